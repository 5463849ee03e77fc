/** Assembles the parts into phrases, shares what coordinated phrases leave out, and keeps those that name a period. */
import { isMark, readDate, type Tokens, tokenAt } from './dates.ts'
import {
  type Draft,
  type Found,
  kindAt,
  type Part,
  type StartingPart,
  skipDash,
  skipGenitive,
  skipKind,
} from './draft.ts'
import { END_PARTS, RANGE_PART } from './ends.ts'
import type { PeriodPhrase } from './expression.ts'
import { readComparison, takeInstant, UNIT_END_PART } from './instants.ts'
import { BEHIND_PART, RELATIVE_PARTS } from './relatives.ts'
import { share } from './share.ts'
import { SPAN_PARTS } from './spans.ts'
import { type Token, tokenize } from './tokens.ts'

interface Parsed {
  readonly expression: Draft
  /** Index of the first token after the phrase. */
  readonly next: number
}

type Dispatch = ReadonlyMap<Token['kind'], readonly Part[]>

/** The parts by the kind of token that they start with, in order. */
function dispatch(parts: readonly StartingPart[]): Dispatch {
  const byKind = new Map<Token['kind'], Part[]>()
  for (const [part, starts] of parts) for (const kind of starts) byKind.set(kind, [...(byKind.get(kind) ?? []), part])
  return byKind
}

const OPENING = dispatch([...RELATIVE_PARTS.slice(0, 1), UNIT_END_PART, ...RELATIVE_PARTS.slice(1)])
const ALL = dispatch([UNIT_END_PART, BEHIND_PART, RANGE_PART, ...SPAN_PARTS, ...END_PARTS])

function takeAny(tokens: Tokens, at: number, draft: Draft, parts: Dispatch): number | undefined {
  const candidates = parts.get(kindAt(tokens, at))
  if (!candidates) return undefined
  for (const part of candidates) {
    const next = part(tokens, at, draft)
    if (next !== undefined && next > at) return next
  }
  return undefined
}

/** Past the small words that may stand before a year: "fourth quarter of the fiscal year 2025", "December quarter, 2024". */
function pastSmallWords(tokens: Tokens, at: number): number {
  if (isMark(tokenAt(tokens, at), ',')) return at + 1
  const genitive = skipGenitive(tokens, at)
  if (genitive > at) return genitive
  return skipKind(tokens, skipKind(tokens, skipDash(tokens, at), 'of', 'in'), 'the')
}

/** The part behind small words: a year ("of fiscal 2025", ", 2024"), or the quarter of a year ("2024-Q4"). */
function takeBehindSmallWords(tokens: Tokens, at: number, draft: Draft): number | undefined {
  const next = pastSmallWords(tokens, at)
  if (next === at) return undefined
  if (kindAt(tokens, next) === 'ended') return takeAny(tokens, next, draft, ALL)
  if (draft.year !== undefined) return isMark(tokenAt(tokens, at), '-') ? takeAny(tokens, next, draft, ALL) : undefined
  const isComma = isMark(tokenAt(tokens, at), ',')
  const kind = kindAt(tokens, next)
  if (isComma && kind !== 'number') return undefined
  if (kind === 'number' && readDate(tokens, next)) return undefined
  if (!['number', 'fiscal', 'fy', 'year', 'mark'].includes(kind)) return undefined
  const before = draft.year
  const trial: Draft = { ...draft }
  let end = takeAny(tokens, next, trial, ALL)
  if (end !== undefined && trial.year === before) end = takeAny(tokens, end, trial, ALL)
  if (end === undefined || trial.year === before) return undefined
  Object.assign(draft, trial)
  return end
}

/** The longest phrase that starts at a token. */
function parsePhrase(tokens: Tokens, at: number): Parsed | undefined {
  const comparison = readComparison(tokens, at)
  if (comparison) return { expression: { compares: comparison.compares }, next: comparison.next }
  const draft: Draft = {}
  const opened = takeInstant(tokens, at, draft)
  let next = opened ?? at
  const afterInstant = opened === undefined ? at : skipKind(tokens, next, 'the')
  const start = takeAny(tokens, next, draft, OPENING) ?? takeAny(tokens, afterInstant, draft, ALL)
  if (start === undefined) return opened === undefined ? undefined : { expression: draft, next }
  next = start
  for (;;) {
    const end = takeAny(tokens, next, draft, ALL) ?? takeBehindSmallWords(tokens, next, draft)
    if (end === undefined) return { expression: draft, next }
    next = end
  }
}

