/** Pages whose text nodes were written one a line: which lines make a paragraph. */
import { describe, expect, it } from 'vitest'
import { hasNodePerLine } from '../../src/markdown/text-nodes.ts'
import { readText } from '../support/release.ts'

const LEAD = `Orrin & Vale Reports Second Quarter 2031 Results
PORTLAND, Ore.
 – July 24, 2031 – 
Orrin & Vale, Inc. (NASDAQ: ORVA), 
a maker of lanterns, lamps and other lights for harbours, bridges and tunnels that has built them since 1904 in its own works at the river and sells them in forty countries, today reported results for the quarter ended June 30, 2031.
Highlights
•
Revenue grew 
17%
 to 
$4.74 billion
. 
•
Free cash flow
1
 of $327 million, compared to $209 million
•
Net income of $201 million
2
Orrin & Vale Reports Second Quarter 2031 Results
Page 2
We expect more.
Results
$
794 
766 
Lamps
435
`

const blocksOf = (text: string): string[] => readText(text).run.layers.blocks?.map(({ view }) => view.text) ?? []

describe('a line for each node of a page', () => {
  it('is told by lone bullets beside lines that were never wrapped', () => {
    expect(hasNodePerLine(LEAD)).toBe(true)
    expect(hasNodePerLine(LEAD.replace(/a maker of.*(?=, today)/, 'a maker of lights'))).toBe(false)
    expect(hasNodePerLine(LEAD.replaceAll('•\n', '• '))).toBe(false)
  })

  it('is put together to paragraphs', () => {
    const blocks = blocksOf(LEAD)
    expect(blocks[0]).toBe('Orrin & Vale Reports Second Quarter 2031 Results')
    expect(blocks[1]).toMatch(/^PORTLAND, Ore\. – July 24, 2031 – Orrin & Vale, Inc\. .* ended June 30, 2031\.$/)
    expect(blocks.slice(2, 6)).toEqual([
      'Highlights',
      'Revenue grew 17% to $4.74 billion .',
      'Free cash flow of $327 million, compared to $209 million',
      'Net income of $201 million',
    ])
    expect(blocks).toContain('We expect more.')
  })

  it('keeps the places of the words', () => {
    for (const { view } of readText(LEAD).run.layers.blocks ?? [])
      for (const [at, start] of [...view.starts].entries())
        if (view.text[at] !== ' ' && view.text[at] !== '-') expect(LEAD[start]).toBe(view.text[at])
  })

  it('tells its day of publication and its claims', () => {
    const { run, report } = readText(LEAD)
    expect(run.layers.profile?.publishedAt).toBe('2031-07-24')
    expect(report['tieout:claims'].map(({ text }) => text).slice(0, 3)).toEqual([
      '17%',
      '$4.74 billion',
      '$327 million',
    ])
  })
})
