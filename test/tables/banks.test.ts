/** Tables as banks print them: averages, ratios of capital, days of quarters below the head of a page. All companies are invented. */
import { describe, expect, test } from 'vitest'
import { run } from '../../src/engine.ts'
import { collectFacts } from '../../src/stages/collect-facts.ts'
import { findSums } from '../../src/stages/find-sums.ts'
import { cellsOfRows, TABLE_STAGES, tablesIn } from '../support/read-tables.ts'

const HEAD =
  'Larch Bancorp Reports Third Quarter 2031 Results\n\nBERGEN, Oct. 20, 2031 /PRNewswire/ -- Larch Bancorp Inc. (NYSE: LRCB) today announced results for the quarter and nine months ended September 30, 2031. All amounts are in U.S. dollars.\n\n'
const cellsOf = (body: string, label: string): string[] => cellsOfRows(tablesIn(HEAD + body), label)
const Q3 = '2031-07-01/2031-10-01'

describe('average balances', () => {
  test('are of the period over them, with what they earned', () => {
    const body = `Larch Bancorp and Subsidiaries (in thousands)

|  | Three Months Ended September 30, 2031 | | | Three Months Ended June 30, 2031 | | |
| --- | --- | --- | --- | --- | --- | --- |
|  | Average Balance | Interest Income / Expense | Average Yield / Rate | Average Balance | Interest Income / Expense | Average Yield / Rate |
| Loans | $ 6,104,211 | $ 91,407 | 5.94% | $ 6,050,118 | $ 90,233 | 5.90% |
| Total assets | $ 7,411,902 | | | $ 7,309,515 | | |
| Total liabilities and equity | $ 7,411,902 | | | $ 7,309,515 | | |
`
    expect(cellsOf(body, 'Loans').slice(0, 3)).toEqual([
      `6104211000 iso4217:USD ${Q3}`,
      `91407000 iso4217:USD ${Q3}`,
      `0.0594 pure ${Q3}`,
    ])
    expect(cellsOf(body, 'Total assets')[0]).toBe(`7411902000 iso4217:USD ${Q3}`)
  })
})

describe('ratios without their signs', () => {
  const capital = (rows: string) => `CAPITAL POSITION ($ in millions)

|  | Sep 30, 2031 | Jun 30, 2031 | Dec 31, 2030 |
| --- | --- | --- | --- |
| Tier 1 capital | $ 4,816 | $ 4,711 | $ 4,609 |
${rows}
`
  test('go on below one that has them', () => {
    const body = capital(
      '| Common equity tier 1 capital ratio | 10.1% | 10.4% | 9.8% |\n| Leverage ratio | 8.7 | 8.8 | 8.4 |',
    )
    expect(cellsOf(body, 'Leverage ratio')[0]).toBe('0.087 pure 2031-10-01')
  })

  test('are percentages by the name of a bank’s capital, and no shares', () => {
    const body = capital(
      '| Total risk-based capital ratio | 13.1 | 13.3 | 13.2 |\n| Tangible common equity to risk-weighted assets (b) | 9.3 | 9.5 | 9.1 |',
    )
    expect(cellsOf(body, 'Total risk-based')[0]).toBe('0.131 pure 2031-10-01')
    expect(cellsOf(body, 'Tangible common equity to')[0]).toBe('0.093 pure 2031-10-01')
  })

  test('go on below one of the same name', () => {
    const body = `Highlights ($ in millions)

|  | 3Q31 | 2Q31 |
| --- | --- | --- |
| Net income | $ 530 | $ 512 |
| ROTCE | 13.6% | 13.7% |
| Underlying ROTCE | 14.6 | 14.2 |
`
    expect(cellsOf(body, 'Underlying ROTCE')[0]).toBe(`0.146 pure ${Q3}`)
  })

  test('stay ratios where nothing says more', () => {
    expect(cellsOf(capital('| Current ratio | 1.7 | 1.6 | 1.9 |'), 'Current ratio')[0]).toBe('1.7 pure 2031-10-01')
  })

  test('are percentages below “(Percent)”', () => {
    const body = `(Percent)

|  | Sep 30, 2031 | Jun 30, 2031 |
| --- | --- | --- |
| Delinquent loan ratios |  |  |
| Commercial | .05 | .07 |
| Total loans | .16 | .14 |
`
    expect(cellsOf(body, 'Total loans')).toEqual(['0.0016 pure 2031-10-01', '0.0014 pure 2031-07-01'])
  })
})

