/**
 * A heading that is nothing but a period, of another length than the columns say, and set among its rows:
 *
 *               Barges FY31   Ferries FY31
 *   Revenue           1,204            786
 *   Q4 FY31
 *   EBITDA              149            163
 *   Revenue           4,379          2,899
 *
 * Which rows are of it nobody knows, so none is of its column's period for certain.
 */
import { monthsOf, type Period } from '../../model/period.ts'
import type { Profile } from '../../model/profile.ts'
import type { Cell, Row, Table } from '../../model/table.ts'
import { findPeriods, resolvePeriod } from '../../recognize/period/index.ts'
import { withoutPeriods } from '../headers/period-words.ts'

const isLength = (period: Period | undefined): period is Period => period?.kind === 'duration'

export function withForeignHeadings(table: Table, profile: Profile): Table {
  const own = table.columns.map(({ period }) => period).filter(isLength)
  if (own.length === 0 || table.hasDatedRows || !isSaidTwice(table.rows)) return table
  const lengths = new Set(own.map(monthsOf))
  const isForeign = table.rows.some((row) => {
    const period = periodOf(row, profile)
    return isLength(period) && !lengths.has(monthsOf(period))
  })
  if (!isForeign) return table
  const withheld = (cell: Cell): Cell => ({ ...cell, withheld: cell.withheld ?? 'period-unknown' })
  return { ...table, rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(withheld) })) }
}

function periodOf({ label, cells }: Row, { calendar, periods }: Profile): Period | undefined {
  if (cells.length > 0 || /[a-z]/i.test(withoutPeriods(label))) return undefined
  const [phrase, ...others] = findPeriods(label)
  if (!phrase || others.length > 0) return undefined
  return resolvePeriod(phrase.expression, { calendar, current: periods[0] })
}

/** The same labels for one period and for the other. */
function isSaidTwice(rows: readonly Row[]): boolean {
  const labels = rows.filter(({ cells }) => cells.length > 0).map(({ label }) => label.toLowerCase())
  return labels.length - new Set(labels).size >= 2
}
