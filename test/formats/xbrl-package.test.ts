import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { zip } from '../../src/formats/zip.ts'
import { plainReport, taxonomyFiles, xbrlPackage } from '../../src/index.ts'
import { SAMPLES } from '../support/own-releases.ts'
import { readText } from '../support/release.ts'

const [sample] = SAMPLES
const { run, report } = readText(sample?.text ?? '', sample?.file)
const folder = mkdtempSync(join(tmpdir(), 'tieout-package-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Entries of an archive as Python's own reader of ZIP files finds them, each checked against its sum. */
function entriesOf(bytes: Uint8Array): Record<string, string> {
  const path = join(folder, 'archive.zip')
  writeFileSync(path, bytes)
  const script =
    'import sys,zipfile,json; z=zipfile.ZipFile(sys.argv[1]); print(json.dumps({n: z.read(n).decode() for n in z.namelist()}))'
  return JSON.parse(execFileSync('python3', ['-c', script, path], { encoding: 'utf8', maxBuffer: 1 << 28 })) as Record<
    string,
    string
  >
}

const hasPython = (() => {
  try {
    execFileSync('python3', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

describe('zip', () => {
  it('writes an empty file as the format has it', () => {
    const bytes = zip([{ path: 'a', bytes: new Uint8Array() }])
    expect(bytes.length).toBe(30 + 1 + 46 + 1 + 22)
    expect(Buffer.from(bytes.subarray(0, 4)).toString('latin1')).toBe('PK\u0003\u0004')
  })

  it.skipIf(!hasPython)('is read by others', () => {
    const text = 'Größe ≥ 3 – “lamps”'
    expect(entriesOf(zip([{ path: 'ü/a.txt', bytes: new TextEncoder().encode(text) }]))).toEqual({ 'ü/a.txt': text })
  })
})

describe('xbrlPackage', () => {
  it('is the same every time', () => expect(xbrlPackage(report, run)).toEqual(xbrlPackage(report, run)))

  it.skipIf(!hasPython)('holds the report and its taxonomy under one folder', () => {
    const entries = entriesOf(xbrlPackage(report, run))
    const id = report['tieout:release'].id
    expect(Object.keys(entries)).toEqual([
      `${id}/META-INF/reportPackage.json`,
      `${id}/reports/${id}.json`,
      ...taxonomyFiles(run.layers, report).map(({ name }) => `${id}/reports/${name}`),
    ])
    expect(JSON.parse(entries[`${id}/reports/${id}.json`] ?? '')).toEqual(plainReport(report))
  })
})

describe('plainReport', () => {
  it('keeps all facts, and of tieout only what the taxonomy names', () => {
    const plain = JSON.stringify(plainReport(report))
    expect(Object.keys(JSON.parse(plain).facts)).toEqual(Object.keys(report.facts))
    expect(
      [...plain.matchAll(/"(tieout:\w+)"/g)]
        .map(([, name]) => name)
        .filter(
          (name) =>
            !/(?:Axis|Member)$/.test(name ?? '') &&
            !Object.values(report.facts).some(({ dimensions }) => dimensions.concept === name),
        ),
    ).toEqual([])
  })
})
