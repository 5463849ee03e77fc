/** What a sentence's periods are resolved within: the release's calendar, its own periods and those of the headings above. */
import { addDays, endOf, monthsOf, type Period } from '../../model/period.ts'
import type { Profile } from '../../model/profile.ts'
import type { PeriodExpression, PeriodPhrase } from '../../recognize/period/expression.ts'
import { findPeriods, resolvePeriod } from '../../recognize/period/index.ts'
import type { Item } from '../sentence/item.ts'
import type { Marked } from '../sentence/marked.ts'

export interface PeriodFrame {
  readonly profile: Profile
  /** The periods that the sentence may be about where it names none, likeliest first. */
  readonly defaults: readonly Period[]
  /** The headings are about the balance sheet: what moved there moved between two days. */
  readonly isPosition?: boolean
  /** The day that the paragraph has held its balances against so far. */
  readonly heldAgainst?: Period | undefined
  /** Likewise for figures of the outlook; none where no heading names one. */
  readonly ahead: readonly Period[]
}

export interface ItemPeriods {
  readonly periods: readonly Period[]
  readonly bases: readonly Period[]
}

/** A sentence whose figures are being dated. */
export interface Dating {
  readonly marked: Marked
  readonly items: readonly Item[]
  /** The phrases that figures are held against. */
  readonly compared: ReadonlySet<number>
  readonly frame: PeriodFrame
  /** The figures that are dated already. */
  readonly resolved: Map<Item, ItemPeriods>
}

/** "Deliveries fell by # compared to the previous quarter" in a text about a year: the sentence is about its last quarter. */
export function frameOfQuarter(frame: PeriodFrame, phrases: readonly PeriodPhrase[]): PeriodFrame {
  const [current] = frame.defaults
  const quarter = frame.profile.periods.find((period) => period.kind === 'duration' && monthsOf(period) === 3)
  const isOfQuarter = phrases.some(
    ({ expression }) =>
      expression.compares === 'sequential' ||
      ((expression.relative === 'previous' || expression.relative === 'yearAgo') && expression.unit === 'quarter'),
  )
  if (!isOfQuarter || !quarter || current?.kind !== 'duration' || monthsOf(current) <= 3) return frame
  if (endOf(current) !== endOf(quarter)) return frame
  return { ...frame, defaults: [quarter, ...frame.defaults.filter((period) => period !== quarter)] }
}

/** The dates of period words, against the period that the text is about. */
export const resolve = (
  expression: PeriodExpression,
  { profile: { calendar, publishedAt } }: PeriodFrame,
  current: Period | undefined,
  looksAhead = false,
): Period | undefined => resolvePeriod(expression, { calendar, publishedAt, current, looksAhead })

/** "# for the year ended ~ and # for the same period in 2030", "from # in ~ to # during the same period in 2031": as long as the span named before. */
export function sameAsNamed(
  own: PeriodExpression,
  { period: at }: Item,
  { marked, frame }: Dating,
): Period | undefined {
  if (own.relative !== 'yearAgo' || own.unit !== 'period' || own.year === undefined || !at) return undefined
  const before = marked.periods.slice(0, at).findLast(({ expression }) => !expression.compares && !expression.relative)
  const named = before && resolve(before.expression, frame, frame.defaults[0])
  if (named?.kind !== 'duration') return undefined
  return resolve(own, frame, named) ?? resolve({ ...own, relative: 'current' }, frame, yearOff(named, 1))
}

/** The same span so many years later. */
export const yearOff = ({ start, end }: Extract<Period, { kind: 'duration' }>, years: number): Period => ({
  kind: 'duration',
  start: `${Number(start.slice(0, 4)) + years}${start.slice(4)}`,
  end: `${Number(end.slice(0, 4)) + years}${end.slice(4)}`,
})

