/** Errors in a table: a cell, its sign, rows and columns that slipped, the header's year, the note on its scale. */
import { type CleanCell, type CleanRelease, type CleanRow, isRefutedCell } from './clean-release.ts'
import { abs, ONE, printedValue } from './fixed.ts'
import type { Edit, ErrorClass, Planted } from './planted.ts'
import type { Random } from './random.ts'

/** The cell with another printed number. */
function withNumber(release: CleanRelease, cell: CleanCell, text: string): Planted[] {
  if (text === cell.number.text) return []
  const size = (printedValue({ text }) * cell.unitOf) / ONE
  const value = cell.value < 0n ? -size : size
  const { start, end } = cell.number
  return [{ edits: [{ start, end, text }], isRefutable: isRefutedCell(release, cell, value) }]
}

function otherDigit({ number: { text } }: CleanCell, random: Random): string {
  const places = [...text.matchAll(/\d/g)].map(({ index }) => index)
  const at = random.pick(places)
  return text.slice(0, at) + String(1 + ((Number(text[at]) + random.below(8)) % 9)) + text.slice(at + 1)
}

const cellsWhere =
  (isFitting: (cell: CleanCell, row: CleanRow, release: CleanRelease) => boolean): ErrorClass['plant'] =>
  (release, random) =>
    release.rows.flatMap((row) =>
      row.cells
        .filter((cell) => isFitting(cell, row, release))
        .flatMap((cell) => withNumber(release, cell, otherDigit(cell, random.at(cell.number.start)))),
    )

const isTotal = ({ label }: CleanRow): boolean => /\btotal\b/i.test(label)
const isPerShare = ({ unit }: CleanCell): boolean => unit?.endsWith('/xbrli:shares') === true
const isTwice = ({ fact }: CleanCell, _: CleanRow, { report }: CleanRelease): boolean =>
  (report.facts[fact]?.['tieout:sources'].filter(({ kind }) => kind === 'cell').length ?? 0) > 1

/** Parentheses or a minus lost: "(5,040)" as "5,040". */
const signLost: ErrorClass['plant'] = (release) =>
  release.rows.flatMap(({ cells }) =>
    cells.flatMap((cell): Planted[] => {
      const { start, end } = cell.number
      const [before, after] = [release.text.charAt(start - 1), release.text.charAt(end)]
      if (before !== '(' && before !== '-' && before !== '−') return []
      const edits: Edit[] = [{ start: start - 1, end: start, text: '' }]
      if (before === '(' && after !== ')') return []
      if (before === '(') edits.push({ start: end, end: end + 1, text: '' })
      return [{ edits, isRefutable: isRefutedCell(release, cell, -cell.value) }]
    }),
  )

/** Cells that change places: each gets the words of its partner. */
function exchanged(release: CleanRelease, pairs: readonly (readonly [CleanCell, CleanCell])[]): Planted[] {
  const edits = pairs.map(([to, from]) => ({ start: to.number.start, end: to.number.end, text: from.number.text }))
  if (pairs.every(([to, from]) => to.number.text === from.number.text)) return []
  const moved = new Set(pairs.flat().map(({ key }) => key))
  const isRefutable = pairs.some(([to, from]) => {
    const value = to.value < 0n ? -abs(from.value) : abs(from.value)
    return isRefutedCell(release, to, value, moved)
  })
  return [{ edits, isRefutable }]
}

/** The figures of two rows that follow one another changed over, all columns of them. */
const rowsSwapped: ErrorClass['plant'] = (release) =>
  release.rows.flatMap((row, at) => {
    const next = release.rows[at + 1]
    if (next?.table !== row.table || row.cells.length === 0 || next.index !== row.index + 1) return []
    const pairs = row.cells.flatMap((cell) => {
      const other = next.cells.find(({ column, unit }) => column === cell.column && unit === cell.unit)
      return other ? [[cell, other] as const] : []
    })
    if (pairs.length !== row.cells.length || pairs.length !== next.cells.length) return []
    return exchanged(release, [...pairs, ...pairs.map(([a, b]) => [b, a] as const)])
  })

/** The figures of two columns changed over in one row. */
const columnsSwapped: ErrorClass['plant'] = (release) =>
  release.rows.flatMap(({ cells }) => {
    const [a, b] = cells
    return a && b && a.unit === b.unit && a.value !== b.value
      ? exchanged(release, [
          [a, b],
          [b, a],
        ])
      : []
  })

const SHORTEST_SHIFT = 3

/** The figures of one column pasted a row too low: each of some rows has that of the row above, the first that of the last. */
const columnShifted: ErrorClass['plant'] = (release, random) =>
  release.tables.flatMap((table) =>
    table.columns.flatMap(({ index }) => {
      const cells = release.rows.flatMap((row) =>
        row.table === table.id
          ? row.cells.filter(({ column, unit }) => column === index && unit?.includes('/') === false)
          : [],
      )
      if (cells.length < SHORTEST_SHIFT) return []
      const first = random.at(cells[0]?.number.start ?? 0).below(cells.length - SHORTEST_SHIFT + 1)
      const moved = cells.slice(first, first + SHORTEST_SHIFT)
      return exchanged(
        release,
        moved.map((cell, at) => [cell, moved.at(at - 1) as CleanCell] as const),
      )
    }),
  )

