/**
 * Reads one period phrase from tokens. A phrase is a row of parts (a relative word, a length or a named period, "ended" and
 * a date, a year) with small words between them; each part fills its place in the expression once, and the phrase ends
 * where no part follows.
 */
import { type FoundDate, isGlued, isMark, isYear, readDate, readYear, type Tokens, tokenAt } from './dates.ts'
import type { PeriodExpression } from './expression.ts'

export type Draft = { -readonly [K in keyof PeriodExpression]: PeriodExpression[K] }
export interface Parsed {
  readonly expression: Draft
  /** Index of the first token after the phrase. */
  readonly next: number
}
/** Reads a part at a token into the draft; gives the index after it, or undefined and leaves the draft alone. */
type Part = (tokens: Tokens, at: number, draft: Draft) => number | undefined

const kindAt = (tokens: Tokens, at: number) => tokenAt(tokens, at).kind
const skipDash = (tokens: Tokens, at: number): number => (isMark(tokenAt(tokens, at), '-') ? at + 1 : at)
const skipKind = (tokens: Tokens, at: number, ...kinds: readonly string[]): number =>
  kinds.includes(kindAt(tokens, at)) ? at + 1 : at
/** "year's", "years'" */
const skipGenitive = (tokens: Tokens, at: number): number => {
  if (!isMark(tokenAt(tokens, at), "'")) return at
  return tokenAt(tokens, at + 1).text === 's' && isGlued(tokens, at + 1) ? at + 2 : at + 1
}
const isNamed = (draft: Draft): boolean =>
  draft.quarter !== undefined || draft.half !== undefined || draft.length !== undefined

/** "three", "13", "fifty-two". */
function readCount(tokens: Tokens, at: number): { count: number; next: number } | undefined {
  const token = tokenAt(tokens, at)
  if (token.kind === 'cardinal' || (token.kind === 'a' && token.text === 'one'))
    return { count: token.value || 1, next: at + 1 }
  if (token.kind === 'number' && token.text.length <= 2 && token.value > 0) return { count: token.value, next: at + 1 }
  if (token.kind !== 'tens') return undefined
  const unit = skipDash(tokens, at + 1)
  const ones = kindAt(tokens, unit)
  return ones === 'cardinal'
    ? { count: token.value + tokenAt(tokens, unit).value, next: unit + 1 }
    : { count: token.value, next: at + 1 }
}

/** "three months", "nine-month period", "13 weeks", "9M 2024". */
export const takeLength: Part = (tokens, at, draft) => {
  if (isNamed(draft) || draft.isFullYear) return undefined
  const found = readCount(tokens, at)
  if (!found) return undefined
  const unitAt = skipDash(tokens, found.next)
  const kind = kindAt(tokens, unitAt)
  if (kind === 'm') {
    const isCode = kindAt(tokens, at) === 'number' && isGlued(tokens, unitAt) && [3, 6, 9, 12].includes(found.count)
    const isMoney = /[$€£¥]\s?$/.test(tokens.text.slice(0, tokenAt(tokens, at).start).slice(-2))
    const year = readYear(tokens, unitAt + 1, true)
    if (!isCode || isMoney || !year) return undefined
    draft.length = { unit: 'month', count: found.count }
    draft.year = year.year
    return year.next
  }
  if (kind !== 'months' && kind !== 'weeks') return undefined
  if (kind === 'weeks' ? found.count < 4 || found.count > 54 : found.count > 24) return undefined
  draft.length = { unit: kind === 'weeks' ? 'week' : 'month', count: found.count }
  let next = skipGenitive(tokens, unitAt + 1)
  next = skipKind(tokens, next, 'fiscal')
  const dash = skipDash(tokens, next)
  return kindAt(tokens, dash) === 'period' ? dash + 1 : next
}

