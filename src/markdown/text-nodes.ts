/**
 * A page whose text nodes were written one a line: a bullet alone in its line, its words in the next, a figure in bold, a
 * raised "1" and the comma behind it in lines of their own. Nothing is wrapped there, so a line is a piece of a paragraph, and
 * the blanks that pages keep around their nodes tell which pieces belong together.
 */

import { isUnfinished } from '../prose/continuations.ts'
import { BULLET, LONE_BULLET } from '../prose/marks.ts'
import type { NarrativeLine } from './narrative-lines.ts'

/** A paragraph in one line; hard-wrapped text has none so long. */
const UNWRAPPED = 200
const FEWEST_BULLETS = 3
const FEWEST_SIGNS = 5
const LONGEST_SIGN = 6
const LONE_SIGN = /^\s*[$€£¥]\s*$/
const RAISED = /^(?:\d{1,2}|\(\d{1,2}\))$/
const GOES_ON = /^(?:[,.;:)%’”®™]|\p{Ll}|(?:[-–—]{1,2}|―)\s|-\p{L})/u
const FIGURE = /^[($€£¥-]*\d/
const ENDED = /[.!?:]["”’)]*$/
/** "Financial Outlook " before "For the quarter, we expect": a title, and what a sentence opens with. */
const TITLE = /^(?:\p{Lu}[\p{L}&’'-]*(?:\s+(?=\p{Lu})|\s*$)){1,6}$/u
const SENTENCE = /^(?:For|In|On|The|We|Our|At|As|During|To|A|An|This|These|All|Following)\s/
const OPEN_DASH = /\s[-–—―]{1,2}$/

/** Whether a text has a line for each node of a page. */
export function hasNodePerLine(source: string): boolean {
  let [longest, bullets, signs] = [0, 0, 0]
  for (let start = 0; start <= source.length; ) {
    const found = source.indexOf('\n', start)
    const stop = found < 0 ? source.length : found
    longest = Math.max(longest, stop - start)
    if (stop - start <= LONGEST_SIGN) {
      const line = source.slice(start, stop)
      if (LONE_BULLET.test(line)) bullets++
      else if (LONE_SIGN.test(line)) signs++
    }
    start = stop + 1
  }
  return longest >= UNWRAPPED && (bullets >= FEWEST_BULLETS || signs >= FEWEST_SIGNS)
}

/** A paragraph that may go on. */
interface Open {
  line: NarrativeLine
  readonly marks: NarrativeLine[]
  /** Its last line, and how many cells of a table it has. */
  above: string
  cells: number
}

/** The lines put together to paragraphs, each one line. */
export function joinNodes(source: string, lines: readonly NarrativeLine[]): NarrativeLine[] {
  const joined: NarrativeLine[] = []
  let open: Open | undefined
  /** Lines of a blank alone, since the last words. */
  let blanks: NarrativeLine[] = []
  const close = (): void => {
    if (open) joined.push(open.line)
    for (const blank of blanks) joined.push(blank)
    open = undefined
    blanks = []
  }
  lines.forEach((line, index) => {
    if (line.end === line.start) {
      const stop = open && stopAt(source, line)
      if (open && stop) open.line = { ...open.line, end: stop }
      else if (open && isBlankNode(source, line)) blanks.push(line)
      else {
        close()
        joined.push(line)
      }
      return
    }
    const words = source.slice(line.start, Math.min(line.end, line.start + LONGEST_LABEL + 1))
    const isMark = open !== undefined && blanks.length === 0 && isRaised(source, open.line, line, lines[index + 1])
    if (open && (isMark || isNextCell(open, words) || goesOn(source, open.line, line, blanks.length > 0))) {
      if (isMark) open.marks.push(line)
      open.line = { ...open.line, end: line.end, marks: open.marks }
      blanks = []
    } else {
      close()
      open = { line, marks: [], above: '', cells: 0 }
    }
    if (CELL.test(words)) open.cells++
    open.above = words
  })
  close()
  return joined
}

/** A node of nothing but a blank stands within a paragraph, or between two. */
const isBlankNode = (source: string, { start }: NarrativeLine): boolean => /[ \t\u00a0]/.test(source[start - 1] ?? '')

const isNextCell = ({ above, cells }: Open, words: string): boolean =>
  CELL.test(words) ? isLabel(above, cells > 0 ? '' : words) : cells > 1 && isLabel(words, words)

/** A row of a table that lost its columns: a label, then figures. */
const CELL = /^(?:[($€£¥+-]*\d[\d,.]*[)%]*|[—–-]|[$€£¥%)]+)$/
const LONGEST_LABEL = 80
const isLabel = (words: string, next: string): boolean =>
  words.length <= LONGEST_LABEL && !ENDED.test(words) && !BULLET.test(words) && !RAISED.test(next)

/** The end of a stop or bracket that has a line of its own: a line without words. */
function stopAt(source: string, { start, end }: NarrativeLine): number | undefined {
  const stop = end === start && /^[.,;:)%”"™®]{1,3}(?=\s|$)/.exec(source.slice(start, start + 4))
  return stop ? start + stop[0].length : undefined
}

/** "Free Cash Flow", "1", " of $327 million": a mark between a word without a blank behind it and what goes on. */
function isRaised(source: string, above: NarrativeLine, line: NarrativeLine, next: NarrativeLine | undefined): boolean {
  if (!next || next.end === next.start || !RAISED.test(source.slice(line.start, line.end))) return false
  const isGlued = !hasBlankBehind(source, above) && /[\p{L})"”]$/u.test(source.slice(above.end - 1, above.end))
  return isGlued && (next.indent > 0 || /^[,.;:]/.test(source.slice(next.start, next.start + 1)))
}

const hasBlankBehind = (source: string, { end }: NarrativeLine): boolean => /[ \t\u00a0]/.test(source[end] ?? '')

/** @param isApart a node of a blank stands between: only what cannot begin or end a paragraph goes on over it */
function goesOn(source: string, above: NarrativeLine, line: NarrativeLine, isApart: boolean): boolean {
  const before = source.slice(Math.max(above.start, above.end - TAIL), above.end)
  const words = source.slice(line.start, Math.min(line.end, line.start + TAIL))
  if (LONE_BULLET.test(before)) return true
  if (GOES_ON.test(words)) return true
  if (isApart) return isUnfinished(before)
  if (line.indent > 0) return true
  if (BULLET.test(words)) return false
  if (isUnfinished(before) || OPEN_DASH.test(before)) return true
  if (ENDED.test(before)) return false
  if (TITLE.test(before) && SENTENCE.test(words)) return false
  return hasBlankBehind(source, above) || (FIGURE.test(words) && !RAISED.test(words) && /\p{Ll}$/u.test(before))
}

const TAIL = 40
