/**
 * A figure that ties nowhere in the period that its words name, and that just one line which may be meant gives for another
 * period of that length: the words name the wrong period, or the figure is of the wrong column. The line has another figure
 * for the period of the words, or none; or that period was not over when the release went out. Two figures are more than one: the
 * line is meant on which the figure stands that this one is compared with, and any that has an amount per share in the period in
 * which another has the amount before it.
 *
 *   investment gains of # for the quarter ended June 30, 2030, where "Realized investment gains" has that figure for 2031
 */
import type { Mention } from '../../model/claim.ts'
import { endOf, monthsOf, type Period, periodText, samePeriod } from '../../model/period.ts'
import { equals } from '../../number/decimal.ts'
import { isDoubtful, isOneSideOf } from '../around/doubts.ts'
import { isListed } from '../around/listed.ts'
import { isOfAnotherPart } from '../around/part-headings.ts'
import type { LinkContext, Settled } from '../evidence/context.ts'
import { fits, isNextTo, isOtherTime, isReported, isYearBefore } from '../evidence/periods.ts'
import { contradicted, wrongPeriod } from '../first-look/level-findings.ts'
import {
  type Candidate,
  candidates,
  isCellFor,
  isHeldByAnotherLine,
  phraseOf,
  significantDigits,
  tiesWith,
} from '../first-look/level-lines.ts'
import { isOfItsValuesPeriod } from '../first-look/settle-level.ts'
import { asHit, type Line } from '../lines/lines.ts'
import { partnerOf } from './swapped.ts'

/** How alike its words must be for a line to be meant with a figure of three digits, and with a longer one. */
const LIKE = 0.6
const HALF_ALIKE = 0.5
const LEAST_RIVAL = 0.3
/** A figure given for a time to come is of the year before, or a guided one: so many digits are not guided. */
const FEWEST_OF_FUTURE = 3
/** Where the line has no figure for the period of the words. */
const FEWEST_ALONE = 3

export function ofOtherPeriod(mention: Mention, mates: readonly Mention[], context: LinkContext): Settled | undefined {
  const [said, another] = mention.periods
  const digits = significantDigits(mention)
  if (!said || another || !mention.metric || digits < 2) return undefined
  if (!mention.periodSpan && (mention.role !== 'value' || !isToCome(said, context))) return undefined
  if (mention.hedge === 'over' || mention.hedge === 'under' || isDoubtful(mention, context)) return undefined
  const hits = context.lines.find(phraseOf(mention, context))
  const known = onPartnersLine(mention, mates, context)
  const isMeant = ({ hit: { score, grade }, stated }: Candidate, named = ['exact', 'alias']): boolean =>
    named.includes(grade) ||
    (digits >= 3 && score >= (digits >= 4 ? HALF_ALIKE : LIKE)) ||
    isHeldBeside(mention, stated.fact.period, mates, context)
  const holding = hits.flatMap((hit): Candidate[] =>
    hit.score < LEAST_RIVAL
      ? []
      : hit.line.facts
          .filter((stated) => !stated.member && isCellFor(stated, mention) && tiesWith(mention, stated.fact))
          .map((stated) => ({ hit, stated })),
  )
  const toCome = isToCome(said, context)
    ? holding.find(({ stated }) => endsYearBefore(stated.fact.period, said))
    : undefined
  if (toCome && (digits >= FEWEST_OF_FUTURE || isMeant(toCome, ['exact'])))
    return wrongPeriod(mention, toCome, said, context)
  if (isListed(mention, context) || isOfItsValuesPeriod(mention, context)) return undefined
  const beside = holding.filter(({ stated }) => isHeldBeside(mention, stated.fact.period, mates, context))
  const meant = known.length > 0 ? known : beside.length > 0 ? beside : holding
  const [found] = meant
  if (!found || new Set(meant.map(({ stated }) => periodText(stated.fact.period))).size > 1) return undefined
  const { hit, stated } = found
  if (!isMeant(found)) return undefined
  if (!isOtherTime(said, [stated.fact])) return undefined
  // "# shares outstanding as of ~": none need have been issued since the closing day
  if (stated.fact.unit === 'xbrli:shares' && said.kind === 'instant' && endOf(stated.fact.period) < said.date)
    return undefined
  const isKnown = known.includes(found)
  if (!isKnown && (!isOfLength(stated.fact.period, said) || isOneSideOf(mention.metric.text, hit.line.label)))
    return undefined
  if (!isKnown && isOfAnotherPart(hit.line, mention, context)) return undefined
  if (isHeldByAnotherLine(mention, said, context)) return undefined
  const [own] = candidates([hit], mention, said)
  if (own) return contradicted(mention, own, found, context)
  // two digits that the line has elsewhere, and nothing for the period of the words, are chance
  const isChance = digits < FEWEST_ALONE && !isKnown && beside.length === 0
  if (isChance || isGivenBeside(mention, context)) return undefined
  // "for the year-to-date 2031" is of whatever the text is about
  const isOwn = isKnown ? isOfTable(hit.line, said, context) : isReported(said, context)
  return (mention.periodSpan && TO_DATE.test(context.text.slice(mention.periodSpan.start, mention.periodSpan.end))) ||
    isOwn
    ? undefined
    : wrongPeriod(mention, found, said, context)
}

