/**
 * Shares: "42% of total revenues", printed on a line of its own, or part ÷ whole. The part is the amount that the share is said
 * of, from the tables or as the sentence states it.
 */
import type { Figure } from '../../checks/claims/evaluation.ts'
import * as ratioOfFacts from '../../checks/claims/ratio-of-facts.ts'
import type { Evidence } from '../../model/check.ts'
import { type Mention, nameOf } from '../../model/claim.ts'
import type { Fact } from '../../model/fact.ts'
import { type Period, samePeriod } from '../../model/period.ts'
import { middle, roundRatio } from '../../number/interval.ts'
import { isDoubtful } from '../around/doubts.ts'
import { isNamedForAPart, isUnderPartHeading, partOf } from '../around/part-headings.ts'
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
import { fits, sameLength } from '../evidence/periods.ts'
import { explainRate } from '../evidence/slips.ts'
import { asHit, type Line, type LineHit } from '../lines/lines.ts'
import { factFigure } from './level-lines.ts'
import { settleLevel } from './settle-level.ts'

/** A part or its whole: a cell, or an amount as the sentence states it. */
export interface Operand {
  readonly figure: Figure
  readonly mention?: Mention
  readonly id: string
  readonly evidence: readonly Evidence[]
  readonly period: Period | undefined
  readonly unit: string | undefined
  readonly line?: Line
  readonly isCell: boolean
}

export type Quotient = readonly [part: Operand, whole: Operand]

export function settleProportion(mention: Mention, context: LinkContext): Settled {
  const level = settleLevel(mention, context)
  if (level.verdict === 'tied') return level
  const { whole, metric } = mention
  if (!whole || !metric) return UNSUPPORTED
  // "charge-offs were #% of average loans" beside a line "Charge-offs to average loans"
  const name = context.tokensOf(whole).size > 0 ? `${nameOf(mention)} to ${whole}` : undefined
  const asRatio = name ? settleLevel({ ...mention, metric: { ...metric, name } }, context) : UNSUPPORTED
  if (asRatio.verdict !== 'unsupported') return asRatio
  const beside = amountBeside(mention, context)
  const hits = beside ? [] : context.lines.find(nameOf(mention)).filter(({ grade }) => grade !== 'part')
  const parts = beside ? [beside] : cellsOf(hits, mention.periods, context)
  const isNamed = beside
    ? beside.isCell || !isOfPart(beside.mention ?? mention, context)
    : isSurelyOf(mention, hits, context)
  return settleRatio(mention, withWholes(parts, whole, context), isNamed)
}

/** "Coatings" above the paragraph, or in front of the amount, names a part of the whole; "EBIT" is the amount's own name. */
function isOfPart(amount: Mention, context: LinkContext): boolean {
  const part = partOf(amount, context)
  const own = context.tokensOf(nameOf(amount))
  return isNamedForAPart(amount, context) || (part !== undefined && [...part].some((word) => !own.has(word)))
}

/** The amount that the share is said of: its cell, or, where no table has it, its words. */
function amountBeside(mention: Mention, context: LinkContext): Operand | undefined {
  const amounts = mention.of.map((id) => context.mentions.get(id)).filter((one) => one !== undefined)
  const fact = amounts
    .map(({ id }) => context.settled.get(id)?.fact)
    .find((stated) => stated?.unit?.startsWith('iso4217:'))
  if (fact) return cellOf(fact, context)
  const amount = amounts.find(({ unit }) => unit !== undefined && /^iso4217:[A-Z]+$/.test(unit))
  return (
    amount && {
      figure: figureOf(amount),
      mention: amount,
      id: amount.id,
      evidence: [evidenceAt(context, amount.span, amount.metric?.text ?? 'stated')],
      period: amount.periods[0],
      unit: amount.unit,
      isCell: false,
    }
  )
}

const cellOf = (fact: Fact, context: LinkContext): Operand => ({
  figure: factFigure(fact),
  id: fact.id,
  evidence: fact.sources
    .slice(0, 1)
    .map((source) => evidenceAt(context, source, `"${fact.label}" ${periodWords(fact.period)}`)),
  period: fact.period,
  unit: fact.unit,
  isCell: true,
})

