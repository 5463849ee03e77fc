/** What output/ shows is what the samples give now. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesOf } from '../../pipelines/files.ts'
import { idOf, readRelease } from '../../pipelines/release.ts'
import { FORMATS } from '../../src/index.ts'

const root = join(import.meta.dirname, '../..')
const samples = await filesOf(join(root, 'samples'))

describe('output/', () => {
  it.each(samples.map((path) => [idOf(path), path] as const))('%s is as npm start writes it', async (id, path) => {
    const { report, run } = await readRelease(path, { id })
    const files = FORMATS.find((format) => format.name === 'json')?.files(report, run) ?? []
    expect(files.map((file) => file.name)).toContain(`${id}.json`)
    for (const { name, content } of files) expect(content).toBe(readFileSync(join(root, 'output', name), 'utf8'))
  })

  it('holds no report without a sample', () => {
    const reports = existsSync(join(root, 'output'))
      ? readdirSync(join(root, 'output')).filter((name) => name.endsWith('.json'))
      : []
    expect(reports.map((name) => name.replace('.json', '')).sort()).toEqual(samples.map(idOf).sort())
  })
})
