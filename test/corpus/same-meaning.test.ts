/**
 * Real releases that are typeset or worded another way, but say the same, raise no new alarm. Each way is tried on some releases
 * of ../shared, spread over all of them; EVERY=1 in the environment tries all on all.
 */
import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/index.ts'
import { CORPUS, readCorpus, textOf } from '../support/corpus.ts'
import { alarmsOf, reportOf } from '../support/release.ts'
import { REWRITES } from '../support/rewrite.ts'

const LONGEST = 150_000
const RELEASES_EACH = 3

/** How often each rule raises an alarm. */
function alarmsByRule(report: Report): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { rule } of alarmsOf(report)) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return counts
}

describe.skipIf(CORPUS.size === 0)('the corpus, said otherwise', () => {
  const releases = [...CORPUS]
    .map(([id, path]) => ({ id, file: `${id}.${path.split('.').at(-1)}`, text: textOf(id) }))
    .filter(({ text }) => text.length <= LONGEST)

  it.each(REWRITES.map((rewrite, at) => [rewrite.name, rewrite, at] as const))(
    'with %s',
    (_, { apply }, at) => {
      const changed = releases.filter((release) => apply(release) !== release.text)
      const step = Math.max(1, Math.floor(changed.length / RELEASES_EACH))
      const some = process.env.EVERY ? changed : changed.filter((_, i) => i % step === at % step)
      const raised = some.flatMap((release) => {
        const known = alarmsByRule(readCorpus(release.id).report)
        const now = alarmsByRule(reportOf(apply(release), release.file))
        return [...now].flatMap(([rule, count]) => (count > (known.get(rule) ?? 0) ? [`${release.file}: ${rule}`] : []))
      })
      expect(raised).toEqual([])
    },
    600_000,
  )
})
