/**
 * difference: a stated absolute change is the difference of two figures.
 * Claim      difference with a metric, a period and a base period
 * Asserts    difference = current − base, of magnitudes where both are losses or costs
 * Tolerance  rounding ranges
 * Abstains   a figure is missing, or the two have different signs and do not give it
 */
import { absInterval, containsZero, subtractIntervals } from '../../number/interval.ts'
import { compareRanges, type Evaluation, type Example, exactOf, type Figure, figure, rangeOf } from './evaluation.ts'

export const id = 'difference'

export interface Operands {
  readonly stated: Figure
  readonly current: Figure
  readonly base: Figure
}

export function evaluate({ stated, current, base }: Operands): Evaluation {
  const [a, b] = [rangeOf(current), rangeOf(base)]
  const hasTurned = !containsZero(a) && !containsZero(b) && a.low.n > 0n !== b.low.n > 0n
  // "an increase of # from a loss": where the signs are as the words have them, there is no chance in it
  const across =
    hasTurned &&
    compareRanges(
      rangeOf(stated),
      subtractIntervals(a, b),
      'base-not-positive',
      subtractIntervals(exactOf(current), exactOf(base)),
    )
  if (across && across.status === 'passed') return across
  return compareRanges(
    rangeOf(stated),
    hasTurned ? undefined : subtractIntervals(absInterval(a), absInterval(b)),
    'base-not-positive',
    hasTurned ? undefined : subtractIntervals(absInterval(exactOf(current)), absInterval(exactOf(base))),
  )
}

export const examples: readonly Example<Operands>[] = [
  {
    says: 'up 40 million',
    operands: { stated: figure('40', 0), current: figure('540', 0), base: figure('500', 0) },
    status: 'passed',
  },
  {
    says: 'up 48 million',
    operands: { stated: figure('48', 0), current: figure('540', 0), base: figure('500', 0) },
    status: 'failed',
  },
  {
    says: 'up 40 million, from a loss',
    operands: { stated: figure('40', 0), current: figure('20', 0), base: figure('-20', 0) },
    status: 'passed',
  },
  {
    says: 'up 48 million, from a loss',
    operands: { stated: figure('48', 0), current: figure('20', 0), base: figure('-20', 0) },
    status: 'skipped',
    because: 'base-not-positive',
  },
]
