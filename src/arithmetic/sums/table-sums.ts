/** All sums between the rows of one table, in the table's own row and column numbers. */
import type { Sum } from '../../model/sum.ts'
import type { Table } from '../../model/table.ts'
import type { Matrix } from './matrix.ts'
import { matricesOf } from './matrix.ts'
import { type FoundSum, findRowSums, type OpenTotal, openTotals } from './row-sums.ts'

/** Percentages are rarely added up; ratios and multiples never. */
const isSummable = (group: string): boolean => !/^(?:ratio|multiple) /.test(group)

export function sumsOfTable(table: Table): Sum[] {
  if (table.statement === 'guidance') return []
  return matricesOf(table)
    .filter(({ group }) => isSummable(group))
    .flatMap((matrix) => {
      const rows = matrix.lines.map((line) => table.rows[line.at])
      const found = findRowSums(
        matrix,
        rows.map((row) => row?.path.join('\n') ?? ''),
        rows.map((row) => row?.indent ?? 0),
      )
      return found
        .filter((sum) => matrix.group !== 'percent' || isPlainTotal(sum, matrix))
        .map((sum) => sumOf(table, matrix, sum))
    })
}

/** Of each matrix of a table that adds up, the totals which no sum explains. */
export function openTotalsOf(table: Table): { matrix: Matrix; totals: OpenTotal[] }[] {
  return matricesOf(table)
    .filter(({ group }) => isSummable(group) && group !== 'percent')
    .map((matrix) => {
      const rows = matrix.lines.map((line) => table.rows[line.at])
      const totals = openTotals(
        matrix,
        rows.map((row) => row?.path.join('\n') ?? ''),
        rows.map((row) => row?.indent ?? 0),
      )
      return { matrix, totals }
    })
}

/** Of percentages only those sums count that say so and add up everything between two totals. */
const isPlainTotal = (sum: FoundSum, matrix: Matrix): boolean =>
  sum.breaks.length === 0 &&
  sum.terms.every(({ weight }) => weight === 1) &&
  /\btotal\b/i.test(matrix.lines[sum.total]?.label ?? '')

function sumOf(table: Table, matrix: Matrix, sum: FoundSum): Sum {
  const rowIndex = (line: number): number => table.rows[matrix.lines[line]?.at ?? -1]?.index ?? -1
  const columnIndex = (place: number): number => table.columns[matrix.columns[place] ?? -1]?.index ?? -1
  return {
    table: table.id,
    total: rowIndex(sum.total),
    terms: sum.terms.map(({ line, weight }) => ({ row: rowIndex(line), weight })),
    holds: sum.holds.map(columnIndex),
    breaks: sum.breaks.map(columnIndex),
    averages: sum.averages.map(columnIndex),
    strength: Math.round(sum.strength),
  }
}
