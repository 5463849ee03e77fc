/**
 * An independent XBRL processor reads the samples' reports: no error, no warning, and its Calculations 1.1 finds exactly those
 * sums inconsistent that our own checks do. Runs where ARELLE_CHECK names a command that takes reports and prints Arelle's log.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { convertFiles, filesOf } from '../../pipelines/convert.ts'
import { readRelease } from '../../pipelines/release.ts'
import { xbrlPackage } from '../../src/index.ts'

const command = process.env.ARELLE_CHECK
const samples = join(import.meta.dirname, '../../samples')
const corpus = join(import.meta.dirname, '../../../shared/corpus')
const out = mkdtempSync(join(tmpdir(), 'tieout-arelle-'))
afterAll(() => rmSync(out, { recursive: true, force: true }))

/** A name that says why nothing ran, where nothing runs. */
const title = command ? 'Arelle' : 'Arelle (skipped: set ARELLE_CHECK to a command that prints its log for reports)'

interface Judged {
  readonly complaints: readonly string[]
  /** Our own sums that do not add up. */
  readonly broken: readonly unknown[]
}

const logOf = (files: readonly string[]): string =>
  execFileSync(command ?? '', files, { encoding: 'utf8', maxBuffer: 1 << 28 })

/** All that the log says beyond what was loaded and validated; a message may run over several lines. */
function complaintsIn(log: string, count: number): string[] {
  expect(log.split('\n').filter((line) => line.startsWith('[info] loaded'))).toHaveLength(count)
  return log.split(/^(?=\[)/m).filter((line) => line.trim() !== '' && !line.startsWith('[info]'))
}

async function judge(paths: readonly string[]): Promise<Judged[]> {
  const done = await convertFiles(paths, { out, largest: 1e8 })
  expect(done.flatMap(({ error }) => error ?? [])).toEqual([])
  const complaints = complaintsIn(logOf(done.map(({ id }) => join(out, `${id}.json`))), done.length)
  const judged = done.map(({ id, report }) => ({
    complaints: complaints.filter((line) => line.includes(`${id}.xbrl`) || line.includes(`${id}-taxonomy/`)),
    broken: (report?.['tieout:checks'] ?? []).filter(
      ({ rule, status }) => rule === 'table-sums' && status === 'failed',
    ),
  }))
  expect(judged.flatMap((one) => one.complaints).sort()).toEqual(complaints.sort())
  return judged
}

const isInconsistency = (line: string): boolean => line.startsWith('[calc11e:inconsistentCalculationUsingRounding]')

describe.skipIf(!command)(title, () => {
  it('accepts the reports of the samples, and breaks the sums that we break', { timeout: 120_000 }, async () => {
    for (const { complaints, broken } of await judge(await filesOf(samples))) {
      expect(complaints.filter((line) => !isInconsistency(line))).toEqual([])
      expect(complaints).toHaveLength(broken.length)
    }
  })

  it('loads a report package', { timeout: 60_000 }, async () => {
    const [path = ''] = await filesOf(samples)
    const { run, report } = await readRelease(path)
    const file = join(out, `${report['tieout:release'].id}.xbr`)
    writeFileSync(file, xbrlPackage(report, run))
    expect(complaintsIn(logOf([file]), 1)).toEqual([])
  })

  const releases = existsSync(corpus)
  it.skipIf(!releases)('accepts the reports of the corpus', { timeout: 600_000 }, async () => {
    for (const { complaints, broken } of await judge(await filesOf(join(corpus, '*/source.*')))) {
      expect(complaints.filter((line) => !isInconsistency(line))).toEqual([])
      expect(complaints.length).toBeLessThanOrEqual(broken.length)
    }
  })
})
