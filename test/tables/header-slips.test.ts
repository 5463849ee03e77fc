/** Headers that do not say one thing of each column: several days, months, lengths or scales. All companies are invented. */
import { describe, expect, test } from 'vitest'
import { periodText } from '../../src/model/period.ts'
import { format } from '../../src/number/decimal.ts'
import { readText } from '../support/release.ts'

/** A release of a quarter that ended on a day, "July 3" of a calendar of weeks. */
const headOf = (day: string): string =>
  `Tarn Hollow Stores Reports Second Quarter Results\n\nDULUTH, Minn., July 22, 2004 /PRNewswire/ -- Tarn Hollow Stores Corp. (NYSE: TRNH) today announced results for its second quarter ended ${day}, 2004. All amounts are in U.S. dollars.\n\n`

/** By column of the first table: its period, and its first cell or why there is none. */
const columnsOf = (body: string, day = 'July 3'): string[] => {
  const [table] = readText(`${headOf(day)}${body}\n`, 'tarn.md').run.layers.tables
  const cells = table?.rows.find((row) => row.cells.length > 0)?.cells ?? []
  return cells.map(({ value, unit, period, withheld }) =>
    withheld
      ? withheld
      : `${value ? format(value) : 'nil'} ${unit?.split(':')[1] ?? 'pure'} ${period && periodText(period).replaceAll('T00:00:00', '')}`,
  )
}

describe('several days', () => {
  test('over one column are the one of the year below them', () => {
    const body = `CONSOLIDATED INCOME (millions)

                                  For the 13          For the 26
                                 Weeks Ended         Weeks Ended
                               July 3, 2004 and    July 3, 2004 and
                                June 28, 2003       June 28, 2003
                                2004     2003       2004      2003

Merchandise sales             $4,712    $4,603    $9,318    $9,127
Cost of sales                  3,301     3,299     6,602     6,613
`
    expect(columnsOf(body)).toEqual([
      '4712000000 USD 2004-04-04/2004-07-04',
      '4603000000 USD 2003-03-30/2003-06-29',
      '9318000000 USD 2004-01-04/2004-07-04',
      '9127000000 USD 2002-12-29/2003-06-29',
    ])
  })

  test('one blank apart stand over columns of their own', () => {
    const body = `Balance Sheets (millions)

                               July 3,  June 28, January 3,
                                2004      2003      2004

Cash                          $  712    $  603    $  318
Total assets                   3,301     3,299     3,602
`
    expect(columnsOf(body)).toEqual([
      '712000000 USD 2004-07-04',
      '603000000 USD 2003-06-29',
      '318000000 USD 2004-01-04',
    ])
  })

  test('in lines of different height stand over no column that has its own', () => {
    const body = `**Balance Sheets** (in thousands)

|  | July 3, |  |
| --- | --- | --- |
|  | 2004 | January 3, |
|  | (unaudited) | 2004 |
| Cash | 712 | 603 |
| Total assets | 3,301 | 3,299 |
`
    expect(columnsOf(body)).toEqual(['712000 USD 2004-07-04', '603000 USD 2004-01-04'])
  })

  test('of which nothing tells the one are none', () => {
    const body = `Statements of Income (in thousands)

| | Quarter ended July 3, 2004 and June 28, 2003 | Six months ended July 3, 2004 |
| --- | --- | --- |
| Net sales | 4,712 | 9,318 |
`
    expect(columnsOf(body)).toEqual(['period-unknown', '9318000 USD 2004-01-04/2004-07-04'])
  })
})

test('the words of several columns run together tell of none', () => {
  const body = `Statements of Income (in thousands)

                 Quarter Quarter Quarter Six Six
               July 3,   April 3,   June 28,  July 3,   June 28,
                2004       2004       2003      2004      2003
Net sales      4,712      4,606      4,603     9,318     9,127
Cost of sales  3,301      3,301      3,299     6,602     6,613
`
  expect(new Set(columnsOf(body))).toEqual(new Set(['period-unknown']))
})

test.each([
  ['April 2004 | May 2004 | June 2004', '## Statements of Income for the three months ended June 30, 2004'],
  ['Apr. 2004 | May 2004 | Q2 2004', '## Statements of Income, second quarter'],
])('months side by side are months: %s', (header, title) => {
  const body = `${title}\n(in thousands)\n\n| | ${header} |\n|---|---|---|---|\n| Net sales | 4,712 | 4,603 | 4,318 |\n`
  expect(columnsOf(body, 'June 30').slice(0, 2)).toEqual([
    '4712000 USD 2004-04-01/2004-05-01',
    '4603000 USD 2004-05-01/2004-06-01',
  ])
})

describe('scales', () => {
  const table = (note: string, header: string, row: string) =>
    `## Selected data ${note}\n\n| | ${header} |\n|---|---|---|\n| ${row} |\n`
  const Q2 = '2004-04-01/2004-07-01'

  test.each([
    [
      '',
      'Q2 2004 (in billions) | Q2 2003 (in millions)',
      'Revenues | 1.2 | 1,140',
      ['1200000000 USD', '1140000000 USD'],
    ],
    [
      '(in millions)',
      'Q2 2004 Fees | Q2 2004 AUM (in billions)',
      'Equities | 112 | 14.1',
      ['112000000 USD', '14100000000 USD'],
    ],
    ['', 'Q2 2004 Lamps units k | Q2 2004 Rev $m', 'North | 361 | 881', ['361000 pure', '881000000 USD']],
  ])('a column has the one of its header: %s %s', (note, header, row, cells) => {
    const found = columnsOf(table(note, header, row), 'June 30')
    expect(found.map((cell) => cell.split(' ').slice(0, 2).join(' '))).toEqual(cells)
  })

  test.each([
    ['Power Sales (In Millions of KWHs)', 'Total sales', '4712000000 pure'],
    ['Gas delivered (thousands of MMBtu)', 'Residential', '4712000 pure'],
    ['Production (million bbl)', 'North field', '4712000000 pure'],
  ])('of a thing count it: %s', (heading, label, cell) => {
    const row = '| 4,712 | 4,603 |'
    const header = '| | Q2 2004 | Q2 2003 |\n|---|---|---|\n'
    expect(
      columnsOf(`## Statistics\n\n${header}| ${heading} | | |\n| ${label} ${row}\n| Other ${row}\n`, 'June 30')[0],
    ).toBe(`${cell} ${Q2}`)
    expect(columnsOf(`## ${heading}\n\n${header}| ${label} ${row}\n| Other ${row}\n`, 'June 30')[0]).toBe(
      `${cell} ${Q2}`,
    )
  })

  test('of shares count them', () => {
    const body =
      '## Holdings (in millions of shares)\n\n| | Q2 2004 | Q2 2003 |\n|---|---|---|\n| Founders | 4.7 | 4.6 |\n'
    expect(columnsOf(body)[0]).toMatch(/^4700000 shares /)
  })
})
