/** Values that go by order, and header lines that break off. All companies are invented. */
import { expect, test } from 'vitest'
import type { Table } from '../../../src/model/table.ts'
import { format } from '../../../src/number/decimal.ts'
import { tablesIn } from '../../support/read-tables.ts'

const HEAD =
  'Larch Assurance Reports Fourth Quarter and Full Year 2024 Results\n\nTORONTO, Feb. 6, 2025 /PRNewswire/ -- Larch Assurance Inc. (NYSE: LRC) today announced results for the fourth quarter and year ended December 31, 2024. All amounts are in U.S. dollars.\n\n'

const tablesOf = (body: string): readonly Table[] => tablesIn(HEAD + body)

/** "Cash: 12243000000 at 2024-12-31", the cells of each row with a label. */
const rowsOf = (body: string): string[] =>
  tablesOf(body).flatMap(({ rows }) =>
    rows.flatMap(({ label, cells }) => {
      const shown = cells.map(({ withheld, value, period }) => {
        const end = period?.kind === 'instant' ? period.date : period?.end
        return withheld ?? `${value ? format(value) : 'nil'} at ${end}`
      })
      return shown.length > 0 ? [`${label}: ${shown.join(', ')}`] : []
    }),
  )

test('amounts in an inner and an outer column of one date', () => {
  const table = `**Balance Sheets**

| (US$ millions) |  |  |  | 2024 |  |  |  | 2023 |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| Cash | $ | 12,243 |  |  | $ | 4,308 |  |  |
| Investments |  | 92,966 |  |  |  | 39,838 |  |  |
| Invested assets |  |  | $ | 105,209 |  |  | $ | 44,146 |
| Other assets |  |  |  | 8,983 |  |  |  | 4,113 |
| Total assets |  |  | $ | 114,192 |  |  | $ | 48,259 |
`
  expect(rowsOf(table)).toEqual([
    'Cash: 12243000000 at 2024-12-31, 4308000000 at 2023-12-31',
    'Investments: 92966000000 at 2024-12-31, 39838000000 at 2023-12-31',
    'Invested assets: 105209000000 at 2024-12-31, 44146000000 at 2023-12-31',
    'Other assets: 8983000000 at 2024-12-31, 4113000000 at 2023-12-31',
    'Total assets: 114192000000 at 2024-12-31, 48259000000 at 2023-12-31',
  ])
})

test('dates broken between the month and the day, beside words', () => {
  const table = `\`\`\`
                    For the three months ended
                 ---------------------------------
($ in millions)  December   December     Increase
                 31, 2024   31, 2023    (Decrease)
                 ---------  ---------  -----------
Net sales        $ 2,735.6  $ 2,790.8    (2.0)%
Cost of sales      1,900.1    1,910.2    (0.5)%
Net income       $   287.8  $   103.3   178.6%
\`\`\`
`
  expect(rowsOf(table)[0]).toBe('Net sales: 2735600000 at 2024-12-31, 2790800000 at 2023-12-31, change-column')
})

test('a label of several lines that names dates is no header', () => {
  const table = `Consolidated Balance Sheets (in thousands)

\`\`\`
                                         December 31,  December 31,
                                             2024          2023
                                         ------------  ------------
Total liabilities                             342,807       311,519
Ordinary shares, 100,000,000 authorized at
December 31, 2024 and at December 31,
2023;
45,449,306 outstanding at December 31,
2023                                              177           176
Retained earnings                             335,822       277,352
Total equity                                  335,999       277,528
\`\`\`
`
  expect(rowsOf(table).at(-1)).toBe('Total equity: 335999000 at 2024-12-31, 277528000 at 2023-12-31')
})

test('marks of notes among aligned figures, and a year of two digits', () => {
  const table = `**Balance Sheets** (in millions)

\`\`\`
                              Dec. 31, 24        Dec. 31, 23
                             ------------       ------------
 Real estate                      218.3              215.2
 Other assets                       1.8  (1)           1.1  (2)
 Total assets                     220.1              216.3
 Total liabilities                152.7  (1)         151.7
\`\`\``
  const rows = rowsOf(table)
  expect(rows.find((row) => row.startsWith('Other'))).toBe('Other assets: 1800000 at 2024-12-31, 1100000 at 2023-12-31')
  expect(rows.every((row) => row.split(', ').length === 2)).toBe(true)
})

test('what a page prints is told without its markup', () => {
  const cells = ['9', '80', '334'].map(
    (figure) => `<tr><td>Notes</td><td>$<font style="width:10.25pt" id="f-20240331">${figure}</font></td></tr>`,
  )
  const page = `<html><body><p>Larch Assurance Inc. today announced results for the year ended December 31, 2024.</p><table><tr><td></td><td></td><td>2024</td></tr>${cells.join('')}</table></body></html>`
  expect(
    tablesIn(page).flatMap(({ rows }) => rows.flatMap((row) => row.cells.map(({ raw, withheld }) => [raw, withheld]))),
  ).toEqual([
    ['$9', 'scale-unknown'],
    ['$80', 'scale-unknown'],
    ['$334', 'scale-unknown'],
  ])
})

test('a header narrower than its figures goes by order over full rows, and tells nothing of the others', () => {
  const table = `**Results by segment, year ended December 31, 2024 (in millions)**

|  | North | South | Head office | All together |
| --- | --- | --- | --- | --- |
| Income | $ | 37.3 | $ | 48.0 | $ | (21.0 | ) | $ | 64.3 |
| Costs |  | 24.4 |  | 1.9 |  | 0.2 |  |  | 26.5 |
| Interest |  | 14.4 |  | 1.1 |  | 0.1 |  |  | 15.6 |
| Repairs |  | 14.5 |  | 1.2 |  | 0.1 |  |  | 15.8 |
| Taxes | 4.4 | 0.9 | 0.3 | 5.6 |
| Other |  |  |  |  |  |  |  | 45.3 |
`
  const [first] = tablesOf(table)
  expect(first?.columns.map(({ header }) => header)).toEqual(['North', 'South', 'Head office', 'All together'])
  expect(rowsOf(table).at(0)).toBe(
    'Income: 37300000 at 2024-12-31, 48000000 at 2024-12-31, -21000000 at 2024-12-31, 64300000 at 2024-12-31',
  )
  expect(rowsOf(table).at(-1)).toBe('Other: column-unknown')
})
