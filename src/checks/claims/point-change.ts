/**
 * point-change: a stated change in points is the difference of two percentages.
 * Claim      changePoints with a ratio metric, a period and a base period
 * Asserts    points = current − base
 * Tolerance  rounding ranges; a margin computed from amounts is narrower than one printed to a tenth
 * Abstains   a ratio is missing
 */
import { subtractIntervals } from '../../number/interval.ts'
import { compareRanges, type Evaluation, type Example, exactOf, type Figure, figure, rangeOf } from './evaluation.ts'

export const id = 'point-change'

export interface Operands {
  readonly stated: Figure
  readonly current: Figure | undefined
  readonly base: Figure | undefined
}

export const evaluate = ({ stated, current, base }: Operands): Evaluation =>
  compareRanges(
    rangeOf(stated),
    current && base && subtractIntervals(rangeOf(current), rangeOf(base)),
    'no-fact',
    current && base && subtractIntervals(exactOf(current), exactOf(base)),
  )

export const examples: readonly Example<Operands>[] = [
  {
    says: 'up 12.3 points',
    operands: { stated: figure('0.123'), current: figure('0.284'), base: figure('0.161') },
    status: 'passed',
  },
  {
    says: 'up 12.3 basis points',
    operands: { stated: figure('0.00123'), current: figure('0.284'), base: figure('0.161') },
    status: 'failed',
  },
  {
    says: 'no margin a year ago',
    operands: { stated: figure('0.01'), current: figure('0.2'), base: undefined },
    status: 'skipped',
    because: 'no-fact',
  },
]
