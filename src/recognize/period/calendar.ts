/** Arithmetic on calendar dates ("2025-12-31"), without a time zone: months, month ends, and shifts that keep them. */
import { addDays, dayNumber } from '../../model/period.ts'

interface DateParts {
  readonly year: number
  /** 1–12 */
  readonly month: number
  readonly day: number
}

const pad = (n: number, width: number): string => String(n).padStart(width, '0')

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (DAYS[month - 1] ?? 0)

/** The ISO date of a year, month and day. */
export const isoOf = (year: number, month: number, day: number): string =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`

export const isRealDate = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

export const partsOf = (date: string): DateParts => ({
  year: Number(date.slice(0, 4)),
  month: Number(date.slice(5, 7)),
  day: Number(date.slice(8, 10)),
})

/** Year and month moved by whole months. */
export function moveMonth(year: number, month: number, by: number): { year: number; month: number } {
  const index = year * 12 + (month - 1) + by
  return { year: Math.floor(index / 12), month: (index % 12) + 1 }
}

/** The last day of a month, the month moved by `by`. */
export function monthEnd(year: number, month: number, by = 0): string {
  const moved = moveMonth(year, month, by)
  return isoOf(moved.year, moved.month, daysInMonth(moved.year, moved.month))
}

export function isMonthEnd(date: string): boolean {
  const { year, month, day } = partsOf(date)
  return day === daysInMonth(year, month)
}

/** A date moved by whole months; a month's last day stays one. */
export function shiftMonths(date: string, by: number): string {
  const { year, month, day } = partsOf(date)
  const moved = moveMonth(year, month, by)
  const last = daysInMonth(moved.year, moved.month)
  return isoOf(moved.year, moved.month, isMonthEnd(date) ? last : Math.min(day, last))
}

/** First day of the `months` months that end on `end`. */
export const firstOfMonths = (end: string, months: number): string => addDays(shiftMonths(end, -months), 1)

/** Days from `a` to `b`. */
export const daysBetween = (a: string, b: string): number => dayNumber(b) - dayNumber(a)
