/**
 * Rows whose label names neither money nor things to count ("Europe", "Vaccines" in a table of key figures). They measure what
 * the rows around them do: the nearest row above with a name decides. Where none has one, a table with a scale counts money in it.
 */
import { abs, compare, decimal } from '../../number/decimal.ts'
import type { Value } from '../places/glued-row.ts'
import type { RowMeasure } from './row-measure.ts'
import { isInMoney, type ValuedRow } from './valued-row.ts'

/** Percentages and share counts stand among all kinds of rows and tell nothing of the next one. */
const TELLING: ReadonlySet<string> = new Set(['money', 'count', 'perShare'])
const HUNDRED = decimal(100)

export function nameByNeighbours(
  rows: readonly ValuedRow[],
  measures: readonly RowMeasure[],
  countsMoney: boolean,
): RowMeasure[] {
  const tells = measures.map(
    ({ measure, isUnnamed, isWeak, isUnderNames }, index) =>
      !isUnnamed && !isWeak && !isUnderNames && TELLING.has(measure) && (rows[index]?.values.length ?? 0) > 0,
  )
  // nothing in the table but money: "Medical Devices" heads sales, and no devices
  const isOfMoney =
    countsMoney &&
    rows.some((row) => row.values.some(isInMoney)) &&
    !measures.some(({ measure }, at) => tells[at] && measure === 'count')
  return measures.map((measured, index) => {
    const row = rows[index]
    if (isOfMoney && measured.isUnderNames) return { ...measured, measure: 'money' }
    if (!row || !(measured.isUnnamed || measured.isWeak)) return measured
    const above = tells.lastIndexOf(true, index)
    const below = measured.isWeak ? tells.indexOf(true, index) : -1
    const neighbour = measures[above]?.measure ?? measures[below]?.measure ?? (countsMoney ? 'money' : 'count')
    const measure = neighbour === 'perShare' && !areCents(row.values) ? 'money' : neighbour
    return { ...measured, measure }
  })
}

const areCents = (values: readonly Value[]): boolean =>
  values.every(
    ({ reading }) =>
      reading.kind !== 'number' || (reading.value.scale >= 2 && compare(abs(reading.value), HUNDRED) < 0),
  )
