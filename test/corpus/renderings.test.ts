/**
 * Real releases, read and written out again in each table syntax, give the same facts. How many differ is recorded for a spread
 * of the corpus and may only become less; with UPDATE=1 in the environment what is lower is written down. What stays apart: words of a
 * header that the source sets over no column in particular, and a title or scale that stands above the first of several tables only.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { apart, factKeys } from '../support/compare-releases.ts'
import { CORPUS, readCorpus } from '../support/corpus.ts'
import { readText } from '../support/release.ts'
import { RENDERINGS, renderRelease } from '../support/render-release.ts'

const file = join(import.meta.dirname, 'renderings.json')

/** Facts that differ, by release and in the order of the syntaxes. */
const recorded: Readonly<Record<string, readonly number[]>> = JSON.parse(readFileSync(file, 'utf8'))

describe.skipIf(CORPUS.size === 0)('the corpus, typeset otherwise', () => {
  const now: Record<string, number[]> = {}

  it.each(Object.entries(recorded))(
    '%s',
    (id, most) => {
      const one = readCorpus(id)
      const found = RENDERINGS.map((rendering) => {
        const name = `${id}.${rendering === 'html' ? 'html' : 'md'}`
        return apart(factKeys(one.report), factKeys(readText(renderRelease(one.run, rendering), name).report)).length
      })
      now[id] = found.map((count, at) => Math.min(count, most[at] ?? count))
      const risen = found.filter((count, at) => count > (most[at] ?? Number.POSITIVE_INFINITY))
      expect(risen, `${id}: ${found.join(', ')}`).toEqual([])
    },
    120_000,
  )

  afterAll(() => {
    if (!process.env.UPDATE) return
    const lines = Object.entries({ ...recorded, ...now }).map(([id, counts]) => `  "${id}": [${counts.join(', ')}]`)
    writeFileSync(file, `{\n${lines.join(',\n')}\n}\n`)
  })
})
