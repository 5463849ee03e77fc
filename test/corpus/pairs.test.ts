/**
 * The same release in two table syntaxes gives the same facts: concept, value, unit, period and dimensions. What differs is
 * either printed differently, and named here, or still to do, and then may only become less.
 */
import { describe, expect, it } from 'vitest'
import { CORPUS, readCorpus } from '../support/corpus.ts'

/** Most facts that either side may have alone. */
const PAIRS: readonly { readonly id: string; readonly apart: number; readonly because: string }[] = [
  { id: 'ase-technology-2024q4', apart: 0, because: 'section headings and headers are wrapped in one' },
  {
    id: 'rexel-fy2024',
    apart: 14,
    because: 'three tables lost their first lines in one; "(in contrib.)" wraps over figures',
  },
  { id: 'slate-grocery-2024q4', apart: 4, because: 'two rows of one name are told apart by a note in one' },
  { id: 'watts-2024q4', apart: 0, because: 'labels are wrapped in one' },
]

/** Concept, value, unit, period and dimensions of each fact. The issuer's prefix comes from its name or ticker, whichever is printed. */
function factsOf(id: string): Set<string> {
  const { report } = readCorpus(id)
  const known = /"(?!us-gaap:|ifrs-full:|tieout:|iso4217:|xbrli:)[a-z]+:(?=[A-Z])/g
  return new Set(
    Object.values(report.facts).map(({ dimensions, value }) => {
      const { entity: _, ...rest } = dimensions
      return JSON.stringify([rest, value]).replace(known, '"own:')
    }),
  )
}

describe.skipIf(CORPUS.size === 0)('one release in two syntaxes', () => {
  for (const { id, apart, because } of PAIRS)
    it(`${id}: ${because}`, () => {
      const [one, other] = [factsOf(`${id}-md`), factsOf(`${id}-txt`)]
      const alone = (these: Set<string>, those: Set<string>) => [...these].filter((key) => !those.has(key)).length
      expect(one.size).toBeGreaterThan(50)
      expect(Math.max(alone(one, other), alone(other, one))).toBeLessThanOrEqual(apart)
    }, 60_000)
})
