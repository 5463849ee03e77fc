/** How a change is judged, and what is said of one that its two figures do not give. */
import * as differenceCheck from '../../checks/claims/difference.ts'
import * as directionCheck from '../../checks/claims/direction-of-change.ts'
import { type Evaluation, type Figure, rangeOf } from '../../checks/claims/evaluation.ts'
import * as growthRate from '../../checks/claims/growth-rate.ts'
import * as pointChange from '../../checks/claims/point-change.ts'
import type { Finding } from '../../model/check.ts'
import type { Mention } from '../../model/claim.ts'
import type { Period } from '../../model/period.ts'
import { negate, sign } from '../../number/decimal.ts'
import { middle, negateInterval, roundRatio, subtractIntervals, touches, widen } from '../../number/interval.ts'
import { type LinkContext, type Settled, UNSUPPORTED } from '../evidence/context.ts'
import {
  checkOf,
  evidenceAt,
  figureOf,
  findingOf,
  periodWords,
  plain,
  plainMagnitude,
  severityOf,
  suggest,
} from '../evidence/evidence.ts'
import { explainRate, explainSlip } from '../evidence/slips.ts'
import type { ChangeRole, Pair } from './change-pairs.ts'

export interface Judged {
  readonly pair: Pair
  readonly evaluation: Evaluation
}

export function evaluate(
  role: ChangeRole,
  mention: Mention,
  pair: Pair,
  stated: Figure = figureOf(mention),
): Evaluation {
  const operands = { stated, current: pair.current, base: pair.base }
  if (role === 'changePoints') return pointChange.evaluate(operands)
  return role === 'difference' ? differenceCheck.evaluate(operands) : growthRate.evaluate(operands)
}

/** Rounded figures of the prose may bear out what the table's exact ones miss by the last digit only: issuers compute from either. */
export function acceptable(judged: readonly Judged[], mention: Mention): Judged | undefined {
  const passed = judged.find(({ evaluation }) => evaluation.status === 'passed')
  if (!passed) return undefined
  const table = judged.find(({ pair }) => pair.isTable && pair.isNamed)
  if (!table) return passed
  const { computed, stated } = table.evaluation
  const { nominal } = passed.evaluation
  if (mention.role === 'change' && nominal) {
    // "up 0.3% from # to #" of rounded figures that give 0.2%, and "up 20.6%" that they give where the exact ones give 20.4
    if (!touches(stated, { low: nominal, high: nominal })) return undefined
    if (mention.decimals > 2) return passed
  }
  // "down $600,000 from $30.8 million": written to the dollar, and no finer than what it is the difference of
  const places = [mention.decimals, passed.pair.current.decimals, passed.pair.base.decimals]
  const digit =
    mention.role === 'difference' ? Math.min(...places.filter((one) => one !== undefined)) : mention.decimals
  return computed && touches(widen(stated, digit, 1), computed) ? passed : undefined
}

/** A rate that the two figures allow, but not as they are written. */
export const isOfRoundingOnly = ({ role, decimals }: Mention, { evaluation: { nominal, stated } }: Judged): boolean =>
  role === 'change' && decimals > 2 && nominal !== undefined && !touches(stated, { low: nominal, high: nominal })

export const RULES = { change: growthRate.id, changePoints: pointChange.id, difference: differenceCheck.id } as const

export function settledBy(
  mention: Mention,
  role: ChangeRole,
  { pair, evaluation }: Judged,
  verdict: 'tied' | 'contradicted',
  findings: Settled['findings'],
): Settled {
  const [current, base] = [pair.current.value, pair.base.value]
  // from a loss to an income it is so far as both together
  const hasTurned = current !== null && base !== null && sign(current) * sign(base) < 0
  const written = role === 'difference' && !hasTurned ? plainMagnitude : plain
  const [a, b] = [written(current), written(base)]
  const formula = pair.formula ?? (role === 'change' ? `${a} / ${b} - 1` : `${a} - ${b}`)
  const check = checkOf(RULES[role], mention, evaluation, pair.evidence, formula)
  return {
    verdict,
    tiedTo: pair.isTable ? 'table' : 'narrative',
    period: pair.period,
    comparedTo: pair.comparedTo,
    concept: pair.facts[0]?.concept,
    evidence: pair.evidence,
    checks: [check],
    findings,
  }
}

