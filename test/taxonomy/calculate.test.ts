import { describe, expect, it } from 'vitest'
import type { CalculationArc } from '../../src/model/taxonomy.ts'
import { parseDecimal } from '../../src/number/decimal.ts'
import { type CalculatedFact, calculate, reportageOf } from '../../src/taxonomy/calculate.ts'

/** "Total 10 -3" is a fact of that value and decimals; "nil" and "exact" as they say. */
const factsOf = (lines: readonly string[]): CalculatedFact[] =>
  lines.map((line, index) => {
    const [concept = '', value = '', decimals = '', key = 'c'] = line.split(' ')
    return {
      id: `f${index}`,
      concept,
      key,
      value: value === 'nil' ? null : (parseDecimal(value) ?? null),
      decimals: decimals === 'exact' || value === 'nil' ? undefined : Number(decimals),
    }
  })

const arcs: readonly CalculationArc[] = [
  { total: 'Total', item: 'A', weight: 1, order: 1 },
  { total: 'Total', item: 'B', weight: -1, order: 2 },
]
const verdicts = (...lines: readonly string[]): (boolean | string)[] =>
  calculate(arcs, reportageOf(factsOf(lines))).map(({ isConsistent }) => isConsistent)

describe('calculate', () => {
  it.each([
    ['adds up', ['Total 3000 -3', 'A 5000 -3', 'B 2000 -3'], [true]],
    ['is off by as much as rounding may be: ½ (n + 1) units', ['Total 4000 -3', 'A 5000 -3', 'B 2000 -3'], [true]],
    ['is off by more', ['Total 5000 -3', 'A 5000 -3', 'B 2000 -3'], [false]],
    ['an exact item leaves less room', ['Total 5000 -3', 'A 5001 exact', 'B 2000 exact'], [false]],
    ['an item that is not reported adds nothing', ['Total 3000 -3', 'A 5000 -3'], [false]],
    ['a nil item adds nothing', ['Total 5000 -3', 'A 5000 -3', 'B nil'], [true]],
    ['nothing is bound without a total', ['A 5000 -3', 'B 2000 -3'], []],
    ['nothing is bound without an item', ['Total 5000 -3'], []],
    ['the finer of two duplicates counts', ['Total 3000 -3', 'Total 3000 0', 'A 5002 0', 'B 2000 0'], [false]],
    ['duplicates with nothing in common are not added up', ['Total 3000 -3', 'Total 5000 -3', 'A 5000 -3'], []],
    [
      'each context for itself',
      ['Total 3000 -3 x', 'A 5000 -3 x', 'B 2000 -3 x', 'Total 9000 -3 y', 'A 5000 -3 y'],
      [true, false],
    ],
  ])('%s', (_, lines, expected) => expect(verdicts(...lines)).toEqual(expected))
})
