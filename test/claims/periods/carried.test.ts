import { describe, expect, it } from 'vitest'
import { periodText } from '../../../src/model/period.ts'
import type { Sentence } from '../../../src/model/sentence.ts'
import { readMentions } from '../../../src/stages/read-claims.ts'
import { profileOf, sentenceOf } from '../../support/sentence.ts'

const YEAR = '2025-01-01T00:00:00/2026-01-01T00:00:00'
const QUARTER = '2025-10-01T00:00:00/2026-01-01T00:00:00'
const AHEAD = '2026-01-01T00:00:00/2027-01-01T00:00:00'

const read = (...sentences: Sentence[]) =>
  readMentions(sentences, profileOf()).map(({ role, periods: [period] }) => [role, period && periodText(period)])

const lead = sentenceOf('For the full year, dividends totaled $45 million.')

describe('the span of a paragraph', () => {
  it('goes on with the next sentences', () =>
    expect(read(lead, sentenceOf('Interest paid was $30 million.'))).toEqual([
      ['value', YEAR],
      ['value', YEAR],
    ]))

  it('ends with the paragraph', () =>
    expect(read(lead, sentenceOf('Interest paid was $30 million.', { block: 'b2' }))[1]).toEqual(['value', QUARTER]))

  it.each(['Key figures, full year 2025', 'Full year 2025 (change from 2024 in brackets)'])(
    'is that of the words before the marks of a list: %s',
    (words) =>
      expect(read(sentenceOf(words), sentenceOf('Revenue of $9 million'), sentenceOf('Costs of $8 million'))).toEqual([
        ['value', YEAR],
        ['value', YEAR],
      ]),
  )

  it('reaches the bullets that the paragraph introduces', () =>
    expect(
      read(lead, sentenceOf('Taxes of $30 million', { block: 'b2', kind: 'bullet', sections: ['What led to it'] }))[1],
    ).toEqual(['value', YEAR]))

  it('reaches no list whose headings name one', () => {
    const sections = ['Highlights of the third quarter of 2025', '(growth figures are from the prior year)']
    expect(read(lead, sentenceOf('Taxes of $30 million', { block: 'b2', kind: 'bullet', sections }))[1]).toEqual([
      'value',
      '2025-07-01T00:00:00/2025-10-01T00:00:00',
    ])
  })

  it.each([
    ['Full Year Results', YEAR],
    // what the text is held against is not what it is about
    ['The nine months ended September 30, 2027 compare with the prior year quarter as follows:', QUARTER],
  ])('is that of a heading: %s', (heading, period) =>
    expect(read(sentenceOf('Taxes were $30 million.', { sections: [heading] }))).toEqual([['value', period]]),
  )

  it('is none where a sentence names two, or an event of before', () => {
    const own = sentenceOf('Interest paid was $30 million.')
    const two = sentenceOf('Sales were $2 million for the year and $1 million for the quarter.')
    const event = sentenceOf('In January 2024, it bought a mill for $9 million.')
    expect(read(two, own).at(-1)).toEqual(['value', QUARTER])
    expect(read(lead, event, own).at(-1)).toEqual(['value', QUARTER])
  })
})

describe('an outlook', () => {
  const outlook = (text: string) => read(sentenceOf(text, { sectionKind: 'outlook', sections: ['2026 Outlook'] }))

  it.each([
    [
      'Capital expenditures of $2.4 to $2.6 billion',
      [
        ['guidance', AHEAD],
        ['guidance', AHEAD],
      ],
    ],
    ['Segment loss to approximate $115 million for the year', [['guidance', AHEAD]]],
    ['Growth in line with plan, excluding $10 million of gains in 2025', [['value', YEAR]]],
    ['Sales grew to $115 million in 2025.', [['value', YEAR]]],
  ])('%s', (text, expected) => expect(outlook(text)).toEqual(expected))
})

describe('the day of the dateline', () => {
  it('is no period of the figures behind it', () => {
    const text = 'CHICAGO, Feb. 18, 2026 -- Quillon today announced fourth quarter 2025 net income of $21 million.'
    expect(read(sentenceOf(text, { kind: 'dateline' }))).toEqual([['value', QUARTER]])
  })
})

describe('periods in a row behind figures in a row', () => {
  const periodsOf = (text: string) =>
    readMentions([sentenceOf(text)], profileOf()).map(
      ({ periods: [period] }) => period && periodText(period).slice(0, 10),
    )

  it('are theirs in order where one figure is held against the other', () => {
    expect(
      periodsOf(
        'The margin was 18%, compared to 25% in the quarters ended December 31, 2025 and September 30, 2025, respectively.',
      ),
    ).toEqual(['2025-10-01', '2025-07-01'])
  })

  it('are theirs in order, whatever says "respectively" or not', () => {
    expect(
      periodsOf(
        'Interest paid was $603 million and $538 million for the fourth quarter of 2024 and the fourth quarter of 2025.',
      ),
    ).toEqual(['2024-10-01', '2025-10-01'])
    expect(periodsOf('Taxes were $17 million and $18 million in 2024 and 2025.')).toEqual(['2024-01-01', '2025-01-01'])
  })
})
