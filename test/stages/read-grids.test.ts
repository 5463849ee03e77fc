import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gridsOf, wordsOf } from '../support/read-grids.ts'
import { type Rendering, renderTable } from '../support/render-table.ts'

const SYNTAXES: readonly Rendering[] = ['tab', 'pipe', 'whitespace', 'html']

const TABLE = [
  ['', 'March 31, 2031', 'March 31, 2030'],
  ['Current assets:', '', ''],
  ['Cash & equivalents', '12,345', '(6,789)'],
  ['Lease assets', '—', '400'],
  ['Gross margin', '41.5%', '39 %'],
  ['Total assets', '12,345', '(6,389)'],
]
const filled = (rows: readonly (readonly string[])[]) => rows.map((row) => row.filter((cell) => cell !== ''))

describe('read-grids', () => {
  it.each(SYNTAXES)('reads the same rows from a table set as %s', (syntax) => {
    const source = renderTable(TABLE, syntax)
    const grids = gridsOf(source)
    expect(grids.map((grid) => grid.syntax)).toEqual([syntax])
    expect(wordsOf(grids[0])).toEqual(filled(TABLE))
  })

  it.each(SYNTAXES)('keeps every figure of any table set as %s, in place', (syntax) => {
    const figure = fc.tuple(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.boolean()).map(([n, isMoney]) => {
      const digits = Math.abs(n).toLocaleString('en-US')
      return n < 0 ? `(${digits})` : isMoney ? `$${digits}` : digits
    })
    const table = fc
      .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 12 }))
      .chain(([columns, rows]) =>
        fc.array(fc.array(figure, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
      )
    fc.assert(
      fc.property(table, (figures) => {
        const header = ['', ...(figures[0] ?? []).map((_, column) => `June 30, ${2020 + column}`)]
        const source = renderTable(
          [header, ...figures.map((row, at) => [`Line item ${'abcdefghijkl'[at]}`, ...row])],
          syntax,
        )
        const grids = gridsOf(source)
        expect(grids).toHaveLength(1)
        const body = grids[0]?.rows.slice(1) ?? []
        expect(body.map((row) => row.cells.slice(1).map(({ span }) => source.slice(span.start, span.end)))).toEqual(
          figures,
        )
      }),
      { numRuns: 60 },
    )
  })

  it('leaves front matter, contacts, calls and sentences with the narrative', () => {
    const source = [
      '---\ntitle: "Acme earns 12,345"\ndate: "2031-05-02 10:00:00"\n---',
      'Revenue was $1,204 million,  up from $1,100 million. The loss was 12,345  and 400 of it new.',
      '| **Date:** | May 2, 2031 |\n| --- | --- |\n| **Time:** | 8:00 a.m. ET |\n| Dial-in | 1-800-555-0100 |',
      '```\nDate:          Friday, May 2, 2031\nDial-in:       (800) 555-0100\nPasscode:      1234567\n```',
      '| (1) | Includes costs of $12 million. |\n| --- | --- |\n| (2) | See Note 4. |',
      '| ● | demand for our products in 2031; |\n| --- | --- |\n| ● | the price of 3 inputs. |',
    ].join('\n\n')
    expect(gridsOf(source)).toEqual([])
  })

  it('gives grids in document order with ids and the headings above', () => {
    const source = `# Results\n\n## Balance sheet\n\n${renderTable(TABLE, 'pipe')}\n\n**Cash flow**\n\n${renderTable(TABLE, 'whitespace')}`
    const grids = gridsOf(source)
    expect(grids.map(({ id, syntax }) => `${id} ${syntax}`)).toEqual(['g1 pipe', 'g2 whitespace'])
    expect(grids.map(({ sections }) => sections)).toEqual([
      ['Results', 'Balance sheet'],
      ['Results', 'Balance sheet', 'Cash flow'],
    ])
  })

  it.each([
    [
      'a row of a hundred thousand cells',
      `\t2031\t2030\nRevenue\t${'1,234\t'.repeat(1e5)}\nCosts\t${'1,234\t'.repeat(1e5)}`,
    ],
    ['a hundred thousand rows', 'Revenue      1,234    5,678\n'.repeat(1e5)],
    ['nothing but rules', '------  ------\n'.repeat(2e5)],
    ['a million blanks within a line', `Revenue${' '.repeat(1e6)}1,234`],
    ['dot leaders without end', `Revenue ${'.'.repeat(1e6)} 1,234`],
    ['titles without a table', `${'A Title\n\n'.repeat(2e5)}Revenue\t1\n`],
    ['pipes without end', '|'.repeat(1e6)],
    [
      'a column as wide as the world',
      '<table><tr><td colspan=1000000000>Revenue<td rowspan=1000000000>1,234<tr><td>Costs<td>2</table>',
    ],
    ['tables in tables', '<table><tr><td>Revenue<td>1,234'.repeat(3000)],
  ])('reads %s to its end', (_, source) => {
    // what grows faster than its input does not come back here; how fast it is, the benchmark says
    for (const { span } of gridsOf(source)) expect(span.end).toBeLessThanOrEqual(source.length)
  })
})
