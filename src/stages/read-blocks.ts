/**
 * From source to narrative blocks: what is neither table nor markup, told apart by kind (headline, dateline, heading,
 * paragraph, bullet, footnote, contact …) and by the section it stands in.
 */
import { defineStage } from '../engine.ts'
import { preformattedOf } from '../html/preformatted.ts'
import { readHtmlStretches } from '../html/read-stretches.ts'
import { frontMatterOf } from '../markdown/front-matter.ts'
import { readStretches } from '../markdown/read-stretches.ts'
import type { Block } from '../model/block.ts'
import type { Layers } from '../model/document.ts'
import type { HtmlDocument, HtmlTables } from '../model/html.ts'
import type { Stretch } from '../model/prose.ts'
import type { Span } from '../model/span.ts'
import { placeIn, sourceSpan, viewThrough } from '../model/view.ts'
import { figuresOfFlatTable } from '../prose/block-kind.ts'
import { blocksOf } from '../prose/blocks.ts'
import { viewOfText } from '../text/make-view.ts'

export const readBlocks = defineStage({
  name: 'read-blocks',
  requires: ['html', 'htmlTables', 'grids'],
  provides: ['blocks'],
  run: ({ text, html, htmlTables, grids }, emit) => {
    const warn = (words: string): void => emit({ text: words, span: undefined })
    const blocks = html ? blocksOf(pageStretches(text, html, grids), grids) : textBlocks(text, htmlTables, grids, warn)
    for (const block of blocks) {
      const figures = block.kind === 'tableNote' ? figuresOfFlatTable(block.view.text) : 0
      if (figures > 0)
        emit({
          text: `${figures} figures look like a table that lost its columns; they are not read`,
          span: block.span,
        })
    }
    return { blocks }
  },
})

function textBlocks(
  text: string,
  tables: HtmlTables | undefined,
  grids: Layers['grids'],
  warn: (words: string) => void,
): Block[] {
  const front = frontMatterOf(text)
  const holes = [...(front ? [front.span] : []), ...grids.map(({ span }) => span)]
  const captions = grids.flatMap((grid) => grid.captions.map(({ span }) => span))
  const { stretches, isPlain } = readStretches(text, [...holes, ...(tables?.spans ?? [])], captions)
  if (isPlain) warn('too many lines for a full reading; split at empty lines')
  // tables in HTML that are no grids hold prose, as on a page
  const within = tables ? readHtmlStretches(text, tables.document, holes, new Map()) : []
  const all = within.length > 0 ? [...stretches, ...within].sort((a, b) => a.span.start - b.span.start) : stretches
  const title = front?.title && viewOfText(text, front.title.start, front.title.end, { markdown: true })
  const blocks = blocksOf(all, grids, title)
  return front ? [frontBlock(text, front.span), ...blocks] : blocks
}

/** The narrative of a page: of its elements, and of the text that it sets line by line. */
function pageStretches(text: string, html: HtmlDocument, grids: Layers['grids']): Stretch[] {
  const texts = preformattedOf(text, html)
  const holes = grids.map(({ span }) => span)
  const stretches = readHtmlStretches(text, html, holes, texts)
  if (texts.size === 0) return stretches
  const captions = grids.flatMap((grid) => grid.captions.map(({ span }) => span))
  const within = [...texts.values()].flatMap((view) => {
    const placed = (span: Span): Span => ({ start: placeIn(view, span.start), end: placeIn(view, span.end - 1) + 1 })
    const [first, last] = [view.starts[0] as number, view.ends[view.ends.length - 1] as number]
    const isWithin = ({ start, end }: Span): boolean => first <= start && end <= last
    const plain = readStretches(view.text, holes.filter(isWithin).map(placed), captions.filter(isWithin).map(placed))
    return plain.stretches.map((stretch) => ({
      ...stretch,
      span: sourceSpan(view, stretch.span.start, stretch.span.end),
      view: viewThrough(stretch.view, view),
    }))
  })
  return [...stretches, ...within].sort((a, b) => a.span.start - b.span.start)
}

const frontBlock = (text: string, span: Span): Block => ({
  id: 'b0',
  kind: 'frontMatter',
  span,
  view: viewOfText(text, span.start, span.end, { markdown: false }),
  sections: [],
  sectionKind: 'other',
})
