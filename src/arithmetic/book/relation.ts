/**
 * A relation says what one cell must be, given others: their sum with signs, or a quotient. It holds where the ranges that
 * the printed digits stand for touch (Calculations 1.1); it is decided in whole numbers, quotients in bigints wherever
 * ordinary numbers come near the edge.
 */
import type { Book } from './book.ts'

export interface SumRelation {
  readonly kind: 'sum'
  readonly stated: number
  readonly terms: readonly { readonly cell: number; readonly weight: 1 | -1 }[]
}

/** stated = over ÷ under × factor − minus. */
export interface QuotientRelation {
  readonly kind: 'quotient'
  readonly stated: number
  readonly over: number
  readonly under: number
  readonly factor: Fraction
  readonly minus: 0 | 1
  /** The sign is a matter of convention here: only the size is held against the figures. */
  readonly isSizeOnly: boolean
}

/** The one cell divided by the other, as it is; only its size, where the sign is a matter of convention. */
export const quotient = (
  { stated, over, under }: Pick<QuotientRelation, 'stated' | 'over' | 'under'>,
  isSizeOnly: boolean,
): QuotientRelation => ({ kind: 'quotient', stated, over, under, factor: { n: 1n, d: 1n }, minus: 0, isSizeOnly })

/** stated = of × a factor that is known within a range, such as an exchange rate read off the other rows. */
export interface RateRelation {
  readonly kind: 'rate'
  readonly stated: number
  readonly of: number
  readonly low: number
  readonly high: number
}

export interface Fraction {
  readonly n: bigint
  readonly d: bigint
}

export type Relation = SumRelation | QuotientRelation | RateRelation
export type Outcome = 'holds' | 'breaks' | 'unknown'

/** What asserts a relation, with what came of it. */
export interface Judged<A> {
  readonly assertion: A
  readonly outcome: Outcome
}

export function cellsOf(relation: Relation): readonly number[] {
  if (relation.kind === 'sum') return [relation.stated, ...relation.terms.map(({ cell }) => cell)]
  if (relation.kind === 'rate') return [relation.stated, relation.of]
  return [relation.stated, relation.over, relation.under]
}

export function evaluate(book: Book, relation: Relation): Outcome {
  if (relation.kind === 'sum') {
    const left = leftOver(book, relation)
    if (Number.isNaN(left)) return 'unknown'
    return Math.abs(left) <= roomOf(book, relation) ? 'holds' : 'breaks'
  }
  if (relation.kind === 'rate') return evaluateRate(book, relation)
  return evaluateQuotient(book, relation)
}

/**
 * Whether a relation that breaks would break even if the stated figure were one unit of its last digit off, and the two that a
 * quotient is of half a unit more than their rounding: figures that are not printed may explain as much.
 */
export function isFarOff(book: Book, relation: Relation): boolean {
  const room = new Map([[relation.stated, 3]])
  if (relation.kind === 'quotient') for (const cell of [relation.over, relation.under]) room.set(cell, 2)
  const halves = [...room].map(([cell]) => [cell, book.halves[cell] as number] as const)
  for (const [cell, half] of halves) book.halves[cell] = half * (room.get(cell) as number)
  const outcome = evaluate(book, relation)
  for (const [cell, half] of halves) book.halves[cell] = half
  return outcome === 'breaks'
}

/** Stated less the sum of the terms, doubled. */
export function leftOver(book: Book, { stated, terms }: SumRelation): number {
  let left = book.values[stated] as number
  for (const { cell, weight } of terms) left -= weight * (book.values[cell] as number)
  return left
}

/** How far rounding alone lets a sum be off. */
export function roomOf(book: Book, { stated, terms }: SumRelation): number {
  let room = book.halves[stated] as number
  for (const { cell } of terms) room += book.halves[cell] as number
  return room
}

/**
 * The value of `cell` with which the relation would hold exactly, doubled; for a quotient only that of the stated cell, at its
 * own rounding.
 * @returns undefined where it cannot be told
 */
export function mendingValue(book: Book, relation: Relation, cell: number): number | undefined {
  if (relation.kind === 'sum') {
    const left = leftOver(book, relation)
    if (Number.isNaN(left)) return undefined
    if (cell === relation.stated) return (book.values[cell] as number) - left
    const term = relation.terms.find((one) => one.cell === cell)
    return term && (book.values[cell] as number) + term.weight * left
  }
  if (cell !== relation.stated) return undefined
  if (relation.kind === 'rate') {
    const middle = ((relation.low + relation.high) / 2) * (book.values[relation.of] as number)
    return roundTo(middle, book.halves[cell] as number)
  }
  const exact = quotientOf(book, relation)
  if (exact === undefined) return undefined
  const value = roundTo(exact, finestHalf(book, cell))
  if (value === undefined) return undefined
  const isOpposite = relation.isSizeOnly && Math.sign(value) !== Math.sign(book.values[cell] as number)
  return isOpposite ? -value : value
}

