/** What the words around figures say of them, and what they only seem to say. All companies are invented. */
import { expect, test } from 'vitest'
import { cellsOfRows, tablesIn } from '../support/read-tables.ts'

const HEAD =
  'Brackwater Instruments Reports Second Quarter 2031 Results\n\nDOVER, Aug. 5, 2031 /PRNewswire/ -- Brackwater Instruments Inc. (NYSE: BRKW) today announced results for the three and six months ended June 30, 2031. All amounts are in U.S. dollars.\n\n'

const cellsOf = (text: string, label: string): string[] =>
  cellsOfRows(tablesIn(text.startsWith('<') ? text : HEAD + text), label)
const page = (body: string): string => `<html><body><p>${HEAD}</p>${body}</body></html>`
const Q2 = '2031-04-01/2031-07-01'
const H1 = '2031-01-01/2031-07-01'

test('cells that are not shown take no place below a header that spans those that are', () => {
  const hidden = '<td style="display:none">&#160;</td>'
  const table = `<table><tr><td>(in millions)</td><td colspan="2">Three months ended June 30,</td><td colspan="2">Six months ended June 30,</td></tr>
<tr><td></td><td>2031</td><td>2030</td>${hidden}<td>2031</td>${hidden}<td>2030</td></tr>
<tr><td>Net sales</td><td>$ 122</td><td>$ 109</td>${hidden}<td>$ 240</td>${hidden}<td>$ 214</td></tr>
<tr><td>Net income</td><td>11</td><td>9</td>${hidden}<td>20</td>${hidden}<td>17</td></tr></table>`
  expect(cellsOf(page(table), 'Net income')).toEqual([
    `11000000 iso4217:USD ${Q2}`,
    '9000000 iso4217:USD 2030-04-01/2030-07-01',
    `20000000 iso4217:USD ${H1}`,
    '17000000 iso4217:USD 2030-01-01/2030-07-01',
  ])
})

test('a span over the labels is not the header of the first figures', () => {
  const table = `<p>Reconciliation of segment results</p><table><tr><td>(in millions)</td><td></td><td></td><td></td></tr>
<tr><td>For the three months ended June 30:</td><td>2031</td><td>2030</td><td></td></tr>
<tr><td>Segment revenue</td><td>424</td><td>355</td><td></td></tr>
<tr><td>Other revenue</td><td>52</td><td>18</td><td>*</td></tr></table>`
  expect(cellsOf(page(table), 'Segment revenue')).toEqual([
    `424000000 iso4217:USD ${Q2}`,
    '355000000 iso4217:USD 2030-04-01/2030-07-01',
  ])
})

test('a heading that names a business counts nothing among amounts; one of customers does', () => {
  const table = (heading: string, first: string): string => `Sales by category (in millions)

|  | Three months ended June 30, 2031 | Three months ended June 30, 2030 |
| --- | --- | --- |
| Food: |  |  |
| ${first} | $ 507 | $ 413 |
| ${heading} |  |  |
| Rhythm | 269 | 264 |
`
  expect(cellsOf(table('Dental Devices:', 'Spreads'), 'Rhythm')[0]).toBe(`269000000 iso4217:USD ${Q2}`)
  expect(cellsOf(table('Revenue from customers abroad:', 'Spreads'), 'Rhythm')[0]).toBe(`269000000 iso4217:USD ${Q2}`)
  expect(cellsOf(table('Customers:', 'Spreads'), 'Rhythm')[0]).toBe(`269 pure ${Q2}`)
})

test('days past due are amounts; a dividend told in brackets leaves the amount an amount', () => {
  const table = `Loans (in thousands)

|  | June 30, 2031 | December 31, 2030 |
| --- | --- | --- |
| 31-to-60 days past due | 1,207 | 980 |
| 90 days or more past due | 310 | 295 |
`
  expect(cellsOf(table, '31-to-60')[0]).toBe('1207000 iso4217:USD 2031-07-01')
  expect(cellsOf(table, '90 days')[0]).toBe('310000 iso4217:USD 2031-07-01')
  const flows = `Equity (in thousands)

|  | Three months ended June 30, 2031 |
| --- | --- |
| Dividends declared ($0.10 per share) | (408) |
`
  expect(cellsOf(flows, 'Dividends')).toEqual([`-408000 iso4217:USD ${Q2}`])
})

