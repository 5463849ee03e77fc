/** What each column is: a period's figures, a change between two columns, a share of a total, a note; in which currency. */
import { type Period, samePeriod } from '../../model/period.ts'
import type { Column, ColumnKind } from '../../model/table.ts'
import { findPeriods, type PeriodExpression } from '../../recognize/period/index.ts'
import type { HeaderText } from '../headers/header-texts.ts'
import { currencyOf } from '../segments/caption.ts'
import { titlesIn } from '../segments/words-around.ts'
import { wordsInOrder } from './captions-in-order.ts'
import { memberOf } from './column-member.ts'
import {
  type ColumnContext,
  captionExpression,
  captionOfDates,
  expressionOf,
  FLOWS,
  namesSeveral,
  periodOf,
} from './column-period.ts'
import { comparesOf } from './compared-columns.ts'
import { datesOfFlows, withoutOpenYears, withPeriodOfParts } from './interim-columns.ts'
import { isOwnDate } from './page-dates.ts'
import { isDate, isRunTogether } from './several-days.ts'

const CHANGE =
  /\bchange\b|\bvariance\b|\bvar\.?\b|\bvs\.?\b|\bversus\b|\binc(?:rease)?\.?\b.*\bdec|\bincrease\b|\bfavou?rable\b|\bunfav|\bgrowth\b|^\s*%\s*$|%\s*(?:ch|chg|inc|var|δ|∆|change|growth|vs)|\b[yq]\s?[/-]\s?[yq]\b|\b[yq]o[yq]\b|\by\/?o\/?y\b|\bq\/?o\/?q\b|\bb\/?\(w\)|\bfy\s?\/\s?fy\b|better|\bdelta\b|[δ∆]|^\s*(?:bps|pts)\s*$/i
const PERCENT_OF =
  /%\s*of\b|\bpercent(?:age)?\s+of\b|(?:%|\bpercent(?:age)?) to (?:net |total )?(?:sales|revenues?)\b|as a %|% (?:net )?(?:sales|revenue)|of (?:total|net) (?:sales|revenue)/i
const NOTE = /^notes?\.?$|^note\(s\)$|^ref\.?$|^reference$/i

/** "% change from" over "June 30, 2031": what it is held against stands below it. */
const CHANGE_FROM =
  /(?:\bchange|\bvariance|%)\W{0,3}(?:from|vs\.?|versus|over|(?:as )?compared (?:to|with))(?: the)?(?: (?:three|six|nine|twelve) months ended| quarter ended)?\W*$/i

/** Reads all columns of a segment. */
export function readColumns(printed: readonly (readonly HeaderText[])[], context: ColumnContext): Column[] {
  const headers = withoutOwnDay(withoutVersus(printed), context)
  const words = headers.map((texts) => texts.map(({ text }) => text).join(' '))
  const expressions = datesOfFlows(words, words.map(expressionOf), context)
  const caption = captionOfDates(captionExpression(context), expressions, context)
  const titles = titlesIn(headers)
  const above = wordsInOrder(context.captions, words)
  // words of several columns in one: over which each stands is lost for all of them
  const isLost = words.some(isRunTogether)
  const columns = headers.map((texts, index) => {
    const column = readColumn(texts, index, expressions[index], above ? above[index] : caption, { ...context, titles })
    const isOpen = isLost || isLeftOver(expressions[index], expressions)
    return isOpen ? { ...column, period: undefined } : column
  })
  const dated = withYearsBeside(columns, expressions)
  const settled = withPeriodOfParts(withoutOpenYears(dated, context.statement, context.profile))
  return settled.map((column, _, columns) => {
    if (isOfDateBeside(column)) return { ...column, period: periodOfGroup(column, columns) }
    if (column.kind === 'change') return { ...column, ...comparesOf(column, columns, context) }
    return column.kind === 'percentOf' ? { ...column, period: periodOfShare(column, columns) } : column
  })
}