/** "fourth quarter", "fiscal fourth quarter", "fourth fiscal quarter", "Q4", "4Q24", "Q4/24". */
const takeQuarter: Part = (tokens, at, draft) => {
  if (isNamed(draft) || draft.isToDate) return undefined
  const code = readCode(tokens, at, 'q', 4)
  if (code) {
    draft.quarter = code.number as 1 | 2 | 3 | 4
    if (code.isFiscal) draft.isFiscal = true
    return takeCodeYear(tokens, code.next, draft)
  }
  const start = skipKind(tokens, at, 'fiscal')
  const ordinal = tokenAt(tokens, start)
  if (ordinal.kind !== 'ordinal' && !isDigitOrdinal(tokens, start)) return undefined
  let next = ordinal.kind === 'ordinal' ? start + 1 : start + 2
  const isFiscal = start > at || kindAt(tokens, next) === 'fiscal'
  next = skipKind(tokens, skipDash(tokens, next), 'fiscal')
  if (kindAt(tokens, next) !== 'quarter' || ordinal.value > 4) return undefined
  draft.quarter = ordinal.value as 1 | 2 | 3 | 4
  if (isFiscal) draft.isFiscal = true
  return skipGenitive(tokens, next + 1)
}

const isDigitOrdinal = (tokens: Tokens, at: number): boolean =>
  kindAt(tokens, at) === 'number' && kindAt(tokens, at + 1) === 'suffix' && isGlued(tokens, at + 1)

/** "Q4" or "4Q", glued. */
function readCode(tokens: Tokens, at: number, letter: 'q' | 'h', most: number) {
  const [a, b] = [tokenAt(tokens, at), tokenAt(tokens, at + 1)]
  if (!isGlued(tokens, at + 1)) return undefined
  const [word, number] = a.kind === letter ? [a, b] : [b, a]
  if (word.kind !== letter || number.kind !== 'number' || number.text.length !== 1) return undefined
  if (number.value < 1 || number.value > most) return undefined
  const isFiscal = word.text !== letter
  // "4QFY25": the year follows the letters; "Q4" may itself be glued to a year
  return { number: number.value, isFiscal, next: at + 2 }
}

/** The year glued to a code: "4Q24", "Q4'24", "Q4/24", "Q4-2024". */
function takeCodeYear(tokens: Tokens, at: number, draft: Draft): number {
  if (draft.year !== undefined) return at
  const year = isGlued(tokens, at) ? readYear(tokens, at, true) : undefined
  if (!year) return at
  draft.year = year.year
  return year.next
}

/** "first half", "H1 2025", "1H25", "half-year". */
const takeHalf: Part = (tokens, at, draft) => {
  if (isNamed(draft) || draft.isToDate) return undefined
  const code = readCode(tokens, at, 'h', 2)
  if (code) {
    draft.half = code.number as 1 | 2
    return takeCodeYear(tokens, code.next, draft)
  }
  const start = skipKind(tokens, at, 'fiscal')
  if (kindAt(tokens, start) === 'half' && kindAt(tokens, skipDash(tokens, start + 1)) === 'year') {
    draft.length = { unit: 'month', count: 6 }
    return skipDash(tokens, start + 1) + 1
  }
  const ordinal = tokenAt(tokens, start)
  const isOrdinal = ordinal.kind === 'ordinal' || isDigitOrdinal(tokens, start)
  if (!isOrdinal || ordinal.value > 2 || ordinal.value < 1) return undefined
  const next = skipKind(tokens, skipDash(tokens, ordinal.kind === 'ordinal' ? start + 1 : start + 2), 'fiscal')
  if (kindAt(tokens, next) !== 'half') return undefined
  draft.half = ordinal.value as 1 | 2
  if (start > at) draft.isFiscal = true
  const yearWord = skipDash(tokens, next + 1)
  return kindAt(tokens, yearWord) === 'year' && kindAt(tokens, yearWord + 1) !== 'over' ? yearWord + 1 : next + 1
}

/** "full year", "full fiscal year", "fiscal year", "fiscal 2025", "FY25", "year ended", "year 2024". */
const takeFullYear: Part = (tokens, at, draft) => {
  if (draft.isFullYear || draft.isFiscal) return undefined
  const named = isNamed(draft)
  let next = at
  if (kindAt(tokens, at) === 'fy') {
    draft.isFiscal = tokenAt(tokens, at).text !== 'cy'
    if (!named) draft.isFullYear = true
    return takeCodeYear(tokens, at + 1, draft)
  }
  const isFull = kindAt(tokens, at) === 'full'
  if (isFull) next = skipDash(tokens, at + 1)
  const isFiscal = kindAt(tokens, next) === 'fiscal'
  if (isFiscal) next = skipDash(tokens, next + 1)
  const hasYearWord = kindAt(tokens, next) === 'year' && !isYearOver(tokens, next)
  if (isFull ? !hasYearWord || named : !isFiscal && !hasYearWord) return undefined
  if (isFiscal && !hasYearWord && !readYear(tokens, next)) return undefined
  if (hasYearWord) next += 1
  if (!isFull && !isFiscal && !isYearWordPeriod(tokens, at, next)) return undefined
  if (isFiscal) draft.isFiscal = true
  if (!named) draft.isFullYear = true
  return next
}

