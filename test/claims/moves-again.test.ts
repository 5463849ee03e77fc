/** A second move in one sentence: against another base, of another measure, or once more in other words. */
import { expect, it } from 'vitest'
import { reportOf } from '../support/release.ts'

const release = (words: string): string => `Garnet Ferry Bancorp Announces Second Quarter 2031 Results

GARNET FERRY, July 24, 2031 -- Garnet Ferry Bancorp, Inc. today announced its results for the quarter ended June 30, 2031.

${words}

**Consolidated Statements of Income** (in thousands, except per share data)

| | Three Months Ended June 30, 2031 | Three Months Ended March 31, 2031 | Three Months Ended June 30, 2030 | Six Months Ended June 30, 2031 | Six Months Ended June 30, 2030 |
| --- | --- | --- | --- | --- | --- |
| Net interest income | 31,460 | 30,215 | 28,740 | 61,675 | 56,905 |
| Net income | 9,812 | 9,304 | 8,155 | 19,116 | 15,930 |
| Diluted earnings per share | 0.94 | 0.88 | 0.71 | 1.82 | 1.44 |

**Consolidated Balance Sheets** (in thousands)

| | June 30, 2031 | March 31, 2031 | June 30, 2030 |
| --- | --- | --- | --- |
| Mortgage loans | 1,204,330 | 1,187,915 | 1,120,460 |
| Consumer loans | 318,770 | 311,205 | 322,980 |
| Total loans | 1,523,100 | 1,499,120 | 1,443,440 |

**Ratios**

| | Three Months Ended June 30, 2031 | Three Months Ended March 31, 2031 | Three Months Ended June 30, 2030 |
| --- | --- | --- | --- |
| Net charge-offs to average loans (annualized) | 0.14% | 0.12% | 0.19% |
| Net interest margin (FTE) | 3.42% | 3.35% | 3.21% |
`

const verdicts = (words: string) =>
  reportOf(release(words), 'garnet.md')['tieout:claims'].map(({ text, verdict }) => `${text} ${verdict}`)

it.each([
  [
    'Loans increased $79.7 million, or 5.5%, year-over-year and $24.0 million, or 1.6%, from the prior quarter.',
    ['$79.7 million tied', '5.5% tied', '$24.0 million tied', '1.6% tied'],
  ],
  [
    'Diluted earnings per share increased $0.06 from the linked quarter and $0.23 from the second quarter of 2030.',
    ['$0.06 tied', '$0.23 tied'],
  ],
  [
    'Mortgage loans grew by $16.4 million and consumer loans by $7.6 million.',
    ['$16.4 million tied', '$7.6 million tied'],
  ],
  [
    'Total loans grew $24 million during the quarter to $1.52 billion, and were up 5.5% from June 30, 2030.',
    ['$24 million tied', '$1.52 billion tied', '5.5% tied'],
  ],
  ['Diluted EPS of $0.94, up 7% linked quarter and 32% year over year', ['$0.94 tied', '7% tied', '32% tied']],
  // of the amount or of the amount per share
  [
    'For the six months ended June 30, 2031, net income was $19.1 million, or $1.82 per diluted share, an increase of 20.0% compared to $15.9 million, or $1.44 per diluted share, for the same period of 2030.',
    ['$19.1 million tied', '$1.82 tied', '20.0% tied', '$15.9 million tied', '$1.44 tied'],
  ],
  [
    'Net charge-offs were 0.14% of average loans on an annualized basis, compared to 0.12% in the linked quarter.',
    ['0.14% tied', '0.12% tied'],
  ],
  [
    'Net interest margin on a fully taxable equivalent basis was 3.42%, up 7 basis points from the prior quarter and 21 basis points from the year-ago quarter.',
    ['3.42% tied', '7 basis points tied', '21 basis points tied'],
  ],
  [
    'Net interest income was $31.5 million, which is 9.5% more than in the same period last year.',
    ['$31.5 million tied', '9.5% tied'],
  ],
])('%s', (words, expected) => expect(verdicts(words)).toEqual(expected))
