/**
 * The issuer's calendar: when its fiscal quarters and years end and begin. Weekly calendars (52/53 weeks) end on the days
 * the document names; a day it does not name is counted in whole quarters of 13 weeks from one that it does.
 */
import { addDays, type Duration } from '../../model/period.ts'
import type { FiscalCalendar } from '../../model/profile.ts'
import { daysBetween, firstOfMonths, isMonthEnd, monthEnd, moveMonth, partsOf, shiftMonths } from './calendar.ts'

/** A known end may lie this far from the month's end that it stands for. */
const NEAR = 10
const QUARTER_DAYS = 91

export const duration = (start: string, end: string): Duration => ({ kind: 'duration', start, end })

/** Whether periods that end on this day are counted in weeks. */
export const endsInWeeks = (calendar: FiscalCalendar | undefined, end: string): boolean =>
  calendar?.isWeekly === true || !isMonthEnd(end)

const nearest = (dates: readonly string[], target: string, within: number): string | undefined => {
  let best: string | undefined
  for (const date of dates) {
    const distance = Math.abs(daysBetween(date, target))
    if (distance <= within && (best === undefined || distance < Math.abs(daysBetween(best, target)))) best = date
  }
  return best
}

/** The real end near a nominal month end; undefined where a weekly calendar's day cannot be told. */
export function actualEnd(calendar: FiscalCalendar, nominal: string): string | undefined {
  if (!calendar.isWeekly) return nominal
  const known = nearest(calendar.knownEnds, nominal, NEAR)
  if (known) return known
  const counted = calendar.knownEnds.flatMap((end) => {
    const quarters = Math.round(daysBetween(end, nominal) / QUARTER_DAYS)
    return Math.abs(quarters) <= 8 ? [addDays(end, quarters * QUARTER_DAYS)] : []
  })
  return nearest(counted, nominal, NEAR - 3)
}

/** The first day of a period of `months` that ends on `end`. */
export function startOf(calendar: FiscalCalendar | undefined, end: string, months: number): string {
  if (!endsInWeeks(calendar, end)) return firstOfMonths(end, months)
  const position = calendar?.endsYearInMonth ? fiscalPosition(calendar, end) : undefined
  const nominal = calendar && nominalOf(calendar, end)
  if (nominal && position?.quarter === months / 3) return firstOfMonths(nominal, months)
  return months % 3 === 0 ? startOfWeeks(calendar, end, (months / 3) * 13) : firstOfMonths(end, months)
}

/** The same in weeks; a known end one week further back wins where none stands at the regular distance (a 53-week year). */
export function startOfWeeks(calendar: FiscalCalendar | undefined, end: string, weeks: number): string {
  for (const days of [weeks * 7, weeks * 7 + 7]) {
    const before = addDays(end, -days)
    if (calendar?.knownEnds.includes(before)) return addDays(before, 1)
  }
  return addDays(end, 1 - weeks * 7)
}

/** The last month of a fiscal quarter (4 is the year's end) in the fiscal year of that name. */
function nominalEnd(calendar: FiscalCalendar, fiscalYear: number, quarter: number): string {
  const { year, month } = moveMonth(fiscalYear - calendar.yearOffset, calendar.yearEndMonth, -3 * (4 - quarter))
  return monthEnd(year, month)
}

/** "12 weeks", "24 weeks", "36 weeks": how many weeks as many quarters have at least and at most, where they are not of 13. */
const ODD_WEEKS: Readonly<Record<number, readonly [number, number]>> = { 1: [11, 17], 2: [22, 30], 3: [34, 42] }
const ODD_NEAR = 26

const oddSpan = (spans: readonly Duration[], nominal: string, quarters: number): Duration | undefined => {
  const [least, most] = ODD_WEEKS[quarters] ?? [0, 0]
  const fitting = spans.filter(({ start, end }) => {
    const weeks = (daysBetween(start, end) + 1) / 7
    return weeks >= least && weeks <= most
  })
  const end = nearest(
    fitting.map((span) => span.end),
    nominal,
    ODD_NEAR,
  )
  return fitting.find((span) => span.end === end)
}

export function fiscalQuarter(calendar: FiscalCalendar, fiscalYear: number, quarter: number): Duration | undefined {
  if (calendar.oddSpans) return oddSpan(calendar.oddSpans, nominalEnd(calendar, fiscalYear, quarter), 1)
  const end = actualEnd(calendar, nominalEnd(calendar, fiscalYear, quarter))
  return end === undefined ? undefined : duration(startOf(calendar, end, 3), end)
}

/** The first `quarters` quarters of a fiscal year, all four by default. */
export function fiscalToDate(calendar: FiscalCalendar, fiscalYear: number, quarters = 4): Duration | undefined {
  if (calendar.oddSpans && quarters < 4)
    return oddSpan(calendar.oddSpans, nominalEnd(calendar, fiscalYear, quarters), quarters)
  const end = actualEnd(calendar, nominalEnd(calendar, fiscalYear, quarters))
  return end === undefined ? undefined : duration(startOf(calendar, end, quarters * 3), end)
}

export function fiscalHalf(calendar: FiscalCalendar, fiscalYear: number, half: number): Duration | undefined {
  const end = actualEnd(calendar, nominalEnd(calendar, fiscalYear, half * 2))
  return end === undefined ? undefined : duration(startOf(calendar, end, 6), end)
}

/** The month end that a date stands for: weekly ends fall up to ten days into the next month. */
function nominalOf(calendar: FiscalCalendar, end: string): string | undefined {
  if (!calendar.isWeekly) return isMonthEnd(end) ? end : undefined
  const { year, month, day } = partsOf(end)
  if (calendar.oddSpans)
    return nearest(
      [-1, 0, 1]
        .map((by) => monthEnd(year, month, by))
        .filter((date) => (calendar.yearEndMonth - partsOf(date).month) % 3 === 0),
      end,
      ODD_NEAR,
    )
  if (day <= NEAR) return monthEnd(year, month, -1)
  return daysBetween(end, monthEnd(year, month)) <= NEAR ? monthEnd(year, month) : undefined
}

/** Fiscal year and quarter that end on a date; undefined where it is no quarter's end. */
export function fiscalPosition(calendar: FiscalCalendar, end: string): { year: number; quarter: number } | undefined {
  const nominal = nominalOf(calendar, end)
  if (nominal === undefined) return undefined
  const { year, month } = partsOf(nominal)
  const ahead = (calendar.yearEndMonth - month + 12) % 12
  if (ahead % 3 !== 0) return undefined
  return { year: moveMonth(year, month, ahead).year + calendar.yearOffset, quarter: 4 - ahead / 3 }
}

/** A quarter's or year's end a number of months earlier, by known ends where weeks are counted. */
export function endEarlier(calendar: FiscalCalendar | undefined, end: string, months: number): string {
  if (!endsInWeeks(calendar, end) || months % 3 !== 0) return shiftMonths(end, -months)
  const regular = addDays(end, -(months / 3) * QUARTER_DAYS)
  const longer = addDays(regular, -7)
  if (calendar?.knownEnds.includes(regular)) return regular
  return calendar?.knownEnds.includes(longer) ? longer : regular
}
