/**
 * Figures that stand in each other's place: two rows (or their labels) changed over, two columns of one row. Changing them
 * back mends two broken relations at least and harms none, which one wrong figure cannot do.
 */
import type { Book } from '../book/book.ts'
import { cellsOf, evaluate } from '../book/relation.ts'
import { type Broken, relationAt, touching } from './broken.ts'

interface Swap {
  readonly a: number
  readonly b: number
  /** Positions in the judged list. */
  readonly mended: readonly number[]
}

/** More cells than these in broken relations are no swap but a misreading. */
const MOST_CELLS = 120

export function swapsOf(broken: Broken): Swap[] {
  const cells = [...new Set([...broken.open].flatMap((i) => cellsOf(relationAt(broken, i))))]
  if (broken.open.size < 2 || cells.length > MOST_CELLS) return []
  const swaps: Swap[] = []
  for (let i = 0; i < cells.length; i++) {
    for (let j = i + 1; j < cells.length; j++) {
      const [a, b] = [cells[i] as number, cells[j] as number]
      if (!isPair(broken.book, a, b)) continue
      const mended = mendedBy(broken, a, b)
      if (mended.length >= 2) swaps.push({ a, b, mended })
    }
  }
  return swaps
}

/** Two places of one table that a hand may mix up: in one column, or in one row. */
function isPair(book: Book, a: number, b: number): boolean {
  const [one, other] = [book.cells[a], book.cells[b]]
  if (!one || !other || one.table !== other.table || one.group !== other.group) return false
  if (book.values[a] === book.values[b]) return false
  return one.column === other.column || one.row === other.row
}

/** The broken relations that hold with the two figures changed over; none if any that holds would break, or stays broken. */
function mendedBy(broken: Broken, a: number, b: number): number[] {
  const { book, open } = broken
  const all = [...touching(broken, [a, b])]
  const mended = all.filter((i) => open.has(i))
  if (mended.length < 2) return []
  exchange(book, a, b)
  const isClean = all.every((i) => evaluate(book, relationAt(broken, i)) === 'holds')
  exchange(book, a, b)
  return isClean ? mended : []
}

function exchange(book: Book, a: number, b: number): void {
  const [value, half] = [book.values[a] as number, book.halves[a] as number]
  book.values[a] = book.values[b] as number
  book.halves[a] = book.halves[b] as number
  book.values[b] = value
  book.halves[b] = half
}