test('for how long losses have lasted is no period', () => {
  const table = `Securities (in thousands)

|  | June 30, 2031 Less than 12 months | June 30, 2031 12 months or more |
| --- | --- | --- |
| Municipal bonds | 360 | 1,125 |
`
  expect(cellsOf(table, 'Municipal')).toEqual(['360000 iso4217:USD 2031-07-01', '1125000 iso4217:USD 2031-07-01'])
})

test('years over columns take the days that the words above give each of them', () => {
  const table = `Accrued expenses as of June 30, 2031 and December 31, 2030 consisted of the following:

| (in millions) | 2031 | 2030 |
| --- | --- | --- |
| Accrued bonuses | 415 | 489 |
`
  expect(cellsOf(table, 'Accrued')).toEqual(['415000000 iso4217:USD 2031-07-01', '489000000 iso4217:USD 2031-01-01'])
})

test('a scale of vehicles says nothing of amounts', () => {
  const table = `Joint venture (vehicles in thousands)

|  | Three months ended June 30, 2031 |
| --- | --- |
| Wholesale vehicle sales | 599 |
| Total net sales and revenue | $ 8,126 |
`
  expect(cellsOf(table, 'Total net')).toEqual(['scale-unknown'])
})

test('columns of shares stay shares where a roll-forward adds up, columns of prices are per share', () => {
  const table = `Statement of Stockholders' Equity (in thousands)

|  | Class A Common Stock Shares | Common Stock Amount | Total equity |
| --- | --- | --- | --- |
| Balance at March 31, 2031 | 113,943 | $ 1,740 | $ 929,665 |
| Options exercised | 2,084 | 569 | 9,571 |
| Shares withheld | (172) | (118) | (7,118) |
| Balance at June 30, 2031 | 115,855 | $ 2,191 | $ 932,118 |
`
  expect(cellsOf(table, 'Options')).toEqual([
    `2084000 xbrli:shares ${Q2}`,
    `569000 iso4217:USD ${Q2}`,
    `9571000 iso4217:USD ${Q2}`,
  ])
  const options = `Options (in thousands) for the three months ended June 30, 2031

|  | Number of options | Weighted-average exercise price |
| --- | --- | --- |
| Granted | 348 | 112.75 |
`
  expect(cellsOf(options, 'Granted')).toEqual([`348000 xbrli:shares ${Q2}`, `112.75 iso4217:USD/xbrli:shares ${Q2}`])
})

test('amounts of a page keep their scale word behind markup', () => {
  const figures = [1204, 1373, 2616, 1060]
  const prose = figures
    .map((figure) => `<p>It had $<b>${figure.toLocaleString('en-US')}</b>&#160;million.</p>`)
    .join('')
  const rows = figures.map((figure) => `<tr><td>Item ${figure}</td><td>${figure}</td></tr>`).join('')
  const table = `<table><tr><td></td><td>Three months ended June 30, 2031</td></tr>${rows}</table>`
  expect(cellsOf(page(prose + table), 'Item 1204')).toEqual([`1204000000 iso4217:USD ${Q2}`])
})

test('period words on lines of their own go to columns of bare years in order', () => {
  const balance = `Balance Sheet

June 30, December 31,

2031 2030

(In millions)

Cash and cash equivalents $ 423 $ 433
Receivables 955 457
Inventories 1,262 962
Total assets $ 2,640 $ 1,852
`.replaceAll('\n\n', '\n')
  expect(cellsOf(balance, 'Receivables')).toEqual([
    '955000000 iso4217:USD 2031-07-01',
    '457000000 iso4217:USD 2031-01-01',
  ])
  const income = `Statement of Income
Three Months Ended Six Months Ended
June 30, June 30,
2031 2030 2031 2030
(In millions, except per share amounts)
Net revenues $ 820 $ 576 $ 1,135 $ 1,104
Cost of net revenues 421 227 620 562
Gross profit 399 349 515 542
`
  expect(cellsOf(income, 'Cost of net')).toEqual([
    `421000000 iso4217:USD ${Q2}`,
    '227000000 iso4217:USD 2030-04-01/2030-07-01',
    `620000000 iso4217:USD ${H1}`,
    '562000000 iso4217:USD 2030-01-01/2030-07-01',
  ])
})

test('total assets under a quarter are had at its end', () => {
  const table = `Segments (in thousands)

|  | Three months ended June 30, 2031 |
| --- | --- |
| Net sales | 424 |
| Total assets | 7,729 |
`
  expect(cellsOf(table, 'Total assets')).toEqual(['7729000 iso4217:USD 2031-07-01'])
  expect(cellsOf(table, 'Net sales')).toEqual([`424000 iso4217:USD ${Q2}`])
})