describe('below a title that is another table’s', () => {
  test('columns of two lengths are of no day', () => {
    const body = `Consolidated Balance Sheets ($ in millions)

|  | Three Months Ended September 30, 2031 | Three Months Ended June 30, 2031 | Nine Months Ended September 30, 2031 |
| --- | --- | --- | --- |
| Interest rates | $ 57 | $ 58 | $ 60 |
| Total | $ 84 | $ 80 | $ 91 |
`
    expect(cellsOf(body, 'Interest rates')).toEqual([
      `57000000 iso4217:USD ${Q3}`,
      '58000000 iso4217:USD 2031-04-01/2031-07-01',
      '60000000 iso4217:USD 2031-01-01/2031-10-01',
    ])
  })

  test('“Quarterly trends” over quarters sets no column apart', () => {
    const body = `Results ($ in millions)

|  | Quarterly Trends | | Full Year |
| --- | --- | --- | --- |
|  | 3Q31 | 2Q31 | 2030 |
| Net income | $ 530 | $ 512 | $ 2,010 |
`
    expect(tablesIn(HEAD + body)[0]?.columns.map(({ member }) => member)).toEqual([undefined, undefined, undefined])
  })
})

describe('balances below quarters', () => {
  test('are of the end where their heading says so, or their name', () => {
    const body = `Period-end deposits
($ in millions)

|  | 3Q31 | 2Q31 |
| --- | --- | --- |
| Interest-bearing checking | $ 30,409 | $ 27,985 |
| Savings | 22,030 | 21,166 |
| Average deposits |  |  |
| Savings | 21,575 | 20,803 |
`
    expect(cellsOf(body, 'Interest-bearing')[0]).toBe('30409000000 iso4217:USD 2031-10-01')
    expect(cellsOf(body, 'Savings').map((cell) => cell.split(' ')[2])).toEqual([
      '2031-10-01',
      '2031-07-01',
      Q3,
      '2031-04-01/2031-07-01',
    ])
  })

  test('and amounts past due are no days', () => {
    const body = `Credit quality review ($ in millions)

|  | 3Q31 | 2Q31 |
| --- | --- | --- |
| Nonaccrual loans and leases(1) | $ 618 | $ 633 |
| 90+ days past due and accruing(2) | 291 | 284 |
| Net charge-offs | 37 | 39 |
`
    expect(cellsOf(body, 'Nonaccrual')[0]).toBe('618000000 iso4217:USD 2031-10-01')
    expect(cellsOf(body, '90+')[0]).toBe('291000000 iso4217:USD 2031-10-01')
  })
})

describe('balances in percent of a balance, or per share', () => {
  const body = `Asset Quality (in thousands, except per share data)

|  | Three Months Ended | |
| --- | --- | --- |
|  | Sep 30, 2031 | Jun 30, 2031 |
| Loans, 30 to 89 days past due and still accruing | $ 11,560 | $ 10,953 |
| Total criticized loans | 45,365 | 46,557 |
| Nonperforming loans to total loans | 0.30% | 0.41% |
| Net charge-offs to average loans | 0.12% | 0.10% |
| Book value per share | $ 36.62 | $ 35.71 |
| Earnings per share | $ 0.73 | $ 0.50 |
`
  test.each([
    ['Loans, 30 to 89 days past due and still accruing', '11560000 iso4217:USD 2031-10-01'],
    ['Total criticized loans', '45365000 iso4217:USD 2031-10-01'],
    ['Book value per share', '36.62 iso4217:USD/xbrli:shares 2031-10-01'],
    ['Earnings per share', `0.73 iso4217:USD/xbrli:shares ${Q3}`],
  ])('%s', (label, cell) => {
    expect(cellsOf(body, label)[0]).toBe(cell)
  })

  test('but what was written off is of the period', () => {
    expect(cellsOf(body, 'Nonperforming loans to total loans')[0]).toMatch(/ 2031-10-01$/)
    expect(cellsOf(body, 'Net charge-offs to average loans')[0]).toContain(Q3)
  })
})

