/** Tables read from typeset text: what each cell counts, in which unit and for which period. All companies are invented. */
import { describe, expect, test } from 'vitest'
import type { Cell, Table } from '../../src/model/table.ts'
import { format } from '../../src/number/decimal.ts'
import { periodOf, tablesIn } from '../support/read-tables.ts'

const HEAD =
  'Harbour Works Reports Fourth Quarter and Full Year 2024 Results\n\nHALIFAX, Feb. 12, 2025 /PRNewswire/ -- Harbour Works Inc. (NYSE: HBW) today announced results for the fourth quarter and year ended December 31, 2024. All amounts are in U.S. dollars.\n\n'

const tablesOf = (body: string): readonly Table[] => tablesIn(HEAD + body)

const short = (cell: Cell): string =>
  cell.withheld ??
  [cell.value ? format(cell.value) : 'nil', cell.unit?.replace(/iso4217:|xbrli:/g, ''), periodOf(cell.period)]
    .filter(Boolean)
    .join(' ')

/** The cells of the row with this label, one line each. */
function cellsOf(tables: readonly Table[], label: string): string[] {
  const rows = tables.flatMap((table) =>
    table.rows.filter((row) => row.label.startsWith(label) && row.cells.length > 0),
  )
  return rows.flatMap((row) => row.cells.map(short))
}

const Q4 = '2024-10-01/2025-01-01'
const FY24 = '2024-01-01/2025-01-01'
const FY23 = '2023-01-01/2024-01-01'

describe('scale', () => {
  test('a note among the header words', () => {
    const tables = tablesOf(`**Statements of Operations**

|  | Year Ended December 31, | | |
| --- | --- | --- | --- |
|  | 2024 | | 2023 |
|  | (in thousands, except share data) | | |
| Net sales | $ | 7,186 | 6,786 |
| Cost of sales | | 5,100 | 5,000 |
| Net income | | 600 | 500 |
`)
    expect(cellsOf(tables, 'Net sales')[0]).toBe(`7186000 USD ${FY24}`)
  })

  test('the paragraph that announces the table, for the next one too', () => {
    const tables = tablesOf(`The following tables show our segments for the periods presented (in millions, unaudited):

| Year Ended December 31, 2024 | Docks | Yards |
| --- | --- | --- |
| Revenue | 40.1 | 7.3 |
| Adjusted EBITDA | 4.1 | 1.3 |

| Year Ended December 31, 2023 | Docks | Yards |
| --- | --- | --- |
| Revenue | 30.1 | 9.3 |
| Adjusted EBITDA | 3.1 | 1.2 |
`)
    expect(cellsOf(tables, 'Revenue')).toEqual([
      `40100000 USD ${FY24}`,
      `7300000 USD ${FY24}`,
      `30100000 USD ${FY23}`,
      `9300000 USD ${FY23}`,
    ])
  })

  test('none where nothing says so', () => {
    const tables = tablesOf(`| Measure | 2024 | 2023 |
| --- | --- | --- |
| Revenue | 4,012 | 3,900 |
| Operating cash | 410 | 390 |
`)
    expect(cellsOf(tables, 'Revenue')).toEqual(['scale-unknown', 'scale-unknown'])
  })

  test('shares in full though the note excepts only per-share amounts', () => {
    const tables = tablesOf(`**Statements of Operations (in thousands, except per share data)**

|  | 2024 | 2023 |
| --- | --- | --- |
| Revenue | 90,400 | 80,100 |
| Net income | 9,040 | 8,010 |
| Diluted earnings per share | 0.25 | 0.22 |
| Weighted average shares outstanding | 36,727,873 | 36,688,667 |
`)
    expect(cellsOf(tables, 'Weighted')[0]).toBe(`36727873 shares ${FY24}`)
    expect(cellsOf(tables, 'Diluted')[0]).toBe(`0.25 USD/shares ${FY24}`)
  })
})

