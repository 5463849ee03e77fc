/** Lines whose figures are rates of growth themselves: "Comparable sales 3.4% 1.2%", "Organic growth, %", "Revenue growth (YoY)". */
import { type Mention, nameOf } from '../../model/claim.ts'
import { isDoubtful } from '../around/doubts.ts'
import { isNamedForAPart, isUnderPartHeading } from '../around/part-headings.ts'
import type { LinkContext, Settled } from '../evidence/context.ts'
import { figureOf } from '../evidence/evidence.ts'
import { explainRate } from '../evidence/slips.ts'
import { contradicted } from './level-findings.ts'
import { type Candidate, candidates, isOpposite, isSlip, significantDigits, tiesWith } from './level-lines.ts'
import { tiedWith } from './settle-level.ts'

const MOVE = /\s+(?:growth|increase|decrease|decline)$/i
/** Of these a line without "growth" gives the growth as well. */
const IS_GROWTH = /\b(?:comparable|comp|organic|same-?\s?(?:store|shop|restaurant)|like-for-like|lfl)\b/i
const ORGANIC = /\borganic(?:ally)?\b/i

/** What a line of the growth of a measure may be called. */
function namesOf(mention: Mention): readonly string[] {
  const name = nameOf(mention).replace(MOVE, '')
  const isOrganic = mention.qualifiers.some((words) => ORGANIC.test(words)) && !ORGANIC.test(name)
  if (isOrganic) return ['organic growth', `organic ${name} growth`, `organic ${name}`]
  return IS_GROWTH.test(name) ? [name, `${name} growth`, `${name} change`] : [`${name} growth`]
}

/** "Comparable sales increased 3.4%": the figure of the line that prints how they grew. */
export function ofGrowthLine(mention: Mention, context: LinkContext): Settled | undefined {
  if (mention.role !== 'change' || !mention.metric || !/%|per ?cent/i.test(mention.text)) return undefined
  const hits = namesOf(mention)
    .flatMap((name) => context.lines.find(name))
    .filter(({ grade }) => grade === 'exact' || grade === 'alias')
  const printed = mention.periods.map((period) => candidates(hits, mention, period).filter(isRate))
  const tie = printed.flat().find(({ stated }) => tiesWith(mention, stated.fact) && !isOpposite(mention, stated.fact))
  if (tie) return tiedWith(mention, tie.hit.line, tie.stated.fact)
  const [own] = (printed.find((found) => found.length > 0) ?? []).filter(({ hit }) => hit.grade === 'exact')
  const value = own?.stated.fact.value
  if (!own || !value || isOpposite(mention, own.stated.fact) || significantDigits(mention) < 2) return undefined
  if (mention.hedge !== 'none' || isOfAPart(mention, context) || isDoubtful(mention, context)) return undefined
  const isNear = explainRate(figureOf(mention), value) !== undefined || isSlip(mention, own.stated.fact, true)
  return isNear ? contradicted(mention, own, undefined, context) : undefined
}

const isRate = ({ stated }: Candidate): boolean => stated.measure === 'percent' && stated.fact.value !== null

const isOfAPart = (mention: Mention, context: LinkContext): boolean =>
  isNamedForAPart(mention, context) || isUnderPartHeading(mention, context)
