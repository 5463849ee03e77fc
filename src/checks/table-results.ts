/** Judged assertions as checks: what is printed, what the arithmetic gives, and the arithmetic itself in plain decimals. */
import type { Book } from '../arithmetic/book/book.ts'
import { formulaOf, plainDecimal, shortestBetween } from '../arithmetic/book/print.ts'
import {
  cellsOf,
  type Judged,
  leftOver,
  type Outcome,
  type QuotientRelation,
  quotientOf,
  type Relation,
  roomOf,
  scaleOf,
} from '../arithmetic/book/relation.ts'
import type { Check } from '../model/check.ts'
import { decimal, format } from '../number/decimal.ts'
import {
  compareRatios,
  divideIntervals,
  exactly,
  formatRatio,
  type Interval,
  multiplyIntervals,
  type Ratio,
  rounded,
  roundRatio,
  subtractIntervals,
  toRatio,
} from '../number/interval.ts'
import type { Assertion } from './tables/table-check.ts'

export function checkOf(
  book: Book,
  { assertion: { rule, relation }, outcome }: Judged<Assertion>,
  isGivenUp = false,
): Check {
  const { stated } = relation
  const value = book.values[stated] as number
  const half = book.halves[stated] as number
  const scale = scaleOf(book, stated)
  return {
    id: `${rule}@${book.idOf(stated)}`,
    rule,
    status: outcome === 'holds' ? 'passed' : outcome === 'unknown' || isGivenUp ? 'skipped' : 'failed',
    because: outcome === 'unknown' ? 'base-not-positive' : isGivenUp ? 'ambiguous-fact' : undefined,
    stated: {
      value: plainDecimal(value, scale),
      low: plainDecimal(value - half, scale),
      high: plainDecimal(value + half, scale),
    },
    operands: cellsOf(relation).map(book.factOf),
    ...arithmeticOf(book, relation, outcome),
  }
}

function arithmeticOf(book: Book, relation: Relation, outcome: Outcome): Pick<Check, 'computed' | 'formula'> {
  const computed = outcome === 'unknown' ? undefined : computedOf(book, relation)
  const formula = formulaOf(book, relation)
  return computed && isTurned(book, relation)
    ? { computed: turned(computed), formula: `-(${formula})` }
    : { computed, formula }
}

/** Where only sizes are compared, and the print has the other sign. */
const isTurned = (book: Book, relation: Relation): boolean =>
  relation.kind === 'quotient' &&
  relation.isSizeOnly &&
  Math.sign(quotientOf(book, relation) ?? 0) * Math.sign(book.values[relation.stated] as number) < 0

const turned = ({ value, low, high }: NonNullable<Check['computed']>): Check['computed'] => ({
  value: minus(value),
  low: minus(high),
  high: minus(low),
})

const minus = (number: string): string =>
  number.startsWith('-') ? number.slice(1) : /[1-9]/.test(number) ? `-${number}` : number

function computedOf(book: Book, relation: Relation): Check['computed'] {
  const scale = scaleOf(book, relation.stated)
  if (relation.kind === 'sum') {
    const sum = (book.values[relation.stated] as number) - leftOver(book, relation)
    const room = roomOf(book, relation) - (book.halves[relation.stated] as number)
    return {
      value: plainDecimal(sum, scale),
      low: plainDecimal(sum - room, scale),
      high: plainDecimal(sum + room, scale),
    }
  }
  if (relation.kind === 'rate') {
    const source = book.values[relation.of] as number
    const half = book.halves[relation.of] as number
    const ends = [source - half, source + half].flatMap((end) => [end * relation.low, end * relation.high])
    const text = (doubled: number, round: (number: number) => number): string => {
      const fine = 10 ** Math.max(0, scale + 3)
      return (round((doubled / 2) * 10 ** -scale * fine) / fine).toFixed(Math.max(0, scale + 3))
    }
    // at the rate that the formula shows
    const middle = source / Number(shortestBetween(1 / relation.high, 1 / relation.low))
    return {
      value: text(middle, Math.round),
      low: text(Math.min(...ends), Math.floor),
      high: text(Math.max(...ends), Math.ceil),
    }
  }
  const range = quotientRange(book, relation)
  const exact = quotientRange(book, relation, true)
  if (!range || !exact) return undefined
  const places = scale + 6
  return {
    value: formatRatio(exact.low, places),
    low: outward(range.low, places, -1),
    high: outward(range.high, places, 1),
  }
}

/** A bound rounded away from the range, so that the range as written holds all of it. */
function outward(bound: Ratio, places: number, side: 1 | -1): string {
  const near = roundRatio(bound, places)
  const isInside = side * compareRatios(toRatio(near), bound) < 0
  return format(isInside ? { digits: near.digits + BigInt(side), scale: near.scale } : near)
}

function quotientRange(book: Book, relation: QuotientRelation, isExact = false): Interval | undefined {
  const range = (at: number): Interval => {
    const { value, decimals } = book.cells[at]?.cell ?? {}
    if (!value) return exactly(decimal(0n))
    return isExact ? exactly(value) : rounded(value, decimals ?? value.scale)
  }
  const quotient = divideIntervals(range(relation.over), range(relation.under))
  if (!quotient) return undefined
  const factor = { low: relation.factor, high: relation.factor }
  const product = relation.factor.n === relation.factor.d ? quotient : multiplyIntervals(quotient, factor)
  return relation.minus === 0 ? product : subtractIntervals(product, exactly(decimal(1n)))
}
