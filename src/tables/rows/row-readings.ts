/**
 * What each row of a table measures and whether it is a balance, read with the rows around it: adjustments between two
 * per-share figures are per share, what stands between the basic shares and the diluted ones are shares.
 */
import { COUNTS, MONEY } from '../../lexicon/measures.ts'
import type { StatementKind } from '../../model/table.ts'
import { namesStatement } from '../segments/statement-kind.ts'
import { offScale } from './off-scale.ts'
import { withinPercentages } from './percent-blocks.ts'
import { instantsOf, isHeld, isOfBalances, type Taken } from './row-instants.ts'
import { measureOf, type RowMeasure } from './row-measure.ts'
import { nameByNeighbours } from './unnamed-rows.ts'
import { isCentsLike, isInMoney, type ValuedRow } from './valued-row.ts'

export interface RowReading {
  readonly measured: RowMeasure
  readonly instant: Taken | undefined
}

export function readRows(
  rows: readonly ValuedRow[],
  about: {
    readonly statement: StatementKind
    readonly title: string | undefined
    readonly hasScale: boolean
    /** Its columns are as of the end of a period or for it, whichever a line is. */
    readonly isAtAndFor: boolean
  },
): RowReading[] {
  const isOfThings = countsThings(about.title ?? '')
  const statement = isOfThings ? 'operatingMetrics' : about.statement
  const isPerShare = isOfShares(about.title ?? '')
  const own = rows.map((row) => {
    const measured = measureOf(row.label, row.path, row.values, statement)
    const isOpen = row.path.length === 0 && (measured.measure === 'money' || measured.isUnnamed)
    return isPerShare && isOpen && isCentsLike(row.values) ? { ...measured, measure: 'perShare' as const } : measured
  })
  const named = nameByNeighbours(rows, own, about.hasScale && !isOfThings)
  const shared = betweenShares(rows, withinPerShare(rows, named))
  const measures = withinPercentages(rows, offScale(rows, shared))
  const instants = instantsOf(rows, statement, about.title ?? '').map(
    (taken, index) => taken ?? (about.isAtAndFor && isHeld(rows[index]) ? 'end' : undefined),
  )
  return rows.map((row, index) => {
    const measured = measures[index] as RowMeasure
    const isBalance =
      ['money', 'count', 'shares'].includes(measured.measure) || isOfBalances(measured.measure, row.label)
    return { measured, instant: isBalance && row.values.length > 0 ? instants[index] : undefined }
  })
}

/** "Domestic Retail Stores:" above a table: its rows count these, and no money. */
const countsThings = (title: string): boolean => COUNTS.test(title) && !MONEY.test(title) && !namesStatement(title)

/** "Basic Earnings Per Share" above a table, and no amounts beside it: cents below it are per share, whatever their rows are named. */
function isOfShares(title: string): boolean {
  const rest = title.replace(/\b(?:[\w-]+ ){0,3}per (?:[\w-]+ ){0,2}share\b|\beps\b/gi, ' ')
  return rest !== title && !MONEY.test(rest) && !/\b(?:except|data|amounts?|statements?|results)\b/i.test(rest)
}

/** "GAAP earnings per share 0.21 / Other, net of tax 0.04 / Adjusted earnings per share 0.25": the rows between are per share. */
function withinPerShare(rows: readonly ValuedRow[], measures: readonly RowMeasure[]): RowMeasure[] {
  const result = [...measures]
  let from: number | undefined
  for (const [index, row] of rows.entries()) {
    if (row.values.length === 0) continue
    if (result[index]?.measure === 'perShare') {
      if (from !== undefined)
        for (let at = from + 1; at < index; at++) {
          const between = result[at]
          if (between && rows[at]?.values.length) result[at] = { ...between, measure: 'perShare' }
        }
      from = index
    } else if (result[index]?.measure !== 'money' || !isCentsLike(row.values)) from = undefined
  }
  return result
}

/** What makes the basic shares the diluted ones. */
const DILUTES =
  /\bdilut|\bincremental\b|\b(?:options?|awards?|units|securities|warrants|rsus?|psus?|notes|espp|shares|stock)\b/i

const DILUTIVE = /^(?:add:? |plus:? )?(?:effects? of )?(?:potentially )?dilutive\b/i

/** "Weighted-average shares, basic / Effect of stock options / Weighted-average shares, diluted": the rows between are shares. */
function betweenShares(rows: readonly ValuedRow[], measures: readonly RowMeasure[]): RowMeasure[] {
  const filled = rows.flatMap((row, index) => (row.values.length > 0 ? [index] : []))
  const sharesBeside = (position: number, step: -1 | 1): boolean => {
    for (let at = position + step; Math.abs(at - position) <= MOST_DILUTING; at += step) {
      const index = filled[at]
      if (index === undefined) return false
      if (measures[index]?.measure === 'shares') return true
      if (!dilutes(index)) return false
    }
    return false
  }
  const dilutes = (index: number): boolean => {
    const row = rows[index]
    if (row === undefined || row.values.some(isInMoney)) return false
    return DILUTIVE.test(row.path.at(-1) ?? '') || (DILUTES.test(row.label) && !MONEY.test(row.label))
  }
  const positions = new Map(filled.map((index, position) => [index, position]))
  return measures.map((measured, index) => {
    const position = positions.get(index)
    if (position === undefined) return measured
    const above = filled[position - 1] ?? -1
    if (/^\W*diluted\W*$/i.test(rows[index]?.label ?? '') && isBasicShares(rows[above], measures[above]))
      return { ...measured, measure: 'shares' }
    if (!['money', 'count'].includes(measured.measure) || !dilutes(index)) return measured
    if (DILUTIVE.test(rows[index]?.label ?? '') && measures[above]?.measure === 'shares')
      return { ...measured, measure: 'shares' }
    return sharesBeside(position, -1) && sharesBeside(position, 1) ? { ...measured, measure: 'shares' } : measured
  })
}

const MOST_DILUTING = 6

/** "Weighted-average number of shares outstanding Basic", its heading and its line run together: "Diluted" goes on below it. */
const isBasicShares = (row: ValuedRow | undefined, measured: RowMeasure | undefined): boolean =>
  measured?.measure === 'shares' && /\bbasic\W*$/i.test(row?.label ?? '')
