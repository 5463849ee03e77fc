/**
 * Turns a cell's source words into readable text: escapes, emphasis, entities and footnote marks gone, blanks folded, every
 * minus sign "-". Most cells need none of it and come back as the plain slice.
 */
import type { GridCell } from '../model/grid.ts'

const NEEDS_WORK = /[\\*_^<&`~\u00a0\u2000-\u200f\u2028-\u202f\u2060\u2212\u2010\u2011\ufeff\n\r\t]| {2}/

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  minus: '-',
  euro: '€',
  pound: '£',
  yen: '¥',
  cent: '¢',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  emsp: ' ',
  ensp: ' ',
  thinsp: ' ',
  reg: '®',
  trade: '™',
}

/** The readable form of raw source words. */
export function readable(raw: string): string {
  return NEEDS_WORK.test(raw) ? clean(raw) : raw
}

function clean(raw: string): string {
  const text = raw
    .replace(/\^\[\w{1,3}\]|<sup>[^<]{0,12}<\/sup>|\^\(\w{1,3}\)(?=\s*$)/gi, '')
    .replace(/<\/?[a-z][^<>]{0,300}>/gi, ' ')
    .replace(/&(#x?[\da-f]{1,6}|[a-z]{2,6});/gi, entityOf)
    .replace(
      /\*{2,}|(?<![\w*\\])\*(?=[^\s*])|(?<=[^\s*\\])\*(?![\w*])|(?<!\w)__|__(?!\w)|(?<!\w)_(?=\w)|(?<=\w)_(?!\w)|`/g,
      emphasisOf,
    )
    .replace(/\\([\\`*_{}[\]()#+\-.!|$<>~&'"^%])/g, '$1')
  return foldBlanks(text)
}

/** A lone "*" behind a figure is a footnote mark as well as half an emphasis; either way it is not part of the words. */
const emphasisOf = (): string => ''

/** Blanks of any kind folded to single ones, signs made plain. */
export function foldBlanks(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u2060\ufeff]+/g, '')
    .replace(/[\u2212\u2010\u2011]/g, '-')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
}

function entityOf(whole: string, name: string): string {
  if (name[0] !== '#') return NAMED[name.toLowerCase()] ?? whole
  const isHex = name[1] === 'x' || name[1] === 'X'
  const code = Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10)
  return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : whole
}

/** A cell from its place; `from`..`to` are its physical columns. */
export const cellOf = (source: string, start: number, end: number, from: number, to: number): GridCell => ({
  span: { start, end },
  text: readable(source.slice(start, end)),
  from,
  to,
})
