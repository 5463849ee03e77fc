/**
 * Holds a stated figure (a value or a comparative) against the lines its metric may mean. A line of just these words decides;
 * where several lines fit, the one that ties is meant. A figure that ties nowhere is contradicted only if a line of exactly
 * its words has another figure for exactly its period; else it is unsupported.
 */
import * as levelAgrees from '../../checks/claims/level-agrees.ts'
import type { Mention } from '../../model/claim.ts'
import type { Fact } from '../../model/fact.ts'
import { dayNumber, endOf, type Period, samePeriod } from '../../model/period.ts'
import { isZero, sign } from '../../number/decimal.ts'
import { isDoubtful, isOneSideOf, mayDiffer } from '../around/doubts.ts'
import { isListed } from '../around/listed.ts'
import { isNear, nearWords, wordsApart } from '../around/near-words.ts'
import { headingPhrase } from '../around/other-readings.ts'
import { isOfAnotherPart } from '../around/part-headings.ts'
import { type LinkContext, type Settled, settledAt, UNSUPPORTED } from '../evidence/context.ts'
import { checkOf, figureOf, plainMagnitude } from '../evidence/evidence.ts'
import { isSaidAlone, sameLength } from '../evidence/periods.ts'
import type { Line, LineHit } from '../lines/lines.ts'
import { KINDS } from '../lines/tokens.ts'
import { contradicted, contradictSign, wrongPeriod } from './level-findings.ts'
import {
  type Candidate,
  candidates,
  factFigure,
  hitsOf,
  isCellFor,
  isHeldByAnotherLine,
  isOpposite,
  isSlip,
  leastScore,
  phraseOf,
  significantDigits,
  tieAmong,
  tiesOf,
  tiesOtherwise,
  tiesWith,
} from './level-lines.ts'

