import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { View } from '../../src/model/view.ts'
import { viewOfText } from '../../src/text/make-view.ts'

const view = (source: string, markdown = true): View => viewOfText(source, 0, source.length, { markdown })

describe('viewOfText', () => {
  it.each([
    ['escapes', 'US\\$ 4.1 million', 'US$ 4.1 million'],
    ['emphasis', '**Gross margin** was *16.9%*', 'Gross margin was 16.9%'],
    ['a star between blanks', 'up 5 * 3', 'up 5 * 3'],
    ['words joined by underscores', 'see net_debt and _net debt_', 'see net_debt and net debt'],
    ['links', 'see [the report](https://a.example/x_(1)) now', 'see the report now'],
    ['addresses in angle brackets', 'at <https://ir.a.example> today', 'at https://ir.a.example today'],
    ['images', '![logo](https://a.example/l.png) Marrowbay', 'Marrowbay'],
    ['raised note marks', 'EBITDA^[1] of (394.9([2]) million)', 'EBITDA of (394.9 million)'],
    ['note marks set bold', 'our roadmap for 2030****2****, which', 'our roadmap for 2030, which'],
    ['bold words glued to the text', '**Kilns**Sales of $5 rose', 'Kilns: Sales of $5 rose'],
    ['glued bold words that have their stop', '**Kilns.**Sales of $5 rose', 'Kilns. Sales of $5 rose'],
    ['bold words glued within a sentence', 'the new **Kiln**Works rose', 'the new KilnWorks rose'],
    ['sup elements', 'EBITDA<sup>(1)</sup> of the 4<sup>th</sup> quarter', 'EBITDA of the 4th quarter'],
    ['superscript figures', 'net debt¹ was 5², CO₂', 'net debt was 5, CO2'],
    ['comments and tags', 'a <!-- page 2 --><b>bold</b> word', 'a bold word'],
    ['entities', 'R&amp;D was &euro;5&nbsp;million', 'R&D was €5 million'],
    ['blanks of all kinds', 'Net\u00a0 sales\r\n\tof\u2009EUR\u202f5', 'Net sales of EUR 5'],
    ['signs that serve as minus', '−5, ‒6, －7', '-5, -6, -7'],
    ['an en dash before a figure', 'was –5.2% and (–3)', 'was -5.2% and (-3)'],
    ['an en dash between figures', '2023–2024 and 10 – 12', '2023–2024 and 10 – 12'],
    ['curly quotes', '“we’re” ‘up’', "\"we're\" 'up'"],
    ['full-width forms', 'ＲＭＢ５．２％', 'RMB5.2%'],
    ['characters without width', 'reve\u00adnue\u200b \ufeffrose', 'revenue rose'],
    ['characters of Windows-1252 decoded as Latin-1', '\u0093we\u0092re\u0094 2023\u00962024', '"we\'re" 2023–2024'],
    ['the parenthesis of a loss', 'Net loss (5)', 'Net loss (5)'],
  ])('reads %s', (_, source, text) => {
    expect(view(source).text).toBe(text)
  })

  it('leaves markup alone where the source has none', () => {
    expect(view('a*b_c [d](e) &amp; \\$', false).text).toBe('a*b_c [d](e) &amp; \\$')
  })

  it('keeps where each character came from', () => {
    const source = 'of **US\\$ 4.1**^[1] million'
    const { text, starts, ends } = view(source)
    const raw = [...text].map((_, at) => source.slice(starts[at], ends[at]))
    expect(text).toBe('of US$ 4.1 million')
    expect(raw.join('')).toBe('of US\\$ 4.1 million')
  })

  it('counts places from the start of the source', () => {
    const source = 'xxxx Net sales xxxx'
    const part = viewOfText(source, 5, 14, { markdown: true })
    expect([part.text, part.starts[0], part.ends[8]]).toEqual(['Net sales', 5, 14])
  })

  it('gives ordered ranges within the source for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'a1 *_\\[](<>)^&;!`–$\n"'), maxLength: 60 }), (source) => {
        const { text, starts, ends } = view(source)
        expect(text).toBe(text.trim())
        for (let at = 0; at < text.length; at++) {
          expect(ends[at]).toBeGreaterThan(starts[at] as number)
          expect(starts[at]).toBeGreaterThanOrEqual(at === 0 ? 0 : (ends[at - 1] as number))
        }
        expect(ends[text.length - 1] ?? 0).toBeLessThanOrEqual(source.length)
      }),
    )
  })
})
