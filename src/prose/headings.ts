/**
 * Tells headings by their look, and keeps the headings above a block: a heading of a look that was seen before takes its
 * place again, one of a new look stands below.
 */
import { HEADING_KINDS } from '../lexicon/sections.ts'
import type { SectionKind } from '../model/block.ts'
import type { Stretch } from '../model/prose.ts'
import { isUnfinished } from './continuations.ts'

export interface Heading {
  readonly text: string
  /** Depth of the markup, or a class of look beyond it. */
  readonly style: number
  readonly kind: SectionKind | undefined
  /** Whether anything but headings has come below it. */
  hasText: boolean
  /** Set of the same look as the one above, and yet below it. */
  readonly isInner: boolean
}

/** Small words, and those of a period: "Third quarter". */
const SMALL = new Set(
  'a an and as at by for from in into of on or the to with vs per de la du des et its our quarter half year months ended'.split(
    ' ',
  ),
)
const LONGEST_HEADING = 130
const NO_HEADING = /[.;,!?"]$|^["'(]|\d{3}-\d{4}|@|https?:|www\.|=/
/** "About Fernhill Inc." ends in no stop. */
const NAME_END = /(?<=\b(?:Inc|Ltd|Corp|Co|Cos|Bros|S\.A|N\.V|A\.G|L\.P|L\.L\.C))\.$/
/** "November 19, 2025", "Oslo 4 May 2025" or "02/11/2025" dates the release. */
const DATE =
  /^(?:\p{Lu}\p{L}+,? )?(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}, \d{4}|\d{1,2} \p{Lu}\p{L}{2,8} \d{4}|\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4})$/u

/** A short line without an end mark: marked up, set bold or in capitals, or with a capital on each word that counts. */
export function isHeading({ view, depth, level, isEmphatic }: Stretch): boolean {
  const { text } = view
  if (text.length > (depth > 0 ? 2 : 1) * LONGEST_HEADING || !/\p{L}{2}/u.test(text)) return false
  if (depth > 0) return !/[.;,]$/.test(text)
  if (level > 0 || NO_HEADING.test(text.replace(NAME_END, '')) || DATE.test(text)) return false
  // "Time: 11:00 AM ET" is an entry of a list
  if (/^[\p{L} -]{2,30}:\s\S/u.test(text) && !isEmphatic) return false
  if (isEmphatic || (text === text.toUpperCase() && /\p{Lu}{3}/u.test(text)))
    return /\p{L}/u.test(text) && countWords(text) <= 16
  if (isSum(text) || countWords(text) > 16) return false
  return NUMBERED.test(text) ? /^(?:\d{1,2}\.|[IVX]+\.)/.test(text) : isTitleCase(text)
}

/**
 * A short line in ordinary words above a longer one: "Robust balance sheet", where the line above it is complete. A list of one
 * item, too: "* Outlook".
 */
export function isPlainTitle(stretches: readonly Stretch[], index: number): boolean {
  const { view, level } = stretches[index] as Stretch
  const above = stretches[index - 1]
  const below = stretches[index + 1]
  if (!below || below.level > 0 || !looksPlainTitle(view.text)) return false
  if (level > 0) return (above?.level ?? 0) === 0
  const isComplete = !above || /[.!?:;"')]$/.test(above.view.text) || above.view.text.length < 120
  const isNamed = countWords(view.text) > 1 || kindOfHeading(view.text) !== undefined
  return isComplete && isNamed && below.view.text.length > 120
}

const looksPlainTitle = (text: string): boolean =>
  text.length <= 80 &&
  /^(?:(?:FY ?)?20\d\d )?\p{L}/u.test(text) &&
  (/^\p{Lu}/u.test(text) || kindOfHeading(text) !== undefined) &&
  !/\d[.,]\d|[$€£%]/.test(text) &&
  !NO_HEADING.test(text) &&
  !DATE.test(text) &&
  !isUnfinished(text) &&
  countWords(text) <= 10

const countWords = (text: string): number => text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length

const isTitleCase = (text: string): boolean =>
  text
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word))
    .every((word) => /^[^\p{Ll}]*[\p{Lu}\d]/u.test(word) || SMALL.has(word.toLowerCase()))

