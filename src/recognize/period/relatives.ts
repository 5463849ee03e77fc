/**
 * Reads the parts that point from the period at hand: "the same quarter last year", "prior-year period", "last quarter",
 * "a year ago", "this year".
 */
import { readDate, readYear, type Tokens, tokenAt } from './dates.ts'
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
import { takeLength } from './spans.ts'

export type Unit = NonNullable<Draft['unit']>
export const UNITS: Readonly<Record<string, Unit>> = {
  quarter: 'quarter',
  half: 'half',
  year: 'year',
  months: 'month',
  period: 'period',
}

interface FoundUnit {
  readonly unit: Unit
  readonly next: number
  readonly length?: Draft['length']
  readonly isPlural?: boolean
}

/** The unit word at a token: "quarter", "fiscal year", "half-year", "three-month period"; not the first word of "year-over-year". */
function readUnit(tokens: Tokens, at: number): FoundUnit | undefined {
  const start = skipKind(tokens, at, 'fiscal', 'sequential')
  const unit = UNITS[kindAt(tokens, start)]
  if (unit === undefined) {
    const draft: Draft = {}
    const next = takeLength(tokens, start, draft)
    return next === undefined || !draft.length ? undefined : { unit: 'period', next, length: draft.length }
  }
  const after = skipDash(tokens, start + 1)
  if (unit === 'half' && kindAt(tokens, after) === 'year') return { unit, next: after + 1 }
  const follows = kindAt(tokens, after)
  if (follows === 'over' && UNITS[kindAt(tokens, skipDash(tokens, after + 1))]) return undefined
  if (unit === 'year' && isYearOver(tokens, start)) return undefined
  const isPlural = tokenAt(tokens, start).text.endsWith('s')
  return { unit, next: skipGenitive(tokens, start + 1), isPlural }
}

/** "year-ago", "a year ago", "one year earlier", "twelve months ago". */
function readYearAgo(tokens: Tokens, at: number): number | undefined {
  const start = skipKind(tokens, at, 'a')
  if (kindAt(tokens, start) === 'year' && tokenAt(tokens, start).text !== 'years') {
    const ago = skipDash(tokens, start + 1)
    return kindAt(tokens, ago) === 'ago' ? ago + 1 : undefined
  }
  const draft: Draft = {}
  const next = takeLength(tokens, at, draft)
  return next !== undefined && draft.length?.count === 12 && kindAt(tokens, next) === 'ago' ? next + 1 : undefined
}

/** "a quarter ago", "one quarter earlier". */
function readQuarterAgo(tokens: Tokens, at: number): number | undefined {
  const start = skipKind(tokens, at, 'a', 'cardinal')
  const ago = skipDash(tokens, start + 1)
  return start > at && kindAt(tokens, start) === 'quarter' && kindAt(tokens, ago) === 'ago' ? ago + 1 : undefined
}

/** "last year", "the prior fiscal year", "a year ago": a year back. */
function readLastYear(tokens: Tokens, at: number): number | undefined {
  const ago = readYearAgo(tokens, at)
  if (ago !== undefined) return ago
  const start = skipKind(tokens, at, 'the')
  if (kindAt(tokens, start) !== 'prior') return undefined
  const unit = readUnit(tokens, skipDash(tokens, start + 1))
  return unit?.unit === 'year' ? unit.next : undefined
}

/** "of last year", "in the prior-year period", "a year ago", "of this year" behind a named period. */
const takeYearBehind: Part = (tokens, at, draft) => {
  if (draft.year !== undefined || draft.relative === 'previous' || draft.relative === 'next') return undefined
  if (!isNamed(draft) && !draft.unit) return undefined
  if (draft.relative && draft.unit === 'year') return undefined
  const start = skipKind(tokens, at, 'of', 'in', 'from')
  const last = readLastYear(tokens, start)
  if (last !== undefined) {
    draft.relative = 'yearAgo'
    draft.unit ??= 'year'
    const dash = skipDash(tokens, last)
    return kindAt(tokens, dash) === 'period' || kindAt(tokens, dash) === 'quarter' ? dash + 1 : last
  }
  if (!isNamed(draft) || draft.relative) return undefined
  const current = skipKind(tokens, start, 'the')
  const word = kindAt(tokens, current)
  if (word !== 'this' && current === start) return undefined
  const unit = readUnit(tokens, word === 'this' ? current + 1 : current)
  if (unit?.unit !== 'year') return undefined
  draft.relative = 'current'
  draft.unit = 'year'
  return unit.next
}

