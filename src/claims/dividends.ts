/**
 * The period of a dividend without period words of its own: one that a board proposes is of the year it closes, one that it
 * has declared or will pay is of the quarter in which it does so, which is none of the release's own.
 */
import { monthsOf, type Period } from '../model/period.ts'
import type { Item } from './item.ts'
import type { Marked } from './marked.ts'
import { type PeriodFrame, resolve } from './period-frame.ts'

const DIVIDEND = /\b(?:dividends?|distribut\w+)\b/i
const PROPOSED = /\b(?:propos(?:e|es|ed|al)|recommend(?:s|ed)?)\b/i
const DECLARED =
  /\b(?:(?:has|have|today)\s+(?:also\s+)?(?:declared|approved|authori[sz]ed)|will pay|additionally declared)\b[^.;]{0,80}$/i

/** The period of a dividend that a sentence proposes or declares; undefined where it does neither. */
export function dividendPeriods(marked: Marked, item: Item, frame: PeriodFrame): readonly Period[] | undefined {
  if (item.role !== 'value' && item.role !== 'proportion') return undefined
  const before = marked.masked.slice(0, item.quantity.start)
  if (!DIVIDEND.test(before) && !DIVIDEND.test(item.metric?.text ?? '')) return undefined
  if (PROPOSED.test(before)) return lastYear(frame)
  if (!item.isPerShare || !DECLARED.test(before) || marked.periods.length > 0) return undefined
  const [current] = frame.profile.periods
  const next = current && resolve({ relative: 'next', unit: 'quarter' }, frame, current)
  return next && [next]
}

function lastYear({ profile }: PeriodFrame): readonly Period[] | undefined {
  const year = profile.periods.find((period) => period.kind === 'duration' && monthsOf(period) >= 12)
  return year && [year]
}
