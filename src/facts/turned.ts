/** A table whose rows are periods, turned over: its columns name what is measured, so they become the rows that state facts. */
import type { Cell, Column, Measure, Row, RowRole, Table } from '../model/table.ts'

export interface Turned {
  readonly table: Table
  /** The row that each cell stands in. */
  readonly rowOf: ReadonlyMap<Cell, number>
}

/** The table with a row for each column; undefined where its rows name what is measured, as in most tables. */
export function turned(table: Table): Turned | undefined {
  if (!table.hasDatedRows) return undefined
  const rowOf = new Map(table.rows.flatMap(({ index, cells }) => cells.map((cell) => [cell, index] as const)))
  const columns = table.columns.map((column) => ({ ...column, member: undefined }))
  return { table: { ...table, columns, rows: table.columns.flatMap((column) => rowOfColumn(column, table)) }, rowOf }
}

const ROLES: Partial<Record<Measure, RowRole>> = {
  perShare: 'perShare',
  shares: 'shares',
  percent: 'ratio',
  multiple: 'ratio',
}

function rowOfColumn({ index, header, headerSpan }: Column, table: Table): Row[] {
  const cells = table.rows.flatMap((row) => row.cells.filter((cell) => cell.column === index))
  const [first] = cells
  if (!first) return []
  const span = headerSpan ?? table.span
  const role = ROLES[first.measure] ?? 'item'
  return [{ index, label: header, labelSpan: span, span, path: [], indent: 0, role, cells }]
}