test('total assets among averages are had over the whole quarter', () => {
  const table = `Selected figures (in thousands)

|  | Three months ended June 30, 2031 |
| --- | --- |
| AT PERIOD END |  |
| Total assets | 7,729 |
| Total deposits | 6,101 |
| SELECTED AVERAGE BALANCES |  |
| Total assets | 7,514 |
| Total deposits | 5,987 |
`
  expect(cellsOf(table, 'Total assets')).toEqual([
    '7729000 iso4217:USD 2031-07-01',
    '7514000 iso4217:USD 2031-04-01/2031-07-01',
  ])
})

test('prices of homes and sides of sales are printed in full', () => {
  const table = `Key drivers (in millions)

|  | Three months ended June 30, 2031 | Three months ended June 30, 2030 |
| --- | --- | --- |
| Closed homesale sides | 171,204 | 165,911 |
| Average homesale price | $ 504,612 | $ 460,380 |
| Net revenues | $ 1,362 | $ 1,250 |
`
  expect(cellsOf(table, 'Closed homesale sides')[0]).toBe('171204 pure 2031-04-01/2031-07-01')
  expect(cellsOf(table, 'Average homesale price')[0]).toBe('504612 iso4217:USD 2031-04-01/2031-07-01')
})

test('amounts to the last unit of an issuer that never says whose dollar it means state no facts', () => {
  const table = `<p>Saltmarsh Foods Limited, listed on the Barbados Stock Exchange</p><p>Statement of Financial Position</p>
<table><tr><td></td><td>June 30, 2031</td><td>June 30, 2030</td></tr><tr><td>Inventories</td><td>46,112,904</td><td>41,870,221</td></tr>
<tr><td>Receivables</td><td>18,204,617</td><td>17,660,093</td></tr><tr><td>Total assets</td><td>64,317,521</td><td>59,530,314</td></tr></table>`
  const alone = page(table).replace(HEAD, '')
  expect(cellsOf(alone, 'Total assets')).toEqual(['unit-unknown', 'unit-unknown'])
})

test('each part of a note has a scale of its own', () => {
  const body = `Operating data
(Deposits in $ billions; customers in millions)

|  | Q2 2031 | Q2 2030 |
| --- | --- | --- |
| Deposits, end of period | $73.7 | $35.2 |
| Active customers, end of period | 6.3 | 3.5 |
`
  expect(cellsOf(body, 'Deposits')[0]).toBe('73700000000 iso4217:USD 2031-07-01')
  expect(cellsOf(body, 'Active customers')[0]).toBe('scale-unknown')
})

test('one day over two columns of a currency leaves no column of a bare day known', () => {
  const body = `Cash flows (in thousands)

|  | June 30, 2030 | March 31, 2031 | June 30, 2031 | June 30, 2030 | June 30, 2031 |
| --- | --- | --- | --- | --- | --- |
| Net cash provided by operating activities | 310 | 225 | 422 | 640 | 817 |
| Net cash used in investing activities | (120) | (95) | (130) | (260) | (270) |
`
  expect(cellsOf(body, 'Net cash provided')).toEqual(Array.from({ length: 5 }, () => 'ambiguous'))
})

test('what “(in millions)” says of people and parts of things', () => {
  const table = (note: string, rows: string) => `Key operating metrics
${note}

|  | Q2 2031 | Q2 2030 |
| --- | --- | --- |
${rows}
`
  const buyers = '| Annual active buyers | 134 | 131 |'
  expect(cellsOf(table('(in millions)', buyers), 'Annual active')[0]).toBe(`134000000 pure ${Q2}`)
  expect(cellsOf(table('($ in millions)', buyers), 'Annual active')[0]).toBe('scale-unknown')
  const people = '| Combined MAU of Tow and Tug | 71 | 69 |'
  expect(cellsOf(table('(in millions)', people), 'Combined')[0]).toBe(`71000000 pure ${Q2}`)
  const merchants = '| Number of merchants | 6.5 | 5.9 |\n| Number of orders | 3,212.7 | 2,904.1 |'
  expect(cellsOf(table('(in millions)', merchants), 'Number of merchants')[0]).toBe(`6500000 pure ${Q2}`)
  expect(cellsOf(table('(in millions)', '| Stores | 124 | 108 |'), 'Stores')[0]).toBe(`124 pure ${Q2}`)
})
