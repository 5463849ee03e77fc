import { describe, expect, it } from 'vitest'
import { alarmsOf, reportOf } from '../../support/release.ts'

const TABLES = `
| (in thousands, except per share) | Three months ended December 31, 2031 | Three months ended December 31, 2030 |
| --- | --- | --- |
| Revenue | 99,581 | 87,555 |
| Cost of revenue | (61,204) | (55,713) |
| Gross profit | 38,377 | 31,842 |
| Operating expenses | (25,118) | (22,390) |
| Net income | 13,259 | 9,452 |
| Noncontrolling interests | (1,114) | (836) |
| Net income attributable to Ardent Kelp | 12,145 | 8,616 |
| Net income per share - basic | 0.58 | 0.42 |
| Net income per share - diluted | 0.55 | 0.40 |

**Reconciliation of adjusted net income**

| (in thousands) | Three months ended December 31, 2031 | Three months ended December 31, 2030 |
| --- | --- | --- |
| Net income | 13,259 | 9,452 |
| Share-based compensation | 4,118 | 3,307 |
| Adjusted net income | 17,377 | 12,759 |
| Adjusted net income per diluted share | 0.72 | 0.54 |
`
const alarms = (sentences: string) => {
  const text = `# Ardent Kelp Reports Fourth Quarter 2031 Results\n\nBOSTON, February 19, 2032 -- Ardent Kelp, Inc. (NASDAQ: ARDK) reported results for the fourth quarter ended December 31, 2031.\n\n${sentences}\n${TABLES}`
  return alarmsOf(reportOf(text, 'kelp.md')).map(({ rule }) => rule)
}

describe('a figure under another line’s name', () => {
  it.each([
    ['of the next row', 'Gross profit for the fourth quarter of 2031 was $25.1 million.'],
    ['GAAP for adjusted', 'Adjusted net income was $13,259 thousand.'],
    ['adjusted for GAAP', 'GAAP net income for the fourth quarter of 2031 was $17,377 thousand.'],
    [
      'adjusted for GAAP beside the adjusted',
      'Net income was $17,377 thousand. Adjusted net income was $17,377 thousand.',
    ],
    ['basic for diluted', 'Diluted EPS for the fourth quarter of 2031 was $0.58.'],
    ['basic for diluted, said behind', 'Net income was $13,259 thousand, or $0.58 per diluted share.'],
    ['adjusted for GAAP, per diluted share', 'Diluted EPS for the fourth quarter of 2031 was $0.72.'],
    ['attributable for all', 'Net income was $12,145 thousand, compared to $9,452 thousand.'],
    ['adjusted for both', 'Net income was $17,377 thousand, compared to $12,759 thousand.'],
    ['another line', 'Gross profit was $61,204 thousand.'],
    [
      'another line that the text speaks of',
      'Revenue was $99.6 million. Gross profit for the fourth quarter of 2031 was $99.6 million.',
    ],
  ])('is found: %s', (_, sentence) => expect(alarms(sentence)).toEqual(['wrong-line']))

  it.each([
    [
      'short for what is said in full',
      'Net income was $12,145 thousand. Net income attributable to Ardent Kelp rose to $12,145 thousand.',
    ],
    ['its own', 'Adjusted net income was $17,377 thousand. GAAP net income was $13,259 thousand.'],
    ['basic or diluted, which is not said', 'Net income was $13,259 thousand, or $0.58 per share.'],
    ['set apart in the sentence', 'Net income on an adjusted basis was $17,377 thousand.'],
    ['set apart in the paragraph', 'All figures are adjusted. Net income was $17,377 thousand.'],
    ['one of a list', 'Net income and adjusted net income were $13,259 thousand and $17,377 thousand, respectively.'],
    ['a line that the text does not speak of', 'Revenue for the fourth quarter of 2031 was $25.1 million.'],
    ['what the issuer calls so, twice', 'Net income was $12,145 thousand, compared to $8,616 thousand.'],
    [
      'what it calls so in two places',
      'Net income was $12,145 thousand.\n\nWe are glad. Net income was $12,145 thousand.',
    ],
    ['of another period', 'Net income was $9,452 thousand in the fourth quarter of 2030.'],
  ])('is not: %s', (_, sentence) => expect(alarms(sentence)).toEqual([]))
})

it('finds the adjusted figure of last year behind the reported one of this year', () => {
  const of = (amount: string) =>
    alarms(
      `GAAP net income for the fourth quarter of 2031 was $13,259 thousand, compared to ${amount} thousand in 2030.`,
    )
  expect([of('$9,452'), of('$12,759')]).toEqual([[], ['level-agrees']])
})
