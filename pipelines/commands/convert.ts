/** `tieout convert`: a report for each release, and a line on each as it is done. */
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { convertFiles } from '../convert.ts'
import type { Converted } from '../convert-file.ts'
import { filesOf, uniqueIds } from '../files.ts'
import { readConcepts } from '../load-concepts.ts'
import { renderConverted, renderTotals } from '../summary.ts'
import { colourOf, fail, print, progress } from '../terminal.ts'

export interface ConvertArguments {
  readonly out: string
  readonly format: readonly string[]
  readonly maxMb: number
  /** Path of a user's own concepts. */
  readonly concepts?: string
  readonly jobs?: number
  readonly resume?: boolean
  readonly verbose?: boolean
}

/** Files that make it worth while to start one more thread. */
const FILES_OF_A_THREAD = 60

export async function convert(paths: readonly string[], options: ConvertArguments): Promise<void> {
  const files = await filesOfAll(paths)
  if (files.length === 0) return
  const jobs = options.jobs ?? Math.min(availableParallelism(), Math.ceil(files.length / FILES_OF_A_THREAD))
  const started = performance.now()
  const done = await convertFiles(files, {
    out: options.out,
    largest: options.maxMb,
    formats: options.format,
    ...(options.concepts === undefined ? {} : { concepts: await readConcepts(options.concepts) }),
    isResumed: options.resume ?? false,
    jobs,
    onDone: inOrder(uniqueIds(files), options.verbose ?? false),
  })
  const milliseconds = performance.now() - started
  print(renderTotals(done, { out: options.out, milliseconds, colour: colourOf(process.stdout) }))
}

/** Prints files in their order, in whatever order they are done. */
function inOrder(ids: readonly string[], isVerbose: boolean): (item: Converted, count: number, all: number) => void {
  const look = { width: Math.max(...ids.map((id) => id.length)), colour: colourOf(process.stdout), isVerbose }
  const waiting = new Map<string, Converted>()
  let next = 0
  return (item, count, all) => {
    waiting.set(item.id, item)
    progress('')
    for (let ready = waiting.get(ids[next] ?? ''); ready; ready = waiting.get(ids[++next] ?? '')) {
      if (ready.error === undefined) print(renderConverted(ready, look))
      else fail(ready.error)
      waiting.delete(ready.id)
    }
    if (count < all) progress(`${count}/${all} ${item.id}`)
  }
}

/** All files that the arguments name, each once; an argument that names none is told and left out. */
async function filesOfAll(paths: readonly string[]): Promise<string[]> {
  const files = new Map<string, string>()
  for (const path of paths) {
    try {
      for (const file of await filesOf(path)) files.set(file === '-' ? file : resolve(file), file)
    } catch (error) {
      fail(error)
    }
  }
  return [...files.values()]
}
