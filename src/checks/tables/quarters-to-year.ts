/**
 * quarters-to-year: the parts of a period add up to the whole.
 * Claim      columns of one table whose periods cover another column's period exactly (four quarters, nine months and a quarter)
 * Asserts    whole = Σ parts, in every row of flows
 * Tolerance  rounding ranges of all figures
 * Abstains   balances, averages, shares, per-share amounts and ratios; tables most of whose rows do not add up this way
 */
import type { Book } from '../../arithmetic/book/book.ts'
import { printedDigits } from '../../arithmetic/book/print.ts'
import { cellsOf, evaluate, mendingValue, type SumRelation } from '../../arithmetic/book/relation.ts'
import { type Tiling, tilingsOf } from '../../arithmetic/book/tilings.ts'
import { NOT_ADDITIVE } from '../../lexicon/arithmetic.ts'
import { groupBy } from '../../model/group-by.ts'
import type { Sum } from '../../model/sum.ts'
import type { Row, Table } from '../../model/table.ts'
import { slipBetween } from '../../number/typo.ts'
import { type Assertion, defineTableCheck } from './table-check.ts'

const QUARTERS = 'x|Q1 2025|Q2 2025|Q3 2025|Q4 2025|2025'
const YEAR = [
  'Services|61,204|55,713|48,920|60,111|225,948',
  'Products|38,377|31,842|29,441|35,610|135,270',
  'Total revenue|99,581|87,555|78,361|95,721|361,218',
  'Cost of revenue|(40,118)|(35,205)|(30,998)|(39,004)|(145,325)',
]

export const quartersToYear = defineTableCheck({
  id: 'quarters-to-year',
  assertions: ({ book, tables, sums }) => {
    const ofTable = groupBy(sums, ({ table }) => table)
    return tables.flatMap((table) =>
      tilingsOf(table.columns).flatMap((tiling) => wholes(book, table, ofTable.get(table.id) ?? [], tiling)),
    )
  },
  examples: [
    { says: 'four quarters and their year', tables: [[QUARTERS, ...YEAR].join('\n')], verdict: 'passed' },
    {
      says: 'a cost of one quarter with a digit wrong',
      tables: [[QUARTERS, ...YEAR.map((row) => row.replace('(35,205)', '(35,805)'))].join('\n')],
      verdict: 'failed',
      at: 't1.r3.c4',
    },
    { says: 'two quarters alone', tables: ['x|Q1 2025|Q2 2025\nServices|61,204|55,713'], verdict: 'skipped' },
  ],
})

/** Rows that must bear the tiling out before any other is held to it. */
const FEWEST_ROWS = 3

function wholes(book: Book, table: Table, sums: readonly Sum[], { whole, parts }: Tiling): Assertion[] {
  const relations = table.rows.flatMap((row) => {
    if (!isFlow(row)) return []
    const relation = relationOf(
      book,
      table,
      row,
      whole.index,
      parts.map(({ index }) => index),
    )
    return relation ? [{ row, relation, outcome: evaluate(book, relation) }] : []
  })
  const holding = relations.filter(({ outcome }) => outcome === 'holds').length
  if (holding < FEWEST_ROWS || holding < 0.75 * relations.length) return []
  const inSums = new Set(sums.flatMap((sum) => [sum.total, ...sum.terms.map(({ row }) => row)]))
  return relations
    .filter(({ row, relation, outcome }) => outcome === 'holds' || inSums.has(row.index) || isOneSlip(book, relation))
    .map(({ relation }) => ({
      rule: 'quarters-to-year',
      relation,
      strength: 10 + 4 * Math.min(holding, 10),
      says: `the ${parts.length} periods that make up this one give`,
    }))
}

const isFlow = (row: Row): boolean =>
  row.role !== 'perShare' &&
  row.role !== 'shares' &&
  row.role !== 'ratio' &&
  !NOT_ADDITIVE.test(row.label.toLowerCase())

function relationOf(
  book: Book,
  table: Table,
  row: Row,
  whole: number,
  parts: readonly number[],
): SumRelation | undefined {
  const stated = book.find(table, row.index, whole)
  const cells = parts.map((column) => book.find(table, row.index, column))
  const terms = cells.flatMap((cell) => (cell === undefined ? [] : [{ cell, weight: 1 as const }]))
  if (stated === undefined || terms.length !== parts.length) return undefined
  const all = [stated, ...terms.map(({ cell }) => cell)]
  const { group, cell } = book.cells[stated] ?? {}
  if (group !== 'money' && !group?.startsWith('count')) return undefined
  if (cell?.period?.kind === 'instant') return undefined
  if (all.some((at) => book.cells[at]?.group !== group) || all.every((at) => book.isNil[at])) return undefined
  return { kind: 'sum', stated, terms }
}

/** A row that no sum knows may be no flow at all, unless one slip of the pen explains it. */
function isOneSlip(book: Book, relation: SumRelation): boolean {
  return cellsOf(relation).some((cell) => {
    const value = mendingValue(book, relation, cell)
    const before = book.values[cell] as number
    return (
      value !== undefined &&
      slipBetween(printedDigits(book, cell, value), printedDigits(book, cell, before)) !== undefined
    )
  })
}
