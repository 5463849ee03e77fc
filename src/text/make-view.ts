/**
 * Makes a stretch of source easy to read: escapes, emphasis, links, tags and odd blanks go, and each character left knows where
 * it came from. One scan, and every look ahead is bounded or remembered, so that it stays linear on any input.
 *
 *   reached **RMB2,761.4 million** (US\$ 394.9^[1] million)
 *           ^^                  ^^    ^       ^^^^            left out of the view, kept in the source
 */
import type { View } from '../model/view.ts'
import { referenceAt } from './entities.ts'
import { BLANK, PLAIN } from './plain-characters.ts'
import { type ViewWriter, viewWriter } from './view-writer.ts'

interface ViewOptions {
  /** Whether `*`, `_`, `[text](url)`, `<b>` and `\` are markup. */
  readonly markdown: boolean
}

/** The view of source.slice(start, end). */
export function viewOfText(source: string, start: number, end: number, options: ViewOptions): View {
  const scan: Scan = { source, end, writer: viewWriter(end - start), linkEnd: -1, openLinks: 0 }
  let at = start
  while (at < end) {
    const code = source.charCodeAt(at)
    const skipped = options.markdown && MARKUP[code] === 1 ? skipMarkup(scan, at, code) : 0
    if (skipped > 0) at += skipped
    else {
      scan.writer.add(code === EN_DASH ? dash(source, at, scan.writer.last()) : code, at, at + 1)
      at++
    }
  }
  return scan.writer.finish()
}

interface Scan {
  readonly source: string
  readonly end: number
  readonly writer: ViewWriter
  /** Where the next "](" stands, once looked for; Infinity where there is none. */
  linkEnd: number
  openLinks: number
}

const MARKUP = new Uint8Array(0x10000)
for (const mark of '\\*_`^(![]<&') MARKUP[mark.charCodeAt(0)] = 1

