/**
 * Turns what period words say into exact dates, with the issuer's calendar, the period that the text is about and the
 * day of publication. Where these do not determine the period there is none: nothing is guessed.
 */
import { addDays, endOf, type Instant, type Period } from '../../model/period.ts'
import type { FiscalCalendar } from '../../model/profile.ts'
import { daysInMonth, firstOfMonths, isoOf, isRealDate, monthEnd, partsOf, shiftMonths } from './calendar.ts'
import type { PeriodExpression } from './expression.ts'
import {
  actualEnd,
  duration,
  endEarlier,
  fiscalHalf,
  fiscalPosition,
  fiscalQuarter,
  fiscalToDate,
  startOf,
  startOfWeeks,
} from './fiscal.ts'
import { baseOf, fiscalYearOf, resolveRelative } from './shift.ts'

export interface PeriodContext {
  readonly calendar?: FiscalCalendar | undefined
  /** The period that the text is about. */
  readonly current?: Period | undefined
  /** ISO date. */
  readonly publishedAt?: string | undefined
  /** The text speaks of the future: "the first quarter" is the next one, not the last one. */
  readonly looksAhead?: boolean | undefined
}

const instant = (date: string): Instant => ({ kind: 'instant', date })

/** The day a period ends on; without a year the latest such day that the text can know. */
function endDate(e: PeriodExpression, context: PeriodContext): string | undefined {
  if (!e.end) return undefined
  const { month } = e.end
  const on = (year: number): string | undefined => {
    // "the December quarter" of a weekly calendar ends on its own day near the month's end
    if (e.end?.day === undefined && (e.length || e.isToDate) && context.calendar)
      return actualEnd(context.calendar, monthEnd(year, month))
    // a table's "February 29," stands above years that have none
    const day = Math.min(e.end?.day ?? 31, daysInMonth(year, month))
    return isRealDate(year, month, day) ? isoOf(year, month, day) : undefined
  }
  if (e.year !== undefined) return on(e.year)
  const bound =
    e.length || e.quarter
      ? context.current && endOf(context.current)
      : (context.publishedAt ?? (context.current && endOf(context.current)))
  if (bound === undefined) return undefined
  const date = on(partsOf(bound).year)
  return date && date <= bound ? date : on(partsOf(bound).year - 1)
}

/** "October – December 2024", "1 October 2023 – 31 December 2024". */
function resolveRange(e: PeriodExpression, end: string): Period | undefined {
  if (e.fromMonth === undefined) return undefined
  const { year, month } = partsOf(end)
  const fromYear = e.fromYear ?? (e.fromMonth <= month ? year : year - 1)
  const start = isoOf(fromYear, e.fromMonth, e.fromDay ?? 1)
  return start < end ? duration(start, end) : undefined
}

/** A span that names its last day. */
function resolveDated(e: PeriodExpression, context: PeriodContext): Period | undefined {
  const end = endDate(e, context)
  if (end === undefined) return undefined
  if (e.fromMonth !== undefined) return resolveRange(e, end)
  if (e.isToDate && !e.length) return toDate(context, end)
  if (e.length) {
    if (e.length.unit === 'week') return duration(addDays(end, 1 - e.length.count * 7), end)
    return duration(startOf(context.calendar, end, e.length.count), end)
  }
  if (e.quarter && e.unit === 'year' && !e.relative && !isQuarterEnd(e, end, context))
    return quarterOfYear(e.quarter, end, context)
  if (e.quarter) return agrees(e, end, context) ? duration(startOf(context.calendar, end, 3), end) : undefined
  if (e.half) return duration(startOf(context.calendar, end, 6), end)
  if (e.isFullYear || e.unit === 'year') return duration(startOf(context.calendar, end, 12), end)
  if (e.unit === 'quarter') return duration(startOf(context.calendar, end, 3), end)
  if (e.unit === 'period') return periodEnding(end, context)
  if (e.end?.day === undefined) return duration(firstOfMonths(end, 1), end)
  return instant(end)
}

const positionOf = (end: string, { calendar }: PeriodContext) => calendar && fiscalPosition(calendar, end)

