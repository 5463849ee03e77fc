/**
 * level-agrees: a stated figure is the figure of its line in the tables.
 * Claim      value, comparative or translation with a metric, a period and a unit
 * Asserts    the stated figure and the cell round to one another; magnitudes, as prose states losses and costs without sign
 * Tolerance  each stands for its rounding range; the ranges must touch, and two figures rounded to the same place are the same
 * Abstains   never: it is only asked where there is a cell
 */
import { abs, equals } from '../../number/decimal.ts'
import { absInterval } from '../../number/interval.ts'
import { compareRanges, type Evaluation, type Example, exactOf, type Figure, figure, rangeOf } from './evaluation.ts'

export const id = 'level-agrees'

export interface Operands {
  readonly stated: Figure
  readonly cell: Figure
}

export function evaluate({ stated, cell }: Operands): Evaluation {
  const evaluation = compareRanges(
    absInterval(rangeOf(stated)),
    absInterval(rangeOf(cell)),
    'no-fact',
    absInterval(exactOf(cell)),
  )
  return isOffByItsPlace(stated, cell) ? { ...evaluation, status: 'failed' } : evaluation
}

/** 0.88 beside 0.89: their ranges touch in 0.885, but one rounding of one amount does not give both. */
export const isOffByItsPlace = (stated: Figure, cell: Figure): boolean =>
  (stated.hedge ?? 'none') === 'none' &&
  stated.decimals !== undefined &&
  stated.decimals === cell.decimals &&
  !equals(abs(stated.value), abs(cell.value))

export const examples: readonly Example<Operands>[] = [
  {
    says: '512.4 million beside 512,387 thousand',
    operands: { stated: figure('512400000', -5), cell: figure('512387000', -3) },
    status: 'passed',
  },
  {
    says: 'a loss of 66.5 million beside (66,450) thousand',
    operands: { stated: figure('66500000', -5), cell: figure('-66450000', -3) },
    status: 'passed',
  },
  {
    says: '0.88 beside 0.89',
    operands: { stated: figure('0.88'), cell: figure('0.89') },
    status: 'failed',
  },
  {
    says: '521.4 million beside 512,387 thousand',
    operands: { stated: figure('521400000', -5), cell: figure('512387000', -3) },
    status: 'failed',
  },
]
