/** How much the digits of a figure speak for a cell: all of them, a slip of them that people make, or none. */
import type { Mention } from '../../model/claim.ts'
import type { Fact } from '../../model/fact.ts'
import { figureOf } from '../evidence/evidence.ts'
import { explainRate, explainSlip, isOfItsSize } from '../evidence/slips.ts'
import {
  type Candidate,
  isCellFor,
  isSlip,
  significantDigits,
  slipOf,
  tiesWith,
  writtenDigits,
} from '../first-look/level-lines.ts'

/** @param isPlainly its name stands right before it: a slip of two digits that changes its size will do */
export function slipWeight(mention: Mention, { hit, stated }: Candidate, isPlainly: boolean): number {
  const { fact } = stated
  const { value } = fact
  const digits = significantDigits(mention)
  if (!value) return 0
  if (tiesWith(mention, fact)) return digits >= 2 ? 3 : 1
  const slip = slipOf(mention, fact)
  // all digits right and the scale word wrong: there are but four such words, and dozens of slips of a digit
  if (slip === 'scale' && digits >= 3) return 5
  if (slip) return digits >= 4 ? 4 : 3
  // two digits changed over: one figure in ninety is that by chance
  if (explainSlip(figureOf(mention), value, { isShort: true }) === 'digits') return 2
  // two digits are an edit from many others: one that leaves the size as it was is a slip, "#8.2" of 1.2 is a figure of something else
  if (isSlip(mention, fact, true)) return isPlainly || isOfItsSize(mention.value, value) ? 2 : 0
  if (mention.text.includes('%') && explainRate(figureOf(mention), value)) return 2
  const isOfAnotherColumn = hit.line.facts.some((other) => isCellFor(other, mention) && tiesWith(mention, other.fact))
  const isDated = mention.isDated || (mention.role === 'comparative' && mention.periodSpan !== undefined)
  if (isShort(mention, fact)) return isPlainly || (isDated && writtenDigits(mention) >= 2 && isOfAnotherColumn) ? 1 : 0
  return !mention.isDated || !isOfAnotherColumn ? -2 : digits >= 3 ? 2 : -1
}

/** "$0.08" of 0.07: amounts per share may have no more than the one digit, of which any is a slip of any. */
const isShort = (mention: Mention, fact: Fact): boolean =>
  mention.unit?.endsWith('/xbrli:shares') === true &&
  mention.decimals === fact.decimals &&
  fact.value !== null &&
  isOfItsSize(mention.value, fact.value)
