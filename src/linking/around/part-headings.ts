/** Headings that name a part of the issuer ("Marine Systems segment"): what stands below is of the part, not of the whole. */
import { METRIC_HEADS } from '../../lexicon/metrics.ts'
import type { Mention } from '../../model/claim.ts'
import type { Profile } from '../../model/profile.ts'
import type { Sentence } from '../../model/sentence.ts'
import type { LinkContext } from '../evidence/context.ts'
import type { Line } from '../lines/lines.ts'
import { type Tokens, tokensOf } from '../lines/tokens.ts'

const PART = /\b(?:segments?|divisions?|business (?:units?|areas?|lines?)|operating units?)\b/i
/** Words of a heading that name no part: "Segment Results", "Fourth Quarter 2030 Highlights", "Key Business Metrics". */
const GENERAL = tokensOf(
  'segment division business unit area line operating result results review performance highlights information reporting summary update financial quarter year discussion overview data fourth third second first full our the by and of for key company group corporate consolidated announces reports reported commentary second-quarter third-quarter fourth-quarter first-quarter full-year three six nine twelve months ended half january february march april may june july august september october november december unaudited gaap non-gaap adjusted detailed selected other in a to with vs versus compared additional recent development commentary comment management ceo president chairman cfo officer executive chief note following follow table notable supplemental prior date current comparison metric indicator strategic statement about balance sheet liquidity resource profitability brief today release milestone condensed reconciliation including include',
)

/** "Grooming" above a paragraph, where a table has a row of just these words: one of segments, or any where they name no measure. */
const isSegment = (heading: string, context: LinkContext): boolean =>
  heading.split(/\s+/).length <= MOST_WORDS &&
  context.lines
    .find(heading.replace(/\s*\((?:\d{1,2}|[a-z]|i{1,3})\)$/, ''))
    .some(({ grade, line }) => grade === 'exact' && (line.statement === 'segment' || !namesMeasure(heading)))

const MOST_WORDS = 6

/** "Non-core items" names a measure as well. */
const MEASURES = tokensOf([...METRIC_HEADS, 'items'].join(' | '))
const namesMeasure = (heading: string): boolean => [...tokensOf(heading)].some((word) => MEASURES.has(word))

/** The words that tell the part, where the innermost heading of one names it, or else the words that lead in. */
export function partOf(mention: Mention, context: LinkContext): Tokens | undefined {
  const sentence = context.sentences.get(mention.sentence)
  const heading = sentence?.sections.findLast((section) => PART.test(section) || isSegment(section, context))
  return partIn(heading ?? '', context) ?? (sentence && partIn(saidBefore(sentence, context) ?? '', context))
}

function partIn(heading: string, context: LinkContext): Tokens | undefined {
  const words = [...context.tokensOf(heading)].filter((word) => !GENERAL.has(word) && !/^\d/.test(word))
  return words.length > 0 ? new Set(words) : undefined
}

const NAMED = /\b(?:[A-Z][\w&-]* ){1,4}(?:[Ss]egment|[Dd]ivision|[Bb]usiness [Uu]nit)\b/g
/** "Adjusted EBITDA for the segment was #": not the issuer's. */
export const OF_A_SEGMENT = /\b(?:for|of|in|at) (?:this|that|the) (?:[a-z]+ )?(?:segment|division|business unit)\b/i

/** "The Coatings Segment reports the following results:" above a list; "Coatings segment sales rose." before "for the segment". */
function saidBefore({ id, block, view }: Sentence, { leads, blocks }: LinkContext): string | undefined {
  const lead = leads.get(block)
  if (lead !== undefined) return lastNamed(lead)
  if (!OF_A_SEGMENT.test(view.text)) return undefined
  const paragraph = blocks.get(block) ?? []
  const at = paragraph.findIndex((other) => other.id === id)
  return paragraph
    .slice(0, Math.max(0, at))
    .map((other) => lastNamed(other.view.text))
    .findLast((named) => named !== undefined)
}

const lastNamed = (text: string): string | undefined => text.match(NAMED)?.at(-1)

/** The sentence that leads a list in, by the blocks of its bullets. */
export function readLeads(sentences: readonly Sentence[]): ReadonlyMap<string, string> {
  const leads = new Map<string, string>()
  let last = ''
  for (const { kind, block, view } of sentences) {
    // a bullet leads those below it in as well: "• On a non-GAAP basis:" above "- Operating income was #"
    if (kind !== 'bullet' || /:\W*$/.test(view.text)) last = view.text
    else if (/:\W*$/.test(last)) leads.set(block, last)
  }
  return leads
}

/** Whether the figure stands under the heading of a part, or is said of one, that the line says nothing of. */
export function isOfAnotherPart(line: Line, mention: Mention, context: LinkContext): boolean {
  if (isOfPartBehind(mention, line, context)) return true
  const part = partOf(mention, context)
  if (!part) return false
  const named = [...(line.names.at(-1) ?? []), ...context.tokensOf(line.table.title ?? '')]
  return !named.some((word) => part.has(word))
}

