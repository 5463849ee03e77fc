/**
 * table-sums: a total is the sum of its lines.
 * Claim      a row that adds up others, as found in most of the table's columns
 * Asserts    total = Σ ± line, in each column
 * Tolerance  each figure stands for its rounding range; n lines and their total may differ by ½ (n + 1) units
 * Abstains   no sum was found that most columns bear out; a line is damaged
 */
import { isRollForward, sumAssertions } from './sum-assertions.ts'
import { defineTableCheck } from './table-check.ts'

export const tableSums = defineTableCheck({
  id: 'table-sums',
  assertions: (context) => sumAssertions(context, 'table-sums', (sum, table) => !isRollForward(sum, table)),
  examples: [
    {
      says: 'a total that its lines add up to in every column',
      tables: [
        'x|2025|2024|2023\nServices|61,204|55,713|48,920\nProducts|38,377|31,842|29,441\nTotal revenue|99,581|87,555|78,361',
      ],
      verdict: 'passed',
    },
    {
      says: 'a line with two digits changed over',
      tables: [
        'x|2025|2024|2023\nServices|61,204|57,513|48,920\nProducts|38,377|31,842|29,441\nTotal revenue|99,581|87,555|78,361\n' +
          'Cost of revenue|(40,118)|(35,205)|(30,998)\nGross profit|59,463|52,350|47,363',
      ],
      verdict: 'failed',
      at: 't1.r0.c1',
      suggests: '55,713',
    },
    {
      says: 'one unit off: rounding',
      tables: [
        'x|2025|2024|2023\nServices|61,204|55,713|48,920\nProducts|38,377|31,842|29,441\nTotal revenue|99,582|87,555|78,361',
      ],
      verdict: 'passed',
    },
    {
      says: 'rows that do not add up to each other',
      tables: ['x|2025|2024\nStores|204|198\nEmployees|3,377|3,142'],
      verdict: 'skipped',
    },
  ],
})
