/** What sets a column apart from the issuer's plain figures, and what of its header does not. All companies are invented. */
import { describe, expect, test } from 'vitest'
import { format } from '../../../src/number/decimal.ts'
import { memberOf } from '../../../src/tables/columns/column-member.ts'
import { readText } from '../../support/release.ts'

const member = (...texts: readonly string[]): string | undefined =>
  memberOf(texts.map((text) => ({ text, span: { start: 0, end: 0 }, isGroup: false })))

describe('words that set no column apart', () => {
  test.each([
    [['3 Months Ended December', '2031', '(Notes)']],
    [['Year Ended', '2031 (See Note 3)']],
    [['Six', 'Months Ended', 'June 30, 2031']],
    [['One', 'March 31, 2031']],
    [['Results for the Year Ended December 31', '2031']],
    [['Prior amounts may not be comparable.', 'Year Ended', 'May 31, 2031']],
    [['2031', 'Business line:']],
    [['December 31, 2031', 'U.S. Dollars']],
    [['For the nine months endedDecember 31, 2031']],
  ])('%j', (texts) => expect(member(...texts)).toBeUndefined())

  test('those that do', () => {
    expect(member('Results for the Year Ended December 31, 2031', 'Marine')).toBe('Marine')
    expect(member('Year Ended 2031', 'Freight Fees (b)')).toBe('Freight Fees')
    expect(member('June 30, 2031', 'Net Asset', 'Value')).toBe('Net Asset Value')
  })
})

const HEAD = `# Wexmoor Quay Reports Fourth Quarter 2031 Results

**DOVER, Del., Feb. 5, 2032** -- Wexmoor Quay Corp. (NYSE: WXQ) today reported results for the year ended December 31, 2031. All amounts are in U.S. dollars.

`
/** The cells of the row that begins with a label, each as value and unit. */
function cells(title: string, rows: readonly string[], label: string): string[] {
  const { tables } = readText(`${HEAD}## ${title}\n\n${rows.join('\n')}\n`, 'wexmoor.md').run.layers
  const row = tables.flatMap((table) => table.rows).find((one) => one.label.startsWith(label))
  return (row?.cells ?? []).map(({ value, unit, withheld }) =>
    withheld ? withheld : `${value ? format(value) : 'nil'} ${unit?.split(':')[1] ?? 'pure'}`,
  )
}

describe('columns that say what they count', () => {
  test('feet are no dollars beside a budget that adds up', () => {
    const rows = [
      '| As of December 31, 2031 | Rentable Sq. Ft. | Budget | Spent | Left |',
      '|---|---|---|---|---|',
      '| Pier 4 | 1,295,000 | $ 640,000 | $ 601,451 | $ 38,549 |',
      '| Harbor Yard | 266,000 | 125,000 | 52,093 | 72,907 |',
      '| Total projects | 1,561,000 | $ 765,000 | $ 653,544 | $ 111,456 |',
    ]
    expect(cells('Development (in thousands, as of December 31, 2031)', rows, 'Pier 4')).toEqual([
      '1295000 pure',
      '640000000 USD',
      '601451000 USD',
      '38549000 USD',
    ])
  })

  test('vessels are a business where the rows are of money', () => {
    const rows = [
      '| Year ended December 31, 2031 | Tank vessels | Barges | Total |',
      '|---|---|---|---|',
      '| Operating revenues | 237,510 | 20,669 | 258,179 |',
      '| Voyage expenses | (1,925) | (960) | (2,885) |',
      '| Depreciation | (37,048) | (3,327) | (40,375) |',
      '| Net income | 198,537 | 16,382 | 214,919 |',
    ]
    expect(cells('Results by fleet (in thousands)', rows, 'Depreciation')[0]).toBe('-37048000 USD')
  })

  test('shares sold', () => {
    const rows = [
      '| Year ended December 31, 2031 | Shares Sold | Net Proceeds |',
      '|---|---|---|',
      '| First offering | 3,235,964 | $ 198,264,113 |',
      '| Second offering | 2,135,014 | $ 148,010,225 |',
    ]
    expect(cells('Offerings', rows, 'First')).toEqual(['3235964 shares', '198264113 USD'])
  })
})

