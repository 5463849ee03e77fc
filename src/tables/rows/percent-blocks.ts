/**
 * Lines that are percentages though no sign stands behind them: between others of one heading that have it, of which one is the
 * whole, and below a heading that says of what they are shares.
 *
 *   Revenue by region:            As a percentage of revenue:
 *     Europe     36.2%              Research     10.2
 *     Asia       33.9               Marketing    11.2
 *     Total     100.0%
 */
import { CAPITAL_RATIOS, PERCENT_OF } from '../../lexicon/measures.ts'
import { abs, compare, decimal } from '../../number/decimal.ts'
import type { Value } from '../places/glued-row.ts'
import type { RowMeasure } from './row-measure.ts'
import type { ValuedRow } from './valued-row.ts'

const HUNDRED = decimal(100)

export function withinPercentages(rows: readonly ValuedRow[], measures: readonly RowMeasure[]): RowMeasure[] {
  const result = [...measures]
  let from = 0
  for (let at = 1; at <= rows.length; at++) {
    if (at < rows.length && isSameBlock(rows[from], rows[at])) continue
    const block = rows.slice(from, at).map(({ values }) => values)
    const isShares = PERCENT_OF.test(rows[from]?.path.at(-1) ?? '')
    const isSigned = block.some(isWhole) && block.filter(isPrinted).length >= 2
    if ((isShares || isSigned) && block.every((values) => values.every(isNoAmount)))
      for (const [index, values] of block.entries()) {
        const measured = result[from + index]
        if (measured && values.length > 0 && ['money', 'count'].includes(measured.measure))
          result[from + index] = { ...measured, measure: 'percent', isOffScale: false }
      }
    from = at
  }
  return belowSigns(rows, result)
}

/** "Capital ratio 10.0% / Leverage ratio 8.6": a sign by the first of the ratios is for those below it as well; a bank's capital needs none. */
function belowSigns(rows: readonly ValuedRow[], measures: readonly RowMeasure[]): RowMeasure[] {
  let above = ''
  return measures.map((measured, index) => {
    const { values, label } = rows[index] as ValuedRow
    if (values.length === 0) return measured
    const isPlain = values.every(isNoAmount)
    const isRatio = isPlain && measured.measure === 'ratio' && /\bratio\b/i.test(label)
    const isNamed = isPlain && measured.measure !== 'perShare' && above !== '' && nameOf(label).endsWith(` ${above}`)
    const goesOn = isNamed || (isRatio && (above !== '' || (CAPITAL_RATIOS.test(label) && values.some(isLarge))))
    above = goesOn || measured.measure === 'percent' ? nameOf(label) : ''
    return goesOn ? { ...measured, measure: 'percent', isOffScale: false } : measured
  })
}

/** "Underlying ROTCE" below "ROTCE" is a percentage as well. */
const nameOf = (label: string): string =>
  label
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** Lines of one heading with none between. */
const isSameBlock = (first: ValuedRow | undefined, row: ValuedRow | undefined): boolean =>
  first?.path.length === row?.path.length && first?.path.at(-1) === row?.path.at(-1)

const isPrinted = (values: readonly Value[]): boolean =>
  values.length > 0 && values.every(({ reading }) => reading.kind === 'number' && reading.isPercent)

const isWhole = (values: readonly Value[]): boolean =>
  isPrinted(values) && values.every(({ reading }) => reading.kind === 'number' && compare(reading.value, HUNDRED) === 0)

const TWO = decimal(2)
const isLarge = ({ reading }: Value): boolean => reading.kind === 'number' && compare(abs(reading.value), TWO) >= 0

const isNoAmount = ({ reading }: Value): boolean =>
  reading.kind !== 'number' || (reading.currency === undefined && compare(abs(reading.value), HUNDRED) <= 0)
