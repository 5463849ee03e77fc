/**
 * Two figures of one row that stand in each other's column. The total then misses in the one column what it has too much in
 * the other, and just by as much as the two figures differ; where that is so, and the other columns add up, chance is ruled out.
 * With two or three columns no sum is found that would break, so it is looked for in totals that add up to nothing.
 */
import type { Sum } from '../model/sum.ts'
import type { Row, Table } from '../model/table.ts'
import { senseOf } from './labels.ts'
import { type Line, type Matrix, matricesOf } from './matrix.ts'

export interface SwappedColumns {
  readonly row: Row
  readonly total: Row
  /** Indices of the two columns. */
  readonly columns: readonly [number, number]
}

const LONGEST_RUN = 30
/** Bits that the columns which add up, and the two that differ alike, must say together. */
const FEWEST_BITS = 18
/** Of the two, which must differ by this many units. */
const SMALLEST = 20

export function swappedColumns(table: Table, sums: readonly Sum[]): SwappedColumns[] {
  const explained = new Set(sums.filter((sum) => sum.table === table.id).map(({ total }) => total))
  const found = new Map<Row, SwappedColumns>()
  for (const matrix of matricesOf(table)) {
    for (let at = 2; at < matrix.lines.length; at++) {
      const total = table.rows[(matrix.lines[at] as Line).at] as Row
      if (explained.has(total.index) || total.label === '' || !senseOf(total.label).isTotal) continue
      const swap = swapAbove(table, matrix, at, total)
      if (swap && !found.has(swap.row)) found.set(swap.row, swap)
    }
  }
  return [...found.values()]
}

/** The run above a total with which it is short in one column by what it has too much in another. */
function swapAbove(table: Table, matrix: Matrix, at: number, total: Row): SwappedColumns | undefined {
  const stated = matrix.lines[at] as Line
  const left = Float64Array.from(stated.values)
  const room = Float64Array.from(stated.halves)
  for (let k = 1; k <= Math.min(at, LONGEST_RUN); k++) {
    const line = matrix.lines[at - k] as Line
    for (let p = 0; p < left.length; p++) {
      left[p] = (left[p] as number) - ((line.values[p] as number) || 0)
      room[p] = (room[p] as number) + ((line.halves[p] as number) || 0)
    }
    if (k < 2) continue
    const pair = oppositePair(stated, left, room)
    if (!pair) continue
    const [p, q] = pair
    const gap = left[p] as number
    const run = matrix.lines.slice(at - k, at).filter((one) => differsBy(one, q, p, gap))
    const lines = differsBy(stated, p, q, gap) ? [...run, stated] : run
    const [only] = lines
    if (lines.length !== 1 || !only) continue
    const columns = [p, q].map((place) => matrix.columns[place] as number) as [number, number]
    return { row: table.rows[only.at] as Row, total, columns }
  }
  return undefined
}

/** The two places in which a run misses its total, by as much in opposite directions, where all others add up. */
function oppositePair(stated: Line, left: Float64Array, room: Float64Array): [number, number] | undefined {
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
  return bits >= FEWEST_BITS ? [p, q] : undefined
}

const differsBy = ({ values, halves }: Line, p: number, q: number, gap: number): boolean =>
  Math.abs((values[p] as number) - (values[q] as number) - gap) <= (halves[p] as number) + (halves[q] as number)
