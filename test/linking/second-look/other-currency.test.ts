import { describe, expect, it } from 'vitest'
import { alarmsOf, reportOf } from '../../support/release.ts'

const TABLE = `
| (RMB in thousands) | Three months ended December 31, 2031 | Three months ended December 31, 2030 |
| --- | --- | --- |
| Revenue | 199,581 | 187,555 |
| Cost of revenue | (61,204) | (55,713) |
| Gross profit | 138,377 | 131,842 |
`
const alarms = (sentences: string) =>
  alarmsOf(
    reportOf(
      `# Ardent Kelp Reports Fourth Quarter 2031 Results\n\nBEIJING, February 19, 2032 -- Ardent Kelp, Inc. (NASDAQ: ARDK) reported results for the fourth quarter ended December 31, 2031.\n\n${sentences}\n${TABLE}`,
      'kelp.md',
    ),
  ).map(({ rule }) => rule)

describe('a figure under another currency’s sign', () => {
  it('is found where the other figures are in the currency of the table', () =>
    expect(
      alarms(
        'Revenue was RMB199.6 million, compared with US$187.6 million in the fourth quarter of 2030. Gross profit was RMB138.4 million.',
      ),
    ).toEqual(['wrong-currency']))

  it('is not where no figure is in the currency of the table: that may have been read wrong', () =>
    expect(alarms('Revenue was US$199.6 million. Gross profit was US$138.4 million.')).toEqual([]))

  it('is not where it is a translation', () =>
    expect(alarms('Revenue was RMB199.6 million (US$28.1 million). Gross profit was RMB138.4 million.')).toEqual([]))
})
