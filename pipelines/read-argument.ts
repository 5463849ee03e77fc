/** A path or "-" to a read release, timed: what every command begins with. */
import { analyzeBytes, bytesOf, type ReadOptions, type ReadRelease } from './release.ts'

interface TimedRelease extends ReadRelease {
  /** Of the reading itself; other files that wait their turn do not count. */
  readonly milliseconds: number
}

/** Reads a file, or standard input for "-". @throws UnreadableError */
export async function readArgument(path: string, options: ReadOptions): Promise<TimedRelease> {
  const bytes = path === '-' ? await standardInput() : await bytesOf(path, options.largest)
  const started = performance.now()
  const read =
    path === '-'
      ? analyzeBytes(bytes, 'stdin', { ...options, id: options.id ?? 'stdin' })
      : analyzeBytes(bytes, path, options)
  return { ...read, milliseconds: performance.now() - started }
}

async function standardInput(): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
