import { describe, expect, it } from 'vitest'
import { type Period, periodText } from '../../../src/model/period.ts'
import type { FiscalCalendar } from '../../../src/model/profile.ts'
import {
  findPeriods,
  mergeExpressions,
  type PeriodContext,
  resolvePeriod,
} from '../../../src/recognize/period/index.ts'

const duration = (start: string, end: string): Period => ({ kind: 'duration', start, end })
const instant = (date: string): Period => ({ kind: 'instant', date })

const CALENDAR_YEAR: FiscalCalendar = { yearEndMonth: 12, yearOffset: 0, knownEnds: ['2025-12-31'], isWeekly: false }
/** Ends on the last Sunday of January; the year of its name is that of the end. */
const WEEKLY: FiscalCalendar = {
  yearEndMonth: 1,
  yearOffset: 0,
  knownEnds: ['2023-10-29', '2024-01-28', '2024-10-27', '2025-01-26'],
  isWeekly: true,
}
const SEPTEMBER: FiscalCalendar = { yearEndMonth: 9, yearOffset: 0, knownEnds: [], isWeekly: false }
/** "Fiscal 2024" ends in January 2025. */
const RETAIL: FiscalCalendar = { yearEndMonth: 1, yearOffset: -1, knownEnds: [], isWeekly: false }

const Q4_2025: PeriodContext = {
  calendar: CALENDAR_YEAR,
  current: duration('2025-10-01', '2025-12-31'),
  publishedAt: '2026-02-12',
}
const FY_2025: PeriodContext = { calendar: CALENDAR_YEAR, current: duration('2025-01-01', '2025-12-31') }
const END_2025: PeriodContext = { calendar: CALENDAR_YEAR, current: instant('2025-12-31') }
const WEEKLY_Q3: PeriodContext = { calendar: WEEKLY, current: duration('2024-07-29', '2024-10-27') }

const read = (text: string, context: PeriodContext): string | undefined => {
  const phrase = findPeriods(text)[0]
  const period = phrase && resolvePeriod(phrase.expression, context)
  if (!period) return undefined
  return period.kind === 'instant' ? period.date : `${period.start}/${period.end}`
}

