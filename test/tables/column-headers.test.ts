/** What the words over a column say: its period, or that it compares two others. */
import { describe, expect, test } from 'vitest'
import { periodText } from '../../src/model/period.ts'
import type { Profile } from '../../src/model/profile.ts'
import { readColumns } from '../../src/tables/columns/column-meaning.ts'

const profile: Profile = {
  title: 'Orrin Bay Mills Reports Fourth Quarter 2024 Results',
  issuer: 'Orrin Bay Mills',
  tickers: [],
  wire: undefined,
  publishedAt: '2025-02-06',
  currency: 'USD',
  accountingStandard: 'us-gaap',
  calendar: { yearEndMonth: 12, yearOffset: 0, knownEnds: ['2023-12-31', '2024-12-31'], isWeekly: false },
  periods: [
    { kind: 'duration', start: '2024-10-01', end: '2024-12-31' },
    { kind: 'duration', start: '2024-01-01', end: '2024-12-31' },
  ],
  translation: undefined,
}

test('a bare date is a day below headers that say how long their periods are', () => {
  const header = [['December 31, 2024'], ['December 31, 2023']].map((texts) =>
    texts.map((text) => ({ text, span: { start: 0, end: 0 }, isGroup: false })),
  )
  const about = {
    profile,
    statement: 'operatingMetrics',
    captions: ['Summary of Q4 2024 Results'],
    leadIn: [],
  } as const
  const period = (headersAbove: readonly string[]) =>
    readColumns(header, { ...about, currency: 'USD', headersAbove })[0]?.period?.kind
  expect(period(['Three months ended December 31, 2024'])).toBe('instant')
  expect(period([])).toBe('duration')
})

test('a year takes the day that the title gives it, and the length of both', () => {
  const header = [['2024'], ['2023']].map((texts) =>
    texts.map((text) => ({ text, span: { start: 0, end: 0 }, isGroup: false })),
  )
  const columns = readColumns(header, {
    profile,
    statement: 'incomeStatement',
    captions: ['FOR THE 13 WEEKS ENDED DECEMBER 29, 2024 AND DECEMBER 31, 2023'],
    leadIn: [],
    currency: 'USD',
  })
  expect(columns.map(({ period }) => period && periodText(period).replaceAll('T00:00:00', ''))).toEqual([
    '2024-09-30/2024-12-30',
    '2023-10-02/2024-01-01',
  ])
})

/** Kind and period of columns that have these stacked headers, a group's words first. */
function read(...headers: readonly (readonly string[])[]): string[] {
  const stacked = headers.map((texts) =>
    texts.map((text, level) => ({ text, span: { start: 0, end: 0 }, isGroup: level < texts.length - 1 })),
  )
  const columns = readColumns(stacked, {
    profile,
    statement: 'incomeStatement',
    captions: [],
    leadIn: [],
    currency: 'USD',
  })
  return columns.map(({ kind, period }) =>
    `${kind} ${period ? periodText(period).replaceAll('T00:00:00', '') : '?'}`.trim(),
  )
}

describe('periods', () => {
  test.each([
    [['Three Months Ended', 'December 31, 2024'], 'value 2024-10-01/2025-01-01'],
    [['Three Months', 'December 31, 2024'], 'value 2024-10-01/2025-01-01'], // no "ended": still no instant
    [['For the three months', 'December 31, 2023 $'], 'value 2023-10-01/2024-01-01'],
    [['Year Ended', 'December 31, 2024'], 'value 2024-01-01/2025-01-01'],
    [['TTM', 'Q3 2024'], 'value 2023-10-01/2024-10-01'],
    [['YTD', '2Q24'], 'value 2024-01-01/2024-07-01'],
    // how many months was lost, or which of two lengths is meant
    [['uarter ,ended', 'Dec-24'], 'value ?'],
    [['Months Ended', 'December 31, 2024'], 'value ?'],
    [['Three Months Ended', 'Six Months Ended', 'December 31, 2024'], 'value ?'],
  ])('%s', (header, column) => {
    expect(read(header)).toEqual([column])
  })

  test('a day alone leaves open how long the period of a flow is', () => {
    expect(read(['December 31, 2024'])).toEqual(['value ?'])
  })
})

test('"Fav (Unfav)" compares the two columns before it', () => {
  const columns = read(['Year Ended', '2024'], ['Year Ended', '2023'], ['Year Ended', 'Fav (Unfav) Amount'])
  expect(columns[2]).toMatch(/^change/)
})

test('"Q4 2024 / Q4 2023" compares two periods', () => {
  expect(read(['4th quarter 2024 / 4th quarter 2023'], ['Q4 2024/Q4 2023'])).toEqual(['change ?', 'change ?'])
})

test('a quarter counted in weeks ended a year before on a day of its own', () => {
  const weekly: Profile = {
    ...profile,
    publishedAt: '2023-04-18',
    calendar: { yearEndMonth: 12, yearOffset: 0, knownEnds: ['2022-04-03', '2023-04-02'], isWeekly: true },
    periods: [{ kind: 'duration', start: '2023-01-02', end: '2023-04-02' }],
  }
  const header = [['2023'], ['2022']].map((texts) =>
    texts.map((text) => ({ text, span: { start: 0, end: 0 }, isGroup: false })),
  )
  const periods = (captions: readonly string[]) =>
    readColumns(header, {
      profile: weekly,
      statement: 'reconciliation',
      captions,
      leadIn: [],
      currency: 'USD',
    }).map(({ period }) => period && periodText(period).replaceAll('T00:00:00', ''))
  const both = ['2023-01-02/2023-04-03', '2022-01-03/2022-04-04']
  expect(periods(['First quarter ended April 2, 2023'])).toEqual(both)
  expect(periods([])).toEqual(both)
})

test('a share of the sales of the year above it', () => {
  expect(read(['First Quarter', '2024', 'Amount'], ['First Quarter', '2024', 'Percent to Sales'])[1]).toMatch(
    /^percentOf/,
  )
})
