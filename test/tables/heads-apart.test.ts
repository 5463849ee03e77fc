/** Headers, captions and columns that are easily taken for what they are not. */
import { describe, expect, test } from 'vitest'
import { cellsOfRows, tablesIn } from '../support/read-tables.ts'

const HEAD = `Orrin Vale Holdings Reports Fourth Quarter 2031 Results

PORTLAND, Ore., Feb. 10, 2032 -- Orrin Vale Holdings (NYSE: OVR) today reported results for the quarter and year ended December 31, 2031. All amounts are in U.S. dollars.
`

const cells = (table: string, label: string): string[] => cellsOfRows(tablesIn(`${HEAD}\n${table}`), label)
const kinds = (table: string): string[] => tablesIn(`${HEAD}\n${table}`).map(({ statement }) => statement)

const YEAR = '2031-01-01/2032-01-01'
const QUARTER = '2031-10-01/2032-01-01'
const LAST_QUARTER = '2030-10-01/2031-01-01'

describe('columns that are no amounts in the table’s thousands', () => {
  test('a ratio has its percent sign by the first figure alone', () => {
    const table = `Lines of business, year ended December 31, 2031 (in thousands)

| | Net premiums | Net loss ratio |
|---|---|---|
| Harbours | $ 91,016 | 61.4% |
| Bridges | 62,019 | 26.6 |
| Tunnels | 51,377 | 45.7 |
| Ferries | 11,208 | 19.2 |
`
    expect(cells(table, 'Bridges')).toEqual([`62019000 iso4217:USD ${YEAR}`, `0.266 pure ${YEAR}`])
  })

  test('what has decimals beside whole amounts is withheld, where nothing says what it is', () => {
    const table = `Securities at December 31, 2031 (in thousands)

| | Notional | Weighted average fair value |
|---|---|---|
| Senior | $ 910,128 | $ 61.83 |
| Junior | 548,977 | 57.99 |
| Residual | 421,308 | 4.77 |
`
    expect(cells(table, 'Junior')).toEqual(['548977000 iso4217:USD 2031-12-31', 'scale-unknown'].map(dayAfter))
  })

  test('shares may be headed over two lines', () => {
    const table = `Forward sales as of December 31, 2031:

\`\`\`
                   Shares       Shares     Net Proceeds
                    Sold        Settled      Received
                ----------   -----------   ------------
Spring series    3,135,964     2,775,498   $167,006,991
Autumn series    6,502,317             -              -
\`\`\`
`
    expect(cells(table, 'Spring')).toEqual([
      '3135964 xbrli:shares 2032-01-01',
      '2775498 xbrli:shares 2032-01-01',
      '167006991 iso4217:USD 2032-01-01',
    ])
  })
})

const dayAfter = (words: string): string => words.replace('2031-12-31', '2032-01-01')

test('a row of years that begins over the labels and is too short stands over no column that is known', () => {
  const table = `| (in thousands) | Year Ended December 31, | | Change | |
|---|---|---|---|---|
| 2031 | | 2030 | | |
| Mooring | 131,904 | 30 % | 106,380 | 25 % | 25,524 | 24 % |
| Towing | 74,310 | 17 % | 79,842 | 18 % | (5,532) | (7) % |
| Storage | 30,895 | 47 % | 26,992 | 43 % | 3,903 | 14 % |
`
  const [mooring] = [cells(table, 'Mooring')]
  expect(mooring?.filter((cell) => /\d{3}000 /.test(cell))).toEqual([])
})

describe('guidance', () => {
  const OUTLOOK = `**2032 Guidance**

As of February 9, 2032, we are providing the following guidance:

| | 2032 |
|---|---|
| Contract value growth | 12% |
| Free cash flow | $440 million |
`
  test('that a paragraph announces is no fact of the day on which it was given', () => {
    expect(kinds(OUTLOOK)).toEqual(['guidance'])
    expect(cells(OUTLOOK, 'Free cash')).toEqual([`440000000 iso4217:USD 2032-01-01/2033-01-01`])
  })

  test('held against results, or printed as the range of what was, leaves them what they are', () => {
    const results = `Rental income of EUR6.42 per share (+6.7%), above guidance

| (in millions) | Dec 31, 2030 | Dec 31, 2031 |
|---|---|---|
| Gross rental income | 556.8 | 594.5 |
| Net rental income | 509.5 | 538.7 |
`
    expect(kinds(results)).not.toContain('guidance')
    const rates = `Borrowings (in thousands)

| | December 31, 2031 Principal | December 31, 2031 Range of Rates | December 31, 2030 Principal | December 31, 2030 Range of Rates |
|---|---|---|---|---|
| Within 30 days | 542,358 | 4.66% - 7.52% | 172,490 | 6.30% - 8.22% |
| Within 60 days | 641,117 | 5.34% - 9.50% | 281,034 | 5.58% - 7.87% |
`
    expect(kinds(rates)).not.toContain('guidance')
    expect(cells(rates, 'Within 30')[0]).toBe('542358000 iso4217:USD 2032-01-01')
  })
})

