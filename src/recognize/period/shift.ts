/** Moves from the period that the text is about to the one its words point to: a year ago, the quarter before, the same quarter of 2024. */
import { addDays, type Duration, endOf, monthsOf, type Period } from '../../model/period.ts'
import type { FiscalCalendar } from '../../model/profile.ts'
import { firstOfMonths, isMonthEnd, partsOf, shiftMonths } from './calendar.ts'
import type { PeriodExpression } from './expression.ts'
import { duration, endEarlier, endsInWeeks, fiscalPosition, fiscalQuarter, fiscalToDate, startOf } from './fiscal.ts'

type Calendar = FiscalCalendar | undefined

const isWholeMonths = (period: Duration): boolean => isMonthEnd(period.end) && isMonthEnd(addDays(period.start, -1))

/** The same span a year earlier. */
function yearEarlier(period: Duration, calendar: Calendar): Duration {
  if (isWholeMonths(period) && calendar?.isWeekly !== true)
    return duration(addDays(shiftMonths(addDays(period.start, -1), -12), 1), shiftMonths(period.end, -12))
  const length = monthsOf(period)
  if (length % 3 !== 0 || !endsInWeeks(calendar, period.end))
    return duration(shiftMonths(period.start, -12), shiftMonths(period.end, -12))
  const end = endEarlier(calendar, period.end, 12)
  return duration(startOf(calendar, end, length), end)
}

/** The fiscal year that a period lies in. */
export function fiscalYearOf(period: Period | undefined, calendar: Calendar): number | undefined {
  return period && calendar && fiscalPosition(calendar, endOf(period))?.year
}

/** The base of a comparison: the same period a year earlier, or the period of the same length just before. */
export function baseOf(
  current: Period,
  compares: 'yearOverYear' | 'sequential',
  calendar: Calendar,
): Period | undefined {
  if (current.kind === 'instant') {
    const months = compares === 'yearOverYear' ? 12 : 3
    return { kind: 'instant', date: endEarlier(calendar, current.date, months) }
  }
  if (compares === 'yearOverYear') return yearEarlier(current, calendar)
  return previousSpan(current, calendar)
}

/** The span of the same length that ends the day before: for quarters, halves and years only. */
function previousSpan(current: Duration, calendar: Calendar): Duration | undefined {
  const months = monthsOf(current)
  const end = addDays(current.start, -1)
  if (![1, 3, 6, 12].includes(months)) return undefined
  return duration(months === 1 ? firstOfMonths(end, 1) : startOf(calendar, end, months), end)
}

const MONTHS: Readonly<Record<string, number>> = { quarter: 3, half: 6, year: 12, month: 1 }

/** The current period as many years earlier. */
export function yearsBack(current: Period, years: number, calendar: Calendar): Period | undefined {
  let period: Period | undefined = current
  for (let at = 0; at < years && period; at++) period = baseOf(period, 'yearOverYear', calendar)
  return period
}

/**
 * "the same quarter of 2024", "the 2024 quarter": the current period in the other year. Where the fiscal year has another
 * number than the calendar year, "the same quarter" is a comparative and lies before the current one; "the 2024 quarter" is
 * the one that ends in 2024. Two readings that fit are none.
 */
function sameIn(e: PeriodExpression, year: number, current: Period, calendar: Calendar): Period | undefined {
  const own = fiscalYearOf(current, calendar)
  if (own === undefined) return undefined
  const byName = own - year
  const byDate = partsOf(endOf(current)).year - year
  const isComparative = e.relative === 'yearAgo'
  const readings = new Set(e.isFiscal ? [byName] : isComparative ? [byName, byDate] : [byDate])
  const fitting = [...readings].filter((years) => years >= (isComparative ? 1 : 0))
  // "the same quarter of 2023" beside December 2024, of fiscal 2025: comparatives are of the year before
  if (isComparative && fitting.includes(1)) return yearsBack(current, 1, calendar)
  return fitting.length === 1 ? yearsBack(current, fitting[0] ?? 0, calendar) : undefined
}

/** Whether the words fit the current period: "this quarter" is no year. */
const fits = (e: PeriodExpression, current: Period): boolean =>
  e.unit === undefined || e.unit === 'period' || current.kind === 'instant' || MONTHS[e.unit] === monthsOf(current)

/** "the year" in a text about a quarter: the fiscal year that ends with it. */
function currentSpan(e: PeriodExpression, current: Period, calendar: Calendar): Period | undefined {
  if (fits(e, current)) return current
  const position = calendar && fiscalPosition(calendar, endOf(current))
  if (!position || !calendar) return undefined
  if (e.unit === 'quarter') return fiscalQuarter(calendar, position.year, position.quarter)
  if (e.unit === 'year' && position.quarter === 4) return fiscalToDate(calendar, position.year)
  if (e.unit === 'half' && position.quarter % 2 === 0)
    return duration(startOf(calendar, endOf(current), 6), endOf(current))
  return undefined
}

function nextSpan(current: Period, calendar: Calendar): Period | undefined {
  if (current.kind === 'instant') return undefined
  const months = monthsOf(current)
  if (![3, 6, 12].includes(months)) return undefined
  const start = addDays(current.end, 1)
  if (!endsInWeeks(calendar, current.end)) return duration(start, shiftMonths(current.end, months))
  return duration(start, addDays(current.end, (months / 3) * 91))
}

/** Resolves "last quarter", "the same quarter of 2024", "a year ago", "the year", "next quarter". */
export function resolveRelative(
  e: PeriodExpression,
  current: Period | undefined,
  calendar: Calendar,
): Period | undefined {
  if (!current) return undefined
  if (e.length && current.kind === 'duration') {
    const months = e.length.unit === 'month' ? e.length.count : Math.round((e.length.count * 3) / 13)
    if (months !== monthsOf(current)) return undefined
  }
  if (e.relative === 'yearAgo') {
    // "last year" beside a quarter means the same quarter: releases compare like with like
    const span = e.unit === 'year' || e.unit === undefined ? current : currentSpan(e, current, calendar)
    if (!span) return undefined
    return e.year === undefined ? baseOf(span, 'yearOverYear', calendar) : sameIn(e, e.year, span, calendar)
  }
  const span = currentSpan(e, current, calendar)
  if (!span) return undefined
  if (e.relative === 'current') return e.year === undefined ? span : sameIn(e, e.year, span, calendar)
  if (e.unit === 'period' || e.unit === undefined) return undefined
  if (span.kind === 'instant') {
    const months = MONTHS[e.unit] ?? 0
    return e.relative === 'previous' ? { kind: 'instant', date: endEarlier(calendar, span.date, months) } : undefined
  }
  return e.relative === 'previous' ? previousSpan(span, calendar) : nextSpan(span, calendar)
}
