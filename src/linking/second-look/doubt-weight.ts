/** What takes away from the evidence for a cell: doubts, and words that may give the figure to something else. */
import type { Mention } from '../../model/claim.ts'
import type { Doubt } from '../around/doubts.ts'
import { isListed } from '../around/listed.ts'
import type { LinkContext } from '../evidence/context.ts'
import type { Candidate } from '../first-look/level-lines.ts'

const WEIGHT_OF_DOUBT: Readonly<Record<Doubt, number>> = {
  change: 9,
  basis: 9,
  bare: 4,
  another: 5,
  narrowed: 1,
  // the name and a slip must not be enough: what is looked for next year is near this year's figure, and of its line
  outlook: 4,
  part: 1,
}

/** Doubts, and lists in which it is not sure which figure goes with which name. */
export function doubtWeight(
  mention: Mention,
  { hit }: Candidate,
  doubts: readonly Doubt[],
  context: LinkContext,
): number {
  const { metric, span } = mention
  const { text } = context
  const from = hit.grade === 'exact' ? metric?.span.end : metric?.span.start
  const between = from !== undefined && from <= span.start ? text.slice(from, span.start) : ''
  return (
    doubts.reduce((sum, doubt) => sum + WEIGHT_OF_DOUBT[doubt], 0) +
    (isListed(mention, context) ? 3 : 0) +
    (OF_A_PART.test(between) ? 3 : 0) +
    (!isNamedBehind(mention) && OF_ANOTHER.test(text.slice(span.end, span.end + 30)) ? 1 : 0)
  )
}

/** "stock expense, # of pension expense": what the figure is of may stand behind it. */
const OF_ANOTHER = /^\s+of\s+(?!20\d\d|the\b)[a-z]/

/** "operating income of the depots was #": not the issuer's. */
const OF_A_PART =
  /\s(?:of|at) (?:the|our) (?!(?:company|group|corporation|first|second|third|fourth|full|current|same|prior|fiscal|three|six|nine|twelve|quarter|year|half|period|month)\b)[a-z]/i

/** "a # impairment at the foundry": of one event as easily as of the period. */
export const isNamedBehind = ({ metric, span }: Mention): boolean =>
  metric !== undefined && metric.span.start >= span.end
