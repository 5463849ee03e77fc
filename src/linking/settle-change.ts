/**
 * Holds a stated change (a rate, points or an absolute difference) against its two operands: the cells of its line, the
 * table's own change column, or, where the tables have neither, the two figures that the sentence itself states.
 */
import * as differenceCheck from '../checks/claims/difference.ts'
import * as directionCheck from '../checks/claims/direction-of-change.ts'
import { type Evaluation, type Figure, rangeOf } from '../checks/claims/evaluation.ts'
import * as growthRate from '../checks/claims/growth-rate.ts'
import * as pointChange from '../checks/claims/point-change.ts'
import type { Finding } from '../model/check.ts'
import type { Mention } from '../model/claim.ts'
import type { Fact } from '../model/fact.ts'
import type { Period } from '../model/period.ts'
import { negate } from '../number/decimal.ts'
import { middle, negateInterval, roundRatio, subtractIntervals, touches, widen } from '../number/interval.ts'
import { type LinkContext, type Settled, UNSUPPORTED } from './context.ts'
import { isDoubtful } from './doubts.ts'
import { checkOf, evidenceAt, figureOf, findingOf, periodWords, plain, severityOf, suggest } from './evidence.ts'
import type { LineHit } from './lines.ts'
import { fits } from './periods.ts'
import { factFigure, significantDigits } from './settle-level.ts'
import { explainRate, explainSlip } from './slips.ts'

interface Pair {
  readonly current: Figure
  readonly base: Figure
  readonly period: Period | undefined
  readonly comparedTo: Period | undefined
  readonly evidence: readonly string[]
  readonly facts: readonly Fact[]
  readonly isTable: boolean
  /** The sentence states both operands, and both stand in the tables. */
  readonly isSentence: boolean
  /** The figure beside the change ties with the current cell. */
  readonly isBeside: boolean
  /** How sure it is that these are the operands: the sentence names them, or the line has just the metric's words. */
  readonly isNamed: boolean
}

type ChangeRole = 'change' | 'changePoints' | 'difference'

/** "Improved" and "worsened" are directions of a measure that is better when it is low as well: the figures tell which. */
const JUDGES = /improv|better|favou?r|wors|deteriorat|strengthen|weaken/i

export function settleChange(mention: Mention, context: LinkContext): Settled {
  const settled = settleAsRead(mention, context)
  const { directionSpan } = mention
  if (settled.verdict === 'tied' || !directionSpan) return settled
  if (!JUDGES.test(context.text.slice(directionSpan.start, directionSpan.end))) return settled
  const turned = settleAsRead({ ...mention, ...turnedRound(mention) }, context)
  return turned.verdict === 'tied' ? { ...turned, isTurned: true } : settled
}

/** The same change the other way. */
export const turnedRound = ({ value, direction }: Mention): Pick<Mention, 'value' | 'direction'> => ({
  value: negate(value),
  direction: direction === 'increase' ? 'decrease' : direction === 'decrease' ? 'increase' : direction,
})

function settleAsRead(mention: Mention, context: LinkContext): Settled {
  const role = mention.role as ChangeRole
  const column = changeColumn(mention, context)
  if (column) return column
  const pairs = [...sentencePairs(mention, context), ...linePairs(mention, context, role)]
  const judged = pairs
    .map((pair) => ({ pair, evaluation: evaluate(role, mention, pair) }))
    .filter(({ evaluation }) => evaluation.status !== 'skipped')
  const passed =
    judged.find(({ evaluation, pair }) => evaluation.status === 'passed' && pair.isTable) ?? acceptable(judged, mention)
  if (passed) return settledBy(mention, role, passed, 'tied', [])
  if (isDoubtful(mention, context)) return UNSUPPORTED
  const failed = judged.find(({ pair, evaluation }) => pair.isNamed && evaluation.status === 'failed')
  return failed && !isRespective(mention, context)
    ? contradicted(
        mention,
        role,
        failed,
        judged.filter(({ pair }) => pair.isNamed),
        context,
      )
    : UNSUPPORTED
}

