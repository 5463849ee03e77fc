/** Where the scale of a table is said: as the reading found it, else the nearest such words above its first figures. */
import { SCALE_WORDS } from '../../lexicon/arithmetic.ts'
import type { Span } from '../../model/span.ts'
import type { Table } from '../../model/table.ts'

/** How far above a table its note may stand. */
const ABOVE = 600
const BARE = /\b(?:thousand|million|billion)s?\b/gi
const FIRST_WORDS = 200

export function scaleSpanOf(table: Table, text: string | undefined): Span {
  if (table.scaleSpan) return table.scaleSpan
  const first = table.rows.find((row) => row.cells.length > 0)?.span.start ?? table.span.start
  const from = Math.max(0, table.span.start - ABOVE)
  const above = text?.slice(from, first) ?? ''
  const words = [...above.matchAll(SCALE_WORDS)].at(-1) ?? [...above.matchAll(BARE)].at(-1)
  if (words) return { start: from + words.index, end: from + words.index + words[0].length }
  return { start: table.span.start, end: Math.min(table.span.end, table.span.start + FIRST_WORDS) }
}
