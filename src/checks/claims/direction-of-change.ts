/**
 * direction-of-change: "increased" stands beside a larger figure, "decreased" beside a smaller one.
 * Claim      a change, or a figure with its comparative, that a word of direction goes with
 * Asserts    the sign of current − base is the word's; of magnitudes where both are losses ("the loss narrowed")
 * Tolerance  figures that could be equal within their rounding contradict no word
 * Abstains   a figure is missing; a profit turned into a loss or the other way round
 */
import type { Direction } from '../../model/claim.ts'
import { absInterval, compareRatios, subtractIntervals, touches } from '../../number/interval.ts'
import { type Evaluation, type Example, type Figure, figure, rangeOf } from './evaluation.ts'

export const id = 'direction-of-change'

export interface Operands {
  readonly direction: Direction
  readonly current: Figure
  readonly base: Figure
}

export function evaluate({ direction, current, base }: Operands): Evaluation {
  const [a, b] = [rangeOf(current), rangeOf(base)]
  const stated = subtractIntervals(a, b)
  const hasTurned = a.low.n < 0n !== b.low.n < 0n
  if (hasTurned) return { status: 'skipped', because: 'base-not-positive', stated }
  const change = subtractIntervals(absInterval(a), absInterval(b))
  if (touches(absInterval(a), absInterval(b))) return { status: 'passed', stated: change, computed: change }
  const rises = compareRatios(change.low, { n: 0n, d: 1n }) > 0
  return { status: rises === (direction === 'increase') ? 'passed' : 'failed', stated: change, computed: change }
}

export const examples: readonly Example<Operands>[] = [
  {
    says: 'increased, from 50 to 56',
    operands: { direction: 'increase', current: figure('56'), base: figure('50') },
    status: 'passed',
  },
  {
    says: 'increased, from 56 to 50',
    operands: { direction: 'increase', current: figure('50'), base: figure('56') },
    status: 'failed',
  },
  {
    says: 'a loss that narrowed',
    operands: { direction: 'decrease', current: figure('-3'), base: figure('-9') },
    status: 'passed',
  },
  {
    says: 'a loss turned into a profit',
    operands: { direction: 'decrease', current: figure('3'), base: figure('-9') },
    status: 'skipped',
    because: 'base-not-positive',
  },
]
