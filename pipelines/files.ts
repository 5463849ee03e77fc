/** What the arguments of a command name: files, each once, and an id for each. */
import { stat } from 'node:fs/promises'
import { dirname, extname, join, resolve } from 'node:path'
import { glob } from 'tinyglobby'
import { UnreadableError } from './decode.ts'
import { idOf } from './release.ts'

const KINDS = '**/*.{txt,md,markdown,htm,html,xhtml}'
const NO_RELEASE = /(?:^|\/)(?:readme|index|license|changelog)\.md$/i

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
