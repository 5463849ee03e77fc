import { describe, expect, it } from 'vitest'
import { findImpossiblePoints } from '../../src/checks/claims/impossible-points.ts'
import { readMentions } from '../../src/stages/read-claims.ts'
import { profileOf, sentenceOf } from '../support/sentence.ts'

const suggested = (text: string, isTied = false): (string | undefined)[] =>
  findImpossiblePoints(readMentions([sentenceOf(text)], profileOf()), text, () => isTied).map(
    ({ suggestion }) => suggestion,
  )

describe('impossible-points', () => {
  it('takes a hundred points of an ordinary ratio for basis points', () => {
    expect(suggested('Operating margin rose by 180 percentage points to 16.3%.')).toEqual(['180 basis points'])
  })

  it('takes it so without a ratio, where other changes are in basis points', () => {
    const text = 'Gross margin rose by 40 basis points and operating margin rose by 180 percentage points.'
    expect(suggested(text)).toEqual(['180 basis points'])
  })

  it.each([
    ['Operating margin rose by 180 basis points to 16.3%.'],
    ['Operating margin rose by 1.8 percentage points to 16.3%.'],
    ['Operating margin rose by 180 percentage points.'],
    ['Operating margin rose by 180 percentage points to 210%.'],
  ])('lets stand: %s', (text) => {
    expect(suggested(text)).toEqual([])
  })

  it('has nothing to say of a change that two figures give', () => {
    expect(suggested('Operating margin rose by 180 percentage points to 16.3%.', true)).toEqual([])
  })
})
