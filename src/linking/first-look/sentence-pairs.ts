/** The pair of figures that a sentence states itself, with the change between them. */
import type { Mention } from '../../model/claim.ts'
import type { LinkContext } from '../evidence/context.ts'
import { figureOf } from '../evidence/evidence.ts'
import { fits } from '../evidence/periods.ts'
import type { Pair } from './change-pairs.ts'
import { factFigure, writtenDigits } from './level-lines.ts'

/** The figures that the sentence states beside the change: their cells where they tied, else their words. */
export function sentencePairs(mention: Mention, context: LinkContext): Pair[] {
  const parts = mention.of.map((id) => ({ mention: context.mentions.get(id), settled: context.settled.get(id) }))
  const value = parts.find((part) => part.mention?.role === 'value')
  const comparative = parts.find((part) => part.mention?.role === 'comparative')
  if (!value?.mention || !comparative?.mention || value.mention.unit !== comparative.mention.unit) return []
  if (isOfAnotherBase(mention, value.mention, comparative.mention)) return []
  const [a, b] = [value.settled?.fact, comparative.settled?.fact]
  const pairs: Pair[] = []
  const periods = {
    period: value.settled?.period ?? value.mention.periods[0],
    comparedTo: comparative.settled?.period ?? comparative.mention.periods[0],
  }
  const bothTied = value.settled?.verdict === 'tied' && comparative.settled?.verdict === 'tied'
  if (a && b && bothTied)
    pairs.push({
      current: factFigure(a),
      base: factFigure(b),
      evidence: [a.id, b.id],
      facts: [a, b],
      isTable: true,
      isSentence: true,
      isBeside: true,
      isSure: true,
      isNamed: true,
      ...periods,
    })
  pairs.push({
    current: figureOf(value.mention),
    base: figureOf(comparative.mention),
    evidence: [value.mention.id, comparative.mention.id],
    facts: [],
    isTable: false,
    isSentence: false,
    isBeside: false,
    isSure: isOfBoth(mention, value.mention, comparative.mention, context),
    isNamed: !(a && b),
    ...periods,
  })
  return pairs
}

/** "was #, compared to # in 2030, representing a decrease of #%": of just these two, which say enough to go by. */
function isOfBoth(mention: Mention, value: Mention, comparative: Mention, { text }: LinkContext): boolean {
  const areLong = [value, comparative].every((one) => writtenDigits(one) >= 3)
  if (mention.role !== 'change' || !areLong || mention.qualifiers.length > 0) return false
  return (
    value.span.end < comparative.span.start && CLOSES_BOTH.test(text.slice(comparative.span.end, mention.span.start))
  )
}

const CLOSES_BOTH =
  /^[^$€£%;#]{0,90},\s+(?:(?:reflecting|representing|which is|or)\s+)?an?\s+(?:(?:increase|decrease|decline|improvement|reduction|rise|drop)\s+of\s+)?(?:approximately\s+|about\s+)?$/i

/** "grew 12% Y/Y to #, up from # last quarter": behind the value, and of another time than the change is against. */
function isOfAnotherBase(
  { bases, span }: Mention,
  value: Mention,
  { periods, periodSpan, span: behind }: Mention,
): boolean {
  const [[base, another], [period]] = [bases, periods]
  if (!base || another || !period || !periodSpan || fits(base, period)) return false
  return span.end <= value.span.start && value.span.end <= behind.start
}
