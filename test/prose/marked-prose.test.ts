/** Runs of stretches of one depth, as long as a page may be. */
import { expect, it } from 'vitest'
import type { Stretch } from '../../src/model/prose.ts'
import { withoutMarkedProse } from '../../src/prose/marked-prose.ts'
import { reportOf } from '../support/release.ts'

it('takes runs of more stretches than a call takes arguments', () => {
  const stretch = { depth: 0, view: { text: 'Barges were busy.' } } as Stretch
  const page = new Array<Stretch>(300_000).fill(stretch)
  expect(withoutMarkedProse(page)).toHaveLength(page.length)
})

it('reads the lines of a paragraph that were marked as headings', () => {
  const source = `# Ferndale Works Reports 2031 Results

FERNDALE, Jan. 23, 2032 -- Ferndale Works Inc. today reported results for the year ended December 31, 2031.

## Net sales of the works were held back by a winter in which the canals stood frozen and

## were $84.2 million for the year, as the orders of the spring could not make up for it.
`
  const [claim] = reportOf(source, 'ferndale.md')['tieout:claims']
  expect([claim?.text, claim?.metric?.text]).toEqual(['$84.2 million', 'Net sales of the works'])
})
