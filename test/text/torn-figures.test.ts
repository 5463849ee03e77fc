/** Blanks that an extraction put into figures are no part of them; two figures side by side stay two. */
import { expect, it } from 'vitest'
import { withoutTears } from '../../src/text/torn-figures.ts'
import { plainView } from '../support/sentence.ts'

it.each([
  ['at USD1.00 = RMB 6. 1234 on the last day', 'at USD1.00 = RMB 6.1234 on the last day'],
  ['were RMB1. 7 billion (US$ 3, 418 .6 million)', 'were RMB1.7 billion (US$ 3,418.6 million)'],
  ['an increase of 23. 7% and was 20 .6 %', 'an increase of 23.7% and was 20.6 %'],
  ['RMB 87 3. 6 million and RMB 3,6 40. 2 million', 'RMB 873.6 million and RMB 3,640.2 million'],
  ['RMB 12 ,8 16 .7 million and RMB 31,04 2.6 million', 'RMB 12,816.7 million and RMB 31,042.6 million'],
  ['US$0. 31 (US$ 1. 57 per ADS)', 'US$0.31 (US$ 1.57 per ADS)'],
  ['the fourth quarter of 20 21 , and December 31, 202 0.', 'the fourth quarter of 2021 , and December 31, 2020.'],
  ["net re venues of the barge 's value -added tows", "net revenues of the barge's value-added tows"],
  ['in come the tows, a b c', 'in come the tows, a b c'],
  ['It sold 15 5-ton carts in 2021. 9 million riders came.', 'It sold 15 5-ton carts in 2021. 9 million riders came.'],
  ['at US$1.00 = RMB 6. 1234, the rate', 'at US$1.00 = RMB 6.1234, the rate'],
  ['Fees were $6. 2031 was better.', 'Fees were $6. 2031 was better.'],
  ['🚢🚢 RMB1. 7 billion and no more', '🚢🚢 RMB1.7 billion and no more'],
  ['Fees were $6. 12 depots opened.', 'Fees were $6. 12 depots opened.'],
  ['| 12 .5 | 13 .6 |', '| 12 .5 | 13 .6 |'],
])('%s', (text, expected) => {
  expect(withoutTears(plainView(text, 0)).text).toBe(expected)
})

it('leaves each character where it stood', () => {
  const { text, starts } = withoutTears(plainView('RMB1. 7 billion', 100))
  expect(text).toBe('RMB1.7 billion')
  expect([...starts.slice(0, 7)]).toEqual([100, 101, 102, 103, 104, 106, 107])
})
