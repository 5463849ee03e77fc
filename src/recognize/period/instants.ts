/** Reads the parts that make a date of a span ("at the end of", "year-end", "as of"), and the words that compare two spans. */
import { isGlued, isMark, readDate, type Tokens, tokenAt } from './dates.ts'
import { type Draft, isNamed, kindAt, type Part, type StartingPart, skipDash, skipKind } from './draft.ts'
import { setRelative, UNITS } from './relatives.ts'

/** "year-end", "quarter end", at the start, or behind what it ends: "2024 year-end", "prior year-end". */
const takeUnitEnd: Part = (tokens, at, draft) => {
  if (draft.end) return undefined
  const unit = UNITS[kindAt(tokens, at)]
  const end = skipDash(tokens, at + 1)
  const isBehind = draft.unit !== undefined && isMark(tokenAt(tokens, at), '-') && kindAt(tokens, at + 1) === 'end'
  const isBlank = draft.unit !== undefined && kindAt(tokens, at) === 'end' && kindAt(tokens, at + 1) !== 'of'
  if (isBehind || isBlank) {
    draft.isInstant = true
    // "prior year end" in a text about a quarter is the year's
    if (draft.relative === 'yearAgo' && draft.unit === 'year') draft.isFullYear = true
    return isBehind ? at + 2 : at + 1
  }
  if (draft.isInstant || unit === undefined || kindAt(tokens, end) !== 'end' || isNamed(draft)) return undefined
  draft.isInstant = true
  if (unit === 'year') draft.isFullYear = true
  else draft.unit = unit
  draft.relative ??= 'current'
  if (draft.year !== undefined || unit === 'year') delete draft.relative
  return end + 1
}

function setInstant(draft: Draft, next: number): number {
  draft.isInstant = true
  return next
}

/** "end-December 24": two digits behind the month are a year there. */
function takeEndOfMonth(tokens: Tokens, at: number, draft: Draft): number | undefined {
  const [month, year] = [tokenAt(tokens, at), tokenAt(tokens, at + 1)]
  if (month.kind !== 'month' || year.kind !== 'number' || year.text.length !== 2) return undefined
  draft.end = { month: month.value }
  draft.year = 2000 + year.value
  return setInstant(draft, at + 2)
}

/** "as of", "at" before a date, "at the end of", "at the beginning of". */
export const takeInstant: Part = (tokens, at, draft) => {
  let next = at
  const first = kindAt(tokens, at)
  if (first === 'as') {
    const of = kindAt(tokens, at + 1)
    if (of !== 'of' && of !== 'at') return undefined
    next = at + 2
  } else if (first === 'at') next = at + 1
  const edge = skipKind(tokens, next, 'the')
  const word = kindAt(tokens, edge)
  if (word === 'end' || word === 'begin') {
    const of = kindAt(tokens, edge + 1) === 'of'
    const isDashed = word === 'end' && isMark(tokenAt(tokens, edge + 1), '-') && isGlued(tokens, edge + 1)
    if (!of && !isDashed) return undefined
    if (word === 'begin') draft.isOpening = true
    next = edge + 2
    if (isDashed) return takeEndOfMonth(tokens, next, draft) ?? setInstant(draft, next)
    // "cash at end of period": a row label, without the article
    const unit = of ? UNITS[kindAt(tokens, next)] : undefined
    if (unit && kindAt(tokens, next + 1) !== 'ended') {
      draft.isInstant = true
      return setRelative(draft, 'current', unit, next + 1)
    }
  } else if (first === 'at') {
    const date = readDate(tokens, next)
    if (!date || (date.day === undefined && date.year === undefined)) return undefined
  } else if (first !== 'as') return undefined
  draft.isInstant = true
  return next
}

export const UNIT_END_PART: StartingPart = [takeUnitEnd, ['year', 'quarter', 'half', 'period', 'months', 'mark', 'end']]

const LINKED_BASIS = /^\s+(?:basis|growth|increase|decrease|decline|change|comparison)\b/i

/** "up 11% linked quarter". */
const BEHIND_MOVE = /(?:%|\bpercent|\bper cent|\bpoints?|\bbps|\bmillion)\s+$/i

/** "year-over-year", "YoY", "y/y", "quarter-over-quarter", "sequentially": the words that compare. */
export function readComparison(
  tokens: Tokens,
  at: number,
): { compares: NonNullable<Draft['compares']>; next: number } | undefined {
  const token = tokenAt(tokens, at)
  if (token.kind === 'yearOverYear') return { compares: 'yearOverYear', next: at + 1 }
  if (token.kind === 'sequential') return { compares: 'sequential', next: at + 1 }
  // "on a linked quarter basis", "linked-quarter growth", but not "the linked quarter"
  const unit = skipDash(tokens, at + 1)
  if (token.text === 'linked' && kindAt(tokens, unit) === 'quarter') {
    const isBasis =
      LINKED_BASIS.test(tokens.text.slice(tokenAt(tokens, unit).end)) ||
      BEHIND_MOVE.test(tokens.text.slice(Math.max(0, token.start - 12), token.start))
    return isBasis ? { compares: 'sequential', next: unit + 1 } : undefined
  }
  if (token.kind === 'year' || token.kind === 'quarter') {
    const over = skipDash(tokens, at + 1)
    const again = skipDash(tokens, over + 1)
    const isOver = kindAt(tokens, over) === 'over' || (isMark(tokenAt(tokens, over), '/') && isGlued(tokens, over))
    if (!isOver || kindAt(tokens, again) !== token.kind) return undefined
    return { compares: token.kind === 'year' ? 'yearOverYear' : 'sequential', next: again + 1 }
  }
  // "y/y", "Y-o-Y", "YoY" (cut as "Yo", "Y"), "q/q"
  const letter =
    token.text === 'y' || token.text === 'yo' ? 'y' : token.text === 'q' || token.text === 'qo' ? 'q' : undefined
  if (letter === undefined) return undefined
  let next = at + 1
  while (isMark(tokenAt(tokens, next), '/-') || tokenAt(tokens, next).text === 'o') next += 1
  if ((next === at + 1 && token.text.length === 1) || tokenAt(tokens, next).text !== letter || !isGlued(tokens, next))
    return undefined
  return { compares: letter === 'y' ? 'yearOverYear' : 'sequential', next: next + 1 }
}