/** @param isOfRounded the figures as the sentence rounds them give the change: no more than a warning */
export function contradicted(
  mention: Mention,
  role: ChangeRole,
  failed: Judged,
  all: readonly Judged[],
  context: LinkContext,
  isOfRounded = false,
): Settled {
  const turned = all.find(
    ({ pair }) =>
      evaluate(role, mention, pair, { ...figureOf(mention), value: negate(mention.value) }).status === 'passed',
  )
  const chosen = turned ?? failed
  const { pair, evaluation } = chosen
  const computed = evaluation.computed
  if (!computed) return UNSUPPORTED
  const evidence = pair.evidence
    .map((id, i) => operandEvidence(id, i === 0 ? pair.period : pair.comparedTo, pair, context))
    .filter((item) => item !== undefined)
  if (turned && !mention.directionSpan) return UNSUPPORTED
  if (turned) {
    const at = mention.directionSpan ?? mention.span
    const span = { start: Math.min(at.start, mention.span.start), end: Math.max(at.end, mention.span.end) }
    const message = `says ${mention.direction === 'decrease' ? 'a decrease' : 'an increase'} of ${mention.text}, but ${plain(pair.current.value)} against ${plain(pair.base.value)} is ${mention.direction === 'decrease' ? 'an increase' : 'a decrease'}`
    return settledBy(mention, role, chosen, 'contradicted', [
      findingOf(directionCheck.id, 'error', span, message, evidence, undefined),
    ])
  }
  if (role === 'change' && isInPoints(mention, pair, context))
    return settledBy(mention, role, chosen, 'contradicted', [pointsCalledPercent(mention, chosen, evidence)])
  const nearest = roundRatio(middle(computed), mention.decimals)
  const isConfused = role === 'changePoints' && confusedPoints(mention, pair) !== ''
  const explained =
    role === 'difference'
      ? explainSlip(figureOf(mention), nearest, { hasScale: true, isCorroborated: pair.isBeside })
      : explainRate(figureOf(mention), nearest, pair.isBeside)
  if (!explained && !isConfused && !pair.isSure) return UNSUPPORTED
  const points = role === 'changePoints' ? confusedPoints(mention, pair) : ''
  const message = `states ${mention.text}; ${plain(pair.current.value)} against ${plain(pair.base.value)} gives ${percent(nearest.digits, nearest.scale, role)}${points}`
  const finding = findingOf(
    RULES[role],
    isOfRounded ? 'warning' : severityOf(evaluation, mention.decimals),
    mention.span,
    message,
    evidence,
    points ? undefined : suggest(mention, nearest),
  )
  return settledBy(mention, role, chosen, 'contradicted', [finding])
}

/** "The ratio rose 6% to 73%, from 67%": the figure is right, its unit is not. */
function isInPoints(mention: Mention, pair: Pair, context: LinkContext): boolean {
  const operands = mention.of.map((id) => context.mentions.get(id))
  return (
    operands.every((of) => of?.unit === undefined && of?.text.includes('%')) &&
    evaluate('changePoints', mention, pair).status === 'passed'
  )
}

function pointsCalledPercent(mention: Mention, { pair }: Judged, evidence: Finding['evidence']): Finding {
  const points = mention.text.replace(/\s*(?:%|per ?cent)/i, ' percentage points')
  const message = `states ${mention.text}; ${plain(pair.current.value)} less ${plain(pair.base.value)} is ${points}, not a change of that rate`
  return findingOf(growthRate.id, 'warning', mention.span, message, evidence, points)
}

const percent = (digits: bigint, scale: number, role: ChangeRole): string =>
  role === 'difference'
    ? plain({ digits, scale })
    : `${plain({ digits, scale: scale - 2 })} ${role === 'change' ? '%' : 'percentage points'}`

/** Basis points for percentage points, or the other way round: the same digits a hundred times off. */
export function confusedPoints(mention: Mention, pair: Pick<Pair, 'current' | 'base'>): string {
  const range = subtractIntervals(rangeOf(pair.current), rangeOf(pair.base))
  const shifted = (by: number) =>
    rangeOf({
      value: { digits: mention.value.digits, scale: mention.value.scale + by },
      decimals: mention.decimals + by,
    })
  const fitsEither = (by: number) => touches(shifted(by), range) || touches(negateInterval(shifted(by)), range)
  if (fitsEither(-2)) return '; percentage points seem to be meant'
  return fitsEither(2) ? '; basis points seem to be meant' : ''
}

function operandEvidence(id: string, period: Period | undefined, pair: Pair, context: LinkContext) {
  const fact = pair.facts.find((other) => other.id === id)
  const source = fact?.sources[0]
  if (fact && source) return evidenceAt(context, source, `"${fact.label}" ${periodWords(fact.period)}`)
  const mention = context.mentions.get(id)
  return mention && evidenceAt(context, mention.span, `${mention.metric?.text ?? 'stated'} ${periodWords(period)}`)
}
