/**
 * From evidence to the fiscal part of the profile: calendar, day of publication, reported periods. The opening and the heads
 * of the tables mostly tell; all prose is read only where they do not, or where weeks are counted and every dated end helps.
 */
import { addDays } from '../model/period.ts'
import type { FiscalCalendar, Profile } from '../model/profile.ts'
import { isoOf, isRealDate } from '../recognize/period/calendar.ts'
import { findPeriods, type PeriodExpression } from '../recognize/period/index.ts'
import { inferCalendar, isNearMonthEnd, isSoonAfter } from './calendar.ts'
import { type Evidence, gather, isOfAnyQuarter, quarterMostIn } from './evidence.ts'
import { labelledEnd, mainPeriods, reportedEnd } from './main-periods.ts'
import { readPublished } from './publication.ts'
import type { Reading } from './reading.ts'

/** Dates with day and year, as ISO days. */
const datesIn = (expressions: readonly PeriodExpression[]): string[] =>
  expressions.flatMap(({ end, year }) =>
    end?.day && year !== undefined && isRealDate(year, end.month, end.day) ? [isoOf(year, end.month, end.day)] : [],
  )

/** "2024 annual results", "2024 Year-end report": a year in the title is the reported one, of "2024 interim results" its first half. */
function yearAsFull(e: PeriodExpression, title: string): PeriodExpression {
  const { isInstant, isFullYear, year, ...rest } = e
  const isYear = year !== undefined && Object.keys(rest).length === 0 && (!isInstant || isFullYear)
  if (!isYear) return e
  return INTERIM.test(title) ? { year, half: 1 } : { year, isFullYear: true }
}

const INTERIM = /\b(?:19|20)\d\d (?:interim|half[- ]year(?:ly)?) (?:results|report)\b/i

/** No quarter that ends with the release is reported in it: "in the first quarter of 2031" of March 31 is going on. */
const CLOSING = 5

/** The later of the dated end and the one that labels give ("Q1 2025" above columns, with no date in the release). */
function mainEndOf(
  end: string | undefined,
  title: readonly PeriodExpression[],
  labels: readonly PeriodExpression[],
  calendar: FiscalCalendar | undefined,
  publishedAt: string | undefined,
  columnsEnd: string | undefined,
): string | undefined {
  // without a day of publication guidance cannot be told apart: only the title counts, or the first labels, as far as tables go
  const known = publishedAt === undefined ? [title, labels.slice(0, 6 - title.length)] : [[...title, ...labels]]
  const bound = publishedAt ? addDays(publishedAt, -CLOSING) : columnsEnd
  const labelled = calendar && known.map((some) => labelledEnd(some, calendar, bound)).find(Boolean)
  return labelled !== undefined && (end === undefined || labelled > end) ? labelled : end
}

/** The end of the latest period that a table has a column for, dated or named. */
function lastOfColumns({ spans, columns }: Evidence, calendar: FiscalCalendar | undefined): string | undefined {
  const dated = spans.filter(({ place }) => place === 'head').map(({ period }) => period.end)
  const named = calendar && labelledEnd(columns, calendar, undefined)
  return [...dated, ...(named ? [named] : [])].sort().at(-1)
}

/** The day, near a month's end, that balances are mostly given for: where no span is dated, results are up to it. */
function balanceDay(prose: readonly PeriodExpression[], publishedAt: string | undefined): string | undefined {
  const tally = new Map<string, number>()
  for (const e of prose) {
    const [day] = e.isInstant && Object.keys(e).length === 3 ? datesIn([e]) : []
    if (day && isNearMonthEnd(day) && (!publishedAt || isSoonAfter(day, publishedAt)))
      tally.set(day, (tally.get(day) ?? 0) + 1)
  }
  const [best, next] = [...tally].sort((a, b) => b[1] - a[1])
  return best && best[1] !== next?.[1] ? best[0] : undefined
}

interface Inferred {
  readonly calendar: FiscalCalendar | undefined
  readonly end: string | undefined
}

function infer(
  evidence: Evidence,
  title: readonly PeriodExpression[],
  prose: readonly PeriodExpression[],
  publishedAt: string | undefined,
): Inferred {
  const end = reportedEnd(evidence, publishedAt) ?? balanceDay(prose, publishedAt)
  // a weekly calendar's future ends ("fiscal 2025, which ends on January 3, 2026") settle its 53-week years
  const bound = addDays(publishedAt ?? end ?? '2999-01-01', 400)
  const dates = [
    ...datesIn([...prose, ...evidence.columns, ...evidence.labels]),
    ...evidence.spans.map(({ period }) => period.end),
  ].filter((date) => date < bound)
  const calendar = inferCalendar(evidence, title, end, dates, publishedAt)
  const labels = [...evidence.labels, ...evidence.columns]
  const columnsEnd = lastOfColumns(evidence, calendar)
  return { calendar, end: mainEndOf(end, title, labels, calendar, publishedAt, columnsEnd) }
}

/** Calendar, publication and reported periods of a release. */
export function readReported(reading: Reading): Pick<Profile, 'calendar' | 'periods' | 'publishedAt'> {
  const headline = reading.title ?? ''
  const title = findPeriods(headline).map(({ expression }) => yearAsFull(expression, headline))
  let evidence = gather(reading)
  // the release is published after what its opening reports
  const publishedAt = readPublished(reading, reportedEnd(evidence, reading.frontDate))
  const inProse = (): PeriodExpression[] =>
    reading.prose.flatMap(({ view }) => findPeriods(view.text).map(({ expression }) => expression))
  if (isOfAnyQuarter(evidence)) evidence = { ...evidence, quarter: quarterMostIn(inProse()) }
  let inferred = infer(evidence, title, [], publishedAt)
  if (!inferred.calendar || inferred.calendar.isWeekly || inferred.end === undefined) {
    const prose = inProse()
    evidence = gather(reading, prose)
    inferred = infer(evidence, title, prose, publishedAt)
  }
  const { calendar, end } = inferred
  return { calendar, publishedAt, periods: end === undefined ? [] : mainPeriods(end, title, evidence, calendar) }
}
