/** The two halves of a comparison, and figures of it that stand in each other's place. */
import type { Mention } from '../../model/claim.ts'
import type { Fact } from '../../model/fact.ts'
import type { LinkContext, Settled } from '../evidence/context.ts'
import { fits, isOtherTime, isYearBefore, sameLength } from '../evidence/periods.ts'
import { contradicted } from '../first-look/level-findings.ts'
import { type Candidate, candidates, isCellFor, phraseOf, tiesWith, writtenDigits } from '../first-look/level-lines.ts'
import { asHit, type Line } from '../lines/lines.ts'

const sameWords = (a: string | undefined, b: string | undefined, { tokensOf }: LinkContext): boolean => {
  const [x, y] = [tokensOf(a ?? ''), tokensOf(b ?? '')]
  return x.size === y.size && [...x].every((word) => y.has(word))
}

/** The other half of a comparison of one measure: a value's comparative, or the value that a comparative is held against. */
export function partnerOf(mention: Mention, mates: readonly Mention[], context: LinkContext): Mention | undefined {
  const isComparison = (base: Mention, value: Mention): boolean =>
    base.role === 'comparative' &&
    value.role === 'value' &&
    (base.of.includes(value.id) || (base.of.length === 0 && isFromTo(base, value, context)))
  const isAlike = (other: Mention): boolean =>
    other.unit === mention.unit && sameWords(other.metric?.text, mention.metric?.text, context)
  return (
    mates.find((other) => (isComparison(mention, other) || isComparison(other, mention)) && isAlike(other)) ??
    byItsName(mention, mates.filter(isAlike))
  )
}

/** "# based on # shares, compared to # based on # shares": both halves say their name. */
function byItsName(mention: Mention, alike: readonly Mention[]): Mention | undefined {
  const others = alike.filter(({ role, metric }) => metric && (role === 'value' || role === 'comparative'))
  const [first, second, ...rest] = others
  if (!first || !second || rest.length > 0 || first.role !== 'value' || second.role !== 'comparative') return undefined
  if (first.metric?.span.start === second.metric?.span.start) return undefined
  return mention.id === first.id ? second : mention.id === second.id ? first : undefined
}

/** "rose from # in 2030 to #". */
const isFromTo = ({ span }: Mention, value: Mention, { text }: LinkContext): boolean =>
  value.span.start >= span.end &&
  /^(?:\s+(?:in|for|at|as of|during)\s[^.;$€£%]{1,50})?,?\s+to\s+(?:approximately |about )?$/i.test(
    text.slice(span.end, value.span.start),
  )

/** "up to # in the quarter; from # to # for the year": the first stands on the year before of the second. */
export const isBaseOfAnother = ({ period }: Fact, mates: readonly Mention[], { settled }: LinkContext): boolean =>
  mates.some(({ id }) => isYearBefore(period, settled.get(id)?.fact?.period ?? period))

/** How alike its words must be to the measure's for a line to show that two figures stand in each other's place. */
const LEAST_SWAPPED = 0.5

/** "A, compared with B" where the line has B for the one period and A for the other: both stand in the other's place. */
export function swapped(mention: Mention, mates: readonly Mention[], context: LinkContext): Settled | undefined {
  const partner = partnerOf(mention, mates, context)
  const settled = partner && context.settled.get(partner.id)
  if (!partner || !settled) return undefined
  const isShort = writtenDigits(mention) < 2 || writtenDigits(partner) < 2
  // a value may have been taken for that of the period it has changed places with
  const isOwn =
    settled.verdict === 'tied' && partner.periods.some((period) => settled.fact && fits(settled.fact.period, period))
  if (isOwn || settled.verdict === 'contradicted') return undefined
  for (const { line, grade, score } of context.lines.find(phraseOf(mention, context))) {
    if (score < LEAST_SWAPPED || (isShort && grade !== 'exact')) continue
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
function ownCells(mention: Mention, line: Line): Candidate[] {
  const hit = asHit(line)
  const found = mention.periods.flatMap((period) => candidates([hit], mention, period))
  return found.length > 0
    ? found.slice(0, 1)
    : line.facts
        .filter(
          (stated) =>
            isCellFor(stated, mention) && mention.periods.some((period) => !isOtherTime(period, [stated.fact])),
        )
        .map((stated) => ({ hit, stated }))
}

const isAsLong = (a: Candidate, b: Candidate): boolean =>
  a.stated.fact.period.kind === 'instant'
    ? b.stated.fact.period.kind === 'instant'
    : sameLength(a.stated.fact.period, b.stated.fact.period)

/** Each of the two has the other's figure, and not its own. */
const isCrossed = (mention: Mention, partner: Mention, own: Candidate, others: Candidate): boolean =>
  tiesWith(partner, own.stated.fact) && tiesWith(mention, others.stated.fact) && !tiesWith(mention, own.stated.fact)
