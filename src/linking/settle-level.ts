/**
 * Holds a stated figure (a value or a comparative) against the lines its metric may mean. A line of just these words decides;
 * where several lines fit, the one that ties is meant. A figure that ties nowhere is contradicted only if a line of exactly
 * its words has another figure for exactly its period; else it is unsupported.
 */
import { type Figure, rangeOf } from '../checks/claims/evaluation.ts'
import * as levelAgrees from '../checks/claims/level-agrees.ts'
import type { Mention } from '../model/claim.ts'
import type { Fact } from '../model/fact.ts'
import { dayNumber, endOf, monthsOf, type Period } from '../model/period.ts'
import { isZero, sign } from '../number/decimal.ts'
import { absInterval, touches } from '../number/interval.ts'
import { type LinkContext, type Settled, UNSUPPORTED } from './context.ts'
import { isDoubtful, isOneSideOf } from './doubts.ts'
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
import type { LineFact, LineHit } from './lines.ts'
import { headingPhrase, sumWithParts } from './other-readings.ts'
import { fits } from './periods.ts'
import { explainSlip } from './slips.ts'
import { tokensOf } from './tokens.ts'

export const factFigure = (fact: Fact): Figure => ({
  value: fact.value ?? { digits: 0n, scale: 0 },
  decimals: fact.value === null ? undefined : fact.decimals,
})

interface Candidate {
  readonly hit: LineHit
  readonly stated: LineFact
}

export function settleLevel(mention: Mention, context: LinkContext): Settled {
  if (!mention.metric || mention.periods.length === 0) return UNSUPPORTED
  const hits = context.lines.find(phraseOf(mention))
  const named = hits.filter(({ grade }) => grade === 'exact' || grade === 'alias')
  for (const period of mention.periods) {
    const tie = tieAmong(mention, candidates(named, mention, period))
    if (tie) return tied(mention, tie, context)
  }
  for (const period of mention.periods) {
    const tie =
      significantDigits(mention) >= 2
        ? tieAmong(
            mention,
            candidates(
              hits.filter(({ score }) => score >= leastScore(mention)),
              mention,
              period,
            ),
          )
        : undefined
    if (tie) return tied(mention, tie, context)
  }
  const heading = headingPhrase(mention, context)
  const ofHeading = heading ? context.lines.find(heading).filter(({ grade }) => grade === 'exact') : []
  const tie = tieAmong(
    mention,
    mention.periods.flatMap((period) => candidates(ofHeading, mention, period)),
  )
  if (tie) return tied(mention, tie, context)
  return mention.hedge === 'none' || mention.hedge === 'about' ? contradict(mention, named, hits, context) : UNSUPPORTED
}

/** "Net income was #, or # per diluted share": the second figure is of the per-share line. */
function phraseOf(mention: Mention): string {
  const metric = mention.metric?.text ?? ''
  return mention.unit?.endsWith('/xbrli:shares') && !/\bper\b|\beps\b|dividend|distribution/i.test(metric)
    ? `${metric} per share`
    : metric
}

/** Percentages and figures of two digits repeat by chance far more often than longer amounts. */
const leastScore = (mention: Mention): number =>
  mention.unit === undefined ? 0.6 : significantDigits(mention) >= 3 ? 0.3 : 0.5

function candidates(hits: readonly LineHit[], mention: Mention, period: Period): Candidate[] {
  return hits.flatMap((hit) =>
    hit.line.facts
      .filter((stated) => sameUnit(stated, mention) && fits(stated.fact.period, period))
      .map((stated) => ({ hit, stated })),
  )
}

/** Percentages stand beside percentages, counts beside counts or shares, money beside its own currency. */
function sameUnit({ fact, measure }: LineFact, mention: Mention): boolean {
  if (mention.unit) return fact.unit === mention.unit
  if (fact.unit === 'xbrli:shares') return !mention.text.includes('%')
  return fact.unit === undefined && (measure === 'percent') === /%|per ?cent/i.test(mention.text)
}

