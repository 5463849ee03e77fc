import { describe, expect, it } from 'vitest'
import { captionsOf, gridsOf, placesOf } from '../../support/read-grids.ts'

const ROWS =
  '<tr><td></td><td>2031</td><td>2030</td></tr>\n<tr><td>Harbour <b>fees</b></td><td>1,204</td><td>(57)</td></tr>'
const TABLE = `<table>\n${ROWS}\n</table>`
const ABOVE = 'We had a good quarter, and we thank all who work in our three harbours for what they did.\n\n'
const SHOWN = ['2031@1 2030@2', 'Harbour fees@0 1,204@1 (57)@2']

describe('tables of a text in HTML', () => {
  const text = `${ABOVE}### Page 4\n\nVALE HARBOURS LIMITED\n**Statement of Income**\n(In thousands)\n\n${TABLE}\n\n*End of Page 4*\n\n---\n\n### Page 5\n\n${TABLE}\n`
  const grids = gridsOf(text)

  it('are read as those of a page, with the titles above', () => {
    expect(grids.map(placesOf)).toEqual([SHOWN, SHOWN])
    expect(captionsOf(grids[0])).toEqual(['VALE HARBOURS LIMITED', 'Statement of Income', '(In thousands)'])
  })

  it('take no title from where a page begins or ends', () => {
    expect(captionsOf(grids[1])).toEqual([])
    expect(grids.map(({ sections }) => sections)).toEqual([['Statement of Income'], []])
  })

  it('keep their places in the text', () => {
    const words = grids.map((grid) => grid.rows[1]?.cells.map(({ span }) => text.slice(span.start, span.end)))
    expect(words).toEqual([
      ['Harbour <b>fees', '1,204', '(57)'],
      ['Harbour <b>fees', '1,204', '(57)'],
    ])
  })

  it.each([
    ['one within another', `<table><tr><td>${TABLE}</td></tr></table>`, [SHOWN]],
    ['in one line, with text around', `Fees:<TABLE border=1>${ROWS.replace('\n', '')}</TABLE>as shown.`, [SHOWN]],
    [
      'one that a page cuts off',
      `<table>\n${ROWS}\n<tr><td>Pilots</td><td>1\n\n### Page 2\n\n${TABLE}`,
      [SHOWN, SHOWN],
    ],
    ['in a fence', `\`\`\`html\n${TABLE}\n\`\`\``, []],
    ['in a comment', `<!-- ${TABLE} -->`, []],
    ['one of words', '<table><tr><td>Income</td><td>Page</td></tr></table>', []],
  ])('%s', (_, source, shown) => {
    expect(gridsOf(ABOVE + source).map(placesOf)).toEqual(shown)
  })

  it("leave a filing's wrapper to the readers of text", () => {
    const filed = `${ABOVE}<TABLE>\n<CAPTION>\n                    2031      2030\n<S>                 <C>       <C>\nHarbour fees       1,204       57\nPilots               988       41\n</TABLE>\n`
    expect(gridsOf(filed).map(({ syntax }) => syntax)).toEqual(['whitespace'])
  })
})