export function settleLevel(mention: Mention, context: LinkContext): Settled {
  if (!mention.metric || mention.periods.length === 0) return UNSUPPORTED
  const hits = hitsOf(mention, context)
  const named = hits.filter(({ grade }) => grade === 'exact' || grade === 'alias')
  for (const period of mention.periods) {
    const tie = tieAmong(mention, candidates(named, mention, period))
    if (tie) return tied(mention, tie, context)
  }
  const exact = named.filter(({ grade }) => grade === 'exact')
  for (const period of mention.periods) {
    const isNamed = candidates(exact, mention, period).length > 0
    const tie =
      significantDigits(mention) >= 2
        ? tieAmong(
            mention,
            candidates(
              hits.filter((hit) => hit.score >= leastScore(mention) && (!isNamed || isMeant(hit, mention, context))),
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

/**
 * Where the line of just these words has a figure of its own, another line is meant only if what sets it apart stands near: a
 * word of its kind ("adjusted") in the sentence, its heading or a sentence that leads in, any other word in the paragraph.
 */
function isMeant({ line, grade, isSameScope }: LineHit, mention: Mention, context: LinkContext): boolean {
  if (grade !== 'part') return true
  const phrase = phraseOf(mention, context)
  const { more, less } = wordsApart(phrase, line, context)
  if (more.length === 0) return isSameScope && less.length === 0
  const near = nearWords(mention, context)
  const isKin = more.some((word) => KINDS.has(word)) && less.length === 0
  return isNear(phrase, more, isKin ? { ...near, paragraph: near.lead } : near)
}

/** A figure that ties with a cell of a line, whatever their signs. */
export function tiedWith(mention: Mention, line: Line, fact: Fact): Settled {
  const evaluation = levelAgrees.evaluate({ stated: figureOf(mention), cell: factFigure(fact) })
  const check = checkOf(levelAgrees.id, mention, evaluation, [fact.id], plainMagnitude(fact.value))
  return { ...settledAt(fact, 'tied', [check]), line }
}

export function tied(mention: Mention, { stated, hit }: Candidate, context: LinkContext): Settled {
  const { fact } = stated
  const settled = tiedWith(mention, hit.line, fact)
  // "net income of # or # per share" after a loss: the second figure's name is the first one's, not the sentence's
  const isAlternative = /\bor\s*$/i.test(context.text.slice(Math.max(0, mention.span.start - 6), mention.span.start))
  const isOtherColumns = () =>
    hit.line.facts.some((other) => !isOpposite(mention, other.fact) && tiesWith(mention, other.fact))
  return !isAlternative && wrongSign(mention, fact) && !isOtherColumns() && !isDoubtful(mention, context)
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
    ({ grade, score, isSameScope, isSameKind, line }) =>
      isSameKind &&
      (grade === 'exact' ||
        (score >= (isSameScope ? LIKE : VERY_LIKE) &&
          mention.unit !== undefined &&
          significantDigits(mention) >= (isSameScope ? FEWEST_DIGITS : 2))) &&
      !isOneSideOf(mention.metric?.text ?? '', line.label) &&
      !isOfAnotherPart(line, mention, context),
  )
  if (like.length === 0 || isZero(mention.value) || mayDiffer(mention) || isDoubtful(mention, context)) return unsettled
  const isOpen = !mention.isDated
  const ties = tiesOf(mention)
  const elsewhere = exact.flatMap((hit) =>
    hit.line.facts
      .filter((stated) => isCellFor(stated, mention) && ties(stated.fact))
      .map((stated) => ({ hit, stated })),
  )
  const [period] = mention.periods
  const isSaid = period !== undefined && isSaidAlone(period, context)
  const [own] = elsewhere.filter(({ stated }) => !isBeforeAll(stated.fact.period, mention))
  if (isOpen && !isSaid && own && significantDigits(mention) >= 3 && mention.role !== 'comparative')
    return tied(mention, own, context)
  if (!period || mention.periods.some((open) => isHeldByAnotherLine(mention, open, context))) return unsettled
  // the year for its quarter, six months for three: words of one length are often meant for the other
  const sameEnd = elsewhere.find(
    ({ stated }) => Math.abs(dayNumber(endOf(stated.fact.period)) - dayNumber(endOf(period))) <= 10,
  )
  const ofQuarter = sameEnd && quarterOf(mention, sameEnd, candidates(exact, mention, period), context)
  if (ofQuarter) return contradicted(mention, ofQuarter, sameEnd, context)
  if (sameEnd && significantDigits(mention) >= 2) return tied(mention, sameEnd, context)
  // "44.0% (45.9%)": the year before of which span, the figure that it stands behind tells
  if (isOpen && elsewhere[0] && mention.role === 'comparative') return unsettled
  const against = mention.periods
    .flatMap((open) => candidates(like, mention, open))
    .filter(({ stated }) => !stated.member)
  if (against.some(({ hit, stated }) => tiesOtherwise(mention, hit, stated, context))) return unsettled
  if (isOfItsValuesPeriod(mention, context)) return unsettled
  const slipped = against.find(({ stated }) => isSlip(mention, stated.fact))
  if (slipped) return contradicted(mention, slipped, elsewhere[0], context)
  // a figure of the same line for another period is a slip only where the words name their period themselves
  if (isOpen || !elsewhere[0]) return unsettled
  const [best] = candidates(
    exact.filter((hit) => like.includes(hit)),
    mention,
    period,
  ).filter(({ stated }) => !stated.member)
  // "# and # for 2025 and 2024, respectively": which figure is of which period was read wrong, it may be
  if (isListed(mention, context)) return unsettled
  if (best && significantDigits(mention) >= 2) return contradicted(mention, best, elsewhere[0], context)
  return significantDigits(mention) >= 3 && sameLength(elsewhere[0].stated.fact.period, period)
    ? wrongPeriod(mention, elsewhere[0], period, context)
    : unsettled
}

/** A year or more before all that the words may be about. */
const isBeforeAll = (period: Period, { periods }: Mention): boolean =>
  periods.every((said) => dayNumber(endOf(said)) - dayNumber(endOf(period)) > 300)

/** "to # from # for the six months": the words are those of the first figure, and the second's were not read. */
export function isOfItsValuesPeriod(
  { role, of, periods, metric }: Mention,
  { mentions, settled }: LinkContext,
): boolean {
  const [value] = of
  if (role !== 'comparative' || value === undefined) return false
  const stated = mentions.get(value)
  // "income was #, compared to an adjusted income of # in 2031": a name of its own has words of its own
  if (stated?.metric && metric && stated.metric.span.start !== metric.span.start && stated.metric.text !== metric.text)
    return false
  const read = stated?.periods[0]
  return samePeriod(read, periods[0]) || samePeriod(settled.get(value)?.fact?.period ?? read, periods[0])
}

/** "compared with # in the fourth quarter of last year" where the line has # for that whole year, and another figure for its quarter. */
function quarterOf(
  mention: Mention,
  sameEnd: Candidate,
  own: readonly Candidate[],
  context: LinkContext,
): Candidate | undefined {
  const { role, periodSpan, periods } = mention
  const [period] = periods
  if (role !== 'comparative' || !periodSpan || !period || periods.length > 1) return undefined
  if (!QUARTER.test(context.text.slice(periodSpan.start, periodSpan.end)) || isListed(mention, context))
    return undefined
  return own.find(
    ({ hit, stated }) => hit.line === sameEnd.hit.line && !sameLength(stated.fact.period, sameEnd.stated.fact.period),
  )
}

export const QUARTER = /quarter|\bthree[- ]months?\b|\b[1-4]q|\bq[1-4]/i
