/**
 * Words said once for several figures: the "higher" behind "# or #%", behind "# or #%, and # or #%, respectively", and the
 * unit and the whole behind a figure with the year before in brackets ("3.9 (1.2) per cent of net sales").
 */
import type { Quantity } from '../../recognize/quantity/index.ts'
import { gapBefore, type Item } from '../sentence/item.ts'
import type { Marked } from '../sentence/marked.ts'
import { isChange } from './reading.ts'

const OR = /^\s*,?\s*or\s+(?:an?\s+)?(?:approximately |about |by )?$/i
/** "was # (#%) higher than" */
const BRACKET = /^\s*\(\s*$/
/** "a #% and #% decline" */
const ARTICLE = /\ban?\s+(?:approximately |about )?$/i
/** "compared to # in ~, a # or #% increase", "from # to #, # or #% higher" */
const CLOSING = /,\s+(?:an?\s+)?(?:approximately |about )?$/i
const AND = /^\s*(?:,|,?\s*and)\s+(?:approximately |about |by )?$/i

/** "which was # or #% higher than", "up # or #%": the word behind the last of the figures is that of all. */
export function shareDirectionBehind(marked: Marked, items: readonly Item[]): void {
  for (let i = items.length - 1; i > 0; i--) {
    const item = items[i] as Item
    const { direction } = item
    if (!direction || !isChange(item.role) || direction.start < item.quantity.end) continue
    const isList = /^\s*,?\s*respectively\b/i.test(marked.masked.slice(item.quantity.end, direction.start))
    for (let k = i; k > 0; k--) {
      const [before, current] = [items[k - 1] as Item, items[k] as Item]
      const gap = gapBefore(marked, current)
      // "profit was # or # higher than": of two amounts the first is where it ended
      const isOtherKind = before.quantity.kind !== current.quantity.kind || current.quantity.kind !== 'money'
      const isBracketed = BRACKET.test(gap) && /^\s*\)/.test(marked.masked.slice(current.quantity.end))
      const isShared =
        ((OR.test(gap) || isBracketed) && isOtherKind) ||
        (AND.test(gap) && (isList || ARTICLE.test(gapBefore(marked, before))))
      // "# compared to #, a # or #% increase": no further comparative
      const isOpen =
        before.role === 'value' || (before.role === 'comparative' && CLOSING.test(gapBefore(marked, before)))
      if (!isOpen || before.direction || !isShared) break
      if (before.quantity.kind === 'multiple') break
      before.role = roleOfMove(before.quantity)
      before.direction = direction
      before.refersTo = undefined
      if (OR.test(gap) || isBracketed) {
        current.isAlternative = true
        current.refersTo = before
      }
    }
  }
}

const roleOfMove = ({ kind }: Quantity): Item['role'] =>
  kind === 'percent' ? 'change' : kind === 'points' ? 'changePoints' : 'difference'

/** "A was x and B was y, which were # or #%, and # or #%, respectively, higher": the k-th statement is of the k-th measure. */
export function pairStatements(marked: Marked, items: readonly Item[]): void {
  for (const { index } of marked.masked.matchAll(/\brespectively\b/gi)) {
    let at = items.findLastIndex((item) => item.quantity.end <= index)
    const pairs: [Item, Item][] = []
    for (; at > 0; at -= 2) {
      const [move, change] = [items[at - 1] as Item, items[at] as Item]
      if (change.refersTo !== move || !change.isAlternative || !isChange(move.role)) break
      if (pairs.length > 0 && !AND.test(gapBefore(marked, (pairs[0] as [Item, Item])[0]))) break
      pairs.unshift([move, change])
    }
    const values = items.slice(0, at + 1).filter((item) => item.role === 'value' && !item.isAlternative)
    const paired = values.slice(-pairs.length)
    if (pairs.length < 2 || new Set(paired.map((item) => item.metric?.text)).size < pairs.length) continue
    for (const [k, pair] of pairs.entries()) for (const item of pair) item.metric = paired[k]?.metric
  }
}

/** What stands behind a figure, over the bracket with the year before and the unit that both share. */
export function afterBracket(marked: Marked, { index }: Item, after: string): string {
  const next = marked.quantities[index + 1]
  if (!next?.isEnclosed || !/^\s*\($/.test(after)) return after
  const end = marked.quantities[index + 2]?.start ?? marked.masked.length
  return marked.masked.slice(next.end, end).replace(/^\)\s*(?:%|per\s?cent)?/i, '')
}
