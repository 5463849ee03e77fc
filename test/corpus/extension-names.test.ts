// The concepts of one company stay the same from one release to the next: a caption that stands once under its headings in two
// releases bears one name in both. The releases are not part of the repository, so this is skipped where they are absent.

import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/index.ts'
import { CORPUS, readCorpus } from '../support/corpus.ts'

interface Company {
  readonly name: string
  readonly releases: number
  /** Captions that two releases must share at least, so that the comparison says something. */
  readonly shared: number
  /** Captions that the company itself used for another line from some release on, or of which a statement gives the name only sometimes. */
  readonly changed: readonly string[]
}

const COMPANIES: readonly Company[] = [
  // "Other income (expense), net" was the total of the lines above it until 2025, and has been one of them since
  // the purchases of the free cash flow are called so in the cash flow statement as well, but not in every release
  {
    name: 'nvidia',
    releases: 6,
    shared: 100,
    changed: [
      'incomeStatement: other income (expense), net',
      'reconciliation: diluted net income per share > purchases related to property and equipment and intangible assets',
    ],
  },
  { name: 'apple', releases: 3, shared: 30, changed: [] },
]

/** Footnote marks "(A)" move from one release to the next. */
const plain = (words: string): string =>
  words
    .replace(/\s*\([A-Z]\)/g, '')
    .trim()
    .toLowerCase()

/** Caption with its statement and headings → the concept of most of its cells; captions that stand there twice are left out. */
function namesIn(report: Report): Map<string, string> {
  const names = new Map<string, string | undefined>()
  for (const { statement, rows } of report['tieout:tables'])
    for (const { label, path, cells } of rows) {
      const facts = cells.flatMap(({ fact }) => (fact === null ? [] : (report.facts[fact]?.dimensions ?? [])))
      const [first] = facts
      if (!first) continue
      const where = [...path.map(plain), plain(label)].join(' > ')
      const key = `${statement}: ${where}${first.unit?.includes('/') ? ' per share' : ''}`
      names.set(key, names.has(key) ? undefined : mostOf(facts.map(({ concept }) => concept)))
    }
  return new Map([...names].filter((pair): pair is [string, string] => pair[1] !== undefined))
}

function mostOf(names: readonly string[]): string {
  const count = (name: string) => names.filter((one) => one === name).length
  return names.reduce((best, name) => (count(name) > count(best) ? name : best))
}

describe.skipIf(CORPUS.size === 0)('names of concepts', () => {
  it.each(COMPANIES)(
    'are the same in all releases of $name',
    { timeout: 200_000 },
    ({ name, releases, shared, changed }) => {
      const ids = [...CORPUS.keys()].filter((id) => id.startsWith(`${name}-`))
      expect(ids).toHaveLength(releases)
      const byCaption = new Map<string, Set<string>>()
      let met = 0
      for (const id of ids)
        for (const [caption, concept] of namesIn(readCorpus(id).report)) {
          const known = byCaption.get(caption)
          if (known) met++
          byCaption.set(caption, (known ?? new Set()).add(concept))
        }
      expect(met).toBeGreaterThan(shared)
      const different = [...byCaption].filter(([, names]) => names.size > 1).map(([caption]) => caption)
      expect(different).toEqual(changed)
    },
  )
})
