/**
 * growth-rate: a stated rate of change matches the change between two figures.
 * Claim      change with a metric, a period and a base period
 * Asserts    rate = current ÷ base − 1; between two losses, of their magnitudes
 * Tolerance  each figure stands for its rounding range; ranges go through the formula and must touch
 * Abstains   a figure is missing; the base may be zero, or the signs differ (no rate is meaningful then)
 */
import { changeOf } from '../../number/interval.ts'
import { compareRanges, type Evaluation, type Example, exactOf, type Figure, figure, rangeOf } from './evaluation.ts'

export const id = 'growth-rate'

export interface Operands {
  readonly stated: Figure
  readonly current: Figure
  readonly base: Figure
}

export const evaluate = ({ stated, current, base }: Operands): Evaluation =>
  compareRanges(
    rangeOf(stated),
    changeOf(rangeOf(current), rangeOf(base)),
    'base-not-positive',
    changeOf(exactOf(current), exactOf(base)),
  )

export const examples: readonly Example<Operands>[] = [
  {
    says: 'rose 23.7%',
    operands: { stated: figure('0.237'), current: figure('2761387'), base: figure('2232142') },
    status: 'passed',
  },
  {
    says: 'rose 24.7%',
    operands: { stated: figure('0.247'), current: figure('2761387'), base: figure('2232142') },
    status: 'failed',
  },
  {
    says: 'fell 19.2%',
    operands: { stated: figure('-0.192'), current: figure('122914'), base: figure('152158') },
    status: 'passed',
  },
  {
    says: 'rose 12% from a loss',
    operands: { stated: figure('0.12'), current: figure('56'), base: figure('-50') },
    status: 'skipped',
    because: 'base-not-positive',
  },
]
