/** One file to one report: bytes are decoded, the stages run, and the report is validated before anyone sees it. */
import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { basename, dirname, extname } from 'node:path'
import { buildReport, type Report, type Run, type RunOptions, reportSchema, run, type Source } from '../src/index.ts'
import { STAGES } from './stages.ts'

/** A file that could not be read; the message says where and what to do. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError'
}

export interface ReadOptions extends RunOptions {
  /** Bytes above which a file is refused. */
  readonly largest?: number
  /** Id instead of the one made from the file's name. */
  readonly id?: string
}

export interface ReadRelease {
  readonly run: Run
  readonly report: Report
  /** What a reader should know of the reading: encoding, missing tables … */
  readonly remarks: readonly string[]
}

const LARGEST = 20 * 1024 * 1024

/** Reads a file from disk. @throws UnreadableError */
export async function readRelease(path: string, options: ReadOptions = {}): Promise<ReadRelease> {
  return analyzeBytes(await bytesOf(path, options.largest ?? LARGEST), path, options)
}

async function bytesOf(path: string, largest: number): Promise<Buffer> {
  try {
    const info = await stat(path)
    if (info.isDirectory())
      throw new UnreadableError(`${path}: is a folder; give a file, or use "tieout convert" for a whole folder`)
    if (!info.isFile()) throw new UnreadableError(`${path}: is not a regular file`)
    if (info.size > largest)
      throw new UnreadableError(
        `${path}: has ${megabytes(info.size)} MB, more than the ${megabytes(largest)} MB that are read; split it, or raise --max-mb`,
      )
    return await readFile(path)
  } catch (error) {
    if (error instanceof UnreadableError) throw error
    throw new UnreadableError(
      `${path}: ${REASONS[(error as NodeJS.ErrnoException).code ?? ''] ?? (error instanceof Error ? error.message : String(error))}`,
      { cause: error },
    )
  }
}

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1)

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist; check the path',
  EACCES: 'may not be read; check its permissions',
  EPERM: 'may not be read; check its permissions',
  EISDIR: 'is a folder; give a file',
}

/** Reads a release from bytes. `name` is a path or a name for messages; it decides id and media type. @throws UnreadableError */
export function analyzeBytes(bytes: Uint8Array, name: string, options: ReadOptions = {}): ReadRelease {
  const { text, remark } = decode(bytes, name)
  const source: Source = { id: options.id ?? idOf(name), text, mediaType: mediaTypeOf(name, text) }
  const result = run(STAGES, source, options)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const report = buildReport(result, { uri: basename(name), sha256, bytes: bytes.byteLength })
  return { run: result, report: validated(report, name), remarks: [...(remark ? [remark] : []), ...remarksOn(result)] }
}

function validated(report: Report, name: string): Report {
  const parsed = reportSchema.safeParse(report)
  if (parsed.success) return report
  const [issue] = parsed.error.issues
  throw new UnreadableError(
    `${name}: the report broke its own schema at ${issue?.path.join('.')}: ${issue?.message}; this is a fault of tieout, please report it`,
  )
}

/** UTF-8 (a byte order mark is dropped), UTF-16 by its mark, else Windows-1252. */
function decode(bytes: Uint8Array, name: string): { text: string; remark?: string } {
  if (bytes.byteLength === 0) throw new UnreadableError(`${name}: is empty`)
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined
  if (encoding) return checked(new TextDecoder(encoding).decode(bytes), name, `read as ${encoding.toUpperCase()}`)
  if (isBinary(bytes))
    throw new UnreadableError(
      `${name}: is binary (byte 0 found at ${bytes.indexOf(0)}), not text; convert it to text, Markdown or HTML first`,
    )
  try {
    return checked(new TextDecoder('utf-8', { fatal: true }).decode(bytes), name)
  } catch (error) {
    if (error instanceof UnreadableError) throw error
    return checked(new TextDecoder('windows-1252').decode(bytes), name, 'is not UTF-8; read as Windows-1252')
  }
}

const isBinary = (bytes: Uint8Array): boolean => bytes.subarray(0, 65_536).includes(0)

function checked(text: string, name: string, remark?: string): { text: string; remark?: string } {
  if (text.trim() === '') throw new UnreadableError(`${name}: holds nothing but blanks`)
  return { text, ...(remark ? { remark } : {}) }
}

const mediaTypeOf = (name: string, text: string): Source['mediaType'] => {
  const extension = extname(name).toLowerCase()
  if (extension === '.html' || extension === '.htm' || extension === '.xhtml') return 'text/html'
  if (
    extension !== '.md' &&
    /^\s*(?:<!doctype html|<html|<\?xml[^>]*>\s*<(?:!doctype )?html|<document>)/i.test(text.slice(0, 2000))
  )
    return 'text/html'
  return extension === '.md' || extension === '.markdown' ? 'text/markdown' : 'text/plain'
}

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
    .replace(/^[-.]+|[-.]+$/g, '')
  return safe || 'release'
}

function remarksOn({ layers }: Run): string[] {
  const remarks: string[] = []
  if (layers.tables.length === 0) remarks.push('no tables found: claims can only be held against each other')
  if (layers.claims.length === 0) remarks.push('no claims found in the narrative')
  if (layers.tables.length === 0 && layers.claims.filter(({ unit }) => unit !== undefined).length < 3)
    remarks.push('this does not look like an earnings release')
  const withheld = layers.tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      row.cells.filter((cell) => cell.withheld !== undefined && cell.withheld !== 'change-column'),
    ),
  )
  if (withheld.length > 0)
    remarks.push(
      `${withheld.length} table cells are withheld (${[...new Set(withheld.map((cell) => cell.withheld))].sort().join(', ')})`,
    )
  return remarks
}
