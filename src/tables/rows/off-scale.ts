/**
 * In a table of whole amounts a row with decimals counts something else: rigs under "Average rigs working", points under
 * "Operating margin", what falls to a share where an amount's label comes again. Where nothing says what, its scale is not known.
 */
import { COUNTS, PEOPLE, PERCENT_NAMES, RESULTS } from '../../lexicon/measures.ts'
import type { Measure } from '../../model/table.ts'
import { abs, compare, decimal } from '../../number/decimal.ts'
import type { Value } from '../places/glued-row.ts'
import type { RowMeasure } from './row-measure.ts'
import { isCentsLike, type ValuedRow } from './valued-row.ts'

const HUNDRED = decimal(100)
const THOUSAND = decimal(1000)

export function offScale(rows: readonly ValuedRow[], read: readonly RowMeasure[]): RowMeasure[] {
  const measures = read.map((measured, index): RowMeasure => {
    const row = rows[index]
    const isPeople =
      row &&
      (measured.measure === 'money' || (measured.measure === 'count' && row.values.every(isFew))) &&
      PEOPLE.test(row.label) &&
      row.values.every(isBare)
    return isPeople ? { ...withMeasure(measured, 'count'), isPeople } : measured
  })
  const money = rows.flatMap((row, index) =>
    measures[index]?.measure === 'money' && row.values.length > 0 ? [isWhole(row.values)] : [],
  )
  const isMostlyWhole = money.length >= 5 && money.filter(Boolean).length * 10 >= money.length * 6
  const isPerShareNear = measures.some(({ measure }) => measure === 'perShare' || measure === 'shares')
  const result = measures.map((measured, index): RowMeasure => {
    const row = rows[index]
    if (!row || measured.measure !== 'money' || measured.isUnitPrice || isWhole(row.values)) return measured
    const heading = row.path.at(-1) ?? ''
    const isShare = rows.some((other, at) => other.path.at(-1) === heading && measures[at]?.measure === 'percent')
    if (namesShares(heading) && isShare && isPointsLike(row.values) && !RESULTS.test(row.label))
      return { ...measured, measure: 'percent' }
    const isCents = isPerShareNear && row.values.some(isCentsPart) && isCentsLike(row.values)
    if (!isMostlyWhole && !(isCents && money.filter(Boolean).length >= 2)) return measured
    if (COUNTS.test(row.label) || COUNTS.test(heading)) return { ...measured, measure: 'count' }
    return { ...measured, isOffScale: true }
  })
  return named(rows, result)
}

/** Rows off the scale that the rows around them name: between two percentages, between what is per share and the shares, or an amount again. */
function named(rows: readonly ValuedRow[], measures: readonly RowMeasure[]): RowMeasure[] {
  const result = [...measures]
  const filled = rows.flatMap((row, index) => (row.values.length > 0 ? [index] : []))
  for (const [position, index] of filled.entries()) {
    const [row, measured] = [rows[index], result[index]]
    if (!row || !measured) continue
    const values = row.values
    const [above, below] = [result[filled[position - 1] ?? -1], result[filled[position + 1] ?? -1]]
    if (
      measured.measure === 'money' &&
      above?.isPartial &&
      below?.isPartial &&
      values.every(isBare) &&
      values.some(hasParts)
    )
      result[index] = { ...withMeasure(measured, 'count'), isPartial: true }
    if (!measured.isOffScale) continue
    const before = above?.measure
    const after = filled
      .slice(position)
      .map((at) => result[at])
      .find((other) => !other?.isOffScale)?.measure
    const isAmountAgain = filled
      .slice(0, position)
      .some((at) => rows[at]?.label === row.label && result[at]?.measure === 'money' && !result[at]?.isOffScale)
    if (before === 'percent' && after === 'percent' && isPointsLike(values) && LEADS.test(row.label))
      result[index] = withMeasure(measured, 'percent')
    else if (before === 'perShare' && (isAmountAgain || after === 'shares') && isCentsLike(values))
      result[index] = withMeasure(measured, 'perShare')
  }
  return result
}

/** "Active customers 21": nobody has so few, they are counted by the thousand or the million. */
const isFew = ({ reading }: Value): boolean =>
  reading.kind !== 'number' || (!reading.isPercent && compare(abs(reading.value), THOUSAND) < 0)

/** A line among volumes ("Sales-to-wholesaler adjustment") is one, with no sign of money. */
const isBare = ({ reading }: Value): boolean => reading.kind !== 'number' || reading.currency === undefined
const hasParts = ({ reading }: Value): boolean => reading.kind === 'number' && reading.value.scale > 0

/** What leads from one percentage to another: "Less: effect of catastrophes". */
const LEADS = /^\W*(?:add|less|plus|minus|effects?|impact|excluding|adjust\w*)\b/i

const withMeasure = (measured: RowMeasure, measure: Measure): RowMeasure => ({
  ...measured,
  measure,
  isOffScale: false,
})

const isCentsPart = ({ reading }: Value): boolean => reading.kind === 'number' && reading.value.scale === 2

/** "Operating margin (non-GAAP)" heads percentages; "Adjustments to the cost ratio exclude (if included above)" does not. */
const namesShares = (heading: string): boolean => PERCENT_NAMES.test(heading.replace(/\([^()]*\)/g, ' ').trim())

/** No percentage of a heading about margins has four digits: "1,591.6" there is an amount. */
const isPointsLike = (values: readonly Value[]): boolean =>
  values.every(({ reading }) => reading.kind !== 'number' || compare(abs(reading.value), HUNDRED) < 0)

const isWhole = (values: readonly Value[]): boolean =>
  values.every(({ reading }) => reading.kind !== 'number' || reading.isPercent || reading.value.scale <= 0)
