/** A row with those of its values that tell what it measures, and what their print says of it. */
import { abs, compare, decimal, isZero } from '../../number/decimal.ts'
import type { LabelledRow } from '../labels/labels.ts'
import type { Value } from '../places/glued-row.ts'

export interface ValuedRow extends LabelledRow {
  /** But for changes and shares of a total, unless there is nothing else. */
  readonly values: readonly Value[]
}

const HUNDRED = decimal(100)

/** Small figures with two decimals or more, as amounts per share are printed. */
export const isCentsLike = (values: readonly Value[]): boolean =>
  values.every(
    ({ reading }) =>
      reading.kind !== 'number' ||
      isZero(reading.value) ||
      (reading.kind === 'number' &&
        !reading.isPercent &&
        reading.value.scale >= 2 &&
        compare(abs(reading.value), HUNDRED) < 0),
  )

const THOUSAND = decimal(1000)

/** "1,204.57" below "Barges", figure for figure: nothing that is counted one by one has hundredths. */
export const areAmounts = (values: readonly Value[]): boolean =>
  values.every(({ reading }) => reading.kind !== 'number' || reading.value.scale >= 2) &&
  values.some(({ reading }) => reading.kind === 'number' && compare(abs(reading.value), THOUSAND) > 0)

export const isInMoney = ({ reading }: Value): boolean => reading.kind === 'number' && reading.currency !== undefined
