/**
 * Files to one ZIP archive, stored as they are and dated 1 January 1980: the same files give the same bytes on every machine,
 * which no version of a compressor promises. The schemas of a release are small.
 */

export interface ZipEntry {
  /** Path in the archive, with "/". */
  readonly path: string
  readonly bytes: Uint8Array
}

const VERSION = 20
/** Names are UTF-8. */
const FLAGS = 0x0800
const STORED = 0
/** 1980-01-01 00:00, the first moment that the format knows. */
const TIME = 0
const DATE = 0x21

/** An archive of the entries, in their order. */
export function zip(entries: readonly ZipEntry[]): Uint8Array {
  const chunks: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let at = 0
  for (const { path, bytes } of entries) {
    const name = new TextEncoder().encode(path)
    const common = [u16(VERSION), u16(FLAGS), u16(STORED), u16(TIME), u16(DATE), u32(crc32(bytes))]
    const sizes = [u32(bytes.length), u32(bytes.length), u16(name.length), u16(0)]
    const local = join([u32(0x04034b50), ...common, ...sizes, name, bytes])
    chunks.push(local)
    // comment length, disk, attributes inside and outside, then where the entry begins
    const rest = [u16(0), u16(0), u16(0), u32(0), u32(at)]
    directory.push(join([u32(0x02014b50), u16(VERSION), ...common, ...sizes, ...rest, name]))
    at += local.length
  }
  const listed = join(directory)
  const count = u16(entries.length)
  const end = [u32(0x06054b50), u16(0), u16(0), count, count, u32(listed.length), u32(at), u16(0)]
  return join([...chunks, listed, ...end])
}

const u16 = (value: number): Uint8Array => new Uint8Array([value & 255, (value >>> 8) & 255])
const u32 = (value: number): Uint8Array => join([u16(value & 0xffff), u16(value >>> 16)])

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1
  return sum
})

function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) sum = (TABLE[(sum ^ byte) & 255] as number) ^ (sum >>> 8)
  return (sum ^ 0xffffffff) >>> 0
}