const EN_DASH = 0x2013
const HYPHEN = 45
const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isWord = (code: number): boolean =>
  isDigit(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code >= 0xc0
const isBlankAt = (source: string, at: number): boolean => {
  const code = source.charCodeAt(at)
  return Number.isNaN(code) || PLAIN[code] === BLANK
}

/** An en dash right before a figure at the start of a word is a minus ("–5.2%", "(–$3)"); between figures it joins a range. */
export function dash(source: string, at: number, last: number): number {
  const next = source[at + 1] ?? ''
  const isFigure = (next >= '0' && next <= '9') || next === '.' || next === '$' || next === '€' || next === '£'
  const before = at > 0 ? (source[at - 1] as string) : ' '
  // "10 –12" is a range: the blank stands behind a figure
  const afterFigure = last === BLANK && /\d\s$/.test(source.slice(Math.max(0, at - 2), at))
  return isFigure && /[\s([$€£]/.test(before) && !afterFigure ? HYPHEN : EN_DASH
}

/** How many source characters of markup stand at `at`; what reads as text in them is written on the way. */
function skipMarkup(scan: Scan, at: number, code: number): number {
  const { source } = scan
  switch (code) {
    case 92: // "\"
      return skipEscape(scan, at)
    case 42: // "*"
      return skipStar(scan, at)
    case 95: // "_"
      return isWord(source.charCodeAt(at - 1)) && isWord(source.charCodeAt(at + 1)) ? 0 : 1
    case 96: // "`"
      return 1
    case 94: // "^"
      return /^\^(?:\[\w{1,3}\]|\(\w{1,3}\)|\d{1,2}\^)/.exec(source.slice(at, at + LONGEST_MARK))?.[0].length ?? 0
    case 40: // "("
      return /^\(\[\d{1,2}\]\)/.exec(source.slice(at, at + LONGEST_MARK))?.[0].length ?? 0
    case 33: // "!"
      return skipImage(scan, at)
    case 91: // "["
      return skipLinkStart(scan, at)
    case 93: // "]"
      return scan.openLinks > 0 ? skipLinkEnd(scan, at) : 0
    case 60: // "<"
      return skipTag(scan, at)
    default:
      return skipReference(scan, at)
  }
}

const LONGEST_MARK = 12
const COLON = 58
/** What closes words set bold and goes on without a blank, and the words themselves, at the start of a line. */
const GLUED = /^\*{2,4}(?=\p{Lu}(?:\p{Ll}| ))/u
const LEAD_IN = /^\s{0,3}(?:[*-]\s)?\*\*[^*]{2,120}$/
const LONGEST_LINK = 2000
const LONGEST_TAG = 1200
const ESCAPABLE = /[!-/:-@[-`{-~]/

function skipEscape({ source, end, writer }: Scan, at: number): number {
  const next = source[at + 1] ?? ''
  if (at + 1 < end && ESCAPABLE.test(next)) {
    writer.add(next.charCodeAt(0), at, at + 2)
    return 2
  }
  return next === '\n' || next === '\r' ? 1 : 0
}

/**
 * A star with blanks on both sides is a sign of its own; "profit****2****" is the mark of a note; behind "**Americas**Sales of"
 * there is a colon that the layout did without.
 */
function skipStar({ source, writer }: Scan, at: number): number {
  const stars = GLUED.exec(source.slice(at, at + LONGEST_MARK))?.[0].length
  if (stars && !isBlankAt(source, at - 1) && source[at - 1] !== '*') {
    if (LEAD_IN.test(source.slice(source.lastIndexOf('\n', at - 1) + 1, at))) {
      if (isWord(writer.last())) writer.add(COLON, at, at + 1)
      writer.add(BLANK, at + 1, at + stars)
      return stars
    }
  }
  if (isWord(writer.last())) {
    const mark = /^\*{2,4}\d{1,2}\*{2,4}/.exec(source.slice(at, at + LONGEST_MARK))
    if (mark) return mark[0].length
  }
  // "(*)" is a mark too, which those of footnotes are taken out with
  const isAlone = source[at - 1] === '(' && source[at + 1] === ')'
  return isAlone || (isBlankAt(source, at - 1) && isBlankAt(source, at + 1)) ? 0 : 1
}

function skipImage(scan: Scan, at: number): number {
  if (scan.source[at + 1] !== '[') return 0
  const close = nextLinkEnd(scan, at)
  if (close - at > LONGEST_LINK || close >= scan.end) return 0
  return close - at + linkLength(scan, close)
}

/** The opening bracket of a link is dropped, its words stay; "[^1]" is the mark of a note. */
function skipLinkStart(scan: Scan, at: number): number {
  const note = /^\[\^\w{1,3}\](?!:)/.exec(scan.source.slice(at, at + LONGEST_MARK))
  if (note) return note[0].length
  const close = nextLinkEnd(scan, at)
  if (close >= scan.end || close - at > LONGEST_LINK) return 0
  scan.openLinks++
  return 1
}

function skipLinkEnd(scan: Scan, at: number): number {
  if (scan.source[at + 1] !== '(') return 0
  scan.openLinks--
  return linkLength(scan, at)
}

function nextLinkEnd(scan: Scan, at: number): number {
  if (scan.linkEnd < at) {
    const found = scan.source.indexOf('](', at)
    scan.linkEnd = found < 0 ? Number.POSITIVE_INFINITY : found
  }
  return scan.linkEnd
}

/** Length of "](address)"; the address may hold brackets of its own. */
function linkLength({ source, end }: Scan, at: number): number {
  let depth = 0
  const limit = Math.min(end, at + LONGEST_LINK)
  for (let i = at + 1; i < limit; i++) {
    const code = source.charCodeAt(i)
    if (code === 40 && ++depth > 3) break
    else if (code === 41 && --depth === 0) return i + 1 - at
    else if (code === 10) break
  }
  return 1
}

/** A tag or a comment is dropped, with the words of a superscript note mark; of "<https://…>" the address stays. */
function skipTag({ source, end, writer }: Scan, at: number): number {
  const ahead = source.slice(at, Math.min(end, at + LONGEST_TAG))
  const address = /^<((?:https?:\/\/|www\.|mailto:)[^<>\s]{1,1000})>/i.exec(ahead)
  if (address) {
    const words = address[1] as string
    for (let i = 0; i < words.length; i++) writer.add(words.charCodeAt(i), at + 1 + i, at + 2 + i)
    return words.length + 2
  }
  if (ahead.startsWith('<!--')) {
    const close = ahead.indexOf('-->')
    return close < 0 ? 0 : close + 3
  }
  const mark = /^<sup>\s{0,2}[[(]?(?:\d{1,2}|[a-z*†‡])(?:,\s?\d{1,2}){0,4}[\])]?\s{0,2}<\/sup>/i.exec(ahead)
  if (mark) return mark[0].length
  const tag = /^<\/?([a-z]\w{0,9})(?:\s[^<>\n]{0,300})?\/?>/i.exec(ahead)
  if (!tag) return 0
  if (tag[1]?.toLowerCase() === 'br') writer.add(BLANK, at, at + tag[0].length)
  return tag[0].length
}

function skipReference({ source, writer }: Scan, at: number): number {
  const reference = referenceAt(source, at)
  if (!reference) return 0
  writer.add(reference.code, at, at + reference.length)
  return reference.length
}
