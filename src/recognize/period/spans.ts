/** The parts that name a span: a length, a quarter, a half, a year, and those that run to date or trail it. */
import { isGlued, isTurnedYear, readYear, type Tokens, tokenAt } from './dates.ts'
import {
  type Draft,
  isNamed,
  isYearOver,
  kindAt,
  type Part,
  type StartingPart,
  skipDash,
  skipGenitive,
  skipKind,
} from './draft.ts'

/** "three", "three (3)", "13", "fifty-two". */
function readCount(tokens: Tokens, at: number): { count: number; next: number } | undefined {
  const token = tokenAt(tokens, at)
  if (token.kind === 'cardinal' || (token.kind === 'a' && token.text === 'one')) {
    const count = token.value || 1
    return { count, next: skipRepeated(tokens, at + 1, count) }
  }
  if (token.kind === 'number' && token.text.length <= 2 && token.value > 0) return { count: token.value, next: at + 1 }
  if (token.kind !== 'tens') return undefined
  const unit = skipDash(tokens, at + 1)
  const ones = kindAt(tokens, unit)
  return ones === 'cardinal'
    ? { count: token.value + tokenAt(tokens, unit).value, next: unit + 1 }
    : { count: token.value, next: at + 1 }
}

/** "(3)" behind "three": the number again, as contracts print it. */
const skipRepeated = (tokens: Tokens, at: number, count: number): number => {
  const [open, number, close] = [at, at + 1, at + 2].map((index) => tokenAt(tokens, index))
  return open?.text === '(' && number?.kind === 'number' && number.value === count && close?.text === ')' ? at + 3 : at
}

/** "three months", "nine-month period", "13 weeks", "9M 2024", "9M FY25". */
export const takeLength: Part = (tokens, at, draft) => {
  // "Fiscal 2024 nine-month": the year is that of the months
  const isNamedYear = draft.isFullYear && draft.isFiscal && draft.year !== undefined && !draft.end
  if (isNamed(draft) || (draft.isFullYear && !isNamedYear) || (draft.isInstant && draft.relative)) return undefined
  const found = readCount(tokens, at)
  if (!found) return undefined
  const unitAt = skipDash(tokens, found.next)
  const kind = kindAt(tokens, unitAt)
  if (kind === 'm') {
    const isCode = kindAt(tokens, at) === 'number' && isGlued(tokens, unitAt) && [3, 6, 9, 12].includes(found.count)
    const isMoney = /[$€£¥]\s?$/.test(tokens.text.slice(0, tokenAt(tokens, at).start).slice(-2))
    const yearAt = skipKind(tokens, skipDash(tokens, unitAt + 1), 'fy')
    const isFiscal = kindAt(tokens, yearAt - 1) === 'fy'
    const year = readYear(tokens, isFiscal ? yearAt : unitAt + 1, true)
    if (!isCode || isMoney || !year) return undefined
    draft.length = { unit: 'month', count: found.count }
    draft.year = year.year
    if (isFiscal) draft.isFiscal = true
    return year.next
  }
  if (kind !== 'months' && kind !== 'weeks') return undefined
  if (kind === 'weeks' ? found.count < 4 || found.count > 54 : found.count > 24) return undefined
  draft.length = { unit: kind === 'weeks' ? 'week' : 'month', count: found.count }
  if (isNamedYear && found.count !== 12 && kind !== 'weeks') delete draft.isFullYear
  let next = skipGenitive(tokens, unitAt + 1)
  next = skipKind(tokens, next, 'fiscal')
  const dash = skipDash(tokens, next)
  return kindAt(tokens, dash) === 'period' ? dash + 1 : next
}

