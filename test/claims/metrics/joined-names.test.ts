/** Names that "and" joins are one name. */
import { expect, it } from 'vitest'
import { readMentions } from '../../../src/stages/read-claims.ts'
import { profileOf, sentenceOf } from '../../support/sentence.ts'

const names = (text: string): (string | undefined)[] =>
  readMentions([sentenceOf(text)], profileOf()).map(({ metric }) => metric?.text)

it.each([
  ['Lamps, advertising and other revenues increased by 29.6%.', ['Lamps, advertising and other revenues']],
  [
    'Selling, general and administrative (SG&A) expenses were $5 million.',
    ['Selling, general and administrative (SG&A) expenses'],
  ],
  [
    'We had cash, cash equivalents, and marketable securities of $75.3 million.',
    ['cash, cash equivalents, and marketable securities'],
  ],
  [
    'Technology and general and administrative expenses were $5 million.',
    ['Technology and general and administrative expenses'],
  ],
  [
    'Selling and marketing and research and development expenses were $3 million and $4 million.',
    ['Selling and marketing', 'research and development expenses'],
  ],
  [
    'Cost of sales related to our barges and river ferries segment increased to $3 million.',
    ['Cost of sales related to our barges and river ferries segment'],
  ],
  [
    'Sales and repayments of tow loans for the same period totaled $3.7 million.',
    ['Sales and repayments of tow loans'],
  ],
  ['Cash and equivalents totalled $75.3 million.', ['Cash and equivalents']],
  ['The provision for credit losses was $3 million.', ['provision for credit losses']],
  ['The yield on loans, bonds and cash was 4.00 percent.', ['yield on loans']],
  ['Tangible common equity to tangible assets was 9.1%.', ['Tangible common equity to tangible assets']],
  [
    'Depreciation, amortization and rental expenses totaled $5 million.',
    ['Depreciation, amortization and rental expenses'],
  ],
  ['Total non-operating income and expenses was $2.3 million.', ['Total non-operating income and expenses']],
  [
    'The rise was due to a $505,000 increase in occupancy and furniture and equipment costs.',
    ['occupancy and furniture and equipment costs'],
  ],
  [
    'Cash and cash equivalents, short-term and long-term deposits, and marketable securities were $5 million.',
    ['Cash and cash equivalents, short-term and long-term deposits, and marketable securities'],
  ],
  // the name is said once for both
  ['Domestic and foreign net sales increased 37% and 36%, respectively.', ['Domestic net sales', 'foreign net sales']],
  [
    'GAAP and non-GAAP earnings per share were $1.20 and $1.40.',
    ['GAAP earnings per share', 'non-GAAP earnings per share'],
  ],
  // two measures stay two
  ['Revenue and net income increased 5% and 6%, respectively.', ['Revenue', 'net income']],
  ['Demand in Europe and net sales of $5 million were strong.', ['net sales']],
])('%s', (text, expected) => expect(names(text)).toEqual(expected))
