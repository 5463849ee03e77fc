/**
 * Columns that mean the same leave open which is which: neither is known, unless one says more. What a column's figures are
 * printed with tells an amount from its share. Where every line has the same figure in both, it is the same column twice.
 *
 *   2Q2031   1Q2031      2Q2031   2Q2030
 *      421      398         421      377
 */
import { samePeriod } from '../../model/period.ts'
import type { Column, StatementKind } from '../../model/table.ts'
import { abs, compare, decimal, equals } from '../../number/decimal.ts'
import type { HeaderText } from '../headers/header-texts.ts'
import type { LabelledRow } from '../labels/labels.ts'
import type { Value } from '../places/glued-row.ts'
import { expressionOf } from './column-period.ts'
import { isDate } from './several-days.ts'

/** By column, whether its values carry percent signs or signs of money. */
export interface Signs {
  readonly percent: ReadonlySet<number>
  readonly money: ReadonlySet<number>
}

export function signsOf(rows: readonly LabelledRow[], placeOf: (value: Value) => number): Signs {
  const [percent, money] = [new Set<number>(), new Set<number>()]
  for (const value of rows.flatMap(({ row }) => row.values)) {
    if (value.reading.kind !== 'number') continue
    if (value.reading.isPercent) percent.add(placeOf(value))
    if (value.reading.currency !== undefined) money.add(placeOf(value))
  }
  return { percent, money }
}

/**
 * Two columns that mean the same leave open which is which, and neither is known, unless one says more. Where one has percent
 * signs and the other signs of money ("$ 45.1" beside "21.0%") they are an amount and its share.
 */
export function distinct(
  columns: readonly Column[],
  { percent, money }: Signs,
  rows: readonly LabelledRow[],
  placeOf: (value: Value) => number,
): Column[] {
  // a period that only the caption gives may be the wrong one for either
  const isOwn = ({ header }: Column): boolean => expressionOf(header) !== undefined
  const isShare = (column: Column): boolean => percent.has(column.index) && !money.has(column.index) && isOwn(column)
  const isAmount = (column: Column): boolean => money.has(column.index) && !percent.has(column.index) && isOwn(column)
  return columns.map((column) => {
    const twins = columns.filter(
      (other) =>
        other !== column &&
        other.kind === 'value' &&
        column.kind === 'value' &&
        samePeriod(other.period, column.period) &&
        other.currency === column.currency &&
        other.member === column.member &&
        !(columns.length <= MOST_COLUMNS && column.period && isPrintedTwice(column, other, rows, placeOf)),
    )
    const [twin] = twins
    if (!twin) return column
    if (twins.length === 1 && isShare(column) && isAmount(twin)) return { ...column, kind: 'percentOf' }
    if (twins.length === 1 && isAmount(column) && isShare(twin)) return column
    return { ...column, withheld: 'ambiguous' }
  })
}

/**
 * "Jun 30, 2031 RMB | Jun 30, 2031 USD | Jun 30, 2031 RMB | Jun 30, 2031 USD": over them stood "Three months ended" and "Six months
 * ended", and where these are lost no column of a bare day is known.
 */
export function withoutLostLengths(columns: readonly Column[], statement: StatementKind): readonly Column[] {
  const isOfDay = ({ kind, header }: Column): boolean => {
    const own = kind === 'value' ? expressionOf(header) : undefined
    return own !== undefined && isDate(own)
  }
  const isTwin = (column: Column): boolean =>
    column.withheld === 'ambiguous' &&
    column.member === undefined &&
    columns.some((other) => other.index < column.index - 1 && other.header === column.header)
  if (statement === 'balanceSheet' || !columns.some((column) => isOfDay(column) && isTwin(column))) return columns
  return columns.map((column) => (isOfDay(column) ? { ...column, withheld: 'ambiguous' } : column))
}

const HUNDRED = decimal(100)

/**
 * "$ 5,164 | 100.0% | $ 4,643 | 100.0%" over "3,116 | 60.3% | 2,774 | 59.7%": beside each amount its share of the first line's, with a
 * header of its own or without, and of the same period.
 */
export function withSharesBeside(
  columns: readonly Column[],
  { percent, money }: Signs,
  rows: readonly LabelledRow[],
  placeOf: (value: Value) => number,
): readonly Column[] {
  const first = rows.find(({ row }) => row.values.length > 0)?.row.values ?? []
  const isWhole = (index: number): boolean =>
    first.some(
      (value) => placeOf(value) === index && value.reading.kind === 'number' && equals(value.reading.value, HUNDRED),
    )
  const alternates =
    columns.length >= 4 &&
    columns.length % 2 === 0 &&
    columns.every(({ kind, index }, at) =>
      at % 2 === 0
        ? kind === 'value' && !percent.has(index)
        : ['value', 'percentOf'].includes(kind) && percent.has(index) && !money.has(index) && isWhole(index),
    )
  if (!alternates) return columns
  return columns.map((column, at) =>
    at % 2 === 0 ? column : { ...column, kind: 'percentOf', period: columns[at - 1]?.period },
  )
}

