import { describe, expect, it } from 'vitest'
import { add, atScale, compare, decimal, format, parseDecimal, shift } from '../../src/number/decimal.ts'

describe('decimal', () => {
  it.each([
    ['12.30', '12.3'],
    ['-0.00', '0'],
    ['2761387000', '2761387000'],
    ['0.169', '0.169'],
  ])('reads and writes %s as %s', (text, written) => {
    expect(format(parseDecimal(text) ?? decimal(99))).toBe(written)
  })

  it.each(['1,234', '1e5', '.5', '--1', ''])('refuses %s', (text) => expect(parseDecimal(text)).toBeUndefined())

  it('applies a scale word exactly', () =>
    expect(format(shift(parseDecimal('2761.4') ?? decimal(0), 6))).toBe('2761400000'))
  it('adds what floats get wrong', () => expect(format(add(decimal(1, 1), decimal(2, 1)))).toBe('0.3'))
  it('compares across scales', () => expect(compare(decimal(150, 2), decimal(15, 1))).toBe(0))
  it('refuses to drop digits', () => expect(() => atScale(decimal(125, 2), 1)).toThrow(/does not fit/))
})
