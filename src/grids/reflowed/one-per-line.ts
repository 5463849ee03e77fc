/**
 * Reads tables that a wire broke into one cell a line, with blank lines between: a label, then "$", the number and ")" on lines
 * of their own. How many columns there are shows in the numbers that follow each label; the header lines above are laid out
 * over them. Columns are counted, not measured: a column is three wide, for the sign of money, the number and what closes it.
 *
 *   Total assets / $ / 19,310 / $ / 32,893      ->  | Total assets | $ | 19,310 |  | $ | 32,893 |  |
 */
import type { GridCell, GridRow } from '../../model/grid.ts'
import { isChangeWord } from '../source/cell-kind.ts'
import { type GridDraft, rowOf, spanOfRows } from '../source/draft.ts'
import { captionsAbove, type Text } from '../source/text.ts'
import { type Piece, runsOf } from './line-pieces.ts'

/** A label and the values below it. */
interface Entry {
  readonly label: Piece | undefined
  readonly values: Piece[]
}

const COLUMN_WIDTH = 3
const MAX_LABELS_BETWEEN = 6
const MAX_HEADER = 40
const MIN_ROWS = 3

/** Reads all tables of one cell a line from the free lines and takes their lines. */
export function readLineTables(text: Text): GridDraft[] {
  const grids: GridDraft[] = []
  for (const run of runsOf(text)) {
    for (const [from, to] of bodiesIn(run)) {
      const grid = readBody(text, run, from, to)
      if (grid) grids.push(grid)
    }
  }
  return grids
}

/** Ranges of pieces from the first value's label to the last value, cut where too many labels or a new header stand between. */
function bodiesIn(run: readonly Piece[]): [number, number][] {
  const bodies: [number, number][] = []
  let from = -1
  let last = -1
  run.forEach((piece, at) => {
    if (piece.kind !== 'value') return
    const between = run.slice(last + 1, at)
    const heads = between.filter(({ kind }) => kind === 'head').length
    const labels = between.filter(({ kind }) => kind === 'label').length
    const isNew = from < 0 || heads > 1 || labels > MAX_LABELS_BETWEEN
    if (isNew) {
      if (from >= 0) bodies.push([from, last + 1])
      from = at
    }
    last = at
  })
  if (from >= 0) bodies.push([from, last + 1])
  return bodies.map(([first, end]) => [first, withClosers(run, end)])
}

function withClosers(run: readonly Piece[], end: number): number {
  let at = end
  while (run[at]?.kind === 'closer') at++
  return at
}

function readBody(text: Text, run: readonly Piece[], from: number, to: number): GridDraft | undefined {
  const top = labelAbove(run, from)
  const entries = entriesOf(run.slice(top, to))
  const columns = columnsOf(entries)
  const head = headerAbove(run, top)
  const filled = entries.filter((entry) => countValues(entry) > 0).length
  if (columns < 2 || !(filled >= MIN_ROWS || (filled > 1 && head.to - head.from >= columns))) return undefined
  const rows = [
    ...headerRows(run.slice(head.from, head.to), columns),
    ...sectionRows(run.slice(head.to, top)),
    ...entries.flatMap((entry) => bodyRows(entry, columns)),
  ]
  const first = (run[head.from] ?? run[top]) as Piece
  const last = run[to - 1] as Piece
  const captions = captionsAbove(text, first.index, { acrossBlanks: true })
  text.take(first.index, last.index + 1)
  return { syntax: 'lines', span: spanOfRows(rows), isAligned: false, rows, captions }
}

/** The label of the first value: the words above it, over its signs of money. */
function labelAbove(run: readonly Piece[], from: number): number {
  let at = from
  while (at > 0 && run[at - 1]?.kind === 'money') at--
  return run[at - 1]?.kind === 'label' ? at - 1 : at
}

function entriesOf(pieces: readonly Piece[]): Entry[] {
  const entries: Entry[] = []
  for (const piece of pieces) {
    const open = entries[entries.length - 1]
    if (piece.kind === 'label' || piece.kind === 'head' || !open) entries.push({ label: piece, values: [] })
    else open.values.push(piece)
  }
  return entries
}

const countValues = ({ values }: Entry): number => values.filter(({ kind }) => kind === 'value').length

/** The number of values that most labels have, or as many again with a total below; 0 where no number is usual. */
function columnsOf(entries: readonly Entry[]): number {
  const filled = entries.map(countValues).filter((count) => count > 0)
  const counts = new Map<number, number>()
  for (const count of filled) counts.set(count, (counts.get(count) ?? 0) + 1)
  const columns = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
  return filled.filter((count) => count % columns === 0).length * 5 >= filled.length * 3 ? columns : 0
}

/** The block of header lines nearest above the body; section labels may stand between. */
function headerAbove(run: readonly Piece[], top: number): { from: number; to: number } {
  // "2031" / "2030" / "$" / "%": the last two head the columns of a change
  const isHead = (at: number): boolean =>
    isHeadPiece(run[at]) || (run[at]?.cell.text === '%' && run[at - 1]?.kind === 'money' && isHeadPiece(run[at - 2]))
  let to = top
  while (to > 0 && top - to < MAX_LABELS_BETWEEN && !isHead(to - 1)) to--
  if (!isHead(to - 1)) return { from: top, to: top }
  let from = to
  while (from > 0 && to - from < MAX_HEADER && isHead(from - 1)) from--
  return { from, to }
}

