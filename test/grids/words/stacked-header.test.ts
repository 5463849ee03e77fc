/** Headers of nothing but words, each cell broken over lines, above rows of single blanks. */
import { describe, expect, it } from 'vitest'
import { captionsOf, gridsOf, placesOf } from '../../support/read-grids.ts'

const ROWS = `Net lamp revenues 108,651 130,093 18,372
Net service revenues 12,429 16,112 2,275
Total net revenues 121,080 146,205 20,647`

/** Every line with a blank one below, as some take text from a page. */
const spaced = (text: string): string => text.split('\n').join(' \n\n')

describe('stacked headers', () => {
  const head = `Orrin Lamps Ltd.
Unaudited Statements of Operations
For the three months ended
June 30 ,
2030
June 30 ,
2031
June 30 ,
2031
RMB RMB US$
(In thousands)`
  const drawn = [
    'For the three months ended@1-3',
    'June 30 , 2030@1 June 30 , 2031@2 June 30 , 2031@3',
    'RMB@1 RMB@2 US$@3',
    'Net lamp revenues@0 108,651@1 130,093@2 18,372@3',
    'Net service revenues@0 12,429@1 16,112@2 2,275@3',
    'Total net revenues@0 121,080@1 146,205@2 20,647@3',
  ]

  it.each([
    ['line by line', `${head}\n${ROWS}`],
    ['with blank lines between', spaced(`${head}\n${ROWS}`)],
  ])('puts parts of dates together and lays them out, %s', (_, text) => {
    const [grid, ...others] = gridsOf(text)
    expect(others).toEqual([])
    expect(placesOf(grid)).toEqual(drawn)
    expect(captionsOf(grid)).toEqual(['Orrin Lamps Ltd.', 'Unaudited Statements of Operations', '(In thousands)'])
  })

  it.each([
    [
      'a translation stands below the date before it, a length over dates that come again',
      `Three months ended June 30, Six months ended June 30,
2030 2031 2030 2031
RMB RMB US$(1) RMB RMB US$(1)
Revenue 38,579 61,932 9,873 158,273 250,266 39,898
Costs (15,490) (32,504) (5,182) (59,483) (107,044) (17,065)
Profit 23,089 29,428 4,691 98,790 143,222 22,833`,
      [
        'Three months ended@1-3 Six months ended@4-6',
        'June 30,@1-3 June 30,@4-6',
        '2030@1 2031@2-3 2030@4 2031@5-6',
        'RMB@1 RMB@2 US$@3 RMB@4 RMB@5 US$@6',
      ],
    ],
    [
      'each date with its own length and its share, a change behind them',
      `Unaudited
Three Months Ended
June 30, 2031 June 30, 2030
Amount
As a
percentage
of revenues Amount
As a
percentage
of revenues
Year-over-
year change
Revenues 48,829 100.0% 35,401 100.0% 37.9%
Loss (10,102) (20.7%) (6,723) (19.0%) NA
Adjusted loss (4,061) (8.3%) (2,675) (7.6%) NA`,
      [
        'Three Months Ended@1-4',
        'June 30, 2031@1-2 June 30, 2030@3-4',
        'Amount@1 As a percentage of revenues@2 Amount@3 As a percentage of revenues@4 Year-over- year change@5',
      ],
    ],
    [
      'quarters beside years',
      `Unaudited Audited
4Q2031 3Q2031 2031 2030
Revenues 1,122 1,057 3,820 2,800
Costs (318) (295) (1,117) (817)
Profit 804 762 2,703 1,983`,
      ['4Q2031@1 3Q2031@2 2031@3 2030@4'],
    ],
    [
      'half of it at the end of a title, and its last words before the first label',
      `10. Inventories As of June 30,
As of December 31,
2031 2030
RMB’000 RMB’000
(Unaudited) (Audited) Raw materials 7,873 7,343
Finished goods 14,445 19,112
Work in progress 2,316 2,068`,
      [
        'As of@1 As of@2',
        'June 30,@1 December 31,@2',
        '2031@1 2030@2',
        "RMB'000@1 RMB'000@2",
        'Raw materials@0 7,873@1 7,343@2',
      ],
    ],
    [
      'a day and two years on one line',
      `Three months ended March 31, 2031 2030
RMB’000 RMB’000
Lamps 7,873 7,343
Wicks 14,445 19,112
Oil 2,316 2,068`,
      ['Three months ended@1-2', 'March 31,@1-2', '2031@1 2030@2', "RMB'000@1 RMB'000@2"],
    ],
  ])('reads %s', (_, text, header) => {
    expect(placesOf(gridsOf(text)[0]).slice(0, header.length)).toEqual(header)
  })

  it('keeps a unit before the dates for all of them', () => {
    const [grid] = gridsOf(`DEBT OF THE MILL
$ million June 30, 2031 December 31, 2030
Carrying amount 48,023 48,376
Fair value 44,240 44,119`)
    expect(placesOf(grid)[0]).toBe('June 30, 2031@1 December 31, 2030@2')
    expect(captionsOf(grid)).toEqual(['DEBT OF THE MILL', '$ million'])
  })

  it('lays out no header that does not come out even, and none of half a date', () => {
    const uneven = `Three months ended Six months ended
2030 2031 2031
RMB RMB US$
${ROWS}`
    expect(placesOf(gridsOf(uneven)[0])).not.toContain('RMB@1 RMB@2 US$@3')
    const half = `Stocks at the mill on June 30,
December 31,
2031 2030 2029
${ROWS}`
    expect(placesOf(gridsOf(half)[0]).some((row) => row.startsWith('December 31, 2031@1'))).toBe(false)
  })

  it('gives no columns to a header that names fewer than most rows have', () => {
    const text = `Lamps of 2031 and the second quarter of 2031
Revenues
North 23,222 4,124 2,211 29,557
South 3,255 4,480 285 8,020
Total 26,477 8,604 2,496 37,577`
    expect(placesOf(gridsOf(text)[0]).filter((row) => row.includes('2031'))).toEqual([])
  })

  it('reads a currency with the number of its note', () => {
    const [grid] = gridsOf(`Unaudited Balance Sheets

(in thousands)

December 31, June 30, June 30,

2030 2031 2031

RMB RMB USD (Note 1)

Current assets:

Cash 31,417,000 27,386,214 3,857,213

Time deposits 71,228,406 90,541,733 12,752,356`)
    expect(placesOf(grid)).toContain('RMB@1 RMB@2 USD@3')
  })
})
