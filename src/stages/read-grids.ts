/**
 * From source to grids: every table of the release as it was typeset, whatever its syntax. An HTML page is read from its tree;
 * a text is offered to one reader after the other, from the surest syntax to the loosest, and each takes the lines it knows.
 */
import { defineStage } from '../engine.ts'
import { readAlignedTables } from '../grids/aligned/whitespace.ts'
import { readBarePipes } from '../grids/delimited/bare-pipes.ts'
import { readPipeTables } from '../grids/delimited/pipe.ts'
import { readTabTables } from '../grids/delimited/tab.ts'
import { readHtmlTables } from '../grids/html/html.ts'
import { readTablesInText } from '../grids/html/html-in-text.ts'
import { readLineTables } from '../grids/reflowed/one-per-line.ts'
import { readRunOnTables } from '../grids/reflowed/run-on.ts'
import type { GridDraft } from '../grids/source/draft.ts'
import { sectionsAbove } from '../grids/source/sections.ts'
import { openText, type Text } from '../grids/source/text.ts'
import { readWordTables } from '../grids/words/single-blanks.ts'
import { preformattedOf } from '../html/preformatted.ts'
import type { Grid } from '../model/grid.ts'
import type { HtmlDocument, HtmlTables } from '../model/html.ts'
import type { Span } from '../model/span.ts'
import { sourceSpan, type View } from '../model/view.ts'

const READERS: readonly ((text: Text) => GridDraft[])[] = [
  readPipeTables,
  readBarePipes,
  readRunOnTables,
  readTabTables,
  readAlignedTables,
  readLineTables,
  readWordTables,
]

/** All tables of a text in document order. @param tables those that it sets in HTML */
function readTextGrids(source: string, tables?: HtmlTables): Grid[] {
  const text = openText(source)
  const set = tables ? readTablesInText(text, tables) : []
  const grids = [...set, ...READERS.flatMap((read) => read(text))].sort((a, b) => a.span.start - b.span.start)
  const sections = sectionsAbove(text, grids)
  return grids.map((grid, index) => ({ ...grid, sections: sections[index] ?? [], id: `g${index + 1}` }))
}

/** All tables of a page in document order: those of its own, and those in text that it sets line by line. */
function readPageGrids(source: string, html: HtmlDocument): Grid[] {
  const texts = preformattedOf(source, html)
  const grids = [
    ...readHtmlTables(source, html, texts),
    ...[...texts.values()].flatMap((view) => readTextGrids(view.text).map((grid) => gridThrough(grid, view))),
  ]
  return grids.sort((a, b) => a.span.start - b.span.start).map((grid, index) => ({ ...grid, id: `g${index + 1}` }))
}

/** A grid of a view's text with its places in the source. */
function gridThrough(grid: Grid, view: View): Grid {
  const placed = <T extends { readonly span: Span }>(part: T): T => ({
    ...part,
    span: sourceSpan(view, part.span.start, part.span.end),
  })
  return {
    ...placed(grid),
    rows: grid.rows.map((row) => ({ ...placed(row), cells: row.cells.map(placed) })),
    captions: grid.captions.map(placed),
  }
}

export const readGrids = defineStage({
  name: 'read-grids',
  requires: ['html', 'htmlTables'],
  provides: ['grids'],
  run: ({ text, html, htmlTables }) => ({
    grids: html ? readPageGrids(text, html) : readTextGrids(text, htmlTables),
  }),
})
