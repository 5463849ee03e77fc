/**
 * Rows that name the day of a balance: "Balance at January 1, 2024", the movements, "Balance at March 31, 2024". The balances
 * are instants, whatever the columns say, and what stands between two of them flowed between these. So it is in statements of
 * equity, whose columns are its parts, and in roll-forwards under one period.
 */
import { addDays, type Period, samePeriod } from '../model/period.ts'
import type { Profile } from '../model/profile.ts'
import type { Cell, Table } from '../model/table.ts'
import { findPeriods, type PeriodExpression, resolvePeriod } from '../recognize/period/index.ts'

const BALANCE =
  /^(?:(?:opening|closing|ending|beginning) )?(?:(?:balances?|reserves?)\b|(?:unvested|nonvested|outstanding) (?:as of|at|on)\b|(?:as )?at\b)/i

export function withBalancePeriods(table: Table, profile: Profile): Table {
  const days = table.rows.map((row) => (row.cells.length > 0 ? balanceDay(row.label) : undefined))
  if (!days.some((day) => day !== undefined)) return table
  const dates = days.map((day) => (day?.year === undefined ? undefined : dateOf(day, profile)))
  const isUndated = table.columns.every(({ period, kind }) => period === undefined && kind === 'value')
  const periods = isUndated ? openPeriods(table, dates) : sharedPeriods(table, dates)
  const rows = table.rows.map((row, index) => {
    const period = periods?.[index]
    const day = days[index]
    if (period) return { ...row, cells: row.cells.map((cell) => datedCell(cell, period)) }
    return day && !isUndated
      ? { ...row, cells: row.cells.map((cell) => balanceCell(cell, day, dates[index], table)) }
      : row
  })
  return { ...table, rows }
}

/** The day that a balance's label names, with its year or without. */
function balanceDay(label: string): PeriodExpression | undefined {
  if (!BALANCE.test(label)) return undefined
  const [phrase, ...others] = findPeriods(label)
  return phrase && others.length === 0 && phrase.expression.end?.day !== undefined ? phrase.expression : undefined
}

/** The last day of a balance; "at January 1" is the evening before. */
function dateOf(day: PeriodExpression, profile: Profile): string | undefined {
  const period = resolvePeriod(
    { ...day, isInstant: true },
    { ...(profile.calendar ? { calendar: profile.calendar } : {}) },
  )
  if (period?.kind !== 'instant') return undefined
  return day.end?.day === 1 ? addDays(period.date, -1) : period.date
}

/** Columns without a period of their own take those of the rows, where two rows name a day. */
function openPeriods(
  table: Table,
  dates: readonly (string | undefined)[],
): readonly (Period | undefined)[] | undefined {
  const headers = table.columns.map(({ header }) => header)
  if (table.scale === undefined || headers.includes('') || new Set(headers).size !== headers.length) return undefined
  return dates.filter((date) => date !== undefined).length < 2
    ? undefined
    : dates.map((_, index) => periodAt(dates, index))
}

/** Columns of one and the same period: the rows that name two days or more know better. */
function sharedPeriods(
  table: Table,
  dates: readonly (string | undefined)[],
): readonly (Period | undefined)[] | undefined {
  const [first, ...others] = table.columns.filter(({ kind }) => kind === 'value')
  if (!first || others.length === 0 || !others.every(({ period }) => samePeriod(period, first.period))) return undefined
  return dates.filter((date) => date !== undefined).length < 2
    ? undefined
    : dates.map((_, index) => periodAt(dates, index))
}

function periodAt(dates: readonly (string | undefined)[], index: number): Period | undefined {
  const own = dates[index]
  if (own) return { kind: 'instant', date: own }
  const before = dates.slice(0, index).findLast((date) => date !== undefined)
  const after = dates.slice(index).find((date) => date !== undefined)
  return before && after && before < after ? { kind: 'duration', start: addDays(before, 1), end: after } : undefined
}

function datedCell(cell: Cell, period: Period): Cell {
  if (cell.withheld !== 'period-unknown') return cell.withheld ? cell : { ...cell, period }
  const isMoney = cell.measure === 'money' || cell.measure === 'perShare'
  if (isMoney && cell.unit === undefined) return { ...cell, period, withheld: 'unit-unknown' }
  return { ...cell, period, withheld: undefined }
}

/** A balance in a column of a period is that of its first evening or its last day; a day that is neither leaves it open. */
function balanceCell(cell: Cell, day: PeriodExpression, date: string | undefined, table: Table): Cell {
  const period = table.columns[cell.column]?.period
  if (cell.withheld || period?.kind !== 'duration') return cell
  const ends = [addDays(period.start, -1), period.end]
  const own = ends.find((end) => (date === undefined ? isOn(end, day) : end === date))
  return own ? { ...cell, period: { kind: 'instant', date: own } } : { ...cell, withheld: 'ambiguous' }
}

/** "At January 1" is the evening of December 31. */
function isOn(date: string, { end }: PeriodExpression): boolean {
  const named = end?.day === 1 ? addDays(date, 1) : date
  return end !== undefined && Number(named.slice(5, 7)) === end.month && Number(named.slice(8)) === end.day
}
