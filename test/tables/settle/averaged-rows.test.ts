/** Averages below a bare day are of a span; the average rate of what is there is of the day. */
import { expect, test } from 'vitest'
import { cellsOfRows, tablesIn } from '../../support/read-tables.ts'

const text = `Orrin Vale Bancorp Reports First Quarter 2032 Results

PORTLAND, Ore., April 16, 2032 -- Orrin Vale Bancorp (NYSE: OVR) today reported results for the quarter ended March 31, 2032.

Loans and deposits (In millions of U.S. dollars)

| | March 31, 2032 | December 31, 2031 | % change |
| --- | --- | --- | --- |
| Tow loans | 415.9 | 391.7 | 5 % |
| Average deposits | 611.2 | 590.8 | 5 % |
| Average number of shares (millions) | 31.4 | 31.9 | 5 % |
| Net charge-offs to average loans (annualized) | 0.23% | 0.31% | 5 % |
| Average interest rate on loans | 5.12% | 4.87% | 5 % |
| Average | | | |
| Barge loans | 412.6 | 388.1 | 5 % |
| Ferry loans | 97.4 | 90.3 | 5 % |
`

const periodsOf = (label: string): string | undefined => cellsOfRows(tablesIn(text), label)[0]?.split(' ').at(-1)

test('averages below a day are of the quarter that ends then', () => {
  for (const label of ['Barge loans', 'Average deposits', 'Average number of shares', 'Net charge-offs'])
    expect(`${label} ${periodsOf(label)}`).toBe(`${label} 2032-01-01/2032-04-01`)
})

test('what is there on the day, and the average rate of it, are of the day', () => {
  for (const label of ['Tow loans', 'Average interest rate'])
    expect(`${label} ${periodsOf(label)}`).toBe(`${label} 2032-04-01`)
})

test('the average beside it is of a quarter too, though a year ends on its day', () => {
  expect(cellsOfRows(tablesIn(text), 'Average deposits')[1]).toBe('590800000 iso4217:USD 2031-10-01/2032-01-01')
})
