/** The columns of a release by the days on which their periods end, and how they compare. */
import { OUTLOOK_HEADER } from '../../lexicon/arithmetic.ts'
import { dayNumber, endOf, type Period } from '../../model/period.ts'
import type { Column, Table } from '../../model/table.ts'

export interface Dated {
  readonly table: Table
  readonly column: Column
  readonly period: Period
  /** Last day, and days from the first to it. */
  readonly end: number
  readonly length: number
}

export function datedColumns(table: Table): Dated[] {
  return table.columns.flatMap((column) => {
    const { kind, period, member, header } = column
    if (kind !== 'value' || !period || member !== undefined || OUTLOOK_HEADER.test(header)) return []
    const end = dayNumber(endOf(period))
    return [{ table, column, period, end, length: period.kind === 'instant' ? 0 : end - dayNumber(period.start) }]
  })
}

export interface Suspect {
  readonly column: Dated
  readonly beside: Dated
  /** Days by which its period seems off: a year. */
  readonly off: number
  readonly says: string
}

export const YEAR = 365
/** Years and quarters of whole weeks end a few days apart. */
export const SLACK = 9

export const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= SLACK
export const isLike = (a: Dated, b: Dated): boolean =>
  isNear(a.length, b.length) && a.column.currency === b.column.currency
export const isNamed = (end: number, like: Dated, others: readonly Dated[]): boolean =>
  others.some((other) => isNear(other.end, end) && (like.length === 0 || isNear(other.length, like.length)))
export const saysYear = ({ column }: Dated): boolean =>
  /\b20\d\d\b|['’]\d\d\b|\b[1-4]Q\d\d\b|\d\/\d\d\b/.test(column.header)