/** "2031 GAAP | Adj. | 2031 Non-GAAP | 2030 GAAP | Adj. | 2030 Non-GAAP" below "Three months ended June 30,": of the year around it. */
const withYearsBeside = (
  columns: readonly Column[],
  expressions: readonly (PeriodExpression | undefined)[],
): Column[] =>
  columns.map((column, at) => {
    const own = expressions[at]
    const isDated = (_: Column, other: number): boolean => expressions[other]?.year !== undefined
    if (column.kind !== 'value' || !column.member || !own?.end || own.year !== undefined) return column
    const left = columns.findLast((other, index) => index < at && isDated(other, index))
    const right = columns.find((other, index) => index > at && isDated(other, index))
    const isBetween = left?.period && right?.kind === 'value' && samePeriod(left.period, right.period)
    return isBetween ? { ...column, period: left.period } : column
  })

/** "May 10, 2031" over "FY31" in a release of that day heads its page. */
function withoutOwnDay(
  headers: readonly (readonly HeaderText[])[],
  { profile, statement }: ColumnContext,
): readonly (readonly HeaderText[])[] {
  if (statement === 'balanceSheet' || profile.publishedAt === undefined) return headers
  const isOwnDay = ({ text }: HeaderText): boolean => {
    const [phrase, ...others] = findPeriods(text)
    return phrase !== undefined && others.length === 0 && isOwnDate(phrase, text, false, profile)
  }
  return headers.map((texts) => {
    const rest = texts.filter((text) => !isOwnDay(text))
    const isNamed = rest.some(({ text }) => findPeriods(text).some(({ expression }) => expression.year !== undefined))
    return rest.length < texts.length && isNamed ? rest : texts
  })
}

const VERSUS = /^\s*(?:vs\.?|versus)\s+/i

/** "Q3 2031 | vs. Q3 2030 | Change": beside columns of changes the second is a period's own, unless another column is. */
function withoutVersus(headers: readonly (readonly HeaderText[])[]): readonly (readonly HeaderText[])[] {
  const leaves = headers.map((texts) => texts.findLast(({ isGroup }) => !isGroup)?.text ?? '')
  if (!leaves.some((leaf) => CHANGE.test(leaf) && !VERSUS.test(leaf))) return headers
  return headers.map((texts) =>
    texts.map((header) => {
      const text = header.text.replace(VERSUS, '')
      const isOwn = text !== header.text && findPeriods(text).length === 1 && !leaves.includes(text)
      return isOwn ? { ...header, text } : header
    }),
  )
}

/** "Effect of currency" beside "December 31, 2031", both below "Three Months Ended". */
const isOfDateBeside = ({ kind, period, member, group, header }: Column): boolean =>
  kind === 'value' &&
  !period &&
  member !== undefined &&
  header !== group &&
  expressionOf(group ?? '')?.length !== undefined

/** The period of the columns below the same group, if they are of one. */
function periodOfGroup({ group, header }: Column, columns: readonly Column[]): Period | undefined {
  const [first, ...others] = columns.flatMap((other) => (other.group === group && other.period ? [other.period] : []))
  const isDated = findPeriods(header.replace(group ?? '', ' ')).length > 0
  return !isDated && others.every((other) => samePeriod(other, first)) ? first : undefined
}

/** "2031" beside "September 30, 2031" is what the header of that column left over for another, of shares most often. */
const isLeftOver = (own: PeriodExpression | undefined, all: readonly (PeriodExpression | undefined)[]): boolean =>
  own?.year !== undefined &&
  Object.keys(own).length === 1 &&
  all.some((other) => other && isDate(other) && other.end?.day !== undefined && other.year === own.year)

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
  named: PeriodExpression | undefined,
  caption: PeriodExpression | undefined,
  context: ColumnContext & { readonly titles: readonly string[] },
): Column {
  const header = texts
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
  const kind = kindOf(texts, header)
  const expression = kind === 'change' || kind === 'note' ? undefined : named
  const isOpen = kind === 'note' || namesSeveral(header)
  // "As of June 30, 2031" over a note that stands below a statement of flows
  const dated =
    FLOWS.has(context.statement) && AS_OF.test(header) ? { ...context, statement: 'balanceSheet' as const } : context
  const period = isOpen ? undefined : periodOf(expression, caption, dated)
  return {
    index,
    kind,
    header,
    group: texts.find(({ isGroup }) => isGroup)?.text,
    period: kind === 'change' ? undefined : period,
    currency: currencyIn(texts) ?? context.currency,
    member: kind === 'value' ? memberOf(texts.filter(({ text }) => !context.titles.includes(text))) : undefined,
    compares: undefined,
    ...(kind === 'value' && headsShares(texts) ? { counts: 'shares' as const } : {}),
    headerSpan: texts.at(-1)?.span,
    withheld: undefined,
  }
}

