/** What the README shows is what the commands print, and every example in it is true. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readRelease } from '../../pipelines/release.ts'
import { extendRegistry, FORMAT_NAMES, RELATIONS } from '../../src/index.ts'

const root = join(import.meta.dirname, '../..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const blocks = (kind: string): string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${kind}\\n(.*?)^\`\`\``, 'gms'))].map(([, text = '']) => text)
/** First cells of the rows of the table that has such a head. */
const column = (head: string): string[] => {
  const [, body = ''] = new RegExp(`^\\| ${head} \\|.*\\n\\|-.*\\n((?:\\|.*\\n)*)`, 'm').exec(readme) ?? []
  return [...body.matchAll(/^\| `([^`]+)` /gm)].map(([, name = '']) => name)
}
const tieout = (args: readonly string[]): string =>
  spawnSync(process.execPath, ['--import', 'tsx', 'pipelines/cli.ts', ...args], { cwd: root, encoding: 'utf8' }).stdout

describe('a command of the README', () => {
  it.each(blocks('console').map((block) => block.split('\n')))('%s prints what is shown', (command, ...lines) => {
    const printed = tieout(command.replace('$ npx tieout ', '').split(' ')).split('\n')
    const shown = lines.filter((line) => line !== '' && line !== '…')
    expect(shown.length).toBeGreaterThan(5)
    // "…" leaves lines out, so the shown ones come in their order with others between
    let at = 0
    for (const line of shown) {
      const found = printed.indexOf(line, at)
      expect(found, `not printed, or not in this place: ${line}`).toBeGreaterThanOrEqual(at)
      at = found + 1
    }
  })
})

it('shows a fact as the report has it', async () => {
  const { report, run } = await readRelease(join(root, 'samples/marrowbay-2025q3.txt'))
  const shown = JSON.parse(`{${blocks('json')[0]}}`) as Record<string, object>
  const [[id = '', fact] = []] = Object.entries(shown)
  expect(report.facts[id]).toEqual(fact)
  const [, start, end, words] = /source\.slice\((\d+), (\d+)\)` is `([^`]+)`/.exec(readme) ?? []
  expect(run.source.text.slice(Number(start), Number(end))).toBe(words)
})

it('shows concepts that can be read', () => {
  const [, text = ''] = /indented below it:\n\n((?: {4}.*\n)+)/.exec(readme) ?? []
  expect(extendRegistry(text.replace(/^ {4}/gm, '')).errors).toEqual([])
})

it('lists every format and every table', () => {
  expect(column('`--format`').sort()).toEqual([...FORMAT_NAMES].sort())
  expect(column('table').sort()).toEqual(RELATIONS.map(({ name }) => name).sort())
  for (const name of FORMAT_NAMES) expect(tieout(['convert', '--help'])).toContain(name)
})
