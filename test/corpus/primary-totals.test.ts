// Every row of the corpus that is read as a primary total (revenue, net income, total assets, operating cash flow …) stands in
// a table that a person has read through: release, concept, caption, the headings above it. A row that is not there fails, so
// that no total changes its meaning unseen. After reading the difference: UPDATE=primary-totals npx vitest run test/corpus/primary-totals
// The releases themselves are not part of the repository, so this is skipped where they are absent.

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { conceptsOfTables } from '../../src/concepts/index.ts'
import { CORPUS, readCorpus } from '../support/corpus.ts'

const REVIEWED = join(import.meta.dirname, 'primary-totals.tsv')

/** release, concept, caption and headings of each row read as a primary total. */
function primaryTotals(id: string): string[] {
  const { tables, profile } = readCorpus(id).run.layers
  const context = {
    standard: profile.accountingStandard,
    issuerPrefix: 'own',
    ...(profile.issuer ? { issuerName: profile.issuer } : {}),
  }
  const concepts = conceptsOfTables(tables, context)
  const lines = tables.flatMap((table) =>
    table.rows.flatMap((row) => {
      const match = concepts.get(table.id)?.get(row.index)
      if (!match?.definition?.isPrimary) return []
      return [[id, [match.concept, ...match.also].join(' '), row.label, row.path.join(' > ')].join('\t')]
    }),
  )
  return [...new Set(lines.map((line) => line.replace(/ {2,}/g, ' ').trimEnd()))]
}

const reviewed = new Set(
  existsSync(REVIEWED)
    ? readFileSync(REVIEWED, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
    : [],
)

describe.skipIf(CORPUS.size === 0)('primary totals of the corpus', () => {
  it('are the reviewed ones', () => {
    const found = [...CORPUS.keys()].flatMap(primaryTotals)
    const sorted = [...found].sort()
    if (process.env.UPDATE === 'primary-totals') writeFileSync(REVIEWED, `${sorted.join('\n')}\n`)
    expect(sorted.filter((line) => !reviewed.has(line))).toEqual([])
    expect(sorted.length).toBeGreaterThan(reviewed.size * 0.95)
  })
})
