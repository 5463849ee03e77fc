/**
 * Whether a table without a header goes on where the one before it ended: a page broke, a label was taken for a title, a blank
 * line was left. Its figures then stand under the same columns, and the header above them is theirs too.
 */
import { cellKind } from '../../grids/source/cell-kind.ts'
import type { Grid, GridRow, TableSyntax } from '../../model/grid.ts'
import type { Column, Table } from '../../model/table.ts'
import type { LogicalColumn } from '../places/logical-columns.ts'
import { isScaleNote } from './caption.ts'
import type { Segment } from './segment.ts'

/** What may stand between the two parts beside rules and fences, in characters. */
const MOST_BETWEEN = 40
/** Where the places of columns are sure, a heading of some length may stand there. */
const MOST_IN_HTML = 90
const TAG = /<[^<>]{0,2000}>/g

/** A table with what the next one needs if it goes on there. */
export interface ReadTable {
  readonly table: Table
  readonly grid: Grid
  readonly headers: readonly GridRow[]
  readonly places: readonly LogicalColumn[]
}

interface Place {
  readonly text: string
  readonly before: ReadTable | undefined
}

/** The second part names no period, and hardly a word stands between the two. */
export function goesOn(grid: Grid, segment: Segment, headers: readonly GridRow[], { text, before }: Place): boolean {
  if (!before || before.grid.syntax !== grid.syntax || before.headers.length === 0) return false
  const says = [...segment.titles, ...(before.grid === grid ? [] : grid.captions.map((caption) => caption.text))]
  if (headers.length > 0 || says.some((words) => ['period', 'year'].includes(cellKind(words)))) return false
  if (before.grid === grid) return true
  const between = text.slice(before.grid.span.end, grid.span.start)
  if (between.length > MOST_BETWEEN * 100) return false
  const words = between.replace(TAG, ' ')
  return (
    words.replace(/[^a-z\d]+/gi, '').length <= (grid.syntax === 'html' ? MOST_IN_HTML : MOST_BETWEEN) &&
    !/\d{3}/.test(words)
  )
}

/**
 * A second table below one title, under the same words as the first and with nothing between the two: what the first is counted in
 * is said of both.
 */
export function sharesTitle(
  grid: Grid,
  headers: readonly GridRow[],
  before: ReadTable | undefined,
  text: string,
): before is ReadTable {
  if (!before || before.grid === grid || before.grid.syntax !== grid.syntax) return false
  const known = new Set(before.grid.captions.map(({ span }) => span.start))
  const between = text.slice(before.grid.span.end, grid.span.start)
  return (
    grid.captions.every(({ span }) => known.has(span.start)) &&
    between.length <= MOST_BETWEEN * 100 &&
    !/[a-z\d]/i.test(between.replace(TAG, ' ')) &&
    wordsOver(headers) !== '' &&
    wordsOver(headers) === wordsOver(before.headers)
  )
}

const wordsOver = (headers: readonly GridRow[]): string =>
  (headers.at(-1)?.cells ?? [])
    .map(({ text }) => text)
    .filter((words) => !isScaleNote(words))
    .join('|')

/** Columns may stand a little off; in aligned text by two characters. */
export function samePlaces(
  places: readonly LogicalColumn[],
  others: readonly LogicalColumn[],
  syntax: TableSyntax,
): boolean {
  const slack = syntax === 'whitespace' ? 2 : 1
  return (
    places.length >= 2 &&
    places.length === others.length &&
    places.every(({ from, to }, index) => {
      const other = others[index] as LogicalColumn
      return from <= other.to + slack && to >= other.from - slack
    })
  )
}

/** What goes on is of the periods of the table above, whose title may have said more of them than the header that is both's. */
export const withPeriodsAbove = (columns: readonly Column[], above: readonly Column[]): readonly Column[] =>
  columns.map((column) => {
    const other = above.find(({ index, header }) => index === column.index && header === column.header)
    const isAlike = other?.period && (column.period?.kind ?? other.period.kind) === other.period.kind
    return isAlike && column.kind === other.kind
      ? { ...column, period: other.period, withheld: other.withheld }
      : column
  })
