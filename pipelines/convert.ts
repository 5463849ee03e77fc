/** Many files to many reports: a bad one costs only itself. Reports are written whole or not at all. */
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, extname, join, resolve } from 'node:path'
import pLimit from 'p-limit'
import { glob } from 'tinyglobby'
import { type Message, type Report, type TaxonomyFile, taxonomyFiles } from '../src/index.ts'
import { UnreadableError } from './decode.ts'
import { readArgument } from './read-argument.ts'
import { idOf } from './release.ts'

const AT_ONCE = 4
const KINDS = '**/*.{txt,md,markdown,htm,html,xhtml}'
const NO_RELEASE = /(?:^|\/)(?:readme|index|license|changelog)\.md$/i

export interface Converted {
  readonly path: string
  readonly id: string
  /** Undefined where the file could not be read; `error` says why. */
  readonly report: Report | undefined
  readonly messages: readonly Message[]
  readonly error: string | undefined
  readonly milliseconds: number
}

export interface ConvertOptions {
  readonly out: string
  readonly largest: number
  /** Told of each file as it is done, in whatever order that is. */
  readonly onDone?: (done: Converted, count: number, all: number) => void
}

/** Files that an argument names: a file, all releases in a folder, or a glob. Sorted. @throws UnreadableError where it names none */
export async function filesOf(argument: string): Promise<string[]> {
  if (argument === '-') return [argument]
  const info = await stat(argument).catch(() => undefined)
  if (info?.isDirectory()) {
    const found = await glob(KINDS, { cwd: argument, absolute: false, dot: false })
    const files = found.filter((path) => !NO_RELEASE.test(path)).sort()
    if (files.length === 0) throw new UnreadableError(`${argument}: holds no .txt, .md or .html file`)
    return files.map((path) => join(argument, path))
  }
  if (info || !/[*?[\]{}]/.test(argument)) return [argument]
  const found = (await glob(argument)).sort()
  if (found.length === 0)
    throw new UnreadableError(
      `${argument}: matches no file; check the pattern, and quote it so that the shell leaves it`,
    )
  return found
}

/** Converts all files and writes their reports. @throws UnreadableError where `out` is no folder */
export async function convertFiles(paths: readonly string[], options: ConvertOptions): Promise<Converted[]> {
  const { out } = options
  await mkdir(out, { recursive: true }).catch((error: unknown) => {
    throw new UnreadableError(
      `${out}: reports cannot be written there (${reasonOf(error)}); give another folder with --out`,
    )
  })
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

/**
 * An id for each file, in their order: its name; where that is taken, with its kind ("acme-html"), its folder, or a number.
 * Names that differ in case only are one file on some systems.
 */
export function uniqueIds(paths: readonly string[]): string[] {
  const taken = new Set<string>()
  return paths.map((path) => {
    const id = path === '-' ? 'stdin' : idOf(path)
    const candidates = [id, `${id}-${extname(path).slice(1) || 'file'}`, `${idOf(dirname(resolve(path)))}-${id}`]
    let number = 2
    let chosen = candidates.find((candidate) => !taken.has(candidate.toLowerCase()))
    while (chosen === undefined || taken.has(chosen.toLowerCase())) chosen = `${id}-${number++}`
    taken.add(chosen.toLowerCase())
    return chosen
  })
}

async function convertOne(path: string, id: string, { out, largest }: ConvertOptions): Promise<Converted> {
  let milliseconds = 0
  try {
    const { report, run, messages, milliseconds: spent } = await readArgument(path, { largest, id })
    milliseconds = spent
    await writeTaxonomy(out, taxonomyFiles(run.layers, report))
    await writeWhole(join(out, `${id}.json`), serialize(report))
    return { path, id, report, messages, error: undefined, milliseconds }
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error)
    return { path, id, report: undefined, messages: [], error: words, milliseconds }
  }
}

/** What the report names as its taxonomy is there before the report is. */
async function writeTaxonomy(out: string, files: readonly TaxonomyFile[]): Promise<void> {
  for (const folder of new Set(files.map(({ name }) => dirname(join(out, name)))))
    await mkdir(folder, { recursive: true })
  for (const { name, text } of files) await writeWhole(join(out, name), text)
}

/** Written beside its place and moved there, so that a reader never sees half a report. */
async function writeWhole(path: string, content: string): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
  try {
    await writeFile(draft, content)
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined)
    throw new UnreadableError(`${path}: could not be written (${reasonOf(error)})`, { cause: error })
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

export const serialize = (report: Report): string => `${JSON.stringify(report, null, 1)}\n`
