/** One file to one report: bytes are decoded, the stages run, and the report is validated before anyone sees it. */
import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { basename, dirname, extname } from 'node:path'
import {
  buildReport,
  type Message,
  type Registry,
  type Report,
  type Run,
  type RunOptions,
  reportSchema,
  run,
  type Source,
} from '../src/index.ts'
import { decode, UnreadableError } from './decode.ts'
import { whyUnread } from './reasons.ts'
import { remarksOn } from './remarks.ts'
import { STAGES, stagesWith } from './stages.ts'

export interface ReadOptions extends RunOptions {
  /** Bytes above which a file is refused. */
  readonly largest?: number
  /** The shipped concepts, or those with a user's own before them. */
  readonly registry?: Registry
  /** Id instead of the one made from the file's name. */
  readonly id?: string
}

export interface ReadRelease {
  readonly run: Run
  readonly report: Report
  /** What a reader should know of the reading: encoding, missing tables, withheld cells … Also in the report. */
  readonly messages: readonly Message[]
}

/** Of a file, in bytes; the largest release of the corpus has half a megabyte. */
export const LARGEST = 20 * 1024 * 1024

/** Reads a file from disk. @throws UnreadableError */
export async function readRelease(path: string, options: ReadOptions = {}): Promise<ReadRelease> {
  return analyzeBytes(await bytesOf(path, options.largest), path, options)
}

/** A file's bytes, if it is one and not too large. @throws UnreadableError */
export async function bytesOf(path: string, largest = LARGEST): Promise<Buffer> {
  try {
    const info = await stat(path)
    if (info.isDirectory())
      throw new UnreadableError(`${path}: is a folder; give a file, or use "tieout convert" for a whole folder`)
    if (info.isCharacterDevice() || info.isBlockDevice()) throw new UnreadableError(`${path}: is a device; give a file`)
    if (info.isFile() && info.size > largest) throw tooLarge(path, info.size, largest)
    return await readFile(path)
  } catch (error) {
    if (error instanceof UnreadableError) throw error
    throw new UnreadableError(`${path}: ${whyUnread(error)}`, { cause: error })
  }
}

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`
const tooLarge = (name: string, bytes: number, largest: number): UnreadableError =>
  new UnreadableError(
    `${name}: has ${megabytes(bytes)}, and no more than ${megabytes(largest)} are read; is it a release? If so, split it or raise --max-mb`,
  )

/** Reads a release from bytes. `name` is a path or a name for messages; it decides id and media type. @throws UnreadableError */
export function analyzeBytes(bytes: Uint8Array, name: string, options: ReadOptions = {}): ReadRelease {
  const largest = options.largest ?? LARGEST
  if (bytes.byteLength > largest) throw tooLarge(name, bytes.byteLength, largest)
  const { text, remarks } = decode(bytes, name)
  const source: Source = { id: options.id ?? idOf(name), text, mediaType: mediaTypeOf(name, text) }
  const stages = options.registry ? stagesWith(options.registry) : STAGES
  const read = attempt(name, () => run(stages, source, options))
  const messages = [
    ...remarks.map((remark) => ({ stage: 'read-release', text: remark, span: undefined })),
    ...read.messages,
    ...remarksOn(read),
  ]
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const report = attempt(name, () =>
    buildReport({ ...read, messages }, { uri: basename(name), sha256, bytes: bytes.byteLength }),
  )
  return { run: read, report: validated(report, name), messages }
}

/** A fault of our own costs one file, not the batch. */
function attempt<T>(name: string, job: () => T): T {
  try {
    return job()
  } catch (error) {
    throw new UnreadableError(
      `${name}: ${error instanceof Error ? error.message : String(error)}; this is a fault of tieout, please report it`,
      { cause: error },
    )
  }
}

function validated(report: Report, name: string): Report {
  const parsed = reportSchema.safeParse(report)
  if (parsed.success) return report
  const [issue] = parsed.error.issues
  throw new UnreadableError(
    `${name}: the report broke its own schema at ${issue?.path.join('.')}: ${issue?.message}; this is a fault of tieout, please report it`,
  )
}

/** A filing's wrapper around a page; around plain text it has no more than "<PAGE>", "<TABLE>", "<S>" and "<C>". */
const isFiledPage = (text: string): boolean =>
  /^\s*<document>/i.test(text.slice(0, 2000)) && /<(?:html|body|p|div|font|td)\b/i.test(text.slice(0, 20_000))

const mediaTypeOf = (name: string, text: string): Source['mediaType'] => {
  const extension = extname(name).toLowerCase()
  if (extension === '.html' || extension === '.htm' || extension === '.xhtml') return 'text/html'
  if (
    extension !== '.md' &&
    (/^\s*(?:<!doctype html|<html|<\?xml[^>]*>\s*<(?:!doctype )?html)/i.test(text.slice(0, 2000)) || isFiledPage(text))
  )
    return 'text/html'
  return extension === '.md' || extension === '.markdown' ? 'text/markdown' : 'text/plain'
}

/** File systems take names of 255 bytes; a number and ".json" are still to come. */
const LONGEST_ID = 160

/** The file's name; that of its folder where the file is called "source". No path, no strange characters. */
export function idOf(path: string): string {
  const name = basename(path, extname(path))
  const chosen =
    /^(?:source|index|release)$/i.test(name) && basename(dirname(path)) !== '' && basename(dirname(path)) !== '.'
      ? basename(dirname(path))
      : name
  const safe = chosen
    .normalize('NFKD')
    .replace(/[^\w.-]+/g, '-')
    .slice(0, LONGEST_ID)
    .replace(/^[-.]+|[-.]+$/g, '')
  return safe || 'release'
}
