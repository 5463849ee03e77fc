/**
 * column-sums: a column that adds up others.
 * Claim      columns of one period, such as segments and their total, or reported, adjustments and adjusted
 * Asserts    total column = Σ ± column, in each row
 * Tolerance  rounding ranges of all figures
 * Abstains   fewer than three rows, or a fifth of them, do not bear the sum out; ratios and per-share amounts
 */
import type { Matrix } from '../../arithmetic/sums/matrix.ts'
import { matricesOf, transpose } from '../../arithmetic/sums/matrix.ts'
import { findRowSums } from '../../arithmetic/sums/row-sums.ts'
import { periodText } from '../../model/period.ts'
import type { Column, Table } from '../../model/table.ts'
import { type Assertion, defineTableCheck, type TableContext } from './table-check.ts'

const SEGMENTS = 'x|2025 [North]|2025 [South]|2025 [Total]'
const ROWS = ['Revenue|61,204|38,377|99,581', 'Cost of revenue|40,118|20,990|61,108', 'Depreciation|3,881|1,204|5,085']

export const columnSums = defineTableCheck({
  id: 'column-sums',
  assertions: (context) => context.tables.flatMap((table) => columnAssertions(context, table)),
  examples: [
    {
      says: 'two segments and their total',
      tables: [[SEGMENTS, ...ROWS, 'Assets|88,410|21,377|109,787'].join('\n')],
      verdict: 'passed',
    },
    {
      says: 'a total that its segments do not add up to',
      tables: [[SEGMENTS, ...ROWS, 'Assets|88,410|21,377|109,778', 'Employees cost|9,011|4,337|13,348'].join('\n')],
      verdict: 'failed',
      at: 't1.r3.c2',
    },
    {
      says: 'columns of two years',
      tables: ['x|2025|2024\nRevenue|61,204|38,377\nCosts|40,118|20,990'],
      verdict: 'skipped',
    },
  ],
})

const FEWEST_ROWS = 3

function columnAssertions({ book }: TableContext, table: Table): Assertion[] {
  return groupsOf(table).flatMap((columns) =>
    matricesOf(table)
      .filter(({ group }) => group === 'money' || group.startsWith('count') || group === 'shares')
      .flatMap((matrix) => {
        const part = restrict(matrix, table, columns)
        const turned = transpose(
          part,
          table.columns.map(({ header, member }) => member ?? header),
        )
        const none = turned.lines.map(() => '')
        const found = findRowSums(
          turned,
          none,
          turned.lines.map(() => 0),
        )
        return found
          .filter(
            ({ holds, breaks }) => holds.length >= FEWEST_ROWS && breaks.length * 5 <= holds.length + breaks.length,
          )
          .flatMap((sum) =>
            [...sum.holds, ...sum.breaks].flatMap((place): Assertion[] => {
              const row = table.rows[part.lines[place]?.at ?? -1]
              const cellIn = (line: number) =>
                row && book.find(table, row.index, table.columns[turned.lines[line]?.at ?? -1]?.index ?? -1)
              const stated = cellIn(sum.total)
              const terms = sum.terms.flatMap(({ line, weight }) => {
                const cell = cellIn(line)
                return cell === undefined ? [] : [{ cell, weight }]
              })
              if (stated === undefined || terms.length === 0) return []
              const says = `the ${terms.length} columns that make up this one give`
              return [{ rule: 'column-sums', relation: { kind: 'sum', stated, terms }, strength: sum.strength, says }]
            }),
          )
      }),
  )
}

/** Columns of one period and currency, none of shares among amounts, three at least, in which members or adjustments may stand. */
function groupsOf(table: Table): Column[][] {
  const groups = new Map<string, Column[]>()
  for (const column of table.columns) {
    if (column.kind !== 'value' && column.kind !== 'unknown') continue
    const key = `${column.period ? periodText(column.period) : ''} ${column.currency ?? ''} ${column.counts ?? ''}`
    const members = groups.get(key)
    if (members) members.push(column)
    else groups.set(key, [column])
  }
  return [...groups.values()].filter((columns) => columns.length >= 3)
}

function restrict(matrix: Matrix, table: Table, columns: readonly Column[]): Matrix {
  const places = matrix.columns.flatMap((at, i) => (columns.includes(table.columns[at] as Column) ? [i] : []))
  return {
    ...matrix,
    columns: places.map((i) => matrix.columns[i] as number),
    lines: matrix.lines.map((line) => ({
      ...line,
      values: Float64Array.from(places, (i) => line.values[i] as number),
      halves: Float64Array.from(places, (i) => line.halves[i] as number),
    })),
  }
}