/** Whether the innermost heading has words that may name a part: "Industrial & Medical", "Consumer". */
export function isUnderPartHeading({ sentence }: Mention, { sentences, tokensOf: words }: LinkContext): boolean {
  const heading = sentences.get(sentence)?.sections.at(-1)
  return (
    heading !== undefined &&
    [...words(heading)].some((word) => !GENERAL.has(word) && !MEASURES.has(word) && !/^\W*(?:[qh]?\d|fy)/.test(word))
  )
}

/** "Sales in Eastern Europe were up #", "revenue from Coatings": words behind the measure that give it to a part. */
const BEHIND =
  /^\s+(?:in|from|of|at|outside|within|for)\s+(?:the\s+|our\s+)?(?:[a-z-]+\s+){0,2}(?!(?:Q[1-4]|H[12]|FY|Fiscal|First|Second|Third|Fourth|January|February|March|April|May|June|July|August|September|October|November|December)\b)([A-Z][\w.&-]*(?: [A-Z][\w.&-]*)*)/
/** What may stand between the start of a sentence, or the figure before, and a measure of the whole: its period, "and our total", "this compares with a". */
const OPENING =
  /^\W*(?:(?:(?:for|in|during|over)\s[^,]*\b(?:quarter|year|months|period|half|(?:19|20)\d\d)|on a (?:full-year|quarterly|annual|year-to-date) basis),\s*)?(?:(?:first|second|third|fourth|quarter|full|fiscal|year|and|but|while|our|the|its|total|consolidated|overall|(?:company|group|corporation|bank|trust|partnership)(?:['’]s)?|we|reported|posted|recorded|generated|achieved|delivered|had|another|strong|solid|excellent|great|good|robust|performance|also|today|announced|record|quarterly|annual|with|an?|gaap|non-gaap|this|these|results?|compare[sd]?|to)(?:[\s-]+|,\s+(?=with\s)))*$/i

/** The same words within the measure's name: "Operating income from Kilns". */
const WITHIN = new RegExp(BEHIND.source.replace('^', ''))

/** "Net sales in the U.S. segment": what such words name, where the line does not: its changes are of something else. */
export function isOfPartBehind({ metric, span }: Mention, line: Line, { text, tokensOf: words }: LinkContext): boolean {
  if (!metric) return false
  const behind = metric.span.end <= span.start ? BEHIND.exec(text.slice(metric.span.end, span.start))?.[1] : ''
  const name = words(metric.text)
  const within = [...words(WITHIN.exec(metric.text)?.[1] ?? '')].filter((word) => name.has(word))
  const own = [...words(behind ?? ''), ...within].filter((word) => !GENERAL.has(word))
  const named = [...line.names.flatMap((known) => [...known]), ...words(line.table.title ?? '')]
  return own.length > 0 && !named.some((word) => own.includes(word))
}

/** "The Coatings division generated revenue of # and a gross margin of #": all of the sentence is of the part. */
const SUBJECT = /^\W*(?:(?:The|Our|Its)\s+)?(?:[A-Z][\w&-]*\s+){1,4}(?:[Ss]egment|[Dd]ivision|[Bb]usiness [Uu]nit)\b/
/** "The eastern division generated sales growth of #" as well: another subject has the measure. */
export function isNamedForAPart(
  { metric, span, sentence }: Mention,
  { text, sentences, profile }: LinkContext,
): boolean {
  if (!metric) return false
  if (metric.span.end <= span.start && BEHIND.test(text.slice(metric.span.end, span.start))) return true
  const from = sentences.get(sentence)?.span.start ?? metric.span.start
  const before = text.slice(from, Math.min(metric.span.start, span.start))
  if (SUBJECT.test(before)) return true
  return (
    !OPENING.test(before) &&
    !OPENING.test(before.replace(/^[\s\S]*\d[^\s,]*/, '')) &&
    !OPENING.test(withoutIssuer(before, profile))
  )
}

/** What may follow the issuer's name: its form, its ticker, a mark of possession. */
const BEHIND_NAME =
  /^(?:,?\s+(?:inc|corp|corporation|company|co|ltd|limited|plc|holdings?|group|bancorp)\b\.?)*(?:\s*\([^)]*\))*(?:['’]s?)?,?/i

/** "Ferndale Works (NYSE: FDW) today reported record": the issuer, in full or by the first words of its name, is no part. */
function withoutIssuer(before: string, { issuer }: Profile): string {
  const opening = before.replace(/^\W+/, '')
  const words = issuer?.replaceAll(',', '').split(/\s+/) ?? []
  for (let count = words.length; count > 0; count--) {
    const name = words.slice(0, count).join(' ')
    const behind = opening.slice(name.length).replace(BEHIND_NAME, '')
    // "Ferndale Coatings" is a part of Ferndale Works
    if (opening.toLowerCase().startsWith(name.toLowerCase()) && /^\s+[a-z]/.test(behind)) return behind
  }
  return before
}
