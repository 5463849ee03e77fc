/** What a reader hands over: a grid without its id, and small makers for its rows. */
import type { Grid, GridCell, GridRow } from '../../model/grid.ts'
import type { Span } from '../../model/span.ts'

export type GridDraft = Omit<Grid, 'id' | 'sections'>
export type Caption = Grid['captions'][number]

/** A row from its cells, or undefined where it has none. */
export function rowOf(
  cells: readonly GridCell[],
  span: Span,
  marks: Partial<Pick<GridRow, 'isHeader' | 'ruledAbove' | 'width'>> & Pick<GridRow, 'indent'>,
): GridRow | undefined {
  if (cells.length === 0) return undefined
  const { indent, isHeader = false, ruledAbove = false, width } = marks
  return { span, cells, indent, isHeader, ruledAbove, ...(width === undefined ? {} : { width }) }
}

/** Range from the first row's start to the last row's end. */
export function spanOfRows(rows: readonly GridRow[]): Span {
  const first = rows[0]
  const last = rows[rows.length - 1]
  return { start: first?.span.start ?? 0, end: last?.span.end ?? 0 }
}
