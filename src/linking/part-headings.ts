/** Headings that name a part of the issuer ("Marine Systems segment"): what stands below is of the part, not of the whole. */
import type { Mention } from '../model/claim.ts'
import type { LinkContext } from './context.ts'
import type { Line } from './lines.ts'
import { type Tokens, tokensOf } from './tokens.ts'

const PART = /\b(?:segments?|divisions?|business (?:units?|areas?|lines?)|operating units?)\b/i
/** Words of such a heading that name no part: "Segment Results", "Business Segment Review". */
const GENERAL = tokensOf(
  'segment division business unit area line operating result results review performance highlights information reporting summary update financial quarter year discussion overview data fourth third second first full our the by and of for',
)

/** "Grooming" above a paragraph, where a segment table has a row of just these words. */
const isSegment = (heading: string, context: LinkContext): boolean =>
  heading.split(/\s+/).length <= MOST_WORDS &&
  context.lines.find(heading).some(({ grade, line }) => grade === 'exact' && line.statement === 'segment')

const MOST_WORDS = 6

/** The words that tell the part, where the innermost heading of one names it. */
export function partOf(mention: Mention, context: LinkContext): Tokens | undefined {
  const heading = context.sentences
    .get(mention.sentence)
    ?.sections.findLast((section) => PART.test(section) || isSegment(section, context))
  const words = heading ? [...context.tokensOf(heading)].filter((word) => !GENERAL.has(word) && !/^\d/.test(word)) : []
  return words.length > 0 ? new Set(words) : undefined
}

/** Whether the figure stands under the heading of a part that the line says nothing of. */
export function isOfAnotherPart(line: Line, mention: Mention, context: LinkContext): boolean {
  const part = partOf(mention, context)
  if (!part) return false
  const named = [...(line.names.at(-1) ?? []), ...context.tokensOf(line.table.title ?? '')]
  return !named.some((word) => part.has(word))
}

/** "Sales in Eastern Europe were up #", "revenue from Coatings": words behind the measure that give it to a part. */
const BEHIND =
  /^\s+(?:in|from|of|at|outside|within|for)\s+(?:the\s+|our\s+)?(?:[a-z-]+\s+){0,2}(?!(?:Q[1-4]|H[12]|FY|Fiscal|First|Second|Third|Fourth|January|February|March|April|May|June|July|August|September|October|November|December)\b)[A-Z]/

export const isNamedForAPart = ({ metric, span }: Mention, { text }: LinkContext): boolean =>
  metric !== undefined && metric.span.end <= span.start && BEHIND.test(text.slice(metric.span.end, span.start))
