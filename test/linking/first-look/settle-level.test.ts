/** Figures of the prose against the line of their name: what narrows nothing, and which period a comparative is of. */
import { expect, it } from 'vitest'
import { alarmsOf, reportOf } from '../../support/release.ts'

const release = (words: string): string => `Alder Creek Works Reports Results for 2024

ALDER CREEK, Jan. 23, 2025 -- Alder Creek Works today announced results for the fourth quarter and year ended December 31, 2024.

${words}

**Statements of Income** (in millions of U.S. dollars)

| | Three months ended December 31, 2024 | Three months ended December 31, 2023 | Year ended December 31, 2024 | Year ended December 31, 2023 |
| --- | --- | --- | --- | --- |
| Net sales | 746.5 | 719.0 | 3,240.5 | 3,142.8 |
| Gross profit | 318.6 | 277.3 | 1,270.2 | 1,166.1 |
| Operating income | 131.4 | 117.3 | 470.2 | 366.1 |
`

const alarms = (words: string) =>
  alarmsOf(reportOf(release(words), 'alder.md')).map(({ rule, start, end }) => [rule, release(words).slice(start, end)])

it.each([
  'Operating income on a GAAP basis in the fourth quarter of 2024 totaled $131.4 million.',
  'Gross profit for 2024 was $1,270.2 million (39.2% of net sales), a 9% increase compared to $1,166.1 million (37.1% of net sales) in 2023.',
  'Operating income for the fourth quarter was $131.4 million, compared to $117.3 million in the fourth quarter of 2023.',
  'Gross profit increased by $41.3 million to $318.6 million from $277.3 million for the three months ended December 31, 2024, and by $104.1 million to $1,270.2 million from $1,166.1 million for the year ended December 31, 2024, compared to the same period in 2023.',
])('lets stand: %s', (words) => {
  expect(alarms(words)).toEqual([])
})

it.each([
  [
    'Operating income on a GAAP basis in the fourth quarter of 2024 totaled $13.4 million.',
    'level-agrees',
    '$13.4 million',
  ],
  [
    'Gross profit for 2024 was $1,270.2 million (39.2% of net sales), a 12% increase compared to $1,166.1 million (37.1% of net sales) in 2023.',
    'growth-rate',
    '12%',
  ],
  [
    'Operating income for the fourth quarter was $131.4 million, compared to $366.1 million in the fourth quarter of 2023.',
    'level-agrees',
    '$366.1 million',
  ],
  [
    'This is an operating income of $470.2 million, compared to $366.1 million in 2024.',
    'same-period',
    '$366.1 million in 2024',
  ],
])('tells: %s', (words, rule, text) => {
  expect(alarms(words)).toEqual([[rule, text]])
})

const BANK = `Alder Creek Bancorp Reports Results for 2024

ALDER CREEK, Jan. 23, 2025 -- Alder Creek Bancorp today announced results for the fourth quarter and year ended December 31, 2024.

WORDS

**AVERAGE BALANCES** (in thousands)

| | Quarter ended December 31, 2024 | Quarter ended December 31, 2023 |
| --- | --- | --- |
| Loans | 746,512 | 719,041 |
| Deposits | 918,630 | 817,344 |

**Statements of Income** (in thousands, except per share)

| | Year ended December 31, 2024 | Year ended December 31, 2023 |
| --- | --- | --- |
| Net income | 6,012 | 927 |
| Diluted earnings per share | 0.22 | 0.03 |
`

it.each([
  ['Total deposits increased to $931.4 million at December 31, 2024.', []],
  [
    'Net income for 2024 was $6.0 million, or $0.22 per share (diluted), compared with net income of $927,000, or $0.03 per share (diluted), in 2023.',
    [],
  ],
  [
    'Net income for 2024 was $6.0 million, or $0.22 per share (diluted), compared with net income of $972,000, or $0.03 per share (diluted), in 2023.',
    ['level-agrees'],
  ],
])('holds a balance against no average, and an amount against no figure per share: %s', (words, rules) => {
  expect(alarmsOf(reportOf(BANK.replace('WORDS', words), 'bank.md')).map(({ rule }) => rule)).toEqual(rules)
})
