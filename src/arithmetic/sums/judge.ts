/**
 * Weighs a supposed sum: where it holds, where it breaks, and how many bits its holding is worth. A column of six-digit
 * figures that adds up within a few units is hardly chance; one of single digits often is. The bits of all columns, less the
 * bits of choice among the alternatives that were tried, decide whether the sum is believed.
 */
import { slipBetween } from '../../number/typo.ts'
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
  /** Its label says "total" and it adds up everything since the last total or heading. */
  readonly isNamed?: boolean
}

export interface Judged extends Candidate {
  /** Places in which it holds within rounding, and in which it does not. */
  readonly holds: readonly number[]
  readonly breaks: readonly number[]
  /** Places in which the total lies between its lines, as in a column of prices or grades. */
  readonly averages: readonly number[]
  /** Information in the places that hold. */
  readonly bits: number
  /** Bits less costs: what is left speaks for the sum. */
  readonly strength: number
}

/** What a place that breaks costs: that there is a slip in the release must be assumed. */
const BREAK_COST = 4

/** Places where all terms but one are nil say that two figures are equal, and little of the sum, however many there are. */
const EQUAL_BITS = 2

/** How a supposed sum does at one place. */
interface Placed {
  /** total − Σ weight × term; a term without a number counts nothing. */
  readonly left: number
  /** How far rounding alone can take it from zero. */
  readonly room: number
  /** Terms that are neither nil nor absent. */
  readonly present: number
  readonly isWhole: boolean
}

function placed(lines: readonly Line[], total: Line, terms: readonly Term[], place: number): Placed | undefined {
  let left = total.values[place] as number
  if (Number.isNaN(left)) return undefined
  let room = total.halves[place] as number
  let present = 0
  let numbers = 0
  for (const { line, weight } of terms) {
    const term = lines[line] as Line
    const value = term.values[place] as number
    if (Number.isNaN(value)) {
      if (term.isDamaged) return undefined
      continue
    }
    numbers++
    if (value !== 0) present++
    left -= weight * value
    room += term.halves[place] as number
  }
  return numbers === 0 ? undefined : { left, room, present, isWhole: numbers === terms.length }
}

/**
 * Bits of information in a place that holds: how many values the figures could have had, for each that would have passed.
 * The third largest figure counts, as a small remainder between two large ones is no more than itself.
 */
function bitsAt(lines: readonly Line[], total: Line, terms: readonly Term[], place: number, at: Placed): number {
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
  const unit = at.room > 0 ? at.room : 1
  return third > unit ? Math.log2(third / unit) : 0
}

/** Whether two places hold the same figures, as where a quarter's and a year's closing balances stand in columns of their own. */
const isRepeated = (total: Line, lines: readonly Line[], terms: readonly Term[], a: number, b: number): boolean =>
  total.values[a] === total.values[b] &&
  terms.every(({ line }) => {
    const values = (lines[line] as Line).values
    return values[a] === values[b] || (Number.isNaN(values[a]) && Number.isNaN(values[b]))
  })

export function judge(lines: readonly Line[], total: Line, candidate: Candidate): Judged {
  const { terms, cost, isNamed = false } = candidate
  const holds: number[] = []
  const failing: { place: number; at: Placed }[] = []
  let bits = 0
  let equal = 0
  for (let place = 0; place < total.values.length; place++) {
    const at = placed(lines, total, terms, place)
    if (!at) continue
    if (Math.abs(at.left) > at.room) failing.push({ place, at })
    else {
      if (!holds.some((known) => isRepeated(total, lines, terms, known, place)))
        if (at.present < 2) equal = EQUAL_BITS
        else bits += bitsAt(lines, total, terms, place, at) + (at.left === 0 ? 1 : 0)
      holds.push(place)
    }
  }
  const whole = failing.filter(({ place, at }) => at.isWhole && !isOfUnknownSign(lines, terms, holds, place, at))
  const averages = whole.flatMap(({ place }) => (isAverage(lines, total, terms, place) ? [place] : []))
  const breaks = whole.flatMap(({ place }) => (averages.includes(place) ? [] : [place]))
  const strength = bits + equal - cost - BREAK_COST * breaks.length
  return { terms, cost, isNamed, holds, breaks, averages, bits, strength }
}

/** A column of prices or rates beside columns of amounts: its "total" lies between its lines. */
function isAverage(lines: readonly Line[], total: Line, terms: readonly Term[], place: number): boolean {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (const { line, weight } of terms) {
    const value = weight * ((lines[line] as Line).values[place] as number)
    if (value === 0) continue
    if (value < low) low = value
    if (value > high) high = value
  }
  const value = total.values[place] as number
  if (terms.length < 2 || low <= 0 || value < low || value > high) return false
  // unless a lost sign or one wrong digit makes it only look so
  return !isOneSlip(lines, total, terms, place)
}

const MOST_UNKNOWN = 4

/**
 * A term that is nil wherever the sum holds has shown neither its sign nor that it belongs: the sum is not broken in a place
 * that another sign, or leaving such terms out, would mend.
 */
function isOfUnknownSign(
  lines: readonly Line[],
  terms: readonly Term[],
  holds: readonly number[],
  place: number,
  { left, room }: Placed,
): boolean {
  const gains = terms.flatMap(({ line, weight }) => {
    const { values } = lines[line] as Line
    const value = values[place] as number
    return value && holds.every((hold) => !values[hold]) ? [weight * value] : []
  })
  if (gains.length === 0 || gains.length > MOST_UNKNOWN) return false
  const reach = (i: number, rest: number): boolean =>
    i === gains.length
      ? Math.abs(rest) <= room
      : [0, 1, 2].some((times) => reach(i + 1, rest + times * (gains[i] as number)))
  return reach(0, left)
}

/** Whether one slip of the pen in the total or in a term is all that keeps the sum from holding at a place. */
export function isOneSlip(lines: readonly Line[], total: Line, terms: readonly Term[], place: number): boolean {
  const at = placed(lines, total, terms, place)
  if (!at) return false
  const isSlip = (line: Line, right: number): boolean => {
    const unit = 2 * ((line.halves[place] as number) || 1)
    return slipBetween(String(right / unit), String((line.values[place] as number) / unit)) !== undefined
  }
  if (isSlip(total, (total.values[place] as number) - at.left)) return true
  return terms.some(({ line, weight }) => {
    const term = lines[line] as Line
    const printed = term.values[place] as number
    return printed !== 0 && isSlip(term, printed + weight * at.left)
  })
}
