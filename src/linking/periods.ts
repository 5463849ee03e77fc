/** Whether a fact is of the period that a claim speaks of. */
import { dayNumber, endOf, type Period, samePeriod } from '../model/period.ts'

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
