/** Which measure a figure is of: names behind it, and names that go on behind a comma. */
import { expect, it } from 'vitest'
import { readMentions } from '../../src/stages/read-claims.ts'
import { profileOf, sentenceOf } from '../support/sentence.ts'

const metrics = (text: string): string[] =>
  readMentions([sentenceOf(text)], profileOf()).map((mention) => `${mention.text} ${mention.metric?.text}`)

it.each([
  [
    'Liquidity was $587.4 million, comprised of $87.4 million of cash and cash equivalents and $500.0 million of availability.',
    ['$587.4 million Liquidity', '$87.4 million cash and cash equivalents', '$500.0 million availability'],
  ],
  [
    'We had cash of $9 million with an additional $1.4 million in accounts receivable.',
    ['$9 million cash', '$1.4 million accounts receivable'],
  ],
  ['Income available for common holders was $3 million.', ['$3 million Income available for common holders']],
  [
    'Income excluding one-off items, net of tax, in the fourth quarter rose to $41.0 million.',
    ['$41.0 million Income excluding one-off items, net of tax'],
  ],
  [
    'Free cash-flow before interest and tax of $916.5 million was a record.',
    ['$916.5 million Free cash-flow before interest and tax'],
  ],
  [
    'Earned FFO per unit of $0.29, a 3.6% increase from Q4-2024, and AFFO per unit of $0.25, an 8.7% increase from Q4-2024.',
    ['$0.29 FFO per unit', '3.6% FFO per unit', '$0.25 AFFO per unit', '8.7% AFFO per unit'],
  ],
  [
    'GAAP and non-GAAP earnings per diluted share were $0.76 and $0.81, respectively.',
    ['$0.76 GAAP earnings per diluted share', '$0.81 non-GAAP earnings per diluted share'],
  ],
  [
    'Core earnings were $1.36 per share, compared to earnings of $1.23 per share a year ago.',
    ['$1.36 Core earnings', '$1.23 Core earnings'],
  ],
  ['Gross profit was $45.1 million, a 12% growth year-over-year.', ['$45.1 million Gross profit', '12% Gross profit']],
  ['The LTV including transfer taxes was 35.7%.', ['35.7% LTV including transfer taxes']],
])('%s', (text, expected) => {
  expect(metrics(text)).toEqual(expected)
})
