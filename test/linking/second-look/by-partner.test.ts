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
  [
    'a slip in the same column of the table of the year before, without words of when',
    'The Coatings Segment reports the following results for the fourth quarter 2031 compared with the same period or date in 2030:\n\n* Net income of $31.9 million, a 20% increase from $22.6 million (22% increase on a constant currency basis).',
    '$22.6 million',
  ],
  [
    'a slip in the figure that the words lead from',
    'Coatings EBITDA increased from $51.3 million to $42.7 million for the fourth quarter of 2031.',
    '$51.3 million',
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

const YEARS = `
Ferndale Works Inc.
(in millions)

| | Three Months Ended December 31, 2031 | Three Months Ended December 31, 2030 | Year Ended December 31, 2031 | Year Ended December 31, 2030 |
| --- | --- | --- | --- | --- |
| Revenues | 1,123.4 | 1,067.2 | 4,089.6 | 3,788.1 |
`

const stale = (words: string) => {
  const source = `# Ferndale Works Reports Full Year 2031 Results

FERNDALE, Jan. 23, 2032 -- Ferndale Works Inc. today reported results for the fourth quarter and the year ended December 31, 2031.

${words}
${YEARS}`
  return alarmsOf(reportOf(source, 'ferndale.md')).map(({ start, end, evidence }) => [
    source.slice(start, end),
    evidence.map(({ text }) => text),
  ])
}

it('contradicts a comparison of a figure with itself', () => {
  const source = `# Ferndale Works Reports Second Quarter 2031 Results

FERNDALE, July 23, 2031 -- Ferndale Works Inc. today reported results for the three and six months ended June 30, 2031.

Revenue from sales of goods decreased to $1,067,213 from $1,123,413 for the three months ended June 30, 2031, compared to the same period in 2030, and to $2,088,113 from $2,088,113 for the six months ended June 30, 2031, compared to the same period in 2030.

| | Three Months Ended June 30, 2031 | Three Months Ended June 30, 2030 | Six Months Ended June 30, 2031 | Six Months Ended June 30, 2030 |
| --- | --- | --- | --- | --- |
| Revenue | 1,067,213 | 1,123,413 | 2,088,113 | 2,389,624 |
`
  const verdicts = reportOf(source, 'ferndale.md')['tieout:claims'].map(({ text, verdict }) => [text, verdict])
  expect(verdicts.slice(-2)).toEqual([
    ['$2,088,113', 'tied'],
    ['$2,088,113', 'contradicted'],
  ])
})

it("contradicts a long figure of the line's other columns, and shows what it is held against", () => {
  expect(stale('Revenues for the full year 2031 were $4,089.6 million, an 8% increase from $1,067.2 million.')).toEqual(
    [['$1,067.2 million', expect.arrayContaining(['3,788.1', '1,067.2', '$4,089.6 million'])]],
  )
})

it('does not take another line for the one that is meant, on which two short figures stand', () => {
  const source = `# Ferndale Works Reports Full Year 2031 Results

FERNDALE, Jan. 23, 2032 -- Ferndale Works Inc. today reported results for the year ended December 31, 2031.

Net income was $0.3 million in 2031, compared with $0.4 million in 2030.

| (in millions) | Year Ended December 31, 2031 | Year Ended December 31, 2030 |
| --- | --- | --- |
| Rent paid | 0.3 | 0.4 |
| Net income | 0.3 | 0.7 |
`
  const [, before] = reportOf(source, 'ferndale.md')['tieout:claims']
  expect(before?.verdict).not.toBe('tied')
})

it('lets it stand where another figure of the sentence is held against it', () => {
  expect(
    stale(
      'Revenues were $4,089.6 million for the full year 2031 and $1,123.4 million for the fourth quarter, compared to $3,788.1 million and $1,067.2 million.',
    ),
  ).toEqual([])
})

const NORDIC = `Ferndale Works Financial Statement Release 2031

FERNDALE, 4 February 2032 -- Ferndale Works today reported its results for the fourth quarter of 2031.

WORDS

**Key figures** (EUR million)

| | Q4/31 | Q3/31 | Q4/30 | 2031 | 2030 |
| --- | --- | --- | --- | --- | --- |
| Sales | 314 | 287 | 296 | 1,204 | 1,150 |
| Order book | 743.8 | 690.2 | 612.4 | 743.8 | 612.4 |
| Operating margin | 6.4% | 5.9% | 3.3% | 6.1% | 4.8% |
`

it.each([
  ['Operating margin increased to 6.4% (3.3%) in the fourth quarter.', []],
  ['Operating margin increased to 6.4% (4.7%) in the fourth quarter.', ['4.7%']],
  ['Order book increased by 21.3% from EUR 0.61 billion to EUR 0.74 billion.', []],
  ['Order book increased by 21.3% from EUR 0.16 billion to EUR 0.74 billion.', ['EUR 0.16 billion']],
])('holds a figure in a bracket against the year before, and a rate against what was meant: %s', (words, wrong) => {
  const source = NORDIC.replace('WORDS', words)
  expect(alarmsOf(reportOf(source, 'ferndale.md')).map(({ start, end }) => source.slice(start, end))).toEqual(wrong)
})