/** The cells that have the figure on the line of the one that it is compared with, in the span or the year next to that one's. */
function onPartnersLine(mention: Mention, mates: readonly Mention[], context: LinkContext): Candidate[] {
  const partner = partnerOf(mention, mates, context)
  const settled = partner && context.settled.get(partner.id)
  const { fact: own, line } = settled ?? {}
  if (settled?.verdict !== 'tied' || !own || !line) return []
  return line.facts
    .filter(
      (stated) =>
        stated.fact !== own &&
        !stated.member &&
        isCellFor(stated, mention) &&
        tiesWith(mention, stated.fact) &&
        (isNextTo(stated.fact.period, own.period) || isEarlierDay(stated.fact.period, own.period)),
    )
    .map((stated) => ({ hit: asHit(line), stated }))
}

/** Balances are compared with those of the last year-end, however long ago that was. */
const isEarlierDay = (a: Period, b: Period): boolean => a.kind === 'instant' && b.kind === 'instant' && a.date < b.date

/** "# (# per share) for ~", "# or # per share": one of the two under the same words, and a line like its own has it in that period. */
export function isHeldBeside(
  mention: Mention,
  period: Period,
  mates: readonly Mention[],
  context: LinkContext,
): boolean {
  const isPerShare = ({ unit }: Mention): boolean => unit?.endsWith('/xbrli:shares') ?? false
  const pair = mates.find(
    (other) =>
      other.unit !== undefined &&
      isPerShare(other) !== isPerShare(mention) &&
      other.role === mention.role &&
      samePeriod(other.periods[0], mention.periods[0]) &&
      BESIDE.test(
        context.text.slice(Math.min(other.span.end, mention.span.end), Math.max(other.span.start, mention.span.start)),
      ),
  )
  return (
    pair !== undefined &&
    context.lines
      .find(phraseOf(pair, context))
      .some(
        ({ line, score }) =>
          score >= LEAST_RIVAL &&
          line.facts.some(
            (stated) => isCellFor(stated, pair) && fits(stated.fact.period, period) && tiesWith(pair, stated.fact),
          ),
      )
  )
}

const BESIDE = /^\s*(?:,?\s*or|,|\()\s*$/

/** "5.5x at December 31, compared with 5.1x a year ago and 5.5x at June 30": the figure is the line's where it stands first. */
export const isGivenBeside = ({ id, sentence, value }: Mention, { mates }: LinkContext): boolean =>
  mates.get(sentence)?.some((other) => other.id !== id && equals(other.value, value)) ?? false

/** Where its table has a column of the period, the line's own cell may have been lost. */
const isOfTable = ({ table }: Line, said: Period, { lines }: LinkContext): boolean =>
  lines.all.some((line) => line.table === table && line.facts.some(({ fact }) => fits(fact.period, said)))

const TO_DATE = /\bto[- ]date\b/i

/** Not over when the release went out, or later than anything that its tables state: nobody reports it. */
const isToCome = (said: Period, { profile: { publishedAt }, lines }: LinkContext): boolean =>
  publishedAt
    ? endOf(said) > publishedAt
    : lines.all.length > 0 &&
      lines.all.every(({ facts }) => facts.every(({ fact }) => endOf(fact.period) < endOf(said)))

const isOfLength = (a: Period, b: Period): boolean =>
  a.kind === 'duration' && b.kind === 'duration' ? monthsOf(a) === monthsOf(b) : a.kind === b.kind

/** Whatever its length: half a year's figure may stand under words that are read as its last quarter. */
const endsYearBefore = (period: Period, said: Period): boolean =>
  isYearBefore({ kind: 'instant', date: endOf(period) }, { kind: 'instant', date: endOf(said) })
