/** Points, and percentages that are points: what a yield or an interest rate moved by ("the yield rose by 0.54% to 5.15%"). */
import { abs, compare } from '../../number/decimal.ts'
import { gapAfter, gapBefore, type Item } from '../sentence/item.ts'
import type { Marked } from '../sentence/marked.ts'
import { connectorBefore, trimGap } from '../sentence/patterns.ts'
import {
  comparativeReading,
  endsInTo,
  isAlternativeAfter,
  isChange,
  lastOfKind,
  type Reading,
  wordOfChange,
} from './reading.ts'

const MOVES_IN_POINTS =
  /\b(?:interest rates?|yields?|cost of (?:deposits|funds|funding|borrowings|debt|interest-bearing \w+))\b[^,;#]{0,60}$/i

/** Makes what yields and rates moved by changes in points. */
export function readPoints(marked: Marked, items: readonly Item[]): void {
  for (const item of items) {
    if (item.role !== 'change' || item.quantity.kind !== 'percent' || item.quantity.isWord) continue
    if (isOfRate(marked, item, items)) item.role = 'changePoints'
  }
}

/** "The yield increased by 0.54% to 5.15%", but not "up 12% to 5.15%". */
function isOfRate(marked: Marked, item: Item, items: readonly Item[]): boolean {
  if (!item.direction || item.direction.start > item.quantity.start) return false
  const before = items[items.indexOf(item) - 1]
  const goesOn = before?.role === 'changePoints' && before.quantity.kind === 'percent'
  if (!goesOn && !MOVES_IN_POINTS.test(gapBefore(marked, item))) return false
  const next = items[items.indexOf(item) + 1]
  return next?.quantity.kind !== 'percent' || compare(abs(item.quantity.value), abs(next.quantity.value)) < 0
}

/** "including # of catastrophe losses": an insurer's part of a ratio, told in points. */
const PART_OF_RATIO = /^\s+of\s+(?:[\w-]+\s+){0,4}?(?:loss(?:es)?|catastrophes?|development|reserves?)\b/i

const LEVEL_IN_POINTS =
  /\b(?:ratio|rates?|costs?|yields?|charge-offs|spread|low|high|level)\b[^#;,]{0,40}?\b(?:of|at|was|were)\s+(?:an? |approximately |about )*$/i

/** What points do in their sentence: most are moves, some are levels. */
export function pointsReading(marked: Marked, item: Item, before: readonly Item[], gap: string): Reading {
  if (PART_OF_RATIO.test(gapAfter(marked, item)) && !/\bby\s+(?:approximately )?$/i.test(gap)) return { role: 'value' }
  // "losses of #, or # points": a part of a ratio, as the amount is
  const amount = before.at(-1)
  if (amount?.quantity.kind === 'money' && !isChange(amount.role) && isAlternativeAfter(gap))
    return {
      ...(amount.role === 'comparative' ? comparativeReading(before, item) : { role: 'value' }),
      isAlternative: true,
    }
  const part = lastOfKind(before, item)
  if (part?.role === 'value' && part.quantity.kind === 'points' && connectorBefore(trimGap(gap), gap))
    return { role: 'comparative', refersTo: part }
  const direction = wordOfChange(marked, item, gap, trimGap(gap))
  // "deposit costs fell # to # basis points", "a charge-off ratio of # basis points"
  const isReached = part?.role === 'changePoints' && endsInTo(trimGap(gap))
  if (isReached || (!direction && LEVEL_IN_POINTS.test(gap))) return { role: 'value' }
  return { role: 'changePoints', direction, refersTo: direction ? undefined : lastOfKind(before, item) }
}

/** "The margin narrowed by # points to negative #": nearer to nothing is up. */
export function readNarrowing(marked: Marked, items: readonly Item[]): void {
  items.forEach((item, i) => {
    const { direction } = item
    const word = direction && marked.text.slice(direction.start, direction.end)
    if (!direction || item.role !== 'changePoints' || !/^(?:narrow|widen)/i.test(word ?? '')) return
    if (items[i + 1]?.isSaidNegative)
      item.direction = { ...direction, direction: direction.direction === 'increase' ? 'decrease' : 'increase' }
  })
}
