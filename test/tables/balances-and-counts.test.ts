/** Balances among flows, averages among balances, counts among amounts. All companies are invented. */
import { describe, expect, test } from 'vitest'
import { cellsOfRows, tablesIn } from '../support/read-tables.ts'

const HEAD =
  'Alder Bancorp Reports Third Quarter 2031 Results\n\nBERGEN, Oct. 20, 2031 /PRNewswire/ -- Alder Bancorp Inc. (NYSE: ALDB) today announced results for the quarter and nine months ended September 30, 2031. All amounts are in U.S. dollars.\n\n'
const cellsOf = (body: string, label: string): string[] => cellsOfRows(tablesIn(HEAD + body), label)
const Q3 = '2031-07-01/2031-10-01'
const END = '2031-10-01'

describe('balances', () => {
  const quarters = (title: string, rows: string) =>
    `${title}\n\n|  | Three Months Ended September 30, 2031 | Three Months Ended June 30, 2031 |\n| --- | --- | --- |\n${rows}\n`

  test('with a day behind their name are of it, what moved them of the time between', () => {
    const body = quarters(
      'ALLOWANCE FOR CREDIT LOSSES ($ in thousands)',
      '| Allowance, June 30, 2031 | 61,208 | |\n| Gross charge-offs | (4,117) | (3,902) |\n| Provision | 5,026 | 4,815 |\n| Allowance, September 30, 2031 | 62,117 | |',
    )
    expect(cellsOf(body, 'Allowance, June 30, 2031')[0]).toBe('61208000 iso4217:USD 2031-07-01')
    expect(cellsOf(body, 'Allowance, September 30, 2031')[0]).toBe(`62117000 iso4217:USD ${END}`)
    expect(cellsOf(body, 'Provision')[0]).toBe(`5026000 iso4217:USD ${Q3}`)
  })

  test('of a table of averages are of the period, whatever heading stands above them', () => {
    const body = quarters(
      'SELECTED AVERAGE BALANCES ($ in thousands)',
      '| Loans: | | |\n| Commercial | 4,208,117 | 4,190,226 |\n| Total assets | 9,311,204 | 9,287,415 |',
    )
    expect(cellsOf(body, 'Total assets')[0]).toBe(`9311204000 iso4217:USD ${Q3}`)
  })

  test('of shares below their average are of the end of the period', () => {
    const body = quarters(
      'CONSOLIDATED STATEMENTS OF INCOME (in thousands, except share and per share data)',
      '| Net income | $ 21,408 | $ 20,117 |\n| Weighted-average shares outstanding: | | |\n| Basic | 18,402,115 | 18,377,204 |\n| Diluted | 18,513,660 | 18,490,231 |\n| Common shares outstanding | 18,451,907 | 18,398,516 |',
    )
    expect(cellsOf(body, 'Common shares outstanding')[0]).toBe(`18451907 xbrli:shares ${END}`)
    expect(cellsOf(body, 'Diluted')[0]).toBe(`18513660 xbrli:shares ${Q3}`)
  })

  test('“as of” a day below a statement of flows are of the day', () => {
    const body =
      'CONSOLIDATED STATEMENTS OF CASH FLOWS (in thousands)\n\n| | As of September 30, 2031 | As of December 31, 2030 |\n| --- | --- | --- |\n| Raw materials | 41,207 | 40,118 |\n| Finished goods | 22,305 | 21,946 |\n'
    expect(cellsOf(body, 'Raw materials')).toEqual([`41207000 iso4217:USD ${END}`, '40118000 iso4217:USD 2031-01-01'])
  })
})

describe('what is no amount', () => {
  test('people in a statement, and years in a table of thousands', () => {
    const income =
      'CONSOLIDATED STATEMENTS OF INCOME ($ in millions)\n\n| | Three Months Ended September 30, 2031 | Three Months Ended September 30, 2030 |\n| --- | --- | --- |\n| Net revenues | 8,114 | 7,906 |\n| Net income | 1,402 | 1,377 |\n| Headcount | 31,200 | 30,800 |\n'
    expect(cellsOf(income, 'Headcount')[0]).toMatch(/^31200 pure/)
    const leases =
      'Leasing Activity (Square feet in thousands)\n\n| | Three Months Ended September 30, 2031 | Three Months Ended June 30, 2031 |\n| --- | --- | --- |\n| Total square feet leased | 418 | 377 |\n| Weighted average lease term (years) | 6.2 | 7.1 |\n'
    expect(cellsOf(leases, 'Weighted average lease term (years)')[0]).toBe(`6.2 pure ${Q3}`)
  })

  test('percentages whose sign stands by the first alone, beside whole amounts', () => {
    const body =
      'Allowance by Category (in thousands)\n\n| | September 30, 2031 Allowance | September 30, 2031 Allowance/Loans |\n| --- | --- | --- |\n| Commercial | $ 41,208 | 2.17% |\n| Real estate | 27,311 | 1.04 |\n| Multifamily | 8,116 | 0.66 |\n| Consumer | 5,020 | 0.35 |\n'
    expect(cellsOf(body, 'Multifamily')[1]).toBe(`0.0066 pure ${END}`)
  })
})

test('spans without the empty cell over the labels stand over the figures', () => {
  const body =
    'Consolidated Statements of Cash Flows (in millions)\n\n| Three Months Ended | Nine Months Ended | | | |\n| --- | --- | --- | --- | --- |\n| September 30, 2030 | September 30, 2031 | September 30, 2030 | September 30, 2031 | |\n| --- | --- | --- | --- | --- |\n| Net income | 118 | 121 | 340 | 352 |\n| Depreciation | 41 | 44 | 120 | 127 |\n'
  expect(cellsOf(body, 'Net income')).toEqual([
    '118000000 iso4217:USD 2030-07-01/2030-10-01',
    `121000000 iso4217:USD ${Q3}`,
    '340000000 iso4217:USD 2030-01-01/2030-10-01',
    '352000000 iso4217:USD 2031-01-01/2031-10-01',
  ])
})
