/** Shares among amounts, balances by their own dates, rates in labels. All companies are invented. */
import { describe, expect, test } from 'vitest'
import type { Cell } from '../../src/model/table.ts'
import { format } from '../../src/number/decimal.ts'
import { tablesIn } from '../support/read-tables.ts'

const HEAD =
  'Osprey Looms Reports Fourth Quarter 2024 Results\n\nBOSTON, Feb. 6, 2025 /PRNewswire/ -- Osprey Looms Inc. (NYSE: OSL) today announced results for the fourth quarter and year ended December 31, 2024. All amounts are in U.S. dollars.\n\n'

const short = ({ withheld, value, unit, period }: Cell): string => {
  const when = period?.kind === 'instant' ? `@${period.date}` : `${period?.start}..${period?.end}`
  return withheld ?? `${value ? format(value) : 'nil'} ${unit?.replace(/iso4217:|xbrli:/g, '') ?? '-'} ${when}`
}

/** Each row with figures as its label and its cells. */
function rowsOf(body: string): string[][] {
  return tablesIn(HEAD + body).flatMap(({ rows }) =>
    rows.flatMap(({ label, cells }) => (cells.length > 0 ? [[label, ...cells.map(short)]] : [])),
  )
}

/** The first cell of each row, by its label. */
const firstCells = (body: string): Record<string, string> =>
  Object.fromEntries(rowsOf(body).map(([label, first]) => [label, first]))

const YEAR = '2024-01-01..2024-12-31'

describe('shares', () => {
  test('have the scale that the note gives them alone', () => {
    const cells = firstCells(`**Statements of Income** (Dollars in millions; shares in thousands)

| | Year ended December 31, 2024 | Year ended December 31, 2023 |
| --- | --- | --- |
| Revenue | 6,120 | 5,571 |
| Net income | 412 | 377 |
| Weighted-average shares, basic | 91,204 | 90,118 |
| Effect of stock options | 812 | 640 |
| Weighted-average shares, diluted | 92,016 | 90,758 |
| Cost of shares purchased | 45 | 38 |`)
    expect(cells).toMatchObject({
      Revenue: `6120000000 USD ${YEAR}`,
      'Weighted-average shares, basic': `91204000 shares ${YEAR}`,
      'Effect of stock options': `812000 shares ${YEAR}`,
      'Weighted-average shares, diluted': `92016000 shares ${YEAR}`,
      'Cost of shares purchased': `45000000 USD ${YEAR}`,
    })
  })
})

test('a rate that the label names is not what the figures are', () => {
  const cells = firstCells(`**Debt** (in millions)

| | December 31, 2024 | December 31, 2023 |
| --- | --- | --- |
| 5.75% Senior Notes | 558 | 576 |
| Finance leases (4.8% weighted-average interest rate) | 16 | 12 |
| Weighted average lease term (years) | 6.5 | 7.1 |
| Total debt | 574 | 588 |`)
  expect(cells).toMatchObject({
    '5.75% Senior Notes': '558000000 USD @2024-12-31',
    'Finance leases (4.8% weighted-average interest rate)': '16000000 USD @2024-12-31',
    'Weighted average lease term (years)': '6.5 - @2024-12-31',
  })
})

test('a balance is of the day that its label names, and what stands between two flowed between them', () => {
  const cells = firstCells(`**Statements of Changes in Equity** (in thousands)

| Year ended December 31, 2024 | Common stock | Retained earnings | Total equity |
| --- | --- | --- | --- |
| Balance at December 31, 2023 | 1,204 | 61,713 | 62,917 |
| Net income | — | 4,120 | 4,120 |
| Balance at September 30, 2024 | 1,204 | 65,833 | 67,037 |
| Dividends | — | (900) | (900) |
| Balance at December 31, 2024 | 1,204 | 64,933 | 66,137 |`)
  expect(cells).toMatchObject({
    'Balance at December 31, 2023': '1204000 USD @2023-12-31',
    'Net income': 'nil USD 2024-01-01..2024-09-30',
    'Balance at September 30, 2024': '1204000 USD @2024-09-30',
    Dividends: 'nil USD 2024-10-01..2024-12-31',
    'Balance at December 31, 2024': '1204000 USD @2024-12-31',
  })
})