/** "(unaudited)" under a section's label is no header of its own. */
const isHeadPiece = (piece: Piece | undefined): boolean =>
  piece !== undefined &&
  (piece.kind === 'head' || piece.kind === 'money') &&
  !/^\(?(?:un)?audited\)?$/i.test(piece.cell.text)

/** Header lines over the columns: from below, rows of lines alike in form, one a column or one for several columns. */
function headerRows(pieces: readonly Piece[], columns: number): GridRow[] {
  const rows: GridRow[] = []
  let rest = pieces
  while (rest.length > 0) {
    const lines = stackedLines(rest, columns)
    const size = lines > 1 ? lines * columns : (comparedSize(rest, columns) ?? headerSize(rest, columns))
    const taken = rest.slice(-size)
    rest = rest.slice(0, -size)
    for (let line = lines - 1; line >= 0; line--)
      rows.unshift(
        ...headerRow(
          taken.filter((_, at) => at % lines === line),
          columns,
        ),
      )
  }
  return rows
}

/** Each piece over as many columns; where that does not come out even, the last one over all that are left. */
function headerRow(pieces: readonly Piece[], columns: number): GridRow[] {
  const width = Math.max(1, Math.floor(columns / pieces.length)) * COLUMN_WIDTH
  const cells = pieces.map(({ cell }, at) => ({
    ...cell,
    from: at * width + 1,
    to: at === pieces.length - 1 ? columns * COLUMN_WIDTH : (at + 1) * width,
  }))
  return madeRow(cells, pieces[0]?.indent ?? 0, true)
}

/** "Dec. 31," / "2031" / "Dec. 31," / "2030": a header of several lines, column by column. 1 where there is none. */
function stackedLines(rest: readonly Piece[], columns: number): number {
  const forms = rest.slice(-2 * columns).map(formOf)
  const [first, second] = forms
  const isStacked = forms.length === 2 * columns && forms.every((form, at) => form === (at % 2 === 0 ? first : second))
  return isStacked && first !== second ? 2 : 1
}

/** "June 30, 2031" / "June 30, 2030" / "Increase/(Decrease)": the change stands over all columns that are left, an amount and a percentage. */
function comparedSize(rest: readonly Piece[], columns: number): number | undefined {
  if (!isChangeWord(rest[rest.length - 1]?.cell.text ?? '')) return undefined
  const form = formOf(rest[rest.length - 2])
  let size = 1
  while (size < columns && rest.length > size && formOf(rest[rest.length - 1 - size]) === form) size++
  return size > 2 && size < columns ? size : undefined
}

/** How many of the last lines make a row: as many as there are columns, or as groups of them, and alike in form. */
function headerSize(rest: readonly Piece[], columns: number): number {
  const form = formOf(rest[rest.length - 1])
  for (let size = Math.min(columns, rest.length); size > 1; size--) {
    if (columns % size === 0 && rest.slice(-size).every((piece) => formOf(piece) === form)) return size
  }
  return 1
}

/** "Three months" / "ended" / "December 31," / "2024": each kind of line is a header row of its own. */
function formOf(piece: Piece | undefined): string {
  const words = piece?.cell.text ?? ''
  if (/^end(?:ed|ing)$/i.test(words)) return 'ended'
  if (/month|week|year|quarter|as of|as at|ended|period/i.test(words)) return 'span'
  if (/^[A-Za-z]{3,9}\.? \d{1,2}/.test(words)) return 'day'
  return 'column'
}

const sectionRows = (pieces: readonly Piece[]): GridRow[] =>
  pieces.flatMap(({ cell, indent }) => madeRow([cell], indent, false))

/** A label's values, one a column. As many again without a label are a total; any other number leaves each value's column open. */
function bodyRows(entry: Entry, columns: number): GridRow[] {
  const { label, values } = entry
  const count = countValues(entry)
  const rows: GridRow[] = []
  let cells: GridCell[] = label ? [label.cell] : []
  let nth = -1
  let hasMoney = false
  const indent = label?.indent ?? 0
  for (const { cell, kind } of values) {
    if (kind !== 'closer' && !hasMoney) nth++
    if (nth > 0 && nth % columns === 0 && kind !== 'closer' && !hasMoney && count % columns === 0) {
      rows.push(...madeRow(cells, indent, false))
      cells = []
    }
    const part = kind === 'closer' ? 3 : kind === 'money' ? 1 : 2
    cells.push({ ...cell, ...placeOf(Math.max(nth, 0), count, columns, part) })
    hasMoney = kind === 'money'
  }
  rows.push(...madeRow(cells, indent, false))
  return rows
}

/** From the first to the last column that the nth of some values can stand in. */
function placeOf(nth: number, count: number, columns: number, part: number): { from: number; to: number } {
  const isCertain = count % columns === 0
  const first = isCertain ? nth % columns : count < columns ? nth : 0
  const last = isCertain ? first : count < columns ? columns - count + nth : columns - 1
  return { from: first * COLUMN_WIDTH + part, to: last * COLUMN_WIDTH + part }
}

function madeRow(cells: readonly GridCell[], indent: number, isHeader: boolean): GridRow[] {
  const span = { start: cells[0]?.span.start ?? 0, end: cells[cells.length - 1]?.span.end ?? 0 }
  const row = rowOf(cells, span, { indent, isHeader })
  return row ? [row] : []
}
