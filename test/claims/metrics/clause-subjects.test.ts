/** Measures that no list of words knows, read from the clause they are the subject of. */
import { expect, it } from 'vitest'
import { readMentions } from '../../../src/stages/read-claims.ts'
import { profileOf, sentenceOf } from '../../support/sentence.ts'

const metrics = (text: string): string[] =>
  readMentions([sentenceOf(text)], profileOf()).map((mention) => `${mention.text} ${mention.metric?.text}`)

it.each([
  [
    'The number of store visits decreased 2.3% and the average basket size increased by 1.6%, from $8.87 to $9.01.',
    [
      '2.3% number of store visits',
      '1.6% average basket size',
      '$8.87 average basket size',
      '$9.01 average basket size',
    ],
  ],
  ['Comparable average guest check increased 4.7%.', ['4.7% Comparable average guest check']],
  ['Barge tonnage increased 7 percent from the prior year.', ['7 percent Barge tonnage']],
  [
    'Overall absorption pace was 2.4, up 9% from 2.2.',
    ['2.4 Overall absorption pace', '9% Overall absorption pace', '2.2 Overall absorption pace'],
  ],
  // who acts, a place and a unit name no measure
  ['The Company was 5% ahead.', ['5% undefined']],
  ['Digital sales rose 8%, while North America was up 4%.', ['8% Digital sales', '4% Digital sales']],
  ['A 220,000 square foot center was 98% full.', ['98% undefined']],
])('%s', (text, expected) => expect(metrics(text)).toEqual(expected))
