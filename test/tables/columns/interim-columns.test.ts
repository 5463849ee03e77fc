/** Statements of an interim report as converters of scans set them: HTML in Markdown, with pages marked. All companies are invented. */
import { describe, expect, test } from 'vitest'
import { format } from '../../../src/number/decimal.ts'
import { periodOf, tablesIn } from '../../support/read-tables.ts'

const OPENING =
  '### Page 1\n\nSALTMARSH FOODS LIMITED\n\nUnaudited results for the nine months ended September 30, 2031, expressed in Jamaican dollars.\n\n*End of Page 1*\n\n---\n\n### Page 2\n\n'

const row = (cells: readonly string[], tag = 'td'): string =>
  `  <tr>\n${cells.map((cell) => `    <${tag}>${cell}</${tag}>`).join('\n')}\n  </tr>\n`
const table = (head: string, ...rows: readonly (readonly string[])[]): string =>
  `<table>\n${head}${rows.map((cells) => row(cells)).join('')}</table>\n`

const tablesOf = (body: string) => tablesIn(OPENING + body)

/** The cells of the rows that begin with a label: value and period, or why there is none. */
const cellsOf = (body: string, label: string): string[] =>
  tablesOf(body)
    .flatMap(({ rows }) => rows.filter((one) => one.label.startsWith(label)))
    .flatMap(({ cells }) =>
      cells.map(({ value, period, withheld }) => withheld ?? `${value ? format(value) : 'nil'} ${periodOf(period)}`),
    )

const NINE = '2031-01-01/2031-10-01'
const NINE_BEFORE = '2030-01-01/2030-10-01'
const YEAR_BEFORE = '2030-01-01/2031-01-01'
const TITLE = 'SALTMARSH FOODS LIMITED\nStatement of Comprehensive Income\nNINE MONTHS ENDED SEPTEMBER 30, 2031\n\n'
const DATES = row(
  ['', 'Unaudited<br>September 30, 2031', 'Unaudited<br>September 30, 2030', 'Audited<br>December 31, 2030'],
  'th',
)