/** "three" of "three and nine months ended", "third" of "the third and fourth quarters": it borrows the noun. */
function parseElliptic(tokens: Tokens, at: number): Parsed | undefined {
  const kind = kindAt(tokens, at)
  if (kind !== 'cardinal' && kind !== 'ordinal' && kind !== 'number') return undefined
  const value = tokenAt(tokens, at).value
  let next = kind === 'number' && kindAt(tokens, at + 1) === 'suffix' ? at + 2 : at + 1
  const end = next
  next = skipDash(tokens, next)
  for (let links = 0; links < 3; links++) {
    const comma = isMark(tokenAt(tokens, next), ',&/') ? next + 1 : next
    const and = skipKind(tokens, comma, 'and', 'to')
    if (and === next) return undefined
    const other = parsePhrase(tokens, and)?.expression
    if (other?.length && kind !== 'ordinal')
      return { expression: { length: { ...other.length, count: value } }, next: end }
    if (other?.quarter && kind === 'ordinal') return { expression: { quarter: value as 1 | 2 | 3 | 4 }, next: end }
    if (other?.half && kind === 'ordinal') return { expression: { half: value as 1 | 2 }, next: end }
    if (kindAt(tokens, and) !== kind) return undefined
    next = skipDash(tokens, and + 1)
  }
  return undefined
}

const STARTS: ReadonlySet<string> = new Set([...OPENING.keys(), ...ALL.keys(), 'as', 'at', 'begin', 'sequential'])
/** Marks and small words end or join phrases, they do not open one. */
const NO_START: ReadonlySet<string> = new Set(['of', 'in', 'from', 'to', 'ended', 'gap'])
const BEHIND_NUMBER: ReadonlySet<string> = new Set('months weeks month quarter suffix q h m and of'.split(' '))

/** A cheap look before a phrase is tried: most numbers are amounts. */
function canStart(tokens: Tokens, at: number): boolean {
  const token = tokenAt(tokens, at)
  if (token.kind === 'number') {
    if (token.text.length === 4) return true
    const next = tokenAt(tokens, at + 1)
    return token.text.length <= 2 && (BEHIND_NUMBER.has(next.kind) || isMark(next, './-'))
  }
  if (token.kind === 'mark') return token.text === "'"
  if (token.kind === 'yearOverYear' || token.kind === 'y' || token.kind === 'o') return true
  return STARTS.has(token.kind) && !NO_START.has(token.kind)
}

/** Whether the words name a period, given what stands around them. */
function isPeriod(tokens: Tokens, found: Found): boolean {
  const { expression: e } = found
  const isWhole = found.from === wholeFrom(tokens) && isEnd(tokens, found.next)
  if (isWhole) return true
  const parts = Object.keys(e).length
  if (e.length && parts === 1) return kindAt(tokens, found.next - 1) === 'ended'
  if (e.isInstant && parts === (e.isOpening ? 2 : 1)) return false
  if (e.end && e.end.day === undefined && parts === 1) return isAfterSmallWord(tokens, found.from)
  if (e.unit && parts === 1) return false
  return true
}

const wholeFrom = (tokens: Tokens): number => {
  const first = ['in', 'from', 'the'].includes(kindAt(tokens, 0)) ? 1 : 0
  return skipKind(tokens, first, 'the')
}
const isEnd = (tokens: Tokens, at: number): boolean => {
  const next = isMark(tokenAt(tokens, at), ',.:)') ? at + 1 : at
  return next >= tokens.list.length - 1
}
const isAfterSmallWord = (tokens: Tokens, at: number): boolean =>
  at > 0 && ['in', 'of', 'from', 'to', 'end'].includes(kindAt(tokens, at - 1))

const HINT =
  /quarter|month|week|year|half|fiscal|financial|period|sequential|\d{4}|[1-4][qhm]|[qh][1-4]|fy|cy|ytd|[lt]tm|qtr|[yq](?:o|-o-|\/)[yq]|\byr|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|as (?:of|at)\b|\d\.\d\d?\./i

/** @see findPeriods in index.ts */
export function findPhrases(text: string): PeriodPhrase[] {
  if (!HINT.test(text)) return []
  const tokens: Tokens = { text, list: tokenize(text) }
  const found: Found[] = []
  for (let at = 0; at < tokens.list.length; ) {
    const parsed = canStart(tokens, at) ? (parseElliptic(tokens, at) ?? parsePhrase(tokens, at)) : undefined
    if (parsed) found.push({ from: at, next: parsed.next, expression: parsed.expression })
    at = parsed ? parsed.next : at + 1
  }
  if (found.length > 1) share(tokens, found)
  return found
    .filter((phrase) => isPeriod(tokens, phrase))
    .map(({ from, next, expression }) => ({
      start: tokenAt(tokens, from).start,
      end: tokenAt(tokens, next - 1).end,
      expression: tidy(expression),
    }))
}

/** Leaves out what another part says already: "fiscal year 2025 second quarter" is no full year. */
function tidy(e: Draft): Draft {
  if (e.quarter !== undefined || e.half !== undefined) delete e.isFullYear
  if (e.length && e.unit !== 'period' && !e.relative) delete e.unit
  if (e.fiscalYear === e.year) delete e.fiscalYear
  // "the year of 2024", "the prior year 2023": the year is named
  if (
    e.unit === 'year' &&
    e.relative &&
    e.year !== undefined &&
    !e.end &&
    e.quarter === undefined &&
    e.half === undefined
  ) {
    delete e.unit
    delete e.relative
    e.isFullYear = true
  }
  return e
}
