/**
 * An independent XBRL processor reads the samples' reports: no error, no warning, and its Calculations 1.1 finds exactly those
 * sums inconsistent that our own checks do. Runs where ARELLE_CHECK names a command that takes reports and prints Arelle's log.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { convertFiles } from '../../pipelines/convert.ts'
import { filesOf } from '../../pipelines/files.ts'
import { readRelease } from '../../pipelines/release.ts'
import { type Report, xbrlPackage } from '../../src/index.ts'

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

/** Arelle's complaints about files: a message may run over several lines; each begins with its code in brackets. */
function complaintsAbout(files: readonly string[]): string[] {
  const log = execFileSync(command ?? '', files, { encoding: 'utf8', maxBuffer: 1 << 28 })
  const loaded = log.split('\n').filter((line) => line.startsWith('[info] loaded'))
  expect(loaded).toHaveLength(files.length)
  return log.split(/^(?=\[)/m).filter((line) => line.trim() !== '' && !line.startsWith('[info]'))
}

async function convert(paths: readonly string[]) {
  const done = await convertFiles(paths, { out, largest: 1e8, formats: ['json', 'xbrl-csv'] })
  expect(done.flatMap(({ error }) => error ?? [])).toEqual([])
  return done
}

async function judge(paths: readonly string[]): Promise<Judged[]> {
  const done = await convert(paths)
  const complaints = complaintsAbout(done.map(({ id }) => join(out, `${id}.json`)))
  const judged = done.map(({ id }) => ({
    complaints: complaints.filter((line) => line.includes(`${id}.xbrl`) || line.includes(`${id}-taxonomy/`)),
    broken: brokenSums(id),
  }))
  expect(judged.flatMap((one) => one.complaints).sort()).toEqual(complaints.sort())
  return judged
}

const brokenSums = (id: string) =>
  (JSON.parse(readFileSync(join(out, `${id}.json`), 'utf8')) as Report)['tieout:checks'].filter(
    ({ rule, status }) => rule === 'table-sums' && status === 'failed',
  )

const isInconsistency = (line: string): boolean => line.startsWith('[calc11e:inconsistentCalculationUsingRounding]')

describe.skipIf(!command)(title, () => {
  it('accepts the reports of the samples, and breaks the sums that we break', { timeout: 120_000 }, async () => {
    for (const { complaints, broken } of await judge(await filesOf(samples))) {
      expect(complaints.filter((line) => !isInconsistency(line))).toEqual([])
      expect(complaints).toHaveLength(broken.length)
    }
  })

  it('reads the same in xBRL-CSV', { timeout: 120_000 }, async () => {
    const done = await convert(await filesOf(samples))
    const complaints = complaintsAbout(done.map(({ id }) => join(out, `${id}.xbrl-csv/metadata.json`)))
    expect(complaints.filter((line) => !isInconsistency(line))).toEqual([])
    expect(complaints).toHaveLength(done.flatMap(({ id }) => brokenSums(id)).length)
  })

  it('loads a report package', { timeout: 60_000 }, async () => {
    const [path = ''] = await filesOf(samples)
    const { run, report } = await readRelease(path)
    const file = join(out, `${report['tieout:release'].id}.xbr`)
    writeFileSync(file, xbrlPackage(report, run))
    expect(complaintsAbout([file])).toEqual([])
  })

  const releases = existsSync(corpus)
  it.skipIf(!releases)('accepts the reports of the corpus', { timeout: 600_000 }, async () => {
    for (const { complaints, broken } of await judge(await filesOf(join(corpus, '*/source.*')))) {
      expect(complaints.filter((line) => !isInconsistency(line))).toEqual([])
      expect(complaints.length).toBeLessThanOrEqual(broken.length)
    }
  })
})
