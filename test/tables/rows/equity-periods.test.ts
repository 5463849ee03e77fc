/** Statements of equity and roll-forwards: each row is of the day, or of the span, that its label and those around it name. */
import { describe, expect, test } from 'vitest'
import { cellsOfRows, tablesIn } from '../../support/read-tables.ts'

const OPENING =
  'SALTMARSH FOODS LIMITED\n\nUnaudited results for the third quarter and nine months ended September 30, 2031, expressed in Jamaican dollars.\n\n'
const row = (cells: readonly string[], tag = 'td'): string =>
  `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>\n`
const table = (head: readonly string[], ...rows: readonly (readonly string[])[]): string =>
  `<table>\n${row(head, 'th')}${rows.map((cells) => row(cells)).join('')}</table>\n\n`
const cellsOf = (body: string, label: string): string[] => cellsOfRows(tablesIn(OPENING + body), label)

const RESULTS = `Income statement\n($'000)\n\n${table(
  ['', '3 months to September 30, 2031', '9 months to September 30, 2031', '9 months to September 30, 2030'],
  ['Revenue', '14,204', '41,204', '38,117'],
  ['Profit', '1,118', '4,118', '3,900'],
)}`

describe('the rows of a statement of equity', () => {
  const sheet = `Balance sheet\n\n${table(
    ['', 'September 30, 2031', 'December 31, 2030'],
    ['Share capital', '$60,112,304', '$60,112,304'],
    ['Total equity', '$92,407,551', '$88,204,117'],
  )}`
  const equity = `Statement of Changes in Equity\nThird Quarter Ended September 30, 2031\n\n${table(
    ['', 'Share Capital', 'Retained Earnings', 'Total Equity'],
    ['Balance at January 1, 2030', '60,112,304', '22,019,006', '82,131,310'],
    ['Profit for the period', '-', '3,900,112', '3,900,112'],
    ['Balance at September 30, 2030', '60,112,304', '25,919,118', '86,031,422'],
    ['Balance at January 1, 2031', '60,112,304', '28,091,813', '88,204,117'],
    ['Profit for the period', '-', '4,203,434', '4,203,434'],
    ['Balance at September 30, 2031', '60,112,304', '32,295,247', '92,407,551'],
  )}`

  test('are of their own days though their scale is settled later', () => {
    expect(cellsOf(sheet + equity, 'Balance at January 1, 2030')).toEqual(
      ['60112304', '22019006', '82131310'].map((value) => `${value} iso4217:JMD 2030-01-01`),
    )
    expect(cellsOf(sheet + equity, 'Profit for the period').slice(0, 3)).toEqual([
      'nil iso4217:JMD 2030-01-01/2030-10-01',
      '3900112 iso4217:JMD 2030-01-01/2030-10-01',
      '3900112 iso4217:JMD 2030-01-01/2030-10-01',
    ])
  })

  test('count shares in a column of shares', () => {
    const body = `Statement of Changes in Equity\n\n${table(
      ['', "No. of Shares<br>'000", "Share Capital<br>$'000", "Total Equity<br>$'000"],
      ['Balance at January 1, 2031', '601,123', '60,112', '88,204'],
      ['Profit for the period', '-', '-', '4,203'],
      ['Balance at September 30, 2031', '601,123', '60,112', '92,407'],
    )}`
    expect(cellsOf(RESULTS + body, 'Balance at September')[0]).toBe('601123000 xbrli:shares 2031-10-01')
  })
})

test('what was there at first is of the evening before, not of the day that a bare date names, nor is what came to it', () => {
  const body = `Loans:\n($'000)\n\n${table(
    ['', 'September 30, 2031', 'September 30, 2030'],
    ['At beginning of year', '25,112', '24,090'],
    ['Loans received', '7,204', '9,033'],
    ['At end of period', '32,316', '33,123'],
  )}`
  expect(cellsOf(RESULTS + body, 'At beginning')).toEqual([
    '25112000 iso4217:JMD 2031-01-01',
    '24090000 iso4217:JMD 2030-01-01',
  ])
  expect(cellsOf(RESULTS + body, 'Loans received')).toEqual(['period-unknown', 'period-unknown'])
  expect(cellsOf(RESULTS + body, 'At end')).toEqual([
    '32316000 iso4217:JMD 2031-10-01',
    '33123000 iso4217:JMD 2030-10-01',
  ])
})

test('cash flows below "Third Quarter Ended" are those since the year began', () => {
  const body = `Statement of Cash Flows\nThird Quarter Ended September 30, 2031\n($'000)\n\n${table(
    ['', 'September 30, 2031', 'September 30, 2030'],
    ['Net profit', '4,118', '3,900'],
    ['Depreciation', '1,000', '900'],
    ['Net cash provided by operating activities', '5,118', '4,800'],
  )}`
  expect(cellsOf(RESULTS + body, 'Depreciation')).toEqual([
    '1000000 iso4217:JMD 2031-01-01/2031-10-01',
    '900000 iso4217:JMD 2030-01-01/2030-10-01',
  ])
})
