/**
 * Periods as calendar dates without a time zone, in the form of OIM: the end is exclusive, an instant is the midnight that
 * follows its day ("December 31, 2025" is 2026-01-01T00:00:00).
 */

/** "YYYY-MM-DDT00:00:00" for an instant, "start/end" for a duration. */
export type PeriodText = string

export interface Instant {
  readonly kind: 'instant'
  /** The last day, "2025-12-31". */
  readonly date: string
}

export interface Duration {
  readonly kind: 'duration'
  /** First and last day, both included. */
  readonly start: string
  readonly end: string
}

export type Period = Instant | Duration

/** Days since 1970-01-01 of an ISO date. */
export const dayNumber = (date: string): number => Math.round(Date.parse(`${date}T00:00:00Z`) / 86_400_000)
export const isoDate = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10)
export const addDays = (date: string, days: number): string => isoDate(dayNumber(date) + days)

/** The period in OIM's form. */
export function periodText(period: Period): PeriodText {
  if (period.kind === 'instant') return `${addDays(period.date, 1)}T00:00:00`
  return `${period.start}T00:00:00/${addDays(period.end, 1)}T00:00:00`
}

/** Length in whole months, rounded to the nearest (a 13-week quarter is 3); 0 for an instant. */
export const monthsOf = (period: Period): number =>
  period.kind === 'instant' ? 0 : Math.round((dayNumber(period.end) - dayNumber(period.start) + 1) / 30.44)

export const endOf = (period: Period): string => (period.kind === 'instant' ? period.date : period.end)
export const samePeriod = (a: Period | undefined, b: Period | undefined): boolean =>
  a !== undefined && b !== undefined && periodText(a) === periodText(b)

/** A period as people write it. */
export interface PlainPeriod {
  /** First day; null for an instant. */
  readonly start: string | null
  /** Last day, included: OIM's end is the midnight behind it. */
  readonly end: string
  /** Whole quarters, as the SEC's data sets count them, but never 0 for a duration; 0 for an instant. */
  readonly quarters: number
}

const DAYS_OF_QUARTER = 91.3125

/** @param period in OIM's form */
export function plainPeriod(period: string): PlainPeriod {
  const [start, end] = period.split('/').map((moment) => moment.slice(0, 10))
  if (start === undefined || end === undefined)
    return { start: null, end: addDays(period.slice(0, 10), -1), quarters: 0 }
  return {
    start,
    end: addDays(end, -1),
    quarters: Math.max(1, Math.round((dayNumber(end) - dayNumber(start)) / DAYS_OF_QUARTER)),
  }
}
