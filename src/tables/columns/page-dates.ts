/** The running heads of a release's pages: its own day and the number of the page, of which no table is. */
import { addDays } from '../../model/period.ts'
import type { Profile } from '../../model/profile.ts'
import type { PeriodExpression, PeriodPhrase } from '../../recognize/period/index.ts'
import { isDate } from './several-days.ts'

const PAGE = /^\W*page \d+\W*$/i

export const isPageNumber = (text: string): boolean => PAGE.test(text)

/** The day of the release itself, at the head of each page. @param isPaged a page's number stands beside it */
export function isOwnDate(
  { expression, start, end }: PeriodPhrase,
  text: string,
  isPaged: boolean,
  profile: Profile,
): boolean {
  if (!isDate(expression) || expression.end?.day === undefined || expression.year === undefined) return false
  const { end: day, year } = expression
  const date = [year, day.month, day.day].map((part) => String(part).padStart(2, '0')).join('-')
  const isAlone = !/[a-z]/i.test(text.slice(0, start) + text.slice(end).replace(/\bpage \d+\b/i, ''))
  return isAlone && (date === profile.publishedAt || isPaged)
}

/** "As of August 6, 2031" of a release of that week says when an outlook was given, and nothing of the year over a column. */
export const isDayOf = ({ end, year }: PeriodExpression, date: string | undefined): boolean => {
  if (end?.day === undefined || date === undefined) return false
  const day = [year, end.month, end.day].map((part) => String(part).padStart(2, '0')).join('-')
  return day <= date && day >= addDays(date, -DAYS_BEFORE)
}

const DAYS_BEFORE = 4
