/**
 * The last looks at a figure that its name leads nowhere: a line that the tables call otherwise is known by its figures.
 *
 *   "Operating expenses were #59.6 million, compared to #50.3 million" beside a line "Selling and general" that has both, each in
 *   its period: by chance one line in a hundred thousand has
 *   "the gross profit of Quarries was #379 million" beside a row "Quarries" in a table that does not say of what
 *
 * They only tie. What they leave open stays unsupported.
 */
import * as levelAgrees from '../../checks/claims/level-agrees.ts'
import type { Mention } from '../../model/claim.ts'
import type { Period } from '../../model/period.ts'
import { nearWords } from '../around/near-words.ts'
import { type LinkContext, type Settled, settledAt } from '../evidence/context.ts'
import { checkOf, figureOf, plainMagnitude } from '../evidence/evidence.ts'
import { fits } from '../evidence/periods.ts'
import { factFigure, sameUnit, significantDigits, tiesOf } from '../first-look/level-lines.ts'
import type { Line, LineFact } from '../lines/lines.ts'
import { namesMeasure } from '../lines/tokens.ts'
import { partnerOf } from './swapped.ts'

const FEWEST_DIGITS = 3

/** The line that has this figure and the one it is compared with, each in its period. */
export function byBoth(mention: Mention, mates: readonly Mention[], context: LinkContext): Settled | undefined {
  const partner = partnerOf(mention, mates, context)
  if (!partner || mention.unit !== partner.unit) return undefined
  if ([mention, partner].some((one) => significantDigits(one) < FEWEST_DIGITS)) return undefined
  const [own, other] = [holds(mention), holds(partner)]
  for (const line of context.lines.all) {
    const stated = line.facts.find(own)
    const beside = stated && line.facts.find((found) => found.fact !== stated.fact && other(found))
    if (stated && beside && stated.member === beside.member && isSameLength(stated, beside))
      return tiedBy(mention, line, stated)
  }
  return undefined
}

const isSameLength = (a: LineFact, b: LineFact): boolean => a.fact.period.kind === b.fact.period.kind

/** The row of a part that the sentence names, in a table whose rows are parts. */
export function byPart(mention: Mention, _: readonly Mention[], context: LinkContext): Settled | undefined {
  if (significantDigits(mention) < FEWEST_DIGITS || mention.unit === undefined) return undefined
  const own = holds(mention)
  const { sentence, headings } = nearWords(mention, context)
  for (const line of context.lines.all) {
    const words = context.tokensOf(line.label)
    if (words.size === 0 || namesMeasure(line.label)) continue
    const stated = line.facts.find(own)
    if (stated && [...words].every((word) => sentence.has(word) || headings.has(word)))
      return tiedBy(mention, line, stated)
  }
  return undefined
}

/** Whether a cell has the figure for the period that is read first. */
function holds(mention: Mention): (stated: LineFact) => boolean {
  const ties = tiesOf(mention)
  const isIts = (period: Period): boolean => mention.periods.some((one) => fits(period, one))
  return (stated) => sameUnit(stated, mention) && isIts(stated.fact.period) && ties(stated.fact)
}

function tiedBy(mention: Mention, line: Line, { fact }: LineFact): Settled {
  const evaluation = levelAgrees.evaluate({ stated: figureOf(mention), cell: factFigure(fact) })
  const check = checkOf(levelAgrees.id, mention, evaluation, [fact.id], plainMagnitude(fact.value))
  return { ...settledAt(fact, 'tied', [check]), line }
}
