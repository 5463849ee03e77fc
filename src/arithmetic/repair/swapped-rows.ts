/**
 * Rows whose figures, or labels, are changed over in every column. The sums that they belong to hold nowhere then, so that no
 * sum is found; but what a total is short of is the difference of two rows, in every column, and with the two changed back more
 * sums hold than before. That is tried for totals which say that they are totals and add up to nothing.
 */
import { ENDING, OPENING } from '../../lexicon/arithmetic.ts'
import type { Sum } from '../../model/sum.ts'
import type { Row, Table } from '../../model/table.ts'
import { senseOf } from '../sums/labels.ts'
import { type Line, type Matrix, matricesOf } from '../sums/matrix.ts'
import { openRuns } from '../sums/open-runs.ts'
import type { OpenTotal } from '../sums/row-sums.ts'
import { openTotalsOf, sumsOfTable } from '../sums/table-sums.ts'

interface SwappedRows {
  readonly a: Row
  readonly b: Row
  /** Sums that hold once the rows are changed back, and did not before. */
  readonly regained: readonly Sum[]
}

const LONGEST_RUN = 30
/** Each try reads the whole table again. */
const MOST_TRIES = 60
/** Places in which the difference must show, and how large it must be there, in units. */
const FEWEST_PLACES = 2
const SMALLEST = 20

/** @param sums those of the table */
export function swappedRows(table: Table, sums: readonly Sum[]): SwappedRows[] {
  const explained = new Set(sums.map(({ total }) => total))
  const isUnexplained = (row: Row): boolean =>
    row.label !== '' && row.cells.length > 0 && !explained.has(row.index) && senseOf(row.label).isTotal
  const filled = table.rows.filter(({ cells }) => cells.length > 0)
  if (!filled.slice(2).some(isUnexplained)) return []
  const found: SwappedRows[] = []
  let tries = MOST_TRIES
  for (const matrix of matricesOf(table)) {
    const places = new Map<number, ReadonlyMap<number, readonly number[]>>()
    for (let at = 2; at < matrix.lines.length; at++) {
      const line = matrix.lines[at] as Line
      const row = table.rows[line.at] as Row
      if (!isUnexplained(row)) continue
      const pivot = line.values.findIndex((value) => !Number.isNaN(value))
      if (pivot < 0) continue
      const byValue = places.get(pivot) ?? linesByValue(matrix, pivot)
      places.set(pivot, byValue)
      for (const [a, b, bits] of differences(matrix, at, pivot, byValue)) {
        if (tries-- <= 0) return found
        const swap = trySwap(table, sums, matrix, a, b, bits)
        if (swap && !found.some((known) => known.a === swap.a && known.b === swap.b)) found.push(swap)
        if (swap) break
      }
    }
  }
  for (const { matrix, totals } of openTotalsOf(table))
    for (const total of totals)
      for (const [a, b, bits] of besides(matrix, total)) {
        if (tries-- <= 0) return found
        const swap = trySwap(table, sums, matrix, a, b, bits)
        if (swap && !found.some((known) => known.a === swap.a && known.b === swap.b)) found.push(swap)
        if (swap) break
      }
  return found
}

/** A total and the line right above or below it, where that line has what the lines above the total add up to. */
function* besides(matrix: Matrix, total: OpenTotal): Generator<readonly [number, number, number]> {
  const { at, open } = total
  const stated = matrix.lines[at] as Line
  // the "total" of one line has nothing to add up
  if (open.some((line) => isEqual(matrix.lines[line] as Line, stated))) return
  for (const { signs, sum, room } of openRuns(matrix, total))
    for (const beside of [at - 1, at + 1]) {
      const line = matrix.lines[beside]
      if (!line) continue
      const sign = signs.get(beside) ?? 0
      let bits = 0
      let places = 0
      for (let p = 0; p < sum.length; p++) {
        const [own, other] = [stated.values[p] as number, line.values[p] as number]
        if (Number.isNaN(own) && Number.isNaN(other)) continue
        // with the two changed over the total's own figure is one of those that are added up
        const right = (sum[p] as number) + sign * (own - other)
        if (!(Math.abs(other - right) <= (room[p] as number)) || own === other) bits = Number.NEGATIVE_INFINITY
        bits += Math.max(0, Math.log2(Math.abs(other) / Math.max(1, room[p] as number)))
        places++
      }
      if (bits >= BITS_FOR_ONE && places >= FEWEST_PLACES) yield [at, beside, bits]
    }
}

const isEqual = (a: Line, b: Line): boolean =>
  a.values.every((value, p) => value === b.values[p] || Number.isNaN(value) || Number.isNaN(b.values[p]))

/** A figure that many lines have tells nothing. */
const MOST_ALIKE = 20

function linesByValue(matrix: Matrix, pivot: number): ReadonlyMap<number, readonly number[]> {
  const byValue = new Map<number, number[]>()
  matrix.lines.forEach((line, i) => {
    const value = line.values[pivot] as number
    const lines = byValue.get(value)
    if (!lines) byValue.set(value, [i])
    else if (lines.length < MOST_ALIKE) lines.push(i)
  })
  return byValue
}

