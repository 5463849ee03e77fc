/**
 * "This compares with # or # a share in 2030": a sentence that only holds something against what the sentence before it
 * stated. Its figures are comparatives of that sentence's, each of the figure in its own unit, and go by that one's name.
 */
import type { Mention } from '../../model/claim.ts'
import type { Sentence } from '../../model/sentence.ts'

const OPENS =
  /^\W*(?:this|these|that|those|it|which)(?:\s(?:results?|amounts?|figures?|numbers?|balances?|levels?))?\s(?:compare[sd]?|is compared|are compared)\s(?:favou?rably |unfavou?rably )?(?:to|with)\s/i

/** @param before what the sentence before states, of the same paragraph */
export function heldAgainstBefore(
  mentions: readonly Mention[],
  { view }: Sentence,
  before: readonly Mention[],
): readonly Mention[] {
  if (!OPENS.test(view.text)) return mentions
  return mentions.map((mention) => {
    const stated = before.findLast(({ role, unit }) => role === 'value' && unit === mention.unit)
    const isOpen = mention.of.length === 0 && (mention.role === 'comparative' || mention.role === 'value')
    if (!stated || !isOpen || (mention.metric && mention.role === 'value')) return mention
    return { ...mention, role: 'comparative', of: [stated.id], metric: mention.metric ?? stated.metric }
  })
}
