/**
 * Header words that name more than one day. Where a year stands below them, it says which is meant; else nothing does, and the
 * column's period is not known; nor where they name spans of more than one length ("Three Months Ended Six Months Ended").
 *
 *   13 Weeks Ended July 3, 2031 and June 28, 2030        June 30, March 31,
 *            2031             2030                             2031
 *            July 3, 2031     June 28, 2030                    neither
 */
import type { PeriodExpression, PeriodPhrase } from '../../recognize/period/index.ts'

/** A day with no word about how long before it the period began. */
export const isDate = (expression: PeriodExpression): boolean =>
  expression.end !== undefined && Object.keys(expression).every((key) => key === 'end' || key === 'year')

/** The one of several dated days that is of a year, where these are not the same day of each, with the length that is said of all. */
export function dayOfYear(found: readonly PeriodExpression[], year: number): PeriodExpression | undefined {
  const days = found.filter(
    ({ isInstant: _, length: __, ...day }) => isDate(day) && day.end?.day !== undefined && day.year !== undefined,
  )
  const isPlain = days.length === found.length && new Set(days.map((day) => day.year)).size === days.length
  const isUneven = new Set(days.map(({ end }) => JSON.stringify(end))).size > 1
  const day = isPlain && isUneven ? days.find((one) => one.year === year) : undefined
  const length = found[0]?.length
  return day && (length ? { length, ...day } : day)
}

/** "Quarter Quarter Six Six": the words of several columns, run together. */
const RUN_TOGETHER = /\b(quarters?|months|weeks|ended|three|six|nine|twelve)\s+\1\b/i

export const isRunTogether = (text: string): boolean => RUN_TOGETHER.test(text)

/** What the phrases of a header say of one period; undefined where they name several. */
export function ofOneDay(header: string, phrases: readonly PeriodPhrase[]): readonly PeriodExpression[] | undefined {
  const found = phrases.map(({ expression }) => expression)
  if (phrases.some((phrase, index) => index > 0 && areTwoYears(header, phrases[index - 1], phrase))) return undefined
  if (new Set(found.flatMap(({ length }) => (length?.unit === 'month' ? [length.count] : []))).size > 1)
    return undefined
  if (new Set(found.flatMap(({ end }) => (end?.day ? [`${end.month}-${end.day}`] : []))).size < 2) return found
  const last = found.at(-1) as PeriodExpression
  const day = last.year !== undefined && !last.end ? dayOfYear(found.slice(0, -1), last.year) : undefined
  if (day) return [day]
  // "… reflects the split of June 7, 2031. Three Months Ended April 27, 2032": the end of a sentence, and a header
  const [before, own] = phrases.slice(-2)
  return last.year !== undefined && last.end && /[.;:]\s/.test(header.slice(before?.end, own?.start))
    ? [last]
    : undefined
}

/** "4th quarter 2031 / 4th quarter 2030": two years, where "2031 Guidance" above "2030 Actual" is the inner one. */
const areTwoYears = (header: string, before: PeriodPhrase | undefined, { start, expression }: PeriodPhrase): boolean =>
  before?.expression.year !== undefined &&
  expression.year !== undefined &&
  before.expression.year !== expression.year &&
  !expression.end &&
  /^\W*(?:[/&–-]|\b(?:and|to|vs|versus)\b)\W*$/i.test(header.slice(before.end, start))
