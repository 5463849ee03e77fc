/** Margins without a line of their own: the quotient of the two lines that their names mean, and how many points it moved. */
import type { Figure } from '../../checks/claims/evaluation.ts'
import { type Mention, nameOf } from '../../model/claim.ts'
import type { Period } from '../../model/period.ts'
import { sign } from '../../number/decimal.ts'
import { divideIntervals, exactly, roundRatio } from '../../number/interval.ts'
import { type LinkContext, type Settled, UNSUPPORTED } from '../evidence/context.ts'
import { plain } from '../evidence/evidence.ts'
import type { Line, LineHit } from '../lines/lines.ts'
import { KINDS, type TokensOf } from '../lines/tokens.ts'
import { evaluate } from './change-findings.ts'
import { isOfLength, type Pair } from './change-pairs.ts'
import { quotientNamed } from './quotient-names.ts'
import { cellsOf, isSurelyOf, type Quotient, settleRatio, withWholes } from './settle-ratio.ts'

interface Margin {
  /** The lines of the part. */
  readonly own: readonly LineHit[]
  quotientsOf(periods: readonly Period[]): readonly Quotient[]
}

function marginOf(mention: Mention, context: LinkContext): Margin | undefined {
  const named = quotientNamed(nameOf(mention).trim())
  if (!named || mention.qualifiers.length > 0) return undefined
  const exact = (name: string): readonly LineHit[] => context.lines.find(name).filter(({ grade }) => grade === 'exact')
  const part = named.parts.find((name) => exact(name).length > 0) ?? ''
  const whole = named.wholes.find((name) => exact(name).length > 0) ?? ''
  const hits = exact(part)
  const own = hits.filter(({ line }) => isOfKind(line, part, context.tokensOf))
  return {
    own,
    quotientsOf: (periods) => withWholes(cellsOf(own.length > 0 ? own : hits, periods, context), whole, context),
  }
}

const ofOneTable = (quotients: readonly Quotient[]): readonly Quotient[] =>
  quotients.filter(([part, whole]) => part.line?.table === whole.line?.table)

export function settleMargin(mention: Mention, context: LinkContext): Settled {
  const margin = marginOf(mention, context)
  if (!margin) return UNSUPPORTED
  const asBeside = settleRatio(mention, margin.quotientsOf(periodsBeside(mention, context)), false)
  if (asBeside.verdict === 'tied') return asBeside
  // "#% (#%)": the year before of which span, the figure in front of the bracket tells
  const main =
    mention.role === 'comparative' && !mention.periodSpan ? context.settled.get(mention.of[0] ?? '') : undefined
  if (main && (main.verdict !== 'tied' || !areOfLength(main.period, mention.periods[0]))) return UNSUPPORTED
  const quotients = margin.quotientsOf(mention.periods.slice(0, 1))
  const together = ofOneTable(quotients)
  const isNamed = together.length > 0 && isSurelyOf(mention, margin.own, context)
  return settleRatio(mention, together.length > 0 ? [...together, ...quotients] : quotients, isNamed)
}

/** "Operating margin rose # basis points": between the quotients of the two periods, exactly or as each would be printed. */
export function marginPairs(mention: Mention, context: LinkContext): Pair[] {
  const margin = mention.role === 'changePoints' && mention.metric ? marginOf(mention, context) : undefined
  if (!margin) return []
  const values = mention.of
    .filter((id) => context.mentions.get(id)?.role === 'value')
    .map((id) => context.settled.get(id))
  const beside = values.find((settled) => settled?.verdict === 'tied' && settled.period)?.period
  const periods = beside ? [beside] : mention.periods
  const pairs = periods.flatMap((period) =>
    mention.bases.flatMap((base) =>
      ofOneTable(margin.quotientsOf([period])).flatMap((current) =>
        ofOneTable(margin.quotientsOf([base]))
          .filter((earlier) => areOfOneLine(current, earlier) && areOfLength(current[0].period, earlier[0].period))
          .map((earlier) => [current, earlier] as const),
      ),
    ),
  )
  // "gross margin rose # points to #%" of a part: where the level is no figure of these lines, nor is the move
  const isHeld = values.every((settled) => settled?.verdict === 'tied')
  const isNamed =
    pairs.length === 1 && periods.length === 1 && isHeld && isSurelyOf({ ...mention, periods }, margin.own, context)
  return pairs.flatMap(([current, earlier]) => {
    const [a, b] = [quotientOf(current), quotientOf(earlier)]
    if (!a || !b) return []
    const pair = pairOf(a, b, current, earlier)
    const isWrong = isNamed && evaluate('changePoints', mention, pair).status === 'failed'
    const isSure = isWrong && beside !== undefined
    return [{ ...pair, isNamed: isWrong, isSure, isBeside: isSure }]
  })
}

const areOfOneLine = (a: Quotient, b: Quotient): boolean => a[0].line === b[0].line && a[1].line === b[1].line

const pairOf = (current: Figure, base: Figure, now: Quotient, before: Quotient): Pair => ({
  current,
  base,
  period: now[0].period,
  comparedTo: before[0].period,
  evidence: [...now, ...before].map(({ id }) => id),
  facts: [],
  formula: [now, before]
    .map(([part, whole]) => `${plain(part.figure.value)} / ${plain(whole.figure.value)}`)
    .join(' - '),
  isTable: true,
  isSentence: false,
  isOfOneColumn: false,
  isBeside: false,
  isSure: false,
  isNamed: false,
})

/** Exact enough to work with, and good for a tenth of a percent, as it may have been rounded before the points were taken. */
const PLACES = 14
const PRINTED = 3

/** None where one of them is a loss, or a cost that is printed with its sign. */
function quotientOf([part, whole]: Quotient): Figure | undefined {
  const [own, of] = [part.figure.value, whole.figure.value]
  if (!own || !of || sign(own) < 1 || sign(of) < 1) return undefined
  const exact = divideIntervals(exactly(own), exactly(of))
  return exact && { value: roundRatio(exact.low, PLACES), decimals: PRINTED }
}

const areOfLength = (a: Period | undefined, b: Period | undefined): boolean =>
  a !== undefined && b !== undefined && isOfLength(a, b)

/** "Income was # (#), with a margin of #% (#%)": without words of their own of the spans that the amounts in front turned out to be of. */
function periodsBeside({ periodSpan, role, sentence, span }: Mention, { mates, settled }: LinkContext): Period[] {
  if (periodSpan) return []
  return (mates.get(sentence) ?? [])
    .filter((other) => other.role === role && other.span.end <= span.start)
    .flatMap(({ id }) => settled.get(id)?.fact?.period ?? [])
}

/** "Operating profit" under "As adjusted" is not what an operating margin is of. */
function isOfKind({ label, row }: Line, name: string, tokensOf: TokensOf): boolean {
  const said = tokensOf(name)
  return [label, ...row.path].every((words) =>
    [...tokensOf(words)].every((word) => word === 'gaap' || !KINDS.has(word) || said.has(word)),
  )
}
