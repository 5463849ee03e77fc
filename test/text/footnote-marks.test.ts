import { describe, expect, it } from 'vitest'
import { withoutMarks } from '../../src/text/footnote-marks.ts'
import { viewOfText } from '../../src/text/make-view.ts'

const read = (source: string, known: readonly string[] = []): string =>
  withoutMarks(viewOfText(source, 0, source.length, { markdown: true }), new Set(known)).text

describe('withoutMarks', () => {
  it.each([
    ['Adjusted EBITDA(1) was $5 million', 'Adjusted EBITDA was $5 million'],
    ['free cash flow(2)(3), up', 'free cash flow, up'],
    ['margin[4] of 5%', 'margin of 5%'],
    ['On a non-GAAP(*) basis', 'On a non-GAAP basis'],
    ['Adjusted Earnings1 of $5.6 billion', 'Adjusted Earnings of $5.6 billion'],
    ['on a like-for-like basis5,6.', 'on a like-for-like basis.'],
    ['than last year.3 The increase', 'than last year. The increase'],
    ['compared to Q4-2023.1', 'compared to Q4-2023.'],
  ])('%s', (source, text) => {
    expect(read(source)).toBe(text)
  })

  it.each([
    'a loss of $(5) per share',
    'EUR 17(20) million',
    'our 401(k) plan',
    'a Tier1 ratio of 14%',
    'in Q3 2025, up 5%',
    'rose to 2.1 The',
    'write to jane1@marrowbay.example',
    'including (1) wages and (2) rent',
  ])('leaves "%s"', (source) => {
    expect(read(source)).toBe(source)
  })

  it('drops a mark that stands apart only where the text prints its note', () => {
    expect(read('Net debt (1) was $5 million', ['(1)'])).toBe('Net debt was $5 million')
    expect(read('Net debt (1) was $5 million')).toBe('Net debt (1) was $5 million')
  })

  it('keeps the places of what is left', () => {
    const source = 'EBITDA(1) was 5'
    const view = withoutMarks(viewOfText(source, 0, source.length, { markdown: true }), new Set())
    expect(source.slice(view.starts[7], view.ends[9])).toBe('was')
  })
})
