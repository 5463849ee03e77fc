/**
 * claims-agree: a figure that the prose states twice is the same figure both times.
 * Claim      value whose metric, period and unit another value of the release has too
 * Asserts    the two stated figures round to one another; magnitudes, as prose states losses and costs without sign
 * Tolerance  each stands for its rounding range; the ranges must touch
 * Abstains   never: it is only asked of two figures under the same words
 */
import { type Example, figure } from './evaluation.ts'
import { evaluate, type Operands } from './level-agrees.ts'

export const id = 'claims-agree'

export { evaluate }

export const examples: readonly Example<Operands>[] = [
  {
    says: 'an order book of 1.46 billion in the headline, of 1,463.2 million below',
    operands: { stated: figure('1460000000', -7), cell: figure('1463200000', -5) },
    status: 'passed',
  },
  {
    says: 'a loss of 66.5 million, and a result of -66.45 million',
    operands: { stated: figure('66500000', -5), cell: figure('-66450000', -4) },
    status: 'passed',
  },
  {
    says: '142,618 subscribers in the headline, 142,681 below',
    operands: { stated: figure('142618', 0), cell: figure('142681', 0) },
    status: 'failed',
  },
]
