/** The span that a section turns out to be about, by the figures of it that tie. */
import { expect, it } from 'vitest'
import { periodText } from '../../src/model/period.ts'
import { readText } from '../support/release.ts'

const release = (words: string): string => `Orlin Ferries Reports Results for the Fourth Quarter and Year 2024

ARDEN, Feb. 6, 2025 -- Orlin Ferries today announced results for the fourth quarter and year ended December 31, 2024.

## Passengers and freight

${words}

**Statements of Income** (in millions of U.S. dollars)

| | Three months ended December 31, 2024 | Three months ended December 31, 2023 | Year ended December 31, 2024 | Year ended December 31, 2023 |
| --- | --- | --- | --- | --- |
| Passenger revenue | 74.6 | 71.9 | 324.5 | 314.8 |
| Freight revenue | 31.8 | 27.3 | 127.2 | 116.1 |
| Fuel expense | 13.4 | 12.3 | 47.2 | 46.6 |
`

const YEAR = '2024-01-01T00:00:00/2025-01-01T00:00:00'
const QUARTER = '2024-10-01T00:00:00/2025-01-01T00:00:00'

/** The period of the figure, and of what it is compared with. */
const periodsOf = (words: string, figure: string) =>
  readText(release(words), 'orlin.md')
    .run.layers.claims.filter(({ text }) => text === figure)
    .map(({ period, comparedTo }) => [period, comparedTo].map((own) => own && periodText(own)))

it('is that of all that ties', () => {
  const words =
    'Passenger revenue was $324.5 million. Freight revenue was $127.2 million. Bunker costs were $22.9 million, up 8%.'
  expect(periodsOf(words, '$22.9 million')).toEqual([[YEAR, undefined]])
  expect(periodsOf(words, '8%')).toEqual([[YEAR, '2023-01-01T00:00:00/2024-01-01T00:00:00']])
})

it('moves what is compared along', () => {
  const words =
    'Passenger revenue was $324.5 million ($314.8 million). Freight revenue was $127.2 million. Crewing cost $22.9 million ($21.7 million).'
  expect(periodsOf(words, '$21.7 million')).toEqual([['2023-01-01T00:00:00/2024-01-01T00:00:00', undefined]])
})

it.each([
  ['one figure', 'Passenger revenue was $324.5 million. Bunker costs were $22.9 million.'],
  [
    'figures of both spans',
    'Passenger revenue was $324.5 million. Freight revenue was $31.8 million. Fuel expense was $47.2 million. Bunker costs were $22.9 million.',
  ],
  [
    'figures with words of their own',
    'Passenger revenue for the year was $324.5 million. Freight revenue in 2024 was $127.2 million.\n\nBunker costs were $22.9 million.',
  ],
])('stays the likeliest beside %s', (_, words) => {
  expect(periodsOf(words, '$22.9 million')).toEqual([[QUARTER, undefined]])
})

it('leaves a figure its own words', () => {
  const words =
    'Passenger revenue was $324.5 million. Freight revenue was $127.2 million. Bunker costs were $5.9 million in the fourth quarter.'
  expect(periodsOf(words, '$5.9 million')).toEqual([[QUARTER, undefined]])
})

it.each([
  ['Bunker costs totaled $22.9 million and crewing totaled $21.7 million in the quarter.', '$22.9 million'],
  ['Bunker costs were $22.9 million in the quarter, and crewing was $21.7 million.', '$21.7 million'],
])('leaves a figure what is said beside it: %s', (words, figure) => {
  const section = `Passenger revenue was $324.5 million. Freight revenue was $127.2 million. ${words}`
  expect(periodsOf(section, figure)).toEqual([[QUARTER, undefined]])
})
