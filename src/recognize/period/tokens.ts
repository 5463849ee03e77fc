/**
 * Cuts a text into the words, numbers and marks that period phrases are made of; everything else becomes one `gap`.
 * Words are cut at lower-to-upper case and at digits, because pages lose blanks: "EndedDecember 31", "4Q24", "FY25".
 */
import { PERIOD_WORDS, type PeriodWord } from '../../lexicon/periods.ts'

export interface Token {
  readonly kind: PeriodWord | 'number' | 'mark' | 'gap'
  /** Lower case; for marks the mark, dashes as "-", apostrophes as "'". */
  readonly text: string
  /** The number, or what the word counts (month 1–12, ordinal 1–4). */
  readonly value: number
  readonly start: number
  readonly end: number
}

const TOKEN = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+|[^\s\w]/g
const DASHES = /[-‐‑‒–—―−]/
const APOSTROPHES = /['’‘`´]/
const MARKS = /[.,/&()']/

const gap = (at: number): Token => ({ kind: 'gap', text: '', value: 0, start: at, end: at })

function readWord(word: string, start: number): Token | undefined {
  const text = word.toLowerCase()
  const entry = PERIOD_WORDS.get(text)
  if (!entry) return undefined
  // "may" and "march" are verbs: a month is capitalized
  if (entry[0] === 'month' && word.charCodeAt(0) >= 97) return undefined
  return { kind: entry[0], text, value: entry[1], start, end: start + word.length }
}

function readToken(word: string, start: number): Token | undefined {
  const code = word.charCodeAt(0)
  const end = start + word.length
  if (code >= 48 && code <= 57) {
    const value = word.length > 6 ? -1 : Number(word)
    return { kind: 'number', text: word, value, start, end }
  }
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return readWord(word, start)
  if (DASHES.test(word)) return { kind: 'mark', text: '-', value: 0, start, end }
  if (APOSTROPHES.test(word)) return { kind: 'mark', text: "'", value: 0, start, end }
  return MARKS.test(word) ? { kind: 'mark', text: word, value: 0, start, end } : undefined
}

/** The tokens of `text`, in order, with a gap at the end. Linear in the length of the text. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(TOKEN)) {
    const token = readToken(match[0], match.index)
    if (token) tokens.push(token)
    else if (tokens.length === 0 || tokens[tokens.length - 1]?.kind !== 'gap') tokens.push(gap(match.index))
  }
  tokens.push(gap(text.length))
  return tokens
}
