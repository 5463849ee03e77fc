/** Notes under a table state figures of it, whatever section came last before the tables. */
import { expect, it } from 'vitest'
import { reportOf } from '../../support/release.ts'

const SOURCE = `Ferndale Works Reports Third Quarter 2031 Results

FERNDALE, Oct. 23, 2031 -- Ferndale Works Inc. today reported results for the quarter ended September 30, 2031.

**About Ferndale Works**

Ferndale Works makes coatings. It had some 1,900 employees in 2030.

Ferndale Works Inc.
Reconciliation of Adjusted EBITDA
(in millions)

| | Three Months Ended September 30, 2031 | Three Months Ended September 30, 2030 |
| --- | --- | --- |
| Net income | 31.9 | 26.6 |
| Share-based compensation (1) | 7.4 | 8.3 |
| Adjusted EBITDA | 39.3 | 34.9 |

(1) Share-based compensation of $7.4 million and $8.3 million is included in the cost of staff in the consolidated statements for the three months ended September 30, 2031 and September 30, 2030, respectively.
`

it('reads the figures of a note below the tables, and none of what the company says about itself', () => {
  const claims = reportOf(SOURCE, 'ferndale.md')['tieout:claims']
  expect(claims.map(({ text, verdict }) => `${text} ${verdict}`)).toEqual(['$7.4 million tied', '$8.3 million tied'])
})
