import { describe, expect, it } from 'vitest'
import { captionsOf, gridsOf, placesOf } from '../../support/read-grids.ts'

const PAGE = `<html><body>
<h2>Financial statements</h2><p>We are pleased with our progress in a year that was not an easy one for us.</p>
<p>BALANCE SHEETS<br>(In millions)</p>
<table><tr><td><table>
<tr><td>&nbsp;</td><td colspan=3 align=center><b>June&nbsp;30,<br>2031</b></td><td rowspan=2>&#160;</td><th colspan="2">2030</th></tr>
<tr><td><p style="margin-left:3em;text-indent:-1em">Cash<sup>(1)</sup></p></td><td>$</td><td><font>&nbsp;11,261&nbsp;</font></td><td>)</td><td>5</td></tr>
<tr style="display:none"><td>Hidden</td><td>99</td></tr>
<tr><td>Debt &amp; other</td><td></td><td>(1<b>,2</b>00</td><td>)</td></tr>
</table></td></tr></table>
<table><tr><td>Home</td><td>News</td></tr><tr><td>Contact</td><td>1-800-555-0100</td></tr></table>
</body></html>`

describe('html tables', () => {
  const grids = gridsOf(PAGE)

  it('reads the inner table of figures at its physical columns, and no layout', () => {
    expect(grids).toHaveLength(1)
    expect(placesOf(grids[0])).toEqual([
      'June 30, 2031@1-3 2030@5-6',
      'Cash@0 $@1 11,261@2 )@3 5@5',
      'Debt & other@0 (1,200@2 )@3',
    ])
  })

  it('gives the words between the tags as spans', () => {
    const words = grids[0]?.rows.flatMap((row) => row.cells.map(({ span }) => PAGE.slice(span.start, span.end)))
    expect(words).toContain('11,261')
    expect(words).toContain('(1<b>,2</b>00')
    expect(words).toContain('Cash')
  })

  it('reads indents, captions and headings', () => {
    expect(grids[0]?.rows[1]?.indent).toBe(4)
    expect(captionsOf(grids[0])).toEqual(['BALANCE SHEETS', '(In millions)'])
    expect(grids[0]?.sections).toEqual(['Financial statements'])
  })

  it.each([
    '<table><tr><td>Revenue<td>1,234<tr><td>Costs<td>5',
    '<table><td>Revenue<td>1,234</tr></td><td>Costs<td>5</div></table></table>',
  ])('reads unclosed markup: %s', (source) => {
    expect(placesOf(gridsOf(source)[0])).toEqual(['Revenue@0 1,234@1', 'Costs@0 5@1'])
  })
})