/** "an 8% decrease from 2023" beside a quarter means the same quarter: releases compare like with like. */
export function resolveBase(
  expression: PeriodExpression,
  frame: PeriodFrame,
  current: Period | undefined,
): Period | undefined {
  const { year, ...rest } = expression
  // "fell # from year end" in the text of a third quarter: the year that was over
  const isYearEnd = expression.isInstant && expression.isFullYear && Object.keys(expression).length === 2
  const own = isYearEnd ? resolve(expression, frame, current) : undefined
  if (isYearEnd && current && (!own || endOf(own) >= endOf(current)))
    return resolve({ ...expression, relative: 'yearAgo', unit: 'year' }, frame, current)
  const isBareYear = year !== undefined && Object.keys(rest).length === 0
  if (isBareYear && current?.kind === 'duration' && monthsOf(current) < 12)
    return resolve({ relative: 'yearAgo', year }, frame, current)
  return resolve(expression, frame, current)
}

/** "Financial Condition at December 31": of a heading above balances. */
export const isPositionHeading = (text: string): boolean =>
  /\b(?:financial (?:condition|position)|balance sheets?)\b/i.test(text)

/** "Nine-Month Results": the noun of a heading behind its length. */
const TRAILING_NOUN =
  /\s+(?:(?:financial|operating|consolidated)\s+)?(?:results?|highlights|comparisons?|review|summary|overview|performance)\W*$/i

/** "(compared to the three months ended June 30, 2024)", "(all comparisons are relative to #)": what a heading is held against. */
const HELD_AGAINST =
  /\W*\b(?:compare[sd]? (?:to|with)|comparisons? [\w ]{0,30}?(?:to|with)|versus|vs\.?|relative to|against)\b.*$/is

/** "Annual Highlights" beside "Quarterly Results": a heading that says no more than how long its span is, in months. */
const LENGTHS: readonly (readonly [RegExp, number])[] = [
  [/^\W*annual$/i, 12],
  [/^\W*quarterly$/i, 3],
]

/** "2030 Unaudited", "2030 2029": what is left of a table's header, not what the text below is about. */
const OF_COLUMNS = /^\W*20\d\d(?:\W+20\d\d)*\W+(?:\(?unaudited\)?|20\d\d)\W*$/i

/** The first period that a heading or an introducing line names for good. */
export function periodOfHeading(text: string, profile: Profile, looksAhead: boolean): Period | undefined {
  const frame: PeriodFrame = { profile, defaults: profile.periods, ahead: [] }
  if (OF_COLUMNS.test(text)) return undefined
  const words = text.replace(HELD_AGAINST, '').replace(TRAILING_NOUN, '')
  const length = LENGTHS.find(([name]) => name.test(words))?.[1]
  if (length !== undefined) return ofMonths(length, profile)
  const phrases = findPeriods(words)
  for (const [i, { expression, end }] of phrases.entries()) {
    const next = phrases[i + 1]
    // "Third Quarter Year to Date": up to that quarter
    if (next?.expression.isToDate && /^\W*$/.test(words.slice(end, next.start))) continue
    // "the quarter compared to the prior year period": what the text is held against is not what it is about
    const isOfBefore = expression.relative === 'yearAgo' || expression.relative === 'previous'
    if (expression.compares || isOfBefore) continue
    const period = ownOfLength(expression, profile) ?? resolve(expression, frame, frame.defaults[0], looksAhead)
    if (period?.kind !== 'duration') continue
    // "Highlights and 2025 plans" above results of 2024: only an outlook is about what is to come
    if (looksAhead || !isToCome(period, profile)) return period
  }
  return undefined
}

/** "Six-Month Results": the release's own span of that length. */
const ownOfLength = ({ length, ...rest }: PeriodExpression, profile: Profile): Period | undefined =>
  length?.unit === 'month' && Object.keys(rest).length === 0 ? ofMonths(length.count, profile) : undefined

const ofMonths = (count: number, { periods }: Profile): Period | undefined =>
  periods.find((period) => period.kind === 'duration' && monthsOf(period) === count)

/** It ends after the period that is reported. */
export const isToCome = (period: Period, { periods: [current] }: Profile): boolean =>
  current !== undefined && endOf(period) > addDays(endOf(current), 10)
