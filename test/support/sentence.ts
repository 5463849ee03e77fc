/** Sentences and profiles for tests of the narrative: a view that is its own source. */
import type { Profile } from '../../src/model/profile.ts'
import type { Sentence } from '../../src/model/sentence.ts'
import type { View } from '../../src/model/view.ts'

export const plainView = (text: string, offset = 0): View => ({
  text,
  starts: Int32Array.from(text, (_, i) => offset + i),
  ends: Int32Array.from(text, (_, i) => offset + i + 1),
})

export const sentenceOf = (text: string, more: Partial<Sentence> = {}): Sentence => ({
  id: 's1',
  block: 'b1',
  kind: 'paragraph',
  span: { start: 0, end: text.length },
  view: plainView(text),
  sections: [],
  sectionKind: 'results',
  isQuoted: false,
  ...more,
})

/** A calendar-year issuer that reports the fourth quarter and the year 2025. */
export const profileOf = (more: Partial<Profile> = {}): Profile => ({
  title: undefined,
  issuer: 'Quillon Ltd.',
  tickers: [],
  wire: undefined,
  publishedAt: '2026-02-18',
  currency: 'USD',
  accountingStandard: 'us-gaap',
  calendar: { yearEndMonth: 12, yearOffset: 0, knownEnds: [], isWeekly: false },
  periods: [
    { kind: 'duration', start: '2025-10-01', end: '2025-12-31' },
    { kind: 'duration', start: '2025-01-01', end: '2025-12-31' },
  ],
  translation: undefined,
  ...more,
})
