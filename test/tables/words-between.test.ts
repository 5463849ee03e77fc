/** Words that stand between a table and what speaks of it, and figures of a quarter's column that are of its end. */
import { expect, test } from 'vitest'
import { cellsOfRows, tablesIn } from '../support/read-tables.ts'

const HEAD = `Orrin Vale Holdings Reports Fourth Quarter 2031 Results

PORTLAND, Ore., Feb. 10, 2032 -- Orrin Vale Holdings (NYSE: OVR) today reported results for the quarter and year ended December 31, 2031. All amounts are in U.S. dollars.
`

const QUARTER = '2031-10-01/2032-01-01'
const LAST_QUARTER = '2030-10-01/2031-01-01'

test('what the wire says of its pictures takes no announcement from its table', () => {
  const table = `Orrin Vale reported results for the three months ended December 31 as follows:

This press release features multimedia. View the full release here: https://wire.example/20320210/en/

Orrin Vale leads in harbours and in bridges. (Photo: Orrin Vale)

\`\`\`
(In millions)           Earnings
                     ---------------
                      2031      2030
                     ------    -----
Continuing           $  181    $ 160
Comparable              199      172
\`\`\`
`
  expect(cellsOfRows(tablesIn(`${HEAD}\n${table}`), 'Comparable')).toEqual([
    `199000000 iso4217:USD ${QUARTER}`,
    `172000000 iso4217:USD ${LAST_QUARTER}`,
  ])
})

test('book value per share is had at the end of the quarter it stands under', () => {
  const table = `| | Q4 2031 | Q3 2031 |
|---|---|---|
| Book value per share | $ 36.62 | $ 35.71 |
| Dividends per share | 0.05 | 0.05 |
`
  expect(cellsOfRows(tablesIn(`${HEAD}\n${table}`), 'Book value per share')).toEqual([
    '36.62 iso4217:USD/xbrli:shares 2032-01-01',
    '35.71 iso4217:USD/xbrli:shares 2031-10-01',
  ])
})
