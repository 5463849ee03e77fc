/** The economic sign of a stated quantity: a loss, a decrease and a decline are negative, whatever the words print. */
import type { Item } from './sentence/item.ts'

const EITHER =
  /\b(?:income|profit|earnings|gain)\s*\(loss(?:es)?\)|\(loss(?:es)?\)\s*(?:income|profit|gain)|\b(?:income|profit|gain)s?\s*(?:\/|or|and)\s*\(?loss|\bloss(?:es)?\s*\(?(?:income|gain|profit)/i
const NO_LOSS =
  /\b(?:(?:catastrophe|cat|attritional|weather|hurricane|storm|large|net incurred|reinsured|reserve) loss(?:es)?|losses and (?:loss|lae|settlement)|loss(?:es)? (?:and loss )?(?:adjustment|ratio|reserve|carry)|(?:credit|loan) loss(?:es)?|allowance|provision for|loss expense|losses incurred|(?<!pre-?)tax loss)/i
const LOSS =
  /\b(?:loss|losses|deficit|outflows?|used in|activities used (?:net )?cash|uses? of (?:operating )?cash|shortfall)\b|\(loss\)/i

/** Whether a measure's name says that its figure is a loss. */
export const isLoss = (metric: string): boolean => !EITHER.test(metric) && !NO_LOSS.test(metric) && LOSS.test(metric)

/** Whether the value of an item is negative, given its role, its words and its print. */
export function isNegative(item: Item): boolean {
  const { quantity, role, direction } = item
  if (role === 'change' || role === 'changePoints' || role === 'difference') {
    // a printed sign is the sign: "growth was +1.0%, including -0.1% abroad"
    if (quantity.isPositive) return false
    return quantity.isNegative || item.isSaidNegative || direction?.direction === 'decrease'
  }
  if (quantity.isNegative || item.isSaidNegative) return true
  // "a loss of # (US$ #)"
  if (role === 'translation' && item.refersTo) return isNegative(item.refersTo)
  if (role === 'proportion' || role === 'rate') return false
  return isLoss(item.metric?.text ?? '')
}