/** "$8.7 Billion Returned" is a statement of results, not a title. */
const isSum = (text: string): boolean => /[$€£]\s?\d|\d\s?%/.test(text)

/** "5.4.2. Net income", "II. Outlook": numbered titles. */
const NUMBERED = /^(?:(\d{1,2}(?:\.\d{1,2}){0,3})\.?|[IVX]{1,4}\.)\s+\p{L}/u

const CAPITALS = 10
const BOLD = 11
const PLAIN = 12
const SENTENCE = 13
/** Numbered titles, with the number's parts added. */
const ROMAN = 20

function styleOf({ view, depth, isEmphatic }: Stretch): number {
  if (depth > 0) return depth
  const number = NUMBERED.exec(view.text)
  if (number) return ROMAN + (number[1]?.split('.').length ?? 0)
  if (view.text === view.text.toUpperCase()) return CAPITALS
  if (isEmphatic) return BOLD
  return isTitleCase(view.text) ? PLAIN : SENTENCE
}

export const kindOfHeading = (text: string): SectionKind | undefined =>
  HEADING_KINDS.find(([pattern]) => pattern.test(text))?.[1]

const PERIOD = /\b(?:quarter|half|months|weeks|year|[1-4]Q|Q[1-4]|FY|H[12]|(?:19|20)\d\d)\b/i
/** Sections at the end of a release: what stood above has no say in them. */
const CLOSING: ReadonlySet<SectionKind | undefined> = new Set(['safeHarbour', 'about', 'call', 'contact'])

/** "Introduces 2025 Guidance", "Sales Targets Raised": a line of the headline, under which anything may stand. */
const ANNOUNCES =
  /\b(?:introduc|announc|rais|affirm|reaffirm|reiterat|provid|updat|confirm|issu|increas|lower|narrow|initiat|establish|maintain|exceed|beat|ahead|above|within|deliver|achiev|meets?|met\b)/i

/** The headings above what follows a new heading, outermost first. @param isAtTop it stands above the dateline */
export function pushHeading(headings: readonly Heading[], stretch: Stretch, isAtTop = false): Heading[] {
  const text = stretch.view.text.replace(/:$/, '')
  const style = styleOf(stretch)
  const kind = isAtTop && ANNOUNCES.test(text) ? undefined : kindOfHeading(text)
  const heading = { text, style, kind, hasText: false }
  if (style < CAPITALS) {
    const kept = headings.filter((above) => above.style < style)
    return [...kept, { ...heading, isInner: false }]
  }
  if (CLOSING.has(kind)) return [{ ...heading, isInner: false }]
  // "Outlook" after "Third Quarter Results" is no part of the quarter
  if (kind === 'outlook') return [...headings.filter((above) => above.style < CAPITALS), { ...heading, isInner: false }]
  if (style >= ROMAN) {
    const kept = headings.filter((above) => above.style <= CAPITALS || (above.style >= ROMAN && above.style < style))
    return [...kept.filter((above) => !CLOSING.has(above.kind)), { ...heading, isInner: false }]
  }
  const outer = headings.find((above) => above.style === style)
  // capitals outrank bold and plain words; of those, the look that comes first stands above
  if (!outer) {
    const kept = headings.filter((above) => !CLOSING.has(above.kind) && (style > CAPITALS || above.style < CAPITALS))
    return [...kept.slice(-3), { ...heading, isInner: false }]
  }
  const same = headings.indexOf(outer)
  // "Third Quarter Results" straight above "Revenues": the second is a part of the first, and so are those that follow it
  const part = headings.find((above) => above.style === style && above.isInner)
  const isPart = part
    ? PERIOD.test(part.text) === PERIOD.test(text)
    : !outer.hasText && !(PERIOD.test(outer.text) && PERIOD.test(text))
  if (isPart && kind === undefined && (PERIOD.test(outer.text) || outer.kind !== undefined))
    return [...headings.slice(0, same + 1), { ...heading, isInner: true }]
  return [...headings.slice(0, same), { ...heading, isInner: false }]
}
