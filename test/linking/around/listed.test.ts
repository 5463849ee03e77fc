/** Which figures of a sentence with "respectively" are in its list. */
import { expect, it } from 'vitest'
import { alarmsOf, reportOf } from '../../support/release.ts'

const release = (words: string): string => `# Quill Harbour Reports 2031 Results

BOSTON, February 19, 2032 -- Quill Harbour, Inc. reported results for the year ended December 31, 2031.

${words}

| (in thousands) | Year ended December 31, 2031 | Year ended December 31, 2030 |
| --- | --- | --- |
| Revenue | 99,700 | 87,766 |
| Gross profit | 38,495 | 31,232 |
| Gross margin | 38.6% | 35.6% |
| Adjusted gross margin | 39.4% | 36.1% |
`

it('does not take in the figures of another role', () => {
  const source = release(
    'For the year 2031 gross margin was 38.6% and adjusted gross margin was 39.4%, which was up 300 and 330 basis points, respectively, from a gross margin of 36.5% for the year 2030.',
  )
  expect(alarmsOf(reportOf(source, 'quill.md')).map(({ start, end }) => source.slice(start, end))).toContain('36.5%')
})

it('takes in the figures that the word closes', () => {
  const source = release('Gross profit and revenue were $99.7 million and $38.5 million in 2031, respectively.')
  expect(alarmsOf(reportOf(source, 'quill.md'))).toEqual([])
})
