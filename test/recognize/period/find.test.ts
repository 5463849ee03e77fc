import { describe, expect, it } from 'vitest'
import { findPeriods, type PeriodExpression } from '../../../src/recognize/period/index.ts'

const months = (count: number) => ({ unit: 'month', count }) as const
const dec31 = { month: 12, day: 31 }

/** The phrases as printed, with what they say. */
const found = (text: string): [string, PeriodExpression][] =>
  findPeriods(text).map(({ start, end, expression }) => [text.slice(start, end), expression])
const said = (text: string): PeriodExpression | undefined => findPeriods(text)[0]?.expression

describe('findPeriods', () => {
  it.each<[string, PeriodExpression]>([
    ['in the fourth quarter of 2025', { quarter: 4, year: 2025 }],
    ['rose to $5 million in 4Q24', { quarter: 4, year: 2024 }],
    ['Q4/24', { quarter: 4, year: 2024 }],
    ['FY 24 sales', { isFiscal: true, isFullYear: true, year: 2024 }],
    ['Full Year FY’25', { isFiscal: true, isFullYear: true, year: 2025 }],
    ['Q4 FY25', { quarter: 4, isFiscal: true, year: 2025 }],
    ['fiscal 2025 second quarter', { quarter: 2, isFiscal: true, year: 2025 }],
    ['three months ended March 31, 2024', { length: months(3), end: { month: 3, day: 31 }, year: 2024 }],
    ['13 weeks ended Apr. 27, 2025', { length: { unit: 'week', count: 13 }, end: { month: 4, day: 27 }, year: 2025 }],
    ['fifty-two weeks', { length: { unit: 'week', count: 52 } }],
    ['three (3) months ended March 31, 2024', { length: months(3), end: { month: 3, day: 31 }, year: 2024 }],
    ['Fiscal 2024 nine-month comparisons', { length: months(9), isFiscal: true, year: 2024 }],
    ['2024 and 2023 fourth quarter', { quarter: 4, year: 2024 }],
    ['the first nine months of 2024', { length: months(9), isToDate: true, year: 2024 }],
    ['the two quarters ended June 30, 2024', { length: months(6), end: { month: 6, day: 30 }, year: 2024 }],
    ['the 2 quarters ended June 30, 2024', { length: months(6), end: { month: 6, day: 30 }, year: 2024 }],
    ['the last 4 quarters', { length: months(12), isTrailing: true }],
    ['the end of the current fiscal year quarter', { isInstant: true, relative: 'current', unit: 'quarter' }],
    ['the first three quarters of 2024', { length: months(9), isToDate: true, year: 2024 }],
    ['1H25', { half: 1, year: 2025 }],
    ['First Half 2024-25', { half: 1, year: 2025 }],
    ['YTD24', { isToDate: true, year: 2024 }],
    ['the prior year-to-date period', { isToDate: true, relative: 'yearAgo' }],
    ['from the most recent prior quarter', { relative: 'previous', unit: 'quarter' }],
    ['on a linked quarter basis', { compares: 'sequential' }],
    ['linked-quarter growth', { compares: 'sequential' }],
    ['the linked quarter', { relative: 'previous', unit: 'quarter' }],
    ['over YE 2024', { isFiscal: true, isFullYear: true, year: 2024 }],
    ['over the last twelve months', { length: months(12), isTrailing: true }],
    ['October–December 2024', { fromMonth: 10, end: { month: 12 }, year: 2024 }],
    ['1-12/2024', { fromMonth: 1, end: { month: 12 }, year: 2024 }],
    ['31.12.2024', { end: dec31, year: 2024 }],
    ['on 31 December 2024', { end: dec31, year: 2024 }],
    ['2024-12-31', { end: dec31, year: 2024 }],
    ['12/31/2024', { end: dec31, year: 2024 }],
    ['31/12/2024', { end: dec31, year: 2024 }],
    ['31-Dec-24', { end: dec31, year: 2024 }],
    ['Dec-24', { end: { month: 12 }, year: 2024 }],
    ['as of December 31, 2025', { isInstant: true, end: dec31, year: 2025 }],
    ['at year-end 2024', { isInstant: true, isFullYear: true, year: 2024 }],
    ['at end-December 24', { isInstant: true, end: { month: 12 }, year: 2024 }],
    ['at the beginning of the year', { isInstant: true, isOpening: true, relative: 'current', unit: 'year' }],
    ['the same quarter of 2024', { relative: 'yearAgo', unit: 'quarter', year: 2024 }],
    ['the comparable prior-year quarter', { relative: 'yearAgo', unit: 'quarter' }],
    ['last year’s fourth quarter', { relative: 'yearAgo', unit: 'year', quarter: 4 }],
    ['from $2 million a year earlier', { relative: 'yearAgo', unit: 'year' }],
    ['RMB7.8 million last quarter.', { relative: 'previous', unit: 'quarter' }],
    ['of the previous quarter of fiscal 2024', { relative: 'previous', unit: 'quarter' }],
    ['in the last quarter of 2024', { quarter: 4, year: 2024 }],
    ['for the quarter was', { relative: 'current', unit: 'quarter' }],
    ['up 12% Y-o-Y', { compares: 'yearOverYear' }],
    ['down 3% quarter-on-quarter', { compares: 'sequential' }],
    ['up 2% q/q', { compares: 'sequential' }],
  ])('reads %s', (text, expression) => {
    expect(said(text)).toEqual(expression)
  })

  it.each<[string, PeriodExpression]>([
    ['Three Months Ended', { length: months(3) }],
    ['For the year ended', { length: months(12), isFullYear: true }],
    ['December 31,', { end: dec31 }],
    ['As of', { isInstant: true }],
    ['Fiscal Year', { isFiscal: true, isFullYear: true }],
    ['Three Months EndedDecember 31,', { length: months(3), end: dec31 }],
  ])('reads the header cell %s', (text, expression) => {
    expect(said(text)).toEqual(expression)
  })

  it.each([
    'it cost $2024',
    '2,024 units',
    '2024 stores',
    'it may increase',
    'a 24-month term',
    'within three months',
    'the following years',
    'Note 12.5',
  ])('finds nothing in: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it('gives coordinated phrases what their neighbour says', () => {
    expect(found('fourth quarter and fiscal year ended December 31, 2025')).toEqual([
      ['fourth quarter', { quarter: 4, end: dec31, year: 2025 }],
      ['fiscal year ended December 31, 2025', { length: months(12), isFullYear: true, end: dec31, year: 2025 }],
    ])
    expect(found('for the three and nine months ended December 31, 2025 and 2024')).toEqual([
      ['three', { length: months(3), end: dec31, year: 2025 }],
      ['nine months ended December 31, 2025', { length: months(9), end: dec31, year: 2025 }],
      ['2024', { length: months(9), end: dec31, year: 2024 }],
    ])
    expect(found('the third and fourth quarters of 2024')).toEqual([
      ['third', { quarter: 3, year: 2024 }],
      ['fourth quarters of 2024', { quarter: 4, year: 2024 }],
    ])
    expect(found('as of September 30 and December 31, 2024')[0]?.[1]).toEqual({
      isInstant: true,
      end: { month: 9, day: 30 },
      year: 2024,
    })
  })

  it('keeps neighbours apart that each say enough', () => {
    expect(found('$5 million in the third quarter, compared with $4 million in 2023')).toEqual([
      ['third quarter', { quarter: 3 }],
      ['2023', { year: 2023 }],
    ])
  })

  it('tells the year of a date from the name of the fiscal year', () => {
    expect(said('the first quarter of fiscal 2025 ended December 31, 2024')).toEqual({
      quarter: 1,
      isFiscal: true,
      fiscalYear: 2025,
      end: dec31,
      year: 2024,
    })
  })
})
