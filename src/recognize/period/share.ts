/**
 * Phrases joined by "and" share what they leave out. Backwards: "the fourth quarter and fiscal year ended December 31, 2025"
 * gives the quarter the year's end. Forwards: "three months ended December 31, 2025 and 2024" gives the second year the rest.
 */
import { isMark, type Tokens, tokenAt } from './dates.ts'
import { type Draft, type Found, isNamed } from './draft.ts'

type Joint = 'and' | 'comma' | undefined

/** How two neighbouring phrases are joined. */
function jointOf(tokens: Tokens, from: number, to: number): Joint {
  let joint: Joint
  if (to - from > 4) return undefined
  for (let at = from; at < to; at++) {
    const token = tokenAt(tokens, at)
    if (token.kind === 'and' || token.kind === 'vs' || token.text === 'versus' || isMark(token, '&/')) joint = 'and'
    else if (isMark(token, ',')) joint ??= 'comma'
    else if (!['the', 'in', 'of'].includes(token.kind) && token.text !== 'both' && !isMark(token, '.-'))
      return undefined
  }
  return joint
}

const hasKind = (e: Draft): boolean =>
  isNamed(e) || e.isFullYear === true || e.isToDate === true || e.fromMonth !== undefined
/** Only a year, only a date, or a date and a year. */
const isBare = (e: Draft): boolean =>
  Object.keys(e).every((key) => key === 'year' || key === 'end') && !(e.end && e.end.day === undefined)

/** "the quarter" in front of "and year ended December 31" is three months. */
function nameUnit(e: Draft): void {
  if (e.relative !== 'current' || !e.unit) return
  const months = { quarter: 3, half: 6, year: 12, month: 1, period: 0 }[e.unit]
  if (months === 0) return
  delete e.relative
  delete e.unit
  e.length = { unit: 'month', count: months }
  if (months === 12) e.isFullYear = true
}

/** Gives `first` the end and year that stand behind `second`. @param isFy "Q4 and FY 2031": of the full year, not of a fiscal one */
function shareBack(first: Draft, second: Draft, isFy: boolean): boolean {
  if (first.compares || second.compares || first.year !== undefined) return false
  if (first.end) {
    // "September 30 and December 31, 2024"
    if (first.isInstant && !second.end) return false
    if (second.end && second.year !== undefined && !second.fiscalYear) first.year = second.year
    return first.year !== undefined
  }
  if (!hasKind(second) || (second.end === undefined && second.year === undefined)) return false
  if (first.relative === 'current' && first.unit && second.end) nameUnit(first)
  if (!hasKind(first) || first.relative) return false
  if (second.end && !second.fromMonth) first.end = second.end
  if (second.year !== undefined) first.year = second.year
  if (second.fiscalYear !== undefined) first.fiscalYear = second.fiscalYear
  if (second.isFiscal && !second.end && !isFy) first.isFiscal = true
  return true
}

/** "Fiscal 2025 and Fiscal 2024 third quarter": where the second opens with its year, the part of the year is that of both. */
function sharePart(first: Draft, second: Draft): boolean {
  const isYear = Object.keys(first).every((key) => ['year', 'isFiscal', 'isFullYear'].includes(key))
  const isPart = second.quarter !== undefined || second.half !== undefined || (second.length?.count ?? 12) < 12
  if (!isYear || first.year === undefined || !isPart || second.year === undefined || second.end) return false
  const { year: _, ...rest } = second
  delete first.isFullYear
  Object.assign(first, rest)
  return true
}

/** Gives a bare year or date behind a phrase what that phrase says: length, quarter, end. */
function shareForward(first: Draft, second: Draft): void {
  if (!isBare(second) || first.compares || (first.relative && first.relative !== 'yearAgo')) return
  if (!hasKind(first) && !first.isInstant && !first.end) return
  const isLater = second.year !== undefined && first.year !== undefined && second.year > first.year
  if (isLater && !second.end) return
  if (second.end) {
    if (first.quarter !== undefined && !first.end) return
    if (first.length) second.length = first.length
    if (first.isFullYear) second.isFullYear = true
    if (first.isInstant) second.isInstant = true
    if (first.isTrailing) second.isTrailing = true
    return
  }
  const { year, fiscalYear: _, fromYear: __, ...rest } = first
  if (year === undefined && !first.end) return
  Object.assign(second, rest)
}

/** Completes neighbouring phrases in place, from the right for what stands behind, then from the left. */
export function share(tokens: Tokens, found: readonly Found[]): void {
  let isChained = false
  for (let index = found.length - 2; index >= 0; index--) {
    const [first, second] = [found[index], found[index + 1]] as [Found, Found]
    const joint = jointOf(tokens, first.next, second.from)
    const opening = tokenAt(tokens, second.from).kind
    const opensWithYear = ['number', 'fiscal', 'fy'].includes(opening)
    isChained =
      (joint === 'and' || (joint === 'comma' && isChained)) &&
      (shareBack(first.expression, second.expression, opening === 'fy') ||
        (opensWithYear && sharePart(first.expression, second.expression)))
  }
  for (let index = 1; index < found.length; index++) {
    const [first, second] = [found[index - 1], found[index]] as [Found, Found]
    if (jointOf(tokens, first.next, second.from)) shareForward(first.expression, second.expression)
  }
}
