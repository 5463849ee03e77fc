/**
 * From source to narrative blocks: what is neither table nor markup, told apart by kind (headline, dateline, heading,
 * paragraph, bullet, footnote, contact …) and by the section it stands in.
 */
import { defineStage } from '../engine.ts'
import { readHtmlStretches } from '../html/read-stretches.ts'
import { frontMatterOf } from '../markdown/front-matter.ts'
import { readStretches } from '../markdown/read-stretches.ts'
import type { Block } from '../model/block.ts'
import type { Layers } from '../model/document.ts'
import type { Span } from '../model/span.ts'
import { figuresOfFlatTable } from '../prose/block-kind.ts'
import { blocksOf } from '../prose/blocks.ts'
import { viewOfText } from '../text/make-view.ts'

export const readBlocks = defineStage({
  name: 'read-blocks',
  requires: ['html', 'grids'],
  provides: ['blocks'],
  run: ({ text, html, grids }, emit) => {
    const blocks = readAll(text, html, grids, (words) => emit({ text: words, span: undefined }))
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

function readAll(
  text: string,
  html: Layers['html'],
  grids: Layers['grids'],
  warn: (words: string) => void,
): readonly Block[] {
  const holes = grids.map(({ span }) => span)
  if (html) return blocksOf(readHtmlStretches(text, html, holes), grids)
  const front = frontMatterOf(text)
  const captions = grids.flatMap((grid) => grid.captions.map(({ span }) => span))
  const { stretches, isPlain } = readStretches(text, front ? [front.span, ...holes] : holes, captions)
  if (isPlain) warn('too many lines for a full reading; split at empty lines')
  const title = front?.title && viewOfText(text, front.title.start, front.title.end, { markdown: true })
  const blocks = blocksOf(stretches, grids, title)
  return front ? [frontBlock(text, front.span), ...blocks] : blocks
}

const frontBlock = (text: string, span: Span): Block => ({
  id: 'b0',
  kind: 'frontMatter',
  span,
  view: viewOfText(text, span.start, span.end, { markdown: false }),
  sections: [],
  sectionKind: 'other',
})
