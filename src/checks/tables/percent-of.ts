/**
 * percent-of: a column of shares is computed from the column beside it.
 * Claim      a column of percentages of one row, such as "% of revenue"
 * Asserts    share = cell ÷ the base row's cell, in each row
 * Tolerance  rounding ranges of all three
 * Abstains   no base row explains nine rows in ten; a cell that is the share of another row
 */
import type { Book } from '../../arithmetic/book/book.ts'
import { evaluate, isFarOff, type QuotientRelation, quotient } from '../../arithmetic/book/relation.ts'
import type { Column, Table } from '../../model/table.ts'
import { type Assertion, defineTableCheck } from './table-check.ts'

const ROWS = [
  'Revenue|99,581|100.0%',
  'Cost of revenue|40,118|40.3%',
  'Gross profit|59,463|59.7%',
  'Research|21,377|21.5%',
  'Marketing|17,204|17.3%',
]

export const percentOf = defineTableCheck({
  id: 'percent-of',
  assertions: ({ book, tables }) =>
    tables.flatMap((table) => table.columns.flatMap((column) => columnAssertions(book, table, column))),
  examples: [
    { says: 'shares of revenue', tables: [['x|2025|% of revenue', ...ROWS].join('\n')], verdict: 'passed' },
    {
      says: 'a share that its row does not give',
      tables: [['x|2025|% of revenue', ...ROWS, 'Administration|9,011|19.0%'].join('\n')],
      verdict: 'failed',
      at: 't1.r5.c1',
      suggests: '9.0',
    },
    {
      says: 'percentages of something not printed',
      tables: ['x|2025|% of plan\nRevenue|99,581|91.4%\nCosts|40,118|103.0%'],
      verdict: 'skipped',
    },
  ],
})

const FEWEST_ROWS = 4

function columnAssertions(book: Book, table: Table, column: Column): Assertion[] {
  if (column.kind !== 'percentOf') return []
  const best = amountColumns(table, column)
    .flatMap((amounts) =>
      baseRows(book, table, column, amounts).map((base) => sharesOf(book, table, column, amounts, base)),
    )
    .sort((a, b) => b.holds - a.holds)[0]
  if (!best || best.holds < FEWEST_ROWS || best.holds < 0.8 * best.relations.length) return []
  return best.relations
    .filter(({ relation, isHeld }) => isHeld || (isFarOff(book, relation) && !isShareOfOther(book, table, relation)))
    .map(({ relation }) => ({
      rule: 'percent-of',
      relation,
      strength: 5 * Math.min(best.holds, 10),
      says: `the figure divided by "${book.cells[relation.under]?.row.label ?? ''}" gives`,
    }))
}

/** The amounts that the shares may be of: those of the same period, and the nearest to the left. */
function amountColumns(table: Table, column: Column): Column[] {
  const values = table.columns.filter(({ kind }) => kind === 'value')
  const left = values.filter(({ index }) => index < column.index).at(-1)
  const right = values.find(({ index }) => index > column.index)
  return [left, right].filter((one): one is Column => one !== undefined)
}

/** Rows that are 100 % of themselves; without one, the first three rows. */
function baseRows(book: Book, table: Table, column: Column, amounts: Column): number[] {
  const rows = table.rows.flatMap((row) => {
    const share = book.find(table, row.index, column.index)
    const amount = book.find(table, row.index, amounts.index)
    return share === undefined || amount === undefined || !book.values[amount] ? [] : [{ amount, share }]
  })
  const whole = rows.filter(({ share }) => {
    const { value } = book.cells[share]?.cell ?? {}
    return value && value.digits === 10n ** BigInt(Math.max(0, value.scale))
  })
  return (whole.length > 0 ? whole : rows).slice(0, 4).map(({ amount }) => amount)
}

function sharesOf(book: Book, table: Table, column: Column, amounts: Column, under: number) {
  const relations = table.rows.flatMap((row) => {
    const stated = book.find(table, row.index, column.index)
    const over = book.find(table, row.index, amounts.index)
    if (stated === undefined || over === undefined || book.isNil[stated] || book.isNil[over]) return []
    if (book.cells[over]?.group !== book.cells[under]?.group || book.cells[stated]?.group !== 'percent') return []
    const relation = quotient({ stated, over, under }, true)
    return [{ relation, isHeld: evaluate(book, relation) === 'holds' }]
  })
  return { relations, holds: relations.filter(({ isHeld }) => isHeld).length }
}

/** "Cost of services" as a share of services revenue: a row of the same column explains it. */
function isShareOfOther(book: Book, table: Table, relation: QuotientRelation): boolean {
  const column = book.cells[relation.over]?.column.index ?? -1
  return table.rows.some((row) => {
    const under = book.find(table, row.index, column)
    if (under === undefined || under === relation.under || !book.values[under]) return false
    return under !== relation.over && evaluate(book, { ...relation, under }) === 'holds'
  })
}
