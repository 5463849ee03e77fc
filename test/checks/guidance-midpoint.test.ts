import { describe, expect, it } from 'vitest'
import { findMidpointsOff } from '../../src/checks/claims/guidance-midpoint.ts'
import { readMentions } from '../../src/stages/read-claims.ts'
import { profileOf, sentenceOf } from '../support/sentence.ts'

const findingsOf = (text: string) =>
  findMidpointsOff(readMentions([sentenceOf(text)], profileOf()), text).map(({ message }) => message)

describe('guidance-midpoint', () => {
  it.each([
    'We expect revenue of $140 million to $150 million, or $145 million at the midpoint.',
    'We expect revenue of $140 million to $151 million, with a midpoint of about $145 million.',
    'We expect revenue of $140 million to $150 million and, at the midpoint, capital expenditures of $30 million.',
  ])('has nothing against: %s', (text) => expect(findingsOf(text)).toEqual([]))

  it.each([
    'We expect revenue of $140 million to $150 million, or $154 million at the midpoint.',
    'We expect revenue of $140 million to $150 million, with a midpoint of $154 million.',
  ])('finds a midpoint that is none: %s', (text) =>
    expect(findingsOf(text)).toEqual([
      'calls $154 million the midpoint of $140 million to $150 million, whose middle is 145000000',
    ]),
  )
})