const FEWEST_LINES = 3
/** Of more columns it would be asked too often. */
const MOST_COLUMNS = 24

function isPrintedTwice(
  one: Column,
  other: Column,
  rows: readonly LabelledRow[],
  placeOf: (value: Value) => number,
): boolean {
  const printed = rows.map(({ row: { values } }) =>
    [one, other].map(({ index }) => values.find((value) => placeOf(value) === index)?.text.replace(/\s/g, '')),
  )
  const filled = printed.filter(([a, b]) => a !== undefined || b !== undefined)
  return filled.length >= FEWEST_LINES && filled.every(([a, b]) => a === b)
}

/** The name of a rate, its noun last, or of what is no figure at all. */
const OF_RATES = /\b(?:yields?(?: ?\/ ?(?:costs?|rates?))?|rates?|ratios?|occupancy)(?: ?\(\w{1,3}\))?$/i
const OF_WORDS =
  /\b(?:location|description|city|country|(?:delivery|maturity|completion|opening|expiry|expiration) date)(?: ?\(\w{1,3}\))?$/i

/**
 * "10,505" under "Average yield", "8,000" under "Location": the header's words stand over the wrong columns, and which are over the
 * right ones is not known.
 */
export function withoutMisplaced(
  columns: readonly Column[],
  rows: readonly LabelledRow[],
  placeOf: (value: Value) => number,
): readonly Column[] {
  const isMisplaced = columns.some(({ index, kind, header }) => {
    const most = OF_RATES.test(header) ? MOST_OF_A_RATE : OF_WORDS.test(header) ? MOST_OF_A_YEAR : undefined
    if (kind !== 'value' || !most) return false
    const figures = rows.flatMap(({ row }) => row.values.filter((value) => placeOf(value) === index))
    const numbers = figures.flatMap(({ reading }) => (reading.kind === 'number' && !reading.points ? [reading] : []))
    return numbers.filter(({ value }) => compare(abs(value), most) >= 0).length * 2 > numbers.length
  })
  return isMisplaced ? columns.map((column) => ({ ...column, withheld: column.withheld ?? 'ambiguous' })) : columns
}

/**
 * "Amount | % of sales" for one period after another: a share that is headed by another period than the amount on its side tells
 * that the header's words stand over the wrong columns.
 */
export function withoutCrossedShares(columns: readonly Column[]): readonly Column[] {
  const isAmount = ({ kind, period }: Column): boolean => kind === 'value' && period !== undefined
  const shares = columns.filter(({ kind, period }) => kind === 'percentOf' && period !== undefined)
  const [first] = shares
  if (!first || shares.length < 2) return columns
  const isBehind = columns.some((column) => isAmount(column) && column.index < first.index)
  const isCrossed = shares.some(({ index, period }) => {
    const beside = isBehind
      ? columns.findLast((column) => isAmount(column) && column.index < index)
      : columns.find((column) => isAmount(column) && column.index > index)
    return beside && !samePeriod(beside.period, period)
  })
  return isCrossed ? columns.map((column) => ({ ...column, withheld: column.withheld ?? 'ambiguous' })) : columns
}

/** No rate has five digits; an exchange rate may. */
const MOST_OF_A_RATE = decimal(10_000)
const MOST_OF_A_YEAR = decimal(3000)

/** What the share is of, on the line below "% of". */
const WHOLE = /^(?:net |total )?(?:revenues?|sales)$/i
const OF_A_SHARE = /^%|\bpercent(?:age)? of\b|% of\b/i

/**
 * Headers without words of a share over a column of amounts: in "% of | Amount" over "$ 122,087" the words reach over from the
 * column beside it.
 */
export const withoutForeignShares = (
  headers: readonly (readonly HeaderText[])[],
  { percent, money }: Signs,
): (readonly HeaderText[])[] =>
  headers.map((texts, index) => {
    const isShare = (at: number): boolean => OF_A_SHARE.test(texts[at]?.text.trim() ?? '')
    const own = texts.filter(({ text }, at) => !isShare(at) && !(isShare(at - 1) && WHOLE.test(text.trim())))
    return money.has(index) && !percent.has(index) && own.length > 0 ? own : texts
  })
