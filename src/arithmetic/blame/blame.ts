/**
 * From broken relations to the cell that is wrong. A figure is blamed if another value in its place mends the relations that
 * break and harms none that hold; where several figures could be, the one that is a single slip of the pen away is taken,
 * and where that does not decide either, none is named.
 */
import type { Slip } from '../../number/typo.ts'
import type { Book } from '../book/book.ts'
import { cellsOf, type Judged, type Relation } from '../book/relation.ts'
import { type Broken, relationAt } from './broken.ts'
import { type Option, optionsOf } from './mends.ts'
import { bestMove } from './moves.ts'
import { swapsOf } from './swaps.ts'

export interface Blame<A> {
  /** The cell that the finding points at. */
  readonly cell: number
  /** What it should be, doubled; undefined where several cells could be wrong. */
  readonly value: number | undefined
  readonly slip: Slip | undefined
  /** Broken relations that this explains. */
  readonly mended: readonly A[]
  /** Relations that hold and speak against it. */
  readonly harmed: number
  /** Cells that could be wrong as well. */
  readonly others: readonly number[]
  /** The figure that stands in this one's place, and this one in its. */
  readonly swappedWith?: number
  /** The places whose figures slipped together, this one the first of them. */
  readonly moved?: readonly number[]
}

const SLIP_RANK: Readonly<Record<Slip, number>> = {
  sign: 3,
  digit: 3,
  transposed: 3,
  point: 3,
  dropped: 2,
  added: 2,
  'last-digit': 2,
}

/** Broken relations that are explained together. A release has a dozen; where there are more than these, nothing was mixed up. */
const MOST_TOGETHER = 200

/** Explains all broken relations, the widest explanation first. */
export function blame<A extends { readonly relation: Relation }>(book: Book, judged: readonly Judged<A>[]): Blame<A>[] {
  const byCell = new Map<number, number[]>()
  judged.forEach(({ assertion, outcome }, i) => {
    if (outcome === 'unknown') return
    for (const cell of cellsOf(assertion.relation)) {
      const known = byCell.get(cell)
      if (known) known.push(i)
      else byCell.set(cell, [i])
    }
  })
  const broken = judged.flatMap(({ outcome }, i) => (outcome === 'breaks' ? [i] : []))
  const found: Blame<A>[] = []
  const mayMove = broken.length <= MOST_TOGETHER
  for (let i = 0; i < broken.length; i += MOST_TOGETHER)
    for (const one of explain({ book, judged, byCell, open: new Set(broken.slice(i, i + MOST_TOGETHER)) }, mayMove))
      found.push(one)
  return found
}

/** Broken relations of assertions. */
interface BrokenOf<A> extends Broken {
  readonly judged: readonly Judged<A & { readonly relation: Relation }>[]
  readonly open: Set<number>
}

function explain<A>(broken: BrokenOf<A>, mayMove: boolean): Blame<A>[] {
  const { book, open } = broken
  const found: Blame<A>[] = []
  const known = new Map<number, readonly Option[]>()
  const settle = (explained: readonly number[]): void => {
    for (const i of explained) open.delete(i)
    const touched = new Set(explained.flatMap((i) => cellsOf(relationAt(broken, i))))
    for (const i of known.keys()) if (cellsOf(relationAt(broken, i)).some((cell) => touched.has(cell))) known.delete(i)
  }
  while (open.size > 0) {
    const options = optionsOf(broken, known)
    const widest = options.reduce((most, { score }) => Math.max(most, score), 0)
    const swap = mayMove && widest < 2 ? swapsOf(broken)[0] : undefined
    if (swap) {
      const mended = assertionsAt(broken, swap.mended)
      found.push({
        cell: swap.a,
        value: book.values[swap.b],
        slip: undefined,
        mended,
        harmed: 0,
        others: [swap.b],
        swappedWith: swap.b,
      })
      settle(swap.mended)
      continue
    }
    const most = options.reduce((count, { mended, score }) => (score > 0 ? Math.max(count, mended.length) : count), 0)
    const move = mayMove ? bestMove(broken) : undefined
    const [first, ...rest] = move?.cells ?? []
    if (move && first !== undefined && move.mended.length > most) {
      const mended = assertionsAt(broken, move.mended)
      found.push({ cell: first, value: undefined, slip: undefined, mended, harmed: 0, others: rest, moved: move.cells })
      settle(move.mended)
      continue
    }
    const next = choose(broken, options)
    found.push(next.blame)
    settle(next.explained)
  }
  return found
}

