/** Names of measures that a sentence says in two places. */
import { expect, it } from 'vitest'
import { readMentions } from '../../../src/stages/read-claims.ts'
import { alarmsOf, reportOf } from '../../support/release.ts'
import { profileOf, sentenceOf } from '../../support/sentence.ts'

const names = (text: string): string[] =>
  readMentions([sentenceOf(text)], profileOf()).map((mention) => `${mention.text} ${mention.metric?.name ?? '-'}`)

it.each([
  [
    'On a non-GAAP basis, operating expenses decreased by 6.9% to $28.0 million.',
    ['6.9% non-GAAP operating expenses', '$28.0 million non-GAAP operating expenses'],
  ],
  [
    'Gross margin was 62.1% on a non-GAAP basis, compared to 60.0% in the prior year.',
    ['62.1% non-GAAP Gross margin', '60.0% non-GAAP Gross margin'],
  ],
  [
    'EBIT rose to $12.3 million, a margin of 12.5%, compared to a margin of 11.0% a year ago.',
    ['$12.3 million -', '12.5% EBIT margin', '11.0% EBIT margin'],
  ],
  [
    'Adjusted EBITDA was $5.1 million, or 5.5%, compared to $5.5 million, or 6.0%.',
    ['$5.1 million -', '5.5% Adjusted EBITDA margin', '$5.5 million -', '6.0% Adjusted EBITDA margin'],
  ],
  [
    'Profit came to $41.6 million and grew 12% on a GAAP basis; EBIT was $52.7 million and rose 9% (up 7% in constant currency) on a non-GAAP basis.',
    ['$41.6 million -', '12% -', '$52.7 million non-GAAP EBIT', '9% non-GAAP EBIT', '7% -'],
  ],
  ['On a non-GAAP basis, adjusted net income was $3.0 million.', ['$3.0 million -']],
  ['Sales were $5.1 million, or 5.5% of the market.', ['$5.1 million -', '5.5% -']],
])('%s', (text, expected) => {
  expect(names(text)).toEqual(expected)
})

const release = (words: string): string => `Fenwick Loom Reports Results for 2030

FENWICK, Jan. 23, 2031 -- Fenwick Loom today announced results for the year ended December 31, 2030.

${words}

**Results** (in thousands of U.S. dollars)

| | Year ended December 31, 2030 | Year ended December 31, 2029 |
| --- | --- | --- |
| Revenue | 45,120 | 41,870 |
| Operating expenses | 32,310 | 42,390 |
| Non-GAAP operating expenses | 27,995 | 30,066 |
| EBIT | 5,640 | 4,610 |
| EBIT margin | 12.5% | 11.0% |
`

it.each([
  ['On a non-GAAP basis, operating expenses decreased by 6.9% to $28.0 million in 2030.', 0],
  ['On a non-GAAP basis, operating expenses decreased by 7.9% to $28.0 million in 2030.', 1],
  ['On a non-GAAP basis, operating expenses were $82.0 million in 2030.', 1],
  ['EBIT rose to $5.6 million in 2030, a margin of 12.5%.', 0],
  ['EBIT rose to $5.6 million in 2030, a margin of 12.9%.', 1],
])('holds against the line of the whole name: %s', (words, alarms) => {
  expect(alarmsOf(reportOf(release(words), 'fenwick.md'))).toHaveLength(alarms)
})