/** As its row is rounded: "0.29" beside "0.023" may be meant to have three decimals. */
function finestHalf(book: Book, at: number): number {
  const { table, row, group } = book.cells[at] ?? {}
  const own = book.halves[at] as number
  if (!table || !row || group !== 'perShare') return own
  return row.cells.reduce((finest, { column }) => {
    const other = book.find(table, row.index, column)
    const half = other === undefined || book.cells[other]?.group !== group ? 0 : (book.halves[other] as number)
    return half > 0 && half < finest ? half : finest
  }, own)
}

/** To whole units of the last digit; a unit is two halves. */
function roundTo(value: number, half: number): number | undefined {
  if (!Number.isFinite(value)) return undefined
  const unit = 2 * (half || 1)
  return Math.round(value / unit) * unit
}

/** What the quotient gives, doubled and at the stated cell's scale. For display and suggestions; verdicts use ranges. */
export function quotientOf(book: Book, { stated, over, under, factor, minus }: QuotientRelation): number | undefined {
  const below = (book.values[under] as number) * 10 ** -scaleOf(book, under)
  if (below === 0) return undefined
  const above = (book.values[over] as number) * 10 ** -scaleOf(book, over)
  const value = ((above / below) * Number(factor.n)) / Number(factor.d) - minus
  return value * 2 * 10 ** scaleOf(book, stated)
}

export const scaleOf = (book: Book, at: number): number => book.scales.get(book.cells[at]?.group ?? '') ?? 0

function evaluateRate(book: Book, { stated, of, low, high }: RateRelation): Outcome {
  const value = book.values[stated] as number
  const half = book.halves[stated] as number
  const source = book.values[of] as number
  const sourceHalf = book.halves[of] as number
  if (Number.isNaN(value) || Number.isNaN(source)) return 'unknown'
  const ends = [
    (source - sourceHalf) * low,
    (source - sourceHalf) * high,
    (source + sourceHalf) * low,
    (source + sourceHalf) * high,
  ]
  return Math.min(...ends) <= value + half && value - half <= Math.max(...ends) ? 'holds' : 'breaks'
}

function evaluateQuotient(book: Book, relation: QuotientRelation): Outcome {
  const { stated, over, under } = relation
  const d = book.values[under] as number
  const hd = book.halves[under] as number
  const n = book.values[over] as number
  const s = book.values[stated] as number
  if (Number.isNaN(d + n + s) || Math.abs(d) <= hd) return 'unknown'
  if (touchesStated(book, relation, 1)) return 'holds'
  return relation.isSizeOnly && touchesStated(book, relation, -1) ? 'holds' : 'breaks'
}

/** Whether low quotient ≤ high stated and low stated ≤ high quotient, over the corners of the operands' ranges. */
function touchesStated(book: Book, relation: QuotientRelation, turn: 1 | -1): boolean {
  const { stated, over, under } = relation
  const [d, hd] = [book.values[under] as number, book.halves[under] as number]
  const [n, hn] = [book.values[over] as number, book.halves[over] as number]
  const [s, hs] = [turn * (book.values[stated] as number), book.halves[stated] as number]
  let someLow = false
  let someHigh = false
  for (const nn of [n - hn, n + hn])
    for (const dd of [d - hd, d + hd]) {
      someLow ||= compareQuotient(book, relation, nn, dd, s + hs) <= 0
      someHigh ||= compareQuotient(book, relation, nn, dd, s - hs) >= 0
    }
  return someLow && someHigh
}

/** Sign of over ÷ under × factor − minus − stated, for whole doubled numbers. */
function compareQuotient(
  book: Book,
  { stated, over, under, factor, minus }: QuotientRelation,
  n: number,
  d: number,
  s: number,
): number {
  const shift = scaleOf(book, under) - scaleOf(book, over)
  const near = ((n / d) * 10 ** shift * Number(factor.n)) / Number(factor.d)
  const target = s / (2 * 10 ** scaleOf(book, stated)) + minus
  const gap = near - target
  if (Math.abs(gap) > 1e-9 * Math.max(Math.abs(near), Math.abs(target), 1e-9)) return Math.sign(gap)
  // n·10^shift·f.n / (d·f.d) against (s + 2·minus·10^Ss) / (2·10^Ss), multiplied out
  const ss = scaleOf(book, stated)
  const up = (exponent: number): bigint => 10n ** BigInt(Math.max(0, exponent))
  const left = BigInt(n) * up(shift) * factor.n * 2n * up(ss) * (d < 0 ? -1n : 1n)
  const whole = BigInt(s) * up(-ss) + 2n * BigInt(minus) * up(ss)
  const right = whole * BigInt(Math.abs(d)) * factor.d * up(-shift)
  return left < right ? -1 : left > right ? 1 : 0
}
