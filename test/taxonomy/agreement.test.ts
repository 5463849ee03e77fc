/** Calculations 1.1 over the report's own taxonomy reach the verdicts of our checks, and nearly all sums are written as such. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesOf } from '../../pipelines/files.ts'
import { idOf, readRelease } from '../../pipelines/release.ts'
import { calculate, reportageOf } from '../../src/taxonomy/calculate.ts'
import { calculatedFact } from '../../src/taxonomy/calculations.ts'
import { buildTaxonomy } from '../../src/taxonomy/index.ts'

/** Totals that do not add up: by calculation, and by our checks; and how many sums there are. */
async function verdictsOn(path: string) {
  const { run, report } = await readRelease(path)
  const { calculations } = buildTaxonomy(run.layers, report.documentInfo.namespaces)
  const reportage = reportageOf(run.layers.facts.map(calculatedFact))
  const written = calculations.filter(({ unwritten }) => !unwritten)
  const bound = written.flatMap(({ arcs }) => calculate(arcs, reportage))
  return {
    calculated: [...new Set(bound.filter(({ isConsistent }) => !isConsistent).flatMap(({ totals }) => totals))].sort(),
    checked: [
      ...new Set(
        run.layers.checks
          .filter(({ rule, status }) => rule === 'table-sums' && status === 'failed')
          .flatMap(({ operands: [total = ''] }) => total),
      ),
    ].sort(),
    bound: bound.length,
    written: written.length,
    sums: calculations.length,
  }
}

const root = join(import.meta.dirname, '../..')
const samples = await filesOf(join(root, 'samples'))
const corpus = join(root, '../shared/corpus')

describe('calculations', () => {
  it.each(samples.map((path) => [idOf(path), path] as const))('of %s break where our checks do', async (_, path) => {
    const { calculated, checked, bound } = await verdictsOn(path)
    expect(calculated).toEqual(checked)
    expect(bound).toBeGreaterThan(20)
  })

  it.skipIf(!existsSync(corpus))(
    'of the corpus assert nothing that our checks do not',
    { timeout: 300_000 },
    async () => {
      let [written, sums] = [0, 0]
      for (const path of await filesOf(join(corpus, '*/source.*'))) {
        const verdicts = await verdictsOn(path)
        expect(verdicts.checked).toEqual(expect.arrayContaining(verdicts.calculated))
        written += verdicts.written
        sums += verdicts.sums
      }
      expect(written / sums).toBeGreaterThan(0.85)
    },
  )
})
