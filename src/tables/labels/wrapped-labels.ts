/**
 * Whether a line of words goes on in the next one: labels broken over lines, headings set over several, and what tells them
 * from a heading with its items below it.
 */
import type { Span } from '../../model/span.ts'
import type { GluedRow } from '../places/glued-row.ts'

export interface Pending {
  text: string
  span: Span
  indent: number
  lines: number
  /** Where its last line ends, counted in characters from the left edge. */
  end: number
}

/** How the labels of a body are set. */
interface Setting {
  readonly body: readonly GluedRow[]
  /** How far labels with figures on their line reach; 0 where labels are not wrapped. */
  readonly width: number
  /** How far any label reaches. */
  readonly reach: number
}

export const settingOf = (body: readonly GluedRow[], isWrapped: boolean): Setting => ({
  body,
  width: isWrapped ? labelWidth(body) : 0,
  reach: labelReach(body),
})

/** "-- Basic": an item of a list. */
const BULLET = /^(?:--?|[–—•]) ?[A-Z]/
const OPEN_END = /\b(?:and|of|the|to|for|in|on|or|by|from|with|per|net|attributable|less|at|a|an|–|-|\/|,)$|[,;]$/i

/**
 * A wrapped line starts in lower case, or one blank deeper than the line it goes on from; below a heading stand several such
 * lines, or the first would have had room beside it. In a narrow column a heading goes on below itself where it had no room.
 */
export function continues(pending: Pending, row: GluedRow, index: number, setting: Setting): boolean {
  const { label } = row
  const above = pending.text.trim()
  if (/:$/.test(above) || BULLET.test(label) || (/[a-z]-$/.test(above) && /^[A-Z]/.test(label))) return false
  if (/^[a-z(]/.test(label) && !/^\(?[a-z]\)/.test(label)) return true
  if (OPEN_END.test(above) && !/^(?:less|net)$/i.test(above)) return true
  const { body, width } = setting
  const [first = ''] = label.split(' ')
  const isCapital = /^[A-Z]/.test(first)
  if (width === 0) return false
  if (row.row.indent === pending.indent) return isCapital && isHeadingGoingOn(pending, index, setting)
  if (row.row.indent !== pending.indent + 1) return false
  // typesetters break early by a few characters, never by a third of the column
  const hadRoom = isCapital && (pending.end + 1 + first.length) * 10 <= width * 7
  const isListed = body[index + 1]?.row.indent === row.row.indent
  const isHeading = /^(?!Total\b)[A-Z]/.test(above) && heads(setting, index)
  return !(hadRoom && isListed) && !isHeading
}

/** Labels of a column this wide are broken after every other word. */
const NARROW = 24

/** "Operating" / "Activities" over items set deeper, "Fleet" / "Management" over another line: a word had no room beside the one above. */
function isHeadingGoingOn(pending: Pending, index: number, setting: Setting): boolean {
  const { body, reach } = setting
  const [row, next] = [body[index], body[index + 1]]
  if (!row || !next || row.values.length > 0 || reach > NARROW || !opensItem(next)) return false
  const [first = '', ...others] = row.label.split(' ')
  const isShouted = (text: string): boolean => text === text.toUpperCase()
  const hadNoRoom = pending.end + 1 + first.length >= reach && isShouted(pending.text) === isShouted(row.label)
  const isOverItems = next.row.indent > row.row.indent && (heads(setting, index + 1) || row.label === 'Activities')
  return hadNoRoom && (isOverItems || (others.length === 0 && next.row.indent === row.row.indent))
}

const opensItem = ({ label }: GluedRow): boolean => /^[A-Z]/.test(label) || BULLET.test(label)

/** Whether the item that begins in a row, on however many lines, is the first of three that are set alike. */
function heads({ body }: Setting, index: number): boolean {
  const indent = body[index]?.row.indent ?? 0
  let at = index
  for (let item = 0; item < 3; item++) {
    const row = body[at]
    if (!row || row.row.indent !== indent || !opensItem(row)) return false
    while (at < body.length && body[at]?.values.length === 0) {
      at++
      if ((body[at]?.row.indent ?? 0) <= indent) return false
    }
    at++
  }
  return true
}

/** What tells a whole label, or a heading, from the first half of one. */
interface Whole {
  readonly repeated: ReadonlySet<string>
  /** Labels of totals, which name the heading that they close. */
  readonly totals: readonly string[]
}

export const wholeOf = (body: readonly GluedRow[]): Whole => ({
  repeated: repeatedLabels(body),
  totals: totalsOf(body),
})

const totalsOf = (body: readonly GluedRow[]): string[] =>
  body.flatMap(({ label, values }) => (values.length > 0 && /^total\b/i.test(label) ? [label] : []))

/** "Total operating income and expenses" closes "Net operating income and expenses", "Total current assets" "Current assets". */
export function isTotalOf(label: string, heading: string): boolean {
  const [words, own] = [wordsOf(label), [...wordsOf(heading)].filter((word) => word !== 'net')]
  return own.length > 0 && own.every((word) => words.has(word))
}

/** Labels that stand beside figures more than once: each says all of what it names, whatever stands above it. */
function repeatedLabels(body: readonly GluedRow[]): ReadonlySet<string> {
  const [once, more] = [new Set<string>(), new Set<string>()]
  for (const { label, values } of body)
    if (values.length > 0 && label !== '') (once.has(label) ? more : once).add(label)
  return more
}

/** A label-only line without a colon right above a figure: the first half of its label if it reads on ("Excluding gain on disposal, normalized" / "Adjusted EBITDA"). */
export function belongs(pending: Pending, row: GluedRow, { repeated, totals }: Whole, isWrapped: boolean): boolean {
  if (/(?::| [-–—])$/.test(pending.text.trim()) || pending.text === pending.text.toUpperCase()) return false
  if (row.label === '') return true
  if (repeated.has(row.label) || totals.some((label) => isTotalOf(label, pending.text))) return false
  const words = pending.text.trim().split(/\s+/)
  return !isWrapped && words.length >= 5 && WANTS_NOUN.test(words.at(-1) ?? '') && row.row.indent <= pending.indent
}

/** "Excluding gain on disposal, normalized" wants the noun below it; "Cash flows from operating activities" has its own. */
const WANTS_NOUN = /^[a-z-]+(?:ed|ing|al|able|ive)$/

export const endOf = ({ row, label }: GluedRow): number => row.indent + label.length

/** How far labels reach before they are wrapped: at least as far as the longest with figures on its line. */
const labelWidth = (body: readonly GluedRow[]): number =>
  Math.max(1, ...body.slice(0, 400).map((row) => (row.values.length > 0 ? endOf(row) : 0)))

const labelReach = (body: readonly GluedRow[]): number =>
  Math.max(1, ...body.slice(0, 400).map((row) => (row.label === '' ? 0 : endOf(row))))

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[a-z]{3,}/g) ?? [])
