/**
 * "This compares with # or # a share in 2030", "This is an increase of #% compared to # in 2030": a sentence that only holds
 * something against what the sentence before it stated. Its figures are comparatives of that sentence's, each of the figure in
 * its own unit, and go by that one's name; its changes are of that figure.
 */
import type { Mention } from '../../model/claim.ts'
import type { Sentence } from '../../model/sentence.ts'

const OPENS =
  /^\W*(?:this|these|that|those|it|which)(?:\s(?:results?|amounts?|figures?|numbers?|balances?|levels?))?\s(?:compare[sd]?|is compared|are compared)\s(?:favou?rably |unfavou?rably )?(?:to|with)\s/i

const IS_A_CHANGE =
  /^\W*(?:this|that|it|which)\s(?:is|was|represents|represented|reflects|reflected|marks|marked)\san?\s(?:[a-z-]+\s){0,3}(?:[\d.]+\s?%\s)?(?:increase|decrease|decline|improvement|rise|drop|reduction|growth)\b/i

/** "Rent was # in 2031, compared to # in 2030. The increase of #, or #%, was due to …". */
const THE_CHANGE =
  /^\W*(?:the|this)\s(?:[a-z-]+\s)?(?:increase|decrease|decline|improvement|growth|reduction|rise|drop)\s(?:of|by)\s/i

/** Changes that say of nothing what they are of are of the one comparison in the sentence before. */
function withPairBefore(mentions: readonly Mention[], before: readonly Mention[]): readonly Mention[] {
  const [base, another] = before.filter(({ role }) => role === 'comparative')
  const value = base && before.find(({ id }) => base.of.includes(id))
  if (!value || another) return mentions
  return mentions.map((mention) => {
    const { role, metric, of, unit } = mention
    const isItsChange = role === 'change' || (role === 'difference' && unit === value.unit)
    if (metric || of.length > 0 || !isItsChange) return mention
    return { ...mention, metric: value.metric, of: [value.id, base.id], periods: value.periods, bases: base.periods }
  })
}

/** @param before what the sentence before states, of the same paragraph */
export function heldAgainstBefore(
  mentions: readonly Mention[],
  { view }: Sentence,
  before: readonly Mention[],
): readonly Mention[] {
  if (THE_CHANGE.test(view.text)) return withPairBefore(mentions, before)
  const isOfChange = IS_A_CHANGE.test(view.text)
  if (!isOfChange && !OPENS.test(view.text)) return mentions
  return mentions.map((mention) => {
    const base = mentions.find(({ id }) => mention.of.includes(id))
    const isChange = isOfChange && mention.role === 'change'
    const stated = before.findLast(
      ({ role, unit }) =>
        role === 'value' && (isChange ? base === undefined || unit === base.unit : unit === mention.unit),
    )
    if (isChange) {
      const isOpen = stated && (base === undefined || base.role === 'comparative')
      return isOpen ? { ...mention, of: [stated.id, ...mention.of], metric: mention.metric ?? stated.metric } : mention
    }
    const isOpen = mention.of.length === 0 && (mention.role === 'comparative' || mention.role === 'value')
    if (!stated || !isOpen || (mention.metric && mention.role === 'value')) return mention
    return { ...mention, role: 'comparative', of: [stated.id], metric: mention.metric ?? stated.metric }
  })
}
