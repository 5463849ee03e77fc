/**
 * A second look at figures that tie nowhere, with what their sentence has settled meanwhile: where the other half of a
 * comparison stands on a line, this half stands on it too; where the stated change is that of a line's two cells, the figure
 * beside it is that line's. What is known so surely may be contradicted by any other figure, slip or no slip.
 */
import type { Mention } from '../model/claim.ts'
import type { Fact } from '../model/fact.ts'
import { groupBy } from '../model/group-by.ts'
import { abs, equals } from '../number/decimal.ts'
import { byChange } from './by-change.ts'
import type { LinkContext, Settled } from './context.ts'
import { isDoubtful, isOneSideOf } from './doubts.ts'
import { figureOf } from './evidence.ts'
import { contradicted, wrongPeriod } from './level-findings.ts'
import {
  type Candidate,
  candidates,
  hitsOf,
  isSlip,
  sameUnit,
  significantDigits,
  tiesOf,
  tiesOtherwise,
  tiesWith,
} from './level-lines.ts'
import { asHit, type Line, type LineHit } from './lines.ts'
import { misnamed } from './misnamed.ts'
import { ofAnotherLine } from './of-another-line.ts'
import { inOtherCurrency } from './other-currency.ts'
import { ofOtherPeriod } from './other-period.ts'
import { fits, isDuration, isOtherTime, isYearBefore, sameLength } from './periods.ts'
import { isOfItsValuesPeriod, QUARTER, tied } from './settle-level.ts'
import { explainRate } from './slips.ts'
import { partnerOf, swapped } from './swapped.ts'
import { weigh } from './weigh.ts'

export function corroborate(mentions: readonly Mention[], context: LinkContext): void {
  const bySentence = groupBy(mentions, ({ sentence }) => sentence)
  for (const mention of mentions) {
    if (mention.role !== 'value' && mention.role !== 'comparative') continue
    if (mention.hedge === 'over' || mention.hedge === 'under') continue
    const mates = bySentence.get(mention.sentence) ?? []
    const verdict = context.settled.get(mention.id)?.verdict
    const settled = isDoubtful(mention, context)
      ? verdict === 'unsupported'
        ? weigh(mention, mates, context)
        : undefined
      : verdict === 'unsupported'
        ? (swapped(mention, mates, context) ??
          byPartner(mention, mates, context) ??
          byChange(mention, mates, context) ??
          bySiblings(mention, mates, context) ??
          inOtherCurrency(mention, context) ??
          misnamed(mention, context) ??
          ofAnotherLine(mention, mates, context) ??
          ofOtherPeriod(mention, mates, context) ??
          weigh(mention, mates, context))
        : verdict === 'tied'
          ? mention.role === 'comparative'
            ? (ofOtherLength(mention, mates, context) ?? ofAnotherLine(mention, mates, context))
            : (misnamed(mention, context) ?? ofAnotherLine(mention, mates, context))
          : undefined
    if (settled) context.settled.set(mention.id, settled)
  }
}

/** The line of the figure that this one is compared with. */
function byPartner(mention: Mention, mates: readonly Mention[], context: LinkContext): Settled | undefined {
  const partner = partnerOf(mention, mates, context)
  const settled = partner && context.settled.get(partner.id)
  if (!partner || !settled?.line || settled.verdict !== 'tied' || significantDigits(partner) < 2) return undefined
  const { line } = settled
  if (isOfItsValuesPeriod(mention, context))
    // with words of their own on both sides the comparison is of a period with itself
    return partner.periodSpan ? undefined : yearBefore(mention, line, settled, context)
  if (isOneSideOf(mention.metric?.text ?? '', line.label)) return undefined
  const open = mention.periods.filter((period) => !settled.fact || !fits(settled.fact.period, period))
  const isLike = (fact: Fact) =>
    !settled.fact || !isDuration(fact.period) || sameLength(fact.period, settled.fact.period)
  const cellsOf = (other: Line) => {
    const found = open
      .flatMap((period) => candidates([asHit(other)], mention, period))
      .filter(({ stated }) => isLike(stated.fact))
    return found.length > 0 ? found : asLongAgo(mention, other, settled.fact, context)
  }
  for (const other of [line, ...linesHolding(partner, settled, context)]) {
    const tie = cellsOf(other).find(({ stated }) => tiesWith(mention, stated.fact))
    if (tie) return tied(mention, tie, context)
  }
  const [only, ...others] = cellsOf(line)
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
    significantDigits(mention) >= 2
  )
    return wrongPeriod(mention, { hit: asHit(line), stated }, said, context)
  const elsewhere = line.facts.find((stated) => stated.fact.unit === mention.unit && tiesWith(mention, stated.fact))
  if (!only || (another && mention.periodSpan === undefined && !elsewhere)) return undefined
  const isNamed = ['exact', 'alias'].includes(likenessTo(mention, line, context))
  if (!elsewhere && !isNamed && !isSlip(mention, only.stated.fact, true)) return undefined
  if (isGivenElsewhere(mention, context) || tiesOtherwise(mention, only.hit, only.stated, context)) return undefined
  return contradicted(mention, only, elsewhere && { hit: asHit(line), stated: elsewhere }, context)
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
        sameUnit(stated, mention) &&
        isYearBefore(stated.fact.period, current.period) &&
        periods.some((period) => !isOtherTime(period, [stated.fact])),
    )
    .map((stated) => ({ hit: asHit(line), stated }))
}

