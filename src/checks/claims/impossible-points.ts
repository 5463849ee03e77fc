/**
 * impossible-points: a ratio does not move by a hundred percentage points and end as an ordinary percentage.
 * Claim      changePoints of fifty points or more, called percentage points
 * Asserts    the change is no larger than the ratios of its sentence, all of which lie between 0 and 100 %; without a ratio in
 *            the sentence, that it is below a hundred points where the release counts other changes in basis points
 * Abstains   a bound, no change ("more than 50 percentage points"); a ratio of the sentence is 100 % or more, or negative; the change is tied
 *
 *   the margin rose by 180 percentage points to 16.3%        basis points are meant
 */
import type { Finding } from '../../model/check.ts'
import type { Mention } from '../../model/claim.ts'
import { groupBy } from '../../model/group-by.ts'
import { abs, compare, decimal, sign } from '../../number/decimal.ts'

export const id = 'impossible-points'

const ONE = decimal(1)
const HALF = decimal(5, 1)
const LEVELS: ReadonlySet<Mention['role']> = new Set(['value', 'comparative', 'proportion'])
const PERCENTAGE = /%|per ?cent/i
const CALLED_BASIS = /\b(?:basis[ -]points?|bps)\b/i
const CALLED_PERCENTAGE = /\b(?:percentage|pct\.?)[ -]points?\b|\bp\.?p\.?(?:ts?)?\b/i

/** @param isTied whether the change has been borne out by two figures */
export function findImpossiblePoints(
  mentions: readonly Mention[],
  text: string,
  isTied: (mention: Mention) => boolean,
): Finding[] {
  const bySentence = groupBy(mentions, ({ sentence }) => sentence)
  const countsBasis = mentions.some((mention) => CALLED_BASIS.test(mention.text))
  return mentions.flatMap((mention) => {
    const isSuspect =
      mention.role === 'changePoints' &&
      mention.hedge !== 'over' &&
      mention.hedge !== 'under' &&
      CALLED_PERCENTAGE.test(mention.text) &&
      compare(abs(mention.value), HALF) >= 0 &&
      !isTied(mention)
    if (!isSuspect) return []
    const mates = bySentence.get(mention.sentence) ?? []
    const levels = mates.filter(({ role, text: words }) => LEVELS.has(role) && PERCENTAGE.test(words))
    const size = abs(mention.value)
    const isTooLarge =
      levels.length > 0
        ? levels.every(({ value }) => sign(value) >= 0 && compare(value, ONE) < 0 && compare(size, value) > 0)
        : compare(size, ONE) >= 0 && countsBasis
    if (!isTooLarge) return []
    const beside = levels.length > 0 ? ` beside ${levels.map((level) => level.text).join(' and ')}` : ''
    return [
      {
        id: `${id}@${mention.span.start}-${mention.span.end}`,
        rule: id,
        severity: 'error' as const,
        message: `states a change of ${mention.text}${beside}: more than such a ratio can move; basis points seem to be meant`,
        ...mention.span,
        evidence: levels.map(({ span }) => ({
          ...span,
          text: text.slice(span.start, span.end),
          says: 'the ratio itself',
        })),
        suggestion: mention.text.replace(CALLED_PERCENTAGE, 'basis points'),
      },
    ]
  })
}
