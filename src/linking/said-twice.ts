/**
 * Figures that the prose states twice, under the same words, for the same period and in the same unit. Where one of them ties
 * with a table and the other is a slip away from it, the other is wrong; where no table has either, headline and text are held
 * against one another.
 */
import * as claimsAgree from '../checks/claims/claims-agree.ts'
import type { Mention } from '../model/claim.ts'
import { groupBy } from '../model/group-by.ts'
import { within } from '../model/limits.ts'
import { periodText } from '../model/period.ts'
import { isDoubtful } from './around/doubts.ts'
import { partOf } from './around/part-headings.ts'
import type { LinkContext, Settled } from './evidence/context.ts'
import {
  checkOf,
  evidenceAt,
  figureOf,
  findingOf,
  periodWords,
  plainMagnitude,
  severityOf,
  suggest,
} from './evidence/evidence.ts'
import { explainSlip } from './evidence/slips.ts'
import { phraseOf, significantDigits } from './first-look/level-lines.ts'

/** Shorter figures are alike by chance. */
const FEWEST_DIGITS = 3
/** "Revenue" may be anybody's; a name of two words is that of one measure. */
const FEWEST_WORDS = 2

/** Settles, in the context, what another statement of the same figure contradicts. */
export function compareStatements(mentions: readonly Mention[], context: LinkContext): void {
  for (const alike of groupBy(mentions, (mention) => keyOf(mention, context)).values()) {
    const group = within('statements', alike, context.reached)
    for (const [k, mention] of group.entries()) {
      const other = statedOtherwise(mention, group.slice(0, k), group.slice(k + 1), context)
      if (other) context.settled.set(mention.id, contradictedBy(mention, other, context))
    }
  }
}

const isTied = ({ id }: Mention, { settled }: LinkContext): boolean => settled.get(id)?.tiedTo === 'table'
const isOpen = ({ id }: Mention, { settled }: LinkContext): boolean => settled.get(id)?.verdict === 'unsupported'

/** Which figure a mention states: its words, unit, period and part of the issuer. Undefined where one of them is not certain. */
function keyOf(mention: Mention, context: LinkContext): string | undefined {
  const period = context.settled.get(mention.id)?.fact?.period ?? mention.periods[0]
  if (
    mention.role !== 'value' ||
    !mention.metric ||
    !period ||
    (mention.periods.length > 1 && !isTied(mention, context))
  )
    return undefined
  if (mention.hedge === 'over' || mention.hedge === 'under' || significantDigits(mention) < FEWEST_DIGITS)
    return undefined
  const words = [...context.tokensOf(phraseOf(mention, context))].sort()
  if (words.length < FEWEST_WORDS || isDoubtful(mention, context)) return undefined
  const part = [...(partOf(mention, context) ?? [])].sort()
  return JSON.stringify([words, part, mention.unit, mention.text.includes('%'), periodText(period), mention.qualifiers])
}

/** The statement that this one contradicts: one that a table bears out or, where none has the figure, an earlier one. */
function statedOtherwise(
  mention: Mention,
  earlier: readonly Mention[],
  later: readonly Mention[],
  context: LinkContext,
): Mention | undefined {
  if (!isOpen(mention, context)) return undefined
  const block = blockOf(mention, context)
  const others = [...earlier, ...later]
  // one paragraph with two figures under one name: the name was read for two things
  if (others.some((other) => agrees(mention, other) || blockOf(other, context) === block)) return undefined
  const borneOut = others.filter((other) => isTied(other, context))
  const rivals =
    borneOut.length > 0 ? borneOut : earlier.filter((other) => isOpen(other, context) && isHeadline(other, context))
  return rivals.find((other) => isSlipOf(mention, other))
}

/** Two figures of one paragraph are of two things, whatever name was read for them. */
const blockOf = ({ sentence }: Mention, { sentences }: LinkContext): string | undefined =>
  sentences.get(sentence)?.block

/** A headline tells what the text says; of two paragraphs each may speak of a thing of its own. */
const isHeadline = ({ sentence }: Mention, { sentences }: LinkContext): boolean =>
  ['headline', 'subheadline'].includes(sentences.get(sentence)?.kind ?? '')

const agrees = (mention: Mention, other: Mention): boolean =>
  claimsAgree.evaluate({ stated: figureOf(mention), cell: figureOf(other) }).status === 'passed'

/** Of two figures written to different places the finer one shows the slip. */
const isSlipOf = (mention: Mention, other: Mention): boolean =>
  explainSlip(figureOf(mention), other.value, { hasScale: true }) === 'digits' && other.decimals >= mention.decimals

function contradictedBy(mention: Mention, other: Mention, context: LinkContext): Settled {
  const evaluation = claimsAgree.evaluate({ stated: figureOf(mention), cell: figureOf(other) })
  const settled = context.settled.get(other.id)
  const isBorneOut = settled?.tiedTo === 'table'
  const where = `${other.metric?.text} of ${periodWords(other.periods[0])}`
  const message = `states ${mention.text} for ${mention.metric?.text}; elsewhere the release states ${other.text}${isBorneOut ? ', which its tables bear out' : ': one of the two is wrong'}`
  return {
    verdict: 'contradicted',
    tiedTo: 'narrative',
    period: settled?.fact?.period,
    concept: settled?.concept,
    evidence: [other.id],
    checks: [checkOf(claimsAgree.id, mention, evaluation, [other.id], plainMagnitude(other.value))],
    findings: [
      findingOf(
        claimsAgree.id,
        isBorneOut ? severityOf(evaluation, mention.decimals) : 'warning',
        mention.span,
        message,
        [evidenceAt(context, other.span, where)],
        isBorneOut ? suggest(mention, other.value) : undefined,
      ),
    ],
  }
}
