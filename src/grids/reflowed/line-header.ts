/**
 * Lays the header lines of a table of one cell a line over its columns, from below: the heads, one a column, then the groups of
 * columns above them. Lines alike in form make a row; a head or a group may itself be broken over several lines. Where groups are
 * not of one width, a head that comes again begins the next.
 *
 *   Three months ended / Six months ended / July 3, / 2031 / April 4, 2031 / July 3, / 2031
 *     ->  | Three months ended               | Six months ended |
 *         | July 3,          |               | July 3,          |
 *         | 2031             | April 4, 2031 | 2031             |
 */
import type { GridCell, GridRow } from '../../model/grid.ts'
import { isChangeWord, isShareWord } from '../source/cell-kind.ts'
import { rowOf } from '../source/draft.ts'
import type { Piece } from './line-pieces.ts'

/** A column is three wide, for the sign of money, the number and what closes it. */
export const COLUMN_WIDTH = 3
const MOST_LINES = 5

/** What stands over some columns: its lines, top first. */
interface Head {
  readonly lines: readonly Piece[]
  readonly from: number
  readonly width: number
}

/** Header rows over the columns; what is no head ("(in thousands)", the name of the labels) is set over the labels. */
export function headerRows(pieces: readonly Piece[], columns: number): GridRow[] {
  const rows: (GridRow | undefined)[] = []
  let rest = pieces.filter(isHeadOfColumn)
  let names: readonly string[] = []
  while (rest.length > 0) {
    const heads = headsOf(rest, columns, names)
    // years that make no row: nobody knows which column is whose
    if (rows.length === 0 && heads.length === 1 && rest.filter(isYear).length > 1) break
    if (heads.length === columns) names = heads.map(({ lines }) => wordsOf(lines))
    rows.unshift(...rowsOf(heads))
    const taken = new Set(heads.flatMap(({ lines }) => lines))
    rest = rest.filter((piece) => !taken.has(piece))
  }
  const beside = pieces.filter((piece) => !isHeadOfColumn(piece) && /\p{L}/u.test(piece.cell.text))
  rows.unshift(...beside.map(({ cell }) => madeRow([{ ...cell, from: 0, to: 0 }])))
  return rows.filter((row) => row !== undefined)
}

/** How many heads alike stand next to each other at the end of a header. */
export function countHeads(pieces: readonly Piece[]): number {
  const heads = pieces.filter(isHeadOfColumn)
  for (let columns = heads.length; columns > 1; columns--) if (datedHeads(heads, columns)) return columns
  const forms = heads.map((head) => (isYear(head) || (heads.some(isYear) && isChange(head)) ? 'years' : formOf(head)))
  let count = 0
  while (count < heads.length && areAlike(forms.slice(-1 - count))) count++
  return count
}

const isYear = ({ cell }: Piece): boolean => YEAR.test(cell.text)
const isHeadOfColumn = (piece: Piece): boolean => piece.kind !== 'label' && !headsNoColumn(piece)

export const isAudited = ({ cell }: Piece): boolean => /^\(?(?:un)?audited\)?$/i.test(cell.text)

/** "(in thousands, except per share data)", "(unaudited)", "(" on a line of its own. */
export const headsNoColumn = (piece: Piece): boolean =>
  isAudited(piece) ||
  /^[()]$/.test(piece.cell.text) ||
  (piece.kind === 'label' &&
    piece.cell.text.length < 90 &&
    /\b(?:thousand|million|billion)s?\b|\$000/i.test(piece.cell.text))

const wordsOf = (lines: readonly Piece[]): string => lines.map(({ cell }) => cell.text).join(' ')

function headsOf(rest: readonly Piece[], columns: number, names: readonly string[]): Head[] {
  if (names.length === 0) {
    for (let count = columns; count > 1; count--) {
      const heads = columns % count === 0 ? datedHeads(rest, count) : undefined
      if (heads)
        return placed(
          heads,
          heads.map(() => columns / count),
        )
    }
    const compared = besideChanges(rest, columns) ?? comparedHeads(rest, columns)
    if (compared) return compared
  }
  const fewer = Array.from({ length: columns }, (_, at) => columns - at - 1)
  for (const count of [columns, startsOver(names).length, ...fewer]) {
    const widths = count > 1 && count <= rest.length ? widthsOf(count, columns, names) : undefined
    const lines = widths && (count === names.length && areBeside(rest, names) ? 1 : linesAlike(rest, count))
    if (widths && lines) return placed(inLines(rest.slice(-count * lines), lines), widths)
  }
  return [loneHead(rest.slice(-1), columns, names)]
}