/** "the same quarter" and what must follow it: "of 2024", "last year", "ended December 31, 2023". */
function takeSame(tokens: Tokens, at: number, draft: Draft): number | undefined {
  const word = tokenAt(tokens, at)
  const prior = readLastYear(tokens, at + 1)
  const unit = readUnit(tokens, skipDash(tokens, prior ?? at + 1))
  if (!unit) return prior === undefined ? undefined : setRelative(draft, 'yearAgo', 'year', prior)
  if (unit.length) draft.length = unit.length
  const next = setRelative(draft, 'yearAgo', unit.unit, unit.next)
  if (prior !== undefined || word.text !== 'same') return next
  const ahead: Draft = { ...draft }
  const behind = takeYearBehind(tokens, next, ahead)
  if (behind !== undefined) return next
  const yearAt = skipKind(tokens, skipKind(tokens, next, 'of', 'in'), 'fiscal', 'fy')
  const hasYear = readYear(tokens, yearAt, true) ?? readYear(tokens, skipKind(tokens, yearAt, 'year'))
  if (hasYear || (kindAt(tokens, next) === 'ended' && readDate(tokens, next + 1))) return next
  delete draft.relative
  delete draft.unit
  delete draft.length
  return undefined
}

export function setRelative(draft: Draft, relative: NonNullable<Draft['relative']>, unit: Unit, next: number): number {
  draft.relative = relative
  draft.unit = unit
  return next
}

/** What stands behind "prior-year": "period", "quarter", "comparable period", "fourth quarter" (left to the next part). */
function takePriorYear(tokens: Tokens, at: number, draft: Draft): number {
  const start = skipKind(tokens, skipDash(tokens, at), 'same')
  const unit = readUnit(tokens, start)
  if (unit && unit.unit !== 'year') {
    if (unit.length) draft.length = unit.length
    return setRelative(draft, 'yearAgo', unit.unit, unit.next)
  }
  return setRelative(draft, 'yearAgo', 'year', at)
}

/** "YTD", "year-to-date period" behind "prior". */
function readToDate(tokens: Tokens, at: number): number | undefined {
  const to = skipDash(tokens, at + 1)
  const date = skipDash(tokens, to + 1)
  const isInWords = kindAt(tokens, at) === 'year' && kindAt(tokens, to) === 'to' && kindAt(tokens, date) === 'date'
  if (!isInWords && kindAt(tokens, at) !== 'ytd') return undefined
  return skipKind(tokens, isInWords ? date + 1 : at + 1, 'period')
}

/** "last quarter", "the preceding period"; "last quarter of 2024" is its fourth, "prior quarter of 2024" the one before. */
function takePrior(tokens: Tokens, at: number, draft: Draft): number | undefined {
  const toDate = readToDate(tokens, skipDash(tokens, at + 1))
  if (toDate !== undefined) {
    draft.isToDate = true
    draft.relative = 'yearAgo'
    return toDate
  }
  const unit = readUnit(tokens, skipDash(tokens, at + 1))
  if (!unit || unit.length || unit.unit === 'month' || unit.isPlural) return undefined
  if (unit.unit === 'year') return takePriorYear(tokens, unit.next, draft)
  const isOf = unit.unit === 'quarter' && kindAt(tokens, unit.next) === 'of'
  const year = isOf ? readYear(tokens, skipKind(tokens, unit.next + 1, 'fiscal')) : undefined
  if (year && /^(?:prior|previous|preceding)$/.test(tokenAt(tokens, at).text))
    return setRelative(draft, 'previous', unit.unit, year.next)
  if (year) {
    draft.quarter = 4
    return unit.next
  }
  return setRelative(draft, 'previous', unit.unit, unit.next)
}

