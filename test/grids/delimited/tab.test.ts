import { describe, expect, it } from 'vitest'
import { captionsOf, gridsOf, placesOf } from '../../support/read-grids.ts'

const SOURCE = `ORRERY PUMPS LIMITED
CONDENSED BALANCE SHEETS
 (All amounts in thousands)

	Dec 31, 2030	Dec 31, 2031
	RMB	US\\$
ASSETS\t\t
Cash	2,648	—

Goodwill	(17)	3

Total assets less liabilities

2,631 26,729

Shares used in the computation:

Basic	3,710,632	3,728,092

ORRERY PUMPS LIMITED
CONDENSED CASH FLOWS

	Dec 31, 2030	Dec 31, 2031
Operating	570	1,042
Investing	(1)	(2)

See https://example.com/ for more.`

describe('tab tables', () => {
  const grids = gridsOf(SOURCE)

  it('keeps rows that blank lines tore off, and ends at the next title', () => {
    expect(placesOf(grids[0])).toEqual([
      'Dec 31, 2030@1 Dec 31, 2031@2',
      'RMB@1 US$@2',
      'ASSETS@0',
      'Cash@0 2,648@1 —@2',
      'Goodwill@0 (17)@1 3@2',
      'Total assets less liabilities@0 2,631@1 26,729@2',
      'Shares used in the computation:@0',
      'Basic@0 3,710,632@1 3,728,092@2',
    ])
    expect(placesOf(grids[1])).toHaveLength(3)
  })

  it('takes the title and scale lines above, and no further', () => {
    expect(captionsOf(grids[0])).toEqual([
      'ORRERY PUMPS LIMITED',
      'CONDENSED BALANCE SHEETS',
      '(All amounts in thousands)',
    ])
    expect(captionsOf(grids[1])).toEqual(['ORRERY PUMPS LIMITED', 'CONDENSED CASH FLOWS'])
  })

  it('keeps empty columns and a header that slid into the first row', () => {
    const [grid] = gridsOf('\t2030\t2031\n\tNet margin\t9 %\nShare-based pay\t\t1,726\nOther\t5\t6')
    expect(placesOf(grid).slice(1)).toEqual(['Net margin@1 9 %@2', 'Share-based pay@0 1,726@2', 'Other@0 5@1 6@2'])
  })
})
