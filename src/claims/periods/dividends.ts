/**
 * The period of a dividend without period words of its own: one that a board proposes is of the year it closes, one that it
 * has declared or will pay is of the quarter in which it does so, which is none of the release's own.
 */
import { monthsOf, type Period } from '../../model/period.ts'
import type { Item } from '../sentence/item.ts'
import type { Marked } from '../sentence/marked.ts'
import { type PeriodFrame, resolve } from './period-frame.ts'

const DIVIDEND = /\b(?:dividends?|distribut\w+)\b/i
const PROPOSED = /\b(?:propos(?:e|es|ed|al)|recommend(?:s|ed)?)\b/i
const DECLARED =
  /(?:\b(?:(?:has|have|today|board(?: of directors)?|directors)\s+(?:also\s+|recently\s+)?(?:declared|approved|authori[sz]ed)|will pay|additionally declared)|^\W*(?:Declared|Announced))\b[^.;]{0,80}$/i

/** The period of a dividend that a sentence proposes or declares; undefined where it does neither. */
export function dividendPeriods(marked: Marked, item: Item, frame: PeriodFrame): readonly Period[] | undefined {
  if (item.role !== 'value' && item.role !== 'proportion') return undefined
  const before = marked.masked.slice(0, item.quantity.start)
  if (!DIVIDEND.test(before) && !DIVIDEND.test(item.metric?.text ?? '')) return undefined
  if (PROPOSED.test(before)) return lastYear(frame)
  if (!item.isPerShare || !DECLARED.test(before) || !isUndated(marked, item)) return undefined
  const [current] = frame.profile.periods
  const next = current && resolve({ relative: 'next', unit: 'quarter' }, frame, current)
  return next && [next]
}

/** Without words of when but those of its payment: "payable on September 2, 2031, to holders of record on August 15". */
const isUndated = ({ periods, masked }: Marked, { quantity }: Item): boolean =>
  periods.every(
    ({ start, expression }) =>
      start > quantity.end &&
      expression.end?.day !== undefined &&
      /\b(?:payable|paid|pay|record|close of business|distributed)\b/i.test(masked.slice(quantity.end, start)),
  )

function lastYear({ profile }: PeriodFrame): readonly Period[] | undefined {
  const year = profile.periods.find((period) => period.kind === 'duration' && monthsOf(period) >= 12)
  return year && [year]
}
