/** The command as it is built and as a person runs it: good input, and every kind of bad input with one clear line. */
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'tieout-'))
const tieout = (args: readonly string[], input?: string | Buffer) => {
  const done = spawnSync(process.execPath, ['dist/pipelines/cli.js', ...args], {
    cwd: root,
    input: input ?? '',
    encoding: 'utf8',
  })
  return { status: done.status, out: done.stdout, err: done.stderr }
}
const file = (name: string, content: string | Buffer): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const clean = join(root, 'samples/marrowbay-2025q3.txt')
const slips = join(root, 'samples/marrowbay-2025q3-slips.txt')

beforeAll(() => void spawnSync(process.execPath, ['--import', 'tsx', 'pipelines/build.ts'], { cwd: root }))

describe('check', () => {
  it('exits 0 on a release that ties out', () => expect(tieout(['check', clean]).status).toBe(0))

  it('exits 1 on slips, and marks the words', () => {
    const { status, out } = tieout(['check', slips])
    expect(status).toBe(1)
    expect(out).toContain('decreased by 8.3% quarter-over-quarter')
    expect(out).toMatch(/\^{5,}/)
  })
})

describe('check --verbose', () => {
  it('lists the claims that nothing settles', () => {
    const { out } = tieout(['check', clean, '--verbose'])
    const listed = out.split('\n').filter((line) => line.startsWith('unsupported line'))
    expect(out).toContain(`${listed.length} unsupported)`)
    expect(listed[0]).toMatch(/^unsupported line \d+:\d+ “.+” is the \w+ of “.+” for \d{4}-/)
  })
})

describe('bad input costs one clear line and exit status 2', () => {
  it.each([
    ['empty', () => file('empty.txt', ''), /is empty/],
    ['blank', () => file('blank.txt', '  \n\n'), /nothing but blanks/],
    ['binary', () => file('binary.txt', Buffer.from([7, 75, 3, 4, 0, 0, 1])), /is binary/],
    ['a zip archive', () => file('zip.txt', Buffer.from([80, 75, 3, 4, 0, 0, 1])), /is a zip archive/],
    ['a PDF', () => file('release.pdf', '%PDF-1.7'), /is a PDF/],
    ['missing', () => join(folder, 'no-such.txt'), /does not exist/],
    ['a folder', () => folder, /is a folder/],
  ])('%s', (_name, make, says) => {
    const { status, err } = tieout(['check', make()])
    expect(status).toBe(2)
    expect(err).toMatch(says)
    expect(err.trim().split('\n')).toHaveLength(1)
  })

  it('too large', () => {
    const { status, err } = tieout(['check', file('large.txt', 'x'.repeat(3000)), '--max-mb', '0.002'])
    expect(status).toBe(2)
    expect(err).toMatch(/more than/)
  })

  it.skipIf(process.getuid?.() === 0)('no permission', () => {
    const path = file('secret.txt', 'x')
    chmodSync(path, 0)
    expect(tieout(['check', path]).err).toMatch(/may not be read/)
  })

  it('an unknown option', () => expect(tieout(['check', '--loud', clean])).toMatchObject({ status: 2 }))
})

describe('convert', () => {
  it('goes on after a bad file, and says so in its status', () => {
    const input = join(folder, 'batch')
    mkdirSync(input)
    writeFileSync(join(input, 'good.txt'), readFileSync(clean))
    writeFileSync(join(input, 'bad.txt'), '')
    const out = join(folder, 'out')
    const { status, out: printed, err } = tieout(['convert', input, '--out', out, '--jobs', '2'])
    expect(status).toBe(2)
    expect(err).toMatch(/bad\.txt: is empty/)
    expect(printed).toMatch(/1 file could not be converted/)
    expect(readdirSync(out)).toEqual(['good-taxonomy', 'good.json'])
  })

  it('reads standard input, and a Windows-1252 file', () => {
    const out = join(folder, 'stdin')
    expect(tieout(['convert', '-', '--out', out], readFileSync(clean)).status).toBe(0)
    expect(readdirSync(out)).toEqual(['stdin-taxonomy', 'stdin.json'])
    const path = file('latin.txt', Buffer.from('Net sales of Caf\xe9 Ltd were $5.0 million.', 'latin1'))
    expect(tieout(['convert', path, '--out', out, '--verbose']).out).toMatch(/Windows-1252/)
  })
})

