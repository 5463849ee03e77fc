/** Comparatives on the line of the figure that they are held against: in a column of a part, or in the table of another period. */
import { expect, it } from 'vitest'
import { alarmsOf, reportOf } from '../../support/release.ts'

const tableOf = (period: string, rows: readonly string[]): string => `
Reconciliation of EBITDA
${period}

| (in millions) | Coatings | Resins | Total |
| --- | --- | --- | --- |
${rows.join('\n')}
`
const TABLES =
  tableOf('Three Months Ended December 31, 2031', [
    '| Net income | 31.9 | 18.4 | 50.3 |',
    '| EBITDA | 42.7 | 30.6 | 73.3 |',
  ]) +
  tableOf('Three Months Ended December 31, 2030', [
    '| Net income | 26.6 | 15.9 | 42.5 |',
    '| EBITDA | 36.4 | 27.0 | 63.4 |',
  ])

const alarms = (words: string): string[] => {
  const source = `# Ferndale Works Reports Fourth Quarter 2031 Results

FERNDALE, Jan. 23, 2032 -- Ferndale Works Inc. today reported results for the quarter ended December 31, 2031.

${words}
${TABLES}`
  return alarmsOf(reportOf(source, 'ferndale.md')).map(({ start, end }) => source.slice(start, end))
}

it.each([
  [
    'a slip beside the table of the year before',
    'Coatings net income increased to $31.9 million in the fourth quarter of 2031, compared to $2.6 million in the fourth quarter of 2030.',
    '$2.6 million',
  ],
  [
    "another part's figure",
    'Resins EBITDA increased to $30.6 million in the fourth quarter of 2031, compared to $36.4 million in the fourth quarter of 2030.',
    '$36.4 million',
  ],
])('contradicts %s', (_, words, wrong) => {
  expect(alarms(words)).toEqual([wrong])
})

it('lets the figures of the year before stand', () => {
  expect(
    alarms(
      'Coatings net income increased to $31.9 million in the fourth quarter of 2031, compared to $26.6 million in the fourth quarter of 2030. Resins EBITDA increased to $30.6 million, compared to $27.0 million in the fourth quarter of 2030.',
    ),
  ).toEqual([])
})
