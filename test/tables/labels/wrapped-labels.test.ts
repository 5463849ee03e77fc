/** Labels and headings broken over lines in a narrow column, and headings without a colon. All companies are invented. */
import { describe, expect, test } from 'vitest'
import { tablesIn } from '../../support/read-tables.ts'

const HEAD =
  'Alder Freight Reports Full Year 2024 Results\n\nHALIFAX, Feb. 12, 2025 /PRNewswire/ -- Alder Freight Inc. (NYSE: ALD) today announced results for the year ended December 31, 2024. All amounts are in U.S. dollars.\n\n'

/** Headings and label of each row with figures. */
function labelsOf(body: string): string[] {
  return tablesIn(HEAD + body).flatMap(({ rows }) =>
    rows.filter(({ cells }) => cells.length > 0).map(({ label, path }) => [...path, label].join(' > ')),
  )
}

const fenced = (lines: string): string => `Statement of Operations (in millions)\n\n\`\`\`\n${lines}\n\`\`\`\n`

describe('lines set one blank deeper', () => {
  test('are items where three of them follow a heading, and else the rest of a label', () => {
    const body = fenced(`
                      2024       2023
Net revenues
 Packaging          70,285     69,154
 Testing            15,713     14,124
 Rentals             2,023      1,956
Total net
 revenues           88,021     85,234
Gain on sale of
 Vessels               113        107`)
    expect(labelsOf(body)).toEqual([
      'Net revenues > Packaging',
      'Net revenues > Testing',
      'Net revenues > Rentals',
      'Net revenues > Total net revenues',
      'Gain on sale of Vessels',
    ])
  })

  test('with a dash before them are items', () => {
    const body = fenced(`
                      2024       2023
Earnings per
share
 -- Basic          US$2.15    US$2.25
 -- Diluted        US$2.07    US$2.18
Revenue             88,021     85,234`)
    expect(labelsOf(body).slice(0, 2)).toEqual(['Earnings per share > -- Basic', 'Earnings per share > -- Diluted'])
  })
})

describe('a heading', () => {
  test('goes on below itself where a word had no room beside it', () => {
    const body = fenced(`
                      2024       2023
Cash Flows from
Operating
Activities
 Income before
  tax               11,441     12,325
 Depreciation       15,360     15,043
 Other items         8,444     (5,306)
Net increase        35,245     22,062`)
    expect(labelsOf(body)[0]).toBe('Cash Flows from Operating Activities > Income before tax')
  })

  test('is none of a label that begins on the line below it', () => {
    const body = fenced(`
                      2024       2023
Funds Earned
per Unit
Average number of
 Units outstanding   7,280      7,136
Weighted options       118        113
Units issued           218        213`)
    expect(labelsOf(body)[0]).toMatch(/^(?:Funds Earned > )?(?:per Unit > )?.*Average number of Units outstanding$/)
  })

  test('is told from the first half of a label by the total that closes it', () => {
    const body = `Results (in millions)

|  | 2024 | 2023 |
| --- | --- | --- |
| Net non-operating income and expenses |  |  |
| Interest expense | (1,308) | (1,291) |
| Gain on vessels | 230 | 240 |
| Total non-operating income and expenses | (1,078) | (1,051) |
| Income before tax | 2,000 | 1,900 |
`
    expect(labelsOf(body)).toEqual([
      'Net non-operating income and expenses > Interest expense',
      'Net non-operating income and expenses > Gain on vessels',
      'Net non-operating income and expenses > Total non-operating income and expenses',
      'Income before tax',
    ])
  })

  test('is closed by a total that leaves its measure out', () => {
    const body = `Results (in millions)

|  | 2024 | 2023 |
| --- | --- | --- |
| International revenue: |  |  |
| Lamps | 308 | 291 |
| Bulbs | 230 | 240 |
| Total international | 538 | 531 |
| Cost of revenue | 138 | 131 |
`
    expect(labelsOf(body).slice(-2)).toEqual(['International revenue > Total international', 'Cost of revenue'])
  })
})