test('a column of shares beside their amount', () => {
  const cells = firstCells(`**Statements of Changes in Equity** (Dollars in millions; shares in thousands)

| Year ended December 31, 2024 | Common stock |  | Total equity |
| --- | --- | --- | --- |
|  | Shares | Amount |  |
| Balance at December 31, 2023 | 91,204 | 120 | 6,291 |
| Repurchases | (812) | (2) | (45) |
| Balance at December 31, 2024 | 90,392 | 118 | 6,246 |`)
  expect(cells).toEqual({
    'Balance at December 31, 2023': '91204000 shares @2023-12-31',
    Repurchases: `-812000 shares ${YEAR}`,
    'Balance at December 31, 2024': '90392000 shares @2024-12-31',
  })
})

test('rows that are periods of their own', () => {
  const cells = firstCells(`**Cumulative returns** (in thousands)

|  | Shareholders | Founders | Total |
| --- | --- | --- | --- |
| Year ended March 31, 2023 | 6,226 | 1,237 | 7,463 |
| Year ended March 31, 2024 | 5,404 | 1,118 | 6,522 |`)
  expect(cells).toMatchObject({ 'Year ended March 31, 2023': '6226000 USD 2022-04-01..2023-03-31' })
})

test.each([
  ['**Domestic Stores**', '871 - @2024-12-31'],
  ['**Sales by Customer** (in millions)', '871000000 USD @2024-12-31'],
])('rows without a name under "%s"', (title, first) => {
  const cells = firstCells(`${title}

| | December 31, 2024 | December 31, 2023 |
| --- | --- | --- |
| Full-line | 871 | 869 |
| Devices | 1,109 | 1,307 |
| Total | 1,980 | 2,176 |`)
  expect(cells['Full-line']).toBe(first)
  expect(cells.Devices).toBe(first.replace('871', '1109'))
})

test('rows of two years under headers that name none', () => {
  const rows = rowsOf(`**Segment Results** (in millions)

|  |  | Three months ended December 31 |  |
| --- | --- | --- | --- |
|  |  | Net sales | Net earnings |
| Looms | 2024 | 3,490 | 539 |
|  | 2023 | 3,550 | 587 |
| Yarns | 2024 | 1,505 | 321 |
|  | 2023 | 1,539 | 303 |`)
  expect(rows.map(([label, , sales]) => [label, sales])).toEqual([
    ['Looms', '3490000000 USD 2024-10-01..2024-12-31'],
    ['Looms', '3550000000 USD 2023-10-01..2023-12-31'],
    ['Yarns', '1505000000 USD 2024-10-01..2024-12-31'],
    ['Yarns', '1539000000 USD 2023-10-01..2023-12-31'],
  ])
})

test('words of a share over a column of amounts are those of the column beside it', () => {
  const rows = rowsOf(`**Premiums** (in thousands)

|  | Year ended December 31, 2024 | | | Year ended December 31, 2023 | | |
| --- | --- | --- | --- | --- | --- | --- |
|  |  | % of |  |  | % of | |
|  | Amount | GWP | Amount | | GWP | |
| Fire | $ 146,757 | 39.3% | $ 122,087 | | 40.3% | |
| Casualty | 226,966 | 60.7% | 181,065 | | 59.7% | |`)
  const amounts = rows.flatMap(([, ...cells]) => cells.filter((cell) => / USD /.test(cell)))
  expect(amounts.every((cell) => /^\d{9} /.test(cell))).toBe(true)
  const shares = rows.flatMap(([, ...cells]) => cells.filter((cell) => / - /.test(cell)))
  expect(shares.every((cell) => Number(cell.split(' ')[0]) < 1)).toBe(true)
})
