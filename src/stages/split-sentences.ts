/**
 * From blocks to sentences. A sentence that a footnote or a stray blank line has cut in two is one sentence again, and one
 * that somebody is quoted with knows it.
 */
import { defineStage } from '../engine.ts'
import type { Block, BlockKind } from '../model/block.ts'
import type { Sentence } from '../model/sentence.ts'
import { joinViews, sliceView, type View } from '../model/view.ts'
import { continuations, lineWidth } from '../prose/continuations.ts'
import { findQuotations } from '../prose/quotations.ts'
import { sentenceBounds } from '../prose/sentence-ends.ts'
import { withoutTears } from '../text/torn-figures.ts'

export const splitSentences = defineStage({
  name: 'split-sentences',
  requires: ['blocks'],
  provides: ['sentences'],
  run: ({ blocks }) => ({ sentences: sentencesOf(blocks) }),
})

const SILENT: ReadonlySet<BlockKind> = new Set(['frontMatter', 'chrome', 'contact'])
/** Captions, chart labels and flattened figures beside a table; its notes are sentences. */
function isNoSentence({ kind, view: { text } }: Block): boolean {
  if (kind !== 'tableNote') return false
  const words = text.match(/[A-Za-z]{3,}/g)?.length ?? 0
  const figures = text.match(/\d[\d.,]*/g)?.length ?? 0
  return words < 8 || words < 2 * figures || !/[.;!][\s"')*]*$/.test(text)
}

/** Speech does not run on over these. */
const UNQUOTED: ReadonlySet<BlockKind> = new Set(['headline', 'subheadline', 'heading', 'footnote', 'dateline'])

/** All sentences in document order, numbered s1, s2, … */
function sentencesOf(blocks: readonly Block[]): Sentence[] {
  const sentences: Sentence[] = []
  const taken = new Set<Block>()
  let isOpen = false
  const width = lineWidth(blocks)
  for (const [index, block] of blocks.entries()) {
    if (taken.has(block) || SILENT.has(block.kind) || block.view.text === '' || isNoSentence(block)) continue
    const rest = continuations(blocks, index, width)
    for (const other of rest) taken.add(other)
    // lines of one paragraph may have parted a figure
    const view = withoutTears(joinViews([block.view, ...rest.map((other) => other.view)]))
    // speech that runs on opens each of its paragraphs with a mark, or has its only closing mark there
    const goesOn = isOpen && !UNQUOTED.has(block.kind) && carriesSpeech(view.text)
    const quotations = findQuotations(view.text, goesOn)
    isOpen = quotations.isOpen
    let next = 0
    for (const { start, end } of sentenceBounds(view.text)) {
      while (next < quotations.ranges.length && (quotations.ranges[next]?.[1] ?? 0) <= start) next++
      const isQuoted = (quotations.ranges[next]?.[0] ?? Number.POSITIVE_INFINITY) < end
      sentences.push(sentenceOf(sentences.length + 1, block, sliceView(view, start, end), isQuoted))
    }
  }
  return sentences
}

const carriesSpeech = (text: string): boolean => text.startsWith('"') || (text.split('"').length - 1) % 2 === 1

const sentenceOf = (number: number, block: Block, view: View, isQuoted: boolean): Sentence => ({
  id: `s${number}`,
  block: block.id,
  kind: block.kind,
  span: { start: view.starts[0] as number, end: view.ends[view.text.length - 1] as number },
  view,
  sections: block.sections,
  sectionKind: block.sectionKind,
  isQuoted,
})