/** Pairs of a line above the total and one outside its run whose difference is what the total is short of. */
function* differences(
  matrix: Matrix,
  at: number,
  pivot: number,
  byValue: ReadonlyMap<number, readonly number[]>,
): Generator<readonly [number, number, number]> {
  const total = matrix.lines[at] as Line
  const left = Float64Array.from(total.values)
  for (let k = 1; k <= Math.min(at, LONGEST_RUN); k++) {
    const line = matrix.lines[at - k] as Line
    for (let p = 0; p < left.length; p++) left[p] = (left[p] as number) - ((line.values[p] as number) || 0)
    if (k < 2 || Math.abs(left[pivot] as number) < SMALLEST * 2 * ((total.halves[pivot] as number) || 1)) continue
    for (let i = at - k; i < at; i++) {
      const a = matrix.lines[i] as Line
      // within rounding a few values are near enough; the exact one is by far the likeliest
      for (const j of byValue.get((a.values[pivot] as number) + (left[pivot] as number)) ?? []) {
        const bits = j < at - k || j > at ? differsBy(a, matrix.lines[j] as Line, left) : 0
        if (bits > 0) yield [i, j, bits]
      }
    }
  }
}

/** Whether the lines differ by what is left in every place, and how many bits that says: 0 where they do not. */
function differsBy(a: Line, b: Line, left: Float64Array): number {
  let places = 0
  let bits = 0
  for (let p = 0; p < left.length; p++) {
    const gap = (b.values[p] as number) - (a.values[p] as number)
    if (Number.isNaN(gap) || Number.isNaN(left[p] as number)) continue
    const room = 3 * Math.max(a.halves[p] as number, b.halves[p] as number)
    if (Math.abs(gap - (left[p] as number)) > room) return 0
    places++
    bits += Math.max(0, Math.log2(Math.abs(gap) / (room || 1)))
  }
  return places >= FEWEST_PLACES || (places === 1 && left.length === 1) ? bits : 0
}

/** A row between them of which most could not be read: what the total adds up to is not all known. */
function isDamagedBetween({ rows }: Table, a: Row, b: Row): boolean {
  const between = rows.slice(Math.min(a.index, b.index) + 1, Math.max(a.index, b.index))
  const full = Math.min(a.cells.length, b.cells.length)
  return between.some(({ cells }) => cells.length > 0 && cells.length * 2 < full)
}

/** As printed the lower of the two is the upper one and a line above it: "of discontinued operations" below "of continuing operations". */
function isOfTwo({ lines }: Matrix, i: number, j: number): boolean {
  const [upper, lower] = [lines[Math.min(i, j)], lines[Math.max(i, j)]] as [Line, Line]
  const others = lines.slice(Math.max(0, Math.min(i, j) - LONGEST_RUN), Math.min(i, j))
  return others.some(({ values }) => {
    const places = [...lower.values.keys()].filter((p) => lower.values[p] && values[p] && upper.values[p])
    const isSum = (p: number): boolean =>
      Math.abs((values[p] as number) + (upper.values[p] as number) - (lower.values[p] as number)) <=
      3 * (lower.halves[p] as number)
    return places.length >= FEWEST_PLACES && places.every(isSum)
  })
}

/** Bits of the difference with which one regained sum is proof enough. */
const BITS_FOR_ONE = 20

/** What a movement starts from or comes to is no part that could stand in another's place. */
const isBalance = ({ label }: Row): boolean =>
  /^(?:opening |closing )?balances?\b|^(?:as )?(?:at|of) (?:the )?(?:\d|[A-Z])/i.test(label) && /\d/.test(label)

/** "Cash at end of period" and "Net increase in cash", rows apart: a balance and what moved it are not taken for each other. */
const isBalanceOfOther = (a: Row, b: Row): boolean => Math.abs(a.index - b.index) > 1 && isDated(a) !== isDated(b)

const isDated = ({ label }: Row): boolean => OPENING.test(label.toLowerCase()) || ENDING.test(label.toLowerCase())

/** The table with the figures of two rows changed over, if two sums more hold in it. */
function trySwap(
  table: Table,
  sums: readonly Sum[],
  matrix: Matrix,
  i: number,
  j: number,
  bits: number,
): SwappedRows | undefined {
  const [a, b] = [i, j].map((line) => table.rows[(matrix.lines[line] as Line).at]) as [Row, Row]
  if (isBalance(a) || isBalance(b) || isBalanceOfOther(a, b)) return undefined
  if (isDamagedBetween(table, a, b) || isOfTwo(matrix, i, j)) return undefined
  const rows = table.rows.map((row) =>
    row === a ? { ...a, cells: b.cells } : row === b ? { ...b, cells: a.cells } : row,
  )
  const before = sums.filter((sum) => sum.breaks.length === 0)
  const after = sumsOfTable({ ...table, rows }).filter(({ breaks }) => breaks.length === 0)
  const regained = after.filter(({ total }) => !before.some((sum) => sum.total === total))
  const [first, second] = a.index < b.index ? [a, b] : [b, a]
  // the total above both may hold either way, as it has both lines below it: then the difference itself must say enough
  const fewest = bits >= BITS_FOR_ONE ? 1 : 2
  const isBetter = regained.length >= fewest && after.length >= before.length + fewest
  return isBetter ? { a: first, b: second, regained } : undefined
}
