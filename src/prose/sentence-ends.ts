/** Finds where the sentences of a text begin and end: stops of abbreviations, initials, figures and addresses end none. */
import { NAME_PARTS, NEVER_FINAL, OPENERS, SELDOM_FINAL } from '../lexicon/abbreviations.ts'

interface Bounds {
  readonly start: number
  readonly end: number
}

/** A stop, what closes behind it, and a capital, a figure or an opening mark after the blank. */
const STOP = /[.!?…]["')\]]{0,3}\s+(?=["'([]{0,2}[\p{Lu}\d$€£¥•])/gu
/** "of the year.Revenue rose", "of the year.The Food division": the blank was lost. */
const GLUED_STOP = /(?<=\p{Ll}{3})\.(?=(\p{Lu}\p{Ll}*) (\p{Ll})?)/gu

/** The marks of lists that lost their line ends, and how many of them make a list. */
const INLINE_MARKS: readonly [pattern: RegExp, least: number][] = [
  [/\s*[•▪●]\s+(?=["'(]?[\p{Lu}\d])/gu, 1], // "2031• Net sales rose"
  [/\s·\s+(?=["'(]?[\p{Lu}\d])/gu, 2], // "Highlights · Revenues rose · EBITDA fell"
  [/(?<=[)*.%\d]|\p{Ll}{2})- (?=\p{Lu}\p{Ll})/gu, 3], // "Key figures- Revenue of # (up #)- EBITDA of #- Cash of #"
]

/** The sentences of a text, without the blanks between them. */
export function sentenceBounds(text: string): Bounds[] {
  const bounds: Bounds[] = []
  let start = 0
  const cut = (end: number, next: number): void => {
    bounds.push({ start, end })
    start = next
  }
  for (const { end, next } of stops(text)) if (end > start) cut(end, next)
  if (start < text.length) cut(text.length, text.length)
  return bounds
}

function stops(text: string): { end: number; next: number }[] {
  const found: { end: number; next: number }[] = []
  for (const { index, 0: whole } of text.matchAll(STOP)) {
    if (text[index] === '.' && !endsSentence(text, index, index + whole.length)) continue
    found.push({ end: index + whole.trimEnd().length, next: index + whole.length })
  }
  if (/\p{Ll}\.\p{Lu}/u.test(text))
    for (const { index, 1: word = '', 2: isPlain } of text.matchAll(GLUED_STOP))
      if ((isPlain || OPENERS.has(word)) && !isAddress(text, index)) found.push({ end: index + 1, next: index + 1 })
  for (const [pattern, least] of INLINE_MARKS) {
    const marks = [...text.matchAll(pattern)].filter(({ index }) => index > 0)
    if (marks.length < least) continue
    for (const { index, 0: whole } of marks) found.push({ end: index, next: index + whole.length })
  }
  return found.sort((a, b) => a.end - b.end)
}

/** A word with its inner stops ("U.S", "e.g", "J.P"), or an initial, before a stop. */
const LAST_WORD = /(?:^|[\s("'/,-])((?:\p{L}+\.){0,3}\p{L}+)$/u
const LONGEST_WORD = 24
const never = new Set(NEVER_FINAL.map((word) => word.toLowerCase()))
const seldom = new Set(SELDOM_FINAL.map((word) => word.toLowerCase()))

function endsSentence(text: string, stop: number, next: number): boolean {
  // "1. Revenue", "5.4.2. Net income", "a. Leases": what numbers a paragraph is no sentence
  if (stop < 10 && /^\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-z]|[ivxIVX]{1,4})$/.test(text.slice(0, stop))) return false
  const word = LAST_WORD.exec(text.slice(Math.max(0, stop - LONGEST_WORD), stop))?.[1]
  if (!word) return true
  const lower = word.toLowerCase()
  const follower = /^["'([]{0,2}([\p{L}-]+)/u.exec(text.slice(next, next + LONGEST_WORD))?.[1] ?? ''
  const opens = OPENERS.has(follower) && !(NAME_PARTS.has(follower) && /^(?:\p{Lu}\.)+\p{Lu}$/u.test(word))
  if (never.has(lower)) {
    // "of Dec. 31", "No. 5"; "… was No. The" does not occur, "… the answer was no. The" does
    return lower === 'no' && word !== 'No' && opens
  }
  if (seldom.has(lower)) return opens
  // an initial: "John F. Kennedy"; "Series A. The" is an end
  if (/^\p{Lu}$/u.test(word)) return opens
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return opens
  return true
}

/** "www.Fernhill.Com": the stop stands within an address. */
const isAddress = (text: string, stop: number): boolean =>
  /(?:https?:|www\.|@)\S*$/i.test(text.slice(Math.max(0, stop - 60), stop))
