import { describe, expect, it } from 'vitest'
import { readBlocks } from '../../src/stages/read-blocks.ts'
import { outlineOf, readProse } from '../support/read-prose.ts'

const RELEASE = `---
title: "Marrowbay Reports Third Quarter 2025 Results"
date: "2025-11-04 12:00:00"
---

**(11:45 GMT)** \\*Marrowbay 3Q Rev $571M >MRB
**(11:45 GMT)** Press Release: Marrowbay Reports Third Quarter 2025 Results

Marrowbay Reports Third Quarter 2025 Results

Record revenue of $571 million

* Net income of $40 million
* Revenue up 8%

OSLO, Norway, November 4, 2025 (GLOBE NEWSWIRE) -- Marrowbay plc (NYSE: MRB) today announced its results.

**Third Quarter Results**

Revenues

Revenues were $571 million, up from $529 million
in the third quarter
of 2024.

Costs

Costs were $400 million(1).

(1) Excluding depreciation.

For the nine months ended September 30, 2025:

- Revenue was $1,600 million
  - Pumps:
    - Valves grew 5%

Outlook

We expect revenue of $600 million.

**Conference Call**

Marrowbay will host a conference call at 9:00 a.m. today.

About Marrowbay

Marrowbay makes pumps.

This press release contains forward-looking statements within the meaning of the law, which may turn out to be wrong for many reasons.

Such statements speak only as of their date.

Investor contact:
Jane Doe
+47 22 33 44 55

| Three months ended | 2025 | 2024 |
| --- | --- | --- |
| Revenues | 571 | 529 |
| Costs | 400 | 380 |

(1) Unaudited.

View original content: https://a.example/b

SOURCE Marrowbay plc
`

