/**
 * guidance-table: a figure that the prose guides to is the figure of its line in the tables.
 * Claim      guidance with a metric and a period: an end of a range, or a single figure
 * Asserts    the stated figure and the end of the table's range round to one another; magnitudes, as losses are guided to without sign
 * Tolerance  each stands for its rounding range; the ranges must touch
 * Abstains   never: it is only asked where a table guides to the same measure
 */
import { type Example, figure } from './evaluation.ts'
import { evaluate, type Operands } from './level-agrees.ts'

export const id = 'guidance-table'

export { evaluate }

export const examples: readonly Example<Operands>[] = [
  {
    says: '$1.2 billion beside 1,200 million',
    operands: { stated: figure('1200000000', -8), cell: figure('1200000000', -6) },
    status: 'passed',
  },
  {
    says: '$38.0 million beside $138.0 million',
    operands: { stated: figure('38000000', -5), cell: figure('138000000', -5) },
    status: 'failed',
  },
]