describe('aligned text', () => {
  test('a footnote of the table above heads no column', () => {
    const table = `\`\`\`
Top Regions at December 31, 2031

                   % of total
  North                60.1 %
  South                39.9 %

As a percentage of annual rent, which is the rent of all leases in place.

     (1)  $760,562,000 as of December 31, 2031.
     (2)  $718,749,000 as of December 31, 2030.

                       Portfolio - Continued
                      As of December 31, 2031

                              # of          % of
      Tenant               Properties      Total
      ----------------    -----------    ---------
 1.   Alder Markets               146        4.5 %
 2.   Birch Garages               121        4.1 %
 3.   Cedar Cinemas                34        3.8 %
\`\`\`
`
    expect(cells(table, '2. Birch')).toEqual(['121 pure 2032-01-01', '0.041 pure 2032-01-01'])
  })

  test('marks of notes on a line below the header are no figures', () => {
    const table = `\`\`\`
(in thousands of   Three Months Ended             Year Ended
U.S. dollars)
For the periods   2031       2030       Change   2031       2030       Change
ended December                          (1)                            (1)
31,
Rent              $ 138,210  $ 133,020    3.9 %  $ 549,940  $ 525,260    4.7 %
Less:
  Upkeep           (29,640)   (27,700)    7.0 %  (120,690)  (110,930)    8.8 %
Net rent          $ 108,570  $ 105,320    3.1 %  $ 429,250  $ 414,330    3.6 %
\`\`\`
`
    const [read] = tablesIn(`${HEAD}\n${table}`)
    expect(read?.rows.flatMap((row) => row.cells.filter(({ raw }) => raw === '(1)'))).toEqual([])
    expect(cells(table, 'Upkeep')[3]).toBe(`-120690000 iso4217:USD ${YEAR}`)
  })

  test('what changed from one period to another is of the first, over however many lines that is said', () => {
    const bridge = (caption: string): string => `\`\`\`
Components of Changes in Net Sales ${caption}
---------------------------------------------------------------------

                 Organic    Translation     Other    Total
--------------  ----------  -----------    ------   -------
Heating            11 %        -- %          26 %     37 %
Cooling           (6) %        -- %         (27) %   (33) %
\`\`\`
`
    const year = bridge('Year Ended December 31,\n2031 Compared with Year Ended December 31, 2030')
    expect(cells(year, 'Heating')[0]).toBe(`0.11 pure ${YEAR}`)
    const quarter = bridge('Three Months Ended December 31, 2031 Compared with Three Months Ended December 31,\n2030')
    expect(cells(quarter, 'Heating')[0]).toBe(`0.11 pure ${QUARTER}`)
  })
})

test('an adjustment between two columns of a year is of it, and a change compares what it is named after', () => {
  const table = `<table>
<tr><td></td><td colspan="6">Three Months Ended December 31,</td><td colspan="2">% Increase</td></tr>
<tr><td>(in millions)</td><td>2031 GAAP</td><td>Adj.</td><td>2031 Non-GAAP</td><td>2030 GAAP</td><td>Adj.</td><td>2030 Non-GAAP</td><td>GAAP</td><td>Non-GAAP</td></tr>
<tr><td>Total revenues</td><td>1,320</td><td>6</td><td>1,326</td><td>1,147</td><td>14</td><td>1,161</td><td>15%</td><td>14%</td></tr>
<tr><td>Operating expenses</td><td>870</td><td>(40)</td><td>830</td><td>790</td><td>(20)</td><td>770</td><td>10%</td><td>8%</td></tr>
</table>`
  const tables = tablesIn(`<p>${HEAD}</p>${table}`)
  expect(cellsOfRows(tables, 'Total revenues').slice(0, 6)).toEqual([
    `1320000000 iso4217:USD ${QUARTER}`,
    `6000000 iso4217:USD ${QUARTER}`,
    `1326000000 iso4217:USD ${QUARTER}`,
    `1147000000 iso4217:USD ${LAST_QUARTER}`,
    `14000000 iso4217:USD ${LAST_QUARTER}`,
    `1161000000 iso4217:USD ${LAST_QUARTER}`,
  ])
  expect(tables[0]?.columns.slice(6).map(({ compares }) => compares)).toEqual([
    [0, 3],
    [2, 5],
  ])
})