interface Judged {
  readonly pair: Pair
  readonly evaluation: Evaluation
}

/** "by 110 and 140 basis points, respectively": beside other pairs of figures the change may be that of another one. */
const isRespective = (mention: Mention, context: LinkContext): boolean =>
  mention.role === 'changePoints' &&
  /\brespectively\b/i.test(context.sentences.get(mention.sentence)?.view.text ?? '') &&
  [...context.mentions.values()].filter((other) => other.sentence === mention.sentence && other.role === 'comparative')
    .length > 1

/** Rounded figures of the prose may bear out what the table's exact ones miss by the last digit only: issuers compute from either. */
function acceptable(judged: readonly Judged[], mention: Mention): Judged | undefined {
  const passed = judged.find(({ evaluation }) => evaluation.status === 'passed')
  if (!passed) return undefined
  const table = judged.find(({ pair }) => pair.isTable && pair.isNamed)
  if (!table) return passed
  const { computed, stated } = table.evaluation
  return computed && touches(widen(stated, mention.decimals, 1), computed) ? passed : undefined
}

function evaluate(role: ChangeRole, mention: Mention, pair: Pair, stated: Figure = figureOf(mention)): Evaluation {
  const operands = { stated, current: pair.current, base: pair.base }
  if (role === 'changePoints') return pointChange.evaluate(operands)
  return role === 'difference' ? differenceCheck.evaluate(operands) : growthRate.evaluate(operands)
}

const RULES = { change: growthRate.id, changePoints: pointChange.id, difference: differenceCheck.id } as const

/** The figures that the sentence states beside the change: their cells where they tied, else their words. */
function sentencePairs(mention: Mention, context: LinkContext): Pair[] {
  const parts = mention.of.map((id) => ({ mention: context.mentions.get(id), settled: context.settled.get(id) }))
  const value = parts.find((part) => part.mention?.role === 'value')
  const comparative = parts.find((part) => part.mention?.role === 'comparative')
  if (!value?.mention || !comparative?.mention || value.mention.unit !== comparative.mention.unit) return []
  const [a, b] = [value.settled?.fact, comparative.settled?.fact]
  const pairs: Pair[] = []
  const periods = {
    period: value.settled?.period ?? value.mention.periods[0],
    comparedTo: comparative.settled?.period ?? comparative.mention.periods[0],
  }
  const bothTied = value.settled?.verdict === 'tied' && comparative.settled?.verdict === 'tied'
  if (a && b && bothTied)
    pairs.push({
      ...periods,
      current: factFigure(a),
      base: factFigure(b),
      evidence: [a.id, b.id],
      facts: [a, b],
      isTable: true,
      isSentence: true,
      isBeside: true,
      isNamed: true,
    })
  pairs.push({
    ...periods,
    current: figureOf(value.mention),
    base: figureOf(comparative.mention),
    evidence: [value.mention.id, comparative.mention.id],
    facts: [],
    isTable: false,
    isSentence: false,
    isBeside: false,
    isNamed: !(a && b),
  })
  return pairs
}

/** The cells of the metric's lines in the two periods. */
function linePairs(mention: Mention, context: LinkContext, role: ChangeRole): Pair[] {
  if (!mention.metric) return []
  const metric = mention.metric.text.replace(/\s+(?:growth|increase|decrease|decline)$/i, '')
  const hits = context.lines.find(metric).filter(({ grade }) => grade === 'exact' || grade === 'alias')
  const value = mention.of
    .map((id) => context.settled.get(id))
    .find((settled) => settled?.verdict === 'tied' && settled.fact)
  const bases = mention.bases
  return mention.periods.flatMap((period) =>
    bases.flatMap((base) => hits.flatMap((hit) => pairsOfLine(hit, period, base, role, value?.fact, mention))),
  )
}

