// Plain numbers of a sentence: which of them count something, which are part of a name, a date, a length of time or a score.
import { describe, expect, it } from 'vitest'
import { readMentions } from '../../../src/stages/read-claims.ts'
import { profileOf, sentenceOf } from '../../support/sentence.ts'

const wordsOf = (text: string) => readMentions([sentenceOf(text)], profileOf()).map(({ text: words }) => words)
const spansOf = (text: string) =>
  readMentions([sentenceOf(text)], profileOf()).map(
    ({ text: words, periods: [period] }) => `${words} ${period?.kind === 'instant' ? `@${period.date}` : 'span'}`,
  )

describe('counts', () => {
  it.each([
    ['Quillon sold 4.13 million lamps during the quarter.', ['4.13 million']],
    ['Signed 24 new clients.', ['24']],
    ['Over 300,000 Norlanders took part in the survey.', ['300,000']],
    ['Average rig count totaled 66, versus 68 in the third quarter.', ['66', '68']],
    ['Number of stores grew to 415 (348).', ['415', '348']],
    ['A pilot phase with 10 to 13 trains will follow.', ['10', '13']],
    ['A pilot phase with 10 — 13 trains will follow.', ['10', '13']],
    ['We shipped 480,000 and 1.5 million lamps, respectively.', ['480,000', '1.5 million']],
    ['DSO was 96 days at the quarter end.', ['96']],
    ['The weighted average term to maturity is 4.0 years.', ['4.0']],
    ['Independent active coaches of 11,700', ['11,700']],
    ['The work enlarges its holdings to 9 buildings.', ['9']],
  ])('%s', (text, expected) => expect(wordsOf(text)).toEqual(expected))
})

describe('numbers that count nothing', () => {
  it.each([
    'This Phase 3 study goes on.',
    'The fleet flies the Alder 300 and the Alder 500 MAX.',
    'See Tables 5a and 8b for a reconciliation.',
    'Its store carries 4K screens.',
    'The plan covers a 12-year concession and a 55-unit building.',
    'Quillon scored 91/100 this year.',
    'All 28 of these are leaders.',
    'Net debt fell in 18 months.',
  ])('%s', (text) => expect(wordsOf(text)).toEqual([]))
})

describe('counts of a day', () => {
  it.each([
    ['Alder operates 46 retail stores and 16 clinics.', ['46 @2025-12-31', '16 @2025-12-31']],
    ['Alder opened 46 retail stores.', ['46 span']],
    ['Total number of customers grew to 1,866 thousand.', ['1,866 thousand @2025-12-31']],
  ])('%s', (text, expected) => expect(spansOf(text)).toEqual(expected))
})
