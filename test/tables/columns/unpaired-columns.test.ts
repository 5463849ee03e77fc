/** Two columns over spans that nobody holds against each other, and amounts in titles. */
import { expect, test } from 'vitest'
import { scaleOf } from '../../../src/tables/segments/caption.ts'
import { cellsOfRows, tablesIn } from '../../support/read-tables.ts'

const HEAD = `Orrin Vale Holdings Reports Third Quarter 2031 Results

PORTLAND, Ore., Nov. 10, 2031 -- Orrin Vale Holdings (NYSE: OVR) today reported results for the three and nine months ended September 30, 2031.

Statements of Operations
(In thousands of U.S. dollars)

`

const table = (lengths: string, days: string): string => `${HEAD}| | ${lengths} |
| --- | --- | --- |
| | ${days} |
| Net revenues | 61,204 | 58,117 |
| Cost of barges | 21,340 | 20,905 |
| Gross profit | 39,864 | 37,212 |
`

test('a quarter beside nine months of the year before is of no period for certain', () => {
  const text = table('Three months ended | Nine months ended', 'September 30, 2031 | September 30, 2030')
  expect(cellsOfRows(tablesIn(text), 'Net revenues')).toEqual(['period-unknown', 'period-unknown'])
})

test('a quarter beside its nine months, beside that of the year before, and six months up to a sale are', () => {
  const sold = table('Six months ended | Nine months ended', 'June 30, 2031 | September 30, 2030')
  expect(cellsOfRows(tablesIn(sold), 'Net revenues')[0]).toBe('61204000 iso4217:USD 2031-01-01/2031-07-01')
  for (const [lengths, days] of [
    ['Three months ended | Nine months ended', 'September 30, 2031 | September 30, 2031'],
    ['Three months ended | Three months ended', 'September 30, 2031 | September 30, 2030'],
  ] as const)
    expect(cellsOfRows(tablesIn(table(lengths, days)), 'Net revenues')[0]).toBe(
      '61204000 iso4217:USD 2031-07-01/2031-10-01',
    )
})

test('the amount of a headline is no scale of what stands below it', () => {
  expect(scaleOf('Orrin Vale Reports Net Income of $1.3 Billion, $4.12 Diluted EPS – Page 4')).toBeUndefined()
  expect(scaleOf('Ferry hire, in billions of dollars')).toBe(9)
  expect(scaleOf('2031 million')).toBe(6)
})