/** "fourth quarter", "fiscal fourth quarter", "fourth fiscal quarter", "Q4", "4Q24", "Q4/24". */
const takeQuarter: Part = (tokens, at, draft) => {
  if (isNamed(draft) || draft.isToDate || draft.end) return undefined
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

/** The year glued to a code: "4Q24", "Q4'24", "Q4/24", "Q4-2024"; or behind it: "Q4 24’". */
function takeCodeYear(tokens: Tokens, at: number, draft: Draft): number {
  if (draft.year !== undefined) return at
  const year = isGlued(tokens, at) || isTurnedYear(tokens, at) ? readYear(tokens, at, true) : undefined
  if (!year) return at
  draft.year = year.year
  return year.next
}

/** "first half", "H1 2025", "1H25", "half-year". */
const takeHalf: Part = (tokens, at, draft) => {
  if (isNamed(draft) || draft.isToDate || draft.end) return undefined
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

/** "FY25", "FY 24", "FY'25"; behind a quarter its year: "Q4 FY25", behind a full year its name: "Full Year FY'25". */
const takeFiscalCode: Part = (tokens, at, draft) => {
  if (draft.isFiscal || draft.end) return undefined
  if (tokenAt(tokens, at).text !== 'cy') draft.isFiscal = true
  if (!isNamed(draft)) draft.isFullYear = true
  const next = takeCodeYear(tokens, at + 1, draft)
  const digits = tokenAt(tokens, next)
  const isShort = next === at + 1 && draft.year === undefined && digits.kind === 'number' && digits.text.length === 2
  if (!isShort || /^[.,]?\d|^\s?%/.test(tokens.text.slice(digits.end, digits.end + 2))) return next
  draft.year = 2000 + digits.value
  return next + 1
}

/** "full year", "full fiscal year", "fiscal year", "fiscal 2025", "year ended", "year 2024". */
export const takeFullYear: Part = (tokens, at, draft) => {
  if (draft.isFullYear || draft.isFiscal) return undefined
  const named = isNamed(draft)
  let next = at
  const isFull = kindAt(tokens, at) === 'full'
  if (isFull) next = skipDash(tokens, at + 1)
  const isFiscal = kindAt(tokens, next) === 'fiscal'
  if (isFiscal) next = skipDash(tokens, next + 1)
  const hasYearWord = kindAt(tokens, next) === 'year' && !isYearOver(tokens, next)
  if (isFull ? !hasYearWord || named : !isFiscal && !hasYearWord) return undefined
  if (isFiscal && !hasYearWord && !readYear(tokens, next)) return undefined
  if (hasYearWord) next += 1
  if (!isFull && !isFiscal && !isYearWordPeriod(tokens, next)) return undefined
  if (isFiscal) draft.isFiscal = true
  if (!named) draft.isFullYear = true
  return next
}

/** A bare "year" is a period in "year ended", "year 2024" and "years ended". */
const isYearWordPeriod = (tokens: Tokens, next: number): boolean =>
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

/** "LTM", "last twelve months", "trailing 12-month", "last 4 quarters": ends with the period at hand. */
const takeTrailing: Part = (tokens, at, draft) => {
  if (isNamed(draft)) return undefined
  const kind = kindAt(tokens, at)
  if (kind === 'ltm') {
    draft.length = { unit: 'month', count: 12 }
    draft.isTrailing = true
    return at + 1
  }
  if (kind !== 'trailing' && tokenAt(tokens, at).text !== 'last') return undefined
  const start = skipDash(tokens, at + 1)
  const next = takeLength(tokens, start, draft) ?? takeQuarters(tokens, start, draft)
  if (next !== undefined) draft.isTrailing = true
  return next
}

/** "first nine months", "first three quarters": from the start of the year. */
const takeFirstMonths: Part = (tokens, at, draft) => {
  const token = tokenAt(tokens, at)
  if (token.kind !== 'ordinal' || token.value !== 1) return undefined
  const start = skipDash(tokens, at + 1)
  const next = takeLength(tokens, start, draft) ?? takeQuarters(tokens, start, draft)
  if (next !== undefined) draft.isToDate = true
  return next
}

/** "the two quarters ended June 30, 2031", "the 2 quarters ended": half a year, and no quarter. */
const takeQuartersEnded: Part = (tokens, at, draft) => {
  const isOne = (readCount(tokens, at)?.count ?? 1) < 2
  const next = isOne ? undefined : takeQuarters(tokens, at, draft)
  const isPlural = next !== undefined && tokenAt(tokens, next - 1).text.endsWith('s')
  if (next !== undefined && isPlural && kindAt(tokens, next) === 'ended') return next
  if (next !== undefined) delete draft.length
  return undefined
}

/** "three quarters", as a length; only behind "first" and "last", as "three quarters of the shares" are no span. */
const takeQuarters: Part = (tokens, at, draft) => {
  const found = readCount(tokens, at)
  const next = found && skipKind(tokens, found.next, 'fiscal')
  if (!found || !next || isNamed(draft) || kindAt(tokens, next) !== 'quarter' || found.count > 4) return undefined
  draft.length = { unit: 'month', count: found.count * 3 }
  return next + 1
}

export const SPAN_PARTS: readonly StartingPart[] = [
  [takeTrailing, ['ltm', 'trailing', 'prior']],
  [takeFirstMonths, ['ordinal']],
  [takeToDate, ['ytd', 'year']],
  [takeQuarter, ['q', 'number', 'fiscal', 'ordinal']],
  [takeHalf, ['h', 'number', 'fiscal', 'half', 'ordinal']],
  [takeLength, ['cardinal', 'number', 'tens', 'a']],
  [takeQuartersEnded, ['cardinal', 'number']],
  [takeFiscalCode, ['fy']],
  [takeFullYear, ['full', 'fiscal', 'year']],
]
