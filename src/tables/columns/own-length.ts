/**
 * What a date or a year over a column stands for in a release of one period: what the release reports, or that of a year before.
 * Where weeks are counted, the same quarter of another year ended on a day of its own.
 */
import { endOf, monthsOf, type Period } from '../../model/period.ts'
import type { Profile } from '../../model/profile.ts'
import { daysBetween, firstOfMonths, isoOf, monthEnd, partsOf } from '../../recognize/period/calendar.ts'
import { type PeriodExpression, yearsBack } from '../../recognize/period/index.ts'

/** Cash flows are stated from the year's beginning, by all standards: of the release's own periods the longest. */
export function cumulative(profile: Profile): Profile {
  const [longest] = [...profile.periods].sort((a, b) => monthsOf(b) - monthsOf(a))
  return longest ? { ...profile, periods: [longest] } : profile
}

/** A bare date over flows is the end of the release's own period, if that comes in one length only. */
export function ownLength(date: string, profile: Profile): Period | undefined {
  const own = ownOfYear(partsOf(date).year, profile)
  return own?.kind === 'duration' && own.end === date ? own : undefined
}

/** In a release of a year: the half of it, or of one before, that ends on the day. */
export function halfUpTo(date: string, { periods, calendar }: Profile): Period | undefined {
  const [first] = periods
  if (!first || calendar?.isWeekly || !periods.every((period) => monthsOf(period) === 12)) return undefined
  const { year, month } = partsOf(endOf(first))
  const isHalf = [0, 1, 2].some((back) => monthEnd(year - back, month, -6) === date)
  return isHalf ? { kind: 'duration', start: firstOfMonths(date, 6), end: date } : undefined
}

/** The release's own period, if it comes in one length only, as it was in the year. */
export function ownOfYear(year: number, { periods, calendar }: Profile): Period | undefined {
  const [first, ...others] = periods
  // a month beside it is the day's own, as it stands over columns ("Dec 2031")
  if (first?.kind !== 'duration' || others.some((other) => ![1, monthsOf(first)].includes(monthsOf(other))))
    return undefined
  const years = partsOf(first.end).year - year
  return years < 0 || years > 2 ? undefined : yearsBack(first, years, calendar)
}

/** "2030" below "Quarter ended April 2, 2031": where weeks are counted, the quarter of the year before ended on a day of its own. */
export function ofItsYear(e: PeriodExpression, { calendar }: Profile): PeriodExpression {
  if (!calendar?.isWeekly || !e.end?.day || e.year === undefined) return e
  const date = isoOf(e.year, e.end.month, e.end.day)
  if (calendar.knownEnds.includes(date)) return e
  const near = calendar.knownEnds.find((end) => Math.abs(daysBetween(end, date)) <= 7)
  if (!near) return e
  const { year, month, day } = partsOf(near)
  return { ...e, year, end: { month, day } }
}
