/**
 * A comparison stands on one line: where the one half ties with a cell of it, the other half is its cell of the other period, and
 * any other figure there is wrong, unless it may be of another thing after all.
 *
 *   "GAAP net loss was #9.4 million, compared to #10.6 million in 2030", where the second is the adjusted line's
 */
import type { Mention } from '../../model/claim.ts'
import type { Fact } from '../../model/fact.ts'
import { samePeriod } from '../../model/period.ts'
import { equals } from '../../number/decimal.ts'
import { isOneSideOf } from '../around/doubts.ts'
import { areTwins, kindsOf, nameOf } from '../around/twins.ts'
import type { LinkContext, Settled } from '../evidence/context.ts'
import { fits, isDuration, isOtherTime, isYearBefore, sameLength } from '../evidence/periods.ts'
import { contradicted, wrongPeriod } from '../first-look/level-findings.ts'
import {
  type Candidate,
  candidates,
  hitsOf,
  isCellFor,
  isHeldByAnotherLine,
  isSlip,
  significantDigits,
  tiesOf,
  tiesOtherwise,
  tiesWith,
} from '../first-look/level-lines.ts'
import { isOfItsValuesPeriod, QUARTER, tied } from '../first-look/settle-level.ts'
import { settleBesideRatio } from '../first-look/settle-ratio.ts'
import { asHit, type Line, type LineHit } from '../lines/lines.ts'
import type { Tokens } from '../lines/tokens.ts'
import { isGivenBeside } from './other-period.ts'
import { isBaseOfAnother, partnerOf } from './swapped.ts'

/** The line of the figure that this one is compared with. */
export function byPartner(mention: Mention, mates: readonly Mention[], context: LinkContext): Settled | undefined {
  const partner = partnerOf(mention, mates, context)
  const settled = partner && context.settled.get(partner.id)
  if (!partner || settled?.verdict !== 'tied') return undefined
  if (!settled.line) return besideRatio(mention, partner, settled, context)
  const { line } = settled
  if (significantDigits(partner) < 2 && likenessTo(partner, line, context) !== 'exact') return undefined
  if (isOfItsValuesPeriod(mention, context))
    // with words of their own on both sides the comparison is of a period with itself
    return partner.periodSpan ? undefined : yearBefore(mention, line, settled, context)
  if (isOneSideOf(mention.metric?.text ?? '', line.label)) return undefined
  const open = mention.periods.filter((period) => !settled.fact || !fits(settled.fact.period, period))
  const part = memberOf(line, settled.fact)
  const isLike = (fact: Fact) =>
    !settled.fact || !isDuration(fact.period) || sameLength(fact.period, settled.fact.period)
  const cellsOf = (other: Line) => {
    const found = open
      .flatMap((period) => candidates([asHit(other)], mention, period))
      .filter(({ stated }) => isLike(stated.fact))
    const ofPart = found.filter(({ stated }) => other.label === line.label && stated.member === part)
    if (ofPart.length > 0) return ofPart
    return found.length > 0 ? found : asLongAgo(mention, other, settled.fact, context)
  }
  const sisters = cellsOf(line).length > 0 ? [] : sistersOf(line, context)
  const holding = linesHolding(partner, settled, context).filter((other) =>
    mayHoldBoth(mention, partner, other, context),
  )
  for (const other of [line, ...sisters, ...holding]) {
    const tie = cellsOf(other).find(({ stated }) => tiesWith(mention, stated.fact))
    if (tie) return tied(mention, tie, context)
  }
  const [only, ...others] = [line, ...sisters].flatMap(cellsOf)
  // a balance stands in the column of the quarter and of the year alike
  const another = others.find(({ stated }) => !isSame(stated.fact, only?.stated.fact))
  const stated = line.facts.find(
    ({ fact }) =>
      fact.unit === mention.unit &&
      settled.fact &&
      isYearBefore(fact.period, settled.fact.period) &&
      tiesWith(mention, fact),
  )
  const [said] = mention.periods
  if (
    !only &&
    stated &&
    said &&
    mention.periodSpan &&
    isOtherTime(said, [stated.fact, settled.fact]) &&
    significantDigits(mention) >= 2 &&
    !isGivenBeside(mention, context)
  )
    return wrongPeriod(mention, { hit: asHit(line), stated }, said, context)
  const elsewhere = line.facts.find((stated) => stated.fact.unit === mention.unit && tiesWith(mention, stated.fact))
  if (!only || (another && mention.periodSpan === undefined && !elsewhere)) return undefined
  const isNamed = ['exact', 'alias'].includes(likenessTo(mention, line, context))
  if (!elsewhere && !isNamed && !isSlip(mention, only.stated.fact, true)) return undefined
  const isTwins = isOfATwin(mention, only, settled, context)
  const isOtherColumns = elsewhere && !isBaseOfAnother(elsewhere.fact, mates, context)
  if (!isTwins && !isOtherColumns && isGivenElsewhere(mention, context)) return undefined
  if (tiesOtherwise(mention, only.hit, only.stated, context)) return undefined
  return contradicted(mention, only, elsewhere && { hit: asHit(line), stated: elsewhere }, context)
}

