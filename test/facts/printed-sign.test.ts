/** The signs of lines that one table adds and another takes off, and of costs printed either way. */
import { expect, test } from 'vitest'
import { reportOf } from '../support/release.ts'

const HEAD = `Orrin Vale Holdings Reports Fourth Quarter 2031 Results

PORTLAND, Ore., Feb. 10, 2032 -- Orrin Vale Holdings (NYSE: OVR) today reported results for the quarter ended December 31, 2031.

`
const COLUMNS = `
(in millions of U.S. dollars)

| | Three months ended December 31, 2031 | Three months ended December 31, 2030 |
|---|---|---|
`
const valuesOf = (text: string, label: string): string[] =>
  Object.values(reportOf(HEAD + text, 'orrin.md').facts)
    .filter((fact) => fact['tieout:label'] === label)
    .map(({ value }) => String(value))

const TAKEN_OFF = `Reconciliation of selling expenses${COLUMNS}| Selling expenses, as reported | 217.3 | 209.6 |
| Dock services | (4.7) | (3.9) |
| Selling expenses, as adjusted | 212.6 | 205.7 |

`
const ADDED = `Reconciliation of operating profit${COLUMNS}| Operating profit, as reported | 56.4 | 51.8 |
| Dock services | 4.7 | 3.9 |
| Operating profit, as adjusted | 61.1 | 55.7 |
`

test('a line that is added is not turned round by a table that takes it off', () => {
  expect(valuesOf(TAKEN_OFF + ADDED, 'Dock services')).toEqual(expect.arrayContaining(['4700000', '3900000']))
})

test('a provision that is once released and once made is as printed', () => {
  const table = `Highlights${COLUMNS}| Total revenue | 1,618 | 1,604 |
| Provision for credit losses | (27) | 118 |
| Net income | 512 | 447 |
`
    .replace('2030 |\n', '2030 | Three months ended September 30, 2031 |\n')
    .replace('---|---|---|', '---|---|---|---|')
    .replace('1,604 |', '1,604 | 1,597 |')
    .replace('118 |', '118 | (31) |')
    .replace('447 |', '447 | 509 |')
  expect(valuesOf(table, 'Provision for credit losses').sort()).toEqual(['-27000000', '-31000000', '118000000'])
})

test('what is owed of a tax is as printed', () => {
  const table = `Calculation of working capital requirement${COLUMNS}| Trade receivables | 806.3 | 791.4 |
| Income tax payables | (61.2) | (48.7) |
| Working capital required | 745.1 | 742.7 |
`
  expect(valuesOf(table, 'Income tax payables')).toEqual(['-61200000', '-48700000'])
})
