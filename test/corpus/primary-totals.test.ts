// Every row of the corpus that is read as a primary total (revenue, net income, total assets, operating cash flow …) stands in
// a table that a person has read through: release, concept, caption, the headings above it. A row that is not there fails, so
// that no total changes its meaning unseen. After reading the difference: UPDATE=primary-totals npx vitest run test/corpus/primary-totals
// The releases themselves are not part of the repository, so this is skipped where they are absent.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { STAGES } from '../../pipelines/stages.ts'
import { conceptsOfTables } from '../../src/concepts/index.ts'
import { run } from '../../src/engine.ts'
import type { Source } from '../../src/model/document.ts'

const CORPUS = join(import.meta.dirname, '../../../shared/corpus')
const REVIEWED = join(import.meta.dirname, 'primary-totals.tsv')
/** Up to the tables: what comes later takes no part in naming them. */
const READING = STAGES.slice(0, STAGES.findIndex((stage) => stage.name === 'read-tables') + 1)

const MEDIA: Readonly<Record<string, Source['mediaType']>> = {
  html: 'text/html',
  md: 'text/markdown',
  txt: 'text/plain',
}

function sourceOf(id: string): Source | undefined {
  const name = readdirSync(join(CORPUS, id)).find((file) => file.startsWith('source.'))
  const mediaType = MEDIA[name?.split('.').pop() ?? '']
  if (!name || !mediaType) return undefined
  return { id, text: readFileSync(join(CORPUS, id, name), 'utf8').replace(/^\uFEFF/, ''), mediaType }
}

/** release, concept, caption and headings of each row read as a primary total. */
function primaryTotals(source: Source): string[] {
  const { tables, profile } = run(READING, source).layers
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
      return [[source.id, [match.concept, ...match.also].join(' '), row.label, row.path.join(' > ')].join('\t')]
    }),
  )
  return [...new Set(lines.map((line) => line.replace(/ {2,}/g, ' ').trimEnd()))]
}

const ids = existsSync(CORPUS) ? readdirSync(CORPUS).filter((id) => existsSync(join(CORPUS, id, 'meta.json'))) : []
const reviewed = new Set(
  existsSync(REVIEWED)
    ? readFileSync(REVIEWED, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
    : [],
)

describe.skipIf(ids.length === 0)('primary totals of the corpus', () => {
  it('are the reviewed ones', () => {
    const found = ids.flatMap((id) => {
      const source = sourceOf(id)
      return source ? primaryTotals(source) : []
    })
    const sorted = [...found].sort()
    if (process.env.UPDATE === 'primary-totals') writeFileSync(REVIEWED, `${sorted.join('\n')}\n`)
    expect(sorted.filter((line) => !reviewed.has(line))).toEqual([])
    expect(sorted.length).toBeGreaterThan(reviewed.size * 0.95)
  })
})
