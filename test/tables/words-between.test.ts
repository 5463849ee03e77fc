/** Words that stand between a table and what speaks of it or between the lines of a title. */
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

test('a title that goes on behind a dash keeps what it began with: what came about, in dated columns', () => {
  const table = `\`\`\`
Gross rental income --
Harbours                  Dec 31, 30   Dec 31, 31

In million euros
Harbours                    534.0        566.7
Inner harbours              386.8        416.9
   - Old port               304.9        332.7
   - New port                81.9         84.2
Outer harbours              147.2        149.8
\`\`\`
`
  const ofYear = HEAD.replace('Fourth Quarter', 'Full Year').replace('the quarter and year ended', 'the year ended')
  expect(cellsOfRows(tablesIn(`${ofYear}\n${table}`), 'Inner harbours')).toEqual([
    '386800000 iso4217:EUR 2030-01-01/2031-01-01',
    '416900000 iso4217:EUR 2031-01-01/2032-01-01',
  ])
})
