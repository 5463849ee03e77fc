/** Finds for each margin row the two rows whose quotient it is, by name and by holding in nearly all columns. */
import { MARGIN_LABEL, REVENUE_LABEL } from '../lexicon/arithmetic.ts'
import type { Book } from './book.ts'
import { evaluate, type QuotientRelation } from './relation.ts'
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

export function marginFits(book: Book, vectors: readonly RowVector[]): MarginFit[] {
  const margins = vectors.filter(({ group, plain }) => group === 'percent' && MARGIN_LABEL.test(plain))
  if (margins.length === 0) return []
  const money = vectors.filter(({ group }) => group === 'money')
  const revenues = money.filter(({ plain }) => REVENUE_LABEL.test(plain)).slice(0, 8)
  return margins.flatMap((row) => {
    let best: MarginFit | undefined
    for (const under of revenues) {
      for (const over of money) {
        if (over === under) continue
        const fit = fitOf(book, row, over, under)
        if (fit && (!best || fit.bits > best.bits)) best = fit
      }
    }
    return best ? [best] : []
  })
}

function fitOf(book: Book, row: RowVector, over: RowVector, under: RowVector): MarginFit | undefined {
  const wordBits = sharedWords(row.plain, over.plain)
  let holds = 0
  let breaks = 0
  const relations: { relation: QuotientRelation; isHeld: boolean }[] = []
  for (const [key, stated] of row.cells) {
    const suffix = key.slice(0, key.indexOf(' '))
    const n = cellFor(over, key, suffix)
    const d = n === undefined ? undefined : cellFor(under, key, suffix, currencyOf(over, n))
    if (n === undefined || d === undefined) continue
    const relation: QuotientRelation = {
      kind: 'quotient',
      stated,
      over: n,
      under: d,
      factor: { n: 1n, d: 1n },
      minus: 0,
      isSizeOnly: false,
    }
    const outcome = evaluate(book, relation)
    if (outcome === 'unknown') continue
    if (outcome === 'holds') holds++
    else breaks++
    if (breaks > 1 + Math.floor(holds / 3)) return undefined
    relations.push({ relation, isHeld: outcome === 'holds' })
  }
  if (holds < 2 || breaks > Math.max(1, Math.floor(holds / 3))) return undefined
  const bits = holds * BITS_PER_COLUMN - breaks * 6 + wordBits
  return bits >= ENOUGH ? { row, over, under, relations, bits } : undefined
}

/** A percentage has no currency of its own: the first amount of the period that is there, the issuer's own currency first. */
function cellFor(vector: RowVector, key: string, period: string, currencyKey?: string): number | undefined {
  if (currencyKey !== undefined) return vector.cells.get(currencyKey)
  const exact = vector.cells.get(key)
  if (exact !== undefined) return exact
  for (const [other, cell] of vector.cells) if (other.startsWith(`${period} `)) return cell
  return undefined
}

function currencyOf(vector: RowVector, cell: number): string | undefined {
  for (const [key, other] of vector.cells) if (other === cell) return key
  return undefined
}

const wordsOf = (plain: string): string[] =>
  plain
    .split(/[^a-z]+/)
    .filter(
      (word) =>
        word.length > 2 &&
        !/^(?:margin|percentage|percent|total|the|net|profit|income|loss|revenue|revenues|sales)$/.test(word),
    )

/** Three bits for each word that the margin and its numerator share, less three for each that one of them lacks. */
function sharedWords(margin: string, over: string): number {
  const [a, b] = [new Set(wordsOf(margin)), new Set(wordsOf(over))]
  const shared = [...a].filter((word) => b.has(word)).length
  return 3 * shared - 3 * (a.size - shared) - 1.5 * (b.size - shared)
}
