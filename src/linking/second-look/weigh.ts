/**
 * The last look at a figure that ties nowhere: everything that speaks for one cell and against it, weighed together instead of
 * by one condition after the other. A line called just like the measure needs little more to be believed; one that shares half
 * of its words needs a plain slip, a partner on the same line, and nothing else that the figure might be.
 *
 *   "Operating loss was #5.9 million" beside a line "Operating loss" of 5,398: two digits, but a line of just these words, and
 *   no line that shares a word with it has 5.9
 */
import type { Mention } from '../../model/claim.ts'
import type { Fact } from '../../model/fact.ts'
import type { Period } from '../../model/period.ts'
import { equals, isZero } from '../../number/decimal.ts'
import { doubtsOf, isOneSideOf, mayDiffer } from '../around/doubts.ts'
import { isNear, nearWords, wordsApart } from '../around/near-words.ts'
import { isNamedForAPart, isOfAnotherPart } from '../around/part-headings.ts'
import { isKind } from '../around/twins.ts'
import type { LinkContext, Settled } from '../evidence/context.ts'
import { fits } from '../evidence/periods.ts'
import { isOfItsSize } from '../evidence/slips.ts'
import { contradicted } from '../first-look/level-findings.ts'
import {
  type Candidate,
  candidates,
  hitsOf,
  isCellFor,
  isHeldByAnotherLine,
  isOfOneDigit,
  phraseOf,
  significantDigits,
  tiesOf,
  tiesOtherwise,
  tiesWith,
} from '../first-look/level-lines.ts'
import { isOfItsValuesPeriod, tied } from '../first-look/settle-level.ts'
import type { LineHit } from '../lines/lines.ts'
import { doubtWeight, isNamedBehind } from './doubt-weight.ts'
import { isInList, isNextTo, isStatedOf } from './misnamed.ts'
import { slipWeight } from './slip-weight.ts'

/** What is needed to say that the figure is wrong. */
const ENOUGH = 6
/** What is needed to say that it is right: that it has all of a cell's digits is evidence of its own. */
const ENOUGH_TO_TIE = 4

const LEAST_LIKE = 0.4
/** A line so like the measure may be meant with the figure of any of its periods, one that shares a word with it with that of just the one. */
const SIMILAR = 0.6
const LEAST_RIVAL = 0.15

export function weigh(mention: Mention, mates: readonly Mention[], context: LinkContext): Settled | undefined {
  const { metric, periods } = mention
  if (!metric || periods.length === 0 || isZero(mention.value)) return undefined
  // "44.0% (45.9%)" of which any of several spans may be meant: the figure it is held against may be of the other
  if (mention.role === 'comparative' && !mention.periodSpan && periods.length > 1) return undefined
  if (isOfItsValuesPeriod(mention, context)) return undefined
  const doubts = doubtsOf(mention, context)
  const hits = hitsOf(mention, context)
  const found = hits
    .filter(
      ({ score, grade, line }) =>
        score >= LEAST_LIKE &&
        !isOneSideOf(metric.text, line.label) &&
        (grade === 'exact' || EBIT.test(metric.text) === EBIT.test(line.label)),
    )
    .flatMap((hit) =>
      periods.flatMap((period) =>
        candidates([hit], mention, period).filter(({ stated }) => isOfItsKind(hit, stated.fact.period, period)),
      ),
    )
    .filter(({ stated }) => stated.fact.value !== null && !stated.member)
  const weighed = found.map((candidate) => ({ candidate, weight: weightOf(mention, candidate, found, mates, context) }))
  const best = weighed.reduce<(typeof weighed)[number] | undefined>(
    (a, b) => (a && a.weight >= b.weight ? a : b),
    undefined,
  )
  if (!best) return undefined
  const weight = best.weight - doubtWeight(mention, best.candidate, doubts, context)
  if (tiesWith(mention, best.candidate.stated.fact))
    return weight >= (isSurelyMeant(mention, best.candidate, found) ? ENOUGH_TO_TIE : ENOUGH)
      ? tied(mention, best.candidate, context)
      : undefined
  if (
    weight < (doubts.length === 0 && isAlone(mention, best.candidate, found, context) ? ENOUGH_TO_TIE : ENOUGH) ||
    mayDiffer(mention) ||
    !best.candidate.hit.isSameKind ||
    isOtherwiseHeld(mention, hits, best.candidate, context)
  )
    return undefined
  if (found.some(({ hit, stated }) => tiesOtherwise(mention, hit, stated, context))) return undefined
  return contradicted(mention, best.candidate, undefined, context)
}

/** Of the measure's kind, and neither by the one digit it has, where a line more like the measure has another figure, nor next to a line of just its words. */
const isSurelyMeant = (mention: Mention, { hit }: Candidate, found: readonly Candidate[]): boolean =>
  hit.isSameKind &&
  (hit.grade !== 'part' ||
    !found.some(
      (other) =>
        (significantDigits(mention) === 1 && other.hit.score > hit.score) ||
        (other.hit.grade === 'exact' && isNextTo(other.hit.line, hit.line)),
    ))

/** "Net margin" is no "EBITDA margin", however near. */
const EBIT = /\bebit(?:d?a)?r?\b/i

/** "A tax benefit of # during the year" is no balance "Income taxes payable": words of a span go with one of just its name. */
const isOfItsKind = ({ grade }: LineHit, fact: Period, said: Period): boolean =>
  grade === 'exact' || grade === 'alias' || fact.kind === said.kind || said.kind === 'instant'

