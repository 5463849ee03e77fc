/**
 * Rows of pipe and HTML tables that lack the empty cells of the others: their values stand further left than they belong, but
 * there are as many of them as the table has columns, and so they go by order.
 *
 *   | Revenue        | $ | 53,077 | $ | 51,539 | 3.0%    |
 *   | Coverage ratio | 2.61x | 2.72x | (10.0)% |            2.61x belongs under 53,077
 */
import type { GluedRow, Value } from './glued-row.ts'

interface ShortRows {
  /** The rows that show where the columns are. */
  readonly regular: readonly GluedRow[]
  /** The physical column that each value of a short row belongs to. */
  readonly edgeOf: ReadonlyMap<Value, number>
  readonly lost?: ReadonlySet<Value>
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
  if (rows.length < FEWEST || columns.length < 2) return { regular: body, edgeOf }
  const regular = body.filter(({ values }) => {
    const isShort =
      values.length === columns.length &&
      values.some(({ edge }) => !columns.includes(edge)) &&
      values.every(({ edge }, at) => edge <= (columns[at] ?? 0))
    if (isShort) for (const [at, value] of values.entries()) edgeOf.set(value, columns[at] ?? value.edge)
    return !isShort
  })
  return { regular, edgeOf }
}
