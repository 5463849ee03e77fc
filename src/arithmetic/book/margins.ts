/**
 * Finds for each margin row the two rows whose quotient it is, by name and by holding in nearly all columns. Numerators are
 * looked up: what a margin and a revenue ask for in one column leaves few amounts that are worth trying in the others.
 */
import { MARGIN_LABEL, REVENUE_LABEL } from '../../lexicon/arithmetic.ts'
import type { Book } from './book.ts'
import { evaluate, type QuotientRelation, quotient, scaleOf } from './relation.ts'
import type { RowVector } from './row-vectors.ts'

export interface MarginFit {
  readonly row: RowVector
  readonly over: RowVector
  readonly under: RowVector
  readonly relations: readonly { readonly relation: QuotientRelation; readonly isHeld: boolean }[]
  readonly bits: number
}

/** A percentage to one decimal says about this much in a column that holds, as margins lie close together. */
const BITS_PER_COLUMN = 7
const ENOUGH = 10
const MOST_REVENUES = 8

interface Amount {
  readonly vector: RowVector
  readonly key: string
  readonly cell: number
}

/** The margins among the rows, or only those that `isWanted`. */
export function marginFits(
  book: Book,
  vectors: readonly RowVector[],
  isWanted: (row: RowVector) => boolean = () => true,
): MarginFit[] {
  const margins = vectors.filter((row) => row.group === 'percent' && MARGIN_LABEL.test(row.plain) && isWanted(row))
  if (margins.length === 0) return []
  const money = vectors.filter(({ group }) => group === 'money')
  const revenues = money.filter(({ plain }) => REVENUE_LABEL.test(plain)).slice(0, MOST_REVENUES)
  const byPeriod = amountsByPeriod(money)
  return margins.flatMap((row) => {
    let best: MarginFit | undefined
    const words = wordsOf(row.plain)
    for (const under of revenues) {
      for (const over of numeratorsOf(book, row, under, byPeriod)) {
        const fit = fitOf(book, row, over, under, sharedWords(words, wordsOf(over.plain)))
        if (fit && (!best || fit.bits > best.bits)) best = fit
      }
    }
    return best ? [best] : []
  })
}

const periodOf = (key: string): string => key.slice(0, key.indexOf(' '))

function amountsByPeriod(money: readonly RowVector[]): Map<string, Amount[]> {
  const byPeriod = new Map<string, Amount[]>()
  for (const vector of money) {
    for (const [key, cell] of vector.cells) {
      const period = periodOf(key)
      const known = byPeriod.get(period)
      if (known) known.push({ vector, key, cell })
      else byPeriod.set(period, [{ vector, key, cell }])
    }
  }
  return byPeriod
}

/** Rows with the amount that margin × revenue asks for, in the first column that they share or in the last. */
function numeratorsOf(
  book: Book,
  row: RowVector,
  under: RowVector,
  byPeriod: ReadonlyMap<string, readonly Amount[]>,
): Set<RowVector> {
  const found = new Set<RowVector>()
  const keys = [...row.cells.keys()]
  for (const key of new Set([keys[0], keys.at(-1)])) {
    const stated = key === undefined ? undefined : row.cells.get(key)
    if (key === undefined || stated === undefined) continue
    const scale = 10 ** -scaleOf(book, stated) / 2
    const share = (book.values[stated] as number) * scale
    const half = (book.halves[stated] as number) * scale * 1.001
    for (const amount of byPeriod.get(periodOf(key)) ?? []) {
      if (amount.vector === under) continue
      const below = under.cells.get(amount.key)
      if (below === undefined) continue
      const revenue = book.values[below] as number
      const gap = Math.abs((book.values[amount.cell] as number) - share * revenue)
      if (gap <= half * Math.abs(revenue) + 2 * (book.halves[below] as number) + (book.halves[amount.cell] as number))
        found.add(amount.vector)
    }
  }
  return found
}

function fitOf(book: Book, row: RowVector, over: RowVector, under: RowVector, wordBits: number): MarginFit | undefined {
  let holds = 0
  let breaks = 0
  const relations: { relation: QuotientRelation; isHeld: boolean }[] = []
  for (const [key, stated] of row.cells) {
    const at = keyOfPeriod(over, key)
    const n = at === undefined ? undefined : over.cells.get(at)
    const d = at === undefined ? undefined : under.cells.get(at)
    if (n === undefined || d === undefined) continue
    const relation = quotient({ stated, over: n, under: d }, false)
    const outcome = evaluate(book, relation)
    if (outcome === 'unknown') continue
    if (outcome === 'holds') holds++
    else breaks++
    relations.push({ relation, isHeld: outcome === 'holds' })
  }
  const isLikely = breaks <= Math.max(1, Math.floor(holds / 3)) || areExchanged(book, relations)
  if (holds < 2 || !isLikely) return undefined
  const bits = holds * BITS_PER_COLUMN - breaks * 6 + wordBits
  return bits >= ENOUGH ? { row, over, under, relations, bits } : undefined
}

/** Of two columns each has the other's margin, and all the rest hold. */
function areExchanged(book: Book, relations: MarginFit['relations']): boolean {
  const [a, b, ...rest] = relations.flatMap(({ relation, isHeld }) => (isHeld ? [] : [relation]))
  if (!a || !b || rest.length > 0) return false
  return [
    { ...a, stated: b.stated },
    { ...b, stated: a.stated },
  ].every((relation) => evaluate(book, relation) === 'holds')
}

/** A percentage has no currency of its own: the first amount of the period and member that is there, the issuer's own currency first. */
function keyOfPeriod(vector: RowVector, key: string): string | undefined {
  if (vector.cells.has(key)) return key
  const [period, member] = [`${periodOf(key)} `, memberOf(key)]
  for (const other of vector.cells.keys()) if (other.startsWith(period) && memberOf(other) === member) return other
  return undefined
}

const memberOf = (key: string): string => key.split(' ').slice(2).join(' ')

const COMMON = /^(?:margin|percentage|percent|total|the|net|profit|income|loss|revenue|revenues|sales)$/

const wordsOf = (plain: string): ReadonlySet<string> =>
  new Set(plain.split(/[^a-z]+/).filter((word) => word.length > 2 && !COMMON.test(word)))

/** Three bits for each word that the margin and its numerator share, less three for each that one of them lacks. */
function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return 3 * shared - 3 * (a.size - shared) - 1.5 * (b.size - shared)
}
