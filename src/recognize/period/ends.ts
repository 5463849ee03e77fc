/** The parts that say when a span ends: a date behind "ended", a range of dates, a date or a year by itself. */
import { type FoundDate, isMark, isYear, readDate, readYear, type Tokens, tokenAt } from './dates.ts'
import { type Draft, isNamed, isYearOver, kindAt, type Part, type StartingPart, skipDash, skipKind } from './draft.ts'
import { takeFullYear } from './spans.ts'

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
  const dateAt = skipKind(tokens, skipKind(tokens, at + 1, 'in', 'over', 'of'), 'the')
  const date = readDate(tokens, dateAt)
  if (isTo && !date) return undefined
  const isMonthsOnly = date && date.day === undefined && date.year === undefined && kind !== 'ended'
  if (isMonthsOnly) return undefined
  if (date) setDate(draft, date)
  if (draft.isFullYear && !isNamed(draft)) draft.length = { unit: 'month', count: 12 }
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
  // "from December 31, 2023 to December 31, 2024" are two instants
  if (from.day !== undefined && from.day === to.day) return undefined
  draft.fromMonth = from.month
  if (from.day !== undefined) draft.fromDay = from.day
  if (from.year !== undefined && from.year !== to.year) draft.fromYear = from.year
  draft.end = to.day === undefined ? { month: to.month } : { month: to.month, day: to.day }
  if (to.year !== undefined) draft.year = to.year
  return to.next
}

/** "10/2022–9/2023": the months of two years, by number. */
function readMonthsOfYears(tokens: Tokens, at: number) {
  const first = tokenAt(tokens, at)
  const fromYear = isMark(tokenAt(tokens, at + 1), '/') ? readYear(tokens, at + 2) : undefined
  if (first.kind !== 'number' || !fromYear || !isMark(tokenAt(tokens, fromYear.next), '-')) return undefined
  const last = tokenAt(tokens, fromYear.next + 1)
  const year = isMark(tokenAt(tokens, fromYear.next + 2), '/') ? readYear(tokens, fromYear.next + 3) : undefined
  if (last.kind !== 'number' || !year || fromYear.year === undefined || year.year === undefined) return undefined
  if (first.value < 1 || first.value > 12 || last.value < 1 || last.value > 12 || fromYear.year >= year.year)
    return undefined
  const parts = { fromMonth: first.value, fromYear: fromYear.year, end: { month: last.value }, year: year.year }
  return { parts, next: year.next }
}

/** "1-12/2024", "10–12 2024": months by number, as Nordic tables head their columns. */
function readMonthNumbers(tokens: Tokens, at: number) {
  const ofYears = readMonthsOfYears(tokens, at)
  if (ofYears) return ofYears
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
  draft.relative = 'current'
  draft.unit = kind
  return at + 1
}

/** "2025 to-date" */
const takeToDateBehind: Part = (tokens, at, draft) => {
  if (draft.year === undefined || draft.end || isNamed(draft) || draft.isToDate) return undefined
  const date = skipDash(tokens, at + 1)
  if (kindAt(tokens, at) !== 'to' || kindAt(tokens, date) !== 'date') return undefined
  draft.isToDate = true
  return date + 1
}

export const RANGE_PART: StartingPart = [takeRange, ['number', 'month']]
export const END_PARTS: readonly StartingPart[] = [
  [takeEnded, ['ended', 'to']],
  [takeDate, ['number', 'month']],
  [takeYear, ['number', 'mark']],
  [takeYearWord, ['full', 'fiscal', 'year']],
  [takeYearsQuarter, ['quarter', 'period']],
  [takeToDateBehind, ['to']],
]
