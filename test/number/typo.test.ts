import { expect, test } from 'vitest'
import { slipBetween } from '../../src/number/typo.ts'

test.each([
  ['2761387', '2716387', 'transposed'],
  ['2761387', '2761357', 'digit'],
  ['2761387', '2761388', 'last-digit'],
  ['2761387', '276387', 'dropped'],
  ['38', '138', 'added'],
  ['-204', '204', 'sign'],
  ['905', '5', 'digit'], // 9.05 printed as 0.05
  ['2761387', '2671378', undefined],
  ['500', '500', undefined],
])('%s printed as %s: %s', (right, wrong, slip) => {
  expect(slipBetween(right, wrong)).toBe(slip)
})
