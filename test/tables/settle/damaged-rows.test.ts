import { expect, test } from 'vitest'
import { readText } from '../../support/release.ts'

const release = (rows: readonly string[]): string =>
  [
    '# Tallowfern Reports Results',
    '',
    '| EUR million | Q4 2031 | Q4 2030 | Change | 2031 | 2030 |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n')

const ROWS = [
  '| Net sales | 412.6 | 398.0 | 3.7% | 1,602.0 | 1,551.3 |',
  '| Operating profit | 31.9 | 30.2 | 5.6% | 118.4 | 113.0 |',
  '| Net income | 20.1 | 19.8 | 1.5% | 77.9 | 75.0 |',
  '| Equity ratio | 41.0% | 39.5% | | 41.0% | 39.5% |',
]

const read = (rows: readonly string[]) => {
  const { report } = readText(release(rows), 'tallowfern.md')
  const alarms = report['tieout:findings'].filter(({ rule }) => rule === 'row-shifted')
  const labels = report['tieout:tables'].flatMap((table) =>
    table.rows
      .filter(({ cells }) => cells.some(({ setAside }) => setAside === 'row-damaged'))
      .map(({ label }) => label),
  )
  return { alarms: alarms.map(({ severity, message }) => `${severity} ${message.split(':')[0]}`), labels }
}

test('a row whose first place alone is empty is withheld and told of, though a column is of changes', () => {
  const shifted = ROWS.with(1, '| Operating profit | | 31.9 | 30.2 | 5.6% | 118.4 |')
  expect(read(shifted)).toEqual({ alarms: ['warning "Operating profit"'], labels: ['Operating profit'] })
})

test('rows that stand in their places, or of which several begin later, are left alone', () => {
  expect(read(ROWS)).toEqual({ alarms: [], labels: [] })
  const begun = [...ROWS.slice(0, 2), '| Ferries | | 1.2 | 0.4% | 4.0 | 3.1 |', '| Ports | | 0.7 | 0.9% | 2.2 | 2.0 |']
  expect(read(begun)).toEqual({ alarms: [], labels: [] })
})

const SHARES = [
  '# Tallowfern Reports Results',
  '',
  '| EUR million | % of sales | Q4 2031 | Change | 2031 |',
  '| --- | --- | --- | --- | --- |',
  '| Norrland | 61% | 251.7 | 2.0% | 977.2 |',
  '| Skane | 39% | 160.9 | 6.5% | 624.8 |',
  '| Oland | 4% | 18.2 | 1.1% | 70.4 |',
]

const shiftsIn = (lines: readonly string[]) =>
  readText(lines.join('\n'), 'tallowfern.md').report['tieout:findings'].filter(({ rule }) => rule === 'row-shifted')

test('a share of the whole that stands before the amounts may be absent, but amounts do not stand among shares', () => {
  expect(shiftsIn([...SHARES, '| Group | | 412.6 | 3.7% | 1,602.0 |'])).toEqual([])
  expect(shiftsIn([...SHARES, '| Gotland | | 7% | 31.4 | 2.9% |'])).toHaveLength(1)
})

test('a percentage below amounts is in its place where few rows reach into the first column, or "unchanged" fills it', () => {
  const sparse = [
    '# Tallowfern Reports Results',
    '',
    '| EUR million | 2029 | Q4 2031 | Q4 2030 | 2031 |',
    '| --- | --- | --- | --- | --- |',
    '| Net sales | | 412.6 | 398.0 | 1,602.0 |',
    '| Operating profit | | 31.9 | 30.2 | 118.4 |',
    '| Order book | 210.0 | 251.7 | | |',
  ]
  expect(shiftsIn([...sparse, '| Payout ratio | | 75.0% | 74.3% | 73.6% |'])).toEqual([])
  const told = ROWS.with(1, '| Operating profit | UNCHANGED | 30.2 | 5.6% | 118.4 | 113.0 |')
  expect(read(told)).toEqual({ alarms: [], labels: [] })
})

test('an amount among rates and a rate among amounts are withheld and told of, where the column of the amount is lost', () => {
  const rows = [
    '| EUR million | Q4 2031 | Change | 2031 | Change |',
    '| --- | --- | --- | --- | --- |',
    '| Net sales | | 412.6 | +3.7% | 1,602.0 |',
    '| At constant rates | | +2.1% | | (1.9)% |',
    '| At constant rates and days | | (0.4)% | | (2.2)% |',
  ]
  const { report } = readText(['# Tallowfern Reports Results', '', ...rows].join('\n'), 'tallowfern.md')
  expect(Object.values(report.facts)).toEqual([])
  expect(report['tieout:findings'].map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(['warning row-shifted'])
})

test('a row that the columns need as it is printed stands in its place', () => {
  const text = `# Tallowfern Reports Results

| EUR million | Q4 2031 | Q4 2030 | 2031 | 2030 |
| --- | --- | --- | --- | --- |
| General costs | 326.1 | 240.8 | 1,125.8 | 783.7 |
| Servicing by others | | 106.8 | 131.6 | 556.4 |
| Losses | 30.2 | 12.4 | 30.4 | 22.1 |
| Interest | 22.2 | 43.3 | 84.5 | 185.5 |
| Total costs | 378.5 | 403.3 | 1,372.3 | 1,547.7 |
`
  const { report } = readText(text, 'tallowfern.md')
  expect(report['tieout:findings'].filter(({ rule }) => rule === 'row-shifted')).toEqual([])
})
