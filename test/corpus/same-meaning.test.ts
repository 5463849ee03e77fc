/**
 * Real releases that are typeset or worded another way, but say the same, raise no new alarm. Each way is tried on some releases
 * of ../shared, spread over all of them; EVERY=1 in the environment tries all on all.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { OwnRelease } from '../support/own-releases.ts'
import { alarmsOf, reportOf } from '../support/release.ts'
import { REWRITES } from '../support/rewrite.ts'

const corpus = join(import.meta.dirname, '../../../shared/corpus')
const LONGEST = 150_000
const RELEASES_EACH = 3

const ids = existsSync(corpus) ? readdirSync(corpus).filter((id) => existsSync(join(corpus, id, 'meta.json'))) : []

function releaseOf(id: string): OwnRelease[] {
  const source = readdirSync(join(corpus, id)).find((name) => name.startsWith('source.'))
  const text = source ? readFileSync(join(corpus, id, source), 'utf8').replace(/^\uFEFF/, '') : ''
  return text === '' || text.length > LONGEST ? [] : [{ file: `${id}.${source?.split('.').at(-1)}`, text }]
}

/** How often each rule raises an alarm. */
function alarmsByRule({ file, text }: OwnRelease): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { rule } of alarmsOf(reportOf(text, file))) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return counts
}

describe.skipIf(ids.length === 0)('the corpus, said otherwise', () => {
  const releases = ids.flatMap(releaseOf)
  const before = new Map<string, Map<string, number>>()

  it.each(REWRITES.map((rewrite, at) => [rewrite.name, rewrite, at] as const))(
    'with %s',
    (_, { apply }, at) => {
      const changed = releases.filter((release) => apply(release) !== release.text)
      const step = Math.max(1, Math.floor(changed.length / RELEASES_EACH))
      const some = process.env.EVERY ? changed : changed.filter((_, i) => i % step === at % step)
      const raised = some.flatMap((release) => {
        const known = before.get(release.file) ?? alarmsByRule(release)
        before.set(release.file, known)
        const now = alarmsByRule({ file: release.file, text: apply(release) })
        return [...now].flatMap(([rule, count]) => (count > (known.get(rule) ?? 0) ? [`${release.file}: ${rule}`] : []))
      })
      expect(raised).toEqual([])
    },
    600_000,
  )
})
