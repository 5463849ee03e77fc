/** Bytes to text: what they are is told by a mark or by their look, and whatever was not plain UTF-8 is said. */

/** A file that could not be read or written; the message says which, why and what to do. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError'
}

interface Decoded {
  readonly text: string
  /** How the bytes were read, where that was not plain UTF-8. */
  readonly remarks: readonly string[]
}

/** Files that are often sent in place of a text, by their first bytes. */
const OTHER_FORMATS: readonly (readonly [start: string, words: string])[] = [
  ['%PDF-', 'is a PDF; save its text as .txt, or take the HTML or text version of the release'],
  ['PK\u0003\u0004', 'is a zip archive or an Office document; save it as text or HTML'],
  ['\u00d0\u00cf\u0011\u00e0', 'is an old Office document; save it as text or HTML'],
  ['{\\rtf', 'is RTF; save it as text or HTML'],
  ['\u001f\u008b', 'is compressed; unpack it first'],
]

/** Bytes that are looked at to tell text from binary. */
const LOOK = 65_536

/** UTF-8 or UTF-16, with or without a byte order mark, else what a page declares, else Windows-1252. @throws UnreadableError for what is no text */
export function decode(bytes: Uint8Array, name: string): Decoded {
  if (bytes.byteLength === 0) throw new UnreadableError(`${name}: is empty; give the text of a release`)
  const start = String.fromCharCode(...bytes.subarray(0, 8))
  const other = OTHER_FORMATS.find(([mark]) => start.startsWith(mark))
  if (other) throw new UnreadableError(`${name}: ${other[1]}`)
  const { text, remarks } = decodeText(bytes, name)
  if (text.trim() === '') throw new UnreadableError(`${name}: holds nothing but blanks; give the text of a release`)
  const lost = text.split('\ufffd').length - 1
  return {
    text,
    remarks:
      lost > 0
        ? [...remarks, `${lost} characters were lost before tieout saw the file (they stand as U+FFFD)`]
        : remarks,
  }
}

function decodeText(bytes: Uint8Array, name: string): Decoded {
  const wide = wideEncoding(bytes)
  if (wide) {
    const text = new TextDecoder(wide).decode(bytes)
    return { text, remarks: [`read as ${wide.toUpperCase()}`] }
  }
  const zero = bytes.subarray(0, LOOK).indexOf(0)
  if (zero >= 0)
    throw new UnreadableError(
      `${name}: is binary (a zero byte at ${zero}), not text; convert it to text, Markdown or HTML first`,
    )
  const declared = declaredEncoding(bytes)
  try {
    const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { text, remarks: hasMark ? ['begins with a byte order mark; offsets count from behind it'] : [] }
  } catch {
    const text = new TextDecoder(declared ?? 'windows-1252').decode(bytes)
    return { text, remarks: [`is not UTF-8; read as ${declared ?? 'Windows-1252'}${declared ? ', as it says' : ''}`] }
  }
}

/** The encoding that a page declares in its head, if it is one that can be read. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2048))
  const name = /<(?:meta|\?xml)\b[^>]*\b(?:charset|encoding)\s*=\s*["']?([\w-]{2,40})/i.exec(head)?.[1]
  try {
    return name === undefined || /^utf-?8$/i.test(name) ? undefined : new TextDecoder(name).encoding
  } catch {
    return undefined
  }
}

/** UTF-16 by its mark; without one by its look: text in Latin letters has a zero in every other byte. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const look = bytes.subarray(0, 4096)
  const zeros: [even: number, odd: number] = [0, 0]
  for (let at = 0; at < look.length; at++) if (look[at] === 0) zeros[(at % 2) as 0 | 1]++
  const most = look.length / 2
  if (zeros[1] > 0.7 * most && zeros[0] === 0) return 'utf-16le'
  if (zeros[0] > 0.7 * most && zeros[1] === 0) return 'utf-16be'
  return undefined
}
