/** Facts as they come out, where a row says more than its column: its period, what it measures, which way it goes. */
import { describe, expect, test } from 'vitest'
import type { Column } from '../../src/model/table.ts'
import type { LabelledRow } from '../../src/tables/labels/labels.ts'
import { withNoteColumns } from '../../src/tables/labels/note-columns.ts'
import type { Value } from '../../src/tables/places/glued-row.ts'
import { reportOf } from '../support/release.ts'

const HEAD = `Orrin Vale Realty Reports Fourth Quarter 2031 Results

PORTLAND, Ore., Feb. 10, 2032 -- Orrin Vale Realty (NYSE: OVR) today reported results for the quarter ended December 31, 2031. All amounts are in U.S. dollars.
`

/** Value, unit and last day of each cell of a row, by its label; the reason where it is no fact. */
function factsOf(table: string): Record<string, string[]> {
  const { facts, 'tieout:tables': tables } = reportOf(`${HEAD}\n${table}`, 'orrin.md')
  const told = (id: string | null | undefined, reason: string | undefined): string => {
    const fact = id ? facts[id] : undefined
    if (!fact) return reason ?? 'none'
    const { unit = 'pure', period } = fact.dimensions
    return `${fact.value} ${unit.replaceAll(/iso4217:|xbrli:/g, '')} ${period.replaceAll('T00:00:00', '')}`
  }
  const rows = tables.flatMap((one) => one.rows)
  return Object.fromEntries(
    rows.map(({ label, cells }) => [label, cells.map((cell) => told(cell.fact, cell.setAside))]),
  )
}

test('twelve months in a column of a quarter are of the year that ends with it, a ratio of them is not', () => {
  const facts = factsOf(`| (in millions) | Q4 2031 | Q3 2031 |
|---|---|---|
| Operating cash flow | $ 30 | $ 28 |
| Free cash flow -- TTM | 90 | 86 |
| Net debt to LTM EBITDA | 1.2x | 1.3x |
`)
  expect(facts['Free cash flow -- TTM']).toEqual([
    '90000000 USD 2031-01-01/2032-01-01',
    '86000000 USD 2030-10-01/2031-10-01',
  ])
  expect(facts['Operating cash flow']?.[0]).toBe('30000000 USD 2031-10-01/2032-01-01')
  expect(facts['Net debt to LTM EBITDA']?.[0]).not.toContain('2031-01-01/')
})

describe('rows that name their period', () => {
  const facts =
    factsOf(`Below are bridges of income of our parts for the year ended December 31, 2031 compared to December 31, 2030.

| (in thousands) | Total | North | South |
|---|---|---|---|
| Income for the year ended December 31, 2031 | $ 90,310 | $ 60,200 | $ 30,110 |
| Dispositions | (1,120) | (1,020) | (100) |
| Comparable income for the year ended December 31, 2031 | 89,190 | 59,180 | 30,010 |
| Income for the year ended December 31, 2030 | 80,450 | 50,430 | 30,020 |
| Dispositions of parts | (2,450) | (2,430) | (20) |
| Comparable income for the year ended December 31, 2030 | 78,000 | 48,000 | 30,000 |
| Increase in comparable income | $ 11,190 | $ 11,180 | $ 10 |
`)

  test('are of it, and so is what stands between two of one period', () => {
    expect(facts['Income for the year ended December 31, 2030']?.[0]).toBe('80450000 USD 2030-01-01/2031-01-01')
    expect(facts['Comparable income for the year ended December 31, 2031']?.[1]).toBe(
      '59180000 USD 2031-01-01/2032-01-01',
    )
    expect(facts['Dispositions of parts']?.[0]).toBe('-2450000 USD 2030-01-01/2031-01-01')
  })

  test('leave open of which period what follows them is', () => {
    expect(facts['Increase in comparable income']).toEqual(['period-unknown', 'period-unknown', 'period-unknown'])
  })
})

test('a scale of square feet is none of rents', () => {
  const facts = factsOf(`| (Square feet in thousands) | Year ended December 31, 2031 | Year ended December 31, 2030 |
|---|---|---|
| Total square feet leased | 583 | 412 |
| Initial rent | $ 87.48 | $ 85.12 |
`)
  expect(facts['Total square feet leased']).toEqual([
    '583000 pure 2031-01-01/2032-01-01',
    '412000 pure 2030-01-01/2031-01-01',
  ])
  expect(facts['Initial rent']).toEqual(['scale-unknown', 'scale-unknown'])
})

test('what dilutes is counted in shares, and the denominator too', () => {
  const facts = factsOf(`Reconciliation of FFO per share
(in thousands)

| | Year ended December 31, 2031 | Year ended December 31, 2030 |
|---|---|---|
| FFO | $ 117,085 | $ 121,105 |
| Weighted average common shares outstanding | 190,679 | 190,361 |
| Effect of dilutive securities: | | |
| Share-based payment awards | 9,405 | 2,857 |
| Convertible notes | 1,126 | 2,073 |
| Denominator for FFO per diluted share | 201,210 | 195,291 |
`)
  expect(facts['Share-based payment awards']?.[0]).toBe('9405000 shares 2031-01-01/2032-01-01')
  expect(facts['Denominator for FFO per diluted share']?.[1]).toBe('195291000 shares 2030-01-01/2031-01-01')
})