function pairsOfLine(
  hit: LineHit,
  period: Period,
  base: Period,
  role: ChangeRole,
  tiedFact: Fact | undefined,
  mention: Mention,
): Pair[] {
  const wantsPercent = role === 'changePoints'
  const usable = hit.line.facts.filter(({ measure }) => (measure === 'percent') === wantsPercent)
  // without words of its own a change may be on the year or the quarter before: not where the line has but one of them
  const known = mention.bases.filter((other) => usable.some(({ fact }) => fits(fact.period, other)))
  const isOpen = known.length > 1 || (known.length < mention.bases.length && tiedFact === undefined)
  const currents = usable.filter(({ fact }) => fits(fact.period, period))
  const earlier = currents.length > 0 ? usable.filter(({ fact }) => fits(fact.period, base)) : []
  return currents.flatMap((current) =>
    earlier
      .filter(({ fact }) => fact.unit === current.fact.unit && fact !== current.fact)
      .map((other) => ({
        current: factFigure(current.fact),
        base: factFigure(other.fact),
        period: current.fact.period,
        comparedTo: other.fact.period,
        evidence: [current.fact.id, other.fact.id],
        facts: [current.fact, other.fact],
        isTable: true,
        isSentence: false,
        isBeside: !isOpen && tiedFact === current.fact,
        isNamed:
          !isOpen &&
          (tiedFact
            ? tiedFact === current.fact
            : hit.grade === 'exact' &&
              mention.of.length === 0 &&
              mention.unit === undefined &&
              significantDigits(mention) >= 3),
      })),
  )
}

/** A change that the table prints itself, in a column of changes on the metric's line. */
function changeColumn(mention: Mention, context: LinkContext): Settled | undefined {
  if (!mention.metric) return undefined
  const value = mention.of.map((id) => context.settled.get(id)?.fact).find((fact) => fact !== undefined)
  for (const { line, grade } of context.lines.find(mention.metric.text)) {
    if (grade === 'part' && !line.facts.some(({ fact }) => fact === value)) continue
    for (const change of line.changes) {
      const figure = { value: change.cell.value ?? mention.value, decimals: change.cell.decimals }
      const isPeriod = mention.periods.some((period) => change.current && fits(change.current, period))
      if (!isPeriod || !touches(rangeOf(figureOf(mention)), rangeOf(figure))) continue
      const evaluation: Evaluation = { status: 'passed', stated: rangeOf(figureOf(mention)), computed: rangeOf(figure) }
      const check = checkOf(
        RULES[mention.role as ChangeRole],
        mention,
        evaluation,
        line.facts.slice(0, 1).map(({ fact }) => fact.id),
        plain(change.cell.value ?? null),
      )
      return {
        verdict: 'tied',
        tiedTo: 'table',
        period: change.current,
        comparedTo: change.base,
        concept: line.facts[0]?.fact.concept,
        evidence: line.facts
          .filter(({ fact }) => fact.period === change.current || fact.period === change.base)
          .map(({ fact }) => fact.id),
        checks: [check],
        findings: [],
      }
    }
  }
  return undefined
}

function settledBy(
  mention: Mention,
  role: ChangeRole,
  { pair, evaluation }: Judged,
  verdict: 'tied' | 'contradicted',
  findings: Settled['findings'],
): Settled {
  const [a, b] = [plain(pair.current.value), plain(pair.base.value)]
  const formula = role === 'change' ? `${a} / ${b} - 1` : `${a} - ${b}`
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

function contradicted(
  mention: Mention,
  role: ChangeRole,
  failed: Judged,
  all: readonly Judged[],
  context: LinkContext,
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
      ? explainSlip(figureOf(mention), nearest)
      : explainRate(figureOf(mention), nearest, pair.isBeside)
  if (!explained && !isConfused && !pair.isSentence) return UNSUPPORTED
  const points = role === 'changePoints' ? confusedPoints(mention, pair) : ''
  const message = `states ${mention.text}; ${plain(pair.current.value)} against ${plain(pair.base.value)} gives ${percent(nearest.digits, nearest.scale, role)}${points}`
  const finding = findingOf(
    RULES[role],
    severityOf(evaluation, mention.decimals),
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
function confusedPoints(mention: Mention, pair: Pair): string {
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
