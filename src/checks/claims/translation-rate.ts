/**
 * translation-rate: an amount in brackets is the amount before it at the release's stated rate.
 * Claim      translation of a stated amount
 * Asserts    translated = original ÷ rate; the rate is specified, not measured, so it is exact
 * Tolerance  rounding ranges of both amounts
 * Abstains   the release states no rate between the two currencies
 */
import type { Decimal } from '../../number/decimal.ts'
import { absInterval, divideIntervals, exactly } from '../../number/interval.ts'
import { compareRanges, type Evaluation, type Example, exactOf, type Figure, figure, rangeOf } from './evaluation.ts'

export const id = 'translation-rate'

export interface Operands {
  readonly stated: Figure
  readonly original: Figure
  readonly rate: Decimal | undefined
}

export const evaluate = ({ stated, original, rate }: Operands): Evaluation =>
  compareRanges(
    absInterval(rangeOf(stated)),
    rate && divideIntervals(absInterval(rangeOf(original)), exactly(rate)),
    'no-fact',
    rate && divideIntervals(absInterval(exactOf(original)), exactly(rate)),
  )

export const examples: readonly Example<Operands>[] = [
  {
    says: '61.3 at 7 is 8.8',
    operands: { stated: figure('8.8'), original: figure('61.3'), rate: figure('7.0').value },
    status: 'passed',
  },
  {
    says: '61.3 at 7 is not 8.9',
    operands: { stated: figure('8.9'), original: figure('61.3'), rate: figure('7.0').value },
    status: 'failed',
  },
  {
    says: 'no rate stated',
    operands: { stated: figure('8.8'), original: figure('61.3'), rate: undefined },
    status: 'skipped',
    because: 'no-fact',
  },
]