describe('columns of an interim report', () => {
  test('what is audited is of the whole year', () => {
    const body =
      TITLE +
      table(
        DATES,
        ['Revenue', '$41,204,118', '$38,117,902', '$52,006,377'],
        ['Profit', '4,118,006', '3,900,412', '5,001,233'],
      )
    expect(cellsOf(body, 'Profit')).toEqual([`4118006 ${NINE}`, `3900412 ${NINE_BEFORE}`, `5001233 ${YEAR_BEFORE}`])
  })

  test('years of which the latest has not ended are as long as the report’s own period', () => {
    const body = `Taxation is made up as follows:\n\n${table(row(['', "2031<br>$'000", "2030<br>$'000"], 'th'), ['Current tax', '1,204', '1,118'], ['Deferred tax', '88', '91'])}`
    expect(cellsOf(body, 'Current tax')).toEqual([`1204000 ${NINE}`, `1118000 ${NINE_BEFORE}`])
  })

  test('years that have ended, and years that say which they are, stay years', () => {
    const ended = table(
      row(['', "2030<br>$'000", "2029<br>$'000"], 'th'),
      ['Current tax', '1,204', '1,118'],
      ['Deferred tax', '88', '91'],
    )
    expect(cellsOf(ended, 'Current tax')).toEqual([`1204000 ${YEAR_BEFORE}`, '1118000 2029-01-01/2030-01-01'])
  })

  test('a month over flows is the end of the year they came about in', () => {
    const first = TITLE + table(DATES, ['Revenue', '$41,204,118', '$38,117,902', '$52,006,377'])
    const body = `${first}\nStatement of cash flows\n\n${table(row(['', "Sept 2031<br>$'000", "Sept 2030<br>$'000"], 'th'), ['Revenue', '41,204', '38,117'], ['Profit', '4,118', '3,900'])}`
    expect(cellsOf(body, 'Profit')).toEqual([`4118000 ${NINE}`, `3900000 ${NINE_BEFORE}`])
  })

  test('"Eliminations" and "Total" beside parts below a group are of its period', () => {
    const head = `  <tr><th rowspan="2"></th><th colspan="2">Nine months ended September 30, 2031 $'000</th><th rowspan="2">Eliminations $'000</th><th rowspan="2">Total $'000</th></tr>\n${row(['Canning', 'Bottling'], 'th')}`
    const body = `Segment results\n\n${table(head, ['Revenue', '30,100', '14,204', '(3,100)', '41,204'], ['Profit', '3,000', '1,118', '-', '4,118'])}`
    expect(cellsOf(body, 'Revenue')).toEqual(
      ['30100000', '14204000', '-3100000', '41204000'].map((value) => `${value} ${NINE}`),
    )
    const before = `Segment results, nine months ended September 30, 2031\n\n${table(head.replace('2031', '2030'), ['Revenue', '30,100', '14,204', '(3,100)', '41,204'])}`
    expect(cellsOf(before, 'Revenue').at(-1)).toBe(`41204000 ${NINE_BEFORE}`)
  })

  test('marks of pages give a table no title', () => {
    const body = `${TITLE}${table(DATES, ['Profit', '1', '2', '3'])}\n*End of Page 2*\n\n---\n\n### Page 3\n\n${table(
      row(['', "September 30, 2031<br>$'000", "December 31, 2030<br>$'000"], 'th'),
      ['Inventories', '4,100', '3,900'],
      ['Receivables', '2,100', '1,900'],
      ['Total assets', '6,200', '5,800'],
      ['Trade payables', '1,200', '1,100'],
      ['Share capital', '5,000', '4,700'],
      ['Total equity and liabilities', '6,200', '5,800'],
    )}`
    expect(tablesOf(body).at(-1)).toMatchObject({ statement: 'balanceSheet' })
    expect(tablesOf(body).at(-1)?.title ?? '').not.toContain('Page')
    expect(cellsOf(body, 'Inventories')).toEqual(['4100000 2031-10-01', '3900000 2031-01-01'])
  })
})

describe('headers that reach further than their figures', () => {
  const figures = [
    ['Revenue', '4,100', '2,100', '5,000', '1,004', '12,204'],
    ['Costs', '3,100', '1,100', '4,000', '1,000', '9,200'],
    ['Profit', '1,000', '1,000', '1,000', '4', '3,004'],
  ]
  const parts = ['Retail', 'Treasury', 'Life', 'General']
  const group = (words: string, width: number) => `<th colspan="${width}">${words}</th>`
  const headersOf = (head: string): string[] =>
    tablesOf(`Segment results, nine months ended September 30, 2031 ($'000)\n\n${table(head, ...figures)}`).flatMap(
      ({ columns }) => columns.map(({ header }) => header),
    )

  test('go by order where the innermost cells are as many as the columns', () => {
    const head = `<tr><th rowspan="2"></th>${group('Banking', 2)}${group('Insurance', 3)}<th rowspan="2">Total</th></tr>\n${row(parts, 'th')}`
    expect(headersOf(head)).toEqual([
      'Banking Retail',
      'Banking Treasury',
      'Insurance Life',
      'Insurance General',
      'Total',
    ])
  })

  test('say nothing where only the innermost row is', () => {
    const head = `<tr><th rowspan="2"></th>${group('Retail', 2)}${group('Treasury', 2)}${group('Life', 2)}${group('General', 2)}</tr>\n${row([...parts, 'Total'], 'th')}`
    expect(headersOf(head)).toEqual([...parts, 'Total'])
  })
})

test('balances that are audited beside what is not are of the end of the fiscal year', () => {
  const head = row(['', 'Unaudited 9 months 2031', 'Unaudited 9 months 2030', 'Audited 2030'], 'th')
  const body = `${TITLE}${table(DATES, ['Revenue', '$41,204,118', '$38,117,902', '$52,006,377'])}\nBalance sheet\n\n${table(head, ['Cash', '$4,100,204', '$3,900,118', '$3,700,552'], ['Total assets', '9,100,000', '8,900,000', '8,700,000'])}`
  expect(cellsOf(body, 'Total assets')).toEqual(['9100000 2031-10-01', '8900000 2030-10-01', '8700000 2031-01-01'])
})

