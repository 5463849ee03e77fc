/** Figures that tie nowhere, held against the line that the rest of their sentence stands on. */
import { expect, it } from 'vitest'
import { alarmsOf, reportOf } from '../../support/release.ts'

const release = (words: string): string => `Alder Creek Reports Fourth Quarter and Full Year 2024 Results

ALDER CREEK, Jan. 23, 2025 -- Alder Creek Inc. today reported results for the fourth quarter and year ended December 31, 2024.

${words}

Alder Creek Inc.
Consolidated Statements of Operations
(in thousands)

| | Three Months Ended December 31, 2024 | Three Months Ended December 31, 2023 | Year Ended December 31, 2024 | Year Ended December 31, 2023 |
| --- | --- | --- | --- | --- |
| Net sales | 84,210 | 79,405 | 331,870 | 318,560 |
| Cost of sales | 51,120 | 48,230 | 201,450 | 193,870 |
| Gross profit | 33,090 | 31,175 | 130,420 | 124,690 |
| Operating expenses | 19,880 | 18,640 | 77,310 | 73,260 |
| Operating income | 13,210 | 12,535 | 53,110 | 51,430 |
`

const QUARTER = 'For the fourth quarter of 2024, operating income was'

it.each([
  [
    'a comparative of another line',
    `${QUARTER} $13.2 million, compared to $17.6 million in the fourth quarter of 2023.`,
    '$17.6 million',
  ],
  [
    'the two changed over',
    `${QUARTER} $12.5 million, compared to $13.2 million in the fourth quarter of 2023.`,
    '$13.2 million',
  ],
  [
    'the quarter beside the year',
    'For the year 2024, operating income was $53.1 million, compared to $12.5 million.',
    '$12.5 million',
  ],
  [
    'the quarter behind a figure that is said to be of the quarter before its name',
    'The mills reported fourth quarter 2024 operating income of $12.5 million.',
    '$12.5 million',
  ],
  [
    'two digits beside a figure of the same table',
    'In the fourth quarter of 2024, net sales were $84.2 million and operating income was $18 million.',
    '$18 million',
  ],
  [
    'a year that the line does not have',
    `${QUARTER} $13.2 million, compared to $12.5 million in the fourth quarter of 2022.`,
    '$12.5 million',
  ],
  [
    'the year for its quarter, compared with a quarter',
    `${QUARTER} $53.1 million, compared to $12.5 million in the fourth quarter of 2023.`,
    '$53.1 million',
  ],
  [
    'the second figure under the period of the first',
    'Operating income increased by $1.7 million to $53.1 million from $54.1 million for the year ended December 31, 2024.',
    '$54.1 million',
  ],
  [
    'a comparative long enough to be another line’s',
    'Operating income for the year 2024 was $53,110 thousand, compared to $193,870 thousand in the year 2023.',
    '$193,870 thousand',
  ],
  [
    'a rate beside a figure of the line',
    'Net sales for the year 2024 were $331.9 million, up 9% from the year 2023.',
    '9%',
  ],
])('contradicts %s', (_, words, wrong) => {
  const source = release(words)
  const alarms = alarmsOf(reportOf(source, 'alder.md'))
  expect(alarms.map(({ start, end }) => source.slice(start, end))).toContain(wrong)
})

it.each([
  [`${QUARTER} $13.2 million, compared to $12.5 million in the fourth quarter of 2023.`],
  [
    'Operating income was $13.2 million in the fourth quarter, and rose from $51.4 million to $53.1 million for the year.',
  ],
  // the change again, not the figure
  ['Operating income of the fourth quarter of 2024 increased by 5.4%, or $0.7 million, to $13.2 million.'],
  ['In the fourth quarter of 2024, net sales were $84.2 million and operating income of the depots was $18 million.'],
])('lets "%s" stand', (words) => {
  expect(alarmsOf(reportOf(release(words), 'alder.md'))).toEqual([])
})
