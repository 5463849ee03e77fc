/** Margins without a line of their own, how many points they moved, and shares of sales in the words that prose has for them. */
import { expect, it } from 'vitest'
import { reportOf } from '../../support/release.ts'

const release = (words: string): string => `Orrin Dale Outfitters Reports Third Quarter Fiscal 2031 Results

ORRIN DALE, Ohio, Nov. 20, 2031 -- Orrin Dale Outfitters, Inc. today reported results for the fiscal 2031 third quarter ended November 1, 2031.

${words}

**Consolidated Statements of Income** (in thousands of U.S. dollars)

| | 13 Weeks Ended November 1, 2031 | 13 Weeks Ended November 2, 2030 |
| --- | --- | --- |
| Net sales | 742,680 | 703,415 |
| Gross profit | 271,905 | 250,330 |
| Selling, general and administrative expenses | 196,740 | 191,285 |
| Operating income | 75,165 | 59,045 |
| Income before income taxes | 71,320 | 54,870 |
| Income tax expense | 17,410 | 13,605 |

**Net Sales by Category** (in thousands of U.S. dollars)

| | 13 Weeks Ended November 1, 2031 | 13 Weeks Ended November 2, 2030 |
| --- | --- | --- |
| Tents | 417,220 | 401,360 |
| Boots | 325,460 | 302,055 |
| Net sales | 742,680 | 703,415 |
`

const verdicts = (words: string) =>
  reportOf(release(words), 'orrin.md')['tieout:claims'].map(({ text, verdict }) => `${text} ${verdict}`)

it.each([
  [
    'Operating income as a percentage of net sales increased 173 basis points to 10.1%.',
    ['173 basis points tied', '10.1% tied'],
  ],
  // as each of the two would be printed
  [
    'Operating income as a percentage of net sales increased 170 basis points to 10.1%.',
    ['170 basis points tied', '10.1% tied'],
  ],
  [
    'Operating income as a percentage of net sales increased 131 basis points to 10.1%.',
    ['131 basis points contradicted', '10.1% tied'],
  ],
  ['Gross margin increased 102 basis points to 36.6% of net sales.', ['102 basis points tied', '36.6% tied']],
  // of a part, whose level is no figure of these lines
  [
    'Tents gross profit rose 12 percent and gross margin improved 220 basis points to 44 percent.',
    ['12 percent unsupported', '220 basis points unsupported', '44 percent unsupported'],
  ],
  ['SG&A as a percent of sales improved 70 basis points to 26.5%.', ['70 basis points tied', '26.5% tied']],
  ['Operating margin rate was 10.1%, compared to 8.4% in 2030.', ['10.1% tied', '8.4% tied']],
  [
    'SG&A expenses increased 2.9% to $196.7 million and represented 26.5% of net sales.',
    ['2.9% tied', '$196.7 million tied', '26.5% tied'],
  ],
  [
    'Tents represented 56.2% of net sales, compared to 57.1% in the third quarter of last year.',
    ['56.2% tied', '57.1% tied'],
  ],
  [
    'Income tax expense was $17.4 million, or 24.4% of pretax income, compared to $13.6 million, or 24.8%, in the prior-year quarter.',
    ['$17.4 million tied', '24.4% tied', '$13.6 million tied', '24.8% tied'],
  ],
  [
    'Gross profit was $271.9 million, representing 36.6% of net sales, compared with 35.9% in the same period of 2030.',
    ['$271.9 million tied', '36.6% tied', '35.9% contradicted'],
  ],
])('%s', (words, expected) => expect(verdicts(words)).toEqual(expected))