export const cellsOf = (hits: readonly LineHit[], periods: readonly Period[], context: LinkContext): Operand[] =>
  hits.flatMap(({ line }) =>
    line.facts
      .filter(
        ({ fact, measure }) => measure === 'money' && fact.value && periods.some((period) => fits(fact.period, period)),
      )
      .map(({ fact }) => ({ ...cellOf(fact, context), line })),
  )

/** Each part with the cells of the whole for its period. */
export function withWholes(parts: readonly Operand[], whole: string, context: LinkContext): Quotient[] {
  const lines = context.lines.find(whole).filter(({ grade }) => grade === 'exact')
  return parts.flatMap((part) =>
    cellsOf(lines, part.period ? [part.period] : [], context)
      .filter(({ unit }) => unit === part.unit)
      .map((of): Quotient => [part, of]),
  )
}

/**
 * "Operating margin was #% in 2031, compared to #% in 2030": where the one half is the quotient of two lines, the other half is that
 * of their cells of its period, and any other figure there is wrong.
 *
 * @param partner the evidence of the half that ties, a part and its whole
 */
export function settleBesideRatio(mention: Mention, partner: Settled, context: LinkContext): Settled {
  const [of, by] = partner.evidence.map((id) =>
    context.lines.all.find(({ facts }) => facts.some(({ fact }) => fact.id === id)),
  )
  const own = partner.period
  if (!of || !by || !own) return UNSUPPORTED
  const isOther = ({ period }: Operand): boolean =>
    period !== undefined && sameLength(period, own) && !samePeriod(period, own)
  const cells = (line: Line): Operand[] => cellsOf([asHit(line)], mention.periods, context).filter(isOther)
  const wholes = cells(by)
  const quotients = cells(of).flatMap((part) =>
    wholes.flatMap((whole): Quotient[] => {
      const isOne = part.period && whole.period && samePeriod(part.period, whole.period) && part.unit === whole.unit
      return isOne ? [[part, whole]] : []
    }),
  )
  return settleRatio(mention, quotients, true, true)
}

/**
 * Tied with any of them; contradicted by the first where all give another ratio, a slip away from the one that is stated.
 *
 * @param isSure that it is the quotient of these lines: any other figure is wrong then
 */
export function settleRatio(
  mention: Mention,
  quotients: readonly Quotient[],
  isNamed: boolean,
  isSure = false,
): Settled {
  const stated = figureOf(mention)
  const judged = quotients
    .map(([part, whole]) => ({
      part,
      whole,
      evaluation: ratioOfFacts.evaluate({ stated, part: part.figure, whole: whole.figure }),
    }))
    .filter(({ evaluation }) => evaluation.computed)
  const chosen = judged.find(({ evaluation }) => evaluation.status === 'passed') ?? judged[0]
  if (!chosen?.evaluation.computed) return UNSUPPORTED
  const { part, whole, evaluation } = chosen
  const formula = [part, whole].map(({ figure }) => plainMagnitude(figure.value)).join(' / ')
  const settled: Settled = {
    verdict: 'tied',
    tiedTo: part.isCell ? 'table' : 'narrative',
    period: part.period,
    evidence: [part.id, whole.id],
    checks: [checkOf(ratioOfFacts.id, mention, evaluation, [part.id, whole.id], formula)],
    findings: [],
  }
  if (evaluation.status === 'passed') return settled
  if (!isNamed || mention.qualifiers.length > 0) return UNSUPPORTED
  const nearest = roundRatio(middle(chosen.evaluation.computed), mention.decimals)
  if (!isSure && !explainRate(stated, nearest)) return UNSUPPORTED
  const message = `states ${mention.text}; ${plain(part.figure.value)} of ${plain(whole.figure.value)} is ${plain({ digits: nearest.digits, scale: nearest.scale - 2 })} %`
  const finding = findingOf(
    ratioOfFacts.id,
    severityOf(evaluation, mention.decimals),
    mention.span,
    message,
    [...part.evidence, ...whole.evidence],
    suggest(mention, nearest),
  )
  return { ...settled, verdict: 'contradicted', findings: [finding] }
}

/** Whether it is of lines of just its name and of one period, and nothing in the words makes it another's. */
export const isSurelyOf = (mention: Mention, lines: readonly LineHit[], context: LinkContext): boolean =>
  lines.some(({ grade }) => grade === 'exact') &&
  (mention.periodSpan !== undefined || mention.periods.length === 1) &&
  !isNamedForAPart(mention, context) &&
  !isUnderPartHeading(mention, context) &&
  !isDoubtful(mention, context)
