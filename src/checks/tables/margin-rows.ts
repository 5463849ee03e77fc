/**
 * margin-rows: a margin is its numerator divided by revenue.
 * Claim      a row of percentages that calls itself a margin or a share of revenue
 * Asserts    margin = numerator ÷ revenue, with the rows that give it in the other columns
 * Tolerance  rounding ranges of all three
 * Abstains   no two rows give the margin in nearly all its columns
 */
import type { Book } from '../../arithmetic/book/book.ts'
import { type MarginFit, marginFits } from '../../arithmetic/book/margins.ts'
import { isFarOff } from '../../arithmetic/book/relation.ts'
import { type Assertion, defineTableCheck } from './table-check.ts'

const STATEMENT =
  'x|2025|2024|2023\nRevenue|99,581|87,555|78,361\nGross profit|59,463|50,350|47,363\nOperating income|11,204|9,117|6,041'

export const marginRows = defineTableCheck({
  id: 'margin-rows',
  assertions: ({ book, vectors }) => marginFits(book, vectors).flatMap((fit) => assertionsOf(book, fit)),
  examples: [
    { says: 'a gross margin', tables: [`${STATEMENT}\nGross margin|59.7%|57.5%|60.4%`], verdict: 'passed' },
    {
      says: 'a gross margin off in one year',
      tables: [`${STATEMENT}\nGross margin|59.7%|57.5%|64.0%`],
      verdict: 'failed',
      at: 't1.r3.c2',
      suggests: '60.4',
    },
    {
      says: 'a percentage of something else',
      tables: [`${STATEMENT}\nInterest margin|3.1%|3.0%|2.9%`],
      verdict: 'skipped',
    },
  ],
})

function assertionsOf(book: Book, { relations, bits }: MarginFit): Assertion[] {
  return relations
    .filter(({ isHeld, relation }) => isHeld || isFarOff(book, relation))
    .map(({ relation }) => ({
      rule: 'margin-rows',
      relation,
      strength: bits + 10,
      says: `"${book.cells[relation.over]?.row.label ?? ''}" divided by "${book.cells[relation.under]?.row.label ?? ''}" gives`,
    }))
}
