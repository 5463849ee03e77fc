/** Writes a view character by character: each source range with the character that it reads as. Blanks fold into one. */
import type { View } from '../model/view.ts'
import { BLANK, NOTHING, PLAIN } from './plain-characters.ts'

export interface ViewWriter {
  /** Adds the readable form of the code unit that stands at start..end of the source. */
  readonly add: (code: number, start: number, end: number) => void
  /** The code unit written last; a blank at the start. */
  readonly last: () => number
  readonly finish: () => View
}

/** @param capacity the most characters that may be added */
export function viewWriter(capacity: number): ViewWriter {
  const codes = new Uint16Array(capacity)
  const starts = new Int32Array(capacity)
  const ends = new Int32Array(capacity)
  let length = 0
  let last = BLANK
  return {
    add(code, start, end) {
      const plain = PLAIN[code] as number
      if (plain === NOTHING || (plain === BLANK && last === BLANK)) return
      codes[length] = plain
      starts[length] = start
      ends[length] = end
      length++
      last = plain
    },
    last: () => last,
    finish() {
      if (length > 0 && codes[length - 1] === BLANK) length--
      return { text: textOf(codes, length), starts: starts.subarray(0, length), ends: ends.subarray(0, length) }
    },
  }
}

/** Writes a view in which every character stands as it is, blanks and line ends too. @param capacity the most characters that may be added */
export function exactWriter(capacity: number): ViewWriter {
  const codes = new Uint16Array(capacity)
  const starts = new Int32Array(capacity)
  const ends = new Int32Array(capacity)
  let length = 0
  return {
    add(code, start, end) {
      codes[length] = code
      starts[length] = start
      ends[length++] = end
    },
    last: () => codes[length - 1] ?? 10,
    finish: () => ({ text: textOf(codes, length), starts: starts.subarray(0, length), ends: ends.subarray(0, length) }),
  }
}

/** Engines limit the number of arguments of a call. */
const MOST_ARGUMENTS = 8192

function textOf(codes: Uint16Array, length: number): string {
  let text = ''
  for (let at = 0; at < length; at += MOST_ARGUMENTS)
    text += String.fromCharCode.apply(
      null,
      codes.subarray(at, Math.min(length, at + MOST_ARGUMENTS)) as unknown as number[],
    )
  return text
}
