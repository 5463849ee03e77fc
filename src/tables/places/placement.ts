/** Where the values of a segment stand: the columns that they fill, and the column of each value. */
import type { Grid, GridRow } from '../../model/grid.ts'
import { alignRows } from './aligned-rows.ts'
import type { GluedRow, Value } from './glued-row.ts'
import { columnOf, type LogicalColumn, logicalColumns } from './logical-columns.ts'
import { orderedRows } from './ordered-rows.ts'
import { shortRows } from './short-rows.ts'

interface Placement {
  readonly places: readonly LogicalColumn[]
  /** Index of a value's column, −1 where it is not known. */
  readonly placeOf: (value: Value) => number
}

export function placementOf(grid: Grid, headers: readonly GridRow[], body: readonly GluedRow[]): Placement {
  const isText = grid.syntax === 'whitespace'
  const aligned = isText ? alignRows(headers, body) : undefined
  const short = isText ? undefined : (orderedRows(headers, body) ?? shortRows(body))
  const places = aligned?.columns ?? logicalColumns(short?.regular ?? body, headers, grid.syntax)
  const placeOf = (value: Value): number => {
    if (short?.lost.has(value) || (!grid.isAligned && mayStandInSeveral(value, places))) return -1
    const edge = short?.edgeOf.get(value)
    if (edge !== undefined) return columnOf({ ...value, edge }, places, grid.syntax)
    return aligned ? (aligned.columnOf.get(value) ?? -1) : columnOf(value, places, grid.syntax)
  }
  return { places, placeOf }
}

/** A counted value of a row that has too few of them. */
const mayStandInSeveral = ({ from, edge }: Value, places: readonly LogicalColumn[]): boolean =>
  places.filter((place) => place.to >= from && place.from <= edge).length > 1