test('shares repurchased are money where cash flows', () => {
  const facts = factsOf(`Condensed Consolidated Statements of Cash Flows
(in thousands)

| | Year ended December 31, 2031 |
|---|---|
| Net cash from operating activities | $ 91,120 |
| Cash flow from financing activities: | |
| Dividends paid | (20,010) |
| Common shares repurchased | (30,240) |
| Net cash used in financing activities | (50,250) |
`)
  expect(facts['Common shares repurchased']).toEqual(['30240000 USD 2031-01-01/2032-01-01'])
})

test('cents below a title of earnings per share are per share', () => {
  const facts = factsOf(`(in millions)

Basic Earnings Per Share

| | Year ended December 31, 2031 | Year ended December 31, 2030 |
|---|---|---|
| Excluding one-time items | $ 2.04 | $ 1.97 |
| As reported | $ 2.07 | $ 2.03 |
`)
  expect(facts['As reported']).toEqual([
    '2.07 USD/shares 2031-01-01/2032-01-01',
    '2.03 USD/shares 2030-01-01/2031-01-01',
  ])
})

test('a column of the numbers of notes needs no header to be one', () => {
  const columns = ['Consolidated', 'Machines', ''].map((header, index) => ({ index, header, kind: 'value' }) as Column)
  const kinds = (...rows: readonly (readonly string[])[]): string[] => {
    const places = new Map<Value, number>()
    const labelled = rows.map((texts) => {
      const values = texts.map((text, at) => {
        const value = { text } as Value
        places.set(value, at)
        return value
      })
      return { row: { values } } as unknown as LabelledRow
    })
    return withNoteColumns(columns, labelled, (value) => places.get(value) ?? -1).map(({ kind }) => kind)
  }
  expect(kinds(['12,886', '340', '1'], ['9,559', '210', '2'], ['1,346', '197', '2'])).toEqual([
    'value',
    'value',
    'note',
  ])
  expect(kinds(['12,886', '340', '2'], ['9,559', '210', '4'], ['1,346', '197', '2'])).toContain('note')
  expect(kinds(['12,886', '340', '1'], ['9,559', '210', '7'], ['1,346', '197', '2'])).toEqual([
    'value',
    'value',
    'value',
  ])
})

describe('what a table is counted in', () => {
  const SHEET = `Balance Sheet Data

| | December 31, 2031 | December 31, 2030 |
|---|---|---|
| Current assets | 860,003 | 855,684 |
| Total assets | 3,955,326 | 4,207,077 |
| Shareholders' equity | 1,659,876 | 1,894,407 |
`
  test('is open where no table says it, however long its figures', () => {
    expect(factsOf(SHEET)['Total assets']).toEqual(['scale-unknown', 'scale-unknown'])
  })

  test('is what the prose says', () => {
    const prose =
      'Current assets were $860,003 million, total assets $3,955,326 million and equity $1,659,876 million, after $1,894,407 million.'
    expect(factsOf(`${prose}\n\n${SHEET}`)['Total assets']?.[0]).toMatch(/^3955326000000 USD/)
  })
})

test('a year left over beside a day is no period, and the day of the release dates no column', () => {
  const facts = factsOf(`Orrin Vale
February 10, 2032
Page 6

| (in thousands) | December 31, 2031 | 2031 | December 31, 2030 | 2030 |
|---|---|---|---|---|
| Loans to companies | 151,689 | 12% | 112,227 | 13% |
| Loans to households | 711,095 | 69% | 598,135 | 69% |
`)
  expect(facts['Loans to companies']).toEqual([
    '151689000 USD 2032-01-01',
    'period-unknown',
    '112227000 USD 2031-01-01',
    'period-unknown',
  ])
})

test('a scale before the unit of a label is applied, with a comma in it or without', () => {
  const facts = factsOf(`| (in millions) | Year ended December 31, 2031 | Year ended December 31, 2030 |
|---|---|---|
| Net sales | 5,942 | 6,961 |
| Steel deliveries, 1000 tonnes | 1,793 | 1,906 |
| Ore deliveries, 1,000 tonnes | 422 | 450 |
`)
  expect(facts['Steel deliveries, 1000 tonnes']?.[0]).toBe('1793000 pure 2031-01-01/2032-01-01')
  expect(facts['Ore deliveries, 1,000 tonnes']?.[0]).toBe('422000 pure 2031-01-01/2032-01-01')
})

