import { describe, expect, it } from 'vitest'
import { findReversedRanges } from '../../src/checks/claims/guidance-range.ts'
import { readMentions } from '../../src/stages/read-claims.ts'
import { profileOf, sentenceOf } from '../support/sentence.ts'

const findingsOf = (text: string) =>
  findReversedRanges(readMentions([sentenceOf(text)], profileOf()), text).map(({ message }) => message)

describe('guidance-range', () => {
  it.each([
    'We expect sales of $150 million to $160 million.',
    'We expect a net loss of $(50) million to $(15) million.',
    'We expect a net loss of $(15) million to $(50) million.',
    'We expect a net loss of $15 million to $50 million.',
    'We expect a net loss of $50 million to $15 million.',
    'We expect costs of $48 million to $44 million and adjusted costs of $39 million to $36 million.',
  ])('has nothing against: %s', (text) => expect(findingsOf(text)).toEqual([]))

  it('finds a range that runs down', () =>
    expect(findingsOf('We expect sales of $160 million to $150 million.')).toEqual([
      'the range runs from $160 million down to $150 million',
    ]))
})
