/** The spans that changes are of: as long as the base they are held against, and ending on the day that the words name. */
import { endOf, monthsOf, type Period } from '../../model/period.ts'
import { isChange } from '../roles/reading.ts'
import { isBalance } from '../sentence/balances.ts'
import type { Item } from '../sentence/item.ts'
import type { Marked } from '../sentence/marked.ts'
import { comparativeOf } from './base-periods.ts'
import type { PeriodFrame } from './period-frame.ts'

/** Words name the base, of the change or of the one that it goes on from: "up 5% compared to # in 2023 and 6% organically". */
export function isBaseNamed(item: Item, items: readonly Item[], marked: Marked): boolean {
  const phrase = item.base === undefined ? undefined : marked.periods[item.base]
  if (phrase) return phrase.expression.compares === undefined
  const mate = item.refersTo?.role === item.role && item.refersTo.index < item.index ? item.refersTo : undefined
  return comparativeOf(item, items)?.period !== undefined || (mate !== undefined && isBaseNamed(mate, items, marked))
}

/** "cut emissions by # by year-end from 2019": what moved against a span is of the span that ends on the day. */
export function spanOfChange(
  { metric }: Item,
  periods: readonly Period[],
  [base]: readonly Period[],
  { defaults }: PeriodFrame,
): readonly Period[] {
  if (base?.kind !== 'duration' || isBalance(metric?.text)) return periods
  return periods.map(
    (period) =>
      (period.kind === 'instant' &&
        defaults.find((span) => endOf(span) === period.date && monthsOf(span) === monthsOf(base))) ||
      period,
  )
}

/** Like is compared with like: of the spans that a change may be of, those as long as its one base. */
export function asLongAs(
  [base, ...others]: readonly Period[],
  periods: readonly Period[],
  { profile, defaults }: PeriodFrame,
): readonly Period[] {
  const [first] = periods
  if (base?.kind !== 'duration' || others.length > 0 || !first) return periods
  const isAlike = (period: Period) => period.kind === 'duration' && monthsOf(period) === monthsOf(base)
  const alike = periods.filter(isAlike)
  if (alike.length > 0) return alike
  // "grew by 9% compared to the quarter of the year before" below the heading of a year
  const isOpen = periods === defaults && first.kind === 'duration'
  const own = isOpen ? profile.periods.filter((one) => isAlike(one) && endOf(one) === first.end) : []
  return own.length > 0 ? own : periods
}

/** So many figures in front may be held against one period. */
const MOST_HELD = 24

/** The changes in front of a base, up to the last figure before it; "a #% cut (#% since ~)": of that one only. */
export function changesUpTo(last: Item | undefined, base: number, { masked }: Marked, items: readonly Item[]): Item[] {
  const end = last ? items.indexOf(last) + 1 : 0
  const most = /\bsince\s+(?:the\s+)?$/i.test(masked.slice(0, base)) ? 1 : MOST_HELD
  return items.slice(Math.max(0, end - most), end).filter(({ role }) => isChange(role))
}
