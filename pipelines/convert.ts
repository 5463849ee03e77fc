/** Many files to many reports, in this thread or in several. What is written does not depend on how many there are. */
import pLimit from 'p-limit'
import { type Converted, convertFile, type FileOptions } from './convert-file.ts'
import { uniqueIds } from './files.ts'
import { openPool } from './worker-pool.ts'
import { makeFolder, sweepDrafts } from './write-files.ts'

/** Files that are read and written at once in one thread. */
const AT_ONCE = 4

interface ConvertOptions extends FileOptions {
  /** Threads; one is this thread. */
  readonly jobs?: number
  /** Told of each file as it is done, in whatever order that is. */
  readonly onDone?: (done: Converted, count: number, all: number) => void
}

/** Converts all files and writes their reports; results are in the order of `paths`. @throws UnreadableError where `out` is no folder */
export async function convertFiles(paths: readonly string[], options: ConvertOptions): Promise<Converted[]> {
  const { onDone, jobs = 1, ...own } = options
  await makeFolder(own.out)
  await sweepDrafts(own.out)
  const ids = uniqueIds(paths)
  const pool = jobs > 1 ? openPool(Math.min(jobs, paths.length), own) : undefined
  const limit = pLimit(pool ? Math.min(jobs, paths.length) : AT_ONCE)
  let count = 0
  try {
    return await Promise.all(
      paths.map((path, index) =>
        limit(async () => {
          const id = ids[index] ?? ''
          // standard input belongs to this thread
          const done = pool && path !== '-' ? await pool.convert(path, id) : await convertFile(path, id, own)
          onDone?.(done, ++count, paths.length)
          return done
        }),
      ),
    )
  } finally {
    await pool?.close()
  }
}
