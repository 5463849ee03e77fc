import { expect, it } from 'vitest'
import { readDefinitions } from '../../../src/linking/lines/definitions.ts'
import { sentenceOf } from '../../support/sentence.ts'

const read = (...texts: string[]) => [...readDefinitions(texts.map((text) => sentenceOf(text)))]

it.each([
  ['Net interest income ("NII") was $5 million.', [['nii', 'net interest income']]],
  [
    'We grew annual recurring revenues (ARRs) and assets under management (“AUM”).',
    [
      ['arr', 'annual recurring revenues'],
      ['aum', 'assets under management'],
    ],
  ],
  ['Funds from Operations (FFO) fell.', [['ffo', 'funds from operations']]],
  ['Prepared under U.S. generally accepted accounting principles (GAAP).', []],
  ['American depositary shares ("ADSs") were issued.', []],
  ['Listed in Oslo (OSE), revenue (USD) was 5.', []],
])('reads the letters of the words before them: %s', (text, expected) => expect(read(text)).toEqual(expected))

it('holds to neither of two definitions', () => {
  expect(read('Net interest income (NII) rose.', 'Net investment income (NII) fell.')).toEqual([])
})
