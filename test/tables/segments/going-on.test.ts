/** Tables whose header is not printed again where they go on, and what looks like a header and is none. All companies are invented. */
import { describe, expect, test } from 'vitest'
import { periodText } from '../../../src/model/period.ts'
import { tablesIn } from '../../support/read-tables.ts'

const HEAD =
  'Quarry Mills Reports Full Year 2024 Results\n\nHALIFAX, Feb. 12, 2025 /PRNewswire/ -- Quarry Mills Inc. (NYSE: QMI) today announced results for the year ended December 31, 2024. All amounts are in U.S. dollars.\n\n'

/** The periods of a row's cells, or why they are no facts. */
function periodsOf(body: string, label: string): string[] {
  const row = tablesIn(HEAD + body)
    .flatMap(({ rows }) => rows)
    .find((one) => one.label.endsWith(label) && one.cells.length > 0)
  return (row?.cells ?? []).map(({ period, withheld }) => withheld ?? (period ? periodText(period).slice(0, 10) : '-'))
}

const SHEET = `**Balance Sheets** (in thousands)

|  | December 31, 2024 | December 31, 2023 |
| --- | --- | --- |
| Cash | 4,100 | 3,900 |
| Total assets | 9,100 | 8,900 |
`

describe('a table without a header', () => {
  test('goes on under the header of the table right above', () => {
    const body = `${SHEET}
| Liabilities: |  |  |
| --- | --- | --- |
| Trade payables | 1,100 | 900 |
| Borrowings | 2,100 | 1,900 |
`
    expect(periodsOf(body, 'Borrowings')).toEqual(['2025-01-01', '2024-01-01'])
  })

  test('is another one behind a paragraph, or with another number of columns', () => {
    const after = `${SHEET}
The mills in the north are not part of these figures, and neither are those abroad.

| Northern mills: |  |  |
| --- | --- | --- |
| Trade payables | 1,100 | 900 |
| Borrowings | 2,100 | 1,900 |
`
    expect(periodsOf(after, 'Borrowings')).not.toContain('2024-01-01')
    const wider = `${SHEET}
| By mill: |  |  |  |
| --- | --- | --- | --- |
| Trade payables | 1,100 | 900 | 200 |
| Borrowings | 2,100 | 1,900 | 200 |
`
    expect(periodsOf(wider, 'Borrowings')).not.toContain('2024-01-01')
  })
})

test('an HTML table goes on below a heading, not below a sentence with figures', () => {
  const rows = (head: string, label: string) =>
    `<table><tr>${head}</tr><tr><td>Trade ${label}</td><td>1,100</td><td>900</td></tr><tr><td>Other ${label}</td><td>2,100</td><td>1,900</td></tr></table>\n\n`
  const first = `**Balance Sheets** (in thousands)\n\n${rows('<th></th><th>December 31, 2024</th><th>December 31, 2023</th>', 'receivables')}`
  const next = rows('<th></th><th></th><th></th>', 'payables')
  expect(
    periodsOf(`${first}Amounts due to suppliers, to lenders and to the tax office\n\n${next}`, 'Other payables'),
  ).toEqual(['2025-01-01', '2024-01-01'])
  expect(
    periodsOf(`${first}The 3,100 tonnes below are for northern mills only.\n\n${next}`, 'Other payables'),
  ).not.toContain('2024-01-01')
})

describe('no header', () => {
  test('a heading over labels that names the day something falls due', () => {
    const body = SHEET.replace(
      '| Total assets',
      '| Notes, which mature in April 2031 |  |  |\n| Borrowings | 600 | 500 |\n| Total assets',
    )
    expect(periodsOf(body, 'Borrowings')).toEqual(['2025-01-01', '2024-01-01'])
  })

  test('marks of notes on a line of their own', () => {
    const body = `(in thousands)                 Reported   Adjustments     Reported   Adjustments
                                 2024          2024         2023          2023
-----------------------------  --------   -----------     --------   -----------
Net sales                       $ 5,148        $   --      $ 4,148        $   --
Operating profit                    774            96          674            86
                                                   b,                         b,
Income before taxes                 693            90          593            80
Income taxes                         93            20           83            15
`
    expect(periodsOf(body, 'Income taxes')).toEqual(['2024-01-01', '2024-01-01', '2023-01-01', '2023-01-01'])
  })
})

describe('groups named above the grid', () => {
  test('in lines of their own, set over two of them', () => {
    const body = `\`\`\`
Earnings
                         For the three months ended
                               December 31             For the years ended December 31
                         ---------------------------   -------------------------------

($ in millions)             2024          2023            2024            2023
-----------------------  -----------  --------------   ------------  -----------------
Net sales                 $ 720         $ 403             $1,993          $1,568
Interest                    121           131                504             542
Taxes                        96           193                531             743
\`\`\`
`
    expect(periodsOf(body, 'Interest')).toEqual(['2024-10-01', '2023-10-01', '2024-01-01', '2023-01-01'])
  })

  test('run together with the text above', () => {
    const body = `Statements of Operations (in millions) Three months ended December 31, Years ended December 31, 2024 2023 2024 2023 ------ ------

\`\`\`
Net sales             $   796       $    775      $  3,225      $  3,035
Cost of sales             423            404         1,696         1,565
Gross profit              373            371         1,529         1,470
\`\`\`
`
    expect(periodsOf(body, 'Gross profit')).toEqual(['2024-10-01', '2023-10-01', '2024-01-01', '2023-01-01'])
  })
})

describe('headers of pipe tables', () => {
  test('months behind a number, and a quarter by another number than the calendar gives it', () => {
    const body = `Data (in thousands)

| | Third Quarter Ended December 31st, 2024 | 12M 2024 |
| --- | --- | --- |
| Net sales | 4,100 | 13,900 |
| Net income | 100 | 900 |
`
    expect(periodsOf(body, 'Net sales')).toEqual(['2024-10-01', '2024-01-01'])
  })

  test('a line that names things, one of them with the word of a period', () => {
    const body = `| Our ships as of December 31, 2024: |
| --- |
| **Name** | **Size (dwt)** | | **Year Built** | | **Charter until** |
| Alder | 13,100 | | 2012 | | April 2027 |
| Birch | 12,100 | | 2011 | | May 2027 |
`
    expect(periodsOf(body, 'Birch')).toEqual(['2025-01-01', 'not-a-number'])
  })
})
