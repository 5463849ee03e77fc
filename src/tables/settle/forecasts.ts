/**
 * Sets apart what has not come about when the release goes out: "Forecast, year ending March 2031" beside what was, and a
 * table of nothing but a time to come, which is that of the guidance. Neither is a fact.
 */
import { GUIDED_COLUMNS } from '../../lexicon/statements.ts'
import { endOf } from '../../model/period.ts'
import type { Column, StatementKind, Table } from '../../model/table.ts'

const OPEN = new Set<StatementKind>(['reconciliation', 'operatingMetrics', 'other', 'segment'])

/** @param publishedAt ISO date */
export function withoutForecasts(table: Table, publishedAt: string | undefined): Table {
  if (publishedAt === undefined || table.statement === 'guidance') return table
  const values = table.columns.filter(({ kind }) => kind === 'value')
  const isToCome = ({ period }: Column): boolean => period?.kind === 'duration' && endOf(period) > publishedAt
  if (OPEN.has(table.statement) && values.length > 0 && values.every(isToCome))
    return { ...table, statement: 'guidance' }
  const ahead = new Set(
    values.filter((column) => GUIDED_COLUMNS.test(column.header) && isToCome(column)).map(({ index }) => index),
  )
  if (ahead.size === 0) return table
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) =>
      ahead.has(cell.column) ? { ...cell, withheld: cell.withheld ?? ('guidance' as const) } : cell,
    ),
  }))
  return { ...table, rows }
}
