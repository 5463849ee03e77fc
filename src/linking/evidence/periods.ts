/** Whether a fact is of the period that a claim speaks of, and how periods stand to each other. */
import type { Fact } from '../../model/fact.ts'
import { dayNumber, endOf, monthsOf, type Period, samePeriod } from '../../model/period.ts'
import type { Profile } from '../../model/profile.ts'

const MOST_DAYS_APART = 10

/**
 * The same dates; or the same quarter counted in weeks on one side and months on the other; or a balance at the end of the
 * span that the words name ("cash was # this quarter").
 */
export function fits(fact: Period, claimed: Period): boolean {
  if (samePeriod(fact, claimed)) return true
  const apart = Math.abs(dayNumber(endOf(fact)) - dayNumber(endOf(claimed)))
  if (apart > MOST_DAYS_APART) return false
  if (fact.kind === 'instant') return claimed.kind === 'instant' ? apart <= 6 : apart <= 6
  if (claimed.kind === 'instant') return false
  return Math.abs(dayNumber(fact.start) - dayNumber(claimed.start)) <= MOST_DAYS_APART
}

export const isDuration = (period: Period): boolean => period.kind === 'duration'

export const sameLength = (a: Period, b: Period): boolean =>
  a.kind === 'duration' && b.kind === 'duration' && monthsOf(a) === monthsOf(b)

/** Years of whole weeks begin and end a few days apart from one year to the next. */
const MOST_DAYS_OFF = 12

/** The same span a year earlier, counted in months or in weeks. */
export const isYearBefore = (period: Period, of: Period): boolean =>
  (period.kind === 'instant' ? of.kind === 'instant' : sameLength(period, of)) &&
  Math.abs(dayNumber(endOf(of)) - dayNumber(endOf(period)) - 365) <= MOST_DAYS_OFF

/** The same span a year off, or the one right before or behind it; of days, those of the year or the quarter before. */
export function isNextTo(a: Period, b: Period): boolean {
  if (isYearBefore(a, b) || isYearBefore(b, a)) return true
  const apart = Math.abs(dayNumber(endOf(a)) - dayNumber(endOf(b)))
  const span = a.kind === 'duration' ? dayNumber(a.end) - dayNumber(a.start) : DAYS_OF_QUARTER
  return (a.kind === 'instant' ? b.kind === 'instant' : sameLength(a, b)) && Math.abs(apart - span) <= MOST_DAYS_OFF
}

const DAYS_OF_QUARTER = 91

/** It ends on none of their days: words that are shared or of another length ("last year" of a half) name no wrong period. */
export const isOtherTime = (said: Period, facts: readonly (Fact | undefined)[]): boolean =>
  facts.every((fact) => fact && Math.abs(dayNumber(endOf(said)) - dayNumber(endOf(fact.period))) > MOST_DAYS_OFF)

/** One of the release's own periods, or its year before: where a line has no figure for it, its column was read wrong, not the words. */
export const isReported = (said: Period, { profile }: { readonly profile: Profile }): boolean =>
  profile.periods.some((period) => fits(period, said) || isYearBefore(said, period))

/** It ends with none of the release's own periods or their years before: only words name such a period. */
export const isSaidAlone = (said: Period, { profile }: { readonly profile: Profile }): boolean =>
  profile.periods.length > 0 &&
  profile.periods.every((period) =>
    [0, 365].every((days) => Math.abs(dayNumber(endOf(period)) - dayNumber(endOf(said)) - days) > MOST_DAYS_OFF),
  )
