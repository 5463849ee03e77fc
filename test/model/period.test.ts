import { expect, it } from 'vitest'
import { plainPeriod } from '../../src/model/period.ts'
import { plainUnit } from '../../src/model/unit.ts'

it.each([
  ['2026-01-01T00:00:00', null, '2025-12-31', 0],
  ['2025-10-01T00:00:00/2026-01-01T00:00:00', '2025-10-01', '2025-12-31', 1],
  ['2024-12-29T00:00:00/2025-03-30T00:00:00', '2024-12-29', '2025-03-29', 1],
  ['2025-01-01T00:00:00/2025-07-01T00:00:00', '2025-01-01', '2025-06-30', 2],
  ['2025-01-01T00:00:00/2025-10-01T00:00:00', '2025-01-01', '2025-09-30', 3],
  ['2024-02-04T00:00:00/2025-02-02T00:00:00', '2024-02-04', '2025-02-01', 4],
  ['2025-12-01T00:00:00/2026-01-01T00:00:00', '2025-12-01', '2025-12-31', 1],
])('%s is %s to %s, %i quarters', (period, start, end, quarters) =>
  expect(plainPeriod(period)).toEqual({ start, end, quarters }),
)

it.each([
  ['iso4217:CNY', 'CNY'],
  ['iso4217:CNY/xbrli:shares', 'CNY/shares'],
  ['xbrli:shares', 'shares'],
  [undefined, 'pure'],
  [null, 'pure'],
])('%s is %s', (unit, plain) => expect(plainUnit(unit)).toBe(plain))
