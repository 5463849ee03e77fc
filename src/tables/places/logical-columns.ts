/**
 * The columns a table really has: where its values stand, whatever empty, sign and spacer columns lie between. In aligned
 * text values line up by their right edges; elsewhere by the physical column of the number.
 */
import type { GridRow, TableSyntax } from '../../model/grid.ts'
import { smallest } from '../../number/extremes.ts'
import type { GluedRow, Value } from './glued-row.ts'

export interface LogicalColumn {
  readonly from: number
  readonly to: number
}

const EDGE_SLACK = 2

export function logicalColumns(
  body: readonly GluedRow[],
  headers: readonly GridRow[],
  syntax: TableSyntax,
): LogicalColumn[] {
  const rows = body.filter((row) => row.values.length > 0)
  if (syntax === 'whitespace') return clusterEdges(edgesOf(rows), rows)
  return mergeNeighbours(
    positionsOf(rows),
    rows,
    new Set(headers.flatMap(({ cells }) => cells.map(({ from }) => from))),
  )
}

interface Place extends LogicalColumn {
  readonly count: number
}

function positionsOf(rows: readonly GluedRow[]): Place[] {
  const counts = new Map<number, number>()
  for (const row of rows) for (const { edge } of row.values) counts.set(edge, (counts.get(edge) ?? 0) + 1)
  return [...counts].sort((a, b) => a[0] - b[0]).map(([from, count]) => ({ from, to: from, count }))
}

/** Two neighbouring positions that no row fills both are one column, if one of them is rare or has no header of its own. */
function mergeNeighbours(
  places: readonly Place[],
  rows: readonly GluedRow[],
  headed: ReadonlySet<number>,
): LogicalColumn[] {
  const filled = rows.map((row) => new Set(row.values.map((value) => value.edge)))
  const merged: Place[] = []
  for (const place of places) {
    const last = merged.at(-1)
    const isNear = last && place.from - last.to <= 1
    const isRare = last && Math.min(place.count, last.count) * 4 <= Math.max(place.count, last.count)
    const isHeaded = last && headed.has(place.from) && range(last).some((at) => headed.has(at))
    const meet = last && filled.some((set) => set.has(place.from) && range(last).some((at) => set.has(at)))
    if (last && isNear && (isRare || !isHeaded) && !meet)
      merged[merged.length - 1] = { from: last.from, to: place.to, count: last.count + place.count }
    else merged.push(place)
  }
  return merged
}

const range = ({ from, to }: LogicalColumn): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i)

function edgesOf(rows: readonly GluedRow[]): Place[] {
  const byEdge = new Map<number, { from: number; count: number }>()
  for (const row of rows) {
    for (const value of row.values) {
      const edge = edgeOf(value)
      const known = byEdge.get(edge)
      byEdge.set(edge, { from: Math.min(known?.from ?? value.from, value.from), count: (known?.count ?? 0) + 1 })
    }
  }
  return [...byEdge].sort((a, b) => a[0] - b[0]).map(([to, { from, count }]) => ({ from, to, count }))
}

/** Where the digits end: a closing bracket or percent sign hangs over the edge. */
export const edgeOf = (value: Value): number =>
  value.to - (/[)%]+$/.exec(value.text.replace(/\s/g, ''))?.[0].length ?? 0)

interface Cluster {
  from: number
  to: number
  last: number
  count: number
}

function clusterEdges(places: readonly Place[], rows: readonly GluedRow[]): LogicalColumn[] {
  const clusters: Cluster[] = []
  for (const place of places) {
    const current = clusters.at(-1)
    if (current && (place.to - current.last <= EDGE_SLACK || place.from <= current.to - 1)) {
      current.last = place.to
      current.to = Math.max(current.to, place.to)
      current.from = Math.min(current.from, place.from)
      current.count += place.count
    } else clusters.push({ from: place.from, to: place.to, last: place.to, count: place.count })
  }
  return mergeStray(clusters, rows).map(({ from, to }) => ({ from, to }))
}

/** How far a stray value may stand off its column. */
const STRAY = 7

/** Few values a little off a column, in rows that leave that column empty, stand in it ("25.4%" under wide amounts). */
function mergeStray(clusters: readonly Cluster[], rows: readonly GluedRow[]): Cluster[] {
  const merged: Cluster[] = []
  const filled = (cluster: Cluster): Set<number> =>
    new Set(
      rows.flatMap((row, index) =>
        row.values.some((value) => edgeOf(value) >= cluster.from && edgeOf(value) <= cluster.to) ? [index] : [],
      ),
    )
  for (const cluster of clusters) {
    const last = merged.at(-1)
    const isRare = last && Math.min(last.count, cluster.count) * 2 <= Math.max(last.count, cluster.count)
    if (last && isRare && cluster.to - last.to <= STRAY) {
      const [a, b] = [filled(last), filled(cluster)]
      if (![...a].some((index) => b.has(index))) {
        merged[merged.length - 1] = {
          from: Math.min(last.from, cluster.from),
          to: Math.max(last.to, cluster.to),
          last: cluster.last,
          count: last.count + cluster.count,
        }
        continue
      }
    }
    merged.push(cluster)
  }
  return merged
}

/** Index of the column that a value stands in. */
export function columnOf(value: Value, columns: readonly LogicalColumn[], syntax: TableSyntax): number {
  const edge = syntax === 'whitespace' ? edgeOf(value) : value.edge
  const inside = columns.findIndex(
    ({ from, to }) => edge >= from && edge <= to + (syntax === 'whitespace' ? EDGE_SLACK : 0),
  )
  if (inside >= 0) return inside
  const distances = columns.map(({ from, to }) => Math.min(Math.abs(edge - from), Math.abs(edge - to)))
  return distances.indexOf(smallest(distances))
}
