/** The pairs of cells that a stated change may lie between: of the line on which the figure beside it stands, or of its metric's. */
import { type Figure, rangeOf } from '../../checks/claims/evaluation.ts'
import { type Mention, nameOf } from '../../model/claim.ts'
import type { Fact } from '../../model/fact.ts'
import { monthsOf, type Period, samePeriod } from '../../model/period.ts'
import { touches } from '../../number/interval.ts'
import { isNamedForAPart, isOfAnotherPart, isOfPartBehind, isUnderPartHeading } from '../around/part-headings.ts'
import type { LinkContext } from '../evidence/context.ts'
import { fits } from '../evidence/periods.ts'
import { isOfItsSize } from '../evidence/slips.ts'
import type { Line, LineHit } from '../lines/lines.ts'
import { factFigure, significantDigits } from './level-lines.ts'

export interface Pair {
  readonly current: Figure
  readonly base: Figure
  readonly period: Period | undefined
  readonly comparedTo: Period | undefined
  readonly evidence: readonly string[]
  readonly facts: readonly Fact[]
  /** What the operands are worked out from, where they are no cells themselves. */
  readonly formula?: string
  readonly isTable: boolean
  /** The sentence states both operands, and both stand in the tables. */
  readonly isSentence: boolean
  /** "Coatings 2030 | Resins 2030 | Coatings 2029": both stand in columns of the one part, or of the whole. */
  readonly isOfOneColumn: boolean
  /** The figure beside the change ties with the current cell. */
  readonly isBeside: boolean
  /** No slip needs to explain another rate: words name the base of the line's figure, or the change is that between the two before it. */
  readonly isSure: boolean
  /** How sure it is that these are the operands: the sentence names them, or the line has just the metric's words. */
  readonly isNamed: boolean
}

export type ChangeRole = 'change' | 'changePoints' | 'difference'

/** "Net income was # and increased #% on a GAAP basis, and increased #% on a non-GAAP basis": the second is of another figure. */
const ofItsBasis = ({ of, basis }: Mention, { mentions }: LinkContext): string[] =>
  of.filter((id) => basis !== 'nonGaap' || mentions.get(id)?.basis !== 'gaap')

/** "# of revenue, up 6%": whatever the words of the measure, the change is that of the line on which the figure beside it stands. */
export function valuePairs(mention: Mention, context: LinkContext, role: ChangeRole): Pair[] {
  return ofItsBasis(mention, context).flatMap((id) => {
    const settled = context.settled.get(id)
    const current = settled?.fact
    if (context.mentions.get(id)?.role !== 'value' || settled?.verdict !== 'tied' || !current || !settled.line)
      return []
    if (role === 'changePoints' || current.unit === undefined) return []
    const column = columnOf(settled.line, current)
    const bases = settled.line.facts.filter(
      ({ fact }) =>
        fact !== current &&
        fact.unit === current.unit &&
        isOfLength(fact.period, current.period) &&
        mention.bases.some((base) => fits(fact.period, base) || isAtItsEnd(fact.period, base)),
    )
    const own = bases.filter(({ ofColumn }) => ofColumn === column)
    return bases.map((base) => {
      const isOnly = own.length === 1 && own[0] === base
      return {
        ...pairOf(current, base.fact),
        isOfOneColumn: base.ofColumn === column,
        isBeside: true,
        isSure: isOnly && role === 'change',
        isNamed: isOnly,
      }
    })
  })
}

/** What the column of a fact is of. */
const columnOf = ({ facts }: Line, fact: Fact): string | undefined =>
  facts.find((stated) => stated.fact === fact)?.ofColumn

/** "#31.50 at year-end, up 5%" of a line whose columns are years: the figure beside it stands in one of them. */
const isAtItsEnd = (column: Period, base: Period): boolean =>
  column.kind === 'duration' && base.kind === 'instant' && column.end === base.date

/** One figure printed in two tables, in one of which stand the figures before it, or the other digits of it. */
const isSameFigure = (a: Fact | undefined, b: Fact): boolean =>
  a === b ||
  (a !== undefined &&
    a.unit === b.unit &&
    samePeriod(a.period, b.period) &&
    a.value !== null &&
    b.value !== null &&
    touches(rangeOf(factFigure(a)), rangeOf(factFigure(b))))

export const isOfLength = (a: Period, b: Period): boolean =>
  a.kind === 'duration' && b.kind === 'duration' ? monthsOf(a) === monthsOf(b) : a.kind === b.kind

/** How alike its words must be for a line that has the figure beside the change to be the measure's. */
const LIKE = 0.5