const assertionsAt = <A>({ judged }: BrokenOf<A>, places: readonly number[]): A[] =>
  places.map((at) => (judged[at] as Judged<A>).assertion)

const rankOf = ({ slip }: Option): number => (slip ? SLIP_RANK[slip] : 0)

/** Of the best options the one to name; several that are alike are told apart by their slip, then by how the row runs. */
function choose<A>(broken: BrokenOf<A>, options: readonly Option[]): { blame: Blame<A>; explained: readonly number[] } {
  const top = options.reduce<number>((best, { score }) => Math.max(best, score), Number.NEGATIVE_INFINITY)
  if (options.length === 0 || top <= 0) return unexplained(broken, options)
  const best = options.filter(({ score }) => score >= top - 0.01)
  const lead = best.reduce((a, b) => (rankOf(b) > rankOf(a) ? b : a))
  const rivals = best.filter(({ mended }) => mended.some((i) => lead.mended.includes(i)))
  const likely = rivals
    .filter((option) => rankOf(option) === rankOf(lead))
    .map((option) => ({ option, gain: smoothing(broken.book, option) }))
    .sort((a, b) => b.gain - a.gain)
  const [first, second] = likely as [(typeof likely)[0], (typeof likely)[0] | undefined]
  const isOneCell = likely.every(({ option }) => option.cell === first.option.cell)
  const isSmoother =
    second !== undefined && first.gain >= CLEARLY_SMOOTHER && first.gain >= 4 * Math.max(second.gain, 0.05)
  const isCertain = isOneCell ? likely.length === 1 : isSmoother
  const { cell, value, slip, mended, harmed } = first.option
  const others = [...new Set(rivals.map((option) => option.cell))].filter((other) => other !== cell)
  return {
    blame: {
      cell,
      value: isCertain ? value : undefined,
      slip,
      mended: assertionsAt(broken, mended),
      harmed,
      others: isCertain ? [] : others,
    },
    explained: mended,
  }
}

/** A figure that jumps out of its row by more than this (in logarithms: by four fifths) is wrong rather than its neighbours. */
const CLEARLY_SMOOTHER = 0.6

/** By how much the other value brings the figure nearer to the others of its row. */
function smoothing(book: Book, { cell, value }: Option): number {
  const entry = book.cells[cell]
  if (!entry) return 0
  let before = Number.POSITIVE_INFINITY
  let after = Number.POSITIVE_INFINITY
  for (const { column } of entry.row.cells) {
    const other = book.find(entry.table, entry.row.index, column)
    if (other === undefined || other === cell || book.cells[other]?.group !== entry.group) continue
    const size = Math.abs(book.values[other] as number)
    if (!size) continue
    before = Math.min(before, Math.abs(Math.log(Math.abs(book.values[cell] as number) / size)))
    after = Math.min(after, Math.abs(Math.log(Math.abs(value) / size)))
  }
  return Number.isFinite(before) && Number.isFinite(after) ? before - after : 0
}

/** Every figure is borne out elsewhere: the relation itself may be at fault. */
function unexplained<A>(
  broken: BrokenOf<A>,
  options: readonly Option[],
): { blame: Blame<A>; explained: readonly number[] } {
  const i = broken.open.values().next().value as number
  const relation = relationAt(broken, i)
  const own = options.filter(({ mended }) => mended.includes(i))
  const harmed = own.reduce((least, option) => Math.min(least, option.harmed), Number.POSITIVE_INFINITY)
  return {
    blame: {
      cell: relation.stated,
      value: undefined,
      slip: undefined,
      mended: assertionsAt(broken, [i]),
      harmed: Number.isFinite(harmed) ? harmed : 0,
      others: cellsOf(relation).slice(1),
    },
    explained: [i],
  }
}