function tieAmong(mention: Mention, found: readonly Candidate[]): Candidate | undefined {
  const ties = tiesOf(mention)
  return (
    found.find(({ stated }) => ties(stated.fact) && !isOpposite(mention, stated.fact)) ??
    found.find(({ stated }) => ties(stated.fact))
  )
}

const isOpposite = (mention: Mention, { value }: Fact): boolean =>
  value !== null && sign(value) * sign(mention.value) < 0

export { candidates, contradicted, isSlip, phraseOf, significantDigits, tied, wrongPeriod }

export const tiesWith = (mention: Mention, fact: Fact): boolean => tiesOf(mention)(fact)

/** Whether facts tie with a figure, which is read once for all of them. */
function tiesOf(mention: Mention): (fact: Fact) => boolean {
  const stated = absInterval(rangeOf(figureOf(mention)))
  return (fact) => touches(stated, absInterval(rangeOf(factFigure(fact))))
}

function tied(mention: Mention, { stated, hit }: Candidate, context: LinkContext): Settled {
  const { fact } = stated
  const evaluation = levelAgrees.evaluate({ stated: figureOf(mention), cell: factFigure(fact) })
  const check = checkOf(levelAgrees.id, mention, evaluation, [fact.id], plainMagnitude(fact.value))
  const settled: Settled = {
    verdict: 'tied',
    tiedTo: 'table',
    period: fact.period,
    concept: fact.concept,
    evidence: [fact.id],
    checks: [check],
    findings: [],
    fact,
    line: hit.line,
  }
  // "net income of # or # per share" after a loss: the second figure's name is the first one's, not the sentence's
  const isAlternative = /\bor\s*$/i.test(context.text.slice(Math.max(0, mention.span.start - 6), mention.span.start))
  const isOtherColumns = hit.line.facts.some(
    (other) => !isOpposite(mention, other.fact) && tiesWith(mention, other.fact),
  )
  return !isAlternative && !isOtherColumns && wrongSign(mention, fact)
    ? contradictSign(mention, hit, stated, settled, context)
    : settled
}

const RESULT =
  /\b(?:net|operating|pre-?tax|gross|comprehensive)\b.*\b(?:loss|income|profit|earnings)\b|\b(?:loss|profit|income|earnings) (?:before|from operations|per share|attributable|for the)\b|\bebitda\b/i