describe('resolvePeriod', () => {
  it.each([
    ['three months ended March 31, 2024', '2024-01-01/2024-03-31'],
    ['six months ended February 29, 2024', '2023-09-01/2024-02-29'],
    ['the year ended 31 December 2024', '2024-01-01/2024-12-31'],
    ['October – December 2024', '2024-10-01/2024-12-31'],
    ['1 October 2023 – 31 December 2024', '2023-10-01/2024-12-31'],
    ['1-9/2024', '2024-01-01/2024-09-30'],
    ['13 weeks ended April 27, 2025', '2025-01-27/2025-04-27'],
    ['the twelve months ended September 30, 2024', '2023-10-01/2024-09-30'],
    ['as of December 31, 2025', '2025-12-31'],
    ['December 2024', '2024-12-01/2024-12-31'],
    ['the first quarter of the fiscal year ending June 30, 2025', '2024-07-01/2024-09-30'],
    ['the first quarter of the fiscal year ended March 28, 2026', '2025-03-30/2025-06-28'],
    ['the fourth quarter of the fiscal year ended June 30, 2025', '2025-04-01/2025-06-30'],
  ])('needs no calendar for dates: %s', (text, expected) => {
    expect(read(text, {})).toBe(expected)
  })

  it.each([
    ['in the fourth quarter of 2024', '2024-10-01/2024-12-31'],
    ['4Q23', '2023-10-01/2023-12-31'],
    ['the third quarter of the fiscal year ended September 30, 2024', '2024-07-01/2024-09-30'],
    ['the second quarter of the fiscal year ended September 30, 2024', undefined],
    ['1H25', '2025-01-01/2025-06-30'],
    ['fiscal 2024', '2024-01-01/2024-12-31'],
    ['the first nine months of 2024', '2024-01-01/2024-09-30'],
    ['the first three quarters of 2024', '2024-01-01/2024-09-30'],
    ['at year-end 2024', '2024-12-31'],
    ['the same quarter of 2024', '2024-10-01/2024-12-31'],
    ['the same period last year', '2024-10-01/2024-12-31'],
    ['a year ago', '2024-10-01/2024-12-31'],
    ['a quarter ago', '2025-07-01/2025-09-30'],
    ['one quarter earlier', '2025-07-01/2025-09-30'],
    ['year-over-year', '2024-10-01/2024-12-31'],
    ['last quarter', '2025-07-01/2025-09-30'],
    ['sequentially', '2025-07-01/2025-09-30'],
    ['in the third quarter', '2025-07-01/2025-09-30'],
    ['the fourth quarter of last year', '2024-10-01/2024-12-31'],
    ['this quarter', '2025-10-01/2025-12-31'],
    ['for the year', '2025-01-01/2025-12-31'],
    ['at the end of the quarter', '2025-12-31'],
    ['at the beginning of the year', '2024-12-31'],
    ['the last twelve months', '2025-01-01/2025-12-31'],
    ['next quarter', '2026-01-01/2026-03-31'],
    ['the December quarter', '2025-10-01/2025-12-31'],
  ])('reads %s in a text about the fourth quarter of 2025', (text, expected) => {
    expect(read(text, Q4_2025)).toBe(expected)
  })

  it.each([
    ['last year', FY_2025, '2024-01-01/2024-12-31'],
    ['year-over-year', FY_2025, '2024-01-01/2024-12-31'],
    ['a year ago', END_2025, '2024-12-31'],
    ['in the year before.', FY_2025, '2024-01-01/2024-12-31'],
    ['the quarter prior,', Q4_2025, '2025-07-01/2025-09-30'],
    ['profit for the year before tax', FY_2025, '2025-01-01/2025-12-31'],
    ['last quarter', END_2025, '2025-09-30'],
    ['the first quarter', { ...Q4_2025, looksAhead: true }, '2026-01-01/2026-03-31'],
  ])('moves from the period at hand: %s', (text, context, expected) => {
    expect(read(text, context)).toBe(expected)
  })

  it.each([
    ['Q1 FY25', SEPTEMBER, '2024-10-01/2024-12-31'],
    ['fiscal year 2025', SEPTEMBER, '2024-10-01/2025-09-30'],
    ['fourth quarter of fiscal 2024', RETAIL, '2024-11-01/2025-01-31'],
    ['first quarter of fiscal 2024', RETAIL, '2024-02-01/2024-04-30'],
  ])('knows the issuer’s year: %s', (text, calendar, expected) => {
    expect(read(text, { calendar })).toBe(expected)
  })

  it.each([
    ['third quarter of fiscal 2025', '2024-07-29/2024-10-27'],
    ['three months ended October 27, 2024', '2024-07-29/2024-10-27'],
    ['fiscal 2025', '2024-01-29/2025-01-26'],
    ['year ended January 26, 2025', '2024-01-29/2025-01-26'],
    ['a year ago', '2023-07-31/2023-10-29'],
    ['the previous quarter', '2024-04-29/2024-07-28'],
    ['the first quarter of fiscal 2025', '2024-01-29/2024-04-28'],
    ['the first quarter of the fiscal year ended January 26, 2025', '2024-01-29/2024-04-28'],
  ])('counts weeks where the issuer does: %s', (text, expected) => {
    expect(read(text, WEEKLY_Q3)).toBe(expected)
  })

  it.each([
    ['six months ended June 27, 2025', '2025-01-01/2025-06-27'],
    ['three months ended June 27, 2025', '2025-03-29/2025-06-27'],
    ['three months ended March 28, 2025', '2025-01-01/2025-03-28'],
    ['six months ended June 28, 2024', '2024-01-01/2024-06-28'],
  ])('begins the year of weekly quarters after the last day of the one before: %s', (text, expected) => {
    const knownEnds = ['2024-03-29', '2024-06-28', '2025-03-28', '2025-06-27']
    const calendar: FiscalCalendar = {
      yearEndMonth: 12,
      yearOffset: 0,
      knownEnds,
      isWeekly: true,
      endsYearInMonth: true,
    }
    expect(read(text, { calendar })).toBe(expected)
  })

  it.each([
    ['the December quarter', '2024-09-29', '2024-12-28', '2024-09-29/2024-12-28'],
    ['year-to-date', '2024-09-29', '2024-12-28', '2023-12-31/2024-12-28'],
  ])('ends a month that weeks run over on its own day: %s', (text, start, end, expected) => {
    const calendar: FiscalCalendar = { ...WEEKLY, yearEndMonth: 12, knownEnds: ['2023-12-30', '2024-12-28'] }
    expect(read(text, { calendar, current: duration(start, end) })).toBe(expected)
  })

  it.each([
    ['the 2024 quarter', '2024-10-01/2024-12-31'],
    ['the 2023 quarter', '2023-10-01/2023-12-31'],
    ['the same quarter of fiscal 2024', '2023-10-01/2023-12-31'],
    ['the same quarter of 2024', '2023-10-01/2023-12-31'],
    ['the same quarter of 2023', '2023-10-01/2023-12-31'], // by the calendar: nobody compares with two years before
  ])('tells the fiscal year from the calendar year: %s', (text, expected) => {
    const current = duration('2024-10-01', '2024-12-31')
    expect(read(text, { calendar: { ...SEPTEMBER, yearEndMonth: 3 }, current })).toBe(expected)
  })

  it('starts a 53-week year after the year end that the document names', () => {
    const calendar: FiscalCalendar = { ...WEEKLY, knownEnds: ['2023-01-28', '2024-02-03'], yearOffset: -1 }
    expect(read('fiscal 2023', { calendar })).toBe('2023-01-29/2024-02-03')
  })

  it('ends a year that is not over on the day of the release', () => {
    expect(read('2026 to-date', { ...Q4_2025, publishedAt: '2026-02-12' })).toBe('2026-01-01/2026-02-12')
    expect(read('2026 to-date', { ...Q4_2025, publishedAt: undefined })).toBeUndefined()
  })

  it('takes the end of the prior year for the year’s, not for the quarter’s', () => {
    const current = duration('2025-04-01', '2025-06-30')
    expect(read('as of prior year end', { ...Q4_2025, current })).toBe('2024-12-31')
  })

  it.each([
    ['Three Months Ended', Q4_2025],
    ['Q4', {}],
    ['fourth quarter of 2024', {}],
    ['the prior period', Q4_2025],
    ['this quarter', { calendar: CALENDAR_YEAR, current: duration('2025-10-15', '2025-12-20') }],
    ['three months 2024', Q4_2025],
    ['the third quarter ended December 31, 2025', Q4_2025],
  ])('withholds what is not determined: %s', (text, context) => {
    expect(read(text, context)).toBeUndefined()
  })
})

describe('mergeExpressions', () => {
  const stacked = (...cells: string[]) =>
    cells.map((cell) => findPeriods(cell)[0]?.expression ?? {}).reduce((outer, inner) => mergeExpressions(outer, inner))
  const text = (...cells: string[]) => {
    const period = resolvePeriod(stacked(...cells), { calendar: SEPTEMBER })
    return period && periodText(period)
  }
  it.each([
    [['Three Months Ended', 'December 31,', '2025'], '2025-10-01T00:00:00/2026-01-01T00:00:00'],
    [['Year Ended December 31', '2024'], '2024-01-01T00:00:00/2025-01-01T00:00:00'],
    [['As of', 'Dec. 31, 2024'], '2025-01-01T00:00:00'],
    [['Fiscal 2025', 'Q1'], '2024-10-01T00:00:00/2025-01-01T00:00:00'],
    [['Three Months Ended', 'Six Months Ended March 31, 2025'], '2024-10-01T00:00:00/2025-04-01T00:00:00'],
  ])('combines %j', (cells, expected) => {
    expect(text(...cells)).toBe(expected)
  })
})
