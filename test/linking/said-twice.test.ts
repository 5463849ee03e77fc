/** Figures that the prose states twice. */
import { describe, expect, it } from 'vitest'
import { alarmsOf, reportOf } from '../support/release.ts'

const release = (headline: string, words: string): string => `Alder Creek ${headline}

ALDER CREEK, Jan. 23, 2025 -- Alder Creek Inc. today reported results for the fourth quarter and year ended December 31, 2024.

${words}

Alder Creek Inc.
Consolidated Statements of Operations
(in thousands)

| | Three Months Ended December 31, 2024 | Three Months Ended December 31, 2023 |
| --- | --- | --- |
| Net sales | 84,210 | 79,405 |
| Cost of sales | 51,120 | 48,230 |
| Gross profit | 33,090 | 31,175 |
`

const alarms = (headline: string, words: string): string[] => {
  const source = release(headline, words)
  return alarmsOf(reportOf(source, 'alder.md')).map(({ rule, start, end }) => `${rule} ${source.slice(start, end)}`)
}

describe('a figure that is stated twice', () => {
  it('is contradicted below the headline that no table bears out either', () => {
    expect(
      alarms(
        'Reports Order Backlog of $146.2 million at December 31, 2024',
        'Order backlog was $164.2 million at December 31, 2024.',
      ),
    ).toEqual(['claims-agree $164.2 million'])
  })

  it('may be rounded in one of the two places', () => {
    expect(
      alarms(
        'Reports Order Backlog of $146 million at December 31, 2024',
        'Order backlog was $146.2 million at December 31, 2024.',
      ),
    ).toEqual([])
  })

  it('is another figure where no slip explains it, or in two paragraphs of the text', () => {
    expect(
      alarms(
        'Reports Order Backlog of $146.2 million at December 31, 2024',
        'Order backlog was $98.7 million at December 31, 2024.',
      ),
    ).toEqual([])
    expect(
      alarms(
        'Reports Fourth Quarter Results',
        'Order backlog was $146.2 million at December 31, 2024.\n\nOrder backlog was $164.2 million at December 31, 2024.',
      ),
    ).toEqual([])
  })
})
