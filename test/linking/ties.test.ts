/** What is no slip: a figure that ties with the line after all, a sign that is printed, a measure of its own, a total above its parts. */
import { expect, it } from 'vitest'
import { alarmsOf, reportOf } from '../support/release.ts'

const release = (
  words: string,
  table: string,
): string => `Quarrel Hill Oyj Reports Fourth Quarter and Full Year 2030 Results

QUARREL HILL, Feb. 3, 2031 -- Quarrel Hill Oyj today reported results for the fourth quarter and year ended December 31, 2030.

${words}

**Key figures**

| EUR million | 10–12 2030 | 10–12 2029 | Change | 1–12 2030 | 1–12 2029 | Change |
| --- | --- | --- | --- | --- | --- | --- |
${table}
`

const KEY_FIGURES = `| Net sales | 36.5 | 30.7 | 18.9% | 132.5 | 151.3 | -12.4% |
| Operating result | -5.7 | -2.3 | | -5.5 | -0.5 | |
| Adjusted earnings per share, EUR 1) | 0.08 | -0.10 | | 0.20 | 0.09 | |
| Earnings per share, EUR | -0.27 | -0.15 | | -0.32 | 0.00 | |`

const claims = (words: string, table = KEY_FIGURES) =>
  reportOf(release(words, table), 'quarrel.md')['tieout:claims'].map(({ text, verdict }) => `${text} ${verdict}`)

it('reads months by number over columns, and the section "… in brief" above them', () => {
  const words = '**October–December 2030 in brief**\n\n* Net sales grew by 18.9%, amounting to EUR 36.5 (30.7) million'
  expect(claims(words)).toEqual(['18.9% tied', 'EUR 36.5 tied', '30.7 tied'])
})

it.each([
  'Adjusted earnings per share were EUR 0.08 (-0.10) in the fourth quarter.',
  'The operating result was EUR -5.7 (-2.3) million, a decrease of EUR 3.4 million.',
  'Earnings per share were EUR -0.27 (-0.15), a decrease of EUR 0.12.',
])('raises nothing over %s', (words) => {
  expect(alarmsOf(reportOf(release(words, KEY_FIGURES), 'quarrel.md'))).toEqual([])
})

it('still contradicts a decrease that is none', () => {
  const words = 'The operating result was EUR -5.7 (-2.3) million, an increase of EUR 4.3 million.'
  expect(alarmsOf(reportOf(release(words, KEY_FIGURES), 'quarrel.md'))).not.toEqual([])
})

it('leaves a measure that is said behind its figure', () => {
  const table =
    '| Total portfolio, % | 100.0% | 100.0% | | 100.0% | 100.0% | |\n| Net sales | 36.5 | 30.7 | | 132.5 | 151.3 | |'
  const words = 'In the fourth quarter, the portfolio was 99.6% leased.'
  expect(alarmsOf(reportOf(release(words, table), 'quarrel.md'))).toEqual([])
})

it('holds no flow against a balance of other words', () => {
  const balances = `| Net sales | 36.5 | 30.7 | | 132.5 | 151.3 | |

**Balance sheets**

| EUR million | December 31, 2030 | December 31, 2029 |
| --- | --- | --- |
| Cash | 1,204.0 | 1,180.0 |
| Income taxes payable | 12,345.0 | 11,020.0 |
| Total liabilities | 14,020.0 | 12,990.0 |`
  const words = 'We recorded a net income tax benefit of EUR 2.3 billion during 2030.'
  expect(alarmsOf(reportOf(release(words, balances), 'quarrel.md'))).toEqual([])
})

it('contradicts a balance beside its comparative, though it stands in the columns of the quarter and the year', () => {
  const table =
    '| Net sales | 36.5 | 30.7 | | 132.5 | 151.3 | |\n| Net debt, end of period | 228.3 | 268.0 | | 228.3 | 268.0 | |'
  const words = 'Net debt was EUR 30.3 million (268.0) at the end of the period.'
  const alarms = alarmsOf(reportOf(release(words, table), 'quarrel.md'))
  expect(alarms.map(({ rule, suggestion }) => [rule, suggestion])).toEqual([['level-agrees', 'EUR 228.3 million']])
})

it('holds the figure of a segment against no line of the group', () => {
  const table = '| Adjusted EBITDA | 2.7 | 2.4 | | 9.1 | 8.8 | |\n| Net sales | 36.5 | 30.7 | | 132.5 | 151.3 | |'
  const words = 'Adjusted EBITDA for this segment was EUR 2.1 million in the fourth quarter of 2030.'
  expect(alarmsOf(reportOf(release(words, table), 'quarrel.md'))).toEqual([])
})

it('takes "EUR 1,000" over a table for its scale', () => {
  const source = release(
    'Net sales were EUR 2,482 thousand (2,016) in the fourth quarter.',
    '| Net sales | 2,482 | 2,016 | | 9,118 | 8,020 | |',
  ).replace('EUR million', 'EUR 1,000')
  const report = reportOf(source, 'quarrel.md')
  expect(report['tieout:tables'][0]?.scale).toBe(3)
  expect(report['tieout:claims'][0]?.verdict).toBe('tied')
})

