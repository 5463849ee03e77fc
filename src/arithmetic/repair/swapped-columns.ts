/**
 * Two figures of one row that stand in each other's column. The total then misses in the one column what it has too much in
 * the other, and just by as much as the two figures differ; where that is so, and the other columns add up, chance is ruled out.
 * With two or three columns no sum is found that would break, so it is looked for in totals that add up to nothing.
 */
import type { Row, Table } from '../../model/table.ts'
import type { Line, Matrix } from '../sums/matrix.ts'
import { openRuns } from '../sums/open-runs.ts'
import type { OpenTotal } from '../sums/row-sums.ts'
import { openTotalsOf } from '../sums/table-sums.ts'

interface SwappedColumns {
  readonly row: Row
  readonly total: Row
  /** Indices of the two columns. */
  readonly columns: readonly [number, number]
}

/** Bits that the columns which add up, and the two that differ alike, must say together. */
const FEWEST_BITS = 18
/** A total of everything above it that says so ("Total current assets"), or has no name, is the sum for all but certain. */
const BITS_OF_NAME = 8
/** Of the two, which must differ by this many units. */
const SMALLEST = 20

export function swappedColumns(table: Table): SwappedColumns[] {
  const found = new Map<Row, SwappedColumns>()
  for (const { matrix, totals } of openTotalsOf(table))
    for (const total of totals) {
      const swap = swapAbove(table, matrix, total)
      if (swap && !found.has(swap.row)) found.set(swap.row, swap)
    }
  return [...found.values()]
}

/** The run above a total with which it is short in one column by what it has too much in another. */
function swapAbove(table: Table, matrix: Matrix, total: OpenTotal): SwappedColumns | undefined {
  const stated = matrix.lines[total.at] as Line
  const isNamed = /^(?:$|(?:sub-?)?total\b)/.test(total.sheet.plain[total.at] as string)
  for (const { signs, sum, room, isWhole } of openRuns(matrix, total)) {
    const left = stated.values.map((value, p) => value - (sum[p] as number))
    const pair = oppositePair(stated, left, room, isNamed && isWhole ? FEWEST_BITS - BITS_OF_NAME : FEWEST_BITS)
    if (!pair) continue
    const [p, q] = pair
    const gap = left[p] as number
    const run = [...signs].flatMap(([at, sign]) => {
      const line = matrix.lines[at] as Line
      return differsBy(line, sign === 1 ? q : p, sign === 1 ? p : q, gap) ? [line] : []
    })
    const lines = differsBy(stated, p, q, gap) ? [...run, stated] : run
    const [only] = lines
    if (lines.length !== 1 || !only) continue
    const columns = [p, q].map((place) => matrix.columns[place] as number) as [number, number]
    return { row: table.rows[only.at] as Row, total: table.rows[stated.at] as Row, columns }
  }
  return undefined
}

/** The two places in which a run misses its total, by as much in opposite directions, where all others add up. */
function oppositePair(
  stated: Line,
  left: Float64Array,
  room: Float64Array,
  fewest: number,
): [number, number] | undefined {
  const off: number[] = []
  let bits = 0
  for (let p = 0; p < left.length; p++) {
    const gap = Math.abs(left[p] as number)
    if (Number.isNaN(gap)) continue
    const width = Math.max(1, room[p] as number)
    if (gap > width) off.push(p)
    else bits += Math.max(0, Math.log2(Math.abs(stated.values[p] as number) / width))
    if (off.length > 2) return undefined
  }
  const [p, q] = off
  if (p === undefined || q === undefined) return undefined
  const width = Math.max(1, room[p] as number, room[q] as number)
  if (Math.abs((left[p] as number) + (left[q] as number)) > width) return undefined
  if (Math.abs(left[p] as number) < SMALLEST * 2 * ((stated.halves[p] as number) || 1)) return undefined
  // the two gaps agree, and a row differs by just as much
  bits += 2 * Math.log2(Math.abs(left[p] as number) / width)
  return bits >= fewest ? [p, q] : undefined
}

const differsBy = ({ values, halves }: Line, p: number, q: number, gap: number): boolean =>
  Math.abs((values[p] as number) - (values[q] as number) - gap) <= (halves[p] as number) + (halves[q] as number)
