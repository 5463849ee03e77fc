/**
 * From broken relations to the cell that is wrong. A figure is blamed if another value in its place mends the relations that
 * break and harms none that hold; where several figures could be, the one that is a single slip of the pen away is taken,
 * and where that does not decide either, none is named.
 */
import type { Book } from './book.ts'
import { printedDigits } from './print.ts'
import { cellsOf, evaluate, mendingValue, type Outcome, type Relation } from './relation.ts'
import { swapsOf } from './swaps.ts'
import { type Slip, slipBetween } from './typo.ts'

export interface Judged<A> {
  readonly assertion: A
  readonly outcome: Outcome
}

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
}

interface Option {
  readonly cell: number
  readonly value: number
  readonly mended: readonly number[]
  readonly harmed: number
  readonly score: number
  readonly slip: Slip | undefined
}

const HARM = 1.6
const SLIP_RANK: Readonly<Record<Slip, number>> = {
  sign: 3,
  digit: 3,
  transposed: 3,
  dropped: 2,
  added: 2,
  'last-digit': 2,
}

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
  const broken = new Set(judged.flatMap(({ outcome }, i) => (outcome === 'breaks' ? [i] : [])))
  const found: Blame<A>[] = []
  while (broken.size > 0) {
    const options = optionsOf(book, judged, broken, byCell)
    const widest = options.reduce((most, { score }) => Math.max(most, score), 0)
    const swap = widest < 2 ? swapsOf(book, judged, broken, byCell)[0] : undefined
    if (swap) {
      const mended = swap.mended.map((i) => (judged[i] as Judged<A>).assertion)
      found.push({
        cell: swap.a,
        value: book.values[swap.b],
        slip: undefined,
        mended,
        harmed: 0,
        others: [swap.b],
        swappedWith: swap.b,
      })
      for (const i of swap.mended) broken.delete(i)
      continue
    }
    const next = choose(judged, broken, options)
    found.push(next.blame)
    for (const i of next.explained) broken.delete(i)
  }
  return found
}

function optionsOf<A extends { readonly relation: Relation }>(
  book: Book,
  judged: readonly Judged<A>[],
  broken: ReadonlySet<number>,
  byCell: ReadonlyMap<number, readonly number[]>,
): Option[] {
  const seen = new Set<string>()
  const options: Option[] = []
  for (const i of broken) {
    const relation = (judged[i] as Judged<A>).assertion.relation
    for (const cell of cellsOf(relation)) {
      const value = mendingValue(book, relation, cell)
      if (value === undefined || seen.has(`${cell} ${value}`)) continue
      seen.add(`${cell} ${value}`)
      options.push(optionOf(book, judged, broken, byCell.get(cell) ?? [], cell, value))
    }
  }
  return options
}

/** What changes if the cell had the value: tried in the book, and put back. */
function optionOf<A extends { readonly relation: Relation }>(
  book: Book,
  judged: readonly Judged<A>[],
  broken: ReadonlySet<number>,
  touching: readonly number[],
  cell: number,
  value: number,
): Option {
  const before = book.values[cell] as number
  book.values[cell] = value
  const mended: number[] = []
  let gain = 0
  let harmed = 0
  for (const i of touching) {
    const { assertion, outcome } = judged[i] as Judged<A>
    const holds = evaluate(book, assertion.relation) === 'holds'
    if (outcome === 'breaks' && holds && broken.has(i)) {
      mended.push(i)
      gain += assertion.relation.kind === 'sum' ? 1 : 0.7
    }
    if (outcome === 'holds' && !holds) harmed++
  }
  book.values[cell] = before
  const slip = book.isNil[cell]
    ? undefined
    : slipBetween(printedDigits(book, cell, value), printedDigits(book, cell, before))
  return { cell, value, mended, harmed, score: gain - HARM * harmed, slip }
}

const rankOf = ({ slip }: Option): number => (slip ? SLIP_RANK[slip] : 0)

function choose<A extends { readonly relation: Relation }>(
  judged: readonly Judged<A>[],
  broken: ReadonlySet<number>,
  options: readonly Option[],
): { blame: Blame<A>; explained: readonly number[] } {
  const top = options.reduce<number>((best, { score }) => Math.max(best, score), Number.NEGATIVE_INFINITY)
  const best = options.filter(({ score }) => score >= top - 0.01)
  if (best.length === 0 || top <= 0) return unexplained(judged, broken, options)
  const rank = best.reduce((most, option) => Math.max(most, rankOf(option)), 0)
  const likely = best.filter((option) => rankOf(option) === rank)
  const first = likely[0] as Option
  const rivals = likely.filter(
    (option) => option.cell !== first.cell && option.mended.some((i) => first.mended.includes(i)),
  )
  const mended = first.mended.map((i) => (judged[i] as Judged<A>).assertion)
  const isOnly = rivals.length === 0 && (rank > 0 || best.every(({ cell }) => cell === first.cell))
  if (isOnly)
    return {
      blame: { cell: first.cell, value: first.value, slip: first.slip, mended, harmed: first.harmed, others: [] },
      explained: first.mended,
    }
  const all = new Set(first.mended)
  const stated = mended[0]?.relation.stated ?? first.cell
  const others = [...new Set(best.filter((option) => option.mended.some((i) => all.has(i))).map(({ cell }) => cell))]
  return {
    blame: {
      cell: stated,
      value: undefined,
      slip: first.slip,
      mended,
      harmed: first.harmed,
      others: others.filter((cell) => cell !== stated),
    },
    explained: first.mended,
  }
}

/** Every figure is borne out elsewhere: the relation itself may be at fault. */
function unexplained<A extends { readonly relation: Relation }>(
  judged: readonly Judged<A>[],
  broken: ReadonlySet<number>,
  options: readonly Option[],
): { blame: Blame<A>; explained: readonly number[] } {
  const i = broken.values().next().value as number
  const { assertion } = judged[i] as Judged<A>
  const own = options.filter(({ mended }) => mended.includes(i))
  const harmed = own.reduce((least, option) => Math.min(least, option.harmed), Number.POSITIVE_INFINITY)
  return {
    blame: {
      cell: assertion.relation.stated,
      value: undefined,
      slip: undefined,
      mended: [assertion],
      harmed: Number.isFinite(harmed) ? harmed : 0,
      others: cellsOf(assertion.relation).slice(1),
    },
    explained: [i],
  }
}
