/** Figures under the words of another period than the tables give them for. */
import { expect, it } from 'vitest'
import { alarmsOf, reportOf } from '../../support/release.ts'

const release = (words: string): string => `Tamsin Vale Quarries Reports Results for 2024

TAMSIN VALE, Jan. 23, 2025 -- Tamsin Vale Quarries today announced results for the fourth quarter and year ended December 31, 2024.

${words}

**Statements of Income** (in millions of U.S. dollars)

| | Three months ended December 31, 2024 | Three months ended December 31, 2023 | Year ended December 31, 2024 | Year ended December 31, 2023 |
| --- | --- | --- | --- | --- |
| Net sales | 746.5 | 719.0 | 3,240.5 | 3,142.8 |
| Realized investment gains, net | 31.8 | 27.3 | 127.2 | 116.1 |
| Net income | 131.4 | 117.3 | 470.2 | 366.1 |
| Operating loss | (2.4) | (3.0) | (11.2) | (19.9) |
| Core earnings of operators | 118.6 | 104.9 | 431.7 | 398.4 |
| Per share basic and diluted | 0.58 | 0.49 | 2.11 | 1.92 |
| Other income and expenses, net | 18.4 | 15.2 | 71.3 | 60.9 |
`

const alarms = (words: string) =>
  alarmsOf(reportOf(release(words), 'tamsin.md')).map(({ rule, start, end }) => [
    rule,
    release(words).slice(start, end),
  ])

it('lets the shares of a later day be as many as those of the closing day', () => {
  const shares = (day: string) =>
    release(`There were 50,837,863 common shares outstanding as of ${day}.`) +
    '\n| | December 31, 2024 | December 31, 2023 |\n| --- | --- | --- |\n| Common shares outstanding | 50,837,863 | 52,003,100 |\n'
  expect(alarmsOf(reportOf(shares('January 21, 2025'), 'tamsin.md'))).toEqual([])
})

it.each([
  'Investment gains were $31.8 million for the quarter ended December 31, 2024 and $27.3 million for the quarter ended December 31, 2023.',
  'Net income for the quarter ended December 31, 2024 was $131.4 million, compared to $117.3 million for the quarter ended December 31, 2023.',
  'Net income was $131.4 million, compared to $117.3 million for the same period in 2023.',
  'Compared with the fourth quarter of 2023, all lines grew. Net income was $131.4 million (4Q23: $117.3 million).',
  'Net income for the quarter rose to $131.4 million from $117.3 million.',
  'For the years ended December 31, 2024 and 2023, net income was $470.2 million, compared to $366.1 million, respectively.',
  'Net income was $470.2 million in 2024. This compares with $366.1 million in 2023.',
  'Operating loss was $2.4 million, compared to $3.0 million in the prior period.',
  'Net income increased 28 percent for the full year of 2024 compared to 2023.',
  'Net sales of $746.5 million included closure and operating losses of $2.9 million in the quarter.',
])('lets stand: %s', (words) => {
  expect(alarms(words)).toEqual([])
})

