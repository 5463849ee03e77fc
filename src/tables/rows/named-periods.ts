/**
 * Rows that name the period they are of, under headers that name none:
 *
 *                                                Total     North     South
 *   Same store income for the year 2031            300       210        90
 *   Dispositions                                   (12)      (12)        -
 *   Same store income for the year 2030            280       200        80
 *
 * Such a row is of the period that it names. What stands between two rows leads to the later one; what follows them is of
 * neither for certain.
 */
import { endOf, type Period, samePeriod } from '../../model/period.ts'
import type { Profile } from '../../model/profile.ts'
import type { Cell, Column, Row, Table } from '../../model/table.ts'
import { findPeriods, resolvePeriod } from '../../recognize/period/index.ts'

const SPAN =
  /\b(?:months|weeks|quarters?|years?|period) ended\b|\b(?:for|in) (?:the )?(?:\w+ )?(?:quarter|half|year)\b/i
const COMPARES = /\b(?:vs\.?|versus|compared|from|since|over)\b/i

export function withNamedPeriods(table: Table, profile: Profile): Table {
  const isOpen = table.columns.every((column) => column.kind !== 'value' || !namesPeriod(column))
  if (table.hasDatedRows || !isOpen) return table
  const named = table.rows.map((row) => (row.cells.length > 0 ? periodNamed(row.label, profile) : undefined))
  const found = named.filter((period) => period !== undefined)
  if (found.length === 0) return table
  const isOne = found.every((period) => samePeriod(period, found[0]))
  const between = periodsAround(named)
  const rows = table.rows.map((row, index) =>
    isOne && !named[index] ? row : dated(row, named[index] ?? between[index], table.columns),
  )
  return { ...table, rows }
}

const namesPeriod = ({ header }: Column): boolean => findPeriods(header).length > 0

function periodNamed(label: string, { calendar, periods }: Profile): Period | undefined {
  if (!SPAN.test(label) || COMPARES.test(label)) return undefined
  const [phrase, ...others] = findPeriods(label)
  if (!phrase || others.length > 0 || phrase.expression.year === undefined) return undefined
  const period = resolvePeriod(phrase.expression, { calendar, current: periods[0] })
  return period?.kind === 'duration' ? period : undefined
}

/** For each row the later of the periods that the rows above and below name, if both do. */
function periodsAround(named: readonly (Period | undefined)[]): (Period | undefined)[] {
  const carried = (periods: readonly (Period | undefined)[]): (Period | undefined)[] => {
    let last: Period | undefined
    return periods.map((period) => {
      last = period ?? last
      return last
    })
  }
  const below = carried([...named].reverse()).reverse()
  return carried(named).map((above, index) => {
    const next = below[index]
    return above && next && (endOf(above) > endOf(next) ? above : next)
  })
}

/** What a balance's own day has dated already keeps it. */
function dated(row: Row, period: Period | undefined, columns: readonly Column[]): Row {
  const isOfColumn = ({ column, period: own }: Cell): boolean => samePeriod(own, columns[column]?.period)
  const cells = row.cells.map((cell): Cell => {
    if ((cell.withheld && cell.withheld !== 'scale-unknown') || !isOfColumn(cell)) return cell
    return { ...cell, period, withheld: period ? cell.withheld : 'period-unknown' }
  })
  return { ...row, cells }
}
