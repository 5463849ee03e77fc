/**
 * Rows of more figures than the one column of their header ("As of December 31, 2030" over "8,206 | 7,914", the day above the other
 * lost): which of them is the column's nobody knows.
 */
import type { Cell, Table } from '../../model/table.ts'

export function withoutCrowded(table: Table): Table {
  const [only, ...more] = table.columns
  const counts = table.rows.map(({ cells }) => cells.length).filter((count) => count > 0)
  if (!only || more.length > 0 || counts.filter((count) => count > 1).length * 2 <= counts.length) return table
  const withheld = (cell: Cell): Cell => ({ ...cell, withheld: cell.withheld ?? 'column-unknown' })
  return { ...table, rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(withheld) })) }
}
