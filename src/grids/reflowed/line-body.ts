/**
 * The rows of a table of one cell a line: which of the values below a label are figures and which column each stands in.
 *
 *   Restructuring / (1) / 4 / 16          (1) refers to a note, where all rows have two figures
 *   Proceeds / ␣ / 24                     a line of nothing but a blank is an empty cell
 *   Net revenue / 1,329 / 652             of the columns 2031, %, 2030, % those that have no percent signs
 */
import type { GridCell, GridRow } from '../../model/grid.ts'
import { rowOf } from '../source/draft.ts'
import type { Text } from '../source/text.ts'
import { COLUMN_WIDTH } from './line-header.ts'
import type { Piece } from './line-pieces.ts'

/** A label and the values below it. */
export interface Entry {
  readonly label: Piece | undefined
  readonly values: readonly Piece[]
}

export function entriesOf(pieces: readonly Piece[]): Entry[] {
  const entries: { label: Piece | undefined; values: Piece[] }[] = []
  for (const piece of pieces) {
    const open = entries[entries.length - 1]
    if (piece.kind === 'label' || piece.kind === 'head' || !open) entries.push({ label: piece, values: [] })
    else open.values.push(piece)
  }
  return entries
}

export const countValues = ({ values }: Entry): number => values.filter(({ kind }) => kind === 'value').length

/**
 * The number of values that most labels have, or as many again with a total below; 0 where no number is usual. Where the header
 * has more heads that some labels fill all, or one less because the marks of notes were counted, it is that of the heads.
 */
export function columnsOf(entries: readonly Entry[], heads: number): number {
  const filled = entries.filter((entry) => countValues(entry) > 0)
  const counts = new Map<number, number>()
  for (const entry of filled) counts.set(countValues(entry), (counts.get(countValues(entry)) ?? 0) + 1)
  const usual = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
  const isMarked = (entry: Entry): boolean => isMark(entry.values, 0) || isMark(entry.values, entry.values.length - 1)
  const marked = filled.filter((entry) => countValues(entry) === heads + 1 && isMarked(entry)).length
  const isHeaded =
    heads > 1 && (usual === heads + 1 ? marked * 2 > (counts.get(usual) ?? 0) : usual < heads && counts.has(heads))
  const columns = isHeaded ? heads : usual
  const isFitting = (entry: Entry): boolean => countValues(withoutMark(entry, columns)) % columns === 0
  return isHeaded || filled.filter(isFitting).length * 5 >= filled.length * 3 ? columns : 0
}

/** "1", "(1)", "(2)(7)": the mark of a note, or the number of a page. */
const MARK = /^(?:\d{1,2}|(?:\(\d{1,2}\))+)$/

const isMark = (values: readonly Piece[], at: number): boolean =>
  values[at]?.kind === 'value' && values[at - 1]?.kind !== 'money' && MARK.test(values[at]?.cell.text ?? '')

/** One value more than there are columns: the first refers to a note, or the last to one that the next label has. */
function withoutMark(entry: Entry, columns: number): Entry {
  const { label, values } = entry
  if (!label || countValues(entry) !== columns + 1) return entry
  const isLast = isMark(values, values.length - 1) && values.at(-1)?.cell.text.startsWith('(')
  if (!isMark(values, 0)) return isLast ? { label, values: values.slice(0, -1) } : entry
  const end = values[0]?.cell.span.end ?? label.cell.span.end
  const cell = { ...label.cell, span: { start: label.cell.span.start, end } }
  return { label: { ...label, cell }, values: values.slice(1) }
}

/** How many values at the end are none of the last label's: the number of the page, or the mark of the first note below. */
export function strayValues(entries: readonly Entry[], columns: number): number {
  const last = entries.at(-1)
  if (!last) return 0
  const { values } = withoutMark(last, columns)
  const isOver = countValues({ label: undefined, values }) % columns === 1 && columns > 1
  return isOver && values.at(-1)?.kind === 'value' && isMark(values, values.length - 1) ? 1 : 0
}