/** One group above all columns, but for one of twelve months; the twelve months themselves above the last heads that come again. */
function loneHead(lines: readonly Piece[], columns: number, names: readonly string[]): Head {
  const isTrailing = TRAILING.test(wordsOf(lines))
  const again = names.findIndex((name, at) => names.indexOf(name) < at)
  if (isTrailing && again > 0) return { lines, from: again, width: columns - again }
  return { lines, from: 0, width: TRAILING.test(names.at(-1) ?? '') ? columns - 1 : columns }
}

/** How many lines each of some heads has, if the last lines are alike in form, head by head. */
function linesAlike(rest: readonly Piece[], count: number): number | undefined {
  for (let lines = Math.min(MOST_LINES, Math.floor(rest.length / count)); lines > 0; lines--) {
    const forms = rest.slice(-count * lines).map(formOf)
    const isAlike = forms.slice(0, lines).every((_, line) => areAlike(forms.filter((_form, at) => at % lines === line)))
    if (isAlike && (lines === 1 || new Set(forms).size > 1)) return lines
  }
  return undefined
}

/** "Second quarter / First quarter / Change" over "2031 / 2031 / Change". */
function areBeside(rest: readonly Piece[], names: readonly string[]): boolean {
  const above = rest.slice(-names.length)
  const forms = new Set(above.filter((piece) => !isChange(piece)).map(formOf))
  const isBeside = above.every((piece, at) => isChange(piece) === isChangeWord(names[at] ?? ''))
  return isBeside && forms.size === 1 && above.some(isChange)
}

const inLines = (pieces: readonly Piece[], lines: number): Piece[][] =>
  Array.from({ length: pieces.length / lines }, (_, at) => pieces.slice(at * lines, (at + 1) * lines))

/** How many columns each group spans: up to where a head comes again, else all as many. */
function widthsOf(count: number, columns: number, names: readonly string[]): number[] | undefined {
  const widths = startsOver(names)
  if (widths.length === count) return widths
  return columns % count === 0 ? Array.from({ length: count }, () => columns / count) : undefined
}

/** The lengths of the runs of heads in which none comes again. */
function startsOver(names: readonly string[]): number[] {
  const widths: number[] = []
  let seen = new Set<string>()
  for (const name of names) {
    if (seen.size === 0 || seen.has(name)) {
      seen = new Set()
      widths.push(0)
    }
    seen.add(name)
    widths[widths.length - 1] = (widths.at(-1) ?? 0) + 1
  }
  return widths
}

function placed(heads: readonly (readonly Piece[])[], widths: readonly number[]): Head[] {
  let from = 0
  return heads.map((lines, at) => {
    const width = widths[at] ?? 1
    from += width
    return { lines, from: from - width, width }
  })
}

const YEAR = /^(?:19|20)\d\d$/
const DAY = /^[A-Za-z]{3,9}\.? \d{1,2},?$/
const DATE = /^[A-Za-z]{3,9}\.? \d{1,2},? (?:19|20)\d\d$/
const TRAILING = /^(?:[LT]TM|(?:last|trailing) (?:twelve|12) months)$/i

/** "July 3, 2031" in one line or two, a column of twelve months or of a change behind them; no year stands alone. */
function datedHeads(rest: readonly Piece[], columns: number): (readonly Piece[])[] | undefined {
  const heads: (readonly Piece[])[] = []
  let end = rest.length
  const take = (lines: number): void => {
    heads.unshift(rest.slice(end - lines, end))
    end -= lines
  }
  const textAt = (at: number): string => rest[at]?.cell.text ?? ''
  if (TRAILING.test(textAt(end - 1))) take(1)
  else if (TRAILING.test(wordsOf(rest.slice(-2)))) take(2)
  else if (isChangeWord(textAt(end - 1))) take(isChangeWord(textAt(end - 2)) && end > columns ? 2 : 1)
  const isOpen = heads.length > 0
  while (heads.length < columns && end > 0) {
    if (YEAR.test(textAt(end - 1)) && DAY.test(textAt(end - 2))) take(2)
    else if (DATE.test(textAt(end - 1)) || (isOpen && isQuarter(textAt(end - 1)))) take(1)
    else return undefined
  }
  return heads.length === columns && heads.some(({ length }) => length > 1) ? heads : undefined
}

