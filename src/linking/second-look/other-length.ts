/**
 * Figures that tie with their line, but with its cell of another length than the words say: the half year's figure for the quarter,
 * the quarter's for the year. That is wrong where what stands beside the figure, or what it is compared with, is of the length that is said.
 */
import type { Mention } from '../../model/claim.ts'
import { endOf } from '../../model/period.ts'
import type { LinkContext, Settled } from '../evidence/context.ts'
import { isDuration, isYearBefore, sameLength } from '../evidence/periods.ts'
import { contradicted } from '../first-look/level-findings.ts'
import { candidates, significantDigits, tiesWith } from '../first-look/level-lines.ts'
import { asHit } from '../lines/lines.ts'
import { linesHolding } from './by-partner.ts'
import { isHeldBeside } from './other-period.ts'
import { isBaseOfAnother, partnerOf } from './swapped.ts'

/** "# for the year, compared with #": the second ties with the line's quarter, while its year is another figure. */
export function ofOtherLength(mention: Mention, mates: readonly Mention[], context: LinkContext): Settled | undefined {
  const partner = partnerOf(mention, mates, context)
  const [settled, own] = [partner && context.settled.get(partner.id), context.settled.get(mention.id)]
  const [current, stated] = [settled?.fact, own?.fact]
  if (settled?.verdict !== 'tied' || !current || !stated || !settled.line || stated.concept !== current.concept)
    return undefined
  if (!isDuration(current.period) || !isDuration(stated.period) || sameLength(current.period, stated.period))
    return undefined
  if (isBaseOfAnother(stated, mates, context)) return undefined
  // "a ratio of #, up from # at the end of ~": had on the day on which the year's column ends
  const last = endOf(stated.period)
  if (mention.periods.some((said) => said.kind === 'instant' && said.date === last)) return undefined
  const { line } = settled
  const expected = line.facts.find(
    ({ fact }) => fact.unit === mention.unit && isYearBefore(fact.period, current.period),
  )
  const lines = linesHolding(partner as Mention, settled, context)
  const isHeld = lines.some((other) =>
    other.facts.some(({ fact }) => isYearBefore(fact.period, current.period) && tiesWith(mention, fact)),
  )
  if (!expected || isHeld) return undefined
  const elsewhere = line.facts.find(({ fact }) => fact === stated)
  return contradicted(
    mention,
    { hit: asHit(line), stated: expected },
    elsewhere && { hit: asHit(line), stated: elsewhere },
    context,
  )
}

/**
 * "reported # million, or # per share, for the quarter, compared with # million": the first is the line's of the half year, while
 * what stands beside it, or what it is compared with, is of the quarter.
 */
export function ofOtherSpan(mention: Mention, mates: readonly Mention[], context: LinkContext): Settled | undefined {
  const { fact, line } = context.settled.get(mention.id) ?? {}
  const [said, another] = mention.periods
  if (!fact || !line || !said || another || !isDuration(said) || !isDuration(fact.period)) return undefined
  if (sameLength(fact.period, said) || significantDigits(mention) < 2) return undefined
  const [own] = candidates([asHit(line)], mention, said)
  const partner = partnerOf(mention, mates, context)
  const other = partner && context.settled.get(partner.id)
  const isCompared =
    partner?.periodSpan !== undefined &&
    other?.verdict === 'tied' &&
    other.line === line &&
    other.fact &&
    sameLength(other.fact.period, said)
  const isBeside = isHeldBeside(mention, said, mates, context) && !isHeldBeside(mention, fact.period, mates, context)
  if (!own || !(isCompared || isBeside)) return undefined
  const elsewhere = line.facts.find((stated) => stated.fact === fact)
  return contradicted(mention, own, elsewhere && { hit: asHit(line), stated: elsewhere }, context)
}
