/** Tables of text that was taken from a page, one blank between their cells: what their columns and figures mean. */
import { describe, expect, it } from 'vitest'
import { reportOf } from '../support/release.ts'

const HEAD = `Orrin Lamps Announces Second Quarter 2031 Results

BERGEN, August 15, 2031 -- Orrin Lamps Ltd. today told its results for the quarter ended June 30, 2031.

`

const tablesOf = (body: string) => reportOf(HEAD + body)['tieout:tables']
const columnsOf = (body: string): string[] =>
  (tablesOf(body)[0]?.columns ?? []).map(({ period, unit }) =>
    [period?.replaceAll('T00:00:00', ''), unit?.replace('iso4217:', '')].join(' '),
  )

const factsOf = (body: string, label: string): (string | null)[] => {
  const report = reportOf(HEAD + body)
  return report['tieout:tables'].flatMap(({ rows }) =>
    rows
      .filter((row) => row.label === label)
      .flatMap(({ cells }) => cells.map(({ fact }) => (fact ? (report.facts[fact]?.value ?? null) : null))),
  )
}

const STATEMENT = `Unaudited Statements of Operations
For the three months ended For the six months ended
June 30,
2030
June 30,
2031
June 30,
2031
June 30,
2030
June 30,
2031
June 30,
2031
RMB RMB US$ RMB RMB US$
(In millions) (In millions)
Net revenues 267 287 39 507 530 73
Cost of revenues (231 ) (246 ) (33 ) (437 ) (453 ) (62 )
Gross profit 36 41 6 70 77 11`

describe('text taken from a page', () => {
  it('gives each column its period and its currency', () => {
    expect(columnsOf(STATEMENT)).toEqual([
      '2030-04-01/2030-07-01 CNY',
      '2031-04-01/2031-07-01 CNY',
      '2031-04-01/2031-07-01 USD',
      '2030-01-01/2030-07-01 CNY',
      '2031-01-01/2031-07-01 CNY',
      '2031-01-01/2031-07-01 USD',
    ])
    expect(factsOf(STATEMENT, 'Gross profit')).toEqual([36, 41, 6, 70, 77, 11].map((value) => `${value}000000`))
  })

  it('takes a column that is printed twice for the same one, and no others of one period', () => {
    const body = (last: number) => `Statements of Operations
In RMB „000 (unless otherwise stated)
Unaudited Unaudited
2Q2031 1Q2031 2Q2031 2Q2030
Revenues 527 647 527 739
Costs (311) (383) (311) (231)
Gross profit 216 264 ${last} 508`
    expect(factsOf(body(216), 'Gross profit')).toEqual(['216000', '264000', '216000', '508000'])
    expect(factsOf(body(215), 'Gross profit')).toEqual([null, '264000', null, '508000'])
  })

  it('keeps a label of several lines that names two days in one piece', () => {
    const body = `Balance Sheets
(In thousands)
As of
December 31,
2030
June 30,
2031
RMB RMB
Restricted cash 6,254 8,129
Receivables, net (lent to buyers 3.1 as of December 31,
2030 and June 30, 2031,
respectively) 20,576 20,003
Total current assets 26,830 28,132`
    expect(tablesOf(body).length).toBe(1)
    expect(factsOf(body, 'Total current assets')).toEqual(['26830000', '28132000'])
  })
})
