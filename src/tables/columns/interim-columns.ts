/**
 * Columns of an interim report whose words mean less than they say: "Audited December 31, 2030" beside unaudited months is the year
 * that ended then, and "2031" beside "2030" in a report for June 2031 is no year but what has passed of it.
 */
import { endOf, monthsOf, samePeriod } from '../../model/period.ts'
import type { Profile } from '../../model/profile.ts'
import type { Column, StatementKind } from '../../model/table.ts'
import { daysInMonth } from '../../recognize/period/calendar.ts'
import type { PeriodExpression } from '../../recognize/period/index.ts'
import { type ColumnContext, expressionOf, FLOWS } from './column-period.ts'
import { ownOfYear } from './own-length.ts'
import { isDate } from './several-days.ts'

const AUDITED = /\baudited\b/i
const UNAUDITED = /\bunaudited\b|\bun-audited\b/i

/**
 * What the headers of a statement of flows mean as dates: what is audited beside what is not came about over a whole year, whatever
 * length the title gives the others; "Dec 2031" beside "Dec 2030" is where periods end.
 */
export function datesOfFlows(
  words: readonly string[],
  expressions: readonly (PeriodExpression | undefined)[],
  { statement, profile }: ColumnContext,
): readonly (PeriodExpression | undefined)[] {
  const isMixed = words.some((header) => UNAUDITED.test(header))
  const isAudited = (header: string): boolean => isMixed && AUDITED.test(header) && !UNAUDITED.test(header)
  if (statement === 'balanceSheet')
    return expressions.map((own, index) => (isAudited(words[index] ?? '') ? endOfYear(own, profile) : own))
  if (!FLOWS.has(statement) && statement !== 'equity') return expressions
  const months = expressions.flatMap((own) => (own && isDate(own) && own.end && !own.end.day ? [own.end.month] : []))
  const isEnd = months.length > 1 && new Set(months).size === 1 && !profile.periods.every((one) => monthsOf(one) === 1)
  return expressions.map((own, index) => {
    if (!own || !isDate(own)) return own
    const isYear = isAudited(words[index] ?? '')
    const { end, year } = own
    const day = isEnd && end && !end.day && year ? { end: { ...end, day: daysInMonth(year, end.month) } } : {}
    return { ...own, ...day, ...(isYear ? { length: { unit: 'month', count: 12 } as const } : {}) }
  })
}

/** "Audited 2031" beside "Unaudited 9 months 2031": balances at the end of the fiscal year. */
function endOfYear(own: PeriodExpression | undefined, { calendar }: Profile): PeriodExpression | undefined {
  const isYear = own?.year !== undefined && Object.keys(own).join() === 'year'
  if (!isYear || !calendar || calendar.isWeekly || calendar.yearOffset !== 0) return own
  return { ...own, end: { month: calendar.yearEndMonth, day: daysInMonth(own.year as number, calendar.yearEndMonth) } }
}

/** "2031 Actual", "FY 2031", "Outlook 2031" say which year they mean. */
const TOLD =
  /\b(?:actual|guidance|outlook|estimated?|forecast|projected|plan|target|expected|full|fiscal|fy|pro forma)\b/i

/** Years over columns, of which the latest has not ended with the release: all are as long as the release's own period, if it has one. */
export function withoutOpenYears(columns: readonly Column[], statement: StatementKind, profile: Profile): Column[] {
  const last = profile.periods.map(endOf).sort().at(-1)
  const isApart = statement === 'balanceSheet' || statement === 'guidance'
  if (last === undefined || isApart || !profile.periods.every(isInterim)) return [...columns]
  const years = new Map(columns.flatMap((column) => (yearOf(column) ? [[column, yearOf(column)] as const] : [])))
  if (![...years.keys()].some(({ period }) => period && endOf(period) > last)) return [...columns]
  return columns.map((column) => {
    const year = years.get(column)
    return year === undefined ? column : { ...column, period: ownOfYear(year, profile) }
  })
}

const isInterim = (period: Profile['periods'][number]): boolean => period.kind === 'duration' && monthsOf(period) < 12

/** The year of a column that is headed by nothing else of time. */
function yearOf({ kind, period, header }: Column): number | undefined {
  if (kind !== 'value' || period?.kind !== 'duration' || monthsOf(period) !== 12 || TOLD.test(header)) return undefined
  const own = expressionOf(header)
  return own && Object.keys(own).join() === 'year' ? own.year : undefined
}

/** "Eliminations" and "Total" in a header of two rows beside the parts below "Nine months ended …": of the same period as these. */
export function withPeriodOfParts(columns: readonly Column[]): Column[] {
  const isNamed = ({ header }: Column): boolean => expressionOf(header) !== undefined
  const [first, ...others] = columns.filter((column) => column.kind === 'value' && column.period && isNamed(column))
  const isOne =
    first?.group !== undefined &&
    others.length > 0 &&
    others.every(({ group, period }) => group === first.group && samePeriod(period, first.period)) &&
    expressionOf(first.group) !== undefined
  if (!isOne) return [...columns]
  return columns.map((column) => {
    const isPart = column.kind === 'value' && column.header !== '' && !isNamed(column)
    return isPart ? { ...column, period: first.period } : column
  })
}