describe('concepts', () => {
  it('tells what a caption maps to, and what else was considered', () => {
    const { status, out } = tieout(['concepts', 'Other, net', '--statement', 'incomeStatement'])
    expect(status).toBe(0)
    expect(out).toMatch(/us-gaap:OtherNonoperatingIncomeExpense/)
    expect(out).toMatch(/not us-gaap:OtherAssetsCurrent: is a balance/)
    expect(tieout(['concepts', 'Revenue', '--standard', 'ifrs-full']).out).toMatch(/ifrs-full:Revenue/)
  })

  it('puts the concepts of a user first', () => {
    const own = file('own.txt', 'acme:ComputeTakings duration credit money IS\n  compute services\n')
    const out = join(folder, 'own')
    expect(tieout(['convert', clean, '--out', out, '--concepts', own]).status).toBe(0)
    const [name = ''] = readdirSync(out).filter((entry) => entry.endsWith('.json'))
    const { facts } = JSON.parse(readFileSync(join(out, name), 'utf8')) as { facts: Record<string, unknown> }
    expect(JSON.stringify(facts)).toContain('"concept":"acme:ComputeTakings"')
    expect(tieout(['concepts', 'Compute', 'services', '--concepts', own]).out).toMatch(/acme:ComputeTakings/)
  })

  it.each([['convert'], ['check']])('%s refuses a bad file of concepts with file, line and reason', (command) => {
    const bad = file('bad-concepts.txt', 'acme:A duration money\n  lamps\nacme:B money\n  lanterns\n')
    const { status, err } = tieout([command, clean, '--concepts', bad])
    expect(status).toBe(2)
    expect(err).toMatch(/bad-concepts\.txt:3: acme:B: neither instant nor duration/)
  })
})

describe('explain and schema', () => {
  it('tells all of a place', () => {
    const at = readFileSync(clean, 'utf8').indexOf('RMB1,004.3')
    const { status, out } = tieout(['explain', clean, String(at)])
    expect(status).toBe(0)
    expect(out).toMatch(/claim .*value of “Revenues from compute services” for 2025-07-01 to 2025-09-30/)
    expect(out).toMatch(/verdict +tied by the table/)
    expect(out).toMatch(/evidence .*“Compute services” 2025-07-01 to 2025-09-30 = 1,004,318,000 CNY, line \d+/)
  })

  it('tells of a cell its fact and the sums that it is part of', () => {
    const at = readFileSync(clean, 'utf8').lastIndexOf('1,004,318')
    const { out } = tieout(['explain', clean, String(at)])
    expect(out).toMatch(/fact .*RevenuesComputeServices\n +1,004,318,000 CNY, decimals -3, 2025-07-01 to 2025-09-30/)
    expect(out).toMatch(/check +table-sums passed: 1,004,318,000 \+/)
  })

  it('takes a line and column for an offset', () => {
    const text = readFileSync(clean, 'utf8')
    const at = text.indexOf('RMB1,004.3')
    const line = text.slice(0, at).split('\n').length
    const column = at - text.lastIndexOf('\n', at)
    expect(tieout(['explain', clean, `${line}:${column}`]).out).toBe(tieout(['explain', clean, String(at)]).out)
  })

  it.each([
    ['an offset behind the end', '99999999', /offset 99999999 is not in it/],
    ['a column behind its line', '1:9999', /line 1, column 9999 is not in it/],
    ['words', 'revenue', /line:column/],
  ])('refuses %s', (_name, place, says) => {
    const { status, err } = tieout(['explain', clean, place])
    expect(status).toBe(2)
    expect(err).toMatch(says)
  })

  it('prints a JSON Schema', () =>
    expect(JSON.parse(tieout(['schema']).out)).toMatchObject({
      type: 'object',
      required: expect.arrayContaining(['documentInfo', 'facts']),
    }))
})