describe('rows', () => {
  test('adjustments between two per-share figures are per share', () => {
    const tables = tablesOf(`**Reconciliation (in millions)**

|  | 2024 | 2023 |
| --- | --- | --- |
| Diluted earnings per share | 0.21 | 1.35 |
| Other, net of tax | 0.04 | (1.13) |
| Adjusted diluted earnings per share | 0.25 | 0.22 |
`)
    expect(cellsOf(tables, 'Other')).toEqual([`0.04 USD/shares ${FY24}`, `-1.13 USD/shares ${FY23}`])
  })

  test('cents between an amount per share and the shares are per share', () => {
    const tables = tablesOf(`**Statements of Operations**

|  | 2024 | 2023 |
| --- | --- | --- |
| Sales | $1,255,104 | $1,320,411 |
| Rent | 12,250 | 11,110 |
| Wages | 412,250 | 411,110 |
| Loss from continuing operations | (55,104) | (20,411) |
| Net loss | (56,104) | (21,411) |
| Loss per share from continuing operations | (0.05) | (0.02) |
| Loss on the operations sold | (0.01) | (0.00) |
| Weighted average shares outstanding | 1,100,000 | 1,100,000 |
`)
    expect(cellsOf(tables, 'Loss on')[0]).toBe(`-0.01 USD/shares ${FY24}`)
  })

  test('what stands between closing cash and its total is a balance', () => {
    const tables = tablesOf(`**Statements of Cash Flows (in thousands)**

|  | Year ended December 31, 2024 | Year ended December 31, 2023 |
| --- | --- | --- |
| Cash flows from operating activities | 5,100 | 4,100 |
| Cash and cash equivalents at end of the year | 1,100 | 1,000 |
| Long-term investments | 300 | 200 |
| Total cash and investments at end of the year | 1,400 | 1,200 |
`)
    expect(cellsOf(tables, 'Long-term')).toEqual(['300000 USD 2025-01-01', '200000 USD 2024-01-01'])
  })

  test('equity rows take the dates of the balances around them', () => {
    const tables = tablesOf(`**Statements of Changes in Equity (in thousands)**

|  | Share capital | Deficit | Total equity |
| --- | --- | --- | --- |
| Balance at January 1, 2024 | 2,365 | (1,012) | 1,353 |
| Net earnings | – | 111 | 111 |
| Balance at December 31, 2024 | 2,365 | (901) | 1,464 |
`)
    expect(cellsOf(tables, 'Net earnings')[1]).toBe(`111000 USD ${FY24}`)
    expect(cellsOf(tables, 'Balance at January')[0]).toBe('2365000 USD 2024-01-01')
  })
})

describe('aligned text', () => {
  const TEXT = `\`\`\`
                         Three months ended           Year ended
                            December 31,             December 31,
                         2024         2023        2024        2023
                       ---------   ---------   ---------   ---------
($ in millions)
Revenue                $   100.1   $    90.2   $   400.3   $   360.4
Net realized
 losses and fair
 value changes
 (4)                        (1.5)       (2.5)       (3.5)       (4.5)
Gain on sale                  --          --         5.5          --

Per share part
Net income per
 share - diluted  $ 0.12   $ 0.05   $ 0.44   $ 1.88
 Other              0.03     0.19     0.46     0.16
Adjusted net income
 per share        $ 0.15   $ 0.24   $ 0.90   $ 2.04
\`\`\`
`
  const tables = tablesOf(TEXT)

  test('is one table: wrapped labels are no header', () => {
    expect(tables).toHaveLength(1)
    expect(cellsOf(tables, 'Net realized')[0]).toBe(`-1500000 USD ${Q4}`)
  })

  test('groups are centred over their columns', () => {
    expect(cellsOf(tables, 'Revenue').map((cell) => cell.split(' ')[2])).toEqual([
      Q4,
      '2023-10-01/2024-01-01',
      FY24,
      FY23,
    ])
  })

  test('a part set further left keeps the order of its columns', () => {
    expect(cellsOf(tables, 'Net income per')).toEqual([
      `0.12 USD/shares ${Q4}`,
      '0.05 USD/shares 2023-10-01/2024-01-01',
      `0.44 USD/shares ${FY24}`,
      `1.88 USD/shares ${FY23}`,
    ])
  })
})

describe('what cannot be', () => {
  test('a balance sheet dated behind the release', () => {
    const tables = tablesOf(`**Balance Sheets**

| | 2025 | 2024 |
| --- | --- | --- |
| Cash | $ 1,114 | $ 1,095 |
| Receivables | 1,180 | 1,070 |
| Total assets | $ 2,294 | $ 2,165 |
`)
    expect(cellsOf(tables, 'Cash').slice(0, 1)).toEqual(['period-unknown'])
  })

  test('capital in shares, for the shares that its label counts', () => {
    const tables = tablesOf(`**Capital deficiency**

(in thousands)

| | December 31, 2024 | December 31, 2023 |
| --- | --- | --- |
| Ordinary shares; 11,180,031 and 873,665 shares issued and outstanding | 37,003 | 11,335 |
| Accumulated deficit | (41,583) | (26,811) |
| Total capital deficiency | $ (4,580) | $ (15,476) |
`)
    expect(cellsOf(tables, 'Ordinary shares')[0]).toBe('37003000 USD 2025-01-01')
    expect(cellsOf(tables, 'Accumulated')[0]).toBe('-41583000 USD 2025-01-01')
  })
})
