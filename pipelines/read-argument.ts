/** A file argument of the command line, "-" being standard input. */
import { stdin } from './convert.ts'
import { analyzeBytes, type ReadRelease, readRelease } from './release.ts'

export const read = async (path: string, largest: number): Promise<ReadRelease> =>
  path === '-' ? analyzeBytes(await stdin(), 'stdin', { id: 'stdin' }) : readRelease(path, { largest })
