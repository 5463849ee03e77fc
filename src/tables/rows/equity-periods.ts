/**
 * Rows that name the day of a balance: "Balance at January 1, 2024", the movements, "Balance at March 31, 2024". The balances
 * are instants, whatever the columns say, and what stands between two of them flowed between these. So it is in statements of
 * equity, whose columns are its parts, and in roll-forwards under one period.
 */
import { groupBy } from '../../model/group-by.ts'
import { addDays, type Period, samePeriod } from '../../model/period.ts'
import type { Profile } from '../../model/profile.ts'
import type { Cell, Column, Table } from '../../model/table.ts'
import { findPeriods, type PeriodExpression, resolvePeriod } from '../../recognize/period/index.ts'

const BALANCE =
  /^(?:(?:opening|closing|ending|beginning) )?(?:(?:balances?|reserves?)\b|(?:unvested|nonvested|outstanding) (?:as of|at|on)\b|(?:as )?at\b)/i

export function withBalancePeriods(table: Table, profile: Profile): Table {
  if (table.hasDatedRows) return table
  const rolled = rolledBalances(table)
  const named = table.rows.map((row) => (row.cells.length > 0 ? periodNamed(row.label, rolled) : undefined))
  if (!named.some((phrase) => phrase !== undefined)) return table
  const own = named.map((phrase) => (phrase?.year === undefined ? undefined : resolved(phrase, profile)))
  const dates = own.map((period) => (period?.kind === 'instant' ? period.date : undefined))
  const isUndated = table.columns.every(({ period, kind }) => period === undefined && kind === 'value')
  const isOneSpan = isUndated ? tellsColumnsApart(table) : !hasSeveral(table)
  const periods = isOneSpan ? periodsOf(dates) : undefined
  const rows = table.rows.map((row, index) => {
    const [phrase, span] = [named[index], own[index]]
    const period = periods?.[index] ?? (span?.kind === 'duration' && isOneSpan ? span : undefined)
    if (period) return { ...row, cells: row.cells.map((cell) => datedCell(cell, period)) }
    if (!phrase || isUndated || span?.kind === 'duration') return row
    return { ...row, cells: row.cells.map((cell) => balanceCell(cell, phrase, dates[index], table)) }
  })
  return { ...table, rows }
}

/** The day that a balance's label names, with its year or without; the dated period that a label is, and nothing else. */
function periodNamed(label: string, rolled: ReadonlySet<string>): PeriodExpression | undefined {
  if (!/\d/.test(label)) return undefined
  const [phrase, ...others] = findPeriods(label)
  if (!phrase || others.length > 0 || phrase.expression.end?.day === undefined) return undefined
  if (phrase.start === 0 && phrase.end === label.length && phrase.expression.year !== undefined)
    return phrase.expression
  return BALANCE.test(label) || rolled.has(label) ? { ...phrase.expression, isInstant: true } : undefined
}

/** "Loan allowance, June 30, 2031" and "Loan allowance, September 30, 2031", what moved it between them. */
function rolledBalances({ rows }: Table): ReadonlySet<string> {
  const labels = rows.flatMap(({ label, cells }) => (cells.length > 0 && ENDS_IN_DAY.test(label) ? [label] : []))
  const alike = groupBy(new Set(labels), (label) => label.replace(ENDS_IN_DAY, ''))
  return new Set([...alike.values()].filter((own) => own.length > 1).flat())
}
const ENDS_IN_DAY = /, [A-Z][a-z]{2,8}\.? \d{1,2}, (?:19|20)\d\d$/

/** "At January 1" is the evening before, but for who ends quarters on any day ("Balance at April 1, 2023", a Saturday). */
function resolved(phrase: PeriodExpression, { calendar }: Profile): Period | undefined {
  const isDay = Object.keys(phrase).every((key) => ['end', 'year', 'isInstant'].includes(key))
  const period = resolvePeriod(isDay ? { ...phrase, isInstant: true } : phrase, { calendar })
  const isMorning = phrase.end?.day === 1 && !calendar?.isWeekly
  return period?.kind === 'instant' && isMorning ? { ...period, date: addDays(period.date, -1) } : period
}

const valueColumns = (table: Table): readonly Column[] => table.columns.filter(({ kind }) => kind === 'value')

/** Columns of different periods, or a single one. */
const hasSeveral = (table: Table): boolean => {
  const [first, ...others] = valueColumns(table)
  return others.length === 0 || others.some(({ period }) => !samePeriod(period, first?.period))
}

/** Columns without a period of their own are told apart by their headers alone. */
function tellsColumnsApart(table: Table): boolean {
  const headers = table.columns.map(({ header }) => header)
  return table.scale !== undefined && !headers.includes('') && new Set(headers).size === headers.length
}

/** The period of each row, where two rows name a day. */
const periodsOf = (dates: readonly (string | undefined)[]): readonly (Period | undefined)[] | undefined =>
  dates.filter((date) => date !== undefined).length < 2 ? undefined : dates.map((_, index) => periodAt(dates, index))

function periodAt(dates: readonly (string | undefined)[], index: number): Period | undefined {
  const own = dates[index]
  if (own) return { kind: 'instant', date: own }
  const before = dates.slice(0, index).findLast((date) => date !== undefined)
  const after = dates.slice(index).find((date) => date !== undefined)
  return before && after && before < after ? { kind: 'duration', start: addDays(before, 1), end: after } : undefined
}

function datedCell(cell: Cell, period: Period): Cell {
  // what is withheld for its scale may be settled yet, and is of this period then
  if (cell.withheld !== 'period-unknown') return { ...cell, period }
  const isMoney = cell.measure === 'money' || cell.measure === 'perShare'
  if (isMoney && cell.unit === undefined) return { ...cell, period, withheld: 'unit-unknown' }
  return { ...cell, period, withheld: undefined }
}

/** A balance in a column of a period is that of its first evening or its last day; a day that is neither leaves it open. */
function balanceCell(cell: Cell, day: PeriodExpression, date: string | undefined, table: Table): Cell {
  const period = table.columns[cell.column]?.period
  if ((cell.withheld && cell.withheld !== 'scale-unknown') || period?.kind !== 'duration') return cell
  const ends = [addDays(period.start, -1), period.end]
  const own = ends.find((end) => (date === undefined ? isOn(end, day) : end === date))
  return own ? { ...cell, period: { kind: 'instant', date: own } } : { ...cell, withheld: 'ambiguous' }
}

/** "At January 1" is the evening of December 31. */
function isOn(date: string, { end }: PeriodExpression): boolean {
  const named = end?.day === 1 ? addDays(date, 1) : date
  return end !== undefined && Number(named.slice(5, 7)) === end.month && Number(named.slice(8)) === end.day
}
