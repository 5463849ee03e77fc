import { describe, expect, it } from 'vitest'
import { alarmsOf, reportOf } from '../support/release.ts'

const release = (scale: string, sentences: string): string => `# Ardent Kelp Reports Fourth Quarter 2031 Results

BOSTON, February 19, 2032 -- Ardent Kelp, Inc. (NASDAQ: ARDK) reported results for the fourth quarter ended December 31, 2031.

${sentences}

| (in ${scale}) | Three months ended December 31, 2031 | Three months ended December 31, 2030 |
| --- | --- | --- |
| Revenue | 99,581 | 87,555 |
| Cost of revenue | (61,204) | (55,713) |
| Gross profit | 38,377 | 31,842 |
`
const SENTENCES = 'Revenue was $99.6 million in the fourth quarter of 2031. Gross profit was $38.4 million.'
const alarms = (scale: string, sentences = SENTENCES): string[] =>
  alarmsOf(reportOf(release(scale, sentences), 'kelp.md')).map(({ rule, start, end }) =>
    [rule, release(scale, sentences).slice(start, end)].join(': '),
  )

describe('a note on the scale that all claims contradict', () => {
  it('is one finding at the note', () => expect(alarms('millions')).toEqual(['scale-note: in millions']))
  it('is none where it is right', () => expect(alarms('thousands')).toEqual([]))
  it('is not blamed for one claim of two', () =>
    expect(alarms('thousands', SENTENCES.replace('$38.4 million', '$38.4 billion'))).toEqual([
      'level-agrees: $38.4 billion',
    ]))
})
