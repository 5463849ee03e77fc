/**
 * swapped-figures: two figures, or two rows, that stand in each other's place.
 * Claim      two figures of one column or of one row
 * Asserts    nothing of its own: it names what other checks found broken, where changing the two over mends all of it
 * Tolerance  that of the checks that broke
 * Abstains   where the two are lines of one sum only, which their order does not change
 */
import { defineTableCheck } from './table-check.ts'

const SHEET = (first: string, second: string): string =>
  [
    'x|at 2025|at 2024',
    'Cash|12,204|11,131',
    `Receivables|${first}|20,811`,
    'Total current assets|34,581|31,942',
    'Plant|40,118|38,204',
    `Long-term receivables|${second}|4,310`,
    'Total non-current assets|45,322|42,514',
    'Total assets|79,903|74,456',
  ].join('\n')

export const swappedFigures = defineTableCheck({
  id: 'swapped-figures',
  explains: 'swap',
  examples: [
    { says: 'figures in their places', tables: [SHEET('22,377', '5,204')], verdict: 'passed' },
    {
      says: 'current and long-term receivables changed over in one year',
      tables: [SHEET('5,204', '22,377')],
      verdict: 'failed',
      at: 't1.r1.c0',
      suggests: '22,377',
    },
    {
      says: 'rows without sums',
      tables: ['x|2025|2024\nReceivables|22,377|20,811\nPlant|40,118|38,204'],
      verdict: 'skipped',
    },
  ],
})