/** "the year before", "the quarter prior": only where the phrase ends, for there is also the result "of the year before tax". */
function endOfBefore(tokens: Tokens, at: number): number | undefined {
  const { text, end } = tokenAt(tokens, at)
  const isBefore = text === 'before' || text === 'prior'
  return isBefore && /^\s*(?:$|[^\s\w])/.test(tokens.text.slice(end, end + 9)) ? at + 1 : undefined
}

/** "the quarter", "this year", "the current period"; "the year before"; "the current fiscal year quarter" is the quarter. */
function takeCurrent(tokens: Tokens, at: number, draft: Draft): number | undefined {
  const found = readUnit(tokens, at)
  const within = found?.unit === 'year' ? readUnit(tokens, found.next) : undefined
  const unit = within?.unit === 'quarter' ? within : found
  if (!unit || unit.length || unit.unit === 'month') return undefined
  const before = unit.isPlural ? undefined : endOfBefore(tokens, unit.next)
  if (before !== undefined) return setRelative(draft, unit.unit === 'year' ? 'yearAgo' : 'previous', unit.unit, before)
  if (unit.isPlural && kindAt(tokens, unit.next) !== 'ended') return undefined
  return setRelative(draft, 'current', unit.unit, unit.next)
}

/** "the most recent prior quarter", "the immediately preceding quarter": words that change nothing. */
function pastRecent(tokens: Tokens, at: number): number {
  let next = at
  while (kindAt(tokens, next) === 'recent') next += 1
  return kindAt(tokens, next) === 'prior' ? next : at
}

/** The relative part that opens a phrase, with its article. */
const takeRelative: Part = (tokens, at, draft) => {
  if (draft.relative || isNamed(draft) || draft.year !== undefined || draft.end || draft.isFullYear) return undefined
  const start = pastRecent(tokens, skipKind(tokens, at, 'the'))
  switch (kindAt(tokens, start)) {
    case 'same':
      return takeSame(tokens, start, draft)
    case 'prior':
      return takePrior(tokens, start, draft)
    case 'trailing': {
      // "the trailing quarter" is the one before, "the past quarter" this one
      const unit = tokenAt(tokens, start).text === 'trailing' ? readUnit(tokens, start + 1) : undefined
      return unit?.unit === 'quarter' && !unit.isPlural
        ? setRelative(draft, 'previous', 'quarter', unit.next)
        : undefined
    }
    case 'this':
      return takeCurrent(tokens, start + 1, draft)
    case 'next': {
      const unit = readUnit(tokens, start + 1)
      return unit && !unit.length && !unit.isPlural ? setRelative(draft, 'next', unit.unit, unit.next) : undefined
    }
    default: {
      const ago = readYearAgo(tokens, start)
      if (ago !== undefined) return takePriorYear(tokens, ago, draft)
      const quarterAgo = readQuarterAgo(tokens, start)
      if (quarterAgo !== undefined) return setRelative(draft, 'previous', 'quarter', quarterAgo)
      return start > at ? takeCurrent(tokens, start, draft) : undefined
    }
  }
}

/** "Quarter ended", "fiscal half-year ended", "period ended": a unit word that waits for its date. */
const takeUnitEnded: Part = (tokens, at, draft) => {
  if (isNamed(draft) || draft.unit || draft.isFullYear || draft.year !== undefined) return undefined
  const unit = readUnit(tokens, at)
  if (!unit || unit.length || kindAt(tokens, unit.next) !== 'ended') return undefined
  draft.unit = unit.unit
  return unit.next
}

export const BEHIND_PART: StartingPart = [
  takeYearBehind,
  ['of', 'in', 'from', 'the', 'prior', 'a', 'year', 'this', 'cardinal', 'number'],
]
export const RELATIVE_PARTS: readonly StartingPart[] = [
  [takeUnitEnded, ['fiscal', 'year', 'quarter', 'half', 'period', 'months']],
  [takeRelative, ['the', 'same', 'prior', 'trailing', 'this', 'next', 'a', 'year', 'cardinal', 'number']],
]
