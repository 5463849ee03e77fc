/** What each column is: a period's figures, a change between two columns, a share of a total, a note; in which currency. */
import type { Period } from '../model/period.ts'
import { endOf, monthsOf } from '../model/period.ts'
import type { Profile } from '../model/profile.ts'
import type { Column, ColumnKind, StatementKind } from '../model/table.ts'
import { findPeriods, mergeExpressions, type PeriodExpression, resolvePeriod } from '../recognize/period/index.ts'
import { currencyOf } from './caption.ts'
import type { HeaderText } from './header-texts.ts'

export interface ColumnContext {
  readonly profile: Profile
  readonly statement: StatementKind
  /** Period words of captions and title rows. */
  readonly captions: readonly string[]
  /** The paragraphs that announce the table. */
  readonly leadIn: readonly string[]
  readonly currency: string | undefined
}

const CHANGE =
  /\bchange\b|\bvariance\b|\bvar\.?\b|\bvs\.?\b|\bversus\b|\binc(?:rease)?\.?\b.*\bdec|\bincrease\b|\bfavou?rable\b|\bgrowth\b|^\s*%\s*$|%\s*(?:ch|chg|inc|var|δ|∆|change|growth|vs)|\b[yq]\s?[/-]\s?[yq]\b|\b[yq]o[yq]\b|\by\/?o\/?y\b|\bq\/?o\/?q\b|\bb\/?\(w\)|\bfy\s?\/\s?fy\b|\b20\d\d\s?\/\s?20\d\d\b|better|\bdelta\b|[δ∆]|^\s*(?:bps|pts)\s*$/i
const PERCENT_OF =
  /%\s*of\b|\bpercent(?:age)?\s+of\b|as a %|% (?:net )?(?:sales|revenue)|of (?:total|net) (?:sales|revenue)/i
const NOTE = /^notes?\.?$|^note\(s\)$|^ref\.?$|^reference$/i
const PERIODIC_ONLY =
  /^(?:\(?un-?audited\)?|\(?audited\)?|actual|as reported|reported|total|[$€£¥]|rmb|us\$|usd|eur|cad|nt\$|amount|gaap|\d|\*)$/i

/** Reads all columns of a segment. */
export function readColumns(headers: readonly (readonly HeaderText[])[], context: ColumnContext): Column[] {
  const caption = captionExpression(context)
  const columns = headers.map((texts, index) => readColumn(texts, index, caption, context))
  return columns.map((column) => {
    if (column.kind === 'change') return { ...column, ...comparesOf(column, columns, context) }
    return column.kind === 'percentOf' ? { ...column, period: periodOfShare(column, columns) } : column
  })
}

/** "As a % of revenue" beside the amounts of a period is of that period, unless it names its own. */
function periodOfShare(column: Column, columns: readonly Column[]): Period | undefined {
  const own = expressionOf(column.header)
  if (own?.year !== undefined || own?.quarter !== undefined) return column.period
  const amounts = columns.filter((other) => other.kind === 'value' && other.period)
  const first = columns.find((other) => other.kind === 'percentOf')
  // "% of sales" printed left of each amount
  if (first && !amounts.some((other) => other.index < first.index))
    return amounts.find((other) => other.index > column.index)?.period ?? column.period
  return amounts.filter((other) => other.index < column.index).at(-1)?.period ?? column.period
}

function readColumn(
  texts: readonly HeaderText[],
  index: number,
  caption: PeriodExpression | undefined,
  context: ColumnContext,
): Column {
  const header = texts
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
  const kind = kindOf(texts, header)
  const expression = kind === 'change' || kind === 'note' ? undefined : expressionOf(header)
  const period = kind === 'note' ? undefined : periodOf(expression, caption, context)
  return {
    index,
    kind,
    header,
    group: texts.find(({ isGroup }) => isGroup)?.text,
    period: kind === 'change' ? undefined : period,
    currency: currencyIn(texts) ?? context.currency,
    member: kind === 'value' ? memberOf(texts) : undefined,
    compares: undefined,
    headerSpan: texts.at(-1)?.span,
    withheld: undefined,
  }
}

function kindOf(texts: readonly HeaderText[], header: string): ColumnKind {
  if (NOTE.test(header)) return 'note'
  const innermost = texts
    .slice(-2)
    .map(({ text }) => text)
    .join(' ')
  if (PERCENT_OF.test(innermost) && findPeriods(texts.at(-1)?.text ?? '').length === 0) return 'percentOf'
  const leaf = texts
    .filter(({ isGroup }) => !isGroup)
    .map(({ text }) => text)
    .join(' ')
  if (CHANGE.test(leaf)) return 'change'
  const group = texts
    .filter(({ isGroup }) => isGroup)
    .map(({ text }) => text)
    .join(' ')
  if (CHANGE.test(group) && !/ended|months|year|quarter/i.test(leaf) && findPeriods(leaf).length === 0) return 'change'
  return 'value'
}