describe('headers that stand over the wrong columns leave all of them open', () => {
  test('amounts under a yield', () => {
    const rows = [
      '| Year ended December 31, 2031 | Interest | Average yield | Average balance |',
      '|---|---|---|---|',
      '| Loans | 682,811 | 40,505 | 6.1 |',
      '| Securities | 241,906 | 11,507 | 4.8 |',
    ]
    expect(cells('Average balances (in thousands)', rows, 'Loans')).toEqual(['ambiguous', 'ambiguous', 'ambiguous'])
  })

  test('feet under a place', () => {
    const rows = [
      '| As of December 31, 2031 | Location | Rentable space |',
      '|---|---|---|',
      '| Pier 4 | 13,500 | 213 |',
      '| Harbor Yard | 8,000 | 127 |',
    ]
    expect(cells('Projects (in thousands)', rows, 'Pier 4')).toEqual(['ambiguous', 'ambiguous'])
  })

  test('but not rates under a yield', () => {
    const rows = [
      '| Year ended December 31, 2031 | Average balance | Average yield |',
      '|---|---|---|',
      '| Loans | 682,811 | 6.1% |',
      '| Securities | 241,906 | 4.8% |',
    ]
    expect(cells('Average balances (in thousands)', rows, 'Loans')).toEqual(['682811000 USD', '0.061 pure'])
  })
})

test('a day to come is no day of a balance', () => {
  const rows = ['| | Dec 31, 2032 | Dec 31, 2030 |', '|---|---|---|', '| Savings | 17,933 | 18,880 |']
  expect(cells('Deposits by kind (in thousands)', rows, 'Savings')).toEqual(['period-unknown', '18880000 USD'])
})

describe('columns that leave something out', () => {
  const rows = [
    '| | Three Months Ended | | |',
    '|---|---|---|---|',
    '| | September 30, 2031 | Effect of Currency | September 30, 2030 |',
    '| Lenses | 46,926 | 136 | 74,621 |',
    '| Frames | 2,024 | (3) | 1,808 |',
    '| Total sales | 48,950 | 133 | 76,429 |',
  ]
  const text = `${HEAD}## Sales by product (in thousands)

<table><tr><td></td><td colspan="2">Three Months Ended</td><td></td></tr>
<tr><td></td><td>September 30, 2031</td><td>Effect of Currency</td><td>September 30, 2030</td></tr>
${rows
  .slice(3)
  .map(
    (row) =>
      `<tr>${row
        .split('|')
        .slice(1, -1)
        .map((cell) => `<td>${cell.trim()}</td>`)
        .join('')}</tr>`,
  )
  .join('\n')}</table>
`
  const { tables } = readText(text, 'wexmoor.html').run.layers
  const lenses = tables.flatMap((table) => table.rows).find(({ label }) => label === 'Lenses')

  test('the period of the date below the same group, or of the column that ends a year later', () => {
    const quarter = { kind: 'duration', start: '2031-07-01', end: '2031-09-30' }
    expect(lenses?.cells.map(({ period }) => period)).toEqual([
      quarter,
      quarter,
      { kind: 'duration', start: '2030-07-01', end: '2030-09-30' },
    ])
  })

  test('the day of the release ends no year', () => {
    const fleet = ['| As at February 5, 2032 | Average 2031 | Average 2030 |', '|---|---|---|', '| Rigs | 18 | 23 |']
    const { run } = readText(`${HEAD}## Fleet\n\n${fleet.join('\n')}\n`, 'wexmoor.md')
    const [rigs] = run.layers.tables.flatMap((table) => table.rows).filter(({ label }) => label === 'Rigs')
    expect(rigs?.cells[0]?.period).toEqual({ kind: 'duration', start: '2031-01-01', end: '2031-12-31' })
  })
})

