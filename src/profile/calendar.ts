/**
 * Infers the issuer's fiscal calendar: the month its year ends in, how its years are named, and whether it counts in weeks.
 * Each phrase that ties a name ("third quarter", "year", "nine months") to a date votes for a month.
 */
import { type Duration, dayNumber } from '../model/period.ts'
import type { FiscalCalendar } from '../model/profile.ts'
import { largest } from '../number/extremes.ts'
import { daysBetween, isMonthEnd, monthEnd, partsOf } from '../recognize/period/calendar.ts'
import type { PeriodExpression } from '../recognize/period/index.ts'
import type { DatedSpan, Evidence } from './evidence.ts'

const wrap = (month: number): number => ((((month - 1) % 12) + 12) % 12) + 1
const weekday = (date: string): number => ((dayNumber(date) % 7) + 7) % 7

/** The month that an end belongs to: weekly years end up to ten days into the next month. */
function nominalMonth(end: string): { year: number; month: number } {
  const { year, month, day } = partsOf(end)
  return day <= 10 && !isMonthEnd(end) ? partsOf(monthEnd(year, month, -1)) : { year, month }
}

/** Votes by month, index 1–12. */
type Votes = number[]

const add = (votes: Votes, month: number, weight: number): void => {
  votes[month] = (votes[month] ?? 0) + weight
}

/** What one dated span says of the month in which the year ends. */
function vote(votes: Votes, { expression: e, period }: DatedSpan): void {
  const { month } = nominalMonth(period.end)
  if (e.quarter) add(votes, wrap(month + 3 * (4 - e.quarter)), 10)
  else if (e.half) add(votes, wrap(month + 6 * (2 - e.half)), 8)
  else if (e.isFullYear) add(votes, month, 10)
  else if (e.length?.unit === 'week') {
    if (e.length.count >= 52) add(votes, month, 8)
    else if (e.length.count > 14) add(votes, wrap(month - Math.round((e.length.count * 3) / 13)), 4)
  } else if (e.fromMonth !== undefined) {
    // "October – December" is any quarter, "July – December" either half, "January – September" starts the year
    const months = wrap(month - e.fromMonth + 1)
    if (months > 3) add(votes, wrap(e.fromMonth - 1), months === 6 ? 3 : 8)
  } else if (e.length?.count === 12) add(votes, month, 4)
  else if (e.length?.count === 9) add(votes, wrap(month - 9), 5)
  else if (e.length?.count === 6) add(votes, wrap(month - 6), 3)
}

/** A quarter's number in the title and the end that the tables give the latest quarter. */
function voteByName(votes: Votes, evidence: Evidence, end: string | undefined): void {
  const quarter = evidence.quarter?.quarter
  if (end !== undefined && quarter) add(votes, wrap(nominalMonth(end).month + 3 * (4 - quarter)), 5)
}

/** "For the twelve months ended March 31, 2031" in a release of the first quarter of 2031: carried along, and no year. */
function isCarriedAlong({ expression: e, period }: DatedSpan, { quarter }: Evidence, end: string | undefined): boolean {
  if (end === undefined || e.length?.unit !== 'month' || e.length.count !== 12 || e.quarter !== undefined) return false
  const [{ year, month }, ends] = [nominalMonth(end), nominalMonth(period.end)]
  return ends.month === month && (quarter?.quarter ?? 4) < 4 && quarter?.year === year
}

function strongest(votes: Votes): number | undefined {
  let best: number | undefined
  votes.forEach((weight, month) => {
    if (best === undefined || weight > (votes[best] ?? 0)) best = month
  })
  return best
}

/** What is added to the calendar year of the year's end to get the fiscal year's name, from "fiscal 2025 … ended January 26, 2025". */
function yearOffset(yearEndMonth: number, evidence: Evidence, mainEnd: string | undefined, isWeekly: boolean): number {
  const tally = new Map<number, number>()
  const count = (name: number, end: string, weight: number) => {
    const { year, month } = nominalMonth(end)
    const offset = name - (month <= yearEndMonth ? year : year + 1)
    // a year that ends in the second half of a calendar year has that year's name
    if (offset === 0 || (offset === -1 && yearEndMonth <= 6)) tally.set(offset, (tally.get(offset) ?? 0) + weight)
  }
  for (const { expression: e, period } of evidence.spans) {
    if (e.fiscalYear !== undefined) count(e.fiscalYear, period.end, 3)
  }
  if (tally.size === 0 && mainEnd) {
    // the title's "Third Quarter Fiscal 2025" names the year of the period that the tables date; comparatives are earlier
    const { month } = nominalMonth(mainEnd)
    const quarter = 4 - ((yearEndMonth - month + 12) % 12) / 3
    const names = evidence.labels.slice(0, 12).flatMap((e) => {
      const isMain =
        e.quarter === quarter || (e.half && e.half * 2 === quarter) || (quarter === 4 && e.isFiscal && e.isFullYear)
      return isMain && e.year !== undefined && !e.end && !e.isInstant ? [e] : []
    })
    // an outlook names the year to come: what names the quarter as well is surer
    const named = names.filter(({ quarter, half }) => quarter !== undefined || half !== undefined)
    const years = named.length > 0 ? named : names
    if (years.length > 0) count(largest(years.flatMap(({ year }) => year ?? [])), mainEnd, 1)
  }
  const best = [...tally].sort((a, b) => b[1] - a[1] || Math.abs(a[0]) - Math.abs(b[0]))[0]
  // retailers, whose weeks end about January 31, name the year by its start
  return best ? best[0] : isWeekly && yearEndMonth === 1 ? -1 : 0
}