const EITHER = /\bloss\W+(?:income|profit|earnings)|\b(?:income|profit|earnings)\W+\(?loss|margin|%/i

/** "Net income of #" where the line is a loss, or "net loss of #" where it is a profit. */
function wrongSign(mention: Mention, fact: Fact): boolean {
  const metric = mention.metric?.text ?? ''
  if (!fact.value || sign(fact.value) === 0 || sign(mention.value) === 0) return false
  if (
    !RESULT.test(metric) ||
    EITHER.test(metric) ||
    /\b(?:expense|cost|tax|attributable to non|minority|noncontrolling|non-controlling|interest income)\b/i.test(metric)
  )
    return false
  if (!RESULT.test(fact.label) && !/\bper share\b/i.test(fact.label)) return false
  return sign(mention.value) !== sign(fact.value)
}

function contradictSign(
  mention: Mention,
  hit: LineHit,
  stated: LineFact,
  settled: Settled,
  context: LinkContext,
): Settled {
  const isLoss = sign(stated.fact.value ?? { digits: 0n, scale: 0 }) < 0
  const printsLoss = /\bloss\b/i.test(hit.line.label) && !/income|profit|earnings/i.test(hit.line.label)
  // "Net loss … 5.2" without parentheses: a loss table may print losses as positive numbers
  if (!isLoss && printsLoss) return settled
  const message = `says ${sign(mention.value) < 0 ? 'a loss' : 'a profit'}, but "${hit.line.label}" is ${isLoss ? 'a loss' : 'a profit'}: ${plain(stated.fact.value)}`
  const at = mention.metric?.span ?? mention.span
  const span =
    at.end <= mention.span.end ? { start: Math.min(at.start, mention.span.start), end: mention.span.end } : mention.span
  const finding = findingOf(
    'sign-of-result',
    'error',
    span,
    message,
    [evidenceAt(context, stated.span, `"${hit.line.label}" ${periodWords(stated.fact.period)}`)],
    undefined,
  )
  return { ...settled, verdict: 'contradicted', findings: [finding] }
}

const significantDigits = (mention: Mention): number => mention.value.digits.toString().replace(/^-|0+$/g, '').length

/** How alike the words of a line must be for a slip in its figure to count. */
const LIKE = 0.6
/** The same where one of them has a word more that may narrow the measure ("attributable", "per share"). */
const VERY_LIKE = 0.75
const FEWEST_DIGITS = 3

function contradict(
  mention: Mention,
  named: readonly LineHit[],
  hits: readonly LineHit[],
  context: LinkContext,
): Settled {
  const rejected = hits
    .slice(0, 4)
    .flatMap(({ line }) =>
      line.facts
        .slice(0, 1)
        .map(({ fact }) => ({ fact: fact.id, because: `"${line.label}" does not give this figure` })),
    )
  const unsettled = { ...UNSUPPORTED, rejected }
  const exact = named.filter(({ grade }) => grade === 'exact')
  // a slip of three digits in a line of nearly its words is no chance either
  const like = hits.filter(
    ({ grade, score, isSameScope, line }) =>
      !isOneSideOf(mention.metric?.text ?? '', line.label) &&
      (grade === 'exact' ||
        (score >= (isSameScope ? LIKE : VERY_LIKE) &&
          mention.unit !== undefined &&
          significantDigits(mention) >= (isSameScope ? FEWEST_DIGITS : 2))),
  )
  if (like.length === 0 || isZero(mention.value) || isDoubtful(mention, context)) return unsettled
  const isOpen = mention.periodSpan === undefined
  const elsewhere = exact.flatMap((hit) =>
    hit.line.facts
      .filter((stated) => sameUnit(stated, mention) && tiesWith(mention, stated.fact))
      .map((stated) => ({ hit, stated })),
  )
  if (isOpen && elsewhere[0] && significantDigits(mention) >= 3 && mention.role !== 'comparative')
    return tied(mention, elsewhere[0], context)
  const [period] = mention.periods
  if (!period || mention.periods.some((open) => isHeldByAnotherLine(mention, open, context))) return unsettled
  // the year for its quarter, six months for three: words of one length are often meant for the other
  const sameEnd = elsewhere.find(
    ({ stated }) => Math.abs(dayNumber(endOf(stated.fact.period)) - dayNumber(endOf(period))) <= 10,
  )
  if (sameEnd && significantDigits(mention) >= 2) return tied(mention, sameEnd, context)
  const against = mention.periods.flatMap((open) => candidates(like, mention, open))
  if (against.some(({ hit, stated }) => tiesInParts(mention, hit, stated, context))) return unsettled
  const slipped = against.find(({ stated }) => isSlip(mention, stated.fact))
  if (slipped) return contradicted(mention, slipped, elsewhere[0], context)
  // a figure of the same line for another period is a slip only where the words name their period themselves
  if (isOpen || !elsewhere[0]) return unsettled
  const [best] = candidates(
    exact.filter((hit) => like.includes(hit)),
    mention,
    period,
  )
  if (best && significantDigits(mention) >= 2) return contradicted(mention, best, elsewhere[0], context)
  return significantDigits(mention) >= 3 && isOfLength(elsewhere[0].stated.fact.period, period)
    ? wrongPeriod(mention, elsewhere[0], period, context)
    : unsettled
}

const isOfLength = (a: Period, b: Period): boolean =>
  a.kind === 'duration' && b.kind === 'duration' && monthsOf(a) === monthsOf(b)

/** The figure is the line's, but for another period than the words say, and the tables have none for theirs. */
function wrongPeriod(mention: Mention, { hit, stated }: Candidate, said: Period, context: LinkContext): Settled {
  const { fact } = stated
  const message = `gives ${mention.text} for ${periodWords(said)}; in the tables it is "${hit.line.label}" of ${periodWords(fact.period)}`
  const evidence = [
    evidenceAt(context, stated.span, `"${hit.line.label}" ${periodWords(fact.period)}`),
    ...(mention.periodSpan ? [evidenceAt(context, mention.periodSpan, `names ${periodWords(said)}`)] : []),
  ]
  return {
    ...UNSUPPORTED,
    verdict: 'contradicted',
    tiedTo: 'table',
    concept: fact.concept,
    evidence: [fact.id],
    findings: [findingOf('period-of-figure', 'error', mention.span, message, evidence, undefined)],
  }
}

export function tiesInParts(mention: Mention, { line }: LineHit, stated: LineFact, context: LinkContext): boolean {
  const value = sumWithParts(line, stated, context.lines.lines)
  return value !== undefined && tiesWith(mention, { ...stated.fact, value })
}

const isSlip = (mention: Mention, fact: Fact, isCorroborated = false): boolean =>
  fact.value !== null &&
  explainSlip(figureOf(mention), fact.value, {
    isShort: mention.unit === undefined || mention.unit.includes('/'),
    hasScale: /\d\W*(?:[a-z]{2,}|[mbk])\)?$/i.test(mention.text),
    isCorroborated,
  }) !== undefined

