/** Rows that are no amounts of their column's period: percentages without a sign, balances, counts. All companies are invented. */
import { describe, expect, test } from 'vitest'
import { periodText } from '../../src/model/period.ts'
import { format } from '../../src/number/decimal.ts'
import { readText } from '../support/release.ts'

const HEAD = `# Fennel Row Utilities Reports First Quarter 2031 Results

**LEEDS, Maine, May 5, 2031** -- Fennel Row Utilities Corp. (NYSE: FNRW) today reported results for the first quarter ended March 31, 2031. All amounts are in U.S. dollars.

`

/** The first cell of each row that begins with a label: value, unit and period, or why there is none. */
function firstOf(title: string, rows: readonly string[], label: string): string[] {
  const body = `${HEAD}## ${title}\n\n| | Q1 2031 | Q1 2030 |\n|---|---|---|\n${rows.join('\n')}\n`
  const found = readText(body, 'fennel.md').run.layers.tables.flatMap((table) => table.rows)
  return found
    .filter((row) => row.label.startsWith(label))
    .flatMap(({ cells }) =>
      cells
        .slice(0, 1)
        .map(({ value, unit, period, withheld }) =>
          withheld
            ? withheld
            : `${value ? format(value) : 'nil'} ${unit?.split(':')[1] ?? 'pure'} ${period ? periodText(period).replaceAll('T00:00:00', '') : '?'}`,
        ),
    )
}

const Q1 = '2031-01-01/2031-04-01'
const END = '2031-04-01'

describe('percentages without a sign', () => {
  const AMOUNTS = ['| North | $ 141.2 | $ 140.1 |', '| South | 132.3 | 131.4 |', '| Total | $ 273.5 | $ 271.5 |']

  test('between the first line and the whole of a block', () => {
    const rows = [
      ...AMOUNTS,
      '| Mix: | | |',
      '| North | 51.6% | 51.6% |',
      '| South | 48.4 | 48.4 |',
      '| Total | 100.0% | 100.0% |',
    ]
    expect(firstOf('Revenue (in millions)', rows, 'South')).toEqual([`132300000 USD ${Q1}`, `0.484 pure ${Q1}`])
  })

  test('below a heading that says of what they are shares', () => {
    const rows = [
      ...AMOUNTS,
      '| As a percentage of revenue: | | |',
      '| Research | 10.2 | 10.1 |',
      '| Marketing | 11.2 | 11.1 |',
    ]
    expect(firstOf('Revenue (in millions)', rows, 'Research')).toEqual([`0.102 pure ${Q1}`])
  })

  test('and amounts between rates, where none of these is the whole', () => {
    const rows = ['| Growth | 5.1% | 4.1% |', '| EBITDA | 41.2 | 40.1 |', '| EBITDA margin | 15.1% | 14.8% |']
    expect(firstOf('Key figures (in millions)', rows, 'EBITDA')).toEqual([`41200000 USD ${Q1}`, `0.151 pure ${Q1}`])
  })

  test.each([
    ['Effective tax rate', '0.212 pure'],
    ['Return on average equity', '0.212 pure'],
    ['Tier 1 capital (to risk-weighted assets)', '0.212 pure'],
  ])('of a name that is no amount: %s', (label, cell) => {
    const rows = [
      '| Revenues | 412,600 | 401,300 |',
      '| Net income | 112,000 | 100,000 |',
      `| ${label} | 21.2 | 22.1 |`,
    ]
    expect(firstOf('Statements of Operations (in thousands)', rows, label)).toEqual([`${cell} ${Q1}`])
  })
})

describe('balances under a period', () => {
  test.each([
    ['Net debt'],
    ['Net financial debt (incl. leases)'],
    ['Order backlog'],
    ['Order book'],
    ['Capital employed - closing'],
  ])('%s is that of its last day', (label) => {
    const rows = ['| Sales | 412.6 | 401.3 |', '| EBITDA | 41.2 | 40.1 |', `| ${label} | 730.1 | 741.0 |`]
    expect(firstOf('Key figures (in millions)', rows, label)).toEqual([`730100000 USD ${END}`])
  })

  test('so is what net debt is made of, and no change of it', () => {
    const rows = [
      '| EBITDA | 41.2 | 40.1 |',
      '| Interest on borrowings | 4.2 | 4.1 |',
      '| Long-term debt | 800.0 | 810.0 |',
      '| Less: cash and cash equivalents | (69.9) | (69.0) |',
      '| Net debt | 730.1 | 741.0 |',
      '| Change in net debt | (10.9) | 3.0 |',
    ]
    const title = 'Reconciliation of net debt (in millions)'
    expect(firstOf(title, rows, 'Long-term debt')).toEqual([`800000000 USD ${END}`])
    expect(firstOf(title, rows, 'Less: cash')).toEqual([`-69900000 USD ${END}`])
    expect(firstOf(title, rows, 'Interest on')).toEqual([`4200000 USD ${Q1}`])
    expect(firstOf(title, rows, 'Change in')).toEqual([`-10900000 USD ${Q1}`])
  })

  test('of an opening that may be that of any year are not known, nor is what they are made of', () => {
    const rows = [
      '| Sales | 412.6 | 401.3 |',
      '| Total equity | 800.0 | 810.0 |',
      '| Current debt | 69.9 | 69.0 |',
      '| Capital employed - opening | 869.9 | 879.0 |',
    ]
    const title = 'Return on capital employed (in millions)'
    expect(firstOf(title, rows, 'Capital')).toEqual(['period-unknown'])
    expect(firstOf(title, rows, 'Total equity')).toEqual(['period-unknown'])
  })

  test('so are the lines of a heading that says when they were taken', () => {
    const rows = [
      '| AT PERIOD END | | |',
      '| Deposits | 758,806 | 740,100 |',
      '| AVERAGE BALANCES | | |',
      '| Deposits | 672,492 | 660,300 |',
    ]
    expect(firstOf('Selected data (in thousands)', rows, 'Deposits')).toEqual([
      `758806000 USD ${END}`,
      `672492000 USD ${Q1}`,
    ])
  })
})

describe('what is counted', () => {
  test('a scale without money behind a name of things counts these, in a statement too', () => {
    const rows = [
      '| Revenues | 412,600 | 401,300 |',
      '| Net income | 112,000 | 100,000 |',
      '| Subscribers (thousands) | 1,234 | 1,111 |',
    ]
    expect(firstOf('Statements of Operations (in thousands)', rows, 'Subscribers')).toEqual([`1234000 pure ${Q1}`])
  })

  test('how long a debt ran counts nothing', () => {
    const rows = [
      '| Payments on debt > 90 days | (1,387) | (1,200) |',
      '| Short-term borrowings < 90 days | (1,016) | 12 |',
    ]
    expect(firstOf('Supplemental data (in millions)', rows, 'Payments')).toEqual([`-1387000000 USD ${Q1}`])
  })

  test('the diluted shares below basic ones that ran together with their heading are shares', () => {
    const rows = [
      '| Earnings per share: | | |',
      '| Basic | 0.52 | 0.50 |',
      '| Diluted | 0.51 | 0.49 |',
      '| Weighted-average number of shares outstanding Basic | 890.1 | 839.6 |',
      '| Diluted | 903.4 | 854.2 |',
    ]
    expect(firstOf('Statements of Operations (in millions)', rows, 'Diluted')).toEqual([
      `0.51 USD/xbrli ${Q1}`,
      `903400000 shares ${Q1}`,
    ])
  })
})
