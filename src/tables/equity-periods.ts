/**
 * Statements of changes whose columns are the parts of equity and whose rows name the dates: "Balance at January 1, 2024", the
 * movements, "Balance at March 31, 2024". The balances are instants, what stands between two of them flowed between these.
 */
import { addDays, type Period } from '../model/period.ts'
import type { Profile } from '../model/profile.ts'
import type { Cell, Row, Table } from '../model/table.ts'
import { findPeriods, resolvePeriod } from '../recognize/period/index.ts'

const BALANCE = /^(?:(?:opening|closing|ending|beginning) )?(?:balances?\b|(?:as )?at\b)/i

export function withBalancePeriods(table: Table, profile: Profile): Table {
  const headers = table.columns.map(({ header }) => header)
  const isOpen = table.columns.every(({ period, kind }) => period === undefined && kind === 'value')
  if (!isOpen || table.scale === undefined || headers.includes('') || new Set(headers).size !== headers.length)
    return table
  const dates = table.rows.map((row) => balanceDate(row, profile))
  const found = dates.flatMap((date) => date ?? [])
  if (found.length < 2) return table
  return { ...table, rows: table.rows.map((row, index) => dated(row, periodAt(dates, index))) }
}

/** The last day of a balance; "at January 1" is the evening before. */
function balanceDate(row: Row, profile: Profile): string | undefined {
  if (!BALANCE.test(row.label) || row.cells.length === 0) return undefined
  const [phrase, ...others] = findPeriods(row.label)
  if (!phrase || others.length > 0 || phrase.expression.end?.day === undefined || phrase.expression.year === undefined)
    return undefined
  const period = resolvePeriod(
    { ...phrase.expression, isInstant: true },
    { ...(profile.calendar ? { calendar: profile.calendar } : {}) },
  )
  if (period?.kind !== 'instant') return undefined
  return phrase.expression.end.day === 1 ? addDays(period.date, -1) : period.date
}

function periodAt(dates: readonly (string | undefined)[], index: number): Period | undefined {
  const own = dates[index]
  if (own) return { kind: 'instant', date: own }
  const before = dates.slice(0, index).findLast((date) => date !== undefined)
  const after = dates.slice(index).find((date) => date !== undefined)
  return before && after && before < after ? { kind: 'duration', start: addDays(before, 1), end: after } : undefined
}

const dated = (row: Row, period: Period | undefined): Row =>
  period ? { ...row, cells: row.cells.map((cell) => datedCell(cell, period)) } : row

function datedCell(cell: Cell, period: Period): Cell {
  if (cell.withheld !== 'period-unknown') return cell
  const isMoney = cell.measure === 'money' || cell.measure === 'perShare'
  if (isMoney && cell.unit === undefined) return { ...cell, period, withheld: 'unit-unknown' }
  return { ...cell, period, withheld: undefined }
}