/** The same digits on another line of that period, whose words stand in the sentence: the metric was read wrong, not the figure. */
function isHeldByAnotherLine(mention: Mention, period: Period, context: LinkContext): boolean {
  if (significantDigits(mention) < 3) return false
  const words = tokensOf(context.sentences.get(mention.sentence)?.view.text ?? '')
  const ties = tiesOf(mention)
  return context.lines.lines.some(
    (line) =>
      line.facts.some((stated) => sameUnit(stated, mention) && fits(stated.fact.period, period) && ties(stated.fact)) &&
      line.names.some((name) => [...name].some((word) => words.has(word))),
  )
}

function contradicted(
  mention: Mention,
  { hit, stated }: Candidate,
  elsewhere: Candidate | undefined,
  context: LinkContext,
): Settled {
  const { fact } = stated
  const evaluation = levelAgrees.evaluate({ stated: figureOf(mention), cell: factFigure(fact) })
  const check = checkOf(levelAgrees.id, mention, evaluation, [fact.id], plainMagnitude(fact.value))
  const where = `"${hit.line.label}" ${periodWords(fact.period)}`
  const hint = elsewhere ? `; that figure is the line's ${periodWords(elsewhere.stated.fact.period)}` : ''
  const message = `states ${mention.text} for ${mention.metric?.text}; the table gives ${context.text.slice(stated.span.start, stated.span.end)} (${plain(fact.value)}) for ${where}${hint}`
  const evidence = [evidenceAt(context, stated.span, where)]
  if (mention.periodSpan) evidence.push(evidenceAt(context, mention.periodSpan, `names ${periodWords(fact.period)}`))
  if (elsewhere)
    evidence.push(
      evidenceAt(
        context,
        elsewhere.stated.span,
        `"${elsewhere.hit.line.label}" ${periodWords(elsewhere.stated.fact.period)}`,
      ),
    )
  const finding = findingOf(
    levelAgrees.id,
    severityOf(evaluation, mention.decimals),
    mention.span,
    message,
    evidence,
    elsewhere ? undefined : suggest(mention, fact.value ?? undefined),
  )
  return {
    verdict: 'contradicted',
    tiedTo: 'table',
    period: fact.period,
    concept: fact.concept,
    evidence: [fact.id],
    checks: [check],
    findings: [finding],
    fact,
  }
}
