/**
 * same-period: a figure is not compared with another figure of its own period.
 * Claim      a value and its comparative, of one metric, both with period words of their own or the first with words before it
 * Asserts    the two periods differ
 * Abstains   one of the periods is not stated in so many words, the base without a date, nor one that the release is about; the
 *            two figures are equal
 *
 *   costs were 512.0 million in 2024, compared with 480.3 million in 2024
 *                               ^^^^                               ^^^^
 * Where only the comparative has words of its own, a bare year, the tables tell of which periods the two figures are.
 */
import type { Finding } from '../../model/check.ts'
import type { Mention } from '../../model/claim.ts'
import { endOf, type Period, samePeriod } from '../../model/period.ts'
import type { Span } from '../../model/span.ts'
import { equals } from '../../number/decimal.ts'

export const id = 'same-period'

/**
 * The comparisons of a period with itself.
 * @param tiedTo the period of the cell that a mention tied with
 * @param own the periods that the release is about
 */
export function findSamePeriods(
  mentions: readonly Mention[],
  text: string,
  tiedTo: (mention: Mention) => Period | undefined,
  own: readonly Period[],
): { finding: Finding; mentions: readonly [string, string] }[] {
  const byId = new Map(mentions.map((mention) => [mention.id, mention]))
  return mentions.flatMap((comparative) => {
    const value = comparative.role === 'comparative' ? byId.get(comparative.of[0] ?? '') : undefined
    const [a, b] = [value?.periodSpan, comparative.periodSpan]
    if (value && !a && b && isOfOwnYear(value, comparative, b, text, tiedTo))
      return [{ finding: ofOwnYear(value, comparative, b, text), mentions: [value.id, comparative.id] as const }]
    if (
      !value ||
      (!a && (value.role !== 'value' || !isOwn(value, own))) ||
      !b ||
      a?.start === b.start ||
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
    const evidence = (a ? [a, b] : [b]).map((span) => ({
      ...span,
      text: text.slice(span.start, span.end),
      says: 'the same period',
    }))
    const words = a ?? b
    const message = `compares ${value.text} with ${comparative.text}, both given for ${text.slice(words.start, words.end)}`
    const span = { start: Math.min(value.span.start, words.start), end: Math.max(comparative.span.end, b.end) }
    return [
      {
        finding: {
          id: `${id}@${words.start}-${words.end}`,
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

/** Without words of its own a figure is of a period that the release is about; of another it was read wrong. */
const isOwn = ({ periods: [period] }: Mention, own: readonly Period[]): boolean =>
  period !== undefined && own.some((one) => endOf(one) === endOf(period))

const BARE_YEAR =
  /^(?!.*\b(?:same|prior|previous|last|comparable|corresponding|year-ago|before|fiscal|fy)\b).*\b((?:19|20)\d\d)$/i

/** "net income was # or # a share, compared with # in 2024", where the first is of 2024 and the second of another year in the tables. */
function isOfOwnYear(
  value: Mention,
  comparative: Mention,
  words: Span,
  text: string,
  tiedTo: (mention: Mention) => Period | undefined,
): boolean {
  const year = BARE_YEAR.exec(text.slice(words.start, words.end))?.[1]
  const [own, base] = [tiedTo(value), tiedTo(comparative)]
  if (!year || !own || !base || own.kind !== base.kind) return false
  return (
    endOf(own).startsWith(year) &&
    endOf(base) < `${year}-01-01` &&
    FOLLOWS.test(text.slice(comparative.span.end, words.start)) &&
    COMPARES.test(text.slice(value.span.end, comparative.span.start))
  )
}

/** Nothing ends between the comparative and its year. */
const FOLLOWS = /^[^.;:()#\d]{0,40}$/
const COMPARES = /\b(?:compare[sd]?|versus|vs\.?|against)\b/i

function ofOwnYear(value: Mention, comparative: Mention, words: Span, text: string): Finding {
  const said = text.slice(words.start, words.end)
  return {
    id: `${id}@${words.start}-${words.end}`,
    rule: id,
    severity: 'error',
    message: `compares ${value.text} with ${comparative.text} in ${said}, which is the first figure's own period; the second is of another in the tables`,
    start: comparative.span.start,
    end: words.end,
    evidence: [{ ...words, text: said, says: 'the same period' }],
    suggestion: undefined,
  }
}
