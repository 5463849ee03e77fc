/** Amounts as text taken from a page breaks them: scale words cut in two, marks of notes run into figures, letters for scales. */
import { expect, it } from 'vitest'
import { alarmsOf, reportOf } from '../support/release.ts'

const release = (words: string, table = ''): string => `Lantern Cloud Announces Fourth Quarter 2031 Results

SHANGHAI, March 18, 2032 /PRNewswire/ -- Lantern Cloud Holdings Limited (NASDAQ: LTRN) today announced its results for the fourth quarter ended December 31, 2031.

${words}

The translation of RMB into US$ has been made at RMB7.2513 to US$1.00, the noon buying rate in effect on December 31, 2031.
${table}`

it.each([
  ['Mobile revenue was RMB3,719 mill ion (US$512.9 million) in the quarter.', []],
  ['Free cash flow was RMB33.5 billion (US$4.6', []],
  ['Net revenues were RMB287.9 billion (US$ 139.7 billion) for the quarter.', []],
  ['Net margin was 33.3% in the quarter.', []],
  ['Net revenues were RMB287.9 billion (US$93.7 billion) for the quarter.', ['translation-rate']],
])('%s', (words, rules) => {
  expect(alarmsOf(reportOf(release(words), 'lantern.md')).map(({ rule }) => rule)).toEqual(rules)
})

const TABLE = `
| SUMMARY | Q4 2031 | Q4 2030 |
| --- | --- | --- |
| USERS (M) | | |
| Total active users | 675 | 602 |
| FINANCIALS (RMB in millions) | | |
| Net profit | 159.5 | 36.2 |
`

it('reads a letter in a heading as the scale of its counts', () => {
  const facts = Object.values(reportOf(release('All was well.', TABLE), 'lantern.md').facts)
  expect(facts.find(({ 'tieout:label': label }) => label.startsWith('Total active'))?.value).toBe('675000000')
})

it.each([
  [
    'Net profit was RMB159.5 million with basic EPS of RMB3.69, compared to RMB36.2 million and RMB0.84, respectively.',
    [],
  ],
  ['Net profit was RMB159.5 million, compared to RMB36.2 in the fourth quarter of 2030.', ['level-agrees']],
])('an amount of a share is none of a line in millions: %s', (words, rules) => {
  expect(alarmsOf(reportOf(release(words, TABLE), 'lantern.md')).map(({ rule }) => rule)).toEqual(rules)
})

it('reads a rate of which a page has set the point apart', () => {
  const words = 'Net revenues were RMB287.9 billion (US$39.7 billion) for the quarter.'
  const source = release(words).replace('RMB7.2513 to US$1.00', 'US$1.00 = RMB 7. 2513')
  expect(alarmsOf(reportOf(source, 'lantern.md'))).toEqual([])
})