/** The cells of the metric's lines in the two periods. */
export function linePairs(mention: Mention, context: LinkContext, role: ChangeRole): Pair[] {
  if (!mention.metric) return []
  const metric = nameOf(mention).replace(/\s+(?:growth|increase|decrease|decline)$/i, '')
  const value = ofItsBasis(mention, context)
    .map((id) => context.settled.get(id))
    .find((settled) => settled?.verdict === 'tied' && settled.fact)
  // "orders rose 11% to #": not by the rate of another line of that name, a part's, which has no such figure
  const isHeld =
    value !== undefined &&
    mention.of.some((id) => context.settled.get(id) === value && context.mentions.get(id)?.role === 'value')
  const hits = context.lines
    .find(metric)
    .filter(
      ({ grade, score, line }) =>
        (!isHeld && (grade === 'exact' || grade === 'alias')) ||
        ((grade !== 'part' || score >= LIKE) && line.facts.some(({ fact }) => isSameFigure(value?.fact, fact))),
    )
    .filter(({ line }) => value || !isOfPartBehind(mention, line, context))
  const bases = mention.bases
  // "a yield of #%, # points above that of bonds"
  const { start, end } = mention.directionSpan ?? { start: 0, end: 0 }
  const isSpread = /^(?:above|below)$/i.test(context.text.slice(start, end))
  const isOfPart = isNamedForAPart(mention, context) || isUnderPartHeading(mention, context)
  const pairs = mention.periods.flatMap((period) =>
    bases.flatMap((base) =>
      hits.flatMap((hit) =>
        pairsOfLine(
          hit,
          period,
          base,
          role,
          value?.fact,
          mention,
          isOfPart || isOfAnotherPart(hit.line, mention, context),
        ),
      ),
    ),
  )
  // "expenses of #989 million increased by #19 million": not on a line that has 22 of that name
  const level = mention.of.map((id) => context.mentions.get(id)).find((one) => one?.role === 'value' && one.unit)
  const meant = role === 'changePoints' && isSpread ? pairs.map((pair) => ({ ...pair, isSure: false })) : pairs
  return meant.filter(
    ({ current, facts }) =>
      !level || !current.value || facts[0]?.unit !== level.unit || isOfItsSize(level.value, current.value),
  )
}

/** "# or # per share, an increase of #%": where one of the two stands open, the rate may be of that one. */
export function isOfOpenAmount({ of }: Mention, { mentions, settled }: LinkContext): boolean {
  const values = of.filter((id) => mentions.get(id)?.role === 'value')
  return values.length > 1 && values.some((id) => settled.get(id)?.verdict !== 'tied')
}

/** "FFO increased by # for the year ended ~". */
const isMoveOfNamed = ({ periods, bases, periodSpan }: Mention, role: ChangeRole): boolean =>
  role === 'difference' && periodSpan !== undefined && periods.length === 1 && bases.length >= 1

function pairsOfLine(
  hit: LineHit,
  period: Period,
  base: Period,
  role: ChangeRole,
  tiedFact: Fact | undefined,
  mention: Mention,
  isOfPart: boolean,
): Pair[] {
  const wantsPercent = role === 'changePoints'
  const usable = hit.line.facts.filter(({ measure }) => (measure === 'percent') === wantsPercent)
  // without words of its own a change may be on the year or the quarter before: not where the line has but one of them
  const known = mention.bases.filter((other) => usable.some(({ fact }) => fits(fact.period, other)))
  // "increased 17 percent compared to 2030": a rate between two periods that the words, or what the line has, leave no doubt of
  const isOfOnePair = role === 'change' && mention.periods.length === 1 && known.length === 1
  const isAlone = isOfOnePair && hit.grade === 'exact' && mention.of.length === 0 && !isOfPart
  const isOpen = known.length > 1 || (known.length < mention.bases.length && tiedFact === undefined && !isAlone)
  const currents = usable.filter(({ fact }) => fits(fact.period, period))
  const earlier = currents.length > 0 ? usable.filter(({ fact }) => fits(fact.period, base)) : []
  return currents.flatMap((current) =>
    earlier
      .filter(
        ({ fact }) =>
          fact.unit === current.fact.unit && fact !== current.fact && isOfLength(fact.period, current.fact.period),
      )
      .map((other) => ({
        ...pairOf(current.fact, other.fact),
        // "Kilns gross profit" beside "Gross profit": a word more may be a part's
        isOfOneColumn: other.ofColumn === current.ofColumn && hit.grade === 'exact',
        isBeside: !isOpen && (isSameFigure(tiedFact, current.fact) || isAlone),
        isSure:
          role !== 'difference' &&
          hit.grade === 'exact' &&
          mention.bases.length === 1 &&
          earlier.length === 1 &&
          isSameFigure(tiedFact, current.fact),
        isNamed:
          !isOpen &&
          (tiedFact
            ? isSameFigure(tiedFact, current.fact)
            : hit.grade === 'exact' &&
              mention.of.length === 0 &&
              (mention.unit === undefined || (!isOfPart && isMoveOfNamed(mention, role))) &&
              (significantDigits(mention) >= 3 || isAlone)),
      })),
  )
}

/** Two cells of a line; how sure it is that they are meant is to be said beside. */
export const pairOf = (current: Fact, base: Fact) => ({
  current: factFigure(current),
  base: factFigure(base),
  period: current.period,
  comparedTo: base.period,
  evidence: [current.id, base.id],
  facts: [current, base],
  isTable: true,
  isSentence: false,
})
