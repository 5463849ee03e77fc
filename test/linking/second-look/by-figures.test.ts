/** Figures whose names lead nowhere: a line is known by the two figures that it has, or by the part that its row names. */
import { expect, it } from 'vitest'
import { alarmsOf, reportOf } from '../../support/release.ts'

const release = (words: string): string => `Alder Creek Reports Fourth Quarter 2024 Results

ALDER CREEK, Jan. 23, 2025 -- Alder Creek Inc. today reported results for the fourth quarter ended December 31, 2024.

${words}

Alder Creek Inc.
(in thousands)

| | Three Months Ended December 31, 2024 | Three Months Ended December 31, 2023 |
| --- | --- | --- |
| Selling and general | 19,880 | 18,640 |
| Administration of stores | 6,210 | 5,930 |

| | Three Months Ended December 31, 2024 | Three Months Ended December 31, 2023 |
| --- | --- | --- |
| Quarries | 37,940 | 35,120 |
| Ports | 9,160 | 9,470 |

| | Three Months Ended December 31, 2024 | Three Months Ended December 31, 2023 |
| --- | --- | --- |
| Purchases of property and equipment | 14,730 | 12,810 |
| Transport income (incl. leases) | 61,250 | 66,340 |

| | Three Months Ended December 31, 2024 | Three Months Ended December 31, 2023 |
| --- | --- | --- |
| Gravel shipped (thousand tonnes) | 2,482 | 2,507 |

Cash flow statement
(in thousands)

| | Three Months Ended December 31, 2024 | Three Months Ended December 31, 2023 |
| --- | --- | --- |
| Payments to repurchase common stock | (17,240) | (9,860) |
| Payments of debt | (4,150) | (4,020) |
| Net cash used in financing activities | (21,390) | (13,880) |
`

const tiesOf = (words: string): (string | undefined)[] => {
  const report = reportOf(release(words), 'alder.md')
  return report['tieout:claims']
    .filter(({ verdict, role }) => verdict === 'tied' && (role === 'value' || role === 'comparative'))
    .map(({ evidence }) => report.facts[evidence?.[0] ?? '']?.['tieout:label'])
}

it.each([
  [
    'Overheads were $19.9 million, compared to $18.6 million a year ago.',
    ['Selling and general', 'Selling and general'],
  ],
  [
    'Overheads were $19.9 million in the fourth quarter of 2024 and $18.6 million in the fourth quarter of 2023.',
    ['Selling and general', 'Selling and general'],
  ],
  ['Overheads were $19.9 million, compared to $17.2 million a year ago.', []],
  ['Overheads were $19.9 million.', []],
  ['Overheads were $20 million, compared to $19 million a year ago.', []],
  ['Overheads were $19.9 million in the fourth quarter, compared to $5.9 million a year ago.', []],
])('ties both halves of a comparison with the line that has both: %s', (words, labels) => {
  expect(tiesOf(words)).toEqual(labels)
})

it.each([
  ['In Quarries, gross profit for the fourth quarter was $37.9 million.', ['Quarries']],
  [
    'In Quarries, the fourth quarter had a gross profit of $37.9 million. Overheads of $35.2 million were flat.',
    ['Quarries'],
  ],
  ['In Ports, gross profit for the fourth quarter was $37.9 million.', []],
  ['In Quarries, gross profit for the fourth quarter was $38 million.', []],
])('ties a figure with the row of the part that its sentence names: %s', (words, labels) => {
  expect(tiesOf(words)).toEqual(labels)
})

it.each([
  ['Capital expenditures were $14.7 million in the fourth quarter.', ['Purchases of property and equipment']],
  ['Capital expenditures were $14.9 million in the fourth quarter.', []],
  ['The transport income position was $61.3 million in the fourth quarter.', ['Transport income (incl. leases)']],
  ['Gravel shipped was 2,482 thousand tonnes in the fourth quarter.', ['Gravel shipped (thousand tonnes)']],
])('ties a figure with a line that goes by nearly its name, or by another name for it: %s', (words, labels) => {
  expect(tiesOf(words)).toEqual(labels)
})

const CALLED = 'Overheads were $19.9 million, compared to $18.6 million a year ago.'

it.each([
  ['Overheads in the fourth quarter of 2024 were up 11% year-on-year.', ['11%']],
  ['Overheads in the fourth quarter of 2024 were up 7% year-on-year.', []],
  [
    'Overheads were $18.64 million in the fourth quarter of 2024, compared to $19.88 million in the fourth quarter of 2023.',
    ['$18.64 million', '$19.88 million'],
  ],
  ['In Quarries, overheads were up 11% in the fourth quarter of 2024.', []],
])('holds what goes by the name that a line has been called against that line: %s', (words, wrong) => {
  const text = release(`${CALLED}\n\n${words}`)
  expect(alarmsOf(reportOf(text, 'alder.md')).map(({ start, end }) => text.slice(start, end))).toEqual(wrong)
})

it('holds nothing against a line by a name that two lines are called by', () => {
  const words = `${CALLED} Overheads were $6.21 million, compared to $5.93 million a year ago.\n\nOverheads in the fourth quarter of 2024 were up 11% year-on-year.`
  expect(alarmsOf(reportOf(release(words), 'alder.md'))).toEqual([])
})

it.each([
  ['In the fourth quarter, the company repurchased 64,000 shares at an aggregate cost of $17 million.', true],
  ['In the fourth quarter, the company repurchased $17.2 million of its common stock.', true],
  // with the tax on it, or by the day of the trade
  ['In the fourth quarter, the company repurchased $16.9 million of its shares.', false],
  ['In the fourth quarter, the company sold 64,000 tonnes at an aggregate price of $17 million.', false],
])('ties what was bought back with its line, and never says that it is wrong: %s', (words, isTied) => {
  expect(tiesOf(words)).toEqual(isTied ? ['Payments to repurchase common stock'] : [])
  expect(alarmsOf(reportOf(release(words), 'alder.md'))).toEqual([])
})