const AS_OF = /^(?:\(?(?:un)?audited\)? )?as (?:of|at)\b(?!.*\b(?:for|ended|ending)\b)/i

/** The innermost header "Shares" or "Number of options", or a group of "Outstanding shares"; "Common shares" may head their amount. */
const headsShares = (texts: readonly HeaderText[]): boolean =>
  SHARES_COLUMN.test(texts.findLast(({ isGroup }) => !isGroup)?.text ?? '') ||
  SHARES_COLUMN.test(leafOf(texts)) ||
  texts.some(({ text, isGroup }) => isGroup && SHARES_GROUP.test(text))

const SHARES_COLUMN =
  /^(?:(?:number|no\.?|#) of )?shares(?: \(?(?:in )?(?:000s?|thousands|millions)\)?)?$|^(?:total |number of )*(?:common )?shares (?:sold|settled|remaining|repurchased|purchased|granted|vested)$|^(?:number|no\.?|#) of (?:[\w-]+ ){0,2}(?:shares|options|rsus|psus|awards|(?:stock|share|restricted) units|warrants)(?: outstanding)?(?: ?['’(]*(?:in )?(?:000s?|thousands|millions)\)?)?$|\b(?:common|preferred|treasury|capital) stock shares$/i
const SHARES_GROUP = /^(?:(?:number of )?outstanding shares|(?:number of )?shares outstanding)$/i

/** "Change % Q4/31--Q4/30". */
const COMPARES_QUARTERS = /\b[QH][1-4]\/\d\d ?[-–]{1,2} ?[QH][1-4]\/\d\d\b/i

/** "2024/2023", "Q4 2024 / Q4 2023": the later year first; "2023/2024" is a fiscal year. */
function comparesYears(header: string): boolean {
  if (COMPARES_QUARTERS.test(header)) return true
  const match = /\b(20\d\d)\s?\/\s?(?:(?:\w{3,6} (?:quarter|half)|[qh][1-4]) )?(20\d\d)\b/i.exec(header)
  return match !== null && Number(match[1]) > Number(match[2])
}

/** The column's own words, set over as many lines as they may be. */
const leafOf = (texts: readonly HeaderText[]): string =>
  texts
    .filter(({ isGroup }) => !isGroup)
    .map(({ text }) => text)
    .join(' ')

function kindOf(texts: readonly HeaderText[], header: string): ColumnKind {
  // a group of the columns beside it may reach over it
  if (NOTE.test(header) || NOTE.test(texts.at(-1)?.text ?? '')) return 'note'
  const innermost = texts
    .slice(-2)
    .map(({ text }) => text)
    .join(' ')
  if (PERCENT_OF.test(innermost) && findPeriods(texts.at(-1)?.text ?? '').length === 0) return 'percentOf'
  const leaf = leafOf(texts)
  if (CHANGE.test(leaf) || comparesYears(header)) return 'change'
  const group = texts
    .filter(({ isGroup }) => isGroup)
    .map(({ text }) => text)
    .join(' ')
  if (CHANGE_FROM.test(group)) return 'change'
  if (CHANGE.test(group) && !/ended|months|year|quarter/i.test(leaf) && findPeriods(leaf).length === 0) return 'change'
  return 'value'
}

function currencyIn(texts: readonly HeaderText[]): string | undefined {
  for (const { text } of [...texts].reverse()) {
    if (text.trim() === '$') continue
    const currency = text.length < 30 ? currencyOf(text) : undefined
    if (currency) return currency
  }
  return undefined
}
