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
  candidates,
  isSlip,
  phraseOf,
  sameUnit,
  significantDigits,
  tiesOf,
  tiesOtherwise,
  tiesWith,
  writtenDigits,
} from './level-lines.ts'
import { asHit, type Line, type LineHit } from './lines.ts'
import { misnamed } from './misnamed.ts'
import { ofOtherPeriod } from './other-period.ts'
import { fits, isDuration, isOtherTime, isYearBefore, sameLength } from './periods.ts'
import { isOfItsValuesPeriod, QUARTER, tied } from './settle-level.ts'
import { explainRate } from './slips.ts'
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
          misnamed(mention, context) ??
          ofOtherPeriod(mention, context) ??
          weigh(mention, mates, context))
        : verdict === 'tied'
          ? mention.role === 'comparative'
            ? ofOtherLength(mention, mates, context)
            : misnamed(mention, context)
          : undefined
    if (settled) context.settled.set(mention.id, settled)
  }
}

/** How alike its words must be to the measure's for a line to show that two figures stand in each other's place. */
const LEAST_SWAPPED = 0.5

const sameWords = (a: string | undefined, b: string | undefined, { tokensOf }: LinkContext): boolean => {
  const [x, y] = [tokensOf(a ?? ''), tokensOf(b ?? '')]
  return x.size === y.size && [...x].every((word) => y.has(word))
}

/** The other half of a comparison of one measure: a value's comparative, or the value that a comparative is held against. */
const partnerOf = (mention: Mention, mates: readonly Mention[], context: LinkContext): Mention | undefined =>
  mates.find(
    (other) =>
      (mention.role === 'comparative'
        ? other.role === 'value' && mention.of.includes(other.id)
        : other.role === 'comparative' && other.of.includes(mention.id)) &&
      other.unit === mention.unit &&
      sameWords(other.metric?.text, mention.metric?.text, context),
  )

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
function asLongAgo(
  mention: Mention,
  line: Line,
  current: Fact | undefined,
  { text }: LinkContext,
): ReturnType<typeof candidates> {
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
  context.lines.find(phraseOf(mention, context)).find((hit) => hit.line === line)?.grade ?? 'none'

const LONG = 5

/** So long a figure stands in the tables by no chance: it is that line's, and the words were read wrong. */
function isGivenElsewhere(mention: Mention, { lines }: LinkContext): boolean {
  if (significantDigits(mention) < LONG) return false
  const ties = tiesOf(mention)
  return lines.lines.some(({ facts }) => facts.some(({ fact }) => fact.unit === mention.unit && ties(fact)))
}

/** "A, compared with B" where the line has B for the one period and A for the other: both stand in the other's place. */
function swapped(mention: Mention, mates: readonly Mention[], context: LinkContext): Settled | undefined {
  const partner = partnerOf(mention, mates, context)
  const settled = partner && context.settled.get(partner.id)
  if (!partner || !settled || writtenDigits(mention) < 2 || writtenDigits(partner) < 2) return undefined
  // a value may have been taken for that of the period it has changed places with
  const isOwn =
    settled.verdict === 'tied' && partner.periods.some((period) => settled.fact && fits(settled.fact.period, period))
  if (isOwn || settled.verdict === 'contradicted') return undefined
  for (const { line, score } of context.lines.find(phraseOf(mention, context))) {
    if (score < LEAST_SWAPPED) continue
    const own = ownCells(mention, line)
    const others = ownCells(partner, line)
    for (const a of own)
      for (const b of others)
        if (a.stated.fact !== b.stated.fact && isAsLong(a, b) && isCrossed(mention, partner, a, b))
          return contradicted(mention, a, b, context)
  }
  return undefined
}

/** The line's cells of the figure's periods, else those that end where they do: half a year for its last quarter. */
function ownCells(mention: Mention, line: Line): ReturnType<typeof candidates> {
  const hit = asHit(line)
  const found = mention.periods.flatMap((period) => candidates([hit], mention, period))
  return found.length > 0
    ? found.slice(0, 1)
    : line.facts
        .filter(
          (stated) =>
            sameUnit(stated, mention) && mention.periods.some((period) => !isOtherTime(period, [stated.fact])),
        )
        .map((stated) => ({ hit, stated }))
}

type Cell = ReturnType<typeof candidates>[number]

const isAsLong = (a: Cell, b: Cell): boolean =>
  a.stated.fact.period.kind === 'instant'
    ? b.stated.fact.period.kind === 'instant'
    : sameLength(a.stated.fact.period, b.stated.fact.period)

/** Each of the two has the other's figure, and not its own. */
const isCrossed = (mention: Mention, partner: Mention, own: Cell, others: Cell): boolean =>
  tiesWith(partner, own.stated.fact) && tiesWith(mention, others.stated.fact) && !tiesWith(mention, own.stated.fact)

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
  const hits = context.lines.find(phraseOf(mention, context))
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
