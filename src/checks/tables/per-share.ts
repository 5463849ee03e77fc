/**
 * per-share: an amount per share is the amount divided by the shares.
 * Claim      a per-share row, a row of earnings and a row of weighted shares that give it in most columns
 * Asserts    per share = earnings ÷ shares, or that times a whole number of shares per ADS
 * Tolerance  rounding ranges of all three; one more unit of the last digit for earnings that are adjusted before the division
 * Abstains   no earnings and shares give the row in two columns at least (two classes of shares, participating securities);
 *            one column is enough where the other is off by a decimal point, or where a sister row proves the shares
 */
import type { Book } from '../../arithmetic/book/book.ts'
import {
  evaluate,
  type Fraction,
  mendingValue,
  type QuotientRelation,
  quotientOf,
} from '../../arithmetic/book/relation.ts'
import type { RowVector } from '../../arithmetic/book/row-vectors.ts'
import { EARNINGS_LABEL } from '../../lexicon/arithmetic.ts'
import { groupBy } from '../../model/group-by.ts'
import { borneOut, type Place, placesOf, quotientAt } from './per-share-sister.ts'
import { type Assertion, defineTableCheck } from './table-check.ts'

const INCOME = 'x|2025|2024|2023\nNet income|59,469|47,551|37,243'
const SHARES = 'Weighted-average shares, diluted|88,410,117|87,233,904|86,004,551'

export const perShare = defineTableCheck({
  id: 'per-share',
  assertions: ({ book, vectors }) => {
    const rows = vectors.filter(({ group }) => group === 'perShare')
    const kinds = groupBy(rows, dilutionOf)
    const operands = operandsOf(book, vectors)
    return rows.flatMap((row) => assertionsOf(book, row, operands, kinds.get(dilutionOf(row)) ?? []))
  },
  examples: [
    {
      says: 'earnings over shares',
      tables: [`${INCOME}\nEarnings per share, diluted|0.67|0.55|0.43\n${SHARES}`],
      verdict: 'passed',
    },
    {
      says: 'a decimal point in the wrong place in one year',
      tables: [`${INCOME}\nEarnings per share, diluted|0.67|0.055|0.43\n${SHARES}`],
      verdict: 'failed',
      at: 't1.r1.c1',
      suggests: '0.545',
    },
    {
      says: 'a row wrong in one year of two, the same measure elsewhere right in both',
      tables: [
        'x|2025|2024\nEarnings per share, diluted|0.67|0.55',
        'x|2025|2024\nNet income|59,469|47,551\nEarnings per share, diluted|0.76|0.55\nWeighted-average shares, diluted|88,410,117|87,233,904',
      ],
      verdict: 'failed',
      at: 't2.r1.c0',
      suggests: '0.67',
    },
    {
      says: 'no shares printed',
      tables: [`${INCOME}\nEarnings per share, diluted|0.67|0.55|0.43`],
      verdict: 'skipped',
    },
  ],
})

interface Fit {
  readonly relations: readonly { readonly relation: QuotientRelation; readonly isHeld: boolean }[]
  readonly holds: number
  readonly bits: number
}

const FEWEST_COLUMNS = 2
/** More rows than these are no statements but lists. */
const MOST_SISTERS = 40
const MOST_SHARES_PER_ADS = 200

/** All rows that may be divided, and by what. */
interface Operands {
  readonly earnings: readonly RowVector[]
  readonly shares: readonly RowVector[]
}

const operandsOf = (book: Book, vectors: readonly RowVector[]): Operands => ({
  earnings: vectors.filter(({ group, plain }) => group === 'money' && EARNINGS_LABEL.test(plain)),
  // an adjustment of the number of shares may be negative
  shares: vectors.filter(
    ({ group, cells }) => group === 'shares' && [...cells.values()].every((at) => !isNegative(book, at)),
  ),
})

/** @param kin the rows of its dilution, itself among them */
function assertionsOf(book: Book, row: RowVector, operands: Operands, kin: readonly RowVector[]): Assertion[] {
  if (/dividend|book value|tangible|price|net asset/.test(row.plain)) return []
  const near = (vector: RowVector): boolean => vector.table === row.table
  const { earnings } = operands
  const shares = sameDilution(row, operands.shares)
  let fits: Fit[] = []
  for (const isNear of [true, false]) {
    const pairs = shares.flatMap((under) =>
      earnings.filter((over) => (near(under) && near(over)) === isNear).map((over) => ({ over, under })),
    )
    fits = pairs.flatMap(({ over, under }) => fitOf(book, row, over, under))
    if (fits.length > 0) break
    // figures of a cent or two say too little to go by, but another statement's earnings are not theirs
    if (isNear && pairs.some((pair) => holdsThroughout(book, row, pair))) return []
  }
  const best = fits.reduce<Fit | undefined>((a, b) => (a && a.bits >= b.bits - 1 ? a : b), undefined)
  if (!best) return withSister(book, row, earnings, shares, kin)
  const rivals = fits.filter(({ bits }) => bits >= best.bits - 1)
  return best.relations
    .filter(({ relation, isHeld }) => isHeld || (isFar(book, relation) && areOfOneMind(book, relation.stated, rivals)))
    .map(({ relation }) => ({
      rule: 'per-share',
      relation,
      strength: best.bits,
      says: 'earnings divided by shares give',
    }))
}

const isNegative = (book: Book, at: number): boolean => (book.values[at] as number) < 0

