/** The table cells at a place: row, column, the fact that is stated or the reason why none is, and the checks that rest on it. */
import type { Report, ReportTable } from '../model/report.ts'
import { plainUnit } from '../model/unit.ts'
import { amount, holds, periodWords, quoted, type Said } from './plain-words.ts'
import { renderChecks } from './render-checks.ts'

type Row = ReportTable['rows'][number]
type Cell = Row['cells'][number]

export const renderCells = (report: Report, at: number): Said[] =>
  report['tieout:tables']
    .filter((table) => holds(table, at))
    .flatMap((table) => [
      ['table', tableWords(table)] as const,
      ...table.rows.flatMap((row) =>
        row.cells.filter((cell) => holds(cell, at)).flatMap((cell) => renderCell(report, table, row, cell)),
      ),
    ])

function tableWords({ id, statement, title, scale }: ReportTable): string {
  const size = scale === null ? 'of unknown scale' : `in units of ${(10 ** scale).toLocaleString('en')}`
  return `${id} ${statement}${title ? ` ${quoted(title)}` : ''}, ${size}`
}

function renderCell(report: Report, table: ReportTable, row: Row, cell: Cell): Said[] {
  const over = table.columns[cell.column]
  const under = row.path.length > 0 ? ` under ${row.path.join(' › ')}` : ''
  const currency = over?.unit ? `, ${plainUnit(over.unit)}` : ''
  return [
    ['row', `${row.index} ${quoted(row.label)} (${row.role})${under}`],
    ['column', `${cell.column} ${quoted(over?.header ?? '')}: ${periodWords(over?.period ?? null)}${currency}`],
    ['cell', `${quoted(cell.raw)}${contentWords(cell)}`],
    ...factLines(report, cell.fact),
    ...renderChecks(report, ({ operands }) =>
      operands.some((id) => id === cell.fact || id === `${table.id}.r${row.index}.c${cell.column}`),
    ),
  ]
}

function contentWords({ change, setAside }: Cell): string {
  if (change) return `, a change of ${change.value} (${change.kind})`
  return setAside ? `, set aside: ${setAside}` : ''
}

function factLines(report: Report, id: string | null): Said[] {
  const fact = id === null ? undefined : report.facts[id]
  if (!fact) return []
  const { dimensions, value, decimals } = fact
  const sources = fact['tieout:sources']
  const others = sources.length - 1
  const negated = sources.some((source) => source.kind === 'cell' && source.negated)
    ? ', printed with the other sign'
    : ''
  return [
    ['fact', `${id} ${dimensions.concept}`],
    [
      '',
      `${amount(value, dimensions.unit)}, ${decimals === undefined ? 'exact' : `decimals ${decimals}`}, ${periodWords(dimensions.period)}${negated}${others > 0 ? `; ${others} other place${others === 1 ? '' : 's'} state it` : ''}`,
    ],
  ]
}
