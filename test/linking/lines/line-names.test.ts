/** Rows that prose calls by more than their label: by the heading above, the row above, or the part that a sentence is about. */
import { expect, it } from 'vitest'
import { reportOf } from '../../support/release.ts'

const TABLE = `
| (in thousands, except per share data) | Three months ended December 31, 2031 | Three months ended December 31, 2030 |
| --- | --- | --- |
| Revenues: | | |
| Garden: | | |
| Lamps | 91,581 | 80,555 |
| Mirrors | 8,119 | 7,211 |
| Total Garden | 99,700 | 87,766 |
| Marine | 12,450 | 11,904 |
| Gross profit: | | |
| Garden: | | |
| Lamps | 35,377 | 28,842 |
| Mirrors | 3,118 | 2,390 |
| Total Garden | 38,495 | 31,232 |
| Marine | 4,260 | 4,017 |
| Net income | 8,307 | 7,440 |
| Per share, basic and diluted | 0.16 | 0.14 |
| Free cash flow | 13,592 | 12,018 |
| Per share, basic and diluted | 0.26 | 0.23 |
`
const verdicts = (words: string): string[] =>
  reportOf(
    `# Ardent Kelp Reports Fourth Quarter 2031 Results\n\nBOSTON, February 19, 2032 -- Ardent Kelp, Inc. (NASDAQ: ARDK) reported results for the quarter ended December 31, 2031.\n\n${words}\n${TABLE}`,
    'kelp.md',
  )['tieout:claims'].map(({ text, verdict }) => `${text} ${verdict}`)

it.each([
  ['the outermost heading', 'Mirrors gross profit increased to $3.1 million.', ['$3.1 million tied']],
  ['it, with a slip', 'Lamps gross profit increased to $35.7 million.', ['$35.7 million contradicted']],
  [
    'the part of the figure before',
    'Marine revenues were $12.5 million, and gross profit was $4.6 million.',
    ['$12.5 million tied', '$4.6 million contradicted'],
  ],
  [
    'the row above an amount per share',
    'Free cash flow was $13.6 million ($0.26 per share basic and diluted).',
    ['$13.6 million tied', '$0.26 tied'],
  ],
  ['the issuer', "Ardent Kelp's net income was $8.7 million.", ['$8.7 million contradicted']],
])('takes a name from %s', (_, words, expected) => {
  expect(verdicts(words)).toEqual(expected)
})

it('takes what moved for the measure itself, and cash from operations for one name', () => {
  const source = `# Ardent Kelp Reports Fourth Quarter 2031 Results

BOSTON, February 19, 2032 -- Ardent Kelp, Inc. (NASDAQ: ARDK) reported results for the quarter and year ended December 31, 2031.

Kelp earnings were $649 million ($0.40 / share) for the quarter and $2.6 billion ($1.45 / share) over the last twelve months. Higher depreciation of $433.7 million weighed on the quarter. The mills generated cash provided from operations of $483 million.

| (in millions) | Three months ended December 31, 2031 | Year ended December 31, 2031 |
| --- | --- | --- |
| Kelp earnings | 649 | 2,363 |
| Depreciation | 433.7 | 1,610.2 |
| Cash provided by operations | 482 | 1,377 |
`
  expect(
    reportOf(source, 'kelp.md')
      ['tieout:claims'].filter(({ text }) => /illion/.test(text))
      .map(({ text, verdict }) => `${text} ${verdict}`),
  ).toEqual(['$649 million tied', '$2.6 billion contradicted', '$433.7 million tied', '$483 million contradicted'])
})

const CLOSINGS = `# Ardent Kelp Reports Fourth Quarter 2031 Results

BOSTON, February 19, 2032 -- Ardent Kelp, Inc. (NASDAQ: ARDK) reported results for the quarter ended December 31, 2031.

WORDS

Home Closings:

| (Dollars in thousands) | Homes Closed | | | Average Selling Price | | |
| --- | --- | --- | --- | --- | --- | --- |
| Three Months Ended December 31, | 2031 | 2030 | Change | 2031 | 2030 | Change |
| East | 1,250 | 1,180 | 6% | $ 522 | $ 506 | 3% |
| West | 2,221 | 1,990 | 12% | 499 | 485 | 3% |
| Total | 3,471 | 3,170 | 9% | $ 507 | $ 493 | 3% |

| (in thousands) | Three months ended December 31, 2031 | Three months ended December 31, 2030 |
| --- | --- | --- |
| Income from continuing operations | 6,140 | (4,210) |
| Net income (loss) | 6,900 | (3,100) |
| Kelp earnings | 8,020 | 7,110 |
| – Per Ardent share | 1.62 | 1.41 |
| Orders: | | |
| Total United States | 48,190 | 44,020 |
| Abroad | 9,150 | 9,020 |
`

it.each([
  [
    'the column, where the row is the total',
    'The company had 3,471 closings at an average price of $507,000.',
    ['3,471 tied', '$507,000 tied'],
  ],
  ['a country, however it is written', 'U.S. orders were $48.2 million.', ['$48.2 million tied']],
  ['the row above an amount per share of its own', 'Kelp earnings were $1.62 per share.', ['$1.62 tied']],
  [
    'the line of the figure that it is held against',
    'Income from continuing operations was $6.1 million, compared to a net loss of $4.21 million a year ago.',
    ['$6.1 million tied', '$4.21 million tied'],
  ],
  [
    'nothing for a figure that this line has not',
    'Income from continuing operations was $6.1 million, compared to a net loss of $5.83 million a year ago.',
    ['$6.1 million tied', '$5.83 million unsupported'],
  ],
])('takes a line from %s', (_, words, expected) => {
  const claims = reportOf(CLOSINGS.replace('WORDS', words), 'kelp.md')['tieout:claims']
  expect(claims.map(({ text, verdict }) => `${text} ${verdict}`)).toEqual(expected)
})