/** A row that is wrong in as many columns as it is right, beside a row per share that the same shares give. */
function withSister(
  book: Book,
  row: RowVector,
  earnings: readonly RowVector[],
  shares: readonly RowVector[],
  rows: readonly RowVector[],
): Assertion[] {
  if (rows.length > MOST_SISTERS || earnings.length > MOST_SISTERS) return []
  for (const under of shares) {
    const sisters = rows.flatMap((other) => earnings.map((over) => ({ row: other, over, under })))
    for (const over of earnings) {
      const found = borneOut(book, { row, over, under }, sisters, (relation) => isFar(book, relation))
      if (found.length > 0) return found
    }
  }
  return []
}

/** Where a preferred dividend or a minority parts rows of earnings that are one otherwise, the figure cannot be told. */
function areOfOneMind(book: Book, stated: number, rivals: readonly Fit[]): boolean {
  const values = rivals.flatMap(({ relations }) =>
    relations.flatMap(({ relation }) => (relation.stated === stated ? [mendingValue(book, relation, stated)] : [])),
  )
  return new Set(values).size === 1
}

/** Basic amounts go with basic shares; rows that name neither go with any. */
function sameDilution(row: RowVector, shares: readonly RowVector[]): RowVector[] {
  const kind = dilutionOf(row)
  const fitting = shares.filter((one) => {
    const other = dilutionOf(one)
    return kind === other || kind === '' || other === '' || other === 'both' || kind === 'both'
  })
  return [...fitting].sort((a, b) => Number(dilutionOf(b) === kind) - Number(dilutionOf(a) === kind)).slice(0, 8)
}

function dilutionOf({ row, plain }: RowVector): 'basic' | 'diluted' | 'both' | '' {
  const words = /\b(?:basic|diluted)\b/.test(plain) ? plain : row.path.join(' ').toLowerCase()
  const isBasic = /\bbasic\b/.test(words)
  const isDiluted = /\bdiluted?\b|\bassuming dilution\b/.test(words)
  return isBasic && isDiluted ? 'both' : isBasic ? 'basic' : isDiluted ? 'diluted' : ''
}

function fitOf(book: Book, row: RowVector, over: RowVector, under: RowVector): Fit[] {
  const places = placesOf(book, { row, over, under })
  if (places.length < FEWEST_COLUMNS) return []
  const fit =
    fitWith(book, places, { n: 1n, d: 1n }, 0) ?? fitWith(book, places, adsFactor(book, places[0]), BITS_OF_FACTOR)
  return fit ? [fit] : []
}

function holdsThroughout(book: Book, row: RowVector, pair: { over: RowVector; under: RowVector }): boolean {
  const places = placesOf(book, { row, ...pair })
  const outcomes = places.map((place) => evaluate(book, relationAt(place, { n: 1n, d: 1n })))
  return outcomes.length >= FEWEST_COLUMNS && outcomes.every((outcome) => outcome === 'holds')
}

const relationAt = (place: Place, factor: Fraction): QuotientRelation => ({ ...quotientAt(place), factor })

/** How many shares an ADS stands for, if the first column says so. */
function adsFactor(book: Book, place: Place | undefined): Fraction | undefined {
  if (!place) return undefined
  const exact = quotientOf(book, relationAt(place, { n: 1n, d: 1n }))
  if (!exact) return undefined
  const times = Math.round(Math.abs((book.values[place.stated] as number) / exact))
  return times >= 2 && times <= MOST_SHARES_PER_ADS ? { n: BigInt(times), d: 1n } : undefined
}

/** Choosing one factor among many makes it easier to fit. */
const BITS_OF_FACTOR = 8

function fitWith(book: Book, places: readonly Place[], factor: Fraction | undefined, cost: number): Fit | undefined {
  if (!factor) return undefined
  let holds = 0
  let bits = 0
  const relations = places.flatMap((place) => {
    const relation = relationAt(place, factor)
    const outcome = evaluate(book, relation)
    if (outcome === 'unknown') return []
    if (outcome === 'holds') {
      holds++
      const size = Math.abs(book.values[place.stated] as number) / ((book.halves[place.stated] as number) || 1)
      bits += size > 1 ? Math.log2(size) : 0
    }
    return [{ relation, isHeld: outcome === 'holds' }]
  })
  const breaks = relations.length - holds
  if (
    holds === 1 &&
    breaks === 1 &&
    bits - cost >= FEWEST_BITS_OF_ONE &&
    relations.every(({ relation, isHeld }) => isHeld || isMisplacedPoint(book, relation))
  )
    return { relations, holds, bits: bits - cost }
  if (holds < FEWEST_COLUMNS || breaks > Math.max(1, Math.floor(holds / 3)) || bits - cost < 8) return undefined
  return { relations, holds, bits: bits - cost - 6 * breaks }
}

/** What the one column that holds must say, where the other is a decimal point away. */
const FEWEST_BITS_OF_ONE = 3

/** Ten times too large or too small, give or take the rounding of a small figure. */
function isMisplacedPoint(book: Book, relation: QuotientRelation): boolean {
  const value = mendingValue(book, relation, relation.stated)
  const stated = Math.abs(book.values[relation.stated] as number)
  if (!value || !stated) return false
  const times = Math.max(stated, Math.abs(value)) / Math.min(stated, Math.abs(value))
  return times >= 9 && times <= 11
}

/** Two units of the last digit and a twentieth of the figure: less may come of what is taken off before dividing. */
function isFar(book: Book, relation: QuotientRelation): boolean {
  const value = mendingValue(book, relation, relation.stated)
  if (value === undefined) return false
  const stated = book.values[relation.stated] as number
  const gap = Math.abs(Math.abs(value) - Math.abs(stated))
  return gap >= 4 * (book.halves[relation.stated] as number) && gap * 20 > Math.max(Math.abs(value), Math.abs(stated))
}
