/** Which two columns a change column compares: those it names, else the two before it. */
import type { Period } from '../../model/period.ts'
import { endOf, monthsOf } from '../../model/period.ts'
import type { Column } from '../../model/table.ts'
import { withoutPeriods } from '../headers/period-words.ts'
import { type ColumnContext, expressionOf, periodOf } from './column-period.ts'

/** The two columns a change column compares: those it names, else the two before it. */
export function comparesOf(
  column: Column,
  columns: readonly Column[],
  context: ColumnContext,
): Pick<Column, 'compares' | 'period'> {
  const values = columns.filter((other) => other.kind === 'value' && other.period)
  const before = values.filter((other) => other.index < column.index)
  const years = YEARS.exec(column.header)
  const named = years ? ofYears(years, column, values) : namedBase(column, values, before, context)
  if (years && !named) return { compares: undefined, period: undefined }
  const [base, current] = named ?? ofMember(column, before) ?? [before.at(-1), before.at(-2)]
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

/** "% change from" over a day alone. */
const IN_A_GROUP = /\b(?:from|vs\.?|versus|over|to|with)\W*$/i

/** "2023 to 2022 % change", "2031 vs. 2030"; "2030/2031" is a fiscal year. */
const YEARS = /\b((?:19|20)\d\d)\s?(?:to|vs\.?|versus|over|compared (?:to|with)|from)\s((?:19|20)\d\d)\b/i

/** The nearest two columns of the years that the header names, as long as one another. */
function ofYears(
  years: RegExpExecArray,
  { index }: Column,
  values: readonly Column[],
): readonly [Column, Column] | undefined {
  const near = [...values].sort((a, b) => Math.abs(a.index - index) - Math.abs(b.index - index))
  const of = (year: string | undefined): readonly Column[] =>
    near.filter(({ period }) => period && year && endOf(period).startsWith(year))
  for (const current of of(years[1])) {
    const base = of(years[2]).find(
      ({ period }) => period && current.period && monthsOf(period) === monthsOf(current.period),
    )
    if (base) return [base, current]
  }
  return undefined
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
  const isBase = ({ period }: Column): boolean =>
    period !== undefined &&
    basePeriod !== undefined &&
    endOf(period) === endOf(basePeriod) &&
    (monthsOf(period) === monthsOf(basePeriod) ||
      (basePeriod.kind === 'instant' && IN_A_GROUP.test(column.group ?? '')))
  const base = values.find(isBase)
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

/** "% Change: GAAP | Non-GAAP" behind "2031 GAAP | Adj. | 2031 Non-GAAP | 2030 GAAP | Adj. | 2030 Non-GAAP": the two of its own words. */
function ofMember(column: Column, before: readonly Column[]): readonly [Column, Column] | undefined {
  const own = ownWords(column)
  const [current, base, ...others] = before.filter((other) => own !== '' && ownWords(other) === own)
  return current && base && others.length === 0 ? [base, current] : undefined
}

/** What stands over the column below its group, without its period. */
const ownWords = ({ header, group }: Column): string =>
  group === undefined ? '' : withoutPeriods(header.replace(group, ' ')).replace(/\s+/g, ' ').trim().toLowerCase()

const monthsApart = (later: string, earlier: string): number => {
  const [a, b] = [later, earlier].map((date) => Math.round(Date.parse(`${date}T00:00:00Z`) / 86_400_000 / 30.4375))
  return (a ?? 0) - (b ?? 0)
}
