/**
 * From source to narrative blocks: what is neither table nor markup, told apart by kind (headline, dateline, heading,
 * paragraph, bullet, footnote, contact …) and by the section it stands in.
 */
import { defineStage } from '../engine.ts'
import { readHtmlStretches } from '../html/read-stretches.ts'
import { frontMatterOf } from '../markdown/front-matter.ts'
import { readStretches } from '../markdown/read-stretches.ts'
import type { Block } from '../model/block.ts'
import type { Span } from '../model/span.ts'
import { blocksOf } from '../prose/blocks.ts'
import { viewOfText } from '../text/make-view.ts'

export const readBlocks = defineStage({
  name: 'read-blocks',
  requires: ['html', 'grids'],
  provides: ['blocks'],
  run: ({ text, html, grids }, emit) => {
    const holes = grids.map(({ span }) => span)
    if (html) return { blocks: blocksOf(readHtmlStretches(text, html, holes), grids) }
    const front = frontMatterOf(text)
    const captions = grids.flatMap((grid) => grid.captions.map(({ span }) => span))
    const { stretches, isPlain } = readStretches(text, front ? [front.span, ...holes] : holes, captions)
    if (isPlain) emit({ text: 'too many lines for a full reading; split at empty lines', span: undefined })
    const title = front?.title && viewOfText(text, front.title.start, front.title.end, { markdown: true })
    const blocks = blocksOf(stretches, grids, title)
    return { blocks: front ? [frontBlock(text, front.span), ...blocks] : blocks }
  },
})

const frontBlock = (text: string, span: Span): Block => ({
  id: 'b0',
  kind: 'frontMatter',
  span,
  view: viewOfText(text, span.start, span.end, { markdown: false }),
  sections: [],
  sectionKind: 'other',
})
