/** Turns the period phrases of the release into evidence: spans with their dates, labels without, and header parts joined. */
import type { Duration } from '../model/period.ts'
import { mergeExpressions, type PeriodExpression, resolvePeriod } from '../recognize/period/index.ts'
import type { Head, PlacedExpression, Reading } from './reading.ts'

export interface DatedSpan {
  readonly expression: PeriodExpression
  readonly period: Duration
  readonly place: 'opening' | 'head' | 'prose'
}

export interface Evidence {
  readonly spans: readonly DatedSpan[]
  /** Expressions of title and opening, in order, dated or not. */
  readonly labels: readonly PeriodExpression[]
  /** All expressions of table heads, joined where their parts are stacked. */
  readonly columns: readonly PeriodExpression[]
}

const namesSpan = (e: PeriodExpression): boolean =>
  !e.isInstant &&
  (e.length !== undefined ||
    e.quarter !== undefined ||
    e.half !== undefined ||
    e.isFullYear === true ||
    e.fromMonth !== undefined)

const isComplete = (e: PeriodExpression): boolean => e.end !== undefined && e.year !== undefined

/** The unit of another header row that stands over (or under) the unit at `index` of the widest row. */
function counterpart(
  row: readonly PlacedExpression[],
  leaves: readonly PlacedExpression[],
  index: number,
): PlacedExpression | undefined {
  // "Three Months Ended", "Nine Months Ended" over four years: each spans its share, wherever it was typeset
  if (leaves.length % row.length === 0) return row[Math.floor((index * row.length) / leaves.length)]
  const leaf = leaves[index]
  return leaf && row.find(({ from, to }) => from <= leaf.to && leaf.from <= to)
}

/** What the header cells of each column say together, from the top down. */
function joinRows(rows: Head['rows']): PeriodExpression[] {
  const most = Math.max(...rows.map((row) => row.length))
  const leaves = rows.findLast((row) => row.length === most) ?? []
  return leaves.map((_, index) =>
    rows
      .flatMap((row) => counterpart(row, leaves, index)?.expression ?? [])
      .reduce((outer, inner) => mergeExpressions(outer, inner)),
  )
}

/** The columns of a head; what they leave out, its captions may say. */
function joinHead(head: Head): PeriodExpression[] {
  const columns = head.rows.length === 0 ? [] : joinRows(head.rows)
  const titles = head.captions.filter(namesSpan)
  const completed = columns.flatMap((column) =>
    namesSpan(column) || column.isInstant ? [column] : titles.map((title) => mergeExpressions(title, column)),
  )
  return [...completed, ...titles.filter(isComplete)]
}

function dated(expression: PeriodExpression, place: DatedSpan['place']): DatedSpan[] {
  if (!namesSpan(expression) || !isComplete(expression) || expression.isTrailing) return []
  const hasDay = expression.end?.day !== undefined || expression.fromMonth !== undefined
  const period = hasDay ? resolvePeriod(expression, {}) : undefined
  return period?.kind === 'duration' ? [{ expression, period, place }] : []
}

/** All evidence of a release; `prose` phrases are read only where the opening and the heads leave it open. */
export function gather(reading: Reading, prose: readonly PeriodExpression[] = []): Evidence {
  const labels = reading.opening.flatMap(({ phrases }) => phrases.map(({ expression }) => expression))
  const columns = reading.heads.flatMap(joinHead)
  return {
    spans: [
      ...labels.flatMap((e) => dated(e, 'opening')),
      ...columns.flatMap((e) => dated(e, 'head')),
      ...prose.flatMap((e) => dated(e, 'prose')),
    ],
    labels,
    columns,
  }
}