/** The other half is no cell of a line, but the quotient of two. */
function besideRatio(mention: Mention, partner: Mention, settled: Settled, context: LinkContext): Settled | undefined {
  if (settled.tiedTo !== 'table' || significantDigits(partner) < 2) return undefined
  const beside = settleBesideRatio(mention, settled, context)
  return beside.verdict === 'unsupported' ? undefined : beside
}

const FEWEST_DIGITS = 5
const LEAST_LIKE = 0.4

/** Two figures of few digits stand on many a line by chance: one that has words of their name is meant. */
const mayHoldBoth = (mention: Mention, partner: Mention, line: Line, context: LinkContext): boolean =>
  significantDigits(mention) + significantDigits(partner) >= FEWEST_DIGITS ||
  hitsOf(mention, context).some((hit) => hit.line === line && hit.score >= LEAST_LIKE)

/** The part of the issuer that the column of a line's cell is of. */
const memberOf = ({ facts }: Line, fact: Fact | undefined): string | undefined =>
  facts.find((stated) => stated.fact === fact)?.member

/** The same line of another table: reconciliations are printed once for each period. */
const sistersOf = ({ table, row, label, names }: Line, { lines }: LinkContext): Line[] =>
  lines.all.filter(
    (other) =>
      other.table !== table &&
      other.label === label &&
      other.row.path.at(-1) === row.path.at(-1) &&
      areSame(other.names[0], names[0]),
  )

const areSame = (a: Tokens | undefined, b: Tokens | undefined): boolean =>
  a !== undefined && b !== undefined && a.size === b.size && [...a].every((word) => b.has(word))

/** Whether the shares of a line are "basic", "diluted", both or neither. */
const sharesOf = (line: Line, context: LinkContext): string =>
  kindsOf(nameOf(line, context))
    .filter((kind) => kind === 'basic' || kind === 'diluted')
    .sort()
    .join(' ')

/**
 * A comparative that ties with a line, or a column of a part, on which the figure that it is held against does not stand, while that
 * one's has another figure for it. Of "# a share (# diluted), compared with # a share" either line may be meant.
 */
export function offPartnersLine(
  mention: Mention,
  mates: readonly Mention[],
  context: LinkContext,
): Settled | undefined {
  const partner = partnerOf(mention, mates, context)
  const [own, other] = [mention, partner].map((half) => half && context.settled.get(half.id))
  if (!partner || !own?.line || !other?.line) return undefined
  // "to # from #" of one cell: a figure is not compared with itself
  if (own.fact && own.fact === other.fact) return yearBefore(mention, other.line, other, context)
  const isElsewhere =
    own.line === other.line
      ? memberOf(own.line, own.fact) !== memberOf(other.line, other.fact)
      : sharesOf(own.line, context) === sharesOf(other.line, context)
  const settled = isElsewhere ? byPartner(mention, mates, context) : undefined
  return settled?.verdict === 'contradicted' ? settled : undefined
}

