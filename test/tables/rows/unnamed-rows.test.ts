/** Rows whose labels name neither money nor things, and columns that are per share. All companies are invented. */
import { describe, expect, test } from 'vitest'
import type { Cell } from '../../../src/model/table.ts'
import { format } from '../../../src/number/decimal.ts'
import { tablesIn } from '../../support/read-tables.ts'

const HEAD =
  'Lindqvist Forest Reports Fourth Quarter 2024 Results\n\nBOSTON, Feb. 6, 2025 /PRNewswire/ -- Lindqvist Forest Inc. (NYSE: LQF) today announced results for the fourth quarter and year ended December 31, 2024. All amounts are in U.S. dollars.\n\n'

const short = (cell: Cell): string =>
  cell.withheld ?? `${cell.value ? format(cell.value) : 'nil'} ${cell.unit?.replace(/iso4217:|xbrli:/g, '') ?? '-'}`

/** The cells of the rows with this label, in order. */
function cellsOf(body: string, label: string): string[] {
  return tablesIn(HEAD + body).flatMap(({ rows }) =>
    rows.filter((row) => row.label === label).flatMap((row) => row.cells.map(short)),
  )
}

const KEY_FIGURES = `**Key figures (USD million)**

|  | Q4 2024 | Q4 2023 |
| --- | --- | --- |
| Americas | 390.3 | 401.7 |
| Sales | 701.5 | 688.0 |
| Nordics | 310.9 | 299.4 |
| Operating EBITA2,4 | 61.0 | 58.2 |
| Number of stores | 411 | 338 |
| of which directly operated | 250 | 244 |
| Pulp deliveries (thousand tonnes) | 12 | 14 |
| Diluted EPS | 0.97 | 0.88 |
| Special items | 0.03 | 0.30 |
`

describe('a label that names nothing', () => {
  test.each([
    ['Americas', ['390300000 USD', '401700000 USD']], // no row above it: the table has a scale
    ['Nordics', ['310900000 USD', '299400000 USD']],
    ['of which directly operated', ['250 -', '244 -']],
    ['Special items', ['0.03 USD/shares', '0.3 USD/shares']],
  ])('%s is what the row above is', (label, cells) => {
    expect(cellsOf(KEY_FIGURES, label)).toEqual(cells)
  })

  test('a note glued to a word does not hide the word', () => {
    expect(cellsOf(KEY_FIGURES, 'Operating EBITA2,4')).toEqual(['61000000 USD', '58200000 USD'])
  })

  test('without a scale and without a row that names money it stays a count', () => {
    const table = `**Operating statistics**

|  | Q4 2024 | Q4 2023 |
| --- | --- | --- |
| Birch | 48,139 | 31,887 |
| Spruce | 56,560 | 59,964 |
`
    expect(cellsOf(table, 'Birch')).toEqual(['48139 -', '31887 -'])
  })
})

test('a unit of things in brackets beats the word "sales" before it', () => {
  const table = `**Operating highlights (in millions)**

|  | Q4 2024 | Q4 2023 |
| --- | --- | --- |
| Revenue | $ 701 | $ 688 |
| Timber sales (tonnes) | 111,613 | 127,721 |
`
  expect(cellsOf(table, 'Timber sales (tonnes)')).toEqual(['111613 -', '127721 -'])
})

test('small amounts below "Earnings per Share" are per share, whatever their row', () => {
  const table = `**Reconciliation of GAAP to non-GAAP earnings (in millions)**

|  | Q4 2024 Net Income | Q4 2024 Earnings per Share |
| --- | --- | --- |
| Storm repairs | 41 | 0.12 |
| Adjusted | 181 | 3.11 |
`
  expect(cellsOf(table, 'Storm repairs')).toEqual(['41000000 USD', '0.12 USD/shares'])
})

describe('rows that look like something else', () => {
  const table = `**Supplemental information (in millions)**

|  | Q4 2024 | Q4 2023 |
| --- | --- | --- |
| Revenue | $ 701 | $ 688 |
| Depreciation | 80 | 77 |
| Interest expense | 31 | 30 |
| FFO applicable to common shares and units | 348 | 307 |
| Weighted average shares used in computing income attributable to holders | 147 | 144 |
| Receivables: days sales outstanding (DSO) | 63 | 66 |
| EUR/USD exchange rate | 1.08 | 1.09 |
| Gain on sale of investment properties, net | 12 | 9 |
| Pulp shipments (tons) | 47.9 | 46.6 |
| Average prices (per ton): |  |  |
| Packaging grades | 69.50 | 70.36 |
`
  test.each([
    ['FFO applicable to common shares and units', ['348000000 USD', '307000000 USD']],
    [
      'Weighted average shares used in computing income attributable to holders',
      ['147000000 shares', '144000000 shares'],
    ],
    ['Receivables: days sales outstanding (DSO)', ['63 -', '66 -']],
    ['EUR/USD exchange rate', ['unit-unknown', 'unit-unknown']], // nothing tells which currency is counted
    ['Gain on sale of investment properties, net', ['12000000 USD', '9000000 USD']],
    ['Pulp shipments (tons)', ['47900000 -', '46600000 -']], // tons have no decimals: the note, which names no money, covers them
    ['Packaging grades', ['69.5 USD', '70.36 USD']],
  ])('%s', (label, cells) => {
    expect(cellsOf(table, label)).toEqual(cells)
  })
})
