/**
 * Finds which lines of a matrix are sums of others. It reads from the top and keeps the lines that no total has taken yet;
 * a line that equals a run of them, with signs, takes the run and stands for it from then on. Where the run fails, other
 * shapes are tried: an earlier total plus the run, totals alone, parts below their total. Each try costs bits of choice,
 * and the shape with most bits left is taken, if these are enough.
 */
import { ASSET_TOTAL } from '../../lexicon/arithmetic.ts'
import { partitionPoint } from '../../model/partition-point.ts'
import { largest, smallest } from '../../number/extremes.ts'
import { type Candidate, isOneSlip, type Judged, judge } from './judge.ts'
import { isPrintedPositive, senseOf } from './labels.ts'
import type { Line, Matrix } from './matrix.ts'
import type { Shape, Sheet } from './shape.ts'
import { alternatives } from './shapes.ts'
import { withOneChange } from './sign-changes.ts'

export interface FoundSum extends Judged {
  /** Index of the total in the matrix's lines. */
  readonly total: number
  readonly shape: Shape
}

/** Bits that must be left where every column holds, and where some break. */
const ENOUGH = 5
const ENOUGH_WITH_BREAKS = 9
const ENOUGH_IF_SLIPS = 6
const ENOUGH_IF_NAMED = 1

/** All sums of a matrix, in the order of their totals. */
export const findRowSums = (matrix: Matrix, sections: readonly string[], indents: readonly number[]): FoundSum[] =>
  readSums(matrix, sections, indents).found

/** The lines nearest above a total that may be its sum: no run is longer, and all of them for each total would fill the memory. */
const MOST_OPEN = 41

/** A line that says that it is a total and adds up to nothing that holds throughout, with the lines that it may be the sum of. */
export interface OpenTotal {
  readonly at: number
  readonly open: readonly number[]
  readonly sheet: Sheet
}

/** The totals of a matrix that no sum explains, from the top. */
export const openTotals = (matrix: Matrix, sections: readonly string[], indents: readonly number[]): OpenTotal[] =>
  readSums(matrix, sections, indents).left

function readSums(
  matrix: Matrix,
  sections: readonly string[],
  indents: readonly number[],
): { found: FoundSum[]; left: OpenTotal[] } {
  const { lines } = matrix
  const senses = lines.map((line) => senseOf(line.label))
  const sheet: Sheet = {
    lines,
    places: matrix.columns.length,
    totals: senses.map(({ isTotal }) => isTotal),
    signs: lines.map((line, i) => (senses[i]?.isDeduction && isPrintedPositive(line) ? -1 : 1)),
    sections: sections.map((section) => section.toLowerCase()),
    indents,
    plain: senses.map(({ plain }) => plain),
  }
  const open: number[] = []
  const taken = new Set<number>()
  const results: number[] = []
  const found: FoundSum[] = []
  const left: OpenTotal[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line
    if (line.filled === 0 || line.isDamaged) continue
    if (!taken.has(at)) {
      const sums = sumsOf(sheet, at, open, results)
      if (sheet.totals[at] && open.length > 1 && sums.every(({ breaks }) => breaks.length > 0))
        left.push({ at, open: open.slice(-MOST_OPEN), sheet })
      for (const sum of sums) {
        found.push(sum)
        take(sum, at, open, taken)
      }
    }
    if (found.at(-1)?.total === at || sheet.totals[at] || results.length === 0) results.push(at)
    if (!taken.has(at)) open.push(at)
  }
  return { found, left }
}

/** The best sum of each shape that the line is the total of: of what stands above it, and of what stands below. */
function sumsOf(sheet: Sheet, at: number, open: readonly number[], results: readonly number[]): FoundSum[] {
  let named: FoundSum | undefined
  let above: FoundSum | undefined
  let below: FoundSum | undefined
  const total = sheet.lines[at] as Line
  for (const { shape, ...candidate } of alternatives(sheet, at, open, results)) {
    if (mixesSides(sheet, at, candidate) || passesDamage(sheet, at, candidate)) continue
    const judged = judge(sheet.lines, total, candidate)
    if (!isBelieved(sheet.lines, judged, total) || cancels(sheet, judged)) continue
    const sum: FoundSum = { total: at, shape, ...judged }
    if (shape === 'below') below = better(below, sum)
    else above = better(above, sum)
    if (sum.isNamed) named = better(named, sum)
  }
  // a total is that of the lines above it, even if one of them is wrong and other rows happen to give it too
  const other = above === named ? undefined : above
  return [named, other, below].filter((sum): sum is FoundSum => sum !== undefined).map((sum) => mended(sheet, sum))
}

/** Equity as assets less liabilities says no more than that the sheet balances, and would take the lines of its other side. */
function mixesSides(sheet: Sheet, at: number, { terms }: Candidate): boolean {
  if ((sheet.plain[at] as string).includes('assets')) return false
  return terms.some(({ line }) => ASSET_TOTAL.test(sheet.plain[line] as string))
}

