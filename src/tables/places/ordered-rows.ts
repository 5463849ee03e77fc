/**
 * Rows of pipe and HTML tables whose values do not stand under one another, because empty cells were lost or amounts are set in
 * two columns: where the header has as many dates as most rows have values, these go by order.
 *
 *   |                | 2031   |        | 2030   |        |
 *   | Cash           | 12,243 |        | 4,308  |        |        12,243 and 140,460 are both of 2031
 *   | Total assets   |        | 140,460 |       | 61,643 |
 */
import { cellKind, isColumnWord } from '../../grids/source/cell-kind.ts'
import type { GridRow } from '../../model/grid.ts'
import { groupBy } from '../../model/group-by.ts'
import { largest } from '../../number/extremes.ts'
import type { GluedRow, Value } from './glued-row.ts'

interface OrderedRows {
  /** The rows that show where the columns are. */
  readonly regular: readonly GluedRow[]
  /** The physical column that each value of another row belongs to. */
  readonly edgeOf: ReadonlyMap<Value, number>
  /** Values of rows with fewer of them, where cells were lost: under which header they belong cannot be told. */
  readonly lost: ReadonlySet<Value>
}

const FEWEST = 4

/** @returns undefined where the values stand under their headers, or no count of headers speaks for an order */
export function orderedRows(headers: readonly GridRow[], body: readonly GluedRow[]): OrderedRows | undefined {
  const rows = body.filter(({ values }) => values.length > 0)
  const narrow = leavesOfNarrow(headers, rows)
  const size = narrow || leavesOf(headers)
  const full = rows.filter(({ values }) => values.length === size)
  if (size < 2 || full.length < FEWEST || full.length * 5 < rows.length * 3) return undefined
  const patternOf = ({ values }: GluedRow) => values.map(({ edge }) => edge).join(' ')
  const patterns = groupBy(full, patternOf)
  const [regular] = [...patterns.values()].sort((a, b) => b.length - a.length)
  const partial = narrow > 0 ? rows.filter(({ values }) => values.length !== size) : []
  if (!regular || (patterns.size === 1 && partial.length === 0)) return undefined
  const pattern = patternOf(regular[0] as GluedRow)
  const edges = regular[0]?.values.map(({ edge }) => edge) ?? []
  const edgeOf = new Map<Value, number>()
  for (const row of full)
    if (patternOf(row) !== pattern)
      for (const [at, value] of row.values.entries()) edgeOf.set(value, edges[at] ?? value.edge)
  // beside each amount its share: what is no amount of the table, as per share, has none
  const amounts = edges.filter((_, at) => !regular.some(({ values }) => isPercent(values[at])))
  const lost = new Set<Value>()
  for (const { values } of partial)
    for (const [at, value] of values.entries())
      if (values.length === amounts.length && !values.some(isPercent)) edgeOf.set(value, amounts[at] ?? value.edge)
      else lost.add(value)
  return { regular, edgeOf, lost }
}

const isPercent = (value: Value | undefined): boolean =>
  value?.reading.kind === 'number' && value.reading.isPercent === true

/** How many dates and words of columns the innermost header row has that names any. */
function leavesOf(headers: readonly GridRow[]): number {
  const leaves = headers.findLast(({ cells }) => cells.filter(({ text }) => isLeaf(text)).length > 1)
  return leaves?.cells.filter(({ text, from }, at) => isLeaf(text) && !(at === 0 && from === 0)).length ?? 0
}

/**
 * How many words stand in the innermost row of a header that is narrower than the figures below it, as no cell of it was kept
 * for the signs of money and percent beside them. They can only go by order.
 */
function leavesOfNarrow(headers: readonly GridRow[], rows: readonly GluedRow[]): number {
  const leaves = (headers.at(-1)?.cells ?? []).filter(({ from }) => from > 0)
  const [widest, reach] = [
    largest(
      rows.flatMap(({ values }) => values.map(({ edge }) => edge)),
      0,
    ),
    leaves.at(-1)?.to,
  ]
  const isNarrow = reach !== undefined && reach * 4 <= widest * 3
  return isNarrow && leaves.length >= 3 && leaves.every(({ text }) => cellKind(text) === 'words') ? leaves.length : 0
}

const isLeaf = (text: string): boolean => ['year', 'period'].includes(cellKind(text)) || isColumnWord(text)
