/** What pages and pipes say by their layout: how far a header reaches, and which rows an indent puts under a heading. */
import { describe, expect, test } from 'vitest'
import { readText } from '../support/release.ts'

const HEAD =
  '<h1>Orrin Bay Mills Reports Fourth Quarter 2031 Results</h1><p>PORT ORRIN, Maine, Feb. 5, 2032 /PRNewswire/ -- Orrin Bay Mills, Inc. (NYSE: ORBM) today announced results for the year ended December 31, 2031.</p>'

const tableOf = (source: string, name: string) => readText(source, name).run.layers.tables[0]

describe('headers of a page', () => {
  const page = (...header: readonly string[]) => `${HEAD}<p>Statements of income (in thousands)</p><table>
${header.map((row) => `<tr>${row}</tr>`).join('\n')}
<tr><td>Net sales</td><td>$</td><td>4,210</td><td>$</td><td>3,977</td><td>$</td><td>4,101</td><td>$</td><td>16,220</td></tr>
<tr><td>Cost of sales</td><td></td><td>2,010</td><td></td><td>1,877</td><td></td><td>1,901</td><td></td><td>8,020</td></tr>
</table>`

  test('a line of words over one column says nothing of the next, where others span', () => {
    const source = page(
      '<td></td><td colspan="6">Three Months Ended</td><td colspan="2">Year Ended</td>',
      '<td></td><td colspan="2"></td><td colspan="2"></td><td colspan="2">September</td><td colspan="2"></td>',
      '<td></td><td colspan="4">December 31,</td><td colspan="2">30,</td><td colspan="2">December 31,</td>',
      '<td></td><td colspan="2">2031</td><td colspan="2">2030</td><td colspan="2">2031</td><td colspan="2">2031</td>',
    )
    expect(tableOf(source, 'orrin.html')?.columns.map(({ header }) => header)).toEqual([
      'Three Months Ended December 31, 2031',
      'Three Months Ended December 31, 2030',
      'Three Months Ended September 30, 2031',
      'Year Ended December 31, 2031',
    ])
  })

  test('words over the cell of "$" stand over the figure behind it', () => {
    const source = page(
      '<td></td><td colspan="6">Three Months Ended</td><td colspan="2">Year Ended</td>',
      '<td></td><td>Dec. 31, 2031</td><td></td><td>Dec. 31, 2030</td><td></td><td>Sep. 30, 2031</td><td></td><td>Dec. 31, 2031</td>',
    )
    expect(tableOf(source, 'orrin.html')?.columns[2]?.header).toBe('Three Months Ended Sep. 30, 2031')
  })
})

test.each([
  ['html', '&nbsp;&nbsp;', (rows: string[][]) => rows.map((row) => `<tr><td>${row.join('</td><td>')}</td></tr>`)],
  ['md', '&nbsp;&nbsp;', (rows: string[][]) => rows.map((row) => `| ${row.join(' | ')} |`)],
])('a row further out than a heading stands in its section no more: %s', (extension, blanks, draw) => {
  const [header = '', ...body] = draw([
    ['', '2031', '2030'],
    ['Operating activities', '', ''],
    [`${blanks}Net income`, '1,100', '900'],
    [`${blanks}Changes in assets and liabilities:`, '', ''],
    [`${blanks}${blanks}Receivables`, '100', '90'],
    [`${blanks}Net cash provided`, '1,200', '990'],
  ])
  const isPage = extension === 'html'
  const rows = [header, ...(isPage ? [] : ['|---|---|---|']), ...body].join('\n')
  const title = 'Cash flows, year ended December 31 (in thousands)'
  const source = isPage
    ? `${HEAD}<p>${title}</p><table>${rows}</table>`
    : `${HEAD.replace(/<\/\w+>/g, '\n\n').replace(/<\w+>/g, '')}${title}\n\n${rows}\n`
  const paths = tableOf(source, `orrin.${extension}`)?.rows.map(({ label, path }) => [label, path.at(-1)])
  expect(paths).toContainEqual(['Receivables', 'Changes in assets and liabilities'])
  expect(paths).toContainEqual(['Net cash provided', 'Operating activities'])
})

test('the head of a page tells the day of publication where no dateline does', () => {
  const head = '<meta property="article:published_time" content="2032-02-05T06:30:00Z">'
  const body = '<h1>Orrin Bay Mills reports results</h1><p>Orrin Bay Mills reported sales of $4.2 million.</p>'
  const { run } = readText(`<html><head>${head}</head><body>${body}</body></html>`, 'orrin.html')
  expect(run.layers.profile.publishedAt).toBe('2032-02-05')
})

const OPENING =
  '# Orrin Bay Mills Reports Fourth Quarter 2031 Results\n\nPORT ORRIN, Maine, Feb. 5, 2032 /PRNewswire/ -- Orrin Bay Mills, Inc. (NYSE: ORBM) today announced results for the year ended December 31, 2031.\n\n'

test('a heading of some words without a colon is no half of the label below it', () => {
  const source = `${OPENING}Cash flows, year ended December 31 (in thousands)

|  | 2031 | 2030 |
| --- | --- | --- |
| Cash flows from operating activities |  |  |
| Net income | 1,100 | 900 |
| Depreciation | 100 | 90 |
`
  expect(tableOf(source, 'orrin.md')?.rows.map(({ label }) => label)).toEqual([
    'Cash flows from operating activities',
    'Net income',
    'Depreciation',
  ])
})

describe('a statement that does not say what it counts in', () => {
  const scaleOf = (assets: readonly [string, string]) => {
    const source = `${OPENING}Operating summary (in thousands)

|  | Year Ended December 31, 2031 | Year Ended December 31, 2030 |
| --- | --- | --- |
| Revenue | $ 402,500 | $ 383,551 |
| Operating income | 26,910 | 23,605 |

The mill at Orrin Bay was closed for two weeks in August while its roof was mended.

Balance sheet

|  | December 31, 2031 | December 31, 2030 |
| --- | --- | --- |
| Cash | $ 53,889 | $ 52,685 |
| Total assets | ${assets.join(' | ')} |
| Total liabilities | 311,204 | 300,655 |
`
    return readText(source, 'orrin.md').run.layers.tables.at(-1)?.scale
  }
  test('counts like the others', () => expect(scaleOf(['$ 1,139,814', '$ 1,044,105'])).toBe(3))
  test('stays without a scale where its amounts are of another size', () =>
    expect(scaleOf(['$ 91,139,814', '$ 1,044,105'])).not.toBe(3))
})

test('no-break blanks in a header run together with the text above', () => {
  const source = `${OPENING}A strong year. Three months ended December 31, Year ended December 31, 2031 2030 2031 2030 ------ ------

\`\`\`
Net sales      $ 796     $ 775     $ 3,225     $ 3,035
Cost of sales    396       375       1,225       1,035
\`\`\`
`
  const headers = (text: string) => tableOf(text, 'orrin.md')?.columns.map(({ header }) => header)
  expect(headers(source)?.[2]).toContain('Year ended December 31, 2031')
  expect(headers(source.replace(/(?<=ended December) /g, '\u00a0'))).toEqual(headers(source))
})

test('an item outside a list is a bullet', () => {
  const { run } = readText('<h1>Orrin Bay Mills</h1><li>Sales of $4.2 million, up 4%.</li>', 'orrin.html')
  expect(run.layers.blocks.map(({ kind }) => kind)).toEqual(['headline', 'bullet'])
})
