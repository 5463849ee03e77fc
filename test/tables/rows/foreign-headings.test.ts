/** Headings of another period than the columns', and labels that only sound like one. */
import { expect, test } from 'vitest'
import { cellsOfRows, tablesIn } from '../../support/read-tables.ts'

const HEAD = `Orrin Vale Holdings Reports Fourth Quarter 2031 Results

PORTLAND, Ore., Feb. 10, 2032 -- Orrin Vale Holdings (NYSE: OVR) today reported results for the quarter and year ended December 31, 2031.

`

const rowsBelow = (heading: string): string => `Results (in millions of U.S. dollars)

                              Barges       Ferries
                                2031          2031

                 Revenue       1,204           786

      ${heading}
                 EBITDA          149           163
                 Profit           95            66
                 Tow costs        21            17
                 Revenue       4,379         2,899
                 EBITDA          643           459
                 Profit          318           217
`

test('below the heading of a quarter among columns of a year nothing is of the year for certain', () => {
  expect(cellsOfRows(tablesIn(HEAD + rowsBelow('Q4 2031')), 'Tow costs')).toEqual(['period-unknown', 'period-unknown'])
})

test('below the heading of a part all are of their columns', () => {
  expect(cellsOfRows(tablesIn(HEAD + rowsBelow('Tow lines')), 'Tow costs')[0]).toBe(
    '21000000 iso4217:USD 2031-01-01/2032-01-01',
  )
})

test('"Annual barge hire per annual" over "active tenant" is a label of three lines', () => {
  const [table] = tablesIn(`${HEAD}The table below sets forth hire per tenant for the periods presented:

 Dec 31,
2030
Mar 31,
2031
Jun 30,
2031
Sep 30,
2031
 (in EUR)
Annual barge and ferry
hire per annual
active tenant(1) 168 171 174 184
Mobile tenants 52 62 76 87
`)
  expect(table?.rows.map(({ label }) => label)).toContain('Annual barge and ferry hire per annual active tenant(1)')
})
