/** Tables whose values or headers do not stand where they belong. All companies are invented. */
import { describe, expect, test } from 'vitest'
import type { Cell, Table } from '../../src/model/table.ts'
import { format } from '../../src/number/decimal.ts'
import { periodOf, tablesIn } from '../support/read-tables.ts'

const HEAD =
  'Calloway Homes Reports Fourth Quarter and Full Year 2024 Results\n\nDENVER, Feb. 6, 2025 /PRNewswire/ -- Calloway Homes Inc. (NYSE: CWH) today announced results for the fourth quarter and year ended December 31, 2024. All amounts are in U.S. dollars.\n\n'

const tablesOf = (body: string): readonly Table[] => tablesIn(HEAD + body)

const short = ({ withheld, value, unit, period }: Cell): string =>
  withheld ??
  [value ? format(value) : 'nil', unit?.replace(/iso4217:|xbrli:/g, ''), periodOf(period)].filter(Boolean).join(' ')

const cellsOf = (body: string, label: string): string[] =>
  tablesOf(body).flatMap(({ rows }) => rows.filter((row) => row.label === label).flatMap((row) => row.cells.map(short)))

const Q4 = '2024-10-01/2025-01-01'
const Q4_23 = '2023-10-01/2024-01-01'
const FY24 = '2024-01-01/2025-01-01'
const FY23 = '2023-01-01/2024-01-01'

test('a pipe row without the empty cells of the others goes by order', () => {
  const table = `**Summary (in thousands)**

| Three months ended December 31, |  | 2024 |  | 2023 | Change % |
| --- | --- | --- | --- | --- | --- |
| Revenue | $ | 53,077 | $ | 51,539 | 3.0% |
| Operating income | $ | 11,462 | $ | 10,139 | 13.0% |
| Net income | $ | 5,731 | $ | 5,177 | 10.7% |
| Expenses | $ | 1,120 | $ | 1,330 | (15.8)% |
| Interest coverage ratio | 2.61x | 2.87x | (9.1)% |
`
  expect(cellsOf(table, 'Interest coverage ratio')).toEqual([`2.61 ${Q4}`, `2.87 ${Q4_23}`, 'change-column'])
})

describe('groups over leaves that repeat', () => {
  const table = `\`\`\`
                             Three Months Ended December 31,
                     ------------------------------------------------
                         Homes Closed           Home Closings Revenue
(In thousands)        2024   2023  Change     2024      2023   Change
                     -----  -----  ------  --------  --------  ------
East                 1,432  1,252  14.4 %  $835,590  $712,461  17.3 %
Central                924    767  20.5 %   501,184   436,080  14.9 %
West                 1,215  1,171   3.8 %   832,929   789,091   5.6 %
\`\`\`
`
  test('each group has its own run, and what is closed is counted', () => {
    expect(cellsOf(table, 'East')).toEqual([
      `1432 ${Q4}`,
      `1252 ${Q4_23}`,
      'change-column',
      `835590000 USD ${Q4}`,
      `712461000 USD ${Q4_23}`,
      'change-column',
    ])
  })
})

test('header lines cut off above the table are taken back', () => {
  const table = `                              4Q                    12 Months
                       2024        2023         2024        2023
                     --------    --------     --------    --------

($ in millions except number of shares and per share amounts)
Revenues
Net premiums         $  557.5    $  422.2     $  795.8    $  388.0
Fees                    438.6       434.4        638.6       323.2
Total revenues          996.1       856.6      1,434.4       711.2
`
  expect(cellsOf(table, 'Fees')).toEqual([
    `438600000 USD ${Q4}`,
    `434400000 USD ${Q4_23}`,
    `638600000 USD ${FY24}`,
    `323200000 USD ${FY23}`,
  ])
})

test('an amount and its share under one year are two kinds of figures', () => {
  const table = `\`\`\`
($ in millions)                Year Ended December 31,
                        --------------------------------------
                               2024                2023
                        ------------------  ------------------
Income before taxes     $214.7              $201.6
At the statutory rate   $ 45.1    21.0%     $ 42.4    21.0%
State taxes                0.4     0.2         0.6     0.3
Deductions               (23.1)  (10.8)      (25.9)  (12.9)
\`\`\`
`
  expect(cellsOf(table, 'State taxes')).toEqual([
    `400000 USD ${FY24}`,
    `0.002 ${FY24}`,
    `600000 USD ${FY23}`,
    `0.003 ${FY23}`,
  ])
})
