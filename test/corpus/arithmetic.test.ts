/** On the real releases of ../shared too, what a report shows as arithmetic and evidence is so. */
import { describe, expect, it } from 'vitest'
import { CORPUS, readCorpus, textOf } from '../support/corpus.ts'
import { faultsOf } from '../support/hold-to-source.ts'

describe.skipIf(CORPUS.size === 0)('the corpus', () => {
  it('has reports without a fault', () => {
    const faults = [...CORPUS.keys()].flatMap((id) =>
      faultsOf(readCorpus(id).report, textOf(id)).map((fault) => `${id}: ${fault}`),
    )
    expect(faults).toEqual([])
  }, 120_000)
})
