/** Every cell of every table as a row: the fact that it states, or why it states none. */
import type { Report, ReportTable } from '../model/report.ts'
import { placeFields, type Relation, relation } from './relation.ts'

type Row = ReportTable['rows'][number]
type Cell = Row['cells'][number]

interface CellItem extends Cell {
  readonly table: ReportTable
  readonly line: Row
}

const cellItems = (report: Report): CellItem[] =>
  report['tieout:tables'].flatMap((table) =>
    table.rows.flatMap((line) => line.cells.map((cell) => ({ ...cell, table, line }))),
  )

export const CELLS: Relation = relation<CellItem>({
  name: 'cells',
  says: 'a cell of a table a row, with what became of it. Key: release_id, cell_id',
  items: cellItems,
  fields: [
    {
      name: 'cell_id',
      type: 'text',
      says: 'id of the cell, as checks name it: table, row, column',
      of: ({ table, line, column }) => `${table.id}.r${line.index}.c${column}`,
    },
    { name: 'table_id', type: 'text', says: 'id of the table', of: ({ table }) => table.id },
    { name: 'row_index', type: 'integer', says: 'its row, from 0', of: ({ line }) => line.index },
    { name: 'column_index', type: 'integer', says: 'its column, from 0', of: ({ column }) => column },
    { name: 'statement', type: 'text', says: 'kind of table', of: ({ table }) => table.statement },
    { name: 'label', type: 'text', says: "the row's caption", of: ({ line }) => line.label },
    {
      name: 'header',
      type: 'text',
      says: "the column's heading",
      of: ({ table, column }) => table.columns.find(({ index }) => index === column)?.header ?? null,
    },
    { name: 'printed', type: 'text', says: 'the cell as printed', of: ({ raw }) => raw },
    { name: 'fact_id', type: 'text', says: 'id of the fact that it states', of: ({ fact }) => fact },
    {
      name: 'change',
      type: 'decimal',
      says: 'in a column of changes: the change, percentages as fractions',
      of: ({ change }) => change?.value ?? null,
    },
    {
      name: 'set_aside',
      type: 'text',
      says: 'why it is neither fact nor change',
      of: ({ setAside }) => setAside ?? null,
    },
    ...placeFields<CellItem>('the cell'),
  ],
})
