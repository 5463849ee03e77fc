/**
 * What the columns of one table say of each other: the quarters stand under the years that the year's columns have, the periods
 * follow each other in even steps, and a translated column is of the period that it translates.
 */
import { PERIOD_WORDS } from '../../lexicon/periods.ts'
import { dayNumber } from '../../model/period.ts'
import type { Column, Table } from '../../model/table.ts'
import { type Dated, isLike, isNamed, isNear, SLACK, type Suspect, saysYear, YEAR } from './header-columns.ts'

/** A column that breaks the order of its own table, where a year on or back it would keep it. */
export const oddColumn = (own: readonly Dated[], others: readonly Dated[]): Suspect | undefined =>
  oddSpan(own, others) ?? outOfOrder(own) ?? ofOtherCurrency(own, others)

/**
 * A column whose words name a day after everything else in the release, so that it was given no period, where no column of the
 * table has the same day a year before: beside one that has, the header was put together from the wrong words.
 */
export function unreadColumn(table: Table, all: readonly Dated[]): Suspect | undefined {
  const beside = all.find((one) => one.table === table)
  const latest = all.reduce((last, { end }) => Math.max(last, end), Number.NEGATIVE_INFINITY)
  if (!beside) return undefined
  for (const column of table.columns) {
    if (column.kind !== 'value' || column.period || column.member !== undefined) continue
    const [, month = '', day = '', year = ''] = /\b(\p{L}+)\.? (\d{1,2}),? (20\d\d)\b/u.exec(column.header) ?? []
    const [kind, number] = PERIOD_WORDS.get(month.toLowerCase()) ?? []
    if (kind !== 'month' || number === undefined) continue
    const date = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
    const end = dayNumber(date)
    if (end <= latest + SLACK || end - YEAR > latest + SLACK) continue
    if (all.some((one) => one.table === table && isDayBefore(one, column, end))) continue
    const own = { table, column, period: { kind: 'instant', date } as const, end, length: 0 }
    return { column: own, beside, off: -YEAR, says: 'a column is later than everything else in the release' }
  }
  return undefined
}

const isDayBefore = (one: Dated, { currency }: Column, end: number): boolean =>
  one.length === 0 && isNear(one.end, end - YEAR) && one.column.currency === currency

/** The quarters of one pair of years beside the years of another, where one of the two has a column a year off. */
function oddSpan(own: readonly Dated[], others: readonly Dated[]): Suspect | undefined {
  const spans = groupsOf(own).filter((span) => span.length >= 2 && (span[0] as Dated).length > 0)
  for (const [i, a] of spans.entries())
    for (const b of spans.slice(i + 1)) {
      if (a.length !== b.length) continue
      const [onlyA, onlyB] = [missing(a, b), missing(b, a)]
      const [odd, other] = [onlyA[0] ?? twinIn(a), onlyB[0] ?? twinIn(b)]
      if (onlyA.length > 1 || onlyB.length > 1 || onlyA.length + onlyB.length === 0 || !odd || !other) continue
      const off = other.end - odd.end
      if (!isNear(Math.abs(off), YEAR) || !saysYear(odd) || !saysYear(other)) continue
      // of the two the one that leaves a gap, stands twice, or that no other table names
      const doubt = (column: Dated, span: readonly Dated[]): number =>
        Number(twinIn(span) !== undefined) * 2 + Number(hasGap(span)) + Number(!isNamed(column.end, column, others))
      const says = 'columns of one length stand under other years than those of another length beside them'
      return doubt(other, b) > doubt(odd, a)
        ? { column: other, beside: odd, off: -off, says }
        : { column: odd, beside: other, off, says }
    }
  return undefined
}

/** Columns of one length and currency, in their order. */
function groupsOf(own: readonly Dated[]): Dated[][] {
  const groups: Dated[][] = []
  for (const column of own) {
    const group = groups.find(([first]) => first && isLike(first, column))
    if (group) group.push(column)
    else groups.push([column])
  }
  return groups
}

/** The columns whose last day no column of the other group has. */
const missing = (own: readonly Dated[], other: readonly Dated[]): Dated[] =>
  own.filter(({ end }) => !other.some((one) => isNear(one.end, end)))

/** The second of two columns that stand under one period. */
const twinIn = (span: readonly Dated[]): Dated | undefined =>
  span.find((one, i) => span.some((other, j) => j < i && isNear(one.end, other.end)))

const hasGap = (span: readonly Dated[]): boolean =>
  span.some(
    (one) =>
      span.some(({ end }) => isNear(end - one.end, 2 * YEAR)) && !span.some(({ end }) => isNear(end - one.end, YEAR)),
  )

/** What a row of periods has at least, so that its order and steps are no chance. */
const FEWEST_IN_ORDER = 4

/** A column that breaks the even steps of all others, and keeps them a year on or back. */
function outOfOrder(own: readonly Dated[]): Suspect | undefined {
  for (const span of groupsOf(own)) {
    if (span.length < FEWEST_IN_ORDER || areEven(span.map(({ end }) => end))) continue
    for (const [i, column] of span.entries())
      for (const off of [YEAR, -YEAR]) {
        const ends = span.map(({ end }, j) => (i === j ? end + off : end))
        if (!saysYear(column) || !areEven(ends)) continue
        const beside = (span[i - 1] ?? span[i + 1]) as Dated
        return { column, beside, off, says: 'the periods do not follow each other' }
      }
  }
  return undefined
}

const QUARTER = 91
/** Steps of quarters, or of years, all in one direction. */
const areEven = (ends: readonly number[]): boolean =>
  [QUARTER, -QUARTER, YEAR, -YEAR].some((step) =>
    ends.slice(1).every((end, i) => Math.abs(end - (ends[i] as number) - step) <= SLACK),
  )

/** A translated column of a period that no other table has in its currency, a year off from the one that they have. */
function ofOtherCurrency(own: readonly Dated[], others: readonly Dated[]): Suspect | undefined {
  for (const [i, column] of own.entries()) {
    const beside = own[i - 1]
    const { currency } = column.column
    if (!beside || beside.column.currency === currency || !isNear(beside.length, column.length)) continue
    const off = beside.end - column.end
    const like = others.filter((other) => isLike(other, column))
    if (!saysYear(column) || !isNear(Math.abs(off), YEAR) || like.length === 0) continue
    if (
      like.every(({ end }) => isNear(end, column.end + off)) &&
      !own.some((one) => isLike(one, column) && one !== column)
    )
      return {
        column,
        beside,
        off,
        says: 'a translated column stands under another year than the one that it translates',
      }
  }
  return undefined
}