/** A quarter's number beside a date must be the quarter that ends then. */
const agrees = (e: PeriodExpression, end: string, context: PeriodContext): boolean =>
  (positionOf(end, context)?.quarter ?? e.quarter) === e.quarter

/** "the first quarter of the fiscal year ended June 30": said, wrongly, of the quarter that ends then. */
const isQuarterEnd = (e: PeriodExpression, end: string, context: PeriodContext): boolean =>
  positionOf(end, context)?.quarter === e.quarter

/** "the first quarter of the fiscal year ended March 28, 2026": the date is the year's. */
function quarterOfYear(quarter: number, yearEnd: string, context: PeriodContext): Period | undefined {
  if ((positionOf(yearEnd, context)?.quarter ?? 4) !== 4) return undefined
  const end = endEarlier(context.calendar, yearEnd, 3 * (4 - quarter))
  return duration(startOf(context.calendar, end, 3), end)
}

/** "the same period ended December 31, 2023": as long as the period at hand. */
function periodEnding(end: string, context: PeriodContext): Period | undefined {
  const { current } = context
  if (!current || current.kind === 'instant') return undefined
  if (current.end === end) return current
  const base = baseOf(current, 'yearOverYear', context.calendar)
  return base && endOf(base) === end ? base : undefined
}

/** From the start of the fiscal year to a date. */
function toDate(context: PeriodContext, end: string): Period | undefined {
  const position = context.calendar && fiscalPosition(context.calendar, end)
  return position && duration(startOf(context.calendar, end, position.quarter * 3), end)
}

/** The fiscal year that the words name or point to. */
function yearNamed(e: PeriodExpression, context: PeriodContext): number | undefined {
  const named = e.fiscalYear ?? e.year
  if (named !== undefined) return named
  if (e.unit !== 'year' || !e.relative) return undefined
  const own = fiscalYearOf(context.current, context.calendar)
  return own === undefined ? undefined : own + { current: 0, previous: -1, yearAgo: -1, next: 1 }[e.relative]
}

type Named = (year: number) => Period | undefined

/** "the third quarter" without a year: the latest that is not after the period at hand, or the next one when looking ahead. */
function latest(named: Named, context: PeriodContext): Period | undefined {
  const own = fiscalYearOf(context.current, context.calendar)
  if (own === undefined || !context.current) return undefined
  const limit = endOf(context.current)
  const years = context.looksAhead ? [own, own + 1] : [own, own - 1]
  return years
    .map(named)
    .find((period) => period && (context.looksAhead ? endOf(period) > limit : endOf(period) <= limit))
}

/** "fourth quarter 2024", "first half", "first nine months of 2024", "fiscal 2025". */
function resolveNamed(e: PeriodExpression, context: PeriodContext): Period | undefined {
  const { calendar } = context
  if (!calendar) return undefined
  const year = yearNamed(e, context)
  const named = namedIn(e, context, calendar)
  if (!named) return undefined
  if (year !== undefined) return named(year)
  if (e.isFullYear) return wholeYear(context)
  return latest(named, context)
}

/** "2025 to-date" in a text about 2024: up to the day on which it went out. */
function upToNow(year: number, { calendar, publishedAt }: PeriodContext): Period | undefined {
  const before = calendar && fiscalToDate(calendar, year - 1)
  const isOpen = before && publishedAt && publishedAt > before.end && publishedAt < shiftMonths(before.end, 12)
  return isOpen ? duration(addDays(before.end, 1), publishedAt) : undefined
}

function namedIn(e: PeriodExpression, context: PeriodContext, calendar: FiscalCalendar): Named | undefined {
  const { quarter, half, length } = e
  if (quarter && e.isToDate) return (year) => fiscalToDate(calendar, year, quarter)
  if (quarter) return (year) => fiscalQuarter(calendar, year, quarter)
  if (half) return (year) => fiscalHalf(calendar, year, half)
  if (e.isTrailing) return undefined
  if (length) {
    const months = length.unit === 'month' ? length.count : Math.round((length.count * 3) / 13)
    const isCounted = e.isToDate || (months >= 6 && e.year !== undefined) || months === 12
    return isCounted && months % 3 === 0 && months <= 12
      ? (year) => fiscalToDate(calendar, year, months / 3)
      : undefined
  }
  if (e.isToDate) {
    const position = context.current && fiscalPosition(calendar, endOf(context.current))
    return (
      position &&
      ((year) => (year > position.year ? upToNow(year, context) : fiscalToDate(calendar, year, position.quarter)))
    )
  }
  return e.isFullYear || (e.year !== undefined && !e.unit) ? (year) => fiscalToDate(calendar, year) : undefined
}

