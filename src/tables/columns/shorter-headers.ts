/**
 * The second part of a table often says less over its columns than the first: "For the three months ended December 31, 2031"
 * above the one, "December 31, 2031" above the other. Where the rows are the same lines again, so are the periods.
 */
import { endOf } from '../../model/period.ts'
import type { Column, Table } from '../../model/table.ts'
import type { LabelledRow } from '../labels/labels.ts'

/** The columns with the periods of the part before, if they only name the days on which those end. */
export function withPeriodsBefore(
  columns: readonly Column[],
  rows: readonly LabelledRow[],
  previous: Table | undefined,
): readonly Column[] {
  if (!previous || previous.statement === 'balanceSheet' || !repeats(rows, previous)) return columns
  const [own, before] = [columns, previous.columns].map((all) => all.filter(({ kind }) => kind === 'value'))
  if (!own || !before || own.length !== before.length) return columns
  const isSame = own.every(({ period, header }, index) => {
    const other = before[index]?.period
    if (/\b(?:as of|as at|at)\b/i.test(header)) return false
    return period?.kind === 'instant' && other?.kind === 'duration' && endOf(other) === period.date
  })
  if (!isSame) return columns
  return columns.map((column) => {
    const at = own.indexOf(column)
    return at < 0 ? column : { ...column, period: before[at]?.period }
  })
}

/** At least half of the lines, and two, stand in the part before as well. */
function repeats(rows: readonly LabelledRow[], previous: Table): boolean {
  const known = new Set(previous.rows.filter(({ cells }) => cells.length > 0).map(({ label }) => label))
  const lines = rows.filter(({ row }) => row.values.length > 0)
  const again = lines.filter(({ label }) => known.has(label)).length
  return again >= 2 && again * 2 >= lines.length
}