/** "12/31/24" as "2024-12-31"; "01/02/24" leaves open which is the month. */
const withDates = (header: string): string =>
  header.replace(/\b(\d{1,2})\/(\d{1,2})\/(?:20)?(\d\d)\b/g, (printed, a: string, b: string, year: string) => {
    const [month, day] = Number(a) > 12 ? [Number(b), Number(a)] : [Number(a), Number(b)]
    const isSure = month >= 1 && month <= 12 && day > 12 && day <= 31
    return isSure ? `${MONTH_NAMES[month - 1] ?? ''} ${day}, 20${year}` : printed
  })
const MONTH_NAMES = 'January February March April May June July August September October November December'.split(' ')

/** "Three Months" with no more words. */
const MONTHS = /\b(three|six|nine|twelve|3|6|9|12) months\b/i
const MONTH_COUNTS: Readonly<Record<string, number>> = { three: 3, six: 6, nine: 9, twelve: 12 }
const FLOWS = new Set<StatementKind>(['incomeStatement', 'comprehensiveIncome', 'cashFlow'])

/** The period words of a header, parts found apart put together. */
function expressionOf(printed: string): PeriodExpression | undefined {
  // "6M to Dec. 2024"
  const header = withDates(printed.replace(/\b(3|6|9|12)\s?M\b(?: to)?(?!\$)/g, '$1 months ended'))
  const phrases = findPeriods(header).filter(
    ({ expression }) => expression.compares === undefined && expression.relative === undefined,
  )
  const months = phrases.length === 0 ? MONTHS.exec(header)?.[1]?.toLowerCase() : undefined
  if (months) return { length: { unit: 'month', count: MONTH_COUNTS[months] ?? Number(months) } }
  return phrases.reduce<PeriodExpression | undefined>(
    (merged, { expression }) => (merged ? mergeExpressions(merged, expression) : expression),
    undefined,
  )
}

function captionExpression(context: ColumnContext): PeriodExpression | undefined {
  for (const text of [...context.captions].reverse()) {
    const phrases = findPeriods(text).filter(
      ({ expression }) => expression.compares === undefined && expression.relative === undefined,
    )
    const [first] = phrases
    if (first) {
      const { year, ...rest } = first.expression
      // "for the years ended December 31, 2024 and 2023": the years stand over the columns
      return phrases.length > 1 ? rest : { ...rest, ...(year !== undefined ? { year } : {}) }
    }
  }
  return announcedExpression(context.leadIn.at(-1) ?? '')
}

/** What all period words of the announcement have in common: "the three months and year ended December 31, 2023" its day and year. */
function announcedExpression(paragraph: string): PeriodExpression | undefined {
  const found = findPeriods(paragraph).flatMap(({ expression }) =>
    expression.compares === undefined && expression.relative === undefined ? [expression] : [],
  )
  const [first] = found
  if (!first) return undefined
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

const isBare = (expression: PeriodExpression | undefined): boolean =>
  expression === undefined || Object.keys(expression).length === 0

function periodOf(
  own: PeriodExpression | undefined,
  caption: PeriodExpression | undefined,
  context: ColumnContext,
): Period | undefined {
  const { profile, statement } = context
  const merged =
    own && caption && (needsMore(own, statement) || lacksEnd(own, caption))
      ? mergeExpressions(caption, own)
      : (own ?? caption)
  if (!merged || isBare(merged)) return undefined
  const expression = shaped(merged, statement, profile)
  const resolved = resolvePeriod(expression, {
    ...(profile.calendar ? { calendar: profile.calendar } : {}),
    ...(profile.publishedAt ? { publishedAt: profile.publishedAt } : {}),
    ...(profile.periods[0] ? { current: profile.periods[0] } : {}),
  })
  if (!resolved) return undefined
  // a bare date over a statement of flows leaves open over how many months they flowed; a lone month is no period of a release
  if (FLOWS.has(statement) && resolved.kind === 'instant') return ownLength(resolved.date, profile)
  if (resolved.kind === 'duration' && monthsOf(resolved) === 1 && own === undefined) return undefined
  if (statement === 'balanceSheet' && resolved.kind === 'duration') return { kind: 'instant', date: resolved.end }
  return resolved
}

/** "Three Months" above "2024": the day is said by the caption. */
const lacksEnd = (own: PeriodExpression, caption: PeriodExpression): boolean =>
  own.length !== undefined && own.end === undefined && caption.end !== undefined && !own.isTrailing

/** A bare date over flows is the end of the release's own period, if that comes in one length only. */
function ownLength(date: string, profile: Profile): Period | undefined {
  const [first, ...others] = profile.periods
  if (first?.kind !== 'duration' || others.some((other) => monthsOf(other) !== monthsOf(first))) return undefined
  const years = Number(first.end.slice(0, 4)) - Number(date.slice(0, 4))
  if (first.end.slice(4) !== date.slice(4) || years < 0 || years > 2) return undefined
  return { kind: 'duration', start: `${Number(first.start.slice(0, 4)) - years}${first.start.slice(4)}`, end: date }
}

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
  if (!length || length.unit !== 'month' || year === undefined || end || expression.isTrailing) return expression
  if (expression.fromMonth !== undefined || expression.quarter !== undefined) return expression
  const own = profile.periods.find((period) => monthsOf(period) === length.count)
  if (!own) return length.count === 12 ? { year, isFullYear: true } : expression
  const [, month, day] = endOf(own).split('-').map(Number)
  if (month === undefined || day === undefined || profile.calendar?.isWeekly) return expression
  return { ...expression, end: { month, day } }
}

