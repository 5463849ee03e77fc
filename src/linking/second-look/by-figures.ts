/**
 * The last looks at a figure that its name leads nowhere: a line that the tables call otherwise is known by its figures.
 *
 *   "Operating expenses were #19.9 million, compared to #18.6 million" beside a line "Selling and general" that has both, each in
 *   its period: by chance one line in a hundred thousand has
 *   "the gross profit of Quarries was #37.9 million" beside a row "Quarries" in a table that does not say of what
 *
 * They only tie, and what they leave open stays unsupported. But a name that two figures have shown the line of is the line's name
 * from there on, and by that another figure may be contradicted.
 */
import { ALSO_CALLED } from '../../lexicon/also-called.ts'
import type { Mention } from '../../model/claim.ts'
import { type Period, samePeriod } from '../../model/period.ts'
import { nearWords, wordsApart } from '../around/near-words.ts'
import { isNamedForAPart, isUnderPartHeading } from '../around/part-headings.ts'
import type { LinkContext, Settled } from '../evidence/context.ts'
import { fits } from '../evidence/periods.ts'
import { isCellFor, phraseOf, significantDigits, tiesOf } from '../first-look/level-lines.ts'
import { tiedWith } from '../first-look/settle-level.ts'
import type { Line, LineFact } from '../lines/lines.ts'
import { namesMeasure } from '../lines/tokens.ts'
import { isNextTo } from './misnamed.ts'
import { partnerOf } from './swapped.ts'

const FEWEST_DIGITS = 3

/** The line that has this figure and the one it is compared with, or that of another period, each in its period. */
export function byBoth(mention: Mention, mates: readonly Mention[], context: LinkContext): Settled | undefined {
  const partner = partnerOf(mention, mates, context) ?? ofOtherPeriod(mention, mates)
  if (!partner || mention.unit !== partner.unit) return undefined
  if ([mention, partner].some((one) => significantDigits(one) < FEWEST_DIGITS)) return undefined
  const named = namedLines(mention, context)
  const [own, other] = [holds(mention), holds(partner)]
  for (const line of context.lines.all) {
    const stated = line.facts.find(own)
    const beside = stated && line.facts.find((found) => found.fact !== stated.fact && other(found))
    if (!stated || !beside || stated.member !== beside.member || !isSameLength(stated, beside)) continue
    if (named.length > 0 && isMoreGeneral(line, mention, context)) continue
    if (named.some((one) => isNextTo(one, line))) continue
    // what the issuer calls the line it calls it elsewhere, but "revenue" below the heading of a part is not the issuer's
    if (mention.metric && !isNamedForAPart(mention, context) && !isUnderPartHeading(mention, context))
      context.lines.call(phraseOf(mention, context), line)
    return tiedWith(mention, line, stated.fact)
  }
  return undefined
}

/** "Net sales" of what is called "net sales of Coatings". */
function isMoreGeneral(line: Line, mention: Mention, context: LinkContext): boolean {
  const { more, less } = wordsApart(phraseOf(mention, context), line, context)
  return more.length === 0 && less.length > 0
}

/** Lines of just the measure's words, which have another figure for the period. */
const namedLines = (mention: Mention, context: LinkContext): Line[] =>
  context.lines
    .find(phraseOf(mention, context))
    .filter(
      ({ grade, line }) =>
        grade === 'exact' &&
        wordsApart(phraseOf(mention, context), line, context).less.length === 0 &&
        line.facts.some(
          (stated) => isCellFor(stated, mention) && mention.periods.some((period) => fits(stated.fact.period, period)),
        ),
    )
    .map(({ line }) => line)

/** "Earnings were # in ~ and # in ~": the same measure of another period. */
const ofOtherPeriod = ({ id, role, metric, unit, periods }: Mention, mates: readonly Mention[]): Mention | undefined =>
  role === 'value' && metric
    ? mates.find(
        (other) =>
          other.id !== id &&
          other.role === 'value' &&
          other.unit === unit &&
          other.metric?.text === metric.text &&
          other.isDated &&
          !other.periods.some((period) => periods.some((own) => samePeriod(own, period))),
      )
    : undefined

/** The line of the figure that this one is held against, whatever this one is called: "income from operations of #, compared to a loss of #". */
export function onPartnersLine(mention: Mention, _: readonly Mention[], context: LinkContext): Settled | undefined {
  if (mention.role !== 'comparative' || significantDigits(mention) < FEWEST_DIGITS) return undefined
  const held = mention.of.map((id) => context.settled.get(id)).find((settled) => settled?.verdict === 'tied')
  const stated = held?.line?.facts.find(holds(mention))
  return held?.line && stated && stated.fact !== held.fact ? tiedWith(mention, held.line, stated.fact) : undefined
}

const isSameLength = (a: LineFact, b: LineFact): boolean => a.fact.period.kind === b.fact.period.kind

/** The row of a part that the sentence names, in a table whose rows are parts. */
export function byPart(mention: Mention, _: readonly Mention[], context: LinkContext): Settled | undefined {
  if (!isLong(mention)) return undefined
  const own = holds(mention)
  const { sentence, headings } = nearWords(mention, context)
  for (const line of context.lines.all) {
    const stated = line.facts.find(own)
    const words = stated ? [...context.tokensOf(line.label)] : []
    const isNamed = words.length > 0 && words.every((word) => sentence.has(word) || headings.has(word))
    if (stated && isNamed && !namesMeasure(line.label)) return tiedWith(mention, line, stated.fact)
  }
  return undefined
}

/** A line that shares words with the measure and of which nothing sets it apart, or that goes by another name for it. */
export function byName(mention: Mention, _: readonly Mention[], context: LinkContext): Settled | undefined {
  if (!mention.metric) return undefined
  const phrase = phraseOf(mention, context)
  const own = holds(mention)
  for (const { line, score, isSameScope, isSameKind } of isLong(mention) ? context.lines.find(phrase) : []) {
    const stated = isSameScope && isSameKind && score >= LEAST_LIKE ? line.facts.find(own) : undefined
    if (stated) return tiedWith(mention, line, stated.fact)
  }
  const labels = ALSO_CALLED.filter(
    ([name, , digits]) => (isLong(mention) || isLongFor(mention, digits)) && name.test(phrase),
  ).map(([, label]) => label)
  for (const line of labels.length > 0 ? context.lines.all : []) {
    const stated = labels.some((label) => label.test(line.label)) ? line.facts.find(own) : undefined
    if (stated) return tiedWith(mention, line, stated.fact)
  }
  return undefined
}

const LEAST_LIKE = 0.3
const LONG_COUNT = 4

/** Amounts of three digits and counts of four stand in a line of such words by no chance; percentages may. */
const isLong = (mention: Mention): boolean =>
  mention.unit !== undefined
    ? significantDigits(mention) >= FEWEST_DIGITS
    : significantDigits(mention) >= LONG_COUNT && !mention.text.includes('%')

const isLongFor = (mention: Mention, digits: number | undefined): boolean =>
  digits !== undefined && mention.unit !== undefined && significantDigits(mention) >= digits

/** Whether a cell has the figure for one of the periods that may be meant. */
function holds(mention: Mention): (stated: LineFact) => boolean {
  const ties = tiesOf(mention)
  const isIts = (period: Period): boolean => mention.periods.some((one) => fits(period, one))
  return (stated) => isCellFor(stated, mention) && isIts(stated.fact.period) && ties(stated.fact)
}
