/** Turns the period phrases of the release into evidence: spans with their dates, labels without, and header parts joined. */
import type { Duration } from '../model/period.ts'
import { mergeExpressions, type PeriodExpression, resolvePeriod } from '../recognize/period/index.ts'
import type { Head, Reading } from './reading.ts'

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

/** The most combinations that one head is tried with. */
const MOST = 200

/** Completes the spans of a head with the ends and years that stand in other cells of it. */
function joinHead(head: Head): PeriodExpression[] {
  const all = head.phrases.map(({ expression }) => expression)
  const spans = all.filter(namesSpan)
  const dates = all.filter((e) => !namesSpan(e) && e.end?.day !== undefined && !e.relative)
  const years = all.filter((e) => Object.keys(e).length === 1 && e.year !== undefined)
  const joined: PeriodExpression[] = []
  const offer = (e: PeriodExpression) => {
    if (joined.length < MOST) joined.push(e)
  }
  for (const span of spans) {
    if (isComplete(span)) offer(span)
    const dated = span.end ? [span] : dates.map(({ isInstant: _, ...date }) => mergeExpressions(span, date))
    for (const e of dated) {
      if (e.year !== undefined) offer(e)
      else for (const year of years) offer(mergeExpressions(e, year))
    }
    if (!span.end && span.year === undefined) for (const year of years) offer(mergeExpressions(span, year))
    if (!span.end && span.year !== undefined) offer(span)
  }
  return joined
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
