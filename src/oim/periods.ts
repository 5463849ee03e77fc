/** The rules for periods: an instant or start/end, each a date with its time, the end exclusive. */
import type { DtsConcept } from './dts.ts'
import { isCalendarDate } from './values.ts'
import { type Violation, violation } from './violation.ts'

/** @param period undefined where the fact has none, which for a duration means forever */
export function* checkPeriod(
  period: string | undefined,
  concept: DtsConcept | undefined,
  at: string,
): Generator<Violation> {
  if (period === undefined) {
    if (concept?.periodType === 'instant') yield violation('oime:missingPeriodDimension', at, 'a balance has a date')
    return
  }
  const moments = period.split('/')
  const [start = '', end] = moments
  if (moments.length > 2 || !moments.every(isMoment))
    return yield violation('oimce:invalidPeriodRepresentation', at, `${period} is neither a moment nor start/end`)
  if (start === end) yield violation('oimce:invalidPeriodRepresentation', at, `${period} is a moment written twice`)
  if (end !== undefined && start > end)
    yield violation('xbrl.4.7.2:periodStartBeforeEnd', at, `${period} ends before it starts`)
  if (concept && (concept.periodType === 'instant') !== (end === undefined))
    yield violation('oime:invalidPeriodDimension', at, `${period} is not of its concept's kind, ${concept.periodType}`)
}

function isMoment(text: string): boolean {
  const match = /^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.exec(text)
  return match !== null && isCalendarDate(match[1] ?? '')
}
