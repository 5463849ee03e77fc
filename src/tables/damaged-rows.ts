/** Withholds rows that look shifted and that no arithmetic has put right: their figures may stand under the wrong period. */
import type { Row, Table } from '../model/table.ts'

export const withholdDamaged = (tables: readonly Table[]): Table[] =>
  tables.map((table) => ({ ...table, rows: table.rows.map((row) => (looksShifted(table, row) ? withheld(row) : row)) }))

const withheld = (row: Row): Row => ({
  ...row,
  cells: row.cells.map((cell) => ({ ...cell, withheld: cell.withheld ?? 'row-damaged' })),
})

/** The first column empty, all others filled, in a table whose rows are full otherwise. */
function looksShifted(table: Table, row: Row): boolean {
  const columns = table.columns
    .filter((column) => column.kind === 'value' && !isOfShares(table, column.index))
    .map(({ index }) => index)
  if (columns.length < 3 || !isFilledFrom(row, columns, 1) || table.repairs.some((repair) => repair.row === row.index))
    return false
  const numeric = table.rows.filter((other) => other !== row && other.cells.some((cell) => cell.value !== undefined))
  const full = numeric.filter((other) => columns.every((index) => other.cells.some((cell) => cell.column === index)))
  return numeric.length >= 2 && full.length * 10 >= numeric.length * 8
}

/** "% of the region" beside amounts: the region itself has none. */
const isOfShares = ({ rows, columns }: Table, index: number): boolean =>
  columns[index]?.period === undefined &&
  rows.every(({ cells }) => cells.every(({ column, measure }) => column !== index || measure === 'percent'))

const isFilledFrom = (row: Row, columns: readonly number[], from: number): boolean =>
  columns.every(
    (index, at) => row.cells.some((cell) => cell.column === index && cell.value !== undefined) === at >= from,
  )
