/** What is held against the end of the year before, in the text of a third quarter; ratios that are named by two amounts. */
import { expect, it } from 'vitest'
import { reportOf } from '../support/release.ts'

const release = (words: string): string => `Fallow Creek Energy Reports Third Quarter 2031 Results

FALLOW CREEK, Texas, Nov. 5, 2031 -- Fallow Creek Energy Corp. today reported results for the third quarter of 2031.

${words}

**Selected Balance Sheet Data** (in thousands of U.S. dollars)

| | September 30, 2031 | December 31, 2030 |
| --- | --- | --- |
| Long-term debt | 412,000 | 455,500 |
| Net debt | 371,640 | 420,815 |
| Total stockholders' equity | 918,330 | 861,270 |

**Leverage**

| | September 30, 2031 | December 31, 2030 |
| --- | --- | --- |
| Net debt to Adjusted EBITDA | 1.3x | 1.6x |

**Key Operating Data** (in millions)

| | Three Months Ended September 30, 2031 | Three Months Ended September 30, 2030 |
| --- | --- | --- |
| Average MAUs | 14.6 | 12.8 |
`

const verdicts = (words: string) =>
  reportOf(release(words), 'fallow.md')['tieout:claims'].map(({ text, verdict }) => `${text} ${verdict}`)

it.each([
  [
    'Long-term debt was reduced by $43.5 million since year end to $412.0 million.',
    ['$43.5 million tied', '$412.0 million tied'],
  ],
  [
    "Stockholders' equity rose by $57.1 million from year end to $918.3 million.",
    ['$57.1 million tied', '$918.3 million tied'],
  ],
  [
    'Net debt at September 30, 2031 was $371.6 million, or 1.3x Adjusted EBITDA, compared to $420.8 million, or 1.6x, at year-end 2030.',
    ['$371.6 million tied', '1.3x tied', '$420.8 million tied', '1.6x tied'],
  ],
  ['Average monthly active users reached 14.6 million, up 14% year over year.', ['14.6 million tied', '14% tied']],
])('%s', (words, expected) => expect(verdicts(words)).toEqual(expected))
