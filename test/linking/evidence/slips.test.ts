import { describe, expect, it } from 'vitest'
import { explainRate, explainSlip } from '../../../src/linking/evidence/slips.ts'
import { decimal } from '../../../src/number/decimal.ts'

const millions = (digits: number) => ({ value: decimal(digits, -5), decimals: -5 })

describe('what a slip explains', () => {
  const right = decimal(2761387, -3)
  it.each([
    ['two digits changed over', 27164, 'digits'],
    ['one digit', 27814, 'digits'],
    ['a digit lost', 2714, 'digits'],
    ['another figure altogether', 19022, undefined],
  ])('%s', (_name, digits, explained) => expect(explainSlip(millions(digits), right)).toBe(explained))

  it('the wrong scale word, only where one stands there', () => {
    const billions = { value: decimal(27614, -8), decimals: -8 }
    expect(explainSlip(billions, right, { hasScale: true })).toBe('scale')
    expect(explainSlip(billions, right)).toBeUndefined()
  })

  it('no single digit of a two-digit figure, unless the sentence bears it out', () => {
    const stated = { value: decimal(27, -6), decimals: -6 }
    expect(explainSlip(stated, decimal(23, -6))).toBeUndefined()
    expect(explainSlip(stated, decimal(23, -6), { isCorroborated: true })).toBe('digits')
  })

  it('a place lost with its digit, where the sentence bears it out', () => {
    const stated = { value: decimal(9, 1), decimals: 1 }
    expect(explainSlip(stated, decimal(49, 2))).toBeUndefined()
    expect(explainSlip(stated, decimal(49, 2), { isCorroborated: true })).toBe('digits')
    expect(explainSlip(stated, decimal(53, 2), { isCorroborated: true })).toBeUndefined()
  })

  it('a rate a few tenths off, but not one of another sign or far away', () => {
    expect(explainRate({ value: decimal(244, 3), decimals: 3 }, decimal(237, 3))).toBe('near')
    expect(explainRate({ value: decimal(-237, 3), decimals: 3 }, decimal(237, 3))).toBeUndefined()
    expect(explainRate({ value: decimal(42, 2), decimals: 2 }, decimal(5, 2))).toBeUndefined()
  })
})