describe('read-blocks', () => {
  const prose = readProse(RELEASE)
  const blockWith = (words: string) => {
    const block = prose.blocks.find(({ view, kind }) => view.text.includes(words) && kind !== 'frontMatter')
    if (!block) throw new Error(`no block says "${words}"`)
    return block
  }

  it('tells kinds apart', () => {
    expect(outlineOf(prose).slice(1)).toEqual([
      'subheadline: (11:45 GMT) *Marrowbay 3Q Rev $571M >MRB',
      'subheadline: (11:45 GMT) Press Release: Marrowbay Reports Third Quarter 2025 Results',
      'headline: Marrowbay Reports Third Quarter 2025 Results',
      'subheadline: Record revenue of $571 million',
      'bullet: Net income of $40 million',
      'bullet: Revenue up 8%',
      'dateline: OSLO, Norway, November 4, 2025 (GLOBE NEWSWIRE) -- Marrowbay plc (NYSE: MRB) today announced its results.',
      'heading: Third Quarter Results',
      'heading: Revenues',
      'paragraph: Revenues were $571 million, up from $529 million in the third quarter of 2024.',
      'heading: Costs',
      'paragraph: Costs were $400 million.',
      'footnote: (1) Excluding depreciation.',
      'paragraph: For the nine months ended September 30, 2025:',
      'bullet: Revenue was $1,600 million',
      'bullet: Pumps:',
      'bullet: Valves grew 5%',
      'heading: Outlook',
      'paragraph: We expect revenue of $600 million.',
      'heading: Conference Call',
      'paragraph: Marrowbay will host a conference call at 9:00 a.m. today.',
      'heading: About Marrowbay',
      'paragraph: Marrowbay makes pumps.',
      'paragraph: This press release contains forward-looking statements within the meaning of the law, which may turn out to be wrong for many reasons.',
      'paragraph: Such statements speak only as of their date.',
      'contact: Investor contact:',
      'contact: Jane Doe',
      'contact: +47 22 33 44 55',
      'tableNote: (1) Unaudited.',
      'chrome: View original content: https://a.example/b',
      'chrome: SOURCE Marrowbay plc',
    ])
  })

  it.each([
    ['Record revenue', 'results'],
    ['Revenue up 8%', 'results'],
    ['Costs were', 'results'],
    ['We expect', 'outlook'],
    ['will host', 'call'],
    ['makes pumps', 'about'],
    ['contains forward-looking', 'safeHarbour'],
    ['Such statements', 'safeHarbour'],
    ['Jane Doe', 'contact'],
  ])('knows what the section of "%s" is about', (words, kind) => {
    expect(blockWith(words).sectionKind).toBe(kind)
  })

  it('keeps headings and introductions above a block', () => {
    expect(blockWith('Costs were').sections).toEqual(['Third Quarter Results', 'Costs'])
    expect(blockWith('$1,600 million').sections.at(-1)).toBe('For the nine months ended September 30, 2025')
    expect(blockWith('Valves grew').sections.slice(-2)).toEqual([
      'For the nine months ended September 30, 2025',
      'Pumps',
    ])
    expect(blockWith('We expect').sections).toEqual(['Outlook'])
  })

  it.each([
    [
      'a line above a list',
      'Q3 2025 performance, adjusted\n\n* Sales rose\n* Costs fell',
      'Costs fell',
      'Q3 2025 performance, adjusted',
    ],
    ['a numbered title', '1.2. Sales by region\n\nSales rose.', 'Sales rose', '1.2. Sales by region'],
    ['a list of one item', '* Outlook\n\nSales will rise.', 'Sales will', 'Outlook'],
    [
      'a title in ordinary words',
      `Robust balance sheet\n\nNet debt fell ${'and fell '.repeat(15)}again.`,
      'Net debt',
      'Robust balance sheet',
    ],
    ['a name with a stop', 'About Marrowbay Inc.\n\nMarrowbay makes pumps.', 'makes pumps', 'About Marrowbay Inc.'],
    [
      'a span of days',
      '**1 January - 31 December 2026**\n\nSales rose.\n\n**1 October - 31 December 2026**\n\nThey fell.',
      'They fell',
      '1 October - 31 December 2026',
    ],
    [
      'a span and what it is held against, in cells of their own',
      '**Second Quarter 2026**\n\nvs.\n\n**First Quarter 2026**\n\nSales rose.',
      'Sales rose',
      'Second Quarter 2026 vs. First Quarter 2026',
    ],
    [
      'a line above a list of a word processor',
      'In the third quarter:\n\uf0b7 Sales rose\n\uf0b7 Costs fell',
      'Costs fell',
      'In the third quarter',
    ],
    ['capitals over bold words', '**Sales**\n\nThey rose.\n\nSTRATEGY\n\nWe grow.', 'We grow', 'STRATEGY'],
    [
      'a part under a kind',
      '**Outlook**\n\n**Full Year 2026**\n\nSales rise.',
      'Sales rise',
      'Outlook > Full Year 2026',
    ],
  ])('heads by %s', (_, text, words, sections) => {
    const opening = 'OSLO, May 4, 2026 (GLOBE NEWSWIRE) -- Marrowbay plc reported today.\n\n'
    const block = readProse(opening + text).blocks.find(({ view }) => view.text.includes(words))
    expect(block?.sections.join(' > ')).toBe(sections)
  })

  it.each(['(Oslo – May 4, 2026)- Marrowbay plc ', 'Oslo , Norway, May 4 , 2026 - Marrowbay plc '])(
    'opens with %s',
    (opening) =>
      expect(
        readProse(`Marrowbay Reports Results\n\n${opening}today reported results of the quarter.`).blocks.at(-1)?.kind,
      ).toBe('dateline'),
  )

  it.each([
    ['paragraph', 'Time: 11:00 AM ET'],
    ['paragraph', 'November 19, 2025'],
    ['chrome', '© 2026 Marrowbay plc. All rights reserved.'],
    ['chrome', '[Attachment](https://a.example/x.pdf)'],
    ['contact', 'Tel: +47 22 33 44 55'],
    ['footnote', '[2] Before tax.'],
    ['tableNote', '(In thousands, except per share data)'],
    ['tableNote', 'Adjusted EBITDA 3.1 0.7 (0.4) 12.9 5.5 Q4 2024 Volume'],
    ['bullet', '•Revenue rose'],
    ['bullet', '-> Revenue rose'],
  ])('reads as %s: %s', (kind, text) => {
    const opening = 'OSLO, May 4, 2026 (GLOBE NEWSWIRE) -- Marrowbay plc reported today.\n\n'
    expect(readProse(opening + text).blocks.at(-1)?.kind).toBe(kind)
  })

  it('takes a line of the headline about guidance for no section of the outlook', () => {
    const top = `# Marrowbay Reports Fourth Quarter 2025 Results

## Introduces Full Year 2026 Guidance

* Record revenue of $29.1 million, up 4.3%

OSLO, Norway, February 4, 2026 (GLOBE NEWSWIRE) -- Marrowbay plc (NYSE: MRB) today announced its results.

2026 guidance

Marrowbay today introduces its guidance for the full year, which leaves out whatever the new rules on imports of pumps may come to cost.

* Adjusted EPS in the range of $4.61 to $4.75, or 3% to 6% more than $4.49 in 2025
`
    const kinds = readProse(top).blocks.map(({ kind, sectionKind }) => `${kind} ${sectionKind}`)
    expect(kinds).toEqual([
      'headline results',
      'heading results',
      'bullet results',
      'dateline results',
      'heading outlook',
      'paragraph outlook',
      'bullet outlook',
    ])
  })

  it('points back at the source', () => {
    const { span } = blockWith('Revenues were')
    expect(RELEASE.slice(span.start, span.end)).toBe(
      'Revenues were $571 million, up from $529 million\nin the third quarter\nof 2024.',
    )
  })

  it('takes the title of the front matter where the body has none', () => {
    const text =
      '---\ntitle: "Marrowbay grows"\n---\n\nOSLO, Nov. 4, 2025 (GLOBE NEWSWIRE) -- Marrowbay plc today reported results.\n'
    const headline = readProse(text).blocks.find(({ kind }) => kind === 'headline')
    expect(headline && text.slice(headline.span.start, headline.span.end)).toBe('Marrowbay grows')
  })

  it('reads prose out of fences, and none of the table beside it', () => {
    const text = [
      'OSLO, May 4, 2026 (GLOBE NEWSWIRE) -- Marrowbay plc reported today.',
      '',
      '```',
      '                         2025      2024',
      'Revenues                  571       529',
      'Costs                     400       380',
      '```',
      '',
      '```',
      'Net debt fell over the year to $210 million because the company sold its',
      'plant in Bergen.',
      '```',
    ].join('\n')
    expect(outlineOf(readProse(text)).at(-1)).toBe(
      'paragraph: Net debt fell over the year to $210 million because the company sold its plant in Bergen.',
    )
    expect(outlineOf(readProse(text)).join()).not.toContain('571')
  })

  it('takes lines of prose that were marked up as headings for what they are, and their title for one', () => {
    const text = [
      'OSLO, May 4, 2026 (GLOBE NEWSWIRE) -- Marrowbay plc reported today.',
      '## Barges:',
      '## Rents from the barges of the northern rivers were $31.2 million for the first quarter of',
      '## 2026, compared to $29.9 million for the first quarter of last year, as the ferries',
      '## carried more. Costs fell.',
    ]
    const prose = readProse(text.join('\n\n'))
    expect(outlineOf(prose).filter((line) => line.startsWith('heading'))).toEqual(['heading: Barges:'])
    expect(prose.sentences.map(({ view }) => view.text)).toContain(
      'Rents from the barges of the northern rivers were $31.2 million for the first quarter of 2026, compared to $29.9 million for the first quarter of last year, as the ferries carried more.',
    )
  })

  it('keeps a title over two lines', () => {
    const text = [
      '# Marrowbay Reports Results of the Third Quarter, and of its Barges, Ferries and Tugs in the',
      '# first nine months of the year',
      'OSLO, May 4, 2026 (GLOBE NEWSWIRE) -- Marrowbay plc reported today.',
    ]
    expect(outlineOf(readProse(text.join('\n\n')))[0]).toMatch(/^headline: Marrowbay Reports/)
  })

  it('takes a table that a page ran into one line for none of the prose', () => {
    const text = [
      'OSLO, May 4, 2026 (GLOBE NEWSWIRE) -- Marrowbay plc reported today.',
      'Three Months Ended March 31, 2026 As reported Gains on barges (1) Wear of hulls bought with other fleets (2) Taxes on what is adjusted (3) Adjusted (in thousands) Profit for the period 4,311 (907) 215 88 3,707 Margin 9.1% 7.8%',
    ]
    expect(outlineOf(readProse(text.join('\n\n'))).at(-1)).toMatch(/^tableNote: /)
  })

  it('reads a year at the start of a line as words', () => {
    const text =
      'OSLO, May 4, 2026 (GLOBE NEWSWIRE) -- Marrowbay plc reported today.\n\n2025. was the best year so far for the company.'
    expect(outlineOf(readProse(text))).toContain('paragraph: 2025. was the best year so far for the company.')
  })

  it('falls back to empty lines on a text of very many lines, and says so', () => {
    const messages: string[] = []
    const text = 'Revenue rose to $5 million.\n\n'.repeat(20_000)
    const { blocks } = readBlocks.run(
      { id: 'test', text, mediaType: 'text/plain', html: undefined, htmlTables: undefined, grids: [] },
      ({ text }) => messages.push(text),
    )
    expect(blocks).toHaveLength(20_000)
    expect(messages).toEqual(['too many lines for a full reading; split at empty lines'])
  })
})

