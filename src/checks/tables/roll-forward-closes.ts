/**
 * roll-forward-closes: what was there at first and what came to it is what is there at last.
 * Claim      an opening balance, changes, and a closing balance in one table; a closing balance that opens the next period
 * Asserts    closing = opening + Σ changes; opening = closing of the period before
 * Tolerance  rounding ranges of all figures
 * Abstains   no column of the table bears the roll-forward out
 */
import { ENDING, OPENING } from '../../lexicon/arithmetic.ts'
import { addDays, dayNumber, endOf } from '../../model/period.ts'
import type { Column, Table } from '../../model/table.ts'
import { isRollForward, sumAssertions } from './sum-assertions.ts'
import { type Assertion, defineTableCheck, type TableContext } from './table-check.ts'

export const rollForwardCloses = defineTableCheck({
  id: 'roll-forward-closes',
  assertions: (context) => [
    ...sumAssertions(context, 'roll-forward-closes', isRollForward),
    ...context.tables.flatMap((table) => openings(context, table)),
  ],
  examples: [
    {
      says: 'a change that leads from the opening to the closing balance',
      tables: [
        'x|2025|2024\nNet increase in cash|1,204|(1,318)\nCash at beginning of year|5,531|6,849\nCash at end of year|6,735|5,531',
      ],
      verdict: 'passed',
    },
    {
      says: 'an opening balance that is neither last closing nor fits the change',
      tables: [
        'x|2025|2024|2023\nNet increase in cash|1,204|(1,318)|2,006\nCash at beginning of year|5,351|6,849|4,843\nCash at end of year|6,735|5,531|6,849',
      ],
      verdict: 'failed',
      at: 't1.r1.c0',
      suggests: '5,531',
    },
    {
      says: 'balances without a change',
      tables: ['x|2025|2024\nCash|5,531|6,849\nDebt|1,200|1,318'],
      verdict: 'skipped',
    },
  ],
})

/** Opening balances that equal the closing balance of the column whose period ends the day before. */
function openings({ book }: TableContext, table: Table): Assertion[] {
  const opening = table.rows.filter((row) => OPENING.test(row.label.toLowerCase()) && row.cells.length > 1)
  const ending = table.rows.filter((row) => ENDING.test(row.label.toLowerCase()) && row.cells.length > 1)
  return opening.flatMap((first) => {
    const last = ending.find((row) => row.index > first.index) ?? ending[0]
    if (!last) return []
    return table.columns.flatMap((column): Assertion[] => {
      if (column.period?.kind !== 'duration') return []
      const start = column.period.start
      const before = table.columns.find(
        (other) =>
          other.period?.kind === 'duration' &&
          other.currency === column.currency &&
          addDays(endOf(other.period), 1) === start &&
          sameLength(other, column),
      )
      const stated = book.find(table, first.index, column.index)
      const cell = before && book.find(table, last.index, before.index)
      if (stated === undefined || cell === undefined) return []
      if (!book.values[stated] || !book.values[cell]) return []
      const says = 'the period before closed with'
      return [
        {
          rule: 'roll-forward-closes',
          relation: { kind: 'sum', stated, terms: [{ cell, weight: 1 }] },
          strength: 10,
          says,
        },
      ]
    })
  })
}

const sameLength = (a: Column, b: Column): boolean => Math.abs(daysOf(a) - daysOf(b)) < 10
const daysOf = ({ period }: Column): number =>
  period?.kind === 'duration' ? dayNumber(period.end) - dayNumber(period.start) : 0
