/** The pair of figures that a sentence states itself, with the change between them. */
import type { Figure } from '../../checks/claims/evaluation.ts'
import type { Mention } from '../../model/claim.ts'
import { roundRatio, toRatio } from '../../number/interval.ts'
import { type LinkContext, type Settled, UNSUPPORTED } from '../evidence/context.ts'
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
      isOfOneColumn: true,
      isSentence: true,
      isBeside: true,
      isSure: true,
      isNamed: true,
      ...periods,
    })
  const [current, base] = [meantBy(value.mention, value.settled), meantBy(comparative.mention, comparative.settled)]
  pairs.push({
    current: current.figure,
    base: base.figure,
    evidence: [current.id, base.id],
    facts: [],
    isTable: false,
    isOfOneColumn: true,
    isSentence: false,
    isBeside: false,
    isSure: isOfBoth(mention, value.mention, comparative.mention, context),
    isNamed: !(a && b),
    ...periods,
  })
  return pairs
}

/** A figure as it is written, or, where its cell contradicts it, as it should have been: its rate was taken of that. */
function meantBy(mention: Mention, settled: Settled | undefined): { readonly figure: Figure; readonly id: string } {
  const { fact, verdict } = settled ?? UNSUPPORTED
  if (verdict !== 'contradicted' || !fact?.value) return { figure: figureOf(mention), id: mention.id }
  return {
    figure: { value: roundRatio(toRatio(fact.value), mention.decimals), decimals: mention.decimals },
    id: fact.id,
  }
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
