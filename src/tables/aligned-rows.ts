/**
 * Columns of aligned text whose parts were set apart: below a subheading the same five figures may stand ten characters
 * further left. Where the header names as many columns as most rows have figures, full rows go by order, and a row with gaps
 * by the edges of the nearest full row.
 */

import type { GridRow } from '../model/grid.ts'
import { largest, smallest } from '../number/extremes.ts'
import type { GluedRow, Value } from './glued-row.ts'
import { edgeOf, type LogicalColumn } from './logical-columns.ts'

export interface AlignedRows {
  readonly columns: readonly LogicalColumn[]
  /** The column of each value that could be told. */
  readonly columnOf: ReadonlyMap<Value, number>
}

/** How far off a full row's edge a value may end. */
const SLACK = 2

export function alignRows(headers: readonly GridRow[], body: readonly GluedRow[]): AlignedRows | undefined {
  const rows = body.filter((row) => row.values.length > 0)
  const left = smallest(rows.flatMap((row) => row.values.slice(0, 1).map(({ from }) => from)))
  const count = largest(
    headers.map((row) => row.cells.filter(({ to }) => to >= left).length),
    0,
  )
  const full = rows.filter((row) => row.values.length === count)
  if (count < 2 || full.length < 2 || full.length * 2 < rows.length || rows.some((row) => row.values.length > count))
    return undefined
  const columnOf = new Map<Value, number>()
  for (const row of full) for (const [at, value] of row.values.entries()) columnOf.set(value, at)
  const places = rows.flatMap((row, at) => (row.values.length === count ? [at] : []))
  let above = 0
  const missed = rows.filter((row, at) => {
    if (row.values.length === count) above++
    return row.values.length < count && !byNeighbours(row, nearest(places, above, at, rows), columnOf)
  })
  // figures that fit no full row: the header does not tell all columns
  if (missed.length * 10 > rows.length) return undefined
  return { columns: columnsOf(full, count), columnOf }
}

const MOST_NEAR = 4

/** The full rows nearest to a place that has so many of them above it. */
const nearest = (full: readonly number[], above: number, at: number, rows: readonly GluedRow[]): GluedRow[] =>
  full
    .slice(Math.max(0, above - MOST_NEAR), above + MOST_NEAR)
    .sort((a, b) => Math.abs(a - at) - Math.abs(b - at))
    .slice(0, MOST_NEAR)
    .map((place) => rows[place] as GluedRow)

function byNeighbours(row: GluedRow, near: readonly GluedRow[], columnOf: Map<Value, number>): boolean {
  for (const other of near) {
    const places = row.values.map((value) =>
      other.values.findIndex((full) => Math.abs(edgeOf(full) - edgeOf(value)) <= SLACK),
    )
    if (places.includes(-1) || new Set(places).size !== places.length) continue
    for (const [i, value] of row.values.entries()) columnOf.set(value, places[i] as number)
    return true
  }
  return false
}

/** Where the columns stand in the part right below the header. */
function columnsOf(full: readonly GluedRow[], count: number): LogicalColumn[] {
  const [first] = full
  const alike = full.filter((row) =>
    row.values.every((value, i) => Math.abs(edgeOf(value) - edgeOf(first?.values[i] ?? value)) <= SLACK),
  )
  return Array.from({ length: count }, (_, i) => ({
    from: smallest(alike.map((row) => row.values[i]?.from ?? Number.POSITIVE_INFINITY)),
    to: largest(alike.map((row) => (row.values[i] ? edgeOf(row.values[i]) : 0))),
  }))
}
