/** Figures that do not tie with the line of their words, but are not wrong. All companies are invented. */
import { expect, it } from 'vitest'
import { alarmsOf, reportOf } from '../../support/release.ts'

const release = (body: string): string => `Heron Tankers Reports Fourth Quarter 2024 Results

PIRAEUS, Feb. 14, 2025 /PRNewswire/ -- Heron Tankers Inc. today announced results for the three months ended December 31, 2024.

${body}

**Statements of Income** (in thousands of U.S. dollars)

| | Three months ended December 31, 2024 | Three months ended December 31, 2023 |
| --- | --- | --- |
| Revenues | 61,204 | 55,713 |
| Voyage expenses | 13,470 | 12,118 |
| Voyage expenses – related party | 412 | 377 |
| Operating income | 30,811 | 28,004 |
| Net income | 21,377 | 19,204 |
| Net income attributable to common stockholders | 20,391 | 18,218 |
`

const verdictOf = (text: string, words: string): string | undefined =>
  reportOf(text, 'heron.md')['tieout:claims'].find((claim) => claim.text === words)?.verdict

it('lets a line and its part of related parties be stated together', () => {
  const text = release('Voyage expenses for the three months ended December 31, 2024 were $13.9 million.')
  expect(alarmsOf(reportOf(text, 'heron.md'))).toEqual([])
})

it('reads a measure as the heading above it names it', () => {
  const heading = '**Net Income Attributable to Common Stockholders**'
  const text = release(`${heading}\n\nNet income for the three months ended December 31, 2024 was $20.4 million.`)
  expect(verdictOf(text, '$20.4 million')).toBe('tied')
})

it('contradicts the same words without such a heading', () => {
  const text = release('Net income for the three months ended December 31, 2024 was $27.4 million.')
  expect(verdictOf(text, '$27.4 million')).toBe('contradicted')
})

it('does not hold a figure of what is only mentioned against a line', () => {
  const text = release('We sold fleet capacity, including revenues, from $55.7 million to $62.1 million.')
  expect(alarmsOf(reportOf(text, 'heron.md'))).toEqual([])
})

it.each([
  ['Tank Storage segment', 'unsupported'],
  ['Segment results', 'contradicted'],
])('under "%s" a figure of the whole release is %s', (heading, verdict) => {
  const text = release(`**${heading}**\n\nNet income for the three months ended December 31, 2024 was $27.4 million.`)
  expect(verdictOf(text, '$27.4 million')).toBe(verdict)
})

it.each([
  'Atlantic Storage’s net income for the three months ended December 31, 2024 was $27.4 million.',
  'For the three months ended December 31, 2024, we recognized a net loss of $21.4 million due to the sale of two tankers.',
  'For the three months ended December 31, 2024 and 2023, revenues were $55.7 million and $61.2 million, respectively.',
])('is in doubt, and raises nothing: %s', (sentence) => {
  expect(alarmsOf(reportOf(release(sentence), 'heron.md'))).toEqual([])
})