test('what flowed to date is no balance of the sheet that it stands below', () => {
  const facts = factsOf(`Consolidated Balance Sheets
(in millions)

| | December 31, 2031 | December 31, 2030 |
|---|---|---|
| Total assets | 2,632.3 | 2,581.6 |
| Total liabilities | 1,397.7 | 1,327.9 |
| Total stockholders' equity | 1,234.6 | 1,253.7 |
| Year-to-date free cash flow | 15.8 | 61.4 |
`)
  expect(facts['Total assets']?.[0]).toBe('2632300000 USD 2032-01-01')
  expect(facts['Year-to-date free cash flow']?.join()).not.toMatch(/USD \d{4}-\d\d-\d\d(?:,|$)/)
})

test('a label that has eaten figures leaves open under which column the others stand', () => {
  const facts = factsOf(`| (in millions) | Year ended December 31, 2031 | Year ended December 31, 2030 |
|---|---|---|
| EBITDA | 1,020.9 | 852.7 |
| Income 4,131.3m 3,739.2m | 10.5% | 7.2% |
`)
  expect(facts.EBITDA?.[0]).toBe('1020900000 USD 2031-01-01/2032-01-01')
  expect(facts['Income 4,131.3m 3,739.2m']).toEqual(['column-unknown', 'column-unknown'])
})

test('a column of shares with signs of money in it is of what they are carried at', () => {
  const facts = factsOf(`Consolidated Statements of Changes in Equity
(in millions)

| | Common Stock Shares | Retained Earnings | Total |
|---|---|---|---|
| Balance, January 1, 2031 | $ 556.3 | $ 954.6 | $ 1,510.9 |
| Share options exercised | 2.2 | (0.3) | 1.9 |
| Net earnings for the year | - | 161.0 | 161.0 |
| Balance, December 31, 2031 | $ 558.5 | $ 1,115.3 | $ 1,673.8 |
`)
  expect(facts['Share options exercised']?.join()).not.toContain('shares')
})

describe('signs', () => {
  test('a change column makes no deduction of a cost', () => {
    const facts = factsOf(`Consolidated Statements of Operations
(in millions)

| | Year ended December 31, 2031 | Year ended December 31, 2030 | % Change | CC Change |
|---|---|---|---|---|
| Gross profit | — | 30.1 | (100.0) | (100.0) |
| Total SG&A expenses | — | 32.7 | (100.0) | (100.0) |
| Business unit profit (loss) | — | (2.6) | (100.0) | (100.0) |
`)
    expect(facts['Total SG&A expenses']?.[1]).toBe('32700000 USD 2030-01-01/2031-01-01')
  })

  test('net cash used in parentheses is used, though nothing adds up', () => {
    const facts = factsOf(`Supplemental Data for the year ended December 31, 2031
(in millions)

| | Consolidated | Machines |
|---|---|---|
| Capital expenditures, other than for leases | (346) | (344) |
| Net cash provided by (used for) investing activities | (1,313) | (1,093) |
`)
    expect(facts['Net cash provided by (used for) investing activities']?.[0]).toMatch(/^-1313000000 USD/)
  })

  test('net loss and its repetition for the owners are both a loss', () => {
    const facts = factsOf(`Consolidated Statements of Comprehensive Income
(in thousands)

| | Year ended December 31, 2031 | Year ended December 31, 2030 |
|---|---|---|
| Net loss for the period | (38,469) | (86,878) |
| Attributable to owners of the company | (38,469) | (86,878) |
| Statement of comprehensive income | | |
| Net loss for the period | (38,469) | (86,878) |
| Exchange differences on translating foreign operations | 830 | (1,498) |
| Other comprehensive income (loss) for the period | 830 | (1,498) |
| Total comprehensive loss | (37,639) | (88,376) |
`)
    expect(facts['Attributable to owners of the company']?.[0]).toMatch(/^-38469000 USD/)
  })

  test('interest income that a bridge takes off is still earned', () => {
    const facts = factsOf(`Reconciliation of Net Income to EBITDA
(in thousands)

| | Year ended December 31, 2031 | Year ended December 31, 2030 |
|---|---|---|
| Net income | $ 145,737 | $ 160,552 |
| Interest income | (11,400) | (9,749) |
| Interest expense | 4,648 | 6,054 |
| Depreciation | 6,833 | 9,225 |
| EBITDA | $ 145,818 | $ 166,082 |
`)
    expect(facts['Interest income']?.[0]).toMatch(/^11400000 USD/)
  })
})

test('what guidance expects is set aside as such', () => {
  const body =
    '**Guidance for fiscal 2031 (in millions)**\n\n| | Low | High |\n| --- | --- | --- |\n| Revenue | $994.0 | $1,024.0 |\n'
  const report = reportOf(`Umbra Foods Reports Second Quarter 2031 Results\n\n${body}`, 'umbra.md')
  const cells = report['tieout:tables'].flatMap(({ rows }) => rows.flatMap((row) => row.cells))
  expect(cells.map(({ setAside }) => setAside)).toEqual(['guidance', 'guidance'])
})
