/**
 * Weighs a supposed sum: where it holds, where it breaks, and how many bits its holding is worth. A column of six-digit
 * figures that adds up within a few units is hardly chance; one of single digits often is. The bits of all columns, less the
 * bits of choice among the alternatives that were tried, decide whether the sum is believed.
 */
import type { Line } from './matrix.ts'

export interface Term {
  /** Index in the matrix's lines. */
  readonly line: number
  readonly weight: 1 | -1
}

export interface Candidate {
  readonly terms: readonly Term[]
  /** Bits of choice spent on finding it. */
  readonly cost: number
}

export interface Judged extends Candidate {
  /** Places in which it holds within rounding, and in which it does not. */
  readonly holds: readonly number[]
  readonly breaks: readonly number[]
  /** Information in the places that hold. */
  readonly bits: number
  /** Bits less costs: what is left speaks for the sum. */
  readonly strength: number
}

/** What a place that breaks costs: that there is a slip in the release must be assumed. */
const BREAK_COST = 7

/** total − Σ weight × term at a place; NaN where it cannot be told. A term without a number there counts nothing. */
export function residual(lines: readonly Line[], total: Line, terms: readonly Term[], place: number): number {
  let left = total.values[place] as number
  if (Number.isNaN(left)) return Number.NaN
  let any = false
  for (const { line, weight } of terms) {
    const term = lines[line] as Line
    const value = term.values[place] as number
    if (Number.isNaN(value)) {
      if (term.isDamaged) return Number.NaN
      continue
    }
    any = true
    left -= weight * value
  }
  return any ? left : Number.NaN
}

/** How far rounding alone can take the residual from zero: half a unit for the total and for each term that is not nil. */
export function tolerance(lines: readonly Line[], total: Line, terms: readonly Term[], place: number): number {
  let sum = total.halves[place] as number
  for (const { line } of terms) sum += (lines[line] as Line).halves[place] as number
  return sum
}

/**
 * Bits of information in a place that holds: how many values the figures could have had, for each that would have passed.
 * The third largest figure counts, as a small remainder between two large ones is no more than itself.
 */
function bitsAt(lines: readonly Line[], total: Line, terms: readonly Term[], place: number, tol: number): number {
  let first = Math.abs(total.values[place] as number)
  let second = 0
  let third = 0
  for (const { line } of terms) {
    const size = Math.abs((lines[line] as Line).values[place] as number)
    if (!(size > third)) continue
    if (size > first) [first, second, third] = [size, first, second]
    else if (size > second) [second, third] = [size, second]
    else third = size
  }
  const range = third > 0 ? third : second
  const unit = tol > 0 ? tol : 1
  return range > unit ? Math.log2(range / unit) : 0
}

/** Whether two places hold the same figures, as where a quarter's and a year's closing balances stand in columns of their own. */
const isRepeated = (total: Line, lines: readonly Line[], terms: readonly Term[], a: number, b: number): boolean =>
  total.values[a] === total.values[b] &&
  terms.every(({ line }) => {
    const values = (lines[line] as Line).values
    return values[a] === values[b] || (Number.isNaN(values[a]) && Number.isNaN(values[b]))
  })

export function judge(lines: readonly Line[], total: Line, candidate: Candidate): Judged {
  const holds: number[] = []
  const breaks: number[] = []
  let bits = 0
  for (let place = 0; place < total.values.length; place++) {
    const left = residual(lines, total, candidate.terms, place)
    if (Number.isNaN(left)) continue
    const tol = tolerance(lines, total, candidate.terms, place)
    if (Math.abs(left) > tol) breaks.push(place)
    else {
      if (!holds.some((known) => isRepeated(total, lines, candidate.terms, known, place))) {
        bits += bitsAt(lines, total, candidate.terms, place, tol) + (left === 0 ? 1 : 0)
      }
      holds.push(place)
    }
  }
  const strength = bits - candidate.cost - BREAK_COST * breaks.length
  return { ...candidate, holds, breaks, bits, strength }
}
