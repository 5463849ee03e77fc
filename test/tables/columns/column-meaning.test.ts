import { describe, expect, test } from 'vitest'
import { readColumns } from '../../../src/tables/columns/column-meaning.ts'
import { periodOf } from '../../support/read-tables.ts'
import { profileOf } from '../../support/sentence.ts'

const span = { start: 0, end: 0 }
const text = (words: string, isGroup = false) => ({ text: words, isGroup, span })

describe('the day of the release', () => {
  const context = {
    profile: { ...profileOf(), publishedAt: '2026-02-10' },
    statement: 'other' as const,
    captions: [],
    leadIn: [],
    currency: 'USD',
  }
  const periodsOf = (...words: string[]) =>
    readColumns([[text('Barges'), text('FY25')], words.map((one) => text(one))], context).map(({ period }) =>
      periodOf(period),
    )

  test('heads a page, not the year below it', () =>
    expect(periodsOf('February 10, 2026', 'FY25')).toEqual(['2025-01-01/2026-01-01', '2025-01-01/2026-01-01']))
  test('is a column of its own where nothing else says when', () =>
    expect(periodsOf('February 10, 2026', 'Ferries')[1]).toBe('2026-02-11'))
})
