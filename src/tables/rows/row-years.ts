/**
 * Tables whose first column names the year of each row ("Beauty | 2025 | 3,490", below it "| 2024 | 3,550") under headers that
 * name none: the later year is the one that the headers were read with, the rows of the others lie as many years before.
 */
import { endOf } from '../../model/period.ts'
import type { Profile } from '../../model/profile.ts'
import type { Cell, Column, Row, Table } from '../../model/table.ts'
import { largest } from '../../number/extremes.ts'
import { resolvePeriod } from '../../recognize/period/index.ts'

const YEAR = /^(?:19|20)\d\d$/
const NAMES_YEAR = /\b(?:19|20)\d\d\b/

export function withRowYears(table: Table, profile: Profile): Table {
  const [first, ...others] = table.columns
  if (first?.header !== '' || others.some(({ header }) => NAMES_YEAR.test(header))) return table
  const years = table.rows.map((row) => yearOf(row, first))
  const stated = years.filter((year) => year !== undefined)
  const latest = largest(stated)
  const filled = table.rows.filter(({ cells }) => cells.length > 0).length
  if (new Set(stated).size < 2 || stated.length * 5 < filled * 4 || !others.some((column) => isRead(column, latest)))
    return table
  let label = ''
  const rows = table.rows.map((row, index): Row => {
    const year = years[index]
    if (row.label !== '') label = row.label
    if (year === undefined) return row
    const isOther = ({ column }: Cell): boolean => column !== first.index && year !== latest
    const cells = row.cells.map((cell) => (isOther(cell) ? ofYear(cell, year, profile) : cell))
    return { ...row, label: row.label || label, cells }
  })
  return { ...table, rows }
}

function yearOf({ cells }: Row, { index }: Column): number | undefined {
  const year = cells.find(({ column }) => column === index)?.raw.trim() ?? ''
  return YEAR.test(year) ? Number(year) : undefined
}

/** Whether the header was given the latest year of the rows; a fiscal year may be named by the next. */
const isRead = ({ period }: Column, latest: number): boolean =>
  period !== undefined && [latest, latest - 1].includes(Number(endOf(period).slice(0, 4)))

/** The cell's period as it was in another year. */
function ofYear(cell: Cell, year: number, { calendar }: Profile): Cell {
  if (!cell.period) return cell
  const period = resolvePeriod({ relative: 'yearAgo', year }, { calendar, current: cell.period })
  return period ? { ...cell, period } : { ...cell, period: undefined, withheld: cell.withheld ?? 'period-unknown' }
}
