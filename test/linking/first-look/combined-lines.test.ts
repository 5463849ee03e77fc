/** Names that join lines of a table. */
import { expect, it } from 'vitest'
import { reportOf } from '../../support/release.ts'

const release = (words: string, more = ''): string => `Pell Cove Robotics Reports Fourth Quarter 2031 Results

PELL COVE, Jan. 29, 2032 -- Pell Cove Robotics, Inc. today reported results for the fourth quarter and year ended December 31, 2031.

${words}

**Condensed Consolidated Balance Sheets** (in thousands)

| | December 31, 2031 | December 31, 2030 |
| --- | --- | --- |
| Cash and cash equivalents | 61,240 | 48,115 |
| Short-term investments | 102,380 | 96,470 |
${more}| Accounts receivable, net | 33,905 | 31,260 |
| Total assets | 418,730 | 402,615 |
`

const verdicts = (words: string, more?: string) =>
  reportOf(release(words, more), 'pell.md')['tieout:claims'].map(({ text, verdict }) => `${text} ${verdict}`)

it.each([
  [
    'Cash, cash equivalents and short-term investments were $163.6 million as of December 31, 2031, compared to $144.6 million as of December 31, 2030.',
    ['$163.6 million tied', '$144.6 million tied'],
  ],
  [
    'As of December 31, 2031, we had cash and cash equivalents and short-term investments of $136.6 million.',
    ['$136.6 million contradicted'],
  ],
  // what is no slip of the sum may be of more than is printed
  [
    'As of December 31, 2031, we had cash and cash equivalents and short-term investments of $171.9 million.',
    ['$171.9 million unsupported'],
  ],
])('%s', (words, expected) => expect(verdicts(words)).toEqual(expected))

it('adds the lines that say more than the name, if they are meant', () => {
  const words =
    'Cash, cash equivalents and short-term investments were $163.6 million as of December 31, 2031, compared to $146.6 million as of December 31, 2030.'
  const more = '| Short-term investments, restricted | 2,910 | 2,040 |\n'
  expect(verdicts(words, more)).toEqual(['$163.6 million tied', '$146.6 million tied'])
})
