import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimal, parseDecimal } from '../../src/number/decimal.ts'
import {
  changeOf,
  compareRatios,
  divideIntervals,
  exactly,
  formatRatio,
  middle,
  rounded,
  roundRatio,
  toRatio,
  touches,
} from '../../src/number/interval.ts'

const at = (text: string, decimals?: number) => {
  const value = parseDecimal(text) ?? decimal(0)
  return rounded(value, decimals ?? value.scale)
}

describe('interval', () => {
  it('gives a change its exact range from figures rounded to a tenth of a million', () => {
    const change = changeOf(at('2761.4'), at('2232.1'))
    expect(change && [formatRatio(change.low, 6), formatRatio(change.high, 6)]).toEqual(['0.237081', '0.237181'])
  })

  it('lets ranges that only touch agree: 6.15 rounds to 6.2 and to 6.1', () => {
    expect(touches(at('6.2'), exactly(decimal(615, 2)))).toBe(true)
    expect(touches(at('6.1'), exactly(decimal(615, 2)))).toBe(true)
    expect(touches(at('6.0'), exactly(decimal(615, 2)))).toBe(false)
  })

  it('gives no rate of change where the sign turns or the base may be zero', () => {
    expect(changeOf(at('12'), at('-3'))).toBeUndefined()
    expect(changeOf(at('12'), at('0'))).toBeUndefined()
    expect(divideIntervals(at('1'), at('0.4', 0))).toBeUndefined()
  })

  it('widens the magnitude of a loss that grows', () => {
    const change = changeOf(at('-3.0'), at('-2.0'))
    expect(change && formatRatio(middle(change), 1)).toBe('0.5')
  })

  it('holds every number that rounds to the figure, and none else', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
        fc.integer({ min: 0, max: 6 }),
        (digits, places) => {
          const value = decimal(digits, 8)
          const printed = roundRatio(toRatio(value), places)
          return touches(exactly(value), rounded(printed, places))
        },
      ),
    )
  })

  it('orders fractions', () => expect(compareRatios({ n: 1n, d: 3n }, { n: 2n, d: 6n })).toBe(0))
})
