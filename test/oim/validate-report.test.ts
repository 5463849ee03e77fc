/** The validator of ours: refuses each mutant for its reason, and finds nothing in what the pipeline writes. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesOf } from '../../pipelines/files.ts'
import { idOf, readRelease } from '../../pipelines/release.ts'
import { validateReport, xbrlViolations } from '../../src/index.ts'
import { DTS, goodReport, TAXONOMY } from './good-report.ts'
import { MUTANTS } from './mutants.ts'

const violations = (report: unknown) => validateReport(report, (uri) => (uri === TAXONOMY ? DTS : undefined))

describe('validateReport', () => {
  it('finds nothing in a good report', () => expect(violations(goodReport())).toEqual([]))

  it.each(MUTANTS.filter(({ code }) => code !== undefined))('refuses $says', ({ change, code }) => {
    const report = goodReport()
    change(report)
    expect(violations(report).map((one) => one.code)).toContain(code)
  })

  it.each(MUTANTS.filter(({ code }) => code === undefined))('accepts $says', ({ change }) => {
    const report = goodReport()
    change(report)
    expect(violations(report)).toEqual([])
  })

  it.each([null, [], 'report', {}, { documentInfo: [] }])('refuses %j without falling over', (report) => {
    expect(violations(report).map(({ code }) => code)).toEqual(['xbrlje:invalidJSONStructure'])
  })
})

const root = join(import.meta.dirname, '../..')
const corpus = join(root, '../shared/corpus')
const samples = await filesOf(join(root, 'samples'))

/** Violations of what is read from a file, judged by the taxonomy that is written beside it. */
async function violationsIn(path: string) {
  const { run, report } = await readRelease(path)
  return xbrlViolations(report, run)
}

describe('reports', () => {
  it.each(samples.map((path) => [idOf(path), path] as const))('of the sample %s are valid', async (_, path) => {
    expect(await violationsIn(path)).toEqual([])
  })

  it.skipIf(!existsSync(corpus))('of the corpus are valid', { timeout: 300_000 }, async () => {
    for (const path of await filesOf(join(corpus, '*/source.*')))
      expect([path, await violationsIn(path)]).toEqual([path, []])
  })
})