/** Where the header of a table stands: from its title to its first row with figures. */
function headerOf(release: CleanRelease, table: string): { start: number; end: number } | undefined {
  const { span } = release.tables.find(({ id }) => id === table) ?? {}
  const first = release.rows.find((row) => row.table === table && row.cells.length > 0)?.cells[0]
  return span && first ? { start: span.start, end: first.number.start } : undefined
}

/** Whether another table or the prose says of a cell what it is. */
const isToldElsewhere = (release: CleanRelease, cell: CleanCell): boolean =>
  (release.witnesses.get(cell.key) ?? []).some(
    ({ kind, cells }) => kind === 'claim' || [...cells].some((key) => key.split('.')[0] !== cell.table),
  )

/** One year of a header as the year before or after. Refuted where each column of that year has a cell told elsewhere. */
const yearOfHeader: ErrorClass['plant'] = (release, random) =>
  release.tables.flatMap((table) => {
    const header = headerOf(release, table.id)
    if (!header) return []
    const cells = release.rows.flatMap((row) => (row.table === table.id ? row.cells : []))
    const years = [...release.text.slice(header.start, header.end).matchAll(/(?<![\d.,$])20\d\d(?![\d.,]*\d)/g)]
    return years.map(({ 0: year, index }): Planted => {
      const start = header.start + index
      const columns = table.columns.filter((column) => column.header.includes(year))
      const isRefutable =
        columns.length > 0 &&
        columns.every((column) => cells.some((cell) => cell.column === column.index && isToldElsewhere(release, cell)))
      return {
        edits: [{ start, end: start + 4, text: String(Number(year) + (random.at(start).below(2) === 0 ? 1 : -1)) }],
        isRefutable,
      }
    })
  })

const SCALE = /\b(?:thousand|million)(?=s\b)/gi
/** How far above a table the note on its scale may stand. */
const ABOVE = 300

/** "in thousands" as "in millions", the last such note before a table's figures. Refuted where a figure it scales is told elsewhere. */
const wrongScale: ErrorClass['plant'] = (release) => {
  const seen = new Set<number>()
  return release.tables.flatMap(({ id, span }, at): Planted[] => {
    const header = headerOf(release, id)
    if (!header) return []
    const from = Math.max(release.tables[at - 1]?.span.end ?? 0, span.start - ABOVE)
    const note = [...release.text.slice(from, header.end).matchAll(SCALE)].at(-1)
    if (!note || seen.has(from + note.index)) return []
    const start = from + note.index
    seen.add(start)
    const [word] = note
    const other = /^t/i.test(word) ? 'million' : 'thousand'
    const text = /^\p{Lu}{2}/u.test(word)
      ? other.toUpperCase()
      : /^\p{Lu}/u.test(word)
        ? `${word[0] === 'T' ? 'M' : 'T'}${other.slice(1)}`
        : other
    const isScaled = ({ unit }: CleanCell): boolean => unit?.startsWith('iso4217:') === true && !unit.includes('/')
    const cells = release.rows.flatMap((row) => (row.table === id ? row.cells : []))
    const isRefutable = cells.some((cell) => isScaled(cell) && isToldElsewhere(release, cell))
    return [{ edits: [{ start, end: start + word.length, text }], isRefutable }]
  })
}

/** A change column's figure with one digit changed. Refuted where a check of the clean report computed it. */
const changeColumn: ErrorClass['plant'] = (release, random) =>
  release.report['tieout:tables'].flatMap((table) =>
    table.rows.flatMap((row) =>
      row.cells.flatMap((cell): Planted[] => {
        if (!cell.change) return []
        const match = /\d+(?:,\d{3})*(?:\.\d+)?/.exec(release.text.slice(cell.start, cell.end))
        if (!match || /[<>&]/.test(release.text.slice(cell.start, cell.end))) return []
        const key = `${table.id}.r${row.index}.c${cell.column}`
        const check = release.report['tieout:checks'].find(
          ({ status, operands }) => status === 'passed' && operands[0] === key,
        )
        const first = Number(match[0][0])
        const text = String(1 + ((first + random.at(cell.start).below(8)) % 9)) + match[0].slice(1)
        const start = cell.start + match.index
        return text === match[0]
          ? []
          : [{ edits: [{ start, end: start + match[0].length, text }], isRefutable: check !== undefined }]
      }),
    ),
  )

export const TABLES: readonly ErrorClass[] = [
  { name: 'digit of a cell', plant: cellsWhere((cell, row) => !isTotal(row) && !isPerShare(cell)) },
  { name: 'digit of a total', plant: cellsWhere((_, row) => isTotal(row)) },
  { name: 'digit per share', plant: cellsWhere(isPerShare) },
  { name: 'one figure in two tables', plant: cellsWhere(isTwice) },
  { name: 'sign of a cell lost', plant: signLost },
  { name: 'digit of a change column', plant: changeColumn },
  { name: 'rows swapped', plant: rowsSwapped },
  { name: 'columns swapped in a row', plant: columnsSwapped },
  { name: 'column shifted by a row', plant: columnShifted },
  { name: 'year of a header', plant: yearOfHeader },
  { name: 'note on the scale', plant: wrongScale },
]
