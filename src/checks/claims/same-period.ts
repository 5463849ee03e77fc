/**
 * same-period: a figure is not compared with another figure of its own period.
 * Claim      a value and its comparative, of one metric, both with period words of their own
 * Asserts    the two periods differ
 * Abstains   one of the periods is not stated in so many words, the base without a date; the two figures are equal
 *
 *   costs were 512.0 million in 2024, compared with 480.3 million in 2024
 *                               ^^^^                               ^^^^
 */
import type { Finding } from '../../model/check.ts'
import type { Mention } from '../../model/claim.ts'
import { samePeriod } from '../../model/period.ts'
import { equals } from '../../number/decimal.ts'

export const id = 'same-period'

export function findSamePeriods(
  mentions: readonly Mention[],
  text: string,
): { finding: Finding; mentions: readonly [string, string] }[] {
  const byId = new Map(mentions.map((mention) => [mention.id, mention]))
  return mentions.flatMap((comparative) => {
    const value = comparative.role === 'comparative' ? byId.get(comparative.of[0] ?? '') : undefined
    const [a, b] = [value?.periodSpan, comparative.periodSpan]
    if (
      !value ||
      !a ||
      !b ||
      a.start === b.start ||
      !/\d/.test(text.slice(b.start, b.end)) ||
      !samePeriod(value.periods[0], comparative.periods[0])
    )
      return []
    if (
      equals(value.value, comparative.value) ||
      value.metric?.text !== comparative.metric?.text ||
      value.unit !== comparative.unit
    )
      return []
    const evidence = [a, b].map((span) => ({
      ...span,
      text: text.slice(span.start, span.end),
      says: 'the same period',
    }))
    const message = `compares ${value.text} with ${comparative.text}, both given for ${text.slice(a.start, a.end)}`
    const span = { start: Math.min(value.span.start, a.start), end: Math.max(comparative.span.end, b.end) }
    return [
      {
        finding: {
          id: `${id}@${a.start}-${a.end}`,
          rule: id,
          severity: 'error' as const,
          message,
          ...span,
          evidence,
          suggestion: undefined,
        },
        mentions: [value.id, comparative.id] as const,
      },
    ]
  })
}
