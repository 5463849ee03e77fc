/** A shape is one way in which a line may be the sum of others; here is what the searches for them share. */
import type { Candidate, Term } from './judge.ts'
import type { Line } from './matrix.ts'

/** run: lines that stand together above the total. withEarlier: an earlier total and a run. pair: two earlier totals. below: parts after it. */
export type Shape = 'run' | 'withEarlier' | 'pair' | 'below'

export interface Shaped extends Candidate {
  readonly shape: Shape
}

/** The lines of one matrix with what their labels and places say. */
export interface Sheet {
  readonly lines: readonly Line[]
  readonly places: number
  readonly totals: readonly boolean[]
  readonly signs: readonly (1 | -1)[]
  /** Key of the section each line stands in, so that a run does not cross headings unawares. */
  readonly sections: readonly string[]
  readonly indents: readonly number[]
  readonly plain: readonly string[]
}

/** What a search starts from: the line, the lines that no total has taken, and the totals so far. */
export interface Search {
  readonly sheet: Sheet
  readonly at: number
  readonly total: Line
  readonly open: readonly number[]
  readonly results: readonly number[]
  /** Bits that any find costs, because the line does not call itself a total. */
  readonly base: number
  readonly offered: Shaped[]
}

/** The sign of an open line; `depth` is its place counted from the lowest, 1 the last before the total. */
export type Signs = (line: number, depth: number) => 1 | -1

export const PLUS: Signs = () => 1

export const termsOf = (open: readonly number[], count: number, signs: Signs): Term[] =>
  open.slice(open.length - count).map((line, i) => ({ line, weight: signs(line, count - i) }))

/** Adds a line to sums by place; no number adds nothing. */
export function addTo(sum: Float64Array, line: Line, sign: 1 | -1): void {
  for (let p = 0; p < sum.length; p++) {
    const value = line.values[p] as number
    if (!Number.isNaN(value)) sum[p] = (sum[p] as number) + sign * value
  }
}

export function addRoom(room: Float64Array, line: Line): void {
  for (let p = 0; p < room.length; p++) room[p] = (room[p] as number) + (line.halves[p] as number)
}

/**
 * Whether some total is `sign` × the sum, plus `times` × a line, within the room that rounding leaves.
 * A total of nothing proves nothing.
 */
export function holdsAnywhere(
  total: Line,
  sum: Float64Array,
  room: Float64Array,
  sign: 1 | -1 = 1,
  line?: Line,
  times = 0,
): boolean {
  for (let p = 0; p < sum.length; p++) {
    const value = total.values[p] as number
    let left = value - sign * (sum[p] as number)
    if (line) left -= times * ((line.values[p] as number) || 0)
    if (left <= (room[p] as number) && left >= -(room[p] as number) && value !== 0) return true
  }
  return false
}

/** What the terms leave of a total in one place, NaN where it has none, and how much rounding may leave. */
export function leftAt(
  sheet: Sheet,
  total: Line,
  terms: readonly Term[],
  place: number,
): { left: number; room: number } {
  let left = total.values[place] as number
  let room = total.halves[place] as number
  for (const { line, weight } of terms) {
    const term = sheet.lines[line] as Line
    const value = term.values[place] as number
    if (!Number.isNaN(value)) left -= weight * value
    room += term.halves[place] as number
  }
  return { left, room }
}

/** Whether the sum is there and right in every place that has a total. */
export function holdsThroughout(sheet: Sheet, total: Line, { terms }: Candidate): boolean {
  for (let p = 0; p < sheet.places; p++) {
    const { left, room } = leftAt(sheet, total, terms, p)
    if (Math.abs(left) > room) return false
  }
  return true
}

/** The places with the largest totals say most. */
export function pivotPlaces(total: Line): number[] {
  let first = -1
  let second = -1
  const size = (place: number): number => (place < 0 ? 0 : Math.abs(total.values[place] as number))
  for (let p = 0; p < total.values.length; p++) {
    if (size(p) > size(first)) [first, second] = [p, first]
    else if (size(p) > size(second)) second = p
  }
  return [first, second].filter((place) => place >= 0)
}