/** Whether the spans' ends fall off month ends, or all on one weekday: every few years a last Sunday is a month's last day. */
function countsWeeks(spans: readonly DatedSpan[], mainEnd: string | undefined): boolean {
  if (spans.length === 0) return mainEnd !== undefined && !isMonthEnd(mainEnd)
  const ends = [
    ...new Set(spans.filter(({ expression: e }) => e.end?.day !== undefined).map(({ period }) => period.end)),
  ]
  const odd = ends.filter((end) => !isMonthEnd(end))
  const isOneWeekday = ends.length > 1 && new Set(ends.map(weekday)).size === 1
  return odd.length > 0 && (isOneWeekday || odd.length * 2 >= ends.length)
}

/**
 * The calendar, or undefined where nothing in the release ties a name to a date.
 * @param title the period expressions of the title
 * @param mainEnd the end of the latest period reported
 * @param dates all dates that may be period ends, ISO
 * @param publishedAt ISO date
 */
export function inferCalendar(
  evidence: Evidence,
  title: readonly PeriodExpression[],
  mainEnd: string | undefined,
  dates: readonly string[],
  publishedAt: string | undefined,
): FiscalCalendar | undefined {
  const votes: Votes = []
  for (const span of evidence.spans) if (!isCarriedAlong(span, evidence, mainEnd)) vote(votes, span)
  voteByName(votes, evidence, mainEnd)
  const yearEndMonth = strongest(votes) ?? calendarYear(evidence, title, mainEnd, dates, publishedAt)
  if (yearEndMonth === undefined) return undefined
  const isWeekly = countsWeeks(evidence.spans, mainEnd)
  const oddSpans = isWeekly ? oddSpansOf(evidence.spans) : []
  return {
    yearEndMonth,
    yearOffset: yearOffset(yearEndMonth, evidence, mainEnd, isWeekly),
    knownEnds: knownEnds(dates, isWeekly, mainEnd),
    isWeekly,
    ...(isWeekly && endsYearInMonth(dates, yearEndMonth, mainEnd) ? { endsYearInMonth: true } : {}),
    ...(oddSpans.length > 0 ? { oddSpans } : {}),
  }
}

/** Quarters of 12 weeks, and one of 16 or 17: the spans in weeks that are dated, where a table has such a quarter. */
function oddSpansOf(spans: readonly DatedSpan[]): Duration[] {
  const inWeeks = spans.filter(({ expression: { length } }) => length?.unit === 'week')
  const isOdd = inWeeks.some(
    ({ expression: { length }, place }) => place === 'head' && ODD_QUARTERS.has(length?.count ?? 0),
  )
  const found = new Map(inWeeks.map(({ period }) => [`${period.start}/${period.end}`, period]))
  return isOdd ? [...found.values()] : []
}

const ODD_QUARTERS: ReadonlySet<number> = new Set([12, 16, 17])

/** Quarters end on one weekday, but the year's last day is printed as that of its month, on another weekday. */
function endsYearInMonth(dates: readonly string[], yearEndMonth: number, mainEnd: string | undefined): boolean {
  if (mainEnd === undefined || isMonthEnd(mainEnd)) return false
  const ends = dates.filter((date) => nominalMonth(date).month === yearEndMonth && isNearMonthEnd(date))
  const isWeekEnd = (date: string): boolean => weekday(date) === weekday(mainEnd)
  return (
    ends.some((date) => isMonthEnd(date) && !isWeekEnd(date)) &&
    !ends.some((date) => !isMonthEnd(date) && isWeekEnd(date))
  )
}

/** Results are mostly out within four months. */
export function isSoonAfter(end: string, publishedAt: string): boolean {
  const age = daysBetween(end, publishedAt)
  return age > 0 && age < 125
}

/** Nothing but labels ("Q4 2024", "2024 annual results") and no word of a fiscal year: the calendar year. */
function calendarYear(
  evidence: Evidence,
  title: readonly PeriodExpression[],
  mainEnd: string | undefined,
  dates: readonly string[],
  publishedAt: string | undefined,
): number | undefined {
  const names = [...evidence.labels, ...evidence.columns]
  // "Q4 FY31" where no quarter goes by its year alone: of which year, only a date would tell
  const quarters = names.filter(({ year, quarter }) => year !== undefined && quarter !== undefined)
  if (quarters.length > 0 && quarters.every(({ isFiscal }) => isFiscal)) return undefined
  const isLabelled = names.some(
    (e) => e.year !== undefined && (e.quarter !== undefined || e.isFullYear || e.half !== undefined),
  )
  const isDated = title.some(({ year }) => year !== undefined && dates.includes(`${year}-12-31`))
  // "Year-End Report 2024", out soon after that year
  const isOver = title.some((e) => e.isFullYear && publishedAt && isSoonAfter(`${e.year}-12-31`, publishedAt))
  if (!isLabelled && !isDated && !isOver) return undefined
  return mainEnd === undefined || nominalMonth(mainEnd).month % 3 === 0 ? 12 : undefined
}

/**
 * Period ends that the document names. Weekly years always end on the same weekday, near the end of a quarter's month: other
 * dates are of something else.
 */
function knownEnds(dates: readonly string[], isWeekly: boolean, mainEnd: string | undefined): string[] {
  const main = isWeekly ? mainEnd : undefined
  const fitting = dates.filter((date) => {
    if (main === undefined) return isMonthEnd(date)
    const months = nominalMonth(date).month - nominalMonth(main).month
    return weekday(date) === weekday(main) && months % 3 === 0 && isNearMonthEnd(date)
  })
  return [...new Set(fitting)].sort()
}

export const isNearMonthEnd = (date: string): boolean => {
  const { day } = partsOf(date)
  return day <= 7 || day >= 24
}