/**
 * "# for the half year, compared with # a year ago" of which the words were read as the quarter: the cell that is as long as the
 * figure it is held against, and ends where the words do.
 */
function asLongAgo(mention: Mention, line: Line, current: Fact | undefined, { text }: LinkContext): Candidate[] {
  const { periodSpan, periods } = mention
  if (!current || (periodSpan && QUARTER.test(text.slice(periodSpan.start, periodSpan.end)))) return []
  return line.facts
    .filter(
      (stated) =>
        isCellFor(stated, mention) &&
        isYearBefore(stated.fact.period, current.period) &&
        periods.some((period) => !isOtherTime(period, [stated.fact])),
    )
    .map((stated) => ({ hit: asHit(line), stated }))
}

const isSame = (a: Fact, b: Fact | undefined): boolean =>
  a.value !== null && b !== undefined && b.value !== null && equals(a.value, b.value)

/** "to # from # for the six months": the words are those of the first figure, the second is the line's of the year before. */
function yearBefore(mention: Mention, line: Line, { fact }: Settled, context: LinkContext): Settled | undefined {
  const hit = asHit(line)
  const before = line.facts.filter(
    (other) => fact && isCellFor(other, mention) && isYearBefore(other.fact.period, fact.period),
  )
  const stated = before.find((other) => tiesWith(mention, other.fact))
  if (stated) return significantDigits(mention) >= 2 ? tied(mention, { hit, stated }, context) : undefined
  const [only, another] = before
  if (!only || another) return undefined
  const own = { hit, stated: only }
  const isItself = fact && significantDigits(mention) >= 2 && tiesWith(mention, fact)
  const isWrong = isGivenElsewhere(mention, context)
    ? isOfATwin(mention, own, { fact }, context)
    : isSlip(mention, only.fact, true)
  return isItself || isWrong ? contradicted(mention, own, undefined, context) : undefined
}

/** "GAAP net loss of #, compared to #": the second is the adjusted line's in that period, and the first is not. */
function isOfATwin(
  mention: Mention,
  { hit, stated }: Candidate,
  { fact }: Pick<Settled, 'fact'>,
  context: LinkContext,
): boolean {
  const ties = tiesOf(mention)
  return context.lines.all.some(
    (line) =>
      line !== hit.line &&
      areTwins(line, hit.line, context) &&
      line.facts.some((other) => samePeriod(other.fact.period, stated.fact.period) && ties(other.fact)) &&
      !line.facts.some((other) => fact && isSame(other.fact, fact)),
  )
}

const likenessTo = (mention: Mention, line: Line, context: LinkContext): LineHit['grade'] =>
  hitsOf(mention, context).find((hit) => hit.line === line)?.grade ?? 'none'

const LONG = 5

/** So long a figure stands in the tables by no chance: it is that line's, and the words were read wrong. */
function isGivenElsewhere(mention: Mention, context: LinkContext): boolean {
  if (significantDigits(mention) < LONG) return false
  const ties = tiesOf(mention)
  if (mention.periodSpan && !isOfItsValuesPeriod(mention, context))
    return mention.periods.some((period) => isHeldByAnotherLine(mention, period, context))
  return context.lines.all.some(({ facts }) => facts.some(({ fact }) => fact.unit === mention.unit && ties(fact)))
}
/** All lines that give the partner's figure for its period: which of them is meant, the pair decides. */
export function linesHolding(partner: Mention, { fact }: Settled, { lines }: LinkContext): Line[] {
  const ties = tiesOf(partner)
  return lines.all.filter((line) =>
    line.facts.some(
      (stated) => fact && stated.fact.unit === fact.unit && fits(stated.fact.period, fact.period) && ties(stated.fact),
    ),
  )
}
