/** Changes of ratios: what is called a percentage may be points. */
import { expect, it } from 'vitest'
import { alarmsOf, reportOf } from '../support/release.ts'

const release = (words: string): string => `Alder Creek Bancorp Reports Results for 2024

ALDER CREEK, Jan. 23, 2025 -- Alder Creek Bancorp today reported results for the year ended December 31, 2024.

The efficiency ratio increased ${words} for the year ended December 31, 2024, compared to 67% for the year ended December 31, 2023.
`

it('warns where points are called a percentage, and says what they are', () => {
  const alarms = alarmsOf(reportOf(release('6% to 73%'), 'alder.md'))
  expect(alarms.map(({ severity, suggestion }) => [severity, suggestion])).toEqual([['warning', '6 percentage points']])
})

it.each([['6 percentage points to 73%'], ['9% to 73%']])('lets %s stand', (words) => {
  expect(alarmsOf(reportOf(release(words), 'alder.md'))).toEqual([])
})

const SALES = `Alder Creek Works Reports Results for 2024

ALDER CREEK, Jan. 23, 2025 -- Alder Creek Works today announced results for the fourth quarter and year ended December 31, 2024.

WORDS

**Statements of Income** (in millions of U.S. dollars)

| | Three months ended December 31, 2024 | Three months ended December 31, 2023 | Year ended December 31, 2024 | Year ended December 31, 2023 |
| --- | --- | --- | --- | --- |
| Net sales | 746.5 | 719.0 | 3,240.5 | 3,142.8 |
| Adjusted net earnings | 18.6 | 17.3 | 70.2 | 66.1 |
`

it.each([
  ['Net sales of $746.5 million increased by +4% compared to the fourth quarter of 2023.', []],
  ['Net sales of $746.5 million decreased by +4% compared to the fourth quarter of 2023.', ['direction-of-change']],
  ['Adjusted net earnings of $18.6 million improved by +8% compared to the fourth quarter of 2023.', []],
])('holds a word of direction against the sign beside it: %s', (words, rules) => {
  expect(alarmsOf(reportOf(SALES.replace('WORDS', words), 'alder.md')).map(({ rule }) => rule)).toEqual(rules)
})

it.each([
  ['Net sales were $746.5 million, up $27,500,000 from $719.0 million in the fourth quarter of 2023.', []],
  ['Net sales were $3.2 billion in 2024, up $100,000,000 from $3.1 billion in 2023.', []],
  ['Net sales were $3.2 billion in 2024, up $300,000,000 from $3.1 billion in 2023.', ['difference']],
])('takes a difference to be as fine as the figures beside it: %s', (words, rules) => {
  expect(alarmsOf(reportOf(SALES.replace('WORDS', words), 'alder.md')).map(({ rule }) => rule)).toEqual(rules)
})

it.each([
  ['Fourth quarter net sales increased 4% to $747 million and full year net sales increased 3% to $3,240 million.'],
  ['Q4 adjusted net earnings at $18.6 million (+8%) (Reported +16%)'],
  ['Adjusted net earnings of $70.2 million increased 8% from the year 2023 adjusting for $1.8 million of charges.'],
])('takes the change for that of its own figure: %s', (words) => {
  expect(alarmsOf(reportOf(SALES.replace('WORDS', words), 'alder.md'))).toEqual([])
})

const PRODUCTS = `${SALES}
**Net sales by product** (in millions of U.S. dollars)

| | Three months ended December 31, 2024 | Three months ended December 31, 2023 |
| --- | --- | --- |
| Alderol | 89.6 | 83.4 |
| Brookol | 656.9 | 635.6 |
| Total net sales | 746.5 | 719.0 |
`

it.each([
  ['For the full year, excluding currency swings, adjusted net earnings advanced by 12%.'],
  ['The paper division generated net sales growth of 12% for 2024 compared with 2023.'],
  [
    '**Industrial & Medical**\n\nDemand was weak. Net sales came in 7% lower in the fourth quarter of 2024 than a year ago.',
  ],
  ['**Alderol(i)**\n\n* Fourth quarter net sales grew 7% compared to the fourth quarter of 2023.'],
])('holds the change of something else against no line of the whole: %s', (words) => {
  expect(alarmsOf(reportOf(PRODUCTS.replace('WORDS', words), 'alder.md'))).toEqual([])
})

it.each([
  ['Fourth quarter net sales grew 7% compared to the fourth quarter of 2023.'],
  ['For the full year, our net sales grew 12% compared with 2023.'],
])('contradicts a whole rate on the line of just these words: %s', (words) => {
  expect(alarmsOf(reportOf(PRODUCTS.replace('WORDS', words), 'alder.md'))).toHaveLength(1)
})
