import * as ratioOfFacts from '../checks/claims/ratio-of-facts.ts'
import { type Mention, nameOf } from '../model/claim.ts'
import type { Fact } from '../model/fact.ts'
import type { Period } from '../model/period.ts'
import { middle, roundRatio } from '../number/interval.ts'
import { type LinkContext, type Settled, UNSUPPORTED } from './context.ts'
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
} from './evidence.ts'
import { factFigure } from './level-lines.ts'
import type { LineHit } from './lines.ts'
import { fits } from './periods.ts'
import { settleLevel } from './settle-level.ts'
import { explainRate } from './slips.ts'

/** "42% of total revenues": the share printed on a line of its own, or part ÷ whole. */
export function settleProportion(mention: Mention, context: LinkContext): Settled {
  const level = settleLevel(mention, context)
  if (level.verdict === 'tied') return level
  const part = mention.of.map((id) => context.settled.get(id)?.fact).find((fact) => fact?.unit?.startsWith('iso4217:'))
  const whole = mention.whole
  if (!whole) return UNSUPPORTED
  const parts = part
    ? [part]
    : moneyFacts(
        context.lines.find(nameOf(mention)).filter(({ grade }) => grade !== 'part'),
        mention.periods,
      )
  for (const a of parts) {
    const wholes = moneyFacts(
      context.lines.find(whole).filter(({ grade }) => grade === 'exact'),
      [a.period],
    ).filter((fact) => fact.unit === a.unit)
    for (const b of wholes) {
      const settled = ratio(mention, a, b, context, part !== undefined)
      if (settled) return settled
    }
  }
  return UNSUPPORTED
}

const moneyFacts = (hits: readonly LineHit[], periods: readonly Period[]): Fact[] =>
  hits.flatMap(({ line }) =>
    line.facts
      .filter(
        ({ fact, measure }) => measure === 'money' && fact.value && periods.some((period) => fits(fact.period, period)),
      )
      .map(({ fact }) => fact),
  )

function ratio(mention: Mention, part: Fact, whole: Fact, context: LinkContext, isNamed: boolean): Settled | undefined {
  const evaluation = ratioOfFacts.evaluate({
    stated: figureOf(mention),
    part: factFigure(part),
    whole: factFigure(whole),
  })
  if (evaluation.status === 'skipped' || !evaluation.computed) return undefined
  const check = checkOf(
    ratioOfFacts.id,
    mention,
    evaluation,
    [part.id, whole.id],
    `${plainMagnitude(part.value)} / ${plainMagnitude(whole.value)}`,
  )
  const settled: Settled = {
    verdict: 'tied',
    tiedTo: 'table',
    period: part.period,
    evidence: [part.id, whole.id],
    checks: [check],
    findings: [],
  }
  if (evaluation.status === 'passed') return settled
  if (!isNamed || mention.qualifiers.length > 0) return undefined
  const nearest = roundRatio(middle(evaluation.computed), mention.decimals)
  if (!explainRate(figureOf(mention), nearest)) return undefined
  const evidence = [part, whole].flatMap((fact) =>
    fact.sources[0] ? [evidenceAt(context, fact.sources[0], `"${fact.label}" ${periodWords(fact.period)}`)] : [],
  )
  const message = `states ${mention.text}; ${plain(part.value)} of ${plain(whole.value)} is ${plain({ digits: nearest.digits, scale: nearest.scale - 2 })} %`
  const finding = findingOf(
    ratioOfFacts.id,
    severityOf(evaluation, mention.decimals),
    mention.span,
    message,
    evidence,
    suggest(mention, nearest),
  )
  return { ...settled, verdict: 'contradicted', findings: [finding] }
}

const MARGIN =
  /^(?:(?<basis>(?:adjusted|non-gaap|gaap|non-ifrs|underlying|normalized)\s+)?(?<kind>[\w\s().-]*?)\s*margins?|(?<named>[\w\s().-]+) as a (?:percentage|percent|%) of (?:total |net )*(?:revenues?|sales))$/i
const NUMERATORS: Readonly<Record<string, string>> = {
  gross: 'gross profit',
  operating: 'operating income',
  net: 'net income',
  'net income': 'net income',
  'net loss': 'net loss',
  profit: 'net income',
  'net profit': 'net profit',
}

/** A margin without a line of its own is computed from the two lines that its name means. */
export function settleMargin(mention: Mention, context: LinkContext): Settled {
  const match = MARGIN.exec(nameOf(mention).trim())
  const kind = match?.groups?.named ?? match?.groups?.kind?.trim().toLowerCase()
  if (!kind || mention.qualifiers.length > 0) return UNSUPPORTED
  const numerator = `${match?.groups?.basis ?? ''}${NUMERATORS[kind] ?? kind}`
  const parts = moneyFacts(
    context.lines.find(numerator).filter(({ grade }) => grade === 'exact'),
    mention.periods.slice(0, 1),
  )
  for (const part of parts) {
    const wholes = moneyFacts(
      context.lines.find('total revenue').filter(({ grade }) => grade === 'exact'),
      [part.period],
    ).filter((fact) => fact.unit === part.unit)
    for (const whole of wholes) {
      const settled = ratio(mention, part, whole, context, false)
      if (settled) return settled
    }
  }
  return UNSUPPORTED
}
