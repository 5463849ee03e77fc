/** The period of a column: the words of its stacked headers put together, completed by captions and by the table's announcement. */
import { endOf, monthsOf, type Period } from '../../model/period.ts'
import type { Profile } from '../../model/profile.ts'
import type { StatementKind } from '../../model/table.ts'
import {
  findPeriods,
  mergeExpressions,
  type PeriodExpression,
  type PeriodPhrase,
  resolvePeriod,
} from '../../recognize/period/index.ts'
import { captionTexts } from './caption-texts.ts'
import { cumulative, ofItsYear, ownLength } from './own-length.ts'
import { isDayOf, isOwnDate, isPageNumber } from './page-dates.ts'
import { dayOfYear, isDate, ofOneDay } from './several-days.ts'
import { spelled } from './spelled-header.ts'

export interface ColumnContext {
  readonly profile: Profile
  readonly statement: StatementKind
  /** Period words of captions and title rows. */
  readonly captions: readonly string[]
  /** The paragraphs that announce the table. */
  readonly leadIn: readonly string[]
  readonly currency: string | undefined
  /** Headers further up in the same grid: where they say how long their periods are, a bare date below them is a day. */
  readonly headersAbove?: readonly string[]
}

/** "Three Months" with no more words. */
const MONTHS = /\b(three|six|nine|twelve|3|6|9|12)[- ]months\b/i
/** "Months Ended June 30, 2031": how many of them was lost. */
const OF_NO_LENGTH = /\b(?:months|weeks) end(?:ed|ing)\b/i
const MONTH_COUNTS: Readonly<Record<string, number>> = { three: 3, six: 6, nine: 9, twelve: 12 }
export const FLOWS: ReadonlySet<StatementKind> = new Set<StatementKind>([
  'incomeStatement',
  'comprehensiveIncome',
  'cashFlow',
])

const ownPhrases = (header: string): PeriodPhrase[] =>
  findPeriods(header).filter(({ expression }) => expression.compares === undefined && expression.relative === undefined)

/** Whether a header names several periods and does not tell which is the column's. */
export function namesSeveral(printed: string): boolean {
  const header = spelled(printed)
  return ofOneDay(header, ownPhrases(header)) === undefined
}

/** The period words of a header, parts found apart put together. */
export function expressionOf(printed: string): PeriodExpression | undefined {
  const header = spelled(printed)
  const phrases = ownPhrases(header)
  const months = MONTHS.exec(header)?.[1]?.toLowerCase()
  const length = months && ({ unit: 'month', count: MONTH_COUNTS[months] ?? Number(months) } as const)
  if (length && phrases.length === 0) return { length }
  const merged = ofOneDay(header, phrases)?.reduce<PeriodExpression | undefined>(
    (before, expression) => (before ? mergeExpressions(before, expression) : expression),
    undefined,
  )
  if (!length && merged?.end && !merged.length && OF_NO_LENGTH.test(header)) return undefined
  // "uarter ,ended 31•Dec-31" of a page that was read badly: a month, of which nobody says that it is one
  if (merged?.end && merged.end.day === undefined && isDate(merged) && /\bended\b/i.test(header)) return undefined
  // "Three Months" above "December 31, 2024", without "ended"
  return merged && length && isDate(merged) ? { ...merged, length } : merged
}

export function captionExpression(context: ColumnContext): PeriodExpression | undefined {
  const isPaged = context.captions.some(isPageNumber)
  for (const text of captionTexts(context.captions).reverse()) {
    const phrases = ownPhrases(text)
    const [first] = phrases
    if (first && isOwnDate(first, text, isPaged, context.profile)) break
    if (first) {
      if (phrases.length === 1) return first.expression
      // "for the years ended December 31, 2024 and 2023": the years stand over the columns
      const { year, ...rest } = spanOf(phrases, context.statement)
      return rest
    }
  }
  return announcedExpression(context.leadIn.at(-1) ?? '')
}

/** "For the three and nine months ended June 30": cash flows are of the longer span. */
function spanOf(phrases: readonly PeriodPhrase[], statement: StatementKind): PeriodExpression {
  const all = phrases.map(({ expression }) => expression)
  return all.reduce((best, one) => (statement === 'cashFlow' && monthsIn(one) > monthsIn(best) ? one : best))
}

const monthsIn = ({ length, quarter, half, isFullYear }: PeriodExpression): number =>
  length?.unit === 'month' ? length.count : quarter ? 3 : half ? 6 : isFullYear ? 12 : 0

