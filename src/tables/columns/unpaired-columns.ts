/**
 * Two columns over spans that nobody holds against each other, of another length each, to the same day of two years:
 *
 *              Three months ended    Nine months ended
 *              September 30, 2031   September 30, 2030
 *
 * A header was lost or two were mixed up. Which is right nobody knows, so neither column is of its period for certain.
 */
import { type Duration, dayNumber, monthsOf } from '../../model/period.ts'
import type { Cell, Table } from '../../model/table.ts'

export function withUnpairedColumns(table: Table): Table {
  const [one, other, ...more] = table.columns.flatMap(({ period, kind }) => (kind === 'value' ? [period] : []))
  if (one?.kind !== 'duration' || other?.kind !== 'duration' || more.length > 0 || !isUnpaired(one, other)) return table
  const withheld = (cell: Cell): Cell => ({ ...cell, withheld: cell.withheld ?? 'period-unknown' })
  return { ...table, rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(withheld) })) }
}

/** What follows upon the other is a year and the short one before it; what ends on another day was sold or begun on it. */
function isUnpaired(one: Duration, other: Duration): boolean {
  const [first, second] = one.end < other.end ? [one, other] : [other, one]
  const days = (dayNumber(second.end) - dayNumber(first.end)) % YEAR
  const isSameDay = second.end.slice(0, 4) !== first.end.slice(0, 4) && (days < WEEK || YEAR - days < WEEK)
  return isSameDay && monthsOf(one) !== monthsOf(other) && dayNumber(second.start) - dayNumber(first.end) > MONTH
}

const [YEAR, MONTH, WEEK] = [365, 31, 8] as const
