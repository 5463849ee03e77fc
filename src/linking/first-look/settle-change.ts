/**
 * Holds a stated change (a rate, points or an absolute difference) against its two operands: the cells of its line, the
 * table's own change column, or, where the tables have neither, the two figures that the sentence itself states.
 */
import { id as directionId } from '../../checks/claims/direction-of-change.ts'
import type { Figure } from '../../checks/claims/evaluation.ts'
import type { Mention } from '../../model/claim.ts'
import type { Span } from '../../model/span.ts'
import { negate } from '../../number/decimal.ts'
import { touches } from '../../number/interval.ts'
import { doubtsOf, hasOwnSubject } from '../around/doubts.ts'
import { type LinkContext, type Settled, UNSUPPORTED } from '../evidence/context.ts'
import { evidenceAt, findingOf, periodWords } from '../evidence/evidence.ts'
import { onAnotherBase } from './another-base.ts'
import { againstColumn, changeColumn } from './change-column.ts'
import {
  acceptable,
  confusedPoints,
  contradicted,
  evaluate,
  isOfRoundingOnly,
  type Judged,
  settledBy,
} from './change-findings.ts'
import { type ChangeRole, isOfOpenAmount, linePairs, type Pair, valuePairs } from './change-pairs.ts'
import { differenceOfAnyLine } from './difference-of-any-line.ts'
import { ofGrowthLine } from './growth-lines.ts'
import { significantDigits, writtenDigits } from './level-lines.ts'
import { marginPairs } from './margins.ts'
import { ofOneRate, turnedOnLine } from './one-rate.ts'
import { sentencePairs } from './sentence-pairs.ts'

/** "Improved" and "worsened" are directions of a measure that is better when it is low as well: the figures tell which. */
const JUDGES = /improv|better|favou?r|wors|deteriorat|strengthen|weaken/i

export function settleChange(mention: Mention, context: LinkContext): Settled {
  if (hasOwnSubject(mention, context)) return UNSUPPORTED
  const settled = settleAsRead(mention, context)
  const { directionSpan } = mention
  if (settled.verdict === 'tied' && isSignAgainstWord(mention, context))
    return againstWord(mention, settled, false, context)
  if (settled.verdict === 'tied' || !directionSpan) return settled
  if (isSignAgainstWord(mention, context)) {
    const turned = settleAsRead({ ...mention, value: negate(mention.value) }, context)
    if (turned.verdict === 'tied') return againstWord(mention, turned, true, context)
  }
  // "improved 2x from 32% to 16%"
  const isFold = /(?:x|times|fold)$/i.test(mention.text) && settled.verdict === 'contradicted'
  if (isFold && (mention.direction === 'decrease' || isBetterLow(directionSpan, context))) return UNSUPPORTED
  const isJudged = JUDGES.test(context.text.slice(directionSpan.start, directionSpan.end))
  if (!isJudged && !isSigned(mention, context)) return settled
  const turned = settleAsRead({ ...mention, ...turnedRound(mention) }, context)
  if (turned.verdict !== 'tied') return settled
  return isJudged ? { ...turned, isTurned: true } : turned
}

const isBetterLow = ({ start, end }: Span, { text }: LinkContext): boolean => JUDGES.test(text.slice(start, end))

/** "The result was -5.7 (-2.3), a decrease of 3.4": figures printed with their sign fall as they go further below nought. */
const isSigned = ({ of }: Mention, { mentions }: LinkContext): boolean =>
  of.length > 0 && of.every((id) => /[-−–]\s?\d/.test(mentions.get(id)?.text ?? ''))

/** The same change the other way. */
export const turnedRound = ({ value, direction }: Mention): Pick<Mention, 'value' | 'direction'> => ({
  value: negate(value),
  direction: direction === 'increase' ? 'decrease' : direction === 'decrease' ? 'increase' : direction,
})

/** "decreased by +10%": the sign is right, the word beside it is not. */
function isSignAgainstWord({ text, span, direction, directionSpan }: Mention, context: LinkContext): boolean {
  const printed = /^\+/.test(text) ? 'increase' : /^[-−–]/.test(text) ? 'decrease' : undefined
  if (!printed || !directionSpan || !direction || printed === direction) return false
  const between = context.text.slice(directionSpan.end, span.start)
  return (
    /^\s+(?:(?:by|of|an?|total)\s+)*$/i.test(between) &&
    !JUDGES.test(context.text.slice(directionSpan.start, directionSpan.end))
  )
}

