/** Lines that print a rate of growth: what the prose calls an increase is held against their figure. */
import { expect, it } from 'vitest'
import { alarmsOf, reportOf } from '../../support/release.ts'

const release = (words: string): string => `Tarn Street Stores Reports Third Quarter Fiscal 2031 Results

TARN STREET, Ohio, Nov. 20, 2031 -- Tarn Street Stores, Inc. today reported results for the fiscal 2031 third quarter ended November 1, 2031.

${words}

**Consolidated Statements of Income** (in thousands)

| | 13 Weeks Ended November 1, 2031 | 13 Weeks Ended November 2, 2030 | 39 Weeks Ended November 1, 2031 | 39 Weeks Ended November 2, 2030 |
| --- | --- | --- | --- | --- |
| Net sales | 612,480 | 590,115 | 1,801,320 | 1,744,906 |
| Comparable sales | 2.6% | (1.4)% | 2.1% | (0.8)% |
| Organic growth | 3.1% | 0.4% | 2.7% | 0.9% |
`

const claims = (words: string) =>
  reportOf(release(words), 'tarn.md')['tieout:claims'].map(({ text, verdict }) => `${text} ${verdict}`)

it.each([
  ['Comparable sales increased 2.6%.', ['2.6% tied']],
  ['Comp sales were up 2.6% in the quarter and 2.1% year-to-date.', ['2.6% tied', '2.1% tied']],
  ['Same-store sales grew 2.6%, driven by traffic.', ['2.6% tied']],
  ['Comparable sales growth of 2.6%', ['2.6% tied']],
  ['Comparable sales decreased 1.4% in the third quarter of fiscal 2030.', ['1.4% tied']],
  [
    'Comparable sales increased 2.6%, compared to a decrease of 1.4% in the third quarter of last year.',
    ['2.6% tied', '1.4% tied'],
  ],
  ['Net sales in the third quarter grew organically by 3.1%.', ['3.1% tied']],
])('%s', (words, expected) => expect(claims(words)).toEqual(expected))

it.each([
  ['Comparable sales increased 2.9% in the third quarter.', ['level-agrees']],
  ['Comparable sales growth of 6.2%', ['level-agrees']],
  // another measure, another part, and a rate that is said with care
  ['Comparable sales of tents increased 4.6% in the third quarter.', []],
  ['Net sales increased 3.8% in the third quarter.', []],
  ['Comparable sales increased more than 2% in the third quarter.', []],
])('%s', (words, rules) => expect(alarmsOf(reportOf(release(words), 'tarn.md')).map(({ rule }) => rule)).toEqual(rules))
