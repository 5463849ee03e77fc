/**
 * What a second row per share says of one that its earnings and shares do not give: a sister row, which the same shares do
 * give in every column, proves the shares; a row of the same measure elsewhere proves the earnings too. Then the first row
 * may be wrong in as many columns as it is right.
 */
import type { Book } from '../../arithmetic/book/book.ts'
import { evaluate, type QuotientRelation, quotient } from '../../arithmetic/book/relation.ts'
import type { RowVector } from '../../arithmetic/book/row-vectors.ts'
import type { Assertion } from './table-check.ts'

interface Division {
  readonly row: RowVector
  readonly over: RowVector
  readonly under: RowVector
}

export interface Place {
  readonly key: string
  readonly stated: number
  readonly over: number
  readonly under: number
}

/** The columns that all three rows have. */
export function placesOf(book: Book, { row, over, under }: Division): Place[] {
  return [...row.cells].flatMap(([key, stated]) => {
    const [n, d] = [over.cells.get(key), under.cells.get(key.replace(/ \S* /, '  '))]
    return n === undefined || d === undefined || !book.values[d] ? [] : [{ key, stated, over: n, under: d }]
  })
}

export const quotientAt = (place: Place): QuotientRelation => quotient(place, true)

/** Words that say that a row is per share, and on which shares, but not of what. */
const NO_MEASURE =
  /\b(?:per|common|ordinary|share|shares|ads|unit|basic|diluted|assuming|dilution|and|in|of|the|for|period|year|quarter|weighted|average|number)\b|[^a-z ]/g

const measureOf = (words: string): string =>
  words
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .replace(/-/g, ' ')
    .replace(NO_MEASURE, ' ')
    .split(' ')
    .filter(Boolean)
    .sort()
    .join(' ')

/** "Adjusted net income per share - basic" and "Adjusted net income" are of one measure. */
const measureOfRow = ({ row }: RowVector): string =>
  /\b(?:earnings|income|loss|profit|ffo|affo)\b/i.test(row.label)
    ? measureOf(row.label)
    : measureOf([row.path.at(-1) ?? '', row.label].join(' '))

/** Bits that a name says: "adjusted net income per share" is what adjusted net income gives, if the shares are right. */
const BITS_OF_NAME = 10
const FEWEST_OF_SISTER = 2

/** The broken and held columns of a row whose shares, or whose earnings and shares, another row bears out; none without one. */
export function borneOut(
  book: Book,
  division: Division,
  sisters: readonly Division[],
  isFar: (relation: QuotientRelation) => boolean,
): Assertion[] {
  const places = placesOf(book, division)
  const broken = places.filter((place) => evaluate(book, quotientAt(place)) === 'breaks')
  if (broken.length === 0 || broken.length * 2 > places.length || !broken.every((place) => isFar(quotientAt(place))))
    return []
  const measure = measureOfRow(division.row)
  const isNamed = measure !== '' && measure === measureOfRow(division.over)
  for (const sister of sisters) {
    const isSame = measure !== '' && measureOfRow(sister.row) === measure && sister.over === division.over
    const isSisterNamed = isNamed && measureOfRow(sister.row) === measureOfRow(sister.over)
    if (sister.row === division.row || sister.under !== division.under || !(isSame || isSisterNamed)) continue
    const proof = placesOf(book, sister)
    if (proof.length < FEWEST_OF_SISTER || proof.some((place) => evaluate(book, quotientAt(place)) !== 'holds'))
      continue
    const beside = broken.map(({ key, stated }) => ({
      stated,
      other: proof.find((place) => place.key === key)?.stated,
    }))
    if (beside.some(({ other }) => other === undefined)) continue
    const held = places.filter((place) => !broken.includes(place))
    const strength = [...proof, ...held].reduce(
      (sum, { stated }) => sum + bitsOf(book, stated),
      isNamed ? BITS_OF_NAME : 0,
    )
    return [
      ...places.map((place) => ({
        rule: 'per-share',
        relation: quotientAt(place),
        strength,
        says: 'earnings divided by shares give',
      })),
      ...beside.flatMap(({ stated, other }): Assertion[] =>
        isSame && other !== undefined
          ? [
              {
                rule: 'same-fact',
                relation: { kind: 'sum', stated, terms: [{ cell: other, weight: 1 }] },
                strength,
                says: `"${sister.row.row.label}" elsewhere is`,
              },
            ]
          : [],
      ),
    ]
  }
  return []
}

const bitsOf = (book: Book, at: number): number => {
  const size = Math.abs(book.values[at] as number) / ((book.halves[at] as number) || 1)
  return size > 1 ? Math.log2(size) : 0
}
