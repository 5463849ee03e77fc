import { describe, expect, it } from 'vitest'
import { addDays, dayNumber, isoDate, plainPeriod, samePeriod } from '../../src/model/period.ts'
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

describe('dayNumber and isoDate', () => {
  it('agree with the calendar of the runtime on every day from 1899 to 2101', () => {
    const first = Date.UTC(1899, 0, 1) / 86_400_000
    const last = Date.UTC(2101, 11, 31) / 86_400_000
    const wrong: string[] = []
    for (let day = first; day <= last; day++) {
      const date = new Date(day * 86_400_000).toISOString().slice(0, 10)
      if (isoDate(day) !== date || dayNumber(date) !== day) wrong.push(date)
    }
    expect(wrong).toEqual([])
  })

  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2000-03-01', -1, '2000-02-29'],
    ['2026-01-01', -366, '2024-12-31'],
    ['0001-01-01', -1, '0000-12-31'],
  ])('moves %s by %i days to %s', (date, days, moved) => expect(addDays(date, days)).toBe(moved))
})

describe('samePeriod', () => {
  const year = { kind: 'duration', start: '2025-01-01', end: '2025-12-31' } as const
  it.each([
    [year, { ...year }, true],
    [year, { ...year, start: '2025-10-01' }, false],
    [year, { kind: 'instant', date: '2025-12-31' } as const, false],
    [{ kind: 'instant', date: '2025-12-31' } as const, { kind: 'instant', date: '2025-12-31' } as const, true],
    [year, undefined, false],
    [undefined, undefined, false],
  ])('%j and %j: %s', (a, b, same) => expect(samePeriod(a, b)).toBe(same))
})