describe('columns that are of a day or of the period to it', () => {
  const body = `Quarterly Highlights (in thousands)

|  | As of or for the Three Months Ended | |
| --- | --- | --- |
|  | Sep 30, 2031 | Jun 30, 2031 |
| Net income | $ 22,061 | $ 15,117 |
| Net interest income | 61,077 | 57,140 |
| Provision for credit losses | 2,145 | 7,631 |
| Assets | 7,856,731 | 7,862,363 |
| Deposits | 6,766,639 | 6,729,122 |
| Noninterest-bearing deposits | 2,087,132 | 2,105,369 |
`
  test('give balances their day and flows their period', () => {
    expect(cellsOf(body, 'Net income')[0]).toBe(`22061000 iso4217:USD ${Q3}`)
    expect(cellsOf(body, 'Assets')[0]).toBe('7856731000 iso4217:USD 2031-10-01')
  })

  test('and what a bank owes its depositors is no asset', () => {
    const source = { id: 'larch', text: HEAD + body, mediaType: 'text/markdown' as const }
    const { facts } = run([...TABLE_STAGES, findSums, collectFacts], source).layers
    expect(facts.find(({ label }) => label === 'Deposits')?.concept).toBe('us-gaap:Deposits')
  })
})

describe('columns of changes', () => {
  test('are so where a day of its own stands below “% change from”', () => {
    const table = `<html><body><p>${HEAD}</p><p>Segment Net Revenues ($ in millions)</p><table>
<tr><td></td><td colspan="2">THREE MONTHS ENDED</td><td colspan="2">% CHANGE FROM</td></tr>
<tr><td></td><td>SEPTEMBER 30, 2031</td><td>JUNE 30, 2031</td><td>JUNE 30, 2031</td><td>SEPTEMBER 30, 2030</td></tr>
<tr><td>Advisory</td><td>$ 1,631</td><td>$ 1,648</td><td>(1)%</td><td>49%</td></tr>
<tr><td>Underwriting</td><td>1,025</td><td>1,174</td><td>(13)</td><td>(8)</td></tr>
</table></body></html>`
    expect(cellsOfRows(tablesIn(table), 'Underwriting').slice(1)).toEqual([
      '1174000000 iso4217:USD 2031-04-01/2031-07-01',
      'change-column',
      'change-column',
    ])
    expect(tablesIn(table)[0]?.columns[2]?.compares).toEqual([0, 1])
  })
})

describe('days of quarters', () => {
  test('are days, whatever quarter the head of the page names', () => {
    const body = `Larch Bancorp Third Quarter 2031 Results

ASSET QUALITY ($ in millions)

|  | Sep 30, 2031 | Jun 30, 2031 | Mar 31, 2031 |
| --- | --- | --- | --- |
| Nonperforming loans | $ 834 | $ 906 | $ 1,018 |
| Other real estate | 22 | 17 | 19 |
`
    expect(cellsOf(body, 'Nonperforming loans')[0]).toBe('834000000 iso4217:USD 2031-10-01')
  })

  test('over what came about leave open how long it took', () => {
    const body = `PRE-PROVISION REVENUE (in thousands)

|  | September 30, 2031 | June 30, 2031 |
| --- | --- | --- |
| Net income | $ 22,061 | $ 15,117 |
| Add back: |  |  |
| Credit loss expense | 2,145 | 7,631 |
| Income tax expense | 9,396 | 6,115 |
| Preprovision net revenue | $ 33,602 | $ 28,863 |
`
    expect(cellsOf(body, 'Credit loss expense')).toEqual(['period-unknown', 'period-unknown'])
    expect(cellsOf(body, 'Preprovision')).toEqual(['period-unknown', 'period-unknown'])
  })
})
