/** A column in a currency of its own beside those of the table's. */
import { expect, it } from 'vitest'
import { readText, reportOf } from '../support/release.ts'

const TABLE = `TORONTO, August 24, 2031: Vale Bank (TSX: VALE) today announced results for the quarter ended July 31, 2031.

All amounts are in Canadian dollars, unless otherwise noted.

Results by segment
                                                                                                      U.S.
                                                            Canadian      Capital        Vale      Banking
$ millions, for the three months ended July 31, 2031         Banking      Markets       Total  (US$ millions)

Total revenue                                               $  2,412     $  1,350    $  3,762      $   499
Non-interest expenses                                          1,120          640       1,760          310
Net income                                                  $  1,292     $    710    $  2,002      $   189
`

it('a currency over the last column alone is of that column', () => {
  const { facts } = reportOf(TABLE, 'vale.txt')
  const units = Object.fromEntries(Object.values(facts).map(({ value, dimensions }) => [value, dimensions.unit]))
  expect(units['2412000000']).toBe('iso4217:CAD')
  expect(units['3762000000']).toBe('iso4217:CAD')
  expect(units['499000000']).toBe('iso4217:USD')
})

it('a dateline right above the first table is no caption of it', () => {
  const { run, report } = readText(
    TABLE.replace(/\n\nAll amounts.*\n/, ' All amounts are in Canadian dollars.\n'),
    'vale.txt',
  )
  expect(run.layers.profile).toMatchObject({ publishedAt: '2031-08-24', issuer: 'Vale Bank' })
  expect(report['tieout:tables'][0]?.title).toBe('Results by segment')
})
