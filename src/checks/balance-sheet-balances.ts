/**
 * balance-sheet-balances: assets equal liabilities and equity.
 * Claim      the row of total assets and the row of total liabilities and equity of one table
 * Asserts    the two are equal in each column
 * Tolerance  rounding ranges of both
 * Abstains   there is no such pair of rows, or nowhere are they equal
 */

import { plainLabel } from '../arithmetic/labels.ts'
import { ASSET_TOTAL, LIABILITIES_AND_EQUITY } from '../lexicon/arithmetic.ts'
import type { Row, Table } from '../model/table.ts'
import { type Assertion, defineTableCheck, type TableContext } from './table-check.ts'

export const balanceSheetBalances = defineTableCheck({
  id: 'balance-sheet-balances',
  assertions: (context) => context.tables.flatMap((table) => balances(context, table)),
  examples: [
    {
      says: 'both sides equal',
      tables: ['x|at 2025|at 2024\nTotal assets|88,410|80,217\nTotal liabilities and equity|88,410|80,217'],
      verdict: 'passed',
    },
    {
      says: 'assets in which a digit is wrong',
      tables: [
        'x|at 2025|at 2024\nTotal current assets|30,200|28,117\nTotal non-current assets|58,210|52,100\nTotal assets|88,410|80,217\n' +
          'Total liabilities|41,309|38,004\nTotal equity|47,101|42,213\nTotal liabilities and equity|88,401|80,217',
      ],
      verdict: 'failed',
      at: 't1.r5.c0',
      suggests: '88,410',
    },
    { says: 'assets alone', tables: ['x|at 2025|at 2024\nTotal assets|88,410|80,217'], verdict: 'skipped' },
  ],
})

function balances({ book }: TableContext, table: Table): Assertion[] {
  const assets = table.rows.find((row) => ASSET_TOTAL.test(plainLabel(row.label)))
  if (!assets) return []
  const after = table.rows.filter((row) => row.index > assets.index)
  const other =
    after.findLast((row) => LIABILITIES_AND_EQUITY.test(plainLabel(row.label)) && row.cells.length > 0) ??
    after.findLast((row) => row.label.trim() === '' && agrees(book, table, assets, row))
  if (!other) return []
  const pairs = table.columns.flatMap(({ index }) => {
    const stated = book.find(table, other.index, index)
    const cell = book.find(table, assets.index, index)
    return stated !== undefined && cell !== undefined && book.values[cell] ? [{ stated, cell }] : []
  })
  const equal = pairs.filter(({ stated, cell }) => book.values[stated] === book.values[cell]).length
  if (equal === 0 && pairs.length > 1) return []
  return pairs.map(({ stated, cell }) => ({
    rule: 'balance-sheet-balances',
    relation: { kind: 'sum', stated, terms: [{ cell, weight: 1 }] },
    strength: 12 + 10 * equal,
    says: 'total assets are',
  }))
}

const agrees = (book: TableContext['book'], table: Table, a: Row, b: Row): boolean =>
  a.cells.some((cell) => {
    const first = book.find(table, a.index, cell.column)
    const second = book.find(table, b.index, cell.column)
    return (
      first !== undefined && second !== undefined && !!book.values[first] && book.values[first] === book.values[second]
    )
  })