it('reads a bracket behind "or" as the sign of a loss, not as the figure of the year before', () => {
  const words =
    'The operating result was EUR -5.7 million, or (EUR 0.27) per share, compared to EUR -2.3 million, or (EUR 0.15) per share, in the fourth quarter of 2029.'
  const { 'tieout:claims': read } = reportOf(release(words, KEY_FIGURES), 'quarrel.md')
  expect(read.map(({ text, period }) => `${text} ${period?.slice(0, 4)}`)).toEqual([
    'EUR -5.7 million 2030',
    'EUR 0.27 2030',
    'EUR -2.3 million 2029',
    'EUR 0.15 2029',
  ])
})

const NAMED_TWICE = `| Earnings before interest and taxes (Adjusted EBIT) (1) | 6.1 | 5.2 | | 20.4 | 18.3 | |
| Net interest income | 9.1 | 8.2 | | 36.4 | 33.3 | |`

it.each([
  ['Adjusted EBIT was EUR 6.1 million in the fourth quarter of 2030.', ['EUR 6.1 million tied']],
  ['Net interest income (NII) rose. NII was EUR 9.1 million in the fourth quarter of 2030.', ['EUR 9.1 million tied']],
  ['Adjusted EBIT was EUR 1.6 million in the fourth quarter of 2030.', ['EUR 1.6 million contradicted']],
])('finds the line under its name in brackets, and by the letters that the release gives it: %s', (words, expected) => {
  expect(claims(words, NAMED_TWICE)).toEqual(expected)
})

it.each([
  'Quarterly net interest income of EUR 9.1 million (approximately EUR 36.9 million of net interest income on an annualized basis) was booked.',
])('holds no annualized amount against a year: %s', (words) =>
  expect(alarmsOf(reportOf(release(words, NAMED_TWICE), 'quarrel.md'))).toEqual([]),
)

it('holds a change over six months against no line of two year-ends', () => {
  const words = 'Net interest income came to EUR 36.4 million, down -0.5% over six months and 9.3% over 12 months.'
  expect(alarmsOf(reportOf(release(words, NAMED_TWICE), 'quarrel.md'))).toEqual([])
})

it('leaves a figure of a day that no column has, where the line has just that figure for another day', () => {
  const words =
    'Cover was 5.5x at December 31, 2030, compared with 5.1x at December 31, 2029 and 5.5x at June 30, 2030.'
  expect(alarmsOf(reportOf(release(words, '| Cover | 5.5x | 5.1x | | 5.5x | 5.1x | |'), 'quarrel.md'))).toEqual([])
})

it.each([
  [
    'a balance of key figures whose name has a word of moves in it',
    'Interest-bearing net debt was EUR 91.8 (104.6) million at the end of the year, and net debt is to fall.',
    '| Interest-bearing net debt | 91.8 | 104.6 | | 91.8 | 104.6 | |',
    ['EUR 91.8 tied', '104.6 tied'],
  ],
  [
    'orders by another of their names',
    'Order intake was EUR 41.7 (38.2) million in the fourth quarter.',
    '| Orders received | 41.7 | 38.2 | | 140.6 | 151.1 | |',
    ['EUR 41.7 tied', '38.2 tied'],
  ],
  [
    'a loss before interest and tax, which the line is called by its letters for',
    'The EBITDA loss in the fourth quarter was EUR 5.73 million.',
    '| EBITDA | -5.73 | 2.31 | | -6.40 | 1.12 | |',
    ['EUR 5.73 million tied'],
  ],
])('ties %s', (_, words, table, verdicts) => {
  expect(claims(words, table)).toEqual(verdicts)
})

it.each([
  [
    'a balance of key figures',
    'Interest-bearing net debt was EUR 19.8 (104.6) million at the end of the year.',
    '| Interest-bearing net debt | 91.8 | 104.6 | | 91.8 | 104.6 | |',
    'EUR 19.8 contradicted',
  ],
  [
    'a loss before interest and tax',
    'The EBITDA loss in the fourth quarter was EUR 7.53 million.',
    '| EBITDA | -5.73 | 2.31 | | -6.40 | 1.12 | |',
    'EUR 7.53 million contradicted',
  ],
])('contradicts %s', (_, words, table, verdict) => {
  expect(claims(words, table)).toContain(verdict)
})

const BASES = `Ferndale Works Reports Full Year 2031 Results

FERNDALE, Jan. 23, 2032 -- Ferndale Works Inc. today reported results for the year ended December 31, 2031.

#

Reconciliation of Reported (GAAP) to Adjusted (Non-GAAP) Results
(in millions, except per share amounts)

| | Year Ended December 31, 2031 | | |
| | Reported | Adjustments | Adjusted |
| --- | --- | --- | --- |
| Operating profit | 312.4 | 41.5 | 353.9 |
| Earnings per share | $1.22 | $0.16 | $1.38 |
`

it.each([
  ['GAAP operating profit was $353.9 million for the year.', 'unsupported'],
  ['Adjusted operating profit was $353.9 million for the year.', 'tied'],
  ['Adjusted operating profit was $312.4 million for the year.', 'unsupported'],
])('"%s" beside columns of both bases is %s', (words, verdict) => {
  expect(reportOf(BASES.replace('#', words), 'ferndale.md')['tieout:claims'].map((claim) => claim.verdict)).toEqual([
    verdict,
  ])
})
