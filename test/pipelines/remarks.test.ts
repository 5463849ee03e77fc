/** What a reader is told of a release that was read only in part. */
import { describe, expect, it } from 'vitest'
import { analyzeBytes } from '../../pipelines/release.ts'

const remarksOn = (name: string, text: string): string[] =>
  analyzeBytes(Buffer.from(text), name).messages.map((message) => message.text)

const ROWS = ['Sales\t120\t100', 'Costs\t(70)\t(60)', 'Income\t50\t40', 'Tax\t(10)\t(8)']
const table = (rows: readonly string[]): string =>
  [
    'Acme Ltd third quarter results',
    '',
    'Net sales were $120 million, against $100 million a year earlier; net income was $40 million.',
    '',
    'Three months ended September 30, (in millions of dollars)',
    '\t2025\t2024',
    ...rows,
  ].join('\n')

describe('remarks', () => {
  it('none on a release that was read whole', () => expect(remarksOn('a.txt', table(ROWS))).toEqual([]))

  it.each([
    ['no release', 'a.txt', 'Dear all,\n\nlunch is at noon.\n', /does not look like an earnings release/],
    ['no tables', 'a.txt', 'Sales were $5 million. Costs were $3 million. Income was $2 million.', /no tables found/],
    ['a table cut off', 'a.txt', table([...ROWS, 'Net income\t40']), /may be cut off/],
    ['markup cut off', 'a.html', '<p>Sales were $5 million</p><table><tr><td>Sales</td><td>5', /not closed/],
  ])('%s', (_name, path, text, says) =>
    expect(remarksOn(path, text)).toEqual(expect.arrayContaining([expect.stringMatching(says)])),
  )
})
