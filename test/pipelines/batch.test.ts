/** A batch that is killed, run twice at once or spread over threads writes the same bytes as one that is left in peace. */
import { spawn } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { convertFiles } from '../../pipelines/convert.ts'
import { filesOf, uniqueIds } from '../../pipelines/files.ts'
import { whyUnread, whyUnwritten } from '../../pipelines/reasons.ts'
import { LARGEST } from '../../pipelines/release.ts'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'tieout-batch-'))
const input = join(folder, 'in')
const formats = ['json', 'xbrl-csv']
const options = (out: string) => ({ out: join(folder, out), largest: LARGEST, formats })
const names = ['kestrel-lumen-2025q4.md', 'tolliver-ridge-2025q4.md', 'marrowbay-2025q3.txt']

/** Every file of a folder with its bytes, drafts included. */
const bytesOf = (out: string): Record<string, string> => {
  const entries = readdirSync(join(folder, out), { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(
    files.sort().map((path) => [path.slice(join(folder, out).length), readFileSync(path, 'utf8')]),
  )
}
const command = (out: string) =>
  spawn(
    process.execPath,
    ['--import', 'tsx', 'pipelines/cli.ts', 'convert', input, '--out', join(folder, out), '--format', formats.join()],
    { cwd: root, stdio: 'ignore' },
  )
const ended = (child: ReturnType<typeof spawn>) => new Promise((resolve) => child.once('exit', resolve))

beforeAll(async () => {
  mkdirSync(input)
  for (const name of names) copyFileSync(join(root, 'samples', name), join(input, name))
  await convertFiles(await filesOf(input), options('peace'))
})

describe('a batch', () => {
  it('does not depend on the number of threads', async () => {
    const done = await convertFiles(await filesOf(input), { ...options('threads'), jobs: 2 })
    expect(done.map(({ id, error }) => [id, error])).toEqual(
      names.toSorted().map((name) => [name.replace(/\.\w+$/, ''), undefined]),
    )
    expect(bytesOf('threads')).toEqual(bytesOf('peace'))
  })

  it('goes on after a bad file in a thread, and says which it was', async () => {
    const bad = join(folder, 'bad.txt')
    writeFileSync(bad, '')
    const done = await convertFiles([bad, ...(await filesOf(input))], { ...options('bad'), jobs: 2 })
    expect(done.map(({ error }) => error)).toEqual([
      expect.stringMatching(/bad\.txt: is empty/),
      undefined,
      undefined,
      undefined,
    ])
    expect(bytesOf('bad')).toEqual(bytesOf('peace'))
  })

  it('may run twice at once', async () => {
    await Promise.all([ended(command('twice')), ended(command('twice'))])
    expect(bytesOf('twice')).toEqual(bytesOf('peace'))
  })

  it('is whole after it was killed and run again, with no draft left', async () => {
    for (const milliseconds of [400, 900]) {
      const child = command('killed')
      await setTimeout(milliseconds)
      child.kill('SIGKILL')
      await ended(child)
      const whole = bytesOf('peace')
      for (const [name, content] of Object.entries(existing('killed')))
        if (!basename(name).startsWith('.')) expect(content).toBe(whole[name])
    }
    writeFileSync(join(folder, 'killed', '.old.json.elsewhere.1.tmp'), 'of another machine')
    await convertFiles(await filesOf(input), { ...options('killed'), isResumed: true })
    expect(bytesOf('killed')).toEqual({ '/.old.json.elsewhere.1.tmp': 'of another machine', ...bytesOf('peace') })
  })

  it('leaves out what is there and newer, where it is resumed', async () => {
    const again = async () =>
      (await convertFiles(await filesOf(input), { ...options('peace'), isResumed: true })).map(({ counts }) => !!counts)
    expect(await again()).toEqual([false, false, false])
    const later = new Date(Date.now() + 60_000)
    utimesSync(join(input, names[0] ?? ''), later, later)
    expect(await again()).toEqual([true, false, false])
  })

  it('is told where its folder cannot be', async () => {
    const file = join(folder, 'file')
    writeFileSync(file, '')
    await expect(convertFiles([], { ...options('file') })).rejects.toThrow(/a file is in the way/)
    await expect(convertFiles([], { ...options('file/below') })).rejects.toThrow(/a file is in the way/)
  })

  it('is told which report cannot be written, and writes the others', async () => {
    mkdirSync(join(folder, 'way', `${names[0]?.replace('.md', '')}.json`), { recursive: true })
    const done = await convertFiles(await filesOf(input), options('way'))
    expect(done.map(({ error }) => error)).toEqual([
      expect.stringMatching(/kestrel-lumen-2025q4\.json: could not be written: a folder of that name is in the way/),
      undefined,
      undefined,
    ])
  })
})

const existing = (out: string) => {
  try {
    return bytesOf(out)
  } catch {
    mkdirSync(join(folder, out), { recursive: true })
    return {}
  }
}

describe('what the system says', () => {
  const error = (code: string) => Object.assign(new Error(`${code}: as the system says it`), { code })
  it.each([
    [whyUnwritten, 'ENOSPC', /disk is full; free some space and run it again with --resume/],
    [whyUnwritten, 'EROFS', /read-only/],
    [whyUnwritten, 'EIO', /device reports an error/],
    [whyUnread, 'EIO', /device reports an error/],
    [whyUnread, 'EACCES', /may not be read/],
    [whyUnread, 'EWHATEVER', /as the system says it/],
  ])('%o of %s', (why, code, says) => expect(why(error(code))).toMatch(says))
})

it.each([
  [
    ['a/acme.txt', 'a/acme.html', 'b/acme.txt', 'c/ACME.md'],
    ['acme', 'acme-html', 'acme-txt', 'ACME-md'],
  ],
  [
    ['a/acme.txt', 'x/a/acme.txt', 'y/a/acme.txt', 'z/a/acme.txt'],
    ['acme', 'acme-txt', 'a-acme', 'acme-2'],
  ],
  [
    ['q1/source.txt', 'q2/source.txt', '../../etc/passwd.txt', '业绩.txt', '-'],
    ['q1', 'q2', 'passwd', 'release', 'stdin'],
  ],
])('%j are %j', (paths, ids) => expect(uniqueIds(paths)).toEqual(ids))
