/** Rows that are of another moment or span than their columns say at first sight. */
import { describe, expect, test } from 'vitest'
import { cellsOfRows, tablesIn } from '../support/read-tables.ts'

const HEAD = `Orrin Vale Holdings Reports Fourth Quarter 2031 Results

PORTLAND, Ore., Feb. 10, 2032 -- Orrin Vale Holdings (NYSE: OVR) today reported results for the quarter and year ended December 31, 2031. All amounts are in U.S. dollars.
`

/** Of a release that speaks of nothing but the year. */
const ANNUAL = HEAD.replace('Fourth Quarter 2031', '2031').replace('quarter and year', 'year')

const cells = (table: string, label: string, head = HEAD): string[] => cellsOfRows(tablesIn(`${head}\n${table}`), label)

const YEAR = '2031-01-01/2032-01-01'
const QUARTER = '2031-10-01/2032-01-01'

describe('flows under a bare date', () => {
  test('are of the year, all of them, where changes in value stand among them', () => {
    const table = `Earnings in the sense of the association (in thousands)

| | 12/31/2031 | 12/31/2030 |
|---|---|---|
| Net income per income statement | 209,763 | 187,184 |
| Changes in value in properties | (27,282) | (86,389) |
| Profits or losses on disposals | 673 | 66,968 |
| Changes in fair value of instruments | (24,732) | (66,200) |
| Earnings of the association | 158,422 | 101,563 |
| Average number of shares | 73,937,919 | 73,848,175 |
| Depreciation and amortization | 11,020 | 11,135 |
| Recurrent net income | 169,442 | 112,698 |
`
    expect(cells(table, 'Changes in value in', ANNUAL)[0]).toBe(`-27282000 iso4217:USD ${YEAR}`)
    expect(cells(table, 'Earnings of the', ANNUAL)[1]).toBe('101563000 iso4217:USD 2030-01-01/2031-01-01')
  })

  test('are of the year where the title names a flow of which the rows are parts', () => {
    const table = `Gross rental income

| In millions | Dec 31, 2030 | Dec 31, 2031 |
|---|---|---|
| Offices | 434.0 | 466.7 |
| Homes | 132.9 | 127.8 |
| Total gross rental income | 566.9 | 594.5 |
`
    expect(cells(table, 'Offices', ANNUAL)[1]).toBe(`466700000 iso4217:USD ${YEAR}`)
  })

  test('are of the half where the day lies between the ends of two years', () => {
    const table = `Recurrent earnings

| In millions | Dec 31, 2030 | Jun 30, 2031 | Dec 31, 2031 |
|---|---|---|---|
| Net income | 61.3 | 36.3 | 72.9 |
| Depreciation and amortization | 10.6 | 4.4 | 10.0 |
`
    expect(cells(table, 'Net income', ANNUAL)[1]).toBe('36300000 iso4217:USD 2031-01-01/2031-07-01')
  })

  test('"EBITDA" below a balance sheet is no balance', () => {
    const table = `Financial position

| (in thousands) | December 31, 2031 | December 31, 2030 |
|---|---|---|
| Total assets | 21,516 | 41,249 |
| Total liabilities | 3,221 | 15,594 |
| EBITDA | 15,496 | 30,431 |
`
    expect(cells(table, 'EBITDA').filter((cell) => cell.endsWith(' 2032-01-01'))).toEqual([])
  })
})

test('what net debt is made of is had at the end of the quarter', () => {
  const table = `Reconciliation of net debt

| (in thousands) | Three Months Ended December 31, 2031 |
|---|---|
| Unsecured term loan, net | 347,452 |
| Senior unsecured notes, net | 1,237,759 |
| Unsecured revolving credit facility | 158,000 |
| Total debt per the balance sheet | 1,743,211 |
| Unamortized debt issuance costs | 26,483 |
| Total debt | 1,769,694 |
| Cash and cash equivalents | (6,399) |
| Net debt | 1,763,295 |
| Net income | 45,377 |
`
  expect(cells(table, 'Unsecured term')).toEqual(['347452000 iso4217:USD 2032-01-01'])
  expect(cells(table, 'Unamortized')).toEqual(['26483000 iso4217:USD 2032-01-01'])
  expect(cells(table, 'Net income')).toEqual([`45377000 iso4217:USD ${QUARTER}`])
})

test('a table of trailing quarters is of twelve months, column by column', () => {
  const table = `Free Cash Flow - Trailing 4-Quarters (1)

| (in millions) | 2031 Q3 | 2031 Q4 |
|---|---|---|
| Operating cash flow | 993 | 1,021 |
| Capital expenditures | (227) | (250) |
| Free cash flow | 766 | 771 |
`
  expect(cells(table, 'Operating')).toEqual([
    '993000000 iso4217:USD 2030-10-01/2031-10-01',
    `1021000000 iso4217:USD ${YEAR}`,
  ])
})

