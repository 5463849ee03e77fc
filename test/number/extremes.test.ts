import { describe, expect, it } from 'vitest'
import { hullOf } from '../../src/model/span.ts'
import { largest, smallest } from '../../src/number/extremes.ts'

/** More than fit on the stack as arguments. */
const MANY = Array.from({ length: 300_000 }, (_, i) => i)

describe('extremes', () => {
  it('are found among any number of figures', () => expect([smallest(MANY), largest(MANY)]).toEqual([0, 299_999]))
  it('of none are the bound given', () => expect([smallest([], 7), largest([], 0)]).toEqual([7, 0]))
  it('of any number of spans are their hull', () =>
    expect(hullOf(MANY.map((start) => ({ start, end: start + 3 })))).toEqual({ start: 0, end: 300_002 }))
  it('of no span there are none', () => expect(hullOf([])).toBeUndefined())
})
