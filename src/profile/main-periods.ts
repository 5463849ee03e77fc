/** Finds the periods that the release reports: the quarter or year of its headline, and what is reported to the same end. */
import { addDays, type Duration, monthsOf } from '../model/period.ts'
import type { FiscalCalendar } from '../model/profile.ts'
import { daysBetween } from '../recognize/period/calendar.ts'
import { type PeriodExpression, resolvePeriod } from '../recognize/period/index.ts'
import type { DatedSpan, Evidence } from './evidence.ts'

/** Results come out within this many days of the period's end. */
const LAG = 200
const LENGTHS: ReadonlySet<number> = new Set([3, 6, 9, 12])

const latest = (ends: readonly string[], bound: string | undefined): string | undefined =>
  ends
    .filter((end) => bound === undefined || end <= bound)
    .sort()
    .at(-1)

/**
 * The end of the latest period that the release reports, from spans that name their dates.
 * Guidance ends after publication and does not count.
 */
export function reportedEnd(evidence: Evidence, publishedAt: string | undefined): string | undefined {
  const endsIn = (place: string) => {
    const spans = evidence.spans.filter((span) => span.place === place)
    const reported = publishedAt === undefined ? spans.filter((span) => !isYearOfAnother(span, spans)) : spans
    return reported.map(({ period }) => period.end)
  }
  const head = latest(endsIn('head'), publishedAt)
  // without a day of publication, what no table has a column for is an outlook
  const opening = latest(endsIn('opening'), publishedAt ?? head) ?? latest(endsIn('opening'), publishedAt)
  if (opening === undefined) return head ?? latest(endsIn('prose'), publishedAt)
  const isOld = publishedAt !== undefined && daysBetween(opening, publishedAt) > LAG
  return isOld && head !== undefined && head > opening ? head : opening
}

/** "the third quarter ended December 31, 2030 for the financial year April 1, 2030 to March 31, 2031": the year that it is a part of. */
const isYearOfAnother = ({ expression, period }: DatedSpan, spans: readonly DatedSpan[]): boolean =>
  expression.fromMonth !== undefined &&
  monthsOf(period) === 12 &&
  spans.some(({ period: part }) => part.start >= period.start && part.end < period.end)

/** The end that the labels give, where no date stands: "Q4 2024", "First quarter 2025 results". */
export function labelledEnd(
  labels: readonly PeriodExpression[],
  calendar: FiscalCalendar,
  bound: string | undefined,
): string | undefined {
  const ends = labels.flatMap((e) => {
    if (e.end || e.isInstant || e.relative || e.compares || e.isTrailing) return []
    const isLabel = e.quarter !== undefined || e.half !== undefined || e.isFullYear || e.isToDate
    const period = isLabel && e.year !== undefined ? resolvePeriod(e, { calendar }) : undefined
    return period?.kind === 'duration' ? [period.end] : []
  })
  return latest(ends, bound)
}

/** The spans of phrases that end on the day, in order, without repeats. */
function ending(
  end: string,
  expressions: readonly PeriodExpression[],
  calendar: FiscalCalendar | undefined,
): Duration[] {
  const found = new Map<string, Duration>()
  for (const e of expressions) {
    if (e.isInstant || e.isTrailing || e.relative || e.compares) continue
    // "the fourth quarter" of the opening is the one that is reported
    const year = e.year === undefined && e.quarter === undefined && e.half === undefined
    if (year) continue
    const current: Duration = { kind: 'duration', start: addDays(end, -90), end }
    const period = resolvePeriod(e, { calendar, ...(e.year === undefined ? { current } : {}) })
    if (period?.kind === 'duration' && period.end === end) found.set(period.start, period)
  }
  return [...found.values()]
}

/** The reported periods, the headline's first: the quarter where title and opening speak of one, else the year. */
export function mainPeriods(
  end: string,
  titleLabels: readonly PeriodExpression[],
  evidence: Evidence,
  calendar: FiscalCalendar | undefined,
): Duration[] {
  const fromOpening = ending(end, [...titleLabels, ...evidence.labels], calendar)
  const fromHeads = ending(end, evidence.columns, calendar).filter((period) => LENGTHS.has(monthsOf(period)))
  const all = [...fromOpening, ...fromHeads].filter(
    (period, index, list) => list.findIndex(({ start }) => start === period.start) === index && monthsOf(period) >= 3,
  )
  const byLength = [...all].sort((a, b) => monthsOf(a) - monthsOf(b))
  const isQuarterly = (list: readonly Duration[]): boolean => list.some((period) => monthsOf(period) === 3)
  const inTitle = ending(end, titleLabels, calendar)
  if (isQuarterly(inTitle) || (inTitle.length === 0 && isQuarterly(fromOpening)) || fromOpening.length === 0)
    return byLength
  const lead = inTitle[0] ?? fromOpening[0]
  return lead ? [lead, ...byLength.filter(({ start }) => start !== lead.start)] : byLength
}
