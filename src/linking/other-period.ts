/**
 * A figure that ties nowhere in the period that its words name, and that just one line which may be meant gives for another
 * period of that length: the words name the wrong period, or the figure is of the wrong column. The line has another figure
 * for the period of the words, or none; or that period was not over when the release went out.
 *
 *   investment gains of # for the quarter ended June 30, 2030, where "Realized investment gains" has that figure for 2031
 */
import type { Mention } from '../model/claim.ts'
import { endOf, monthsOf, type Period, periodText } from '../model/period.ts'
import { equals } from '../number/decimal.ts'
import type { LinkContext, Settled } from './context.ts'
import { isDoubtful, isOneSideOf } from './doubts.ts'
import { contradicted, wrongPeriod } from './level-findings.ts'
import {
  type Candidate,
  candidates,
  isHeldByAnotherLine,
  phraseOf,
  sameUnit,
  significantDigits,
  tiesWith,
} from './level-lines.ts'
import { isOfAnotherPart } from './part-headings.ts'
import { isOtherTime, isReported, isYearBefore } from './periods.ts'
import { isOfItsValuesPeriod } from './settle-level.ts'

/** How alike its words must be for a line to be meant with a figure of three digits, and with a longer one. */
const LIKE = 0.6
const HALF_ALIKE = 0.5
const LEAST_RIVAL = 0.3
/** A figure given for a time to come is of the year before, or a guided one: so many digits are not guided. */
const FEWEST_OF_FUTURE = 3

export function ofOtherPeriod(mention: Mention, context: LinkContext): Settled | undefined {
  const [said, another] = mention.periods
  const digits = significantDigits(mention)
  if (!said || another || !mention.periodSpan || !mention.metric || digits < 2) return undefined
  if (mention.hedge === 'over' || mention.hedge === 'under' || isDoubtful(mention, context)) return undefined
  const hits = context.lines.find(phraseOf(mention, context))
  const isMeant = (score: number, isNamed: boolean): boolean =>
    isNamed || (digits >= 3 && score >= (digits >= 4 ? HALF_ALIKE : LIKE))
  const holding = hits.flatMap((hit): Candidate[] =>
    hit.score < LEAST_RIVAL
      ? []
      : hit.line.facts
          .filter((stated) => sameUnit(stated, mention) && tiesWith(mention, stated.fact))
          .map((stated) => ({ hit, stated })),
  )
  const toCome = isToCome(said, context)
    ? holding.find(({ stated }) => endsYearBefore(stated.fact.period, said))
    : undefined
  if (toCome && (digits >= FEWEST_OF_FUTURE || isMeant(toCome.hit.score, toCome.hit.grade === 'exact')))
    return wrongPeriod(mention, toCome, said, context)
  const sentence = context.sentences.get(mention.sentence)?.view.text ?? ''
  if (/\brespectively\b/i.test(sentence) || isOfItsValuesPeriod(mention, context)) return undefined
  const [found] = holding
  if (!found || new Set(holding.map(({ stated }) => periodText(stated.fact.period))).size > 1) return undefined
  const { hit, stated } = found
  if (!isMeant(hit.score, hit.grade === 'exact' || hit.grade === 'alias') || stated.member) return undefined
  if (!isOfLength(stated.fact.period, said) || !isOtherTime(said, [stated.fact])) return undefined
  if (isOneSideOf(mention.metric.text, hit.line.label) || isOfAnotherPart(hit.line, mention, context)) return undefined
  if (isHeldByAnotherLine(mention, said, context)) return undefined
  const [own] = candidates([hit], mention, said)
  if (own) return contradicted(mention, own, found, context)
  if (isGivenBeside(mention, context)) return undefined
  // "for the year-to-date 2031" is of whatever the text is about
  return TO_DATE.test(context.text.slice(mention.periodSpan.start, mention.periodSpan.end)) || isReported(said, context)
    ? undefined
    : wrongPeriod(mention, found, said, context)
}

/** "5.5x at December 31, compared with 5.1x a year ago and 5.5x at June 30": the figure is the line's where it stands first. */
const isGivenBeside = ({ id, sentence, value }: Mention, { mentions }: LinkContext): boolean =>
  [...mentions.values()].some((other) => other.sentence === sentence && other.id !== id && equals(other.value, value))

const TO_DATE = /\bto[- ]date\b/i

/** Not over when the release went out, or later than anything that its tables state: nobody reports it. */
const isToCome = (said: Period, { profile: { publishedAt }, lines }: LinkContext): boolean =>
  publishedAt
    ? endOf(said) > publishedAt
    : lines.lines.length > 0 &&
      lines.lines.every(({ facts }) => facts.every(({ fact }) => endOf(fact.period) < endOf(said)))

const isOfLength = (a: Period, b: Period): boolean =>
  a.kind === 'duration' && b.kind === 'duration' ? monthsOf(a) === monthsOf(b) : a.kind === b.kind

/** Whatever its length: half a year's figure may stand under words that are read as its last quarter. */
const endsYearBefore = (period: Period, said: Period): boolean =>
  isYearBefore({ kind: 'instant', date: endOf(period) }, { kind: 'instant', date: endOf(said) })
