/**
 * Each folder of test/golden holds the smallest release that shows one thing, and what one layer must make of it. The expectations are
 * written anew only with UPDATE=1; their diff is to be read like code.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { VIEWS } from './support/layer-views.ts'
import { readText } from './support/release.ts'

const isUpdate = process.env.UPDATE === '1'
const root = join(import.meta.dirname, 'golden')
const cases = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort()

describe.each(cases)('%s', (name) => {
  const folder = join(root, name)
  const files = readdirSync(folder)
  const source = files.find((file) => file.startsWith('source.')) ?? 'source.txt'
  const layers = files.filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -'.json'.length))
  const { run, report } = readText(readFileSync(join(folder, source), 'utf8'), source.replace('source', name))

  it('expects something of a layer', () => expect(layers).not.toEqual([]))

  it.each(layers)('%s', (layer) => {
    const view = VIEWS[layer]
    if (!view)
      throw new Error(`${name}/${layer}.json: no view of that name; there are ${Object.keys(VIEWS).join(', ')}`)
    const seen = `${JSON.stringify(view(run, report), null, 2)}\n`
    const file = join(folder, `${layer}.json`)
    if (isUpdate) writeFileSync(file, seen)
    expect(JSON.parse(seen)).toEqual(JSON.parse(readFileSync(file, 'utf8')))
  })
})