it.each([
  ['Investment gains were $31.8 million for the quarter ended December 31, 2023.', 'level-agrees', '$31.8 million'],
  ['Investment gains were $31.8 million for the quarter ended December 31, 2025.', 'period-of-figure', '$31.8 million'],
  [
    'Net income for the quarter ended December 31, 2024 was $131.4 million, compared to $117.3 million for the quarter ended December 31, 2024.',
    'same-period',
    '$117.3 million for the quarter ended December 31, 2024',
  ],
  // words that stand before the measure
  [
    'Net income for the fourth quarter of 2042 rose to $131.4 million, compared to $117.3 million in the fourth quarter of 2023.',
    'period-of-figure',
    '$131.4 million',
  ],
  [
    'Net income was $131.4 million, compared to $117.3 million for the same period in 2024.',
    'same-period',
    '$131.4 million, compared to $117.3 million for the same period in 2024',
  ],
  [
    'For the years ended December 31, 2024 and 2023, net income was $470.2 million, compared to $361.1 million, respectively.',
    'level-agrees',
    '$361.1 million',
  ],
  [
    'Net income was $470.2 million in 2024. This compares with $361.1 million in 2023.',
    'level-agrees',
    '$361.1 million',
  ],
  [
    'Operating loss for the quarter was $3.0 million, compared to $2.4 million a year ago.',
    'level-agrees',
    '$2.4 million',
  ],
  ['Net income increased 30 percent for the full year of 2024 compared to 2023.', 'growth-rate', '30 percent'],
  ['Net income increased by $140.1 million for the year ended December 31, 2024.', 'difference', '$140.1 million'],
  [
    'Net income was $131.4 million compared to $117.3 million for the three months ended December 31, 2024.',
    'same-period',
    '$117.3 million for the three months ended December 31, 2024',
  ],
  [
    'Net income for the fourth quarter of 2024 was $131.4 million, up 12% from the fourth quarter of 2024.',
    'period-of-figure',
    '12%',
  ],
  [
    'For the year 2024, operating loss was $11.2 million, compared to a net income of $366.1 million in 2024.',
    'level-agrees',
    '$366.1 million',
  ],
  ['Investment gains were $31.8 million for the quarter ended December 31, 2022.', 'period-of-figure', '$31.8 million'],
  [
    'Net income was $131.4 million, compared to $117.3 million for the second quarter of 2023.',
    'period-of-figure',
    '$117.3 million',
  ],
  ['Net income for the year was $470.2 million, up 28% versus 2022.', 'period-of-figure', '28%'],
  [
    'Other income for the year was $71.3 million, compared to $60.9 million in 2022.',
    'period-of-figure',
    '$60.9 million',
  ],
  [
    'Net sales for the three months ended December 31, 2024 were $746.5 million, compared to $719.0 million for the three months ended December 31, 2022.',
    'period-of-figure',
    '$719.0 million',
  ],
  ['Operating loss for the quarter was $4.2 million.', 'level-agrees', '$4.2 million'],
  ['Investment gains for 2024 were $127.2 thousand.', 'level-agrees', '$127.2 thousand'],
])('tells: %s', (words, rule, text) => {
  expect(alarms(words)).toEqual([[rule, text]])
})

it('takes an amount per share for that of the period of the amount before it', () => {
  const words = (year: string) =>
    `Core operator earnings were $431.7 million ($2.11 per share) in 2024, compared to $398.4 million ($1.92 per share) in ${year}.`
  expect(alarms(words('2023'))).toEqual([])
  expect(alarms(words('2022'))).toContainEqual(['period-of-figure', '$1.92'])
})

const FISCAL = `Wexmoor Works Reports Third Quarter Fiscal 2031 Results

WEXMOOR, Jan. 23, 2031 -- Wexmoor Works today announced results for the third quarter of fiscal 2031, ended December 31, 2030.

Gross profit grew 7% to $15.2 million compared to $14.2 million in the third quarter of fiscal 2030.

**Statements of Income** (in thousands of U.S. dollars)

| | Three months ended December 31, 2030 | Three months ended December 31, 2029 |
| --- | --- | --- |
| Net sales | 74,650 | 71,900 |
| Gross profit | 15,210 | 14,215 |
`

it('takes the year of a fiscal quarter for no year of the calendar', () => {
  expect(alarmsOf(reportOf(FISCAL, 'wexmoor.md'))).toEqual([])
})

it('tells of two figures in each other’s place in a sentence that leaves something out', () => {
  const words = 'Excluding interest, net income was $366.1 million for 2024, compared to $470.2 million for 2023.'
  expect(alarms(words)).toEqual([
    ['level-agrees', '$366.1 million'],
    ['level-agrees', '$470.2 million'],
  ])
})

it('holds a balance against that of the last year-end, whatever day its words name', () => {
  const cash = (day: string) =>
    release(
      `As of September 30, 2024, Tamsin Vale had cash and cash equivalents of $16.3 million, as compared to cash and cash equivalents of $21.9 million as of ${day}.`,
    ) +
    '\n**Balance Sheets** (in millions of U.S. dollars)\n\n| | September 30, 2024 | January 31, 2024 |\n| --- | --- | --- |\n| Cash and cash equivalents | 16.3 | 21.9 |\n| Receivables | 40.1 | 38.7 |\n| Total current assets | 56.4 | 60.6 |\n'
  expect(alarmsOf(reportOf(cash('January 31, 2024'), 'tamsin.md'))).toEqual([])
  expect(alarmsOf(reportOf(cash('January 31, 2023'), 'tamsin.md')).map(({ rule }) => rule)).toEqual([
    'period-of-figure',
  ])
})
