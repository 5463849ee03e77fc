/** Percentages that are points: what a yield or an interest rate moved by ("the yield rose by 0.54% to 5.15%"). */
import { abs, compare } from '../../number/decimal.ts'
import { gapBefore, type Item } from '../sentence/item.ts'
import type { Marked } from '../sentence/marked.ts'

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