/**
 * The caption's words for columns that are headed by bare dates: a length from the caption is theirs only where they lie whole
 * years apart, or quarters in a row. "July 27, 2025" beside "January 26, 2025" are two balances, whatever "six months" stood above.
 */
export function captionOfDates(
  caption: PeriodExpression | undefined,
  owns: readonly (PeriodExpression | undefined)[],
  { statement, profile, headersAbove = [] }: ColumnContext,
): PeriodExpression | undefined {
  if (!caption) return caption
  const { length, half, quarter, isFullYear, ...rest } = caption
  if (areMonths(owns)) return rest
  // "Third Quarter Ended September 30, 2031" above cash flows: of the year so far, where the release has more than the quarter
  const isNumbered = quarter !== undefined && !length && owns.some((own) => own && isDate(own) && own.end)
  if (statement === 'cashFlow' && isNumbered && profile.periods.some((period) => monthsOf(period) > 3)) return rest
  if (FLOWS.has(statement)) return caption
  if (length?.unit === 'week' || !(length || half || quarter || isFullYear)) return caption
  const months = owns.flatMap((own) =>
    own && isDate(own) && own.end?.day !== undefined && own.year !== undefined ? [own.year * 12 + own.end.month] : [],
  )
  // "Acme Fourth Quarter 2031 Results" on top of a page names one of the quarters that end on the days
  const isOfOne = quarter !== undefined && caption.year !== undefined
  if (isOfOne && months.some((month) => (month - (months[0] ?? 0)) % 12 !== 0)) return rest
  const step = quarter || length?.count === 3 ? 3 : 12
  if (months.length > 0 && headersAbove.some((header) => expressionOf(header)?.length)) return rest
  return months.every((month) => (month - (months[0] ?? 0)) % step === 0) ? caption : rest
}

/** "January 2031" beside "February 2031": months that lie closer than quarters are months, whatever length stands above. */
function areMonths(owns: readonly (PeriodExpression | undefined)[]): boolean {
  const months = owns.flatMap((own) =>
    own && isDate(own) && own.end && own.end.day === undefined ? [own.end.month] : [],
  )
  return months.some((month) => (month - (months[0] ?? 0)) % 3 !== 0)
}

/** A paragraph may stand above a table without a word of it: "impairment tests are performed in the fiscal fourth quarter." */
const ANNOUNCES =
  /:\W*$|\b(?:following|below|as follows|tables?|presents?|summar\w+|sets? forth|shows?)\b|\b(?:ended|as of|at)\b/i

/** What all period words of the announcement have in common: "the three months and year ended December 31, 2023" its day and year. */
function announcedExpression(paragraph: string): PeriodExpression | undefined {
  const found = findPeriods(paragraph).flatMap(({ expression }) =>
    expression.compares === undefined && expression.relative === undefined ? [expression] : [],
  )
  const [first] = found
  if (!first || !ANNOUNCES.test(paragraph)) return undefined
  const common = Object.entries(first).filter(([key, value]) =>
    found.every((other) => {
      const own = other[key as keyof PeriodExpression]
      return own === undefined ? key === 'year' || key === 'end' : JSON.stringify(own) === JSON.stringify(value)
    }),
  )
  const isSplit = /\b(?:and|or) (?:the )?(?:full |fiscal )?(?:three|six|nine|twelve|years?)\b/i.test(paragraph)
  const kept = isSplit ? common.filter(([key]) => key === 'year' || key === 'end') : common
  return kept.length > 0 ? (Object.fromEntries(kept) as PeriodExpression) : undefined
}

/**
 * A year over a column, where the words above give each year a day of its own: "as of September 1, 2031 and December 2, 2030"
 * or "for the 13 weeks ended December 28, 2031 and December 29, 2030" over "2031" and "2030".
 */
function datedYear(own: PeriodExpression | undefined, context: ColumnContext): PeriodExpression | undefined {
  if (own?.year === undefined || Object.keys(own).length > 1) return undefined
  for (const text of [...context.captions, context.leadIn.at(-1) ?? ''].reverse()) {
    const found = findPeriods(text).map(({ expression }) => expression)
    if (found.length === 0) continue
    return dayOfYear(found, own.year)
  }
  return undefined
}

const isBare = (expression: PeriodExpression | undefined): boolean =>
  expression === undefined || Object.keys(expression).length === 0