/** "year-over-year", "year on year", "year ago", "year to date" are no years. */
const isYearOver = (tokens: Tokens, at: number): boolean =>
  ['over', 'ago', 'to'].includes(kindAt(tokens, skipDash(tokens, at + 1)))

/** A bare "year" is a period in "year ended", "year 2024" and "years ended". */
const isYearWordPeriod = (tokens: Tokens, _at: number, next: number): boolean =>
  kindAt(tokens, next) === 'ended' || readYear(tokens, next) !== undefined

/** "year to date", "YTD", "YTD24". */
const takeToDate: Part = (tokens, at, draft) => {
  if (isNamed(draft)) return undefined
  if (kindAt(tokens, at) === 'ytd') {
    draft.isToDate = true
    return takeCodeYear(tokens, at + 1, draft)
  }
  if (kindAt(tokens, at) !== 'year') return undefined
  const to = skipDash(tokens, at + 1)
  const date = skipDash(tokens, to + 1)
  if (kindAt(tokens, to) !== 'to' || kindAt(tokens, date) !== 'date') return undefined
  draft.isToDate = true
  return date + 1
}

/** "LTM", "last twelve months", "trailing 12-month": ends with the period at hand. */
const takeTrailing: Part = (tokens, at, draft) => {
  if (isNamed(draft)) return undefined
  const kind = kindAt(tokens, at)
  if (kind === 'ltm') {
    draft.length = { unit: 'month', count: 12 }
    draft.isTrailing = true
    return at + 1
  }
  if (kind !== 'trailing' && tokenAt(tokens, at).text !== 'last') return undefined
  const next = takeLength(tokens, skipDash(tokens, at + 1), draft)
  if (next !== undefined) draft.isTrailing = true
  return next
}

/** "first nine months": from the start of the year. */
const takeFirstMonths: Part = (tokens, at, draft) => {
  const token = tokenAt(tokens, at)
  if (token.kind !== 'ordinal' || token.value !== 1) return undefined
  const next = takeLength(tokens, skipDash(tokens, at + 1), draft)
  if (next !== undefined) draft.isToDate = true
  return next
}

const setDate = (draft: Draft, date: FoundDate): void => {
  // "first quarter of fiscal 2025 ended December 31, 2024": the date's year is the date's
  if (draft.year !== undefined && date.year !== undefined) draft.fiscalYear = draft.year
  draft.end = date.day === undefined ? { month: date.month } : { month: date.month, day: date.day }
  if (date.year !== undefined) draft.year = date.year
}

/** "ended December 31, 2024"; "ended" alone where a header breaks off. "quarter ended" is three months, "year ended" twelve. */
const takeEnded: Part = (tokens, at, draft) => {
  const kind = kindAt(tokens, at)
  const isTo = kind === 'to' && draft.length !== undefined
  if ((kind !== 'ended' && !isTo) || draft.end) return undefined
  if (!isNamed(draft) && !draft.isFullYear && !draft.unit && !draft.isToDate) return undefined
  const dateAt = skipKind(tokens, skipKind(tokens, at + 1, 'in', 'over'), 'the')
  const date = readDate(tokens, dateAt)
  if (isTo && !date) return undefined
  const isMonthsOnly = date && date.day === undefined && date.year === undefined && kind !== 'ended'
  if (isMonthsOnly) return undefined
  if (date) setDate(draft, date)
  if (draft.isFullYear && !draft.length) draft.length = { unit: 'month', count: 12 }
  if (draft.relative === 'current') delete draft.relative
  if (draft.unit === 'quarter' && !isNamed(draft)) draft.length = { unit: 'month', count: 3 }
  if (draft.unit === 'half' && !isNamed(draft)) draft.length = { unit: 'month', count: 6 }
  if (draft.unit === 'year' && !isNamed(draft)) {
    draft.length = { unit: 'month', count: 12 }
    draft.isFullYear = true
  }
  return date ? date.next : at + 1
}

