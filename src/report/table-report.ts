/** A table as the report shows it, each cell with its fact, its change, or the reason why it is neither. */
import { periodText } from '../model/period.ts'
import type { ReportTable } from '../model/report.ts'
import { type Cell, setAsideOf, type Table } from '../model/table.ts'
import { format } from '../number/decimal.ts'

/** @param ids of facts, by where their cells start */
export function tableReport(table: Table, ids: ReadonlyMap<number, string>): ReportTable {
  return {
    id: table.id,
    statement: table.statement,
    title: table.title ?? null,
    scale: table.scale ?? null,
    start: table.span.start,
    end: table.span.end,
    columns: table.columns.map((column) => ({
      index: column.index,
      period: column.period ? periodText(column.period) : null,
      unit: column.currency ? `iso4217:${column.currency}` : null,
      group: column.group ?? null,
      header: column.header,
      kind: column.kind,
    })),
    rows: table.rows.map((row) => ({
      index: row.index,
      label: row.label,
      path: [...row.path],
      role: row.role,
      cells: row.cells.map((cell) => cellReport(cell, table, ids)),
    })),
    repairs: table.repairs.map(({ row, start, end, what, proof }) => ({ row, start, end, what, proof })),
  }
}

function cellReport(
  cell: Cell,
  table: Table,
  ids: ReadonlyMap<number, string>,
): ReportTable['rows'][number]['cells'][number] {
  const column = table.columns[cell.column]
  const fact = ids.get(cell.span.start) ?? null
  const change =
    column?.kind === 'change' && cell.value
      ? { value: format(cell.value), kind: changeKind(cell), comparedTo: column.compares?.[1] ?? null }
      : undefined
  return {
    column: cell.column,
    start: cell.span.start,
    end: cell.span.end,
    raw: cell.raw,
    fact,
    ...(change ? { change } : {}),
    ...(fact === null && !change ? { setAside: setAsideOf(cell, table) } : {}),
  }
}

function changeKind(cell: Cell): 'percent' | 'points' | 'difference' {
  if (/pts?|pp|p\.p|points|bps/i.test(cell.raw)) return 'points'
  return cell.measure === 'percent' ? 'percent' : 'difference'
}
