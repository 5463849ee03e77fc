/** One file to its reports in the formats asked for; a bad one costs only itself. Runs in the main thread or in a worker. */
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { FORMATS, type Format, type Message, type Violation, xbrlViolations } from '../src/index.ts'
import { type Counts, countsOf } from './counts.ts'
import { registryOf } from './load-concepts.ts'
import { readArgument } from './read-argument.ts'
import { writeWhole } from './write-files.ts'

export interface Converted {
  readonly path: string
  readonly id: string
  /** Undefined where the file could not be read, or was not because its reports were there. */
  readonly counts: Counts | undefined
  readonly messages: readonly Message[]
  /** Why it could not be read or its reports not be written. */
  readonly error: string | undefined
  /** Of the reading itself; other files that wait their turn do not count. */
  readonly milliseconds: number
}

/** Plain data, so that it can be handed to a worker. */
export interface FileOptions {
  readonly out: string
  readonly largest: number
  /** Names of formats. */
  readonly formats: readonly string[]
  /** Text of a user's own concepts. */
  readonly concepts?: string
  /** Leave a file alone whose reports are there and newer. */
  readonly isResumed?: boolean
}

/** Reads one file and writes its reports. Never rejects. */
export async function convertFile(path: string, id: string, options: FileOptions): Promise<Converted> {
  const formats = FORMATS.filter(({ name }) => options.formats.includes(name))
  const nothing = { path, id, counts: undefined, messages: [], error: undefined, milliseconds: 0 }
  try {
    if (options.isResumed && (await isDone(path, id, formats, options.out))) return nothing
    const { run, report, messages, milliseconds } = await readArgument(path, {
      largest: options.largest,
      id,
      ...(options.concepts === undefined ? {} : { registry: registryOf(options.concepts) }),
    })
    for (const format of formats)
      for (const { name, content } of format.files(report, run)) await writeWhole(options.out, name, content)
    const faults = xbrlViolations(report, run).map(faultMessage)
    return { path, id, counts: countsOf(report), messages: [...messages, ...faults], error: undefined, milliseconds }
  } catch (error) {
    return { ...nothing, error: error instanceof Error ? error.message : String(error) }
  }
}

/** What XBRL software would refuse is said, not kept back: the rest of the report is of use all the same. */
const faultMessage = ({ at, code, message }: Violation): Message => ({
  stage: 'convert',
  text: `XBRL software will refuse ${at}: ${message} (${code}); this is a fault of tieout, please report it`,
  span: undefined,
})

/** The last file of each format is there, and newer than the release. */
async function isDone(path: string, id: string, formats: readonly Format[], out: string): Promise<boolean> {
  const source = await stat(path).catch(() => undefined)
  if (!source) return false
  for (const { last } of formats) {
    const written = await stat(join(out, `${id}${last}`)).catch(() => undefined)
    if (!written || written.mtimeMs < source.mtimeMs) return false
  }
  return true
}