const isSame = (a: Fact, b: Fact | undefined): boolean =>
  a.value !== null && b !== undefined && b.value !== null && equals(a.value, b.value)

/** "to # from # for the six months": the words are those of the first figure, the second is the line's of the year before. */
function yearBefore(mention: Mention, line: Line, { fact }: Settled, context: LinkContext): Settled | undefined {
  const stated = line.facts.find(
    (other) =>
      fact && sameUnit(other, mention) && isYearBefore(other.fact.period, fact.period) && tiesWith(mention, other.fact),
  )
  return stated && significantDigits(mention) >= 2 ? tied(mention, { hit: asHit(line), stated }, context) : undefined
}

const likenessTo = (mention: Mention, line: Line, context: LinkContext): LineHit['grade'] =>
  hitsOf(mention, context).find((hit) => hit.line === line)?.grade ?? 'none'

const LONG = 5

/** So long a figure stands in the tables by no chance: it is that line's, and the words were read wrong. */
function isGivenElsewhere(mention: Mention, { lines }: LinkContext): boolean {
  if (significantDigits(mention) < LONG) return false
  const ties = tiesOf(mention)
  return lines.lines.some(({ facts }) => facts.some(({ fact }) => fact.unit === mention.unit && ties(fact)))
}

/** "# for the year, compared with #": the second ties with the line's quarter, while its year is another figure. */
function ofOtherLength(mention: Mention, mates: readonly Mention[], context: LinkContext): Settled | undefined {
  const partner = partnerOf(mention, mates, context)
  const [settled, own] = [partner && context.settled.get(partner.id), context.settled.get(mention.id)]
  const [current, stated] = [settled?.fact, own?.fact]
  if (settled?.verdict !== 'tied' || !current || !stated || !settled.line || stated.concept !== current.concept)
    return undefined
  if (!isDuration(current.period) || !isDuration(stated.period) || sameLength(current.period, stated.period))
    return undefined
  // "up to # in the quarter; from # to # for the year": it is the base of the later figure
  const isBaseOfAnother = mates.some((other) =>
    isYearBefore(stated.period, context.settled.get(other.id)?.fact?.period ?? stated.period),
  )
  if (isBaseOfAnother) return undefined
  const { line } = settled
  const expected = line.facts.find(
    ({ fact }) => fact.unit === mention.unit && isYearBefore(fact.period, current.period),
  )
  const lines = linesHolding(partner as Mention, settled, context)
  const isHeld = lines.some((other) =>
    other.facts.some(({ fact }) => isYearBefore(fact.period, current.period) && tiesWith(mention, fact)),
  )
  if (!expected || isHeld) return undefined
  const elsewhere = line.facts.find(({ fact }) => fact === stated)
  return contradicted(
    mention,
    { hit: asHit(line), stated: expected },
    elsewhere && { hit: asHit(line), stated: elsewhere },
    context,
  )
}

/** All lines that give the partner's figure for its period: which of them is meant, the pair decides. */
function linesHolding(partner: Mention, { fact }: Settled, { lines }: LinkContext): Line[] {
  const ties = tiesOf(partner)
  return lines.lines.filter((line) =>
    line.facts.some(
      (stated) => fact && stated.fact.unit === fact.unit && fits(stated.fact.period, fact.period) && ties(stated.fact),
    ),
  )
}

/** Least likeness of a line that may be the one that is meant after all. */
const LEAST_RIVAL = 0.15

/** Short figures slip too: where the sentence's other figures stand in the table of just its line, a slip of two digits will do. */
function bySiblings(mention: Mention, mates: readonly Mention[], context: LinkContext): Settled | undefined {
  if (significantDigits(mention) < 2 && !mention.unit) return undefined
  const hits = hitsOf(mention, context)
  const ties = tiesOf(mention)
  const isHeld = hits.some(
    ({ line, score }) =>
      score >= LEAST_RIVAL && line.facts.some(({ fact }) => fact.unit === mention.unit && ties(fact)),
  )
  if (isHeld) return undefined
  const tables = new Set(
    mates.flatMap((other) => {
      const settled = context.settled.get(other.id)
      return settled?.verdict === 'tied' ? (settled.fact?.sources.map(({ table }) => table) ?? []) : []
    }),
  )
  const exact = hits.filter(({ grade, line }) => grade === 'exact' && tables.has(line.table.id))
  const [found] = mention.periods.slice(0, 1).flatMap((period) => candidates(exact, mention, period))
  const value = found?.stated.fact.value
  if (!found || !value) return undefined
  const isNear =
    mention.text.includes('%') &&
    explainRate({ ...figureOf(mention), value: abs(mention.value) }, abs(value)) !== undefined
  return isNear || isSlip(mention, found.stated.fact, true)
    ? contradicted(mention, found, undefined, context)
    : undefined
}
