/**
 * Reads the tables that a text sets in HTML, with the reader of pages. Their titles stand in the lines above, as those of any other
 * table of a text.
 */
import type { HtmlTables } from '../../model/html.ts'
import { covers } from '../../model/span.ts'
import type { GridDraft } from '../source/draft.ts'
import { captionsAbove, type Text } from '../source/text.ts'
import { readHtmlTables } from './html.ts'

/** Reads them all in order and takes their lines, also those of tables without figures: no other reader understands tags. */
export function readTablesInText(text: Text, { spans, document }: HtmlTables): GridDraft[] {
  const grids = readHtmlTables(text.source, document, new Set())
  const drafts: GridDraft[] = []
  let line = 0
  let next = 0
  for (const span of spans) {
    while ((text.lines[line + 1]?.start ?? Number.POSITIVE_INFINITY) <= span.start) line++
    const above = captionsAbove(text, line)
    const from = line
    while ((text.lines[line + 1]?.start ?? Number.POSITIVE_INFINITY) < span.end) line++
    text.take(from, line + 1)
    for (let grid = grids[next]; grid && covers(span, grid.span); grid = grids[++next]) {
      const inside = grid.captions.filter((caption) => covers(span, caption.span))
      drafts.push({ ...grid, captions: [...above, ...inside] })
    }
  }
  return drafts
}