function weightOf(
  mention: Mention,
  { hit, stated }: Candidate,
  found: readonly Candidate[],
  mates: readonly Mention[],
  context: LinkContext,
): number {
  const slip = slipWeight(mention, { hit, stated }, isPlain(mention, { hit }, context))
  return (
    nameWeight(hit, mention, context) +
    slip +
    (slip < 0 ? 0 : mateWeight(hit, mates, context)) +
    (mention.periodSpan ? 1 : 0) -
    (isNamedBehind(mention) ? 1 : 0) -
    (slip <= 0 && hasRival({ hit, stated }, found) ? 1 : 0) -
    (isOfAnotherPart(hit.line, mention, context) ? 4 : 0) -
    (isStatedBy(mates, stated.fact, context) ? 4 : 0)
  )
}

/** Another cell that may be meant as well as this one, with another figure. */
const hasRival = ({ hit, stated: { fact } }: Candidate, found: readonly Candidate[]): boolean =>
  found.some(
    (other) =>
      other.hit.score >= hit.score &&
      other.stated.fact.value &&
      fact.value &&
      !equals(other.stated.fact.value, fact.value),
  )

/** "# of rental income from the mills": not all of it. */
const NARROWED =
  /^\s+(?:from|at|on|of|in|for|(?:relat|associat|attribut)\w+)\s+(?!20\d\d|(?:the )?(?:\w+ )?(?:quarter|year|period)\b)/

/** Only this cell may be meant, the figure is of its size, and no cell of any period has it: of what else would it be? */
function isAlone(mention: Mention, candidate: Candidate, found: readonly Candidate[], context: LinkContext): boolean {
  const { lines, text } = context
  const { value } = candidate.stated.fact
  if (!value || !isOfItsSize(mention.value, value) || hasRival(candidate, found)) return false
  if (wordsApart(phraseOf(mention, context), candidate.hit.line, context).less.length > 0) return false
  const { metric } = mention
  if (metric && isNamedBehind(mention) && NARROWED.test(text.slice(metric.span.end, metric.span.end + 60))) return false
  const ties = tiesOf(mention)
  return !lines.all.some(({ facts }) => facts.some((stated) => isCellFor(stated, mention) && ties(stated.fact)))
}

/** "# of operating cash flow, and returned # to shareholders": the cell has its figure already, and this one is of something else. */
const isStatedBy = (mates: readonly Mention[], fact: Fact, { settled }: LinkContext): boolean =>
  mates.some(({ id }) => settled.get(id)?.verdict === 'tied' && settled.get(id)?.fact === fact)

function nameWeight({ line, grade, score, isSameScope }: LineHit, mention: Mention, context: LinkContext): number {
  if (grade === 'exact') return 4
  // "commercial net charge-offs" beside a line "Net charge-offs" may be of a part of it
  if (grade === 'alias') return wordsApart(phraseOf(mention, context), line, context).less.length > 0 ? 2 : 3
  return (score >= 0.6 ? 3 : score >= 0.5 ? 2 : 1) - (isSameScope ? 0 : 1)
}

/** "Net income was #": its name right before it, and nothing before that which may give it to a part. */
const isPlain = (mention: Mention, { hit }: { readonly hit: LineHit }, context: LinkContext): boolean =>
  (hit.grade === 'exact' || hit.grade === 'alias') &&
  isStatedOf(mention, context) &&
  !isInList(mention, context) &&
  !isNamedForAPart(mention, context) &&
  !isOfAnotherPart(hit.line, mention, context)

/** Other figures of the sentence that stand on the same line, or in its table. */
function mateWeight({ line }: LineHit, mates: readonly Mention[], context: LinkContext): number {
  const facts = mates.flatMap((mate) => {
    const settled = context.settled.get(mate.id)
    return settled?.verdict === 'tied' && settled.fact ? [settled.fact] : []
  })
  if (line.facts.some((stated) => facts.includes(stated.fact))) return 2
  return facts.some((fact) => fact.sources.some(({ table }) => table === line.table.id)) ? 1 : 0
}

/**
 * Another line that shares a word with the measure has the figure, or one that shares one with the sentence has it in that period.
 * Of a figure right behind its name, not one that is no more like and whose other words stand nowhere near, unless they say whose
 * it is: figures of two digits are on many lines.
 */
function isOtherwiseHeld(
  mention: Mention,
  hits: readonly LineHit[],
  { hit }: Candidate,
  context: LinkContext,
): boolean {
  const isPlainly = isPlain(mention, { hit }, context)
  const phrase = phraseOf(mention, context)
  const isRival = ({ line, score }: LineHit): boolean => {
    if (line === hit.line) return false
    if (score >= SIMILAR || !isPlainly) return true
    const { more } = wordsApart(phrase, line, context)
    return more.some(isKind) || isNear(phrase, more, nearWords(mention, context))
  }
  return (
    hits.some(
      (other) =>
        other.score >= LEAST_RIVAL &&
        other.line.facts.some(
          (stated) =>
            isCellFor(stated, mention) &&
            (other.score >= SIMILAR || mention.periods.some((period) => fits(stated.fact.period, period))) &&
            tiesWith(mention, stated.fact) &&
            !(significantDigits(mention) > 2 && isOfOneDigit(stated.fact)),
        ) &&
        isRival(other),
    ) || mention.periods.some((period) => isHeldByAnotherLine(mention, period, context))
  )
}
