/** Front matter that repeats the words of the release, and one of them wrong. */
import { expect, it } from 'vitest'
import { alarmsOf, reportOf } from '../support/release.ts'

const SUMMARY =
  'HOLM, Feb. 3, 2031 — Quill Harbour Holdings today reported results for the fourth quarter of 2030.HighlightsDecember 31, 2030 book value was $1,234.3 million or $86.78 per share, up 4% compared with $1,186.9 million...'

const release = (summary: string, text = SUMMARY): string => `---
title: "Quill Harbour Reports Fourth Quarter Results"
summary: "${summary}"
lang: "en"
---

${text.replace('Highlights', '\n\n**Highlights**\n\n* ').replace('...', ' a year before')}

**Balance sheets** (in millions of U.S. dollars)

| | December 31, 2030 | December 31, 2029 |
| --- | --- | --- |
| Book value | 1,234.3 | 1,186.9 |
| Book value per share | 86.78 | 83.10 |
`

const told = (source: string) =>
  alarmsOf(reportOf(source, 'quill.md')).map(({ rule, start, end }) => [rule, source.slice(start, end), start < 400])

it('says nothing of a faithful copy', () => {
  expect(told(release(SUMMARY))).toEqual([])
})

it.each([
  ['$1,234.3 million', '$1,243.3 million', '1,243.3'],
  ['$86.78', '$86.87', '86.87'],
  ['fourth quarter of 2030', 'second quarter of 2030', 'second'],
  ['up 4%', 'down 4%', 'down'],
  ['$86.78 per share', '$8.78 per share', '8.78'],
  ['$1,186.9 million', '$1,168.9 million', '1,168.9'],
])('tells of %s copied as %s', (right, wrong, words) => {
  expect(told(release(SUMMARY.replace(right, wrong)))).toEqual([['summary-copied', words, true]])
})

it('leaves to the tables what is wrong in the text', () => {
  const [finding, ...rest] = told(release(SUMMARY, SUMMARY.replace('$1,234.3', '$1,243.3')))
  expect([finding, rest]).toEqual([['level-agrees', '$1,243.3 million', false], []])
})
