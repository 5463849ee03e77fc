/** On the real releases of ../shared too, what a report shows as arithmetic and evidence is so. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { faultsOf } from '../support/hold-to-source.ts'
import { reportOf } from '../support/release.ts'

const corpus = join(import.meta.dirname, '../../../shared/corpus')
const ids = existsSync(corpus) ? readdirSync(corpus).filter((id) => existsSync(join(corpus, id, 'meta.json'))) : []

describe.skipIf(ids.length === 0)('the corpus', () => {
  it('has reports without a fault', () => {
    const faults = ids.flatMap((id) => {
      const source = readdirSync(join(corpus, id)).find((name) => name.startsWith('source.')) ?? ''
      const text = readFileSync(join(corpus, id, source), 'utf8').replace(/^\uFEFF/, '')
      return faultsOf(reportOf(text, `${id}.${source.split('.').at(-1)}`), text).map((fault) => `${id}: ${fault}`)
    })
    expect(faults).toEqual([])
  }, 120_000)
})
