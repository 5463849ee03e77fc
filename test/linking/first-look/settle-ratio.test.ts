/** Shares and margins: part ÷ whole, the part from the tables or as the sentence states it. */
import { expect, it } from 'vitest'
import { alarmsOf, reportOf } from '../../support/release.ts'

const RELEASE = `Tarn Hollow Looms Reports Results for 2024

TARN HOLLOW, Jan. 23, 2025 -- Tarn Hollow Looms today announced results for the year ended December 31, 2024.

WORDS

**Statements of Income** (in thousands of U.S. dollars)

| | Year ended December 31, 2024 | Year ended December 31, 2023 |
| --- | --- | --- |
| Net sales | 888,469 | 850,283 |
| Gross profit | 391,205 | 356,118 |
| Operating profit | 119,700 | 94,439 |
| Profit before tax | 104,330 | 81,205 |
| Provision for income taxes | 22,650 | 19,320 |
| Total assets | 1,204,300 | 1,188,900 |

**Reconciliation** (in thousands of U.S. dollars)

| | Year ended December 31, 2024 | Year ended December 31, 2023 |
| --- | --- | --- |
| As adjusted: | | |
| Net sales | 888,469 | 850,283 |
| Operating profit | 125,975 | 94,824 |
`

const run = (words: string) => {
  const report = reportOf(RELEASE.replace('WORDS', words), 'tarn.md')
  return {
    rules: alarmsOf(report).map(({ rule }) => rule),
    verdicts: report['tieout:claims'].filter(({ text }) => text.includes('%')).map(({ verdict }) => verdict),
  }
}

it.each([
  'EBIT before non-core items was $80.0 million, or 9.0% of net sales, in 2024.',
  'EBIT before non-core items in 2024 was $80.0 million, representing 9.0% of net sales.',
  'In 2024, EBIT before non-core items of $80.0 million represented 9.0% of net sales.',
  'Gross profit for 2024 came to $391.2 million, equal to 44.0% of net sales.',
  'Operating margin was 13.5% in 2024.',
  'The effective tax rate for 2024 was 21.7%.',
])('ties: %s', (words) => {
  expect(run(words)).toEqual({ rules: [], verdicts: ['tied'] })
})

it.each([
  'EBIT before non-core items was $80.0 million, or 9.4% of net sales, in 2024.',
  'EBIT before non-core items in 2024 was $80.0 million, representing 9.4% of net sales.',
  'Gross profit for 2024 came to $391.2 million, equal to 44.6% of net sales.',
  'The effective tax rate for 2024 was 22.1%.',
  'Operating margin was 14.2% in 2024.',
])('contradicts: %s', (words) => {
  expect(run(words)).toEqual({ rules: ['ratio-of-facts'], verdicts: ['contradicted'] })
})

it.each([
  'EBIT before non-core items was $80.0 million, or 14.2% of net sales, in 2024.',
  'Excluding the mill, EBIT before non-core items was $80.0 million, or 9.4% of net sales in Europe, in 2024.',
  'Operating margin in Northern Europe was 14.2% in 2024.',
])('says nothing of another whole: %s', (words) => {
  expect(run(words).rules).toEqual([])
})

it.each([
  ['Gross profit was 44.0% of net sales in 2024, compared with 41.9% in 2023.', ['tied', 'tied']],
  ['Gross profit was 44.0% of net sales in 2024, compared with 42.8% in 2023.', ['tied', 'contradicted']],
  ['Gross profit was 44.8% of net sales in 2024, compared with 41.9% in 2023.', ['contradicted', 'tied']],
])('holds a share and the one before it against the lines that it names: %s', (words, verdicts) => {
  expect(run(words).verdicts).toEqual(verdicts)
})

it('knows the income before taxes by what its taxes are called as well', () => {
  const named = RELEASE.replace('Profit before tax', 'Income before provision for income taxes')
  const report = reportOf(named.replace('WORDS', 'The effective tax rate for 2024 was 22.1%.'), 'tarn.md')
  expect(alarmsOf(report).map(({ rule }) => rule)).toEqual(['ratio-of-facts'])
})

it('contradicts a margin below a heading that names no part', () => {
  const words = '**Additional Full Year 2024 Highlights**\n\nGross profit margin was 47.0% in 2024.'
  expect(run(words)).toEqual({ rules: ['ratio-of-facts'], verdicts: ['contradicted'] })
  expect(run(words.replace('Additional Full Year 2024 Highlights', 'Looms North Highlights')).rules).toEqual([])
})

it.each([
  ['The effective tax rate was 21.7% in 2024, compared with 23.8% in 2023.', ['tied', 'tied'], []],
  [
    'The effective tax rate was 21.7% in 2024, compared with 38.2% in 2023.',
    ['tied', 'contradicted'],
    ['ratio-of-facts'],
  ],
  ['Operating margin was 31.5% in 2024, compared with 11.1% in 2023.', ['contradicted', 'tied'], ['ratio-of-facts']],
])('holds both halves of a comparison against the two lines that one of them is of: %s', (words, verdicts, rules) => {
  expect(run(words)).toEqual({ rules, verdicts })
})
