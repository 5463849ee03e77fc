/**
 * Which character each UTF-16 code unit reads as: odd blanks are blanks, quotes straight, dashes that serve as minus signs "-",
 * full-width forms ASCII; superscript figures, soft hyphens and zero-width characters read as nothing.
 */

/** What PLAIN gives for a code unit that reads as nothing. */
export const NOTHING = 0
export const BLANK = 32

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index)

const BLANKS = [
  ...[9, 10, 11, 12, 13, 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000],
  ...range(0x2000, 0x200a),
]
const NOTHINGS = [
  ...[0, 0xad, 0xb2, 0xb3, 0xb9, 0x2060, 0xfeff, 0xfe0e, 0xfe0f, 0x20e3],
  ...range(0x200b, 0x200f),
  ...range(0x2070, 0x207f),
]
/** Code units 0x80 to 0x9f are no text: where they occur, a page in Windows-1252 was decoded as Latin-1. */
const REPLACED: readonly (readonly [string, string])[] = [
  ['‘’‚‛′\u0091\u0092', "'"],
  ['“”„‟″\u0093\u0094', '"'],
  ['−‐‑‒﹣－', '-'],
  ['\u0096', '–'],
  ['―\u0097', '—'],
  ['\u0095', '•'],
  ['⁄∕', '/'],
  ['₀₁₂₃₄₅₆₇₈₉', '0123456789'],
  ['＄￡￥￠', '$£¥¢'],
]

function buildTable(): Uint16Array {
  const table = Uint16Array.from({ length: 0x10000 }, (_, code) => code)
  for (const code of range(0xff01, 0xff5e)) table[code] = code - 0xfee0
  for (const code of BLANKS) table[code] = BLANK
  for (const code of NOTHINGS) table[code] = NOTHING
  for (const [from, to] of REPLACED)
    for (let at = 0; at < from.length; at++) table[from.charCodeAt(at)] = to.charCodeAt(to.length === 1 ? 0 : at)
  return table
}

/** Code unit → the code unit that it reads as. */
export const PLAIN: Uint16Array = buildTable()
