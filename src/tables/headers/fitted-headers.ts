/**
 * Headers of an HTML table that reach further than its figures: who converts a scan guesses how many columns a group spans. Where the
 * innermost cells are as many as the columns of figures they go by order, and groups stand over the same cells as before; where the
 * innermost row alone is, the rows above that do not fit say nothing.
 *
 *   |              | Banking (2)       | Insurance (3)         | Total |
 *   |              | Retail | Treasury | Life | General        |       |        "Total" belongs over 12,204
 *   | Revenue      |  4,100 |  2,100   | 5,000 | 1,004 | 12,204 |
 */
import { cellKind } from '../../grids/source/cell-kind.ts'
import type { GridCell, GridRow } from '../../model/grid.ts'
import type { LogicalColumn } from '../places/logical-columns.ts'

const meet = (a: LogicalColumn, b: LogicalColumn): boolean => a.from <= b.to && b.from <= a.to

export function fittedHeaders(headers: readonly GridRow[], columns: readonly LogicalColumn[]): readonly GridRow[] {
  const [first, last] = [columns[0], columns.at(-1)]
  if (headers.length < 2 || !first || !last) return headers
  const rows = headers.map(({ cells }) => cells.filter(({ to }) => to >= first.from))
  const leaves = rows
    .flatMap((cells, at) =>
      cells.filter((cell) => !rows.slice(at + 1).some((below) => below.some((one) => meet(one, cell)))),
    )
    .sort((a, b) => a.from - b.from)
  const isBeyond = leaves.some(({ from }) => from > last.to)
  const isFit = columns.every((column) => leaves.some((leaf) => meet(leaf, column)))
  if (!isBeyond || (isFit && leaves.length === columns.length)) return headers
  if (leaves.length === columns.length) return headers.map((row, at) => placed(row, rows[at] ?? [], leaves, columns))
  if (rows.at(-1)?.length !== columns.length) return headers
  return headers.flatMap((row, at) => {
    const cells = rows[at] ?? []
    if (cells.length === columns.length || cells.every(({ to }) => to <= last.to)) return [row]
    // names that do not fit may go, periods may not
    const isOfTime = cells.some(({ text }) => cellKind(text) === 'period')
    return isOfTime ? [{ ...row, cells: row.cells.filter(({ from }) => from <= last.to) }] : []
  })
}

/** The cells over figures, each over the columns of the innermost cells that it stood over. */
function placed(
  row: GridRow,
  cells: readonly GridCell[],
  leaves: readonly GridCell[],
  columns: readonly LogicalColumn[],
): GridRow {
  const moved = cells.flatMap((cell) => {
    const over = columns.filter((_, at) => meet(leaves[at] as GridCell, cell))
    const [from, to] = [over[0]?.from, over.at(-1)?.to]
    return from === undefined || to === undefined ? [] : [{ ...cell, from, to }]
  })
  return { ...row, cells: [...row.cells.filter((cell) => !cells.includes(cell)), ...moved] }
}