function currencyIn(texts: readonly HeaderText[]): string | undefined {
  for (const { text } of [...texts].reverse()) {
    if (text.trim() === '$') continue
    const currency = text.length < 30 ? currencyOf(text) : undefined
    if (currency) return currency
  }
  return undefined
}

/** What the header says beyond period, currency and "unaudited": a segment, "Adjusted", "As restated". */
function memberOf(texts: readonly HeaderText[]): string | undefined {
  const rest = texts
    .map(({ text }) => withoutPeriods(text))
    .filter(
      (text) =>
        text.length > 1 &&
        /[a-z]/i.test(text) &&
        !PERIODIC_ONLY.test(text) &&
        currencyOf(text) === undefined &&
        !/\b(?:thousands|millions)\b/i.test(text),
    )
  return rest.length > 0 ? rest.join(' ') : undefined
}

const PERIOD_WORDS =
  /\b(?:(?:three|six|nine|twelve|thirteen|fourteen|twenty-six|thirty-nine|fifty-two|fifty-three|\d{1,2}) ?(?:months?|weeks?)|months?|weeks?|quarters?|years?|periods?|half|fiscal|full|ended|ending|for|the|as|of|at|on|in|end|and|through|to|from|un-?audited|audited|actual|ytd|first|second|third|fourth|q[1-4]|fy|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|twelve|year-to-date|unaudited|last|current|prior|previous|same|reported|amounts?|or)\b\.?/gi

function withoutPeriods(text: string): string {
  let rest = text
  for (const { start, end } of [...findPeriods(text)].reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`
  return rest
    .replace(PERIOD_WORDS, ' ')
    .replace(/[\d(),.*$€£/–—-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The two columns a change column compares: those it names, else the two before it. */
function comparesOf(
  column: Column,
  columns: readonly Column[],
  context: ColumnContext,
): Pick<Column, 'compares' | 'period'> {
  const values = columns.filter((other) => other.kind === 'value' && other.period)
  const before = values.filter((other) => other.index < column.index)
  const named = namedBase(column, values, before, context)
  const [base, current] = named ?? [before.at(-1), before.at(-2)]
  if (!base?.period || !current?.period || base === current) return { compares: undefined, period: undefined }
  const isPair = monthsOf(base.period) === monthsOf(current.period)
  const ordered =
    endOf(current.period) >= endOf(base.period)
      ? ([current.index, base.index] as const)
      : ([base.index, current.index] as const)
  return isPair
    ? { compares: ordered, period: columns[ordered[0]]?.period }
    : { compares: undefined, period: undefined }
}

/** "Variance vs 4Q24", "Q/Q", "Y/Y": the base is named, the figure compared is the group's latest. */
function namedBase(
  column: Column,
  values: readonly Column[],
  before: readonly Column[],
  context: ColumnContext,
): readonly [Column, Column] | undefined {
  const expression = expressionOf(column.header)
  const basePeriod = expression && periodOf(expression, undefined, context)
  const base =
    basePeriod &&
    values.find(
      (other) =>
        other.period && endOf(other.period) === endOf(basePeriod) && monthsOf(other.period) === monthsOf(basePeriod),
    )
  if (base?.period) {
    const length = monthsOf(base.period)
    const current = before
      .filter((other) => other.period && monthsOf(other.period) === length)
      .sort((a, b) => (endOf(b.period as Period) < endOf(a.period as Period) ? -1 : 1))[0]
    if (current && current !== base) return [base, current]
  }
  const steps = /\bq\s?[/-]\s?q\b|\bqoq\b|q\/?o\/?q|sequential/i.test(column.header)
    ? 3
    : /\by\s?[/-]\s?y\b|\byoy\b|y\/?o\/?y/i.test(column.header)
      ? 12
      : 0
  const current = before[0]
  if (steps === 0 || !current?.period) return undefined
  const sibling = values.find(
    (other) =>
      other.period &&
      current.period &&
      other !== current &&
      monthsOf(other.period) === monthsOf(current.period) &&
      monthsApart(endOf(current.period), endOf(other.period)) === steps,
  )
  return sibling ? [sibling, current] : undefined
}

const monthsApart = (later: string, earlier: string): number => {
  const [a, b] = [later, earlier].map((date) => Math.round(Date.parse(`${date}T00:00:00Z`) / 86_400_000 / 30.4375))
  return (a ?? 0) - (b ?? 0)
}
