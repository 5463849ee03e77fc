/**
 * guidance-midpoint: what is called the midpoint of a guided range is its middle.
 * Claim      a range, and right behind it a third figure of its unit at "midpoint"
 * Asserts    midpoint = (low + high) ÷ 2
 * Tolerance  rounding ranges of all three
 * Abstains   words of their own stand between: the figure may be of something else at the midpoint
 */
import type { Evidence, Finding } from '../../model/check.ts'
import type { Mention } from '../../model/claim.ts'
import { abs, add, type Decimal, format } from '../../number/decimal.ts'
import { addIntervals, type Interval, touches } from '../../number/interval.ts'
import { rangeOf } from './evaluation.ts'

export const id = 'guidance-midpoint'

/** What may stand between a range and its middle, and behind it. */
const BETWEEN =
  /^[\s,;()–—-]*(?:(?:or|and|with|a|an|the|its|mid-?point|of|at|range|guidance|about|approximately|being|which|is|implying|implies)\b[\s,;()–—-]*)*$/i
const MIDPOINT = /\bmid-?point\b/i
const BEHIND = /^[\s,)]*(?:at|as|being|is)\s+(?:the|its|our|their)\s+mid-?point\b/i

export function findMidpointsOff(mentions: readonly Mention[], text: string): Finding[] {
  return mentions.flatMap((low, at) => {
    const [high, stated] = [mentions[at + 1], mentions[at + 2]]
    if (low.bound !== 'low' || high?.bound !== 'high' || !stated || stated.bound || stated.sentence !== low.sentence)
      return []
    if (low.unit !== stated.unit || high.unit !== stated.unit || !isMidpoint(high, stated, text)) return []
    const double = addIntervals(sizeOf(low), sizeOf(high))
    const twice = addIntervals(sizeOf(stated), sizeOf(stated))
    if (touches(double, twice)) return []
    const sum = add(abs(low.value), abs(high.value))
    const places = [low, high].map(
      ({ span }): Evidence => ({ ...span, text: text.slice(span.start, span.end), says: 'an end of the range' }),
    )
    return [
      {
        id: `${id}@${stated.span.start}-${stated.span.end}`,
        rule: id,
        severity: 'error' as const,
        message: `calls ${stated.text} the midpoint of ${low.text} to ${high.text}, whose middle is ${format(halfOf(sum)).replace(/\.0+$/, '')}`,
        ...stated.span,
        evidence: places,
        suggestion: undefined,
      },
    ]
  })
}

const sizeOf = (mention: Mention): Interval =>
  rangeOf({ value: abs(mention.value), decimals: mention.decimals, hedge: mention.hedge })

const halfOf = (sum: Decimal): Decimal => ({ digits: sum.digits * 5n, scale: sum.scale + 1 })

function isMidpoint(high: Mention, stated: Mention, text: string): boolean {
  const between = text.slice(high.span.end, stated.span.start)
  return (
    BETWEEN.test(between) && (MIDPOINT.test(between) || BEHIND.test(text.slice(stated.span.end, stated.span.end + 40)))
  )
}
