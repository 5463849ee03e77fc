/** Reads years and dates from tokens: "December 31, 2024", "31 Dec. 2024", "31.12.2024", "12/31/24", "2024-12-31", "Dec-24". */
import { COUNTED_THINGS } from '../../lexicon/periods.ts'
import { isRealDate } from './calendar.ts'
import type { Token } from './tokens.ts'

export interface Tokens {
  readonly text: string
  readonly list: readonly Token[]
}

export interface FoundDate {
  readonly month: number
  readonly day?: number
  readonly year?: number
  /** Index of the token after it. */
  readonly next: number
}

interface FoundYear {
  readonly year: number
  readonly next: number
}

const END: Token = { kind: 'gap', text: '', value: 0, start: 0, end: 0 }
export const tokenAt = (tokens: Tokens, at: number): Token => tokens.list[at] ?? END
export const isMark = (token: Token, marks: string): boolean => token.kind === 'mark' && marks.includes(token.text)
/** Whether nothing stands between this token and the one before it. */
export const isGlued = (tokens: Tokens, at: number): boolean =>
  at > 0 && tokenAt(tokens, at).start === tokenAt(tokens, at - 1).end

const NOT_BEFORE_YEAR = /[$€£¥₩₹#]\s?$|\d[.,]$/
const NOT_AFTER_YEAR = /^(?:[\d%]|[.,]\d)/
const NEXT_WORD = /^[\s-]*([A-Za-z]+)/

/** Four digits that can be a year. */
const isYearNumber = (token: Token): boolean =>
  token.kind === 'number' && token.text.length === 4 && token.value >= 1950 && token.value <= 2099

/** A year that stands by itself: not "$2024", "2,024", "2024.5" or "2024 stores". */
export function isYear(tokens: Tokens, at: number): boolean {
  const token = tokenAt(tokens, at)
  if (!isYearNumber(token)) return false
  if (NOT_BEFORE_YEAR.test(tokens.text.slice(Math.max(0, token.start - 2), token.start))) return false
  const after = tokens.text.slice(token.end, token.end + 24)
  if (NOT_AFTER_YEAR.test(after)) return false
  const word = NEXT_WORD.exec(after)?.[1]
  return word === undefined || !COUNTED_THINGS.has(word.toLowerCase())
}

const century = (yy: number): number => (yy < 70 ? 2000 + yy : 1900 + yy)
const isTwoDigits = (token: Token): boolean => token.kind === 'number' && token.text.length === 2

/** "24’", its apostrophe on the wrong side. */
export const isTurnedYear = (tokens: Tokens, at: number): boolean =>
  isTwoDigits(tokenAt(tokens, at)) &&
  isMark(tokenAt(tokens, at + 1), "'") &&
  isGlued(tokens, at + 1) &&
  !/^[a-z\d]/i.test(tokens.text.charAt(tokenAt(tokens, at + 1).end))

/** "2024", "2024-25" and "2024/2025" (the year of the end), "'24"; with `codes` also "24" glued to a code: "4Q24", "FY 25". */
export function readYear(tokens: Tokens, at: number, codes = false): FoundYear | undefined {
  const token = tokenAt(tokens, at)
  if (isYear(tokens, at)) return readSpanYear(tokens, at, token.value)
  if (isMark(token, "'") && isTwoDigits(tokenAt(tokens, at + 1)) && isGlued(tokens, at + 1))
    return { year: century(tokenAt(tokens, at + 1).value), next: at + 2 }
  if (codes && isTurnedYear(tokens, at)) return { year: century(token.value), next: at + 2 }
  if (codes && isTwoDigits(token) && isGlued(tokens, at)) return { year: century(token.value), next: at + 1 }
  if (codes && isMark(token, '/-') && isGlued(tokens, at) && isGlued(tokens, at + 1)) {
    const number = tokenAt(tokens, at + 1)
    if (isTwoDigits(number)) return { year: century(number.value), next: at + 2 }
    if (isYear(tokens, at + 1)) return { year: number.value, next: at + 2 }
  }
  return undefined
}

/** A year that runs over New Year is named by its end: "2024-25" and "2024/2025" are 2025. */
function readSpanYear(tokens: Tokens, at: number, year: number): FoundYear {
  const second = tokenAt(tokens, at + 2)
  const isJoined = isMark(tokenAt(tokens, at + 1), '/-') && isGlued(tokens, at + 1) && isGlued(tokens, at + 2)
  if (isJoined && second.kind === 'number') {
    const isShort = second.text.length === 2 && second.value === (year + 1) % 100
    const isLong = second.value === year + 1 && tokenAt(tokens, at + 1).text === '/'
    const goesOn = isMark(tokenAt(tokens, at + 3), '/-') && isGlued(tokens, at + 3)
    if ((isShort || isLong) && !goesOn) return { year: year + 1, next: at + 3 }
  }
  return { year, next: at + 1 }
}

/** A day of the month: 1–31, not the start of a decimal, a percentage or "31,000". */
function readDay(tokens: Tokens, at: number): { day: number; next: number } | undefined {
  const token = tokenAt(tokens, at)
  if (token.kind !== 'number' || token.text.length > 2 || token.value < 1 || token.value > 31) return undefined
  const after = tokens.text.slice(token.end, token.end + 5)
  if (/^(?:\.\d|,\d{3}(?!\d)|\s?%)/.test(after)) return undefined
  const suffix = tokenAt(tokens, at + 1)
  const hasSuffix = suffix.kind === 'suffix' && suffix.text !== 's' && isGlued(tokens, at + 1)
  return { day: token.value, next: hasSuffix ? at + 2 : at + 1 }
}

const skipMark = (tokens: Tokens, at: number, marks: string): number =>
  isMark(tokenAt(tokens, at), marks) ? at + 1 : at

/** "December 31, 2024", "Dec. 31", "December 2024", "Dec-24". */
function readMonthFirst(tokens: Tokens, at: number): FoundDate | undefined {
  const month = tokenAt(tokens, at)
  if (month.kind !== 'month') return undefined
  let next = skipMark(tokens, at + 1, '.')
  // "Dec-24" is a month and a year
  if (isMark(tokenAt(tokens, next), '-') && isGlued(tokens, next)) {
    const year = readYear(tokens, next, true)
    return { month: month.value, ...(year ? { year: year.year } : {}), next: year ? year.next : next }
  }
  const day = readDay(tokens, next)
  if (day && isRealDate(2024, month.value, day.day)) {
    const year = yearAfter(tokens, day.next) ?? shortYearAtEnd(tokens, day.next)
    return { month: month.value, day: day.day, ...(year ? { year: year.year } : {}), next: year ? year.next : day.next }
  }
  if (tokenAt(tokens, next).kind === 'of') next += 1
  const year = yearAfter(tokens, next)
  return { month: month.value, ...(year ? { year: year.year } : {}), next: year ? year.next : at + 1 }
}

/** The year behind a month or a day, with or without a comma. */
function yearAfter(tokens: Tokens, at: number): FoundYear | undefined {
  const next = skipMark(tokens, at, ',.')
  if (isYearNumber(tokenAt(tokens, next))) return { year: tokenAt(tokens, next).value, next: next + 1 }
  return isMark(tokenAt(tokens, next), "'") ? readYear(tokens, next) : undefined
}

/** "Dec. 31, 24" where nothing follows, as in a header; in prose the number may count what comes next. */
function shortYearAtEnd(tokens: Tokens, at: number): FoundYear | undefined {
  const number = tokenAt(tokens, at + 1)
  const isLast = at + 2 >= tokens.list.length - 1
  if (!isLast || !isMark(tokenAt(tokens, at), ',') || !isTwoDigits(number)) return undefined
  return { year: century(number.value), next: at + 2 }
}

/** "31 December 2024", "31st of December", "31-Dec-24". */
function readDayFirst(tokens: Tokens, at: number): FoundDate | undefined {
  const day = readDay(tokens, at)
  if (!day) return undefined
  let next = skipMark(tokens, day.next, '-.')
  if (tokenAt(tokens, next).kind === 'of') next += 1
  const month = tokenAt(tokens, next)
  if (month.kind !== 'month' || !isRealDate(2024, month.value, day.day)) return undefined
  next = skipMark(tokens, next + 1, '.')
  const isDashed = isMark(tokenAt(tokens, next), '-')
  const year = isDashed ? readYear(tokens, next, true) : yearAfter(tokens, next)
  // without a year "increased 12 May" is no date; a day and month alone must not follow an amount
  if (!year && isAmountBefore(tokens, at)) return undefined
  return { month: month.value, day: day.day, ...(year ? { year: year.year } : {}), next: year ? year.next : next }
}

const isAmountBefore = (tokens: Tokens, at: number): boolean => {
  const start = tokenAt(tokens, at).start
  return /[$€£¥.,\d]\s?$/.test(tokens.text.slice(Math.max(0, start - 2), start))
}

/** "31.12.2024", "12/31/2024", "12/31/24", "2024-12-31", "2024/12/31": five tokens without blanks. */
function readNumeric(tokens: Tokens, at: number): FoundDate | undefined {
  const [a, mark, b, mark2, c] = [0, 1, 2, 3, 4].map((step) => tokenAt(tokens, at + step)) as [
    Token,
    Token,
    Token,
    Token,
    Token,
  ]
  if (a.kind !== 'number' || b.kind !== 'number' || c.kind !== 'number') return undefined
  if (!isMark(mark, './-') || mark2.text !== mark.text) return undefined
  for (let step = 1; step <= 4; step++) if (!isGlued(tokens, at + step)) return undefined
  const next = at + 5
  if (a.text.length === 4) return dateOf(a.value, b.value, c.value, next)
  if (c.text.length !== 4 && !(c.text.length === 2 && a.text.length === 2 && b.text.length === 2)) return undefined
  const year = c.text.length === 4 ? c.value : century(c.value)
  if (mark.text === '.') return dateOf(year, b.value, a.value, next)
  // with slashes the month stands first, unless it cannot be one: "31/12/2024"
  return dateOf(year, a.value, b.value, next) ?? dateOf(year, b.value, a.value, next)
}

const dateOf = (year: number, month: number, day: number, next: number): FoundDate | undefined =>
  year >= 1950 && year <= 2099 && isRealDate(year, month, day) ? { year, month, day, next } : undefined

/** The date that starts at a token; without a day it is a month, without a year it waits for one. */
export function readDate(tokens: Tokens, at: number): FoundDate | undefined {
  const token = tokenAt(tokens, at)
  if (token.kind === 'month') return readMonthFirst(tokens, at)
  if (token.kind !== 'number') return undefined
  return readNumeric(tokens, at) ?? readDayFirst(tokens, at)
}
