/**
 * Rows of pipe and HTML tables that lack the empty cells of the others: their values stand further left than they belong, but
 * there are as many of them as the table has columns, and so they go by order.
 *
 *   | Revenue        | $ | 53,077 | $ | 51,539 | 3.0%    |
 *   | Coverage ratio | 2.61x | 2.72x | (10.0)% |            2.61x belongs under 53,077
 */
import type { GridRow } from '../../model/grid.ts'
import { commonest } from '../../number/extremes.ts'
import type { GluedRow, Value } from './glued-row.ts'

interface ShortRows {
  /** The rows that show where the columns are. */
  readonly regular: readonly GluedRow[]
  /** The physical column that each value of a short row belongs to. */
  readonly edgeOf: ReadonlyMap<Value, number>
  /** Values of rows that lack cells of the others and have too few of them to go by order. */
  readonly lost: ReadonlySet<Value>
}

/** A place in which at least every fourth row has a value is a column. */
const COMMON = 4
const FEWEST = 4

export function shortRows(body: readonly GluedRow[]): ShortRows {
  const rows = body.filter(({ values }) => values.length > 0)
  const counts = new Map<number, number>()
  for (const { values } of rows) for (const { edge } of values) counts.set(edge, (counts.get(edge) ?? 0) + 1)
  const columns = [...counts]
    .flatMap(([edge, count]) => (count * COMMON >= rows.length ? [edge] : []))
    .sort((a, b) => a - b)
  const edgeOf = new Map<Value, number>()
  const lost = new Set<Value>()
  if (rows.length < FEWEST || columns.length < 2) return { regular: body, edgeOf, lost }
  const width = commonest(
    rows.flatMap(({ values, row }) => (values.length === columns.length ? (row.width ?? []) : [])),
  )
  const regular = body.filter(({ values, row }) => {
    const isShort =
      values.length === columns.length &&
      values.some(({ edge }) => !columns.includes(edge)) &&
      values.every(({ edge }, at) => edge <= (columns[at] ?? 0))
    if (isShort) for (const [at, value] of values.entries()) edgeOf.set(value, columns[at] ?? value.edge)
    const isCut = !isShort && width !== undefined && values.length < columns.length && isCutShort(row, width)
    if (isCut) for (const value of values) lost.add(value)
    return !isShort && !isCut
  })
  return { regular, edgeOf, lost }
}

/** Fewer cells than other rows have, the last of them filled: the empty ones between were lost. */
const isCutShort = ({ width, cells }: GridRow, usual: number): boolean =>
  width !== undefined && width < usual && (cells.at(-1)?.to ?? 0) >= width - 2