const isQuarter = (text: string): boolean => /^(?:[1-4]?[QH][1-4]?|FQ[1-4]) ?(?:FY ?)?['’]?(?:20)?\d\d$/.test(text)

/**
 * "Three months ended / Change / Six months ended / Change" over "2031 / 2030 / 2031 / 2030": the changes stand beside the groups
 * and have no head below.
 */
function besideChanges(rest: readonly Piece[], columns: number): Head[] | undefined {
  let from = rest.length
  while (from > 0 && formOf(rest[from - 1]) === 'column' && !isChange(rest[from - 1])) from--
  const years = rest.slice(from)
  const missing = columns - years.length
  if (missing < 1 || years.length < 2 || !isChange(rest[from - 1])) return undefined
  const above = rest.slice(Math.max(0, from - 2 * missing), from)
  const isBeside = above.length === 2 * missing && above.every((piece, at) => isChange(piece) === (at % 2 === 1))
  const widths = widthsOf(
    missing,
    years.length,
    years.map(({ cell }) => cell.text),
  )
  if (!isBeside || !widths) return undefined
  const heads = widths.flatMap((width, group) => {
    const before = widths.slice(0, group).reduce((sum, one) => sum + one, 0)
    return [...years.slice(before, before + width), ...above.slice(2 * group + 1, 2 * group + 2)]
  })
  return placed(inLines(heads, 1), [])
}

/** "June 30, 2031" / "June 30, 2030" / "Increase/(Decrease)": the change stands over all columns that are left, an amount and a percentage. */
function comparedHeads(rest: readonly Piece[], columns: number): Head[] | undefined {
  if (!isChangeWord(rest.at(-1)?.cell.text ?? '')) return undefined
  const form = formOf(rest.at(-2))
  let size = 1
  while (size < columns && rest.length > size && formOf(rest.at(-1 - size)) === form) size++
  if (size < 3 || size >= columns) return undefined
  return placed(inLines(rest.slice(-size), 1), [...Array.from({ length: size - 1 }, () => 1), columns - size + 1])
}

/** A row for each line of the heads; the last lines stand side by side. */
function rowsOf(heads: readonly Head[]): (GridRow | undefined)[] {
  const most = Math.max(...heads.map(({ lines }) => lines.length))
  return Array.from({ length: most }, (_, line) =>
    madeRow(
      heads.flatMap(({ lines, from, width }) => {
        const piece = lines[line - most + lines.length]
        return piece ? [{ ...piece.cell, from: from * COLUMN_WIDTH + 1, to: (from + width) * COLUMN_WIDTH }] : []
      }),
    ),
  )
}

const madeRow = (cells: readonly GridCell[]): GridRow | undefined =>
  rowOf(cells, { start: cells[0]?.span.start ?? 0, end: cells.at(-1)?.span.end ?? 0 }, { indent: 0, isHeader: true })

const isChange = (piece: Piece | undefined): boolean => isChangeWord(piece?.cell.text ?? '')

/** "Year" stands beside "Q4" as well as beside "Three months". */
const EITHER = 'year'
const areAlike = (forms: readonly string[]): boolean => new Set(forms.filter((form) => form !== EITHER)).size < 2

/** "Three months" / "ended" / "December 31," / "2024": each kind of line is a header row of its own. */
function formOf(piece: Piece | undefined): string {
  const words = piece?.cell.text ?? ''
  if (/^(?:full )?year$/i.test(words)) return EITHER
  if (isShareWord(words)) return 'share'
  // "April 1, 2031 -" above "March 31, 2032"
  if (/\d ?(?:[-–—]|to)$/.test(words)) return 'from'
  if (/^end(?:ed|ing)$/i.test(words)) return 'ended'
  if (TRAILING.test(words) || /\b[QY]TD$/.test(words)) return 'span'
  if (/month|week|year|quarter|as of|as at|ended|period/i.test(words) && !isChangeWord(words)) return 'span'
  if (/^(?:[A-Za-z]{3,9}\.? \d{1,2}|\d{1,2}-[A-Za-z]{3}$)/.test(words)) return 'day'
  return 'column'
}
