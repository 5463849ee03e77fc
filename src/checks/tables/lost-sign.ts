/**
 * lost-sign: a figure whose sign alone is wrong.
 * Claim      a figure that takes part in sums, or is printed elsewhere
 * Asserts    nothing of its own: it names what other checks found broken, where the opposite sign mends it
 * Tolerance  that of the checks that broke
 * Abstains   where another sign would harm what holds
 */
import { defineTableCheck } from './table-check.ts'

const ROWS = ['Operating income|11,204|9,117|6,041', 'Interest expense|(1,318)|(1,206)|(988)']
const CHANGES = ['Services|61,204|55,713|9.9%', 'Products|38,377|31,842|20.5%', 'Support|4,118|5,205|(20.9)%']

export const lostSign = defineTableCheck({
  id: 'lost-sign',
  explains: 'sign',
  examples: [
    {
      says: 'expenses in brackets',
      tables: [['x|2025|2024|2023', ...ROWS, 'Income before tax|9,886|7,911|5,053'].join('\n')],
      verdict: 'passed',
    },
    {
      says: 'brackets lost in one column',
      tables: [
        [
          'x|2025|2024|2023',
          ...ROWS.map((row) => row.replace('(1,206)', '1,206')),
          'Income before tax|9,886|7,911|5,053',
        ].join('\n'),
      ],
      verdict: 'failed',
      at: 't1.r1.c1',
      suggests: '(1,206)',
    },
    {
      says: 'a decrease without its brackets among others that have them',
      tables: [['x|2025|2024|% 0v1', ...CHANGES, 'Licences|8,004|9,011|11.2%', 'Other|7,118|7,554|(5.8)%'].join('\n')],
      verdict: 'failed',
      at: 't1.r3.c2',
      suggests: '(11.2)',
    },
    {
      says: 'a gain among losses',
      tables: ['x|2025|2024\nExchange gain (loss)|204|(131)\nOther|77|(12)'],
      verdict: 'skipped',
    },
  ],
})
