/**
 * Files to one ZIP archive, stored as they are and dated 1 January 1980: the same files give the same bytes on every machine,
 * which no version of a compressor promises. The schemas of a release are small.
 */
import { zipSync } from 'fflate'

interface ZipEntry {
  /** Path in the archive, with "/". */
  readonly path: string
  readonly bytes: Uint8Array
}

/** The first moment that the format knows, in the zone of the machine, as the format has it. */
const FIRST_DAY = new Date(1980, 0, 1)

/** An archive of the entries, in their order. */
export const zip = (entries: readonly ZipEntry[]): Uint8Array =>
  zipSync(
    Object.fromEntries(entries.map(({ path, bytes }) => [path, [bytes, { level: 0, mtime: FIRST_DAY }] as const])),
  )