test('equity below a quarter is had at its end', () => {
  const rows = [
    '| | Q4 2031 | Q4 2030 |',
    '|---|---|---|',
    '| Adjusted equity | 12,872 | 8,969 |',
    '| Net income | 576 | 453 |',
  ]
  const { run } = readText(`${HEAD}## Key figures (in millions)\n\n${rows.join('\n')}\n`, 'wexmoor.md')
  const [equity] = run.layers.tables.flatMap((table) => table.rows)
  expect(equity?.cells[0]?.period).toEqual({ kind: 'instant', date: '2031-12-31' })
})

test('what makes the basic shares the diluted ones is counted in shares', () => {
  const rows = [
    '| Year ended December 31, | 2031 | 2030 |',
    '|---|---|---|',
    '| Weighted average shares | 1,508.3 | 1,540.1 |',
    '| Dilutive effect of conversion of options and escrowed shares | 81.1 | 40.8 |',
    '| Shares and share equivalents | 1,589.4 | 1,580.9 |',
  ]
  expect(cells('Earnings per share (in millions)', rows, 'Dilutive')[0]).toBe('81100000 shares')
})

test('a line of shares in a table of amounts', () => {
  const rows = [
    '| | Year ended December 31, 2031 | Year ended December 31, 2030 |',
    '|---|---|---|',
    '| Net income | 17,933 | 18,880 |',
    '| Total shares of common stock outstanding | 36,837,381 | 36,688,667 |',
    '| Shares at the end of the period (diluted) | 37,837,381 | 37,688,667 |',
  ]
  expect(cells('Key figures (in thousands)', rows, 'Total shares')).toEqual(['36837381 shares', '36688667 shares'])
  expect(cells('Key figures (in thousands)', rows, 'Shares at')).toEqual(['37837381 shares', '37688667 shares'])
})

test('the share of a line does not make the line one', () => {
  const rows = [
    '| | % of Sales | Year ended December 31, 2031 | % of Sales | Year ended December 31, 2030 |',
    '|---|---|---|---|---|',
    '| Net sales | 100.0% | $ 48,950 | 100.0% | $ 46,273 |',
    '| Cost of sales | 35.3% | 17,302 | 30.4% | 14,048 |',
    '| Royalty income | 1.0% | 508 | 0.0% | - |',
  ]
  expect(cells('Consolidated Statements of Income (in thousands)', rows, 'Royalty')[1]).toBe('508000 USD')
})

describe('what one thing brings', () => {
  const row = '| Net fee per closing | $ 4,212 | $ 4,180 |'
  const rows = ['| | 2031 | 2030 |', '|---|---|---|', '| Revenue | $ 1,320 | $ 1,290 |', row]
  test('is not counted in millions', () =>
    expect(cells('Key figures (in millions)', rows, 'Net fee')).toEqual(['4212 USD', '4180 USD']))
  test('and perhaps in thousands', () =>
    expect(cells('Key figures (in thousands)', rows, 'Net fee')).toEqual(['scale-unknown', 'scale-unknown']))
  test('a day', () =>
    expect(
      cells(
        'Key figures (in thousands)',
        [...rows.slice(0, 3), '| Charter equivalent $/day | $ 36,212 | $ 34,180 |'],
        'Charter',
      ),
    ).toEqual(['36212 USD', '34180 USD']))
})

test('a heading that ends in a dash heads the rows below it, set no deeper', () => {
  const body = `WEXMOOR QUAY CORP.
DOVER, Del., Feb. 5, 2032 -- Wexmoor Quay Corp. (NYSE: WXQ) today reported results for the year ended December 31, 2031.

                 Financial Overview
              (In Millions of Dollars)

                                    Year Ended December 31,
                                       2031        2030
                                       ----        ----
 Consolidated -

 Operating revenues                  $2,721      $2,520
 Net income                             204         125

 Lower Yard Power -

 Operating revenues                    $971        $904
 Net income                              66          58
`
  const rows = readText(body).run.layers.tables.flatMap((table) => table.rows)
  expect(rows.filter(({ label }) => label === 'Net income').map(({ path }) => path)).toEqual([
    ['Consolidated'],
    ['Lower Yard Power'],
  ])
})