/** "the full year" without its name: the fiscal year that ends with the period at hand. */
function wholeYear(context: PeriodContext): Period | undefined {
  const { calendar, current } = context
  const position = calendar && current && fiscalPosition(calendar, endOf(current))
  if (!position || (position.quarter !== 4 && !context.looksAhead)) return undefined
  return fiscalToDate(calendar, context.looksAhead && position.quarter === 4 ? position.year + 1 : position.year)
}

/** A date: named, or the end (or the eve) of the span that the words name. */
function resolveInstant(e: PeriodExpression, context: PeriodContext): Period | undefined {
  const { isInstant: _, isOpening, ...span } = e
  if (Object.keys(span).length === 0) return undefined
  const isDate = span.end && !isNamedSpan(span)
  const end = isDate ? endDate(e, context) : undefined
  if (isDate) return end === undefined ? undefined : instant(end)
  const { current } = context
  if (current?.kind === 'instant' && span.relative && span.relative !== 'yearAgo') {
    // "the end of the quarter" beside an instant is that instant
    if (span.relative === 'current') return isOpening ? undefined : current
    const months = { quarter: 3, half: 6, year: 12, month: 1, period: 0 }[span.unit ?? 'period']
    return months ? instant(shiftMonths(current.date, span.relative === 'previous' ? -months : months)) : undefined
  }
  // "prior year end" in a text about a quarter
  const isOfYear = span.relative === 'yearAgo' && span.isFullYear
  const period = isOfYear ? resolveNamed(span, context) : resolvePeriod(span, context)
  if (!period || period.kind === 'instant') return period
  return instant(isOpening ? addDays(period.start, -1) : period.end)
}

const isNamedSpan = (e: PeriodExpression): boolean =>
  e.quarter !== undefined ||
  e.half !== undefined ||
  e.length !== undefined ||
  e.isFullYear === true ||
  e.fromMonth !== undefined

/** "last twelve months": ends with the date or the quarter it names or with the period at hand. */
function resolveTrailing(e: PeriodExpression, context: PeriodContext): Period | undefined {
  if (e.quarter && !e.end) {
    const { isTrailing: _, length: __, ...quarter } = e
    const last = resolveNamed(quarter, context)
    return last && e.length && duration(startOf(context.calendar, endOf(last), e.length.count), endOf(last))
  }
  if (!e.end && e.year !== undefined)
    return context.calendar && e.length?.count === 12 ? fiscalToDate(context.calendar, e.year) : undefined
  const end = e.end ? endDate(e, context) : context.current && endOf(context.current)
  if (end === undefined || !e.length) return undefined
  const { unit, count } = e.length
  return duration(
    unit === 'week' ? startOfWeeks(context.calendar, end, count) : startOf(context.calendar, end, count),
    end,
  )
}

/**
 * The dates of a period expression.
 * @returns undefined where the parts, the calendar and the period at hand do not determine it
 * @example resolvePeriod({ length: { unit: 'month', count: 3 }, end: { month: 12, day: 31 }, year: 2024 }, {})
 *          // { kind: 'duration', start: '2024-10-01', end: '2024-12-31' }
 */
export function resolvePeriod(expression: PeriodExpression, context: PeriodContext): Period | undefined {
  const e = expression
  if (e.compares) return context.current && baseOf(context.current, e.compares, context.calendar)
  if (e.isInstant) return resolveInstant(e, context)
  if (e.isTrailing) return resolveTrailing(e, context)
  if (e.end) return resolveDated(e, context)
  if (e.relative && !e.quarter && !e.half) return resolveRelative(e, context.current, context.calendar)
  return resolveNamed(e, context)
}