test('cash flows under bare dates are those since the year began', () => {
  const head = row(
    [
      '',
      '3 months to September 30, 2031',
      '9 months to September 30, 2031',
      '3 months to September 30, 2030',
      '9 months to September 30, 2030',
    ],
    'th',
  )
  const results = `Income statement\n($'000)\n\n${table(head, ['Revenue', '14,204', '41,204', '13,117', '38,117'], ['Profit', '1,118', '4,118', '1,010', '3,900'])}`
  const flows = table(
    row(['', "September 30, 2031<br>$'000", "September 30, 2030<br>$'000"], 'th'),
    ['Net profit', '4,118', '3,900'],
    ['Items not affecting cash:', '', ''],
    ['Depreciation', '1,000', '900'],
    ['Net cash provided by operating activities', '5,118', '4,800'],
  )
  expect(cellsOf(`${results}\nAs follows:\n\n${flows}`, 'Depreciation')).toEqual([
    `1000000 ${NINE}`,
    `900000 ${NINE_BEFORE}`,
  ])
})

describe('references to notes below a header that stands over the labels', () => {
  const head = `  <tr><th>Notes</th><th colspan="2">9 months to September 30, 2031<br>$'000</th><th colspan="2">9 months to September 30, 2030<br>$'000</th></tr>\n`

  test('are no values in a column of their own', () => {
    const body = `Income statement\n\n${table(head, ['Revenue', '4', '41,204', '38,117', ''], ['Costs', '', '(37,086)', '(34,217)', ''], ['Profit', '12', '4,118', '3,900', ''])}`
    expect(cellsOf(body, 'Revenue')).toEqual([`41204000 ${NINE}`, `38117000 ${NINE_BEFORE}`])
    expect(cellsOf(body, 'Profit')).toEqual([`4118000 ${NINE}`, `3900000 ${NINE_BEFORE}`])
  })

  test('are no values before those of a row that has one too many', () => {
    const sheet = `  <tr><th>Notes</th><th>September 30, 2031<br>$'000</th><th>December 31, 2030<br>$'000</th><th></th></tr>\n`
    const body = `Balance sheet\n\n${table(sheet, ['Cash', '4,100', '3,900', ''], ['Share capital', '7', '1,213', '1,213'], ['Total assets', '9,100', '8,900', ''])}`
    expect(cellsOf(body, 'Share capital')).toEqual(['1213000 2031-10-01', '1213000 2031-01-01'])
  })
})

test('earnings per stock unit are per share, also in cents', () => {
  const head = row(['', "9 months to September 30, 2031<br>$'000", "9 months to September 30, 2030<br>$'000"], 'th')
  const body = `Income statement\n\n${table(head, ['Profit', '4,118', '3,900'], ['Earnings per ordinary stock unit', '14.3¢', '$0.12'], ['Final dividend – 23¢ (2030: 25¢)', '1,116', '1,213'])}`
  expect(cellsOf(body, 'Earnings per')).toEqual([`0.143 ${NINE}`, `0.12 ${NINE_BEFORE}`])
  expect(cellsOf(body, 'Final dividend')).toEqual([`1116000 ${NINE}`, `1213000 ${NINE_BEFORE}`])
})

test('a list of who holds how many shares has no money in it', () => {
  const units = (body: string) =>
    tablesOf(body).flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.map(({ unit, value }) => `${value && format(value)} ${unit}`)),
    )
  const body = `Ten largest shareholders as at September 30, 2031\n\n${table(row(['Name of shareholder', 'Unit Holdings', '% Holdings'], 'th'), ['Vale Trustees', '19,350,000', '6.77'], ['Arrow Pension Fund', '15,400,000', '5.38'])}`
  expect(units(body)).toEqual([
    '19350000 xbrli:shares',
    '0.0677 undefined',
    '15400000 xbrli:shares',
    '0.0538 undefined',
  ])
})
