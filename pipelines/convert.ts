/** Many files to many reports: a bad one costs only itself. Reports are written whole or not at all. */
import { mkdir, rename, stat, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import pLimit from 'p-limit'
import { glob } from 'tinyglobby'
import type { Report } from '../src/index.ts'
import { analyzeBytes, idOf, type ReadRelease, readRelease, UnreadableError } from './release.ts'

const AT_ONCE = 4
const KINDS = '**/*.{txt,md,markdown,htm,html,xhtml}'

export interface Converted {
  readonly path: string
  readonly id: string
  readonly report: Report | undefined
  readonly remarks: readonly string[]
  readonly error: string | undefined
  readonly milliseconds: number
}

export interface ConvertOptions {
  readonly out: string
  readonly largest: number
  readonly onDone?: (done: Converted, count: number, all: number) => void
}

/** Files that an argument names: a file, all releases in a folder, or a glob. Sorted. @throws UnreadableError where it names none */
export async function filesOf(argument: string): Promise<string[]> {
  const info = await stat(argument).catch(() => undefined)
  if (info?.isDirectory()) {
    const found = await glob(KINDS, { cwd: argument, absolute: false, dot: false })
    const files = found.filter((path) => !/(?:^|\/)(?:readme|index|license|changelog)\.md$/i.test(path)).sort()
    if (files.length === 0) throw new UnreadableError(`${argument}: holds no .txt, .md or .html file`)
    return files.map((path) => join(argument, path))
  }
  if (info || !/[*?[\]{}]/.test(argument)) return [argument]
  const found = (await glob(argument)).sort()
  if (found.length === 0) throw new UnreadableError(`${argument}: matches no file`)
  return found
}

/** Converts all files and writes their reports; ids that meet get a number, in the order of the files. */
export async function convertFiles(paths: readonly string[], options: ConvertOptions): Promise<Converted[]> {
  await mkdir(options.out, { recursive: true })
  const ids = uniqueIds(paths)
  const limit = pLimit(AT_ONCE)
  let count = 0
  return Promise.all(
    paths.map((path, index) =>
      limit(async () => {
        const done = await convertOne(path, ids[index] ?? idOf(path), options)
        options.onDone?.(done, ++count, paths.length)
        return done
      }),
    ),
  )
}

function uniqueIds(paths: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return paths.map((path) => {
    const id = path === '-' ? 'stdin' : idOf(path)
    const count = (seen.get(id) ?? 0) + 1
    seen.set(id, count)
    return count === 1 ? id : `${id}-${count}`
  })
}

async function convertOne(path: string, id: string, { out, largest }: ConvertOptions): Promise<Converted> {
  const started = performance.now()
  try {
    const read =
      path === '-' ? analyzeBytes(await stdin(), 'stdin', { id: 'stdin' }) : await readRelease(path, { largest, id })
    await writeReport(join(out, `${id}.json`), read)
    return {
      path,
      id,
      report: read.report,
      remarks: read.remarks,
      error: undefined,
      milliseconds: performance.now() - started,
    }
  } catch (error) {
    return {
      path,
      id,
      report: undefined,
      remarks: [],
      error: error instanceof Error ? error.message : String(error),
      milliseconds: performance.now() - started,
    }
  }
}

export async function stdin(): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** Written beside its place and moved there, so that a reader never sees half a report. */
async function writeReport(path: string, { report }: ReadRelease): Promise<void> {
  const draft = join(path, '..', `.${basename(path)}.${process.pid}.tmp`)
  await writeFile(draft, serialize(report))
  await rename(draft, path)
}

export const serialize = (report: Report): string => `${JSON.stringify(report, null, 1)}\n`
