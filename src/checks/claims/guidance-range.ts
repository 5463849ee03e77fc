/**
 * guidance-range: the low end of a guided range is not above its high end.
 * Claim      two guidance figures that one range joins
 * Asserts    low ≤ high, as printed
 * Abstains   the two have different units; both are losses, which some run from the smaller loss and some from the larger;
 *            another range of the sentence runs the same way: so its writer counts costs, beside a profit that rises
 */
import type { Finding } from '../../model/check.ts'
import type { Mention } from '../../model/claim.ts'
import { abs, compare, type Decimal, sign } from '../../number/decimal.ts'

export const id = 'guidance-range'

/** With the printed sign only: "a loss of $0.19 to a profit of $0.17" has none. */
const isPrintedNegative = ({ text }: Mention): boolean => /^[^\d]{0,5}[-−(]/.test(text)
const asPrinted = (mention: Mention): Decimal => (isPrintedNegative(mention) ? mention.value : abs(mention.value))

interface Range {
  readonly low: Mention
  readonly high: Mention
}

const isReversed = ({ low, high }: Range): boolean =>
  low.unit === high.unit &&
  !(sign(low.value) < 0 && sign(high.value) < 0) &&
  compare(asPrinted(low), asPrinted(high)) > 0

export function findReversedRanges(mentions: readonly Mention[], text: string): Finding[] {
  const ranges = mentions.flatMap((low, i): Range[] => {
    const high = mentions[i + 1]
    return low.bound === 'low' && high?.bound === 'high' ? [{ low, high }] : []
  })
  const reversed = ranges.filter(isReversed)
  const isAlone = ({ low }: Range): boolean =>
    reversed.filter((other) => other.low.sentence === low.sentence).length === 1
  return reversed.filter(isAlone).map(({ low, high }) => {
    const span = { start: low.span.start, end: high.span.end }
    const evidence = [low, high].map(({ span: at }) => ({
      ...at,
      text: text.slice(at.start, at.end),
      says: 'an end of the range',
    }))
    return {
      id: `${id}@${span.start}-${span.end}`,
      rule: id,
      severity: 'error' as const,
      message: `the range runs from ${low.text} down to ${high.text}`,
      ...span,
      evidence,
      suggestion: `${high.text} to ${low.text}`,
    }
  })
}
