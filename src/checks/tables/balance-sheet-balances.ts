/**
 * balance-sheet-balances: assets equal liabilities and equity.
 * Claim      the row of total assets and the row of total liabilities and equity of one table
 * Asserts    the two are equal in each column
 * Tolerance  rounding ranges of both
 * Abstains   there is no such pair of rows, or nowhere are they equal
 */
import type { Book } from '../../arithmetic/book/book.ts'
import type { RowVector } from '../../arithmetic/book/row-vectors.ts'
import { plainLabel } from '../../arithmetic/sums/labels.ts'
import { ASSET_TOTAL, LIABILITIES_AND_EQUITY } from '../../lexicon/arithmetic.ts'
import type { Row, Table } from '../../model/table.ts'
import { type Assertion, defineTableCheck, type TableContext } from './table-check.ts'

export const balanceSheetBalances = defineTableCheck({
  id: 'balance-sheet-balances',
  assertions: balances,
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

interface Side {
  readonly table: Table
  readonly row: Row
}

/** Each total of liabilities and equity with the total of assets above it, which may stand in a table of its own. */
function balances({ book, vectors, tables }: TableContext): Assertion[] {
  let assets: Side | undefined
  return tables.flatMap((table) => {
    const own = table.rows.find((row) => ASSET_TOTAL.test(plainLabel(row.label)) && row.cells.length > 0)
    if (own) assets = { table, row: own }
    const other = table.rows.findLast(
      (row) => LIABILITIES_AND_EQUITY.test(plainLabel(row.label)) && row.cells.length > 0,
    )
    if (assets && other) {
      const pairs =
        assets.table === table
          ? pairsOf(book, table, assets.row, other)
          : meetings(vectors, assets, { table, row: other })
      assets = undefined
      return assertionsOf(book, pairs)
    }
    const unnamed = table.statement === 'balanceSheet' ? namelessTotals(book, table, own) : undefined
    if (!unnamed) return []
    assets = undefined
    return assertionsOf(book, pairsOf(book, table, ...unnamed))
  })
}

interface Pair {
  readonly stated: number
  readonly cell: number
}

const pairsOf = (book: Book, table: Table, assets: Row, other: Row): Pair[] =>
  table.columns.flatMap(({ index }) => {
    const stated = book.find(table, other.index, index)
    const cell = book.find(table, assets.index, index)
    return stated === undefined || cell === undefined ? [] : [{ stated, cell }]
  })

/** Two rows of different tables where they are for the same day. */
function meetings(vectors: readonly RowVector[], assets: Side, other: Side): Pair[] {
  const vectorOf = ({ table, row }: Side) => vectors.find((vector) => vector.table === table && vector.row === row)
  const [a, b] = [vectorOf(assets), vectorOf(other)]
  return [...(a?.cells ?? [])].flatMap(([key, cell]) => {
    const stated = b?.cells.get(key)
    return stated === undefined ? [] : [{ stated, cell }]
  })
}

/** Totals without a name: the last row, and total assets or another row without a name that equals it somewhere. */
function namelessTotals(book: Book, table: Table, assets: Row | undefined): [Row, Row] | undefined {
  const last = table.rows.findLast((row) => row.cells.length > 0)
  if (last?.label.trim() !== '') return undefined
  const first =
    assets ?? table.rows.find((row) => row !== last && row.label.trim() === '' && agrees(book, table, row, last))
  return first && first !== last && agrees(book, table, first, last) ? [first, last] : undefined
}

function assertionsOf(book: Book, found: readonly Pair[]): Assertion[] {
  const pairs = found.filter(({ cell }) => book.values[cell])
  const equal = pairs.filter(({ stated, cell }) => book.values[stated] === book.values[cell]).length
  if (equal === 0 && pairs.length > 1 && !areCrossed(book, pairs)) return []
  return pairs.map(({ stated, cell }) => ({
    rule: 'balance-sheet-balances',
    relation: { kind: 'sum', stated, terms: [{ cell, weight: 1 }] },
    strength: 12 + 10 * equal,
    says: 'total assets are',
  }))
}

/** Of two columns each side has the other's total. */
const areCrossed = ({ values }: Book, [a, b, ...rest]: readonly Pair[]): boolean =>
  a !== undefined &&
  b !== undefined &&
  rest.length === 0 &&
  values[a.stated] === values[b.cell] &&
  values[b.stated] === values[a.cell]

const agrees = (book: Book, table: Table, a: Row, b: Row): boolean =>
  pairsOf(book, table, a, b).some(
    ({ stated, cell }) => book.values[stated] && book.values[stated] === book.values[cell],
  )
