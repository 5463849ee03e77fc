/** A change that may be of several spans or lines, between all of which the tables have but one rate. */
import type { Evaluation } from '../../checks/claims/evaluation.ts'
import { type Mention, nameOf } from '../../model/claim.ts'
import { type Decimal, negate, sign } from '../../number/decimal.ts'
import { middle, roundRatio } from '../../number/interval.ts'
import { isNamedForAPart, isUnderPartHeading } from '../around/part-headings.ts'
import type { LinkContext } from '../evidence/context.ts'
import { figureOf } from '../evidence/evidence.ts'
import { explainRate } from '../evidence/slips.ts'
import { evaluate, type Judged } from './change-findings.ts'
import { writtenDigits } from './level-lines.ts'

/** "Revenue grew 28%" where the lines of these words, in any of the spans that may be meant, have but the one rate: 30. */
export function ofOneRate(mention: Mention, judged: readonly Judged[], context: LinkContext): Judged | undefined {
  const { of, hedge, role } = mention
  if (role === 'difference' || hedge !== 'none') return undefined
  if (of.some((id) => context.mentions.get(id)?.unit && context.settled.get(id)?.verdict !== 'tied')) return undefined
  if (isNamedForAPart(mention, context) || isUnderPartHeading(mention, context)) return undefined
  const inTables = judged.filter(({ pair }) => pair.isTable && pair.isOfOneColumn)
  const [rate, another] = new Set(inTables.map(({ evaluation }) => rateOf(mention, evaluation)))
  const isNear = rate !== undefined && another === undefined && explainRate(figureOf(mention), ofPlaces(rate, mention))
  return isNear ? inTables[0] : undefined
}

/** "Revenue fell 30%" where a line of just its name rose by that very rate: no chance match, it is the word that is wrong. */
export function turnedOnLine(mention: Mention, judged: readonly Judged[], context: LinkContext): Judged | undefined {
  if (mention.role !== 'change' || writtenDigits(mention) < 2 || isNamedForAPart(mention, context)) return undefined
  const named = context.lines.find(nameOf(mention)).filter(({ grade }) => grade === 'exact')
  const turned = { ...mention, value: negate(mention.value) }
  return judged.find(
    ({ pair }) =>
      pair.isTable &&
      pair.isOfOneColumn &&
      [pair.current, pair.base].every(({ value }) => value !== null && sign(value) > 0) &&
      named.some(({ line }) => line.facts.some(({ fact }) => fact === pair.facts[0])) &&
      evaluate('change', turned, pair).status === 'passed',
  )
}

/** As it would be written to the place of the stated one, in units of that place. */
function rateOf({ decimals }: Mention, { nominal, computed }: Evaluation): bigint | undefined {
  const rate = nominal ?? (computed && middle(computed))
  return rate && roundRatio(rate, decimals).digits
}

const ofPlaces = (digits: bigint, { decimals }: Mention): Decimal => ({ digits, scale: decimals })
