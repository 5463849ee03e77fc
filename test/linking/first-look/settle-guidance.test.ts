import { describe, expect, it } from 'vitest'
import { alarmsOf, reportOf } from '../../support/release.ts'

const TABLE = `
| | Q1 FY2032 Guidance | FY2032 Guidance |
| --- | --- | --- |
| Total revenue | $138.0 - $139.6 million | $610 - $620 million |
| Non-GAAP loss per share | $(0.19) - $(0.17) | $(0.80) - $(0.72) |
`
const COLUMNS = `
| (in millions) | 2032 Guidance Low | 2032 Guidance High |
| --- | --- | --- |
| Total revenue | $ 610 | $ 620 |
| Adjusted EBITDA | 95 | 105 |
`
const release = (sentence: string, table: string): string =>
  `# Ardent Kelp Reports Results\n\nBOSTON, March 19, 2031 -- Ardent Kelp, Inc. (NASDAQ: ARDK) reported results for fiscal 2031, which ended January 31, 2031.\n\n**Outlook**\n\n${sentence}\n${table}`

const verdictsOf = (sentence: string, table = TABLE) => {
  const report = reportOf(release(sentence, table), 'kelp.md')
  const claims = report['tieout:claims'].filter(({ role }) => role === 'guidance')
  return {
    claims: claims.map(({ text, verdict }) => `${text} ${verdict}`),
    alarms: alarmsOf(report).map(({ suggestion }) => suggestion),
  }
}

describe('guidance of the prose beside guidance of a table', () => {
  it.each([
    ['For the first quarter of fiscal 2032, we expect total revenue of $138.0 million to $139.6 million.', TABLE],
    ['For fiscal 2032, we expect total revenue of $610 million to $620 million.', TABLE],
    ['For fiscal 2032, we expect a non-GAAP loss per share of $0.80 to $0.72.', TABLE],
    ['For 2032, we expect adjusted EBITDA of $95 million to $105 million.', COLUMNS],
  ])('ties: %s', (sentence, table) => {
    const { claims, alarms } = verdictsOf(sentence, table)
    expect(claims.map((claim) => claim.split(' ').at(-1))).toEqual(['tied', 'tied'])
    expect(alarms).toEqual([])
  })

  it.each([
    [
      'For the first quarter of fiscal 2032, we expect total revenue of $38.0 million to $139.6 million.',
      TABLE,
      '$138.0 million',
    ],
    ['For 2032, we expect adjusted EBITDA of $95 million to $150 million.', COLUMNS, '$105 million'],
  ])('finds one end that is not the table’s: %s', (sentence, table, right) =>
    expect(verdictsOf(sentence, table).alarms).toEqual([right]),
  )

  it.each([
    ['neither end agrees', 'For fiscal 2032, we expect total revenue of $590 million to $600 million.'],
    ['another measure', 'For fiscal 2032, we expect subscription revenue of $610 million to $618 million.'],
    [
      'guided to before',
      'For fiscal 2032, we expect more than our previous range, total revenue of $610 million to $615 million.',
    ],
  ])('leaves open: %s', (_, sentence) => {
    const { claims, alarms } = verdictsOf(sentence)
    expect(claims.map((claim) => claim.split(' ').at(-1))).toEqual(['unsupported', 'unsupported'])
    expect(alarms).toEqual([])
  })
})
