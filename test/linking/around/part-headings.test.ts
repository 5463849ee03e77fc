/** What the words give to a part of the issuer is not held against the whole. */
import { describe, expect, it } from 'vitest'
import { alarmsOf, reportOf } from '../../support/release.ts'

const TABLES = `
| (in thousands) | Year ended December 31, 2031 | Year ended December 31, 2030 |
| --- | --- | --- |
| Revenue: | | |
| Lamps | 91,581 | 80,555 |
| Mirrors | 8,119 | 7,211 |
| Total revenue | 99,700 | 87,766 |
| Gross profit: | | |
| Lamps | 35,377 | 28,842 |
| Mirrors | 3,118 | 2,390 |
| Total gross profit | 38,495 | 31,232 |
`
const alarms = (sentences: string): string[] =>
  alarmsOf(
    reportOf(
      `# Ardent Kelp Reports 2031 Results\n\nBOSTON, February 19, 2032 -- Ardent Kelp, Inc. (NASDAQ: ARDK) reported results for the year ended December 31, 2031.\n\n${sentences}\n${TABLES}`,
      'kelp.md',
    ),
  ).map(({ rule }) => rule)

describe('a figure of a part', () => {
  it.each([
    [
      'the subject of the sentence',
      'The Mirrors division, still young, had revenue of $8.1 million for 2031, and gross margin of 38.4%, compared to 35% for 2030.',
    ],
    [
      'a change with a subject of its own',
      'Revenue was $99.7 million for 2031, compared to $87.8 million for 2030, with growth abroad, specifically, East Coast increased by $11.5 million.',
    ],
    [
      'rates in brackets behind the parts',
      'Revenue of $99.7 million grew 14% in 2031, with another strong year in Albania (46%) and Malta (51%).',
    ],
    ['a row under the measure', 'The Lamps division did well. Gross profit for 2031 was $35,377 thousand.'],
    ['what was bet', 'Lamps did well, with turnover reaching $97.9 million.'],
  ])('raises nothing: %s', (_, sentence) => expect(alarms(sentence)).toEqual([]))

  it.each([
    ['the whole’s change', 'Revenue was $99.7 million for 2031, and increased by $11.5 million.'],
    ['another line', 'Revenue was $99,700 thousand. Total gross profit for 2031 was $99,700 thousand.'],
    ['the whole’s revenue', 'Revenue for 2031 was $97.9 million.'],
  ])('is told from %s', (_, sentence) => expect(alarms(sentence)).toHaveLength(1))
})