test('a detail that a mark points to is of the period of its own title', () => {
  const table = `\`\`\`
Segment Results for the Three Months Ended December 31, 2031 and 2030
(in millions)
                            Domestic          Overseas
                         2031     2030*    2031     2030
Merchandise sales      $7,673   $7,871   $1,027   $  980
Total revenues          8,939    9,137    1,098    1,052

   * Domestic detail for the three months ended December 31, 2030

                              Retail      Credit     Total
                             Services    Products   Domestic

Merchandise sales              $7,771     $    -      $7,771
Total revenues                  7,771      1,266       9,037
\`\`\`
`
  expect(cells(table, 'Total revenues').at(-1)).toBe('9037000000 iso4217:USD 2030-10-01/2031-01-01')
})

test('"Debt due within one year:" across all columns heads rows of the same table', () => {
  const row = (label: string, a: string, b: string): string =>
    `<tr><td colspan="3">${label}</td><td>${a}</td><td>${b}</td></tr>`
  const page = `<p>${HEAD}</p><p>Statement of Financial Position</p><p>(Millions of dollars)</p><table>
<tr><td colspan="3"></td><td>December 31, 2031</td><td>December 31, 2030</td></tr>
${row('Cash and cash equivalents', '6,526', '9,254')}${row('Accounts payable', '1,361', '1,154')}
<tr><td colspan="5">Long-term debt due within one year:</td></tr>
${row('Machinery', '127', '45')}${row('Financial products', '679', '307')}${row('Total liabilities', '2,167', '1,506')}</table>`
  expect(cellsOfRows(tablesIn(page), 'Machinery')).toEqual([
    '127000000 iso4217:USD 2032-01-01',
    '45000000 iso4217:USD 2031-01-01',
  ])
})

test('a row of a pipe table that lacks cells in its middle is of no column that is known', () => {
  const table = `| (in thousands) | Three Months Ended December 31, 2031 Ships | | Three Months Ended December 31, 2031 Ports | | Three Months Ended December 31, 2031 Total | |
|---|---|---|---|---|---|---|
| Net income | | 121,985 | | 1,740 | | 123,725 |
| Depreciation | | 37,048 | | 3,327 | | 40,375 |
| Interest | | 12,001 | | 1,102 | | 13,103 |
| Adjusted net income | | 171,034 | | 6,169 | | 177,203 |
| Diluted shares | | 19,220 | |
`
  expect(cells(table, 'Interest')).toHaveLength(3)
  expect(cells(table, 'Diluted')).toEqual(['column-unknown'])
})

describe('what is counted', () => {
  test('is said once for two tables below one title', () => {
    const table = `\`\`\`
Table 1: Key Figures
------------------------  ----  ----
(In millions of dollars)  4Q30  4Q31
------------------------  ----  ----
Crop protection           71.2  55.2
Seed                      32.2  23.3
Total revenue            103.4  78.5
------------------------  ----  ----


                          4Q30  4Q31
------------------------  ----  ----
Net income                 1.2   0.6
Adjusted EBITDA           24.1  15.4
\`\`\`
`
    expect(cells(table, 'Adjusted EBITDA')[1]).toBe(`15400000 iso4217:USD ${QUARTER}`)
  })

  test('a heading of rows may have a scale of its own', () => {
    const table = `| (in thousands) | Three Months Ended December 31, 2031 |
|---|---|
| Cash and equivalents | 130,102 |
| Revenue $M (by market) | |
| Industry | $ 58.0 |
| Consumer | $ 10.2 |
`
    expect(cells(table, 'Industry')).toEqual([`58000000 iso4217:USD ${QUARTER}`])
  })

  test('whole percentages go without their sign below the first', () => {
    const table = `Results by part (in millions)

| | Year Ended December 31, 2031 Revenues | Year Ended December 31, 2031 EBITDA Margin |
|---|---|---|
| Franchise | $ 229 | 53 % |
| Brokerage | 1,118 | (2) |
| Title | 92 | (10) |
`
    expect(cells(table, 'Brokerage')[1]).toBe(`-0.02 pure ${YEAR}`)
  })

  test('"ps" is per share', () => {
    const table = `Key figures (in millions of euros)

| | 2031 | 2030 |
|---|---|---|
| Recurrent net income (Group share) | 474.4 | 444.2 |
| Recurrent net income (Group share, ps, EUR) | 6.42 | 6.01 |
`
    expect(cells(table, 'Recurrent net income (Group share, ps')[0]).toBe(`6.42 iso4217:EUR/xbrli:shares ${YEAR}`)
  })

  test('equity for a unit below "Results of operations" is a balance', () => {
    const table = `## Results of Operations

The following table leads from the equity of a unit to its net assets:

\`\`\`
Equity per Unit and NAV per Unit                December 31  December 31
(in thousands except for per Unit amounts)      2031         2030
Unitholders' equity                              $5,278,743   $5,192,375
Exchangeable units                                  166,800      177,944
Deferred tax liability                              413,186      437,214
Total                                            $5,858,729   $5,807,533
\`\`\`
`
    expect(cells(table, "Unitholders' equity")[0]).toBe('5278743000 iso4217:USD 2032-01-01')
  })
})
