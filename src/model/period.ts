/**
 * Periods as calendar dates without a time zone, in the form of OIM: the end is exclusive, an instant is the midnight that
 * follows its day ("December 31, 2025" is 2026-01-01T00:00:00).
 */

/** "YYYY-MM-DDT00:00:00" for an instant, "start/end" for a duration. */
type PeriodText = string

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

const digits = (text: string, start: number, end: number): number => {
  let number = 0
  for (let i = start; i < end; i++) number = number * 10 + text.charCodeAt(i) - 48
  return number
}

/** Days from 0000-03-01, with which the years of this count begin so that a leap day is a year's last, to 1970-01-01. */
const EPOCH = 719_468
const DAYS_OF_400_YEARS = 146_097

/** Days since 1970-01-01 of an ISO date. */
export function dayNumber(date: string): number {
  const month = (digits(date, 5, 7) + 9) % 12
  const year = digits(date, 0, 4) - (month > 9 ? 1 : 0)
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
  return year * 365 + leaps + Math.floor((month * 153 + 2) / 5) + digits(date, 8, 10) - 1 - EPOCH
}

const TWO_DIGITS = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0'))

export function isoDate(day: number): string {
  const era = Math.floor((day + EPOCH) / DAYS_OF_400_YEARS)
  const dayOfEra = day + EPOCH - era * DAYS_OF_400_YEARS
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const month = Math.floor((dayOfYear * 5 + 2) / 153)
  const year = era * 400 + yearOfEra + (month > 9 ? 1 : 0)
  const dayOfMonth = dayOfYear - Math.floor((month * 153 + 2) / 5) + 1
  return `${String(year).padStart(4, '0')}-${TWO_DIGITS[((month + 2) % 12) + 1]}-${TWO_DIGITS[dayOfMonth]}`
}

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
export function samePeriod(a: Period | undefined, b: Period | undefined): boolean {
  if (a === undefined || b === undefined) return false
  if (a.kind === 'instant' || b.kind === 'instant') return a.kind === b.kind && endOf(a) === endOf(b)
  return a.end === b.end && a.start === b.start
}

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
