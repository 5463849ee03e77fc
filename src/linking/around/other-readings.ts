/**
 * Other readings of a figure that does not tie with the line of its words: the line of the heading it stands under, or the
 * sum of a line that the table splits in two. Where one of them fits, the figure is not wrong.
 */
import type { Mention } from '../../model/claim.ts'
import { samePeriod } from '../../model/period.ts'
import { add, type Decimal } from '../../number/decimal.ts'
import type { LinkContext } from '../evidence/context.ts'
import type { Line, LineFact } from '../lines/lines.ts'

const MOST_HEADING_WORDS = 8

/** Under "Net Income Attributable to Common Stockholders" the words "net income" mean that. Undefined without such a heading. */
export function headingPhrase(mention: Mention, context: LinkContext): string | undefined {
  const heading = context.sentences.get(mention.sentence)?.sections.at(-1)
  const words = context.tokensOf(mention.metric?.text ?? '')
  if (!heading || heading.split(/\s+/).length > MOST_HEADING_WORDS || words.size === 0) return undefined
  const wider = context.tokensOf(heading)
  return wider.size > words.size && [...words].every((word) => wider.has(word)) ? heading : undefined
}

const PART = /^\W*(?:related|third|affiliate|other)\b/i

/** "Voyage expenses" above "Voyage expenses – related party": what the lines of one name give together. */
export function sumWithParts({ table, row }: Line, { fact }: LineFact, facts: readonly Line[]): Decimal | undefined {
  const parts = facts.filter(
    (other) =>
      other.table === table &&
      other.row !== row &&
      Math.abs(other.row.index - row.index) <= 2 &&
      other.label.startsWith(row.label) &&
      PART.test(other.label.slice(row.label.length)),
  )
  const values = parts.flatMap((part) =>
    part.facts.flatMap((other) =>
      samePeriod(other.fact.period, fact.period) && other.fact.unit === fact.unit && other.fact.value
        ? [other.fact.value]
        : [],
    ),
  )
  return fact.value && values.length > 0 ? values.reduce(add, fact.value) : undefined
}
