/**
 * Turns a cell's source words into readable text, in the same way as the narrative's: escapes, emphasis, entities and footnote
 * marks gone, blanks folded, quotes and signs plain. Most cells need none of it and come back as the plain slice.
 */
import type { GridCell } from '../../model/grid.ts'
import { viewOfText } from '../../text/make-view.ts'

/** What the view would change: markup, folded blanks, and any character beyond ASCII but letters, "–", "—" and signs of money. */
const NEEDS_WORK =
  /[\\*_^<&`~![\]\n\r\t]| {2}|[^\x20-\x7e\u00a1-\u00ac\u00ae-\u00b1\u00b4-\u00b8\u00ba-\u02ff\u2014\u20a0-\u20bf]/

/** Line breaks and wide blanks of a cell part words ("December 31,<br>2025"), which a view of prose would join. */
const BREAKS = /<br ?\/?>|&(?:emsp|ensp|thinsp);/gi

/** A cell longer than this is a paragraph in a frame: what reads it needs no more than its beginning. */
const MAX_LENGTH = 2000

/** The readable form of raw source words. */
export function readable(raw: string): string {
  if (!NEEDS_WORK.test(raw)) return raw
  const words = raw.slice(0, MAX_LENGTH).replace(BREAKS, ' ')
  return viewOfText(words, 0, words.length, { markdown: true }).text
}

/** The readable form of words whose entities and tags are gone already. */
export function plainWords(words: string): string {
  if (!NEEDS_WORK.test(words)) return words.trim()
  const first = words.trimStart().slice(0, MAX_LENGTH)
  return viewOfText(first, 0, first.length, { markdown: false }).text
}

/** A cell from its place; `from`..`to` are its physical columns. */
export const cellOf = (source: string, start: number, end: number, from: number, to: number): GridCell => ({
  span: { start, end },
  text: readable(source.slice(start, end)),
  from,
  to,
})
