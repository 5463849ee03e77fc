/**
 * The releases of ../shared, each read once for all tests that look at them: test files share a process (vitest.config.ts).
 * They are no part of the repository, so that tests of them are skipped where they are absent.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyzeBytes, idOf, type ReadRelease } from '../../pipelines/release.ts'

export const SHARED = join(import.meta.dirname, '../../../shared')

const namesIn = (folder: string): readonly string[] => (existsSync(folder) ? readdirSync(folder).sort() : [])
const KINDS = ['md', 'txt', 'html', 'htm']

/** Paths of the corpus by id. */
export const CORPUS: ReadonlyMap<string, string> = new Map(
  namesIn(join(SHARED, 'corpus'))
    .flatMap((id) => KINDS.map((kind) => join(SHARED, 'corpus', id, `source.${kind}`)))
    .filter((path) => existsSync(path))
    .map((path) => [idOf(path), path]),
)

/** Paths of the releases that came with the task, by id. */
export const GIVEN: ReadonlyMap<string, string> = new Map(
  namesIn(join(SHARED, 'releases')).map((name) => [idOf(name), join(SHARED, 'releases', name)]),
)

/** @throws Error where there is no such release */
function bytesOf(id: string): Buffer {
  const path = CORPUS.get(id) ?? GIVEN.get(id)
  if (!path) throw new Error(`no release ${id} in ../shared`)
  return readFileSync(path)
}

const known = new Map<string, ReadRelease>()

/** All that is read of a release. */
export function readCorpus(id: string): ReadRelease {
  const read = known.get(id) ?? analyzeBytes(bytesOf(id), CORPUS.get(id) ?? GIVEN.get(id) ?? '')
  known.set(id, read)
  return read
}

/** Its text without a byte order mark. */
export const textOf = (id: string): string =>
  bytesOf(id)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
