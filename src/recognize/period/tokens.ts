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

/** The longest word of the lexicon; longer ones are gaps without a look-up. */
const LONGEST = 13
const MARKS: ReadonlyMap<string, string> = new Map([
  ...['.', ',', '/', '&', '(', ')'].map((mark) => [mark, mark] as const),
  ...[...'-‐‑‒–—―−˗'].map((dash) => [dash, '-'] as const),
  ...[..."'’‘`´"].map((mark) => [mark, "'"] as const),
])

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isLower = (code: number): boolean => code >= 97 && code <= 122
const isUpper = (code: number): boolean => code >= 65 && code <= 90
const isBlank = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0

/** "monthsended", "yearended": the blank between two lines of a header was lost. */
const GLUED_END = /^(?:month|week|quarter|year|period)s?(?=ended$)/i

/** End of the word that starts at `at`: "Ended|December", "FY|25", "Q", "ENDED", "months|ended", "9|M|FY|26". */
function wordEnd(text: string, at: number): number {
  let end = at + 1
  if (isUpper(text.charCodeAt(at)) && isUpper(text.charCodeAt(end))) {
    if (text.startsWith('MFY', at)) return end
    while (isUpper(text.charCodeAt(end))) end += 1
    // the last capital opens the next word: "USDecember"
    return isLower(text.charCodeAt(end)) ? end - 1 : end
  }
  while (isLower(text.charCodeAt(end))) end += 1
  const glued = end - at <= LONGEST && text.startsWith('ended', end - 5) && GLUED_END.exec(text.slice(at, end))
  return glued ? at + glued[0].length : end
}

function readWord(text: string, start: number, end: number): Token | undefined {
  if (end - start > LONGEST) return undefined
  const word = text.slice(start, end).toLowerCase()
  const entry = PERIOD_WORDS.get(word)
  if (!entry) return undefined
  // "may" and "march" are verbs: a month is capitalized
  if (entry[0] === 'month' && isLower(text.charCodeAt(start))) return undefined
  return { kind: entry[0], text: word, value: entry[1], start, end }
}

function readNumber(text: string, start: number): Token {
  let end = start + 1
  while (isDigit(text.charCodeAt(end))) end += 1
  const digits = end - start > 8 ? '' : text.slice(start, end)
  return { kind: 'number', text: digits, value: digits === '' ? -1 : Number(digits), start, end }
}

/** The tokens of `text`, in order, with a gap at the end. Linear in the length of the text. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = []
  let inGap = false
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    if (isBlank(code)) {
      at += 1
      continue
    }
    let token: Token | undefined
    let end = at + 1
    if (isLower(code) || isUpper(code)) {
      end = wordEnd(text, at)
      token = readWord(text, at, end)
    } else if (isDigit(code)) {
      token = readNumber(text, at)
      end = token.end
    } else {
      const mark = MARKS.get(text.charAt(at))
      if (mark !== undefined) token = { kind: 'mark', text: mark, value: 0, start: at, end }
    }
    if (token) tokens.push(token)
    else if (!inGap) tokens.push({ kind: 'gap', text: '', value: 0, start: at, end: at })
    inGap = token === undefined
    at = end
  }
  tokens.push({ kind: 'gap', text: '', value: 0, start: text.length, end: text.length })
  return tokens
}