/** Rows of all labels, the values of each in its columns. */
export function bodyRows(text: Text, printed: readonly Entry[], columns: number): GridRow[] {
  const entries = printed.map((entry) => withoutMark(entry, columns))
  const blanks = emptyCells(text, entries, columns)
  const plain = plainColumns(entries, columns)
  return entries.flatMap((entry, at) => {
    const isPlain = plain.length < columns && countValues(entry) === plain.length && !hasPercent(entry)
    return rowsOf(entry, columns, blanks[at] ?? (isPlain ? plain : undefined))
  })
}

/** By label the columns of its values, where lines with a blank only stand for the others. */
function emptyCells(text: Text, entries: readonly Entry[], columns: number): (number[] | undefined)[] {
  const found = entries.map((entry, at) => {
    const count = countValues(entry)
    const from = entry.label?.index
    if (from === undefined || count === 0 || count >= columns) return undefined
    const values = new Set(entry.values.flatMap(({ kind, index }) => (kind === 'value' ? [index] : [])))
    const to = entries[at + 1]?.label?.index ?? Math.max(...values) + 1
    const cells: boolean[] = []
    for (let index = from + 1; index < to; index++) {
      if (values.has(index)) cells.push(true)
      else if (isBlank(text, index)) cells.push(false)
    }
    return cells.length === columns ? cells.flatMap((isFilled, column) => (isFilled ? [column] : [])) : undefined
  })
  // what stands behind the last value may part the rows
  return found.some((filled) => filled?.some((column, nth) => column !== nth)) ? found : []
}

/** A line that has a blank and nothing else. */
function isBlank({ source, lines }: Text, index: number): boolean {
  const printed = source.slice(lines[index]?.start, lines[index + 1]?.start)
  return printed.trim() === '' && /[^\r\n]/.test(printed)
}

/** The columns that have no percent signs in any row that fills all. */
function plainColumns(entries: readonly Entry[], columns: number): number[] {
  const full = entries.filter((entry) => countValues(entry) === columns)
  const percents = new Set(full.flatMap((entry) => percentsOf(entry)))
  return Array.from({ length: columns }, (_, column) => column).filter((column) => !percents.has(column))
}

const hasPercent = (entry: Entry): boolean => percentsOf(entry).length > 0

const percentsOf = ({ values }: Entry): number[] => {
  let nth = -1
  return values.flatMap(({ kind, cell }) => {
    if (kind === 'value') nth++
    return kind !== 'money' && cell.text.includes('%') ? [nth] : []
  })
}

/** A label's values, one a column. As many again without a label are a total; any other number leaves each value's column open. */
function rowsOf(entry: Entry, columns: number, known: readonly number[] | undefined): GridRow[] {
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
      rows.push(...madeRow(cells, indent))
      cells = []
    }
    const part = kind === 'closer' ? 3 : kind === 'money' ? 1 : 2
    const column = known?.[Math.max(nth, 0)]
    const place = column === undefined ? placeOf(Math.max(nth, 0), count, columns) : { first: column, last: column }
    cells.push({ ...cell, from: place.first * COLUMN_WIDTH + part, to: place.last * COLUMN_WIDTH + part })
    hasMoney = kind === 'money'
  }
  rows.push(...madeRow(cells, indent))
  return rows
}

/** The first and the last column that the nth of some values can stand in. */
function placeOf(nth: number, count: number, columns: number): { first: number; last: number } {
  if (count % columns === 0) return { first: nth % columns, last: nth % columns }
  return count < columns ? { first: nth, last: columns - count + nth } : { first: 0, last: columns - 1 }
}

/** A row of no columns' width: a section's label, or a label and its values. */
export function madeRow(cells: readonly GridCell[], indent: number): GridRow[] {
  const span = { start: cells[0]?.span.start ?? 0, end: cells[cells.length - 1]?.span.end ?? 0 }
  const row = rowOf(cells, span, { indent })
  return row ? [row] : []
}