export function periodOf(
  own: PeriodExpression | undefined,
  caption: PeriodExpression | undefined,
  context: ColumnContext,
): Period | undefined {
  const { profile, statement } = context
  const isAsOf = caption !== undefined && own?.end === undefined && isDayOf(caption, profile.publishedAt)
  const isCompleted = own && caption && (needsMore(own, statement) || lacksEnd(own, caption)) && !isAsOf
  const merged = datedYear(own, context) ?? (isCompleted ? mergeExpressions(caption, own) : (own ?? caption))
  if (!merged || isBare(merged)) return undefined
  const dated = isCompleted && own.end === undefined ? ofItsYear(merged, profile) : merged
  const expression = shaped(dated, statement, profile)
  const { calendar, publishedAt, periods } = profile
  const known = { calendar, publishedAt, current: periods[0] }
  const resolved = resolvePeriod(expression, known) ?? resolvePeriod(withoutNumber(expression), known)
  if (!resolved || isToCome(resolved, context)) return undefined
  // a bare date over a statement of flows leaves open over how many months they flowed; a lone month is no period of a release
  if (FLOWS.has(statement) && resolved.kind === 'instant')
    return ownLength(resolved.date, statement === 'cashFlow' ? cumulative(profile) : profile)
  if (resolved.kind === 'duration' && monthsOf(resolved) === 1 && own === undefined) return undefined
  if (statement === 'balanceSheet' && resolved.kind === 'duration') return { kind: 'instant', date: resolved.end }
  return resolved
}

/** "Third Quarter ended December 31" where that is the fourth: whichever its number, the quarter that ends on the day. */
const withoutNumber = ({ quarter, ...rest }: PeriodExpression): PeriodExpression =>
  quarter !== undefined && rest.end?.day !== undefined ? { ...rest, unit: 'quarter' } : {}

/**
 * A statement of what was cannot end after the release, and no balance is of a day to come: the header was read wrong ("2031" with
 * its "September 30," lost).
 */
function isToCome(period: Period, { profile, statement }: ColumnContext): boolean {
  const known = profile.publishedAt ?? (profile.periods[0] && endOf(profile.periods[0]))
  const isOfPast =
    period.kind === 'instant' ? statement !== 'guidance' : FLOWS.has(statement) || statement === 'balanceSheet'
  return known !== undefined && endOf(period) > known && isOfPast
}

/** "Three Months" above "2024": the day is said by the caption. */
const lacksEnd = (own: PeriodExpression, caption: PeriodExpression): boolean =>
  own.length !== undefined && own.end === undefined && caption.end !== undefined && !own.isTrailing

/** A header that names only a date or a year takes its length from the caption. */
function needsMore(own: PeriodExpression, statement: StatementKind): boolean {
  if (statement === 'balanceSheet') return own.end === undefined && own.quarter === undefined
  return (
    own.length === undefined &&
    own.quarter === undefined &&
    own.half === undefined &&
    !own.isFullYear &&
    !own.isToDate &&
    own.fromMonth === undefined
  )
}

/** A year alone is a full year in a statement of flows, its end in a balance sheet. */
function shaped(expression: PeriodExpression, statement: StatementKind, profile: Profile): PeriodExpression {
  if (statement === 'balanceSheet')
    return expression.end
      ? { ...expression, isInstant: true }
      : {
          ...expression,
          ...(expression.quarter === undefined && expression.half === undefined ? { isFullYear: true } : {}),
        }
  const isYearOnly =
    expression.year !== undefined && Object.keys(expression).every((key) => key === 'year' || key === 'isFiscal')
  return isYearOnly ? { ...expression, isFullYear: true } : withEnd(expression, profile)
}

/** "Three Months" above "2024" with no day anywhere: the release's own period of that length says on which day it ends. */
function withEnd(expression: PeriodExpression, profile: Profile): PeriodExpression {
  const { length, year, end } = expression
  if (length?.unit !== 'month' || year === undefined || end || expression.isTrailing || expression.isFiscal)
    return expression
  if (expression.fromMonth !== undefined || expression.quarter !== undefined) return expression
  const own = profile.periods.find((period) => monthsOf(period) === length.count)
  if (!own) return length.count === 12 ? { year, isFullYear: true } : expression
  const [, month, day] = endOf(own).split('-').map(Number)
  if (month === undefined || day === undefined || profile.calendar?.isWeekly) return expression
  return { ...expression, end: { month, day } }
}