/** A line whose figures are not known to stand where they were read, between the lines of a sum, may be one of them. */
function passesDamage({ lines }: Sheet, at: number, { terms }: Candidate): boolean {
  const places = terms.map(({ line }) => line)
  const [first, last] = [smallest(places, at), largest(places, at)]
  return lines.slice(first, last).some(({ isDamaged }) => isDamaged)
}

/** Whether one line and its repetition, "net loss" and "of which the owners'", are added and taken off again: nothing is summed. */
const cancels = ({ lines }: Sheet, { terms }: Judged): boolean =>
  terms.some(
    ({ line, weight }) =>
      weight < 0 &&
      terms.some(
        (other) =>
          other.weight > 0 &&
          (lines[line] as Line).filled > 1 &&
          (lines[line] as Line).values.every((value, place) =>
            Object.is(value, (lines[other.line] as Line).values[place]),
          ),
      ),
  )

/** The same sum with another sign, if that makes it hold everywhere. */
function mended(sheet: Sheet, sum: FoundSum): FoundSum {
  const [place] = sum.breaks
  if (place === undefined) return sum
  const total = sheet.lines[sum.total] as Line
  for (const candidate of withOneChange(sheet, sum.total, sum, place)) {
    const judged = judge(sheet.lines, total, candidate)
    if (judged.breaks.length === 0 && judged.holds.length >= sum.holds.length + sum.breaks.length)
      return { ...sum, ...judged }
  }
  return sum
}

/**
 * Believed is what enough bits speak for. A sum that breaks needs more of them, unless it is named and each break is one slip
 * away from holding. Where there is but one column, a named sum that is one slip away is believed on its words.
 */
function isBelieved(lines: readonly Line[], judged: Judged, total: Line): boolean {
  const { holds, breaks, strength, terms, isNamed } = judged
  const areSlips = (): boolean => breaks.every((place) => isOneSlip(lines, total, terms, place))
  if (holds.length === 0)
    return (
      isNamed === true &&
      breaks.length === 1 &&
      total.filled === 1 &&
      hasDigits(total, breaks[0] as number) &&
      areSlips()
    )
  if (breaks.length === 0) return strength >= ENOUGH && holds.length * 2 >= total.filled
  const [p, q, ...rest] = breaks
  if (p !== undefined && q !== undefined && rest.length === 0 && strength >= 0 && isExchange(lines, total, terms, p, q))
    return true
  if (breaks.length > Math.max(1, Math.floor(holds.length / 2))) return false
  if (strength >= ENOUGH_WITH_BREAKS) return true
  return strength >= (isNamed ? ENOUGH_IF_NAMED : ENOUGH_IF_SLIPS) && areSlips()
}

/** How many times the room of rounding a gap must be, so that another of just its size is no chance. */
const SMALLEST_EXCHANGED = 2

/** Whether one line's figures of two places changed over are all that keeps the sum from holding in both. */
function isExchange(lines: readonly Line[], total: Line, terms: Judged['terms'], p: number, q: number): boolean {
  const [gap, opposite] = [gapAt(lines, total, terms, p), gapAt(lines, total, terms, q)]
  const room = roomAt(lines, total, terms, p) + roomAt(lines, total, terms, q)
  if (Math.abs(gap + opposite) > room || Math.abs(gap) < SMALLEST_EXCHANGED * Math.max(1, room)) return false
  const differs = ({ values, halves }: Line, weight: number): boolean =>
    Math.abs(weight * ((values[p] as number) - (values[q] as number)) - gap) <=
    room + (halves[p] as number) + (halves[q] as number)
  return differs(total, 1) || terms.some(({ line, weight }) => differs(lines[line] as Line, -weight))
}

const gapAt = (lines: readonly Line[], total: Line, terms: Judged['terms'], place: number): number =>
  terms.reduce(
    (left, { line, weight }) => left - weight * (((lines[line] as Line).values[place] as number) || 0),
    total.values[place] as number,
  )

const roomAt = (lines: readonly Line[], total: Line, terms: Judged['terms'], place: number): number =>
  terms.reduce(
    (room, { line }) => room + ((lines[line] as Line).halves[place] as number),
    total.halves[place] as number,
  )

/** Figures of few digits are one slip away from nearly everything. */
function hasDigits(line: Line, place: number): boolean {
  const units = Math.abs(line.values[place] as number) / (2 * ((line.halves[place] as number) || 1))
  return units >= 1000
}

const better = (known: FoundSum | undefined, next: FoundSum): FoundSum =>
  known === undefined || next.strength > known.strength + 1e-9 ? next : known

/** What a total has added up is not open any more; its parts below it never become so. */
function take(sum: FoundSum, at: number, open: number[], taken: Set<number>): void {
  if (sum.shape === 'below') {
    for (const { line } of sum.terms) taken.add(line)
    return
  }
  if (sum.shape !== 'run') return
  const first = smallest(sum.terms.map(({ line }) => line))
  const lowest = partitionPoint(open, (line) => line < first)
  if (open[lowest] !== first) return
  open.splice(lowest)
  taken.delete(at)
}