/** "October – December 2024", "Jan-Dec", "1 October 2023 – 31 December 2024", "January 1 to June 30", "1-12/2024". */
const takeRange: Part = (tokens, at, draft) => {
  if (isNamed(draft) || draft.isFullYear) return undefined
  const months = readMonthNumbers(tokens, at)
  if (months) {
    Object.assign(draft, months.parts)
    return months.next
  }
  const from = readDate(tokens, at)
  if (!from) return undefined
  const joint = tokenAt(tokens, from.next)
  if (!isMark(joint, '-') && joint.kind !== 'to') return undefined
  const to = readDate(tokens, from.next + 1)
  if (!to || (from.day === undefined) !== (to.day === undefined)) return undefined
  draft.fromMonth = from.month
  if (from.day !== undefined) draft.fromDay = from.day
  if (from.year !== undefined && from.year !== to.year) draft.fromYear = from.year
  draft.end = to.day === undefined ? { month: to.month } : { month: to.month, day: to.day }
  if (to.year !== undefined) draft.year = to.year
  return to.next
}

/** "1-12/2024", "10–12 2024": months by number, as Nordic tables head their columns. */
function readMonthNumbers(tokens: Tokens, at: number) {
  const [from, dash, to] = [tokenAt(tokens, at), tokenAt(tokens, at + 1), tokenAt(tokens, at + 2)]
  if (from.kind !== 'number' || to.kind !== 'number' || !isMark(dash, '-')) return undefined
  if (from.value < 1 || from.value >= to.value || to.value > 12 || (to.value - from.value) % 3 !== 2) return undefined
  const year = readYear(tokens, isMark(tokenAt(tokens, at + 3), '/') ? at + 4 : at + 3)
  if (!year || !isYear(tokens, year.next - 1)) return undefined
  return { parts: { fromMonth: from.value, end: { month: to.value }, year: year.year }, next: year.next }
}

/** A date by itself: "December 31, 2024"; with "quarter" behind it the quarter that ends then: "December 2024 quarter". */
const takeDate: Part = (tokens, at, draft) => {
  if (isNamed(draft) || draft.isFullYear || draft.end || draft.year !== undefined || draft.relative) return undefined
  const date = readDate(tokens, at)
  if (!date) return undefined
  setDate(draft, date)
  if (kindAt(tokens, date.next) === 'quarter') {
    draft.length = { unit: 'month', count: 3 }
    draft.unit = 'quarter'
    return date.next + 1
  }
  return date.next
}

const takeYear: Part = (tokens, at, draft) => {
  if (draft.year !== undefined || (draft.end && draft.end.day === undefined && !isNamed(draft))) return undefined
  const isCode = draft.isFiscal === true || isNamed(draft)
  const year = readYear(tokens, at, isCode)
  if (!year) return undefined
  draft.year = year.year
  return year.next
}

/** The word "year" behind a year's name: "the 2024 fiscal year", "2024 full year", "2024 year-end" is for takeInstant. */
const takeYearWord: Part = (tokens, at, draft) => {
  if (draft.year === undefined || draft.isFullYear || isNamed(draft)) return undefined
  return (
    takeFullYear(tokens, at, draft) ??
    (kindAt(tokens, at) === 'year' && !isYearOver(tokens, at) ? setFull(draft, at) : undefined)
  )
}

const setFull = (draft: Draft, at: number): number => {
  draft.isFullYear = true
  return at + 1
}

/** "2024 quarter": the quarter at hand, in that year ("the 2024 quarter", "the 2023 period"). */
const takeYearsQuarter: Part = (tokens, at, draft) => {
  if (draft.year === undefined || isNamed(draft) || draft.isFullYear || draft.end || draft.relative) return undefined
  const kind = kindAt(tokens, at)
  if (kind !== 'quarter' && kind !== 'period') return undefined
  draft.relative = 'yearAgo'
  draft.unit = kind
  return at + 1
}

export const PARTS: readonly Part[] = [
  takeTrailing,
  takeFirstMonths,
  takeToDate,
  takeRange,
  takeQuarter,
  takeHalf,
  takeLength,
  takeFullYear,
  takeYearWord,
  takeYearsQuarter,
  takeEnded,
  takeDate,
  takeYear,
]
export { isNamed, isYearOver, kindAt, type Part, skipDash, skipGenitive, skipKind }