describe('headers that lost their places', () => {
  const ROWS = [
    ['Net revenues', '7,935', '100.0', '8,510', '100.0', '15,858', '100.0', '17,065', '100.0'],
    ['Cost of goods', '4,618', '58.2', '4,761', '55.9', '9,093', '57.3', '9,532', '55.9'],
    ['Salaries', '2,713', '34.2', '2,668', '31.4', '5,791', '36.5', '5,285', '31.0'],
    ['Supplies', '40', '0.5', '39', '0.5', '74', '0.5', '73', '0.4'],
    ['Rent', '93', '1.2', '92', '1.1', '187', '1.2', '182', '1.1'],
  ]
  const amounts = (row: readonly string[]): string =>
    `| ${row[0]} | ${row
      .slice(1)
      .map((figure, at) => (at % 2 ? `| ${figure} | % |` : `| $ | ${figure} |`))
      .join(' ')} |`
  const table = `| **Amounts in 000's, except per share** |
| --- |
|  | Three Months Ended December 31, |  | Six Months Ended December 31, |
|  |  | 2031 |  | 2030 |  | 2031 |  | 2030 |
|  |  |  |  | % of |  |  |  | % of |  |  |  | % of |  |  |  | % of |
|  |  | Amount |  | Sales |  | Amount |  | Sales |  | Amount |  | Sales |  | Amount |  | Sales |
${ROWS.map(amounts).join('\n')}
| Earnings per share, diluted | | $ | 0.15 | | | | | $ | 0.06 | | | | | $ | 0.21 | | | | | $ | 0.12 | | |
`
  test('go by order over amounts and their shares', () => {
    expect(cells(table, 'Cost of goods').slice(2, 4)).toEqual([
      '4761000 iso4217:USD 2030-10-01/2031-01-01',
      '0.559 pure 2030-10-01/2031-01-01',
    ])
    expect(cells(table, 'Earnings per share')[1]).toBe('0.06 iso4217:USD/xbrli:shares 2030-10-01/2031-01-01')
  })

  test('and run together with the text above them, line behind line', () => {
    const collapsed = `* Revenues and net earnings: Quarter Ended Year Ended December 31, December 31, 2031 2030 2031 2030 -------- -------- -------- -------- (in thousands, except per share data)

\`\`\`
Revenues    $204,316  $201,977       $812,440  $775,905
Net
 earnings   $ 91,420  $ 90,110       $371,230  $366,980
Net
 earnings
 per
 share      $   0.52  $   0.53       $   2.15  $   2.16
\`\`\`
`
    expect(cells(collapsed, 'Revenues')).toEqual([
      `204316000 iso4217:USD ${QUARTER}`,
      `201977000 iso4217:USD ${LAST_QUARTER}`,
      `812440000 iso4217:USD ${YEAR}`,
      '775905000 iso4217:USD 2030-01-01/2031-01-01',
    ])
  })

  test('"Change %" above two quarters is one header with them', () => {
    const changes = `\`\`\`
EUR                         Change %              Change %
million     Q4/31   Q4/30   Q4/31--Q4/30  Q3/31   Q4/31--Q3/31
----------  ------  ------  ------------  ------  ------------
Sales       1,322   1,174   12.6 %        1,261   4.8 %
Costs       285     212     34.4 %        328     -13.1 %
\`\`\`
`
    expect(cells(changes, 'Sales')).toEqual([
      `1322000000 iso4217:EUR ${QUARTER}`,
      `1174000000 iso4217:EUR ${LAST_QUARTER}`,
      'change-column',
      '1261000000 iso4217:EUR 2031-07-01/2031-10-01',
      'change-column',
    ])
  })
})