describe('read-blocks of HTML', () => {
  const HTML = `<html><head><title>no</title></head><body><nav><ul><li><a href="/">Home</a></li></ul></nav>
<h1>Marrowbay Reports Third Quarter Results</h1>
<p>OSLO&#151;November 4, 2025&#151;Marrowbay&reg; today announced R&amp;D of <b>$5&nbsp;million</b>.</p>
<p><b>Outlook</b><br>We expect revenue of $600 million<sup>(1)</sup>.<br><br>We pay a dividend.</p>
<table><tr><td>&#8226;</td><td>Set in a layout table</td></tr></table>
<table><tr><td></td><td>2025</td><td>2024</td></tr><tr><td>Revenues</td><td>571</td><td>529</td></tr><tr><td>Costs</td><td>400</td><td>380</td></tr></table>
<div style="display:none">hidden</div></body></html>`

  it('reads block elements outside tables of figures', () => {
    expect(outlineOf(readProse(HTML, 'text/html'))).toEqual([
      'chrome: Home',
      'headline: Marrowbay Reports Third Quarter Results',
      'dateline: OSLO—November 4, 2025—Marrowbay® today announced R&D of $5 million.',
      'heading: Outlook',
      'paragraph: We expect revenue of $600 million.',
      'paragraph: We pay a dividend.',
      'bullet: Set in a layout table',
    ])
  })

  it('keeps where decoded characters stand', () => {
    const block = readProse(HTML, 'text/html').blocks.find(({ kind }) => kind === 'dateline')
    const at = block?.view.text.indexOf('R&D') ?? -1
    expect(HTML.slice(block?.view.starts[at], block?.view.ends[at + 2])).toBe('R&amp;D')
  })
})