function againstWord(mention: Mention, settled: Settled, isTurned: boolean, context: LinkContext): Settled {
  const cells = new Map(
    context.lines.all
      .flatMap(({ facts }) => facts)
      .filter(({ fact }) => settled.evidence.includes(fact.id))
      .map((stated) => [stated.fact.id, stated]),
  )
  const evidence = [...cells.values()].map(({ fact, span }) =>
    evidenceAt(context, span, `"${fact.label}" ${periodWords(fact.period)}`),
  )
  const said = mention.direction === 'decrease' ? 'a decrease' : 'an increase'
  const bornOut = isTurned ? 'the word, not the sign' : 'the sign, not the word'
  const message = `says ${said} of ${mention.text}; the tables bear out ${bornOut}`
  const span = { start: mention.directionSpan?.start ?? mention.span.start, end: mention.span.end }
  const finding = findingOf(directionId, 'error', span, message, evidence, undefined)
  return { ...settled, verdict: 'contradicted', findings: [finding] }
}

/** "increased #% from year-end 2030 adjusting for # of dividends": a change of something else than the line. */
const ADJUSTED_BEHIND = /^[^#.;]{0,40}\b(?:adjusting|adjusted|after adjustment) for\b/i

/** "down #% over six months": from a day that the columns beside it need not be. */
const OVER_A_SPAN = /^\W*over (?:the )?(?:last |past |previous |prior )?[\w-]+ (?:months|weeks|quarters|years)\b/i

/** "#, or # lower than GAAP": not a change over time. */
const ON_ANOTHER_BASIS =
  /^\W*(?:above|below|ahead of|short of)\s+(?:our |the )?(?:guidance|outlook|forecast|consensus|plan|budget)\b|^\W*(?:(?:lower|higher|less|more|better|below|above)\b\W*)?(?:than|versus|vs\.?|compared (?:to|with))\s+(?:our |the )?(?:u\.?s\.? )?(?:gaap|ifrs|reported|guidance|consensus|plan|budget)\b/i

function settleAsRead(mention: Mention, context: LinkContext): Settled {
  const role = mention.role as ChangeRole
  const column = changeColumn(mention, context)
  if (column) return column
  const ofLine = ofGrowthLine(mention, context)
  if (ofLine) return ofLine
  const ofSentence = sentencePairs(mention, context)
  // where the sentence's own two figures give another change, the lines they come from are not asked
  const isGiven = ofSentence.every((pair) => evaluate(role, mention, pair).status !== 'failed')
  const pairs = [
    ...ofSentence,
    ...valuePairs(mention, context, role),
    ...linePairs(mention, context, role),
    ...(isGiven ? marginPairs(mention, context) : []),
  ]
  const other = sameChange(mention, context)
  const judged = pairs
    .map((pair) => ({
      pair: other && isOf(other, pair) ? known(pair) : pair,
      evaluation: evaluate(role, mention, pair),
    }))
    .filter(({ evaluation }) => evaluation.status !== 'skipped')
  const passed =
    judged.find(({ evaluation, pair }) => evaluation.status === 'passed' && pair.isTable) ?? acceptable(judged, mention)
  if (passed && isOfOtherPoints(mention, role, passed)) return contradicted(mention, role, passed, [], context)
  if (passed) {
    // "up 16.4% to # from #" of roundly written figures, beside which the table prints 16.0%
    const periods = passed.pair.period && isOfRoundingOnly(mention, passed) ? [passed.pair.period] : []
    const printed = againstColumn({ ...mention, periods }, context)
    return printed.verdict === 'unsupported' ? settledBy(mention, role, passed, 'tied', []) : printed
  }
  const behind = context.text.slice(mention.span.end, mention.span.end + 70)
  const named = judged.filter(({ pair }) => pair.isNamed)
  if ([ON_ANOTHER_BASIS, ADJUSTED_BEHIND, OVER_A_SPAN].some((said) => said.test(behind))) return UNSUPPORTED
  const open = (): Settled => (role === 'difference' ? differenceOfAnyLine(mention, context) : undefined) ?? UNSUPPORTED
  const doubts = doubtsOf(mention, context)
  if (doubts.length > 0) {
    const ofSentence = named.filter(({ pair }) => pair.isSentence)
    const turned = ofSentence.find(({ pair }) => isOtherWay(mention, role, pair))
    if (turned && writtenDigits(mention) >= 2) return contradicted(mention, role, turned, [turned], context)
    // "expenses were #, compared to #, which included # of charges, a decrease of 14%": what is said by the way is not what changed
    const [first] = doubts.every((doubt) => doubt === 'part') ? ofSentence : []
    return first?.evaluation.status === 'failed' ? contradicted(mention, role, first, ofSentence, context) : open()
  }
  const failed =
    named.find(({ evaluation }) => evaluation.status === 'failed') ??
    judged.find(({ pair }) => pair.isTable && pair.facts.length > 0 && isInOtherPoints(mention, role, pair)) ??
    ofOneRate(mention, judged, context)
  const turned = failed ? undefined : turnedOnLine(mention, judged, context)
  if (turned) return contradicted(mention, role, turned, [turned], context)
  // "profit growth of over 40%" of 49
  if (mention.hedge === 'over' || mention.hedge === 'under') return UNSUPPORTED
  const isOfRounded = judged.some(({ pair, evaluation }) => !pair.isTable && evaluation.status === 'passed')
  const settled =
    failed && !isRespective(mention, context) && !isOfOpenAmount(mention, context)
      ? contradicted(
          mention,
          role,
          failed,
          [...named, ...judged.filter(({ pair }) => !pair.isTable)],
          context,
          isOfRounded,
        )
      : UNSUPPORTED
  if (settled.verdict !== 'unsupported') return settled
  if (role !== 'change') return open()
  return onAnotherBase(mention, context) ?? againstColumn(mention, context)
}

/** "an increase of #, or 1.3%": one change, said twice. */
function sameChange({ sentence, role, span }: Mention, { mates, text }: LinkContext): Mention | undefined {
  return mates.get(sentence)?.find((other) => {
    if (!isDifferenceAndRate(role, other.role)) return false
    const [first, second] = other.span.start < span.start ? [other.span, span] : [span, other.span]
    return OR.test(text.slice(first.end, second.start))
  })
}

const isDifferenceAndRate = (a: Mention['role'], b: Mention['role']): boolean =>
  (a === 'difference' && b === 'change') || (a === 'change' && b === 'difference')

const OR = /^\s*(?:,?\s*or|\()\s*(?:approximately |about )?$/i

/** The two figures give this change, whichever way it is said to go. */
const isOf = (change: Mention, pair: Pair): boolean =>
  (pair.isTable || pair.isNamed) &&
  writtenDigits(change) >= 2 &&
  [change, { ...change, value: negate(change.value) }].some(
    (one) => evaluate(change.role as ChangeRole, one, pair).status === 'passed',
  )

const known = (pair: Pair): Pair => ({ ...pair, isNamed: true, isSure: true, isBeside: true })

/** The very rate between two figures of the sentence, the other way round: whatever narrows it, it is of these two. */
const isOtherWay = (mention: Mention, role: ChangeRole, pair: Pair): boolean =>
  evaluate(role, { ...mention, value: negate(mention.value) }, pair).status === 'passed'

/** "by 110 and 140 basis points, respectively": beside other pairs of figures the change may be that of another one. */
const isRespective = (mention: Mention, context: LinkContext): boolean =>
  mention.role === 'changePoints' &&
  /\brespectively\b/i.test(context.sentences.get(mention.sentence)?.view.text ?? '') &&
  (context.mates.get(mention.sentence)?.filter(({ role }) => role === 'comparative').length ?? 0) > 1

/** "down 0.1 basis points to 16.4% from 16.5%": within their rounding, but it is the digits of points that the two give. */
function isOfOtherPoints(mention: Mention, role: ChangeRole, { pair, evaluation }: Judged): boolean {
  const { nominal, stated } = evaluation
  if (role !== 'changePoints' || !nominal || touches(stated, { low: nominal, high: nominal })) return false
  return confusedPoints(mention, { current: exact(pair.current), base: exact(pair.base) }) !== ''
}

/** "up 210 percentage points" of a margin that rose by 2.10: of so many digits and just the wrong unit no other change is. */
const isInOtherPoints = (mention: Mention, role: ChangeRole, pair: Pair): boolean =>
  role === 'changePoints' && significantDigits(mention) >= 2 && confusedPoints(mention, pair) !== ''

const exact = ({ value }: Figure): Figure => ({ value, decimals: undefined })
