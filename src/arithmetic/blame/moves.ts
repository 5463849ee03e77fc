/**
 * Figures of one column, or of one row, that slipped together: three that changed places in a round, or all from one on that
 * stand a place too far, the last of them lost. Moving them back mends several broken relations and harms none.
 */
import type { Book } from '../book/book.ts'
import { cellsOf, evaluate } from '../book/relation.ts'
import { type Broken, relationAt, touching } from './broken.ts'

export interface Move {
  /** The places, in the order of the table; each had, or should have, the figure of the one before or after. */
  readonly cells: readonly number[]
  /** Positions in the judged list. */
  readonly mended: readonly number[]
}

/** A line of figures is looked at where it has this many broken relations, and moved where so many are mended. */
const FEWEST_TURNED = 2
const FEWEST_PUSHED = 3
const ROUND = 3
/** Of one line, and of all tables: the trials grow with the square of the first, and looking for lines with the second. */
const LONGEST_LINE = 200
const MOST_CELLS = 10_000

/** The move that mends most, if any. */
export function bestMove(broken: Broken): Move | undefined {
  const { book, open } = broken
  if (open.size < FEWEST_TURNED || book.cells.length > MOST_CELLS) return undefined
  let best: Move | undefined
  for (const line of linesOf(broken)) {
    for (const { cells, values, fewest } of trials(book, line)) {
      const mended = mendedBy(broken, cells, values)
      if (mended.length >= fewest && mended.length > (best?.mended.length ?? 0)) best = { cells, mended }
    }
  }
  return best
}

/** The columns and rows in which two relations at least are broken, each as its cells of one measure in order. */
function linesOf(broken: Broken): number[][] {
  const { book, open } = broken
  const counts = new Map<string, { count: number; isIn: (at: number) => boolean }>()
  for (const i of open) {
    const keys = new Map<string, (at: number) => boolean>()
    for (const cell of cellsOf(relationAt(broken, i))) {
      const own = book.cells[cell]
      if (!own) continue
      const isOf = (at: number) => book.cells[at]?.table === own.table && book.cells[at]?.group === own.group
      keys.set(`${own.table.id} c${own.column.index}`, (at) => isOf(at) && book.cells[at]?.column === own.column)
      keys.set(`${own.table.id} r${own.row.index}`, (at) => isOf(at) && book.cells[at]?.row === own.row)
    }
    for (const [key, isIn] of keys) counts.set(key, { count: (counts.get(key)?.count ?? 0) + 1, isIn })
  }
  return [...counts.values()]
    .filter(({ count }) => count >= FEWEST_TURNED)
    .map(({ isIn }) => book.cells.flatMap(({ at }) => (isIn(at) ? [at] : [])))
    .filter(({ length }) => length >= ROUND && length <= LONGEST_LINE)
}

interface Trial {
  readonly cells: readonly number[]
  readonly values: readonly number[]
  readonly fewest: number
}

function* trials(book: Book, line: readonly number[]): Generator<Trial> {
  const values = line.map((at) => book.values[at] as number)
  for (let i = 0; i + ROUND <= line.length; i++) {
    const cells = line.slice(i, i + ROUND)
    const [a, b, c] = values.slice(i, i + ROUND) as [number, number, number]
    yield { cells, values: [b, c, a], fewest: FEWEST_TURNED }
    yield { cells, values: [c, a, b], fewest: FEWEST_TURNED }
  }
  for (let i = 0; i + ROUND < line.length; i++) {
    yield { cells: line.slice(i), values: [...values.slice(i + 1), Number.NaN], fewest: FEWEST_PUSHED }
    yield { cells: line.slice(i), values: [Number.NaN, ...values.slice(i, -1)], fewest: FEWEST_PUSHED }
  }
}

/** The broken relations that hold with the other values; none if any of them breaks. */
function mendedBy(broken: Broken, cells: readonly number[], values: readonly number[]): number[] {
  const { book, open } = broken
  const before = cells.map((cell) => book.values[cell] as number)
  cells.forEach((cell, i) => {
    book.values[cell] = values[i] as number
  })
  const mended: number[] = []
  let isClean = true
  for (const i of touching(broken, cells)) {
    const outcome = evaluate(book, relationAt(broken, i))
    if (outcome === 'breaks') isClean = false
    if (!isClean) break
    if (outcome === 'holds' && open.has(i)) mended.push(i)
  }
  cells.forEach((cell, i) => {
    book.values[cell] = before[i] as number
  })
  return isClean ? mended : []
}
