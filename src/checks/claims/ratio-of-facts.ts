/**
 * ratio-of-facts: a stated share or margin is one figure divided by another.
 * Claim      proportion ("42% of total revenues"), or a margin whose two amounts are in the tables
 * Asserts    ratio = part ÷ whole
 * Tolerance  rounding ranges
 * Abstains   a figure is missing; the whole may be zero
 */
import { absInterval, divideIntervals, type Interval } from '../../number/interval.ts'
import { compareRanges, type Evaluation, type Example, exactOf, type Figure, figure, rangeOf } from './evaluation.ts'

export const id = 'ratio-of-facts'

export interface Operands {
  readonly stated: Figure
  readonly part: Figure
  readonly whole: Figure
}

export const evaluate = ({ stated, part, whole }: Operands): Evaluation =>
  compareRanges(
    absInterval(rangeOf(stated)),
    absDivided(rangeOf(part), rangeOf(whole)),
    'base-not-positive',
    absDivided(exactOf(part), exactOf(whole)),
  )

/** Prose states the share of a loss without its sign. */
const absDivided = (part: Interval, whole: Interval): Interval | undefined => {
  const quotient = divideIntervals(part, whole)
  return quotient && absInterval(quotient)
}

export const examples: readonly Example<Operands>[] = [
  {
    says: '16.9% of revenue',
    operands: { stated: figure('0.169'), part: figure('465350'), whole: figure('2761387') },
    status: 'passed',
  },
  {
    says: '19.6% of revenue',
    operands: { stated: figure('0.196'), part: figure('465350'), whole: figure('2761387') },
    status: 'failed',
  },
  {
    says: 'a share of nothing',
    operands: { stated: figure('0.1'), part: figure('5', 0), whole: figure('0', 0) },
    status: 'skipped',
    because: 'base-not-positive',
  },
]
