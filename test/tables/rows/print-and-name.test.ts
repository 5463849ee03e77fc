/** What a row measures and when, where its print, its name or its header could be taken for something else. */
import { expect, test } from 'vitest'
import { withoutCrowded } from '../../../src/tables/places/crowded-columns.ts'
import { cellsOfRows, tablesIn } from '../../support/read-tables.ts'

const HEAD = `Orrin Vale Holdings Reports 2031 Results

PORTLAND, Ore., Feb. 10, 2032 -- Orrin Vale Holdings (NYSE: OVR) today reported results for the year ended December 31, 2031.

`
const cellsOf = (text: string, label: string): string[] => cellsOfRows(tablesIn(HEAD + text), label)

const BERTHS = `Berths (in millions of U.S. dollars)

| | Hire | Share of hire 2030 | Share of hire 2031 |
|---|---|---|---|
| | Dec 31, 2031 | Dec 31, 2030 | Dec 31, 2031 |
| With a clause | 118.4 | 63.5 | 64.2 |
| of which for a season | 97.6 | 52% | 53% |
| Total | 186.2 | 100% | 100% |
`

test('what has no percent sign in a line of percentages is none for certain, unless the line is called so', () => {
  expect(cellsOf(BERTHS, 'of which for a season')[0]).toBe('unit-unknown')
  expect(cellsOf(BERTHS.replace('of which for a season', 'Occupancy rate'), 'Occupancy rate')[0]).toMatch(
    /^0\.976 pure/,
  )
})

test('"Zero-percent barge loans" is an amount', () => {
  const table = `Items (in millions of U.S. dollars)

| | Year ended December 31, 2031 | Year ended December 31, 2030 |
|---|---|---|
| Net sales | 4,204 | 4,117 |
| Zero-percent barge loans | 37 | 41 |
`
  expect(cellsOf(table, 'Zero-percent')[0]).toBe('37000000 iso4217:USD 2031-01-01/2032-01-01')
})

test('"Vehicles" over figures with hundredths counts no vehicles', () => {
  const table = `| | December 31, 2031 | December 31, 2030 |
|---|---|---|
| River and sea vehicles: | | |
| (a) River vehicle | 4,206.13 | 3,987.41 |
| (b) Sea vehicle | 2,118.72 | 2,064.95 |
`
  for (const label of ['(a)', '(b)'])
    expect(cellsOf(table, label).every((cell) => /(?:unit|scale)-unknown/.test(cell))).toBe(true)
})

test('an "x" in the place of a figure is no multiple', () => {
  const table = `                                    Book value       Market value       Sale value
                                  Dec 31, 2031       Dec 31, 2031     Dec 31, 2031
 Equity                                2,406.5            2,406.5          2,406.5
 Goodwill                                    x             (37.4)                x
 Moorings                                318.2              318.2            318.2
`
  expect(cellsOf(`(in millions of U.S. dollars)\n\n${table}`, 'Goodwill')).toEqual(['-37400000 iso4217:USD 2032-01-01'])
})

test('a title with its period is no header of the first column', () => {
  const table = `Segment Income Statements
(in millions of U.S. dollars)

For the Years Ended December 31, 2031 and December 31, 2030

                               2031           2030
Hire                          1,204          1,187
Total revenues                1,204          1,187

    ** River segment detail for the year ended December 31, 2030

                                Barges &     Ferry &
                                Bulk         Tour       Tows &      Total
                                Hire         Hire       Other       River

Hire                               806          381          -      1,187
Other                               12            9         33         54
Total revenues                     818          390         33      1,241
`
  const cells = cellsOf(table, 'Hire').slice(2)
  expect(cells.map((cell) => cell.split(' ').at(-1))).toEqual(Array(4).fill('2030-01-01/2031-01-01'))
})

test('costs below bare days flowed, what they are spent on aside', () => {
  const table = `Costs of finance (in millions of U.S. dollars)

| | Dec 31, 2031 | Dec 31, 2030 |
|---|---|---|
| Income from cash and cash equivalents | 3.4 | 2.9 |
| Cost of debt taken out | -31.6 | -30.2 |
| Costs on redemption of debt | -4.1 | -1.7 |
| Other financial expenses | -2.2 | -2.4 |
| Total financial expenses | -37.9 | -34.3 |
`
  expect(cellsOf(table, 'Cost of debt')[0]).toBe('-31600000 iso4217:USD 2031-01-01/2032-01-01')
  expect(cellsOf(table, 'Costs on')[1]).toBe('-1700000 iso4217:USD 2030-01-01/2031-01-01')
})

test('a balance per share is of the day, whatever it leaves out', () => {
  const table = `Balances (in thousands, except per share data)

| | Three Months Ended December 31, 2031 | Three Months Ended September 30, 2031 |
|---|---|---|
| Tangible equity excluding other comprehensive loss | 640,118 | 631,207 |
| Tangible book value per share1 | $34.18 | $33.62 |
`
  expect(cellsOf(table, 'Tangible').map((cell) => cell.split(' ').at(-1))).toEqual([
    '2032-01-01',
    '2031-10-01',
    '2032-01-01',
    '2031-10-01',
  ])
})

test('what working capital is made of, and what stands below "As of:", is there at the end', () => {
  const made = `Calculation of working capital requirement (in millions of U.S. dollars)

| | 2031 | 2030 |
|---|---|---|
| Trade receivables | 806.3 | 791.4 |
| Short-term provisions | (61.2) | (48.7) |
| Working capital required | 745.1 | 742.7 |
`
  expect(cellsOf(made, 'Short-term')[0]).toBe('-61200000 iso4217:USD 2032-01-01')
  const quarters = `Highlights (in millions of U.S. dollars)

| | Three months ended December 31, 2031 | Three months ended September 30, 2031 |
|---|---|---|
| Net sales | 118.2 | 117.6 |
| As of: | | |
| Total moorings, at fair value | 906.1 | 871.3 |
`
  expect(cellsOf(quarters, 'Total moorings')[0]).toBe('906100000 iso4217:USD 2032-01-01')
})

test('two figures in each row below one column are of nobody knows when', () => {
  const [table] = tablesIn(`${HEAD}Balances (in millions of U.S. dollars)

| | As of December 31, 2030 |
|---|---|
| Barge loans | 4,391 |
| Ferry loans | 9,174 |
`)
  if (!table) throw new Error('no table')
  const doubled = { ...table, rows: table.rows.map((row) => ({ ...row, cells: [...row.cells, ...row.cells] })) }
  expect(cellsOfRows([table], 'Barge')).toEqual(['4391000000 iso4217:USD 2031-01-01'])
  expect(cellsOfRows([withoutCrowded(doubled)], 'Barge')).toEqual(['column-unknown', 'column-unknown'])
})
