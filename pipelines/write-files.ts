/** Files are written whole or not at all: beside their place first, then moved there, so that no reader sees half of one. */
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { UnreadableError } from './decode.ts'
import { whyUnwritten } from './reasons.ts'

const HOST = hostname().replace(/[^\w-]/g, '_')
/** `.<name>.<host>.<process>.tmp`: two runs at once, on one machine or two, never write the same draft. */
const DRAFT = /^\..+\.([\w-]+)\.(\d+)\.tmp$/

/** Makes a folder. @throws UnreadableError */
export async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true }).catch((error: unknown) => {
    throw new UnreadableError(`${path}: reports cannot be written there: ${whyUnwritten(error)}`, { cause: error })
  })
}

/** Writes a file of a folder whole; its own folder in there is made where it is missing. @throws UnreadableError */
export async function writeWhole(folder: string, name: string, content: string | Uint8Array): Promise<void> {
  const path = join(folder, name)
  const draft = join(folder, `.${name.replaceAll('/', '.')}.${HOST}.${process.pid}.tmp`)
  try {
    if (name.includes('/')) await mkdir(dirname(path), { recursive: true })
    await writeFile(draft, content)
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined)
    throw new UnreadableError(`${path}: could not be written: ${whyUnwritten(error)}`, { cause: error })
  }
}

/** Removes what runs that were killed have left in a folder: drafts of processes of this machine that are no more. */
export async function sweepDrafts(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const [, host, process] = DRAFT.exec(name) ?? []
    if (host === HOST && !isRunning(Number(process)))
      await rm(join(folder, name), { force: true }).catch(() => undefined)
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
