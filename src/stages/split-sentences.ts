/**
 * From blocks to sentences. A sentence that a footnote or a stray blank line has cut in two is one sentence again, and one
 * inside quotation marks knows that it is somebody's words.
 */
import { defineStage } from '../engine.ts'
import type { Block } from '../model/block.ts'
import type { Sentence } from '../model/sentence.ts'
import { joinViews, sliceView, sourceSpan, type View } from '../model/view.ts'

export const splitSentences = defineStage({
  name: 'split-sentences',
  requires: ['blocks'],
  provides: ['sentences'],
  run: ({ blocks }) => ({ sentences: sentencesOf(blocks) }),
})

const SILENT = new Set(['frontMatter', 'chrome', 'tableNote', 'contact'])

/** All sentences in document order, numbered s1, s2, … */
export function sentencesOf(blocks: readonly Block[]): Sentence[] {
  const sentences: Sentence[] = []
  const taken = new Set<Block>()
  let isQuoted = false
  for (const [index, block] of blocks.entries()) {
    if (taken.has(block) || SILENT.has(block.kind)) continue
    const rest = continuation(blocks, index)
    for (const other of rest) taken.add(other)
    const view = rest.length > 0 ? joinViews([block.view, ...rest.map((other) => other.view)]) : block.view
    if (block.kind === 'heading' || block.kind === 'headline') isQuoted = false
    for (const [start, end] of cuts(view.text)) {
      const text = view.text.slice(start, end)
      const marks = text.split('"').length - 1
      const opensInside = isQuoted
      if (marks % 2 === 1) isQuoted = !isQuoted
      sentences.push(sentence(sentences.length + 1, block, sliceView(view, start, end), opensInside || marks > 0))
    }
    // a quotation that runs on opens its next paragraph with a mark again
    const next = blocks[index + 1]
    if (isQuoted && !next?.view.text.startsWith('"')) isQuoted = false
    else if (isQuoted) isQuoted = false
  }
  return sentences
}

function sentence(number: number, block: Block, view: View, isQuoted: boolean): Sentence {
  const first = sourceSpan(view, 0, 1)
  const last = sourceSpan(view, view.text.length - 1, view.text.length)
  return {
    id: `s${number}`,
    block: block.id,
    kind: block.kind,
    span: { start: first.start, end: last.end },
    view,
    sections: block.sections,
    sectionKind: block.sectionKind,
    isQuoted,
  }
}

/** The blocks that go on with an unfinished sentence: the next in lower case, footnotes and page matter between them passed over. */
function continuation(blocks: readonly Block[], index: number): Block[] {
  const block = blocks[index]
  if (!block || (block.kind !== 'paragraph' && block.kind !== 'bullet') || /[.!?:]["')]*$/.test(block.view.text))
    return []
  for (let i = index + 1; i < Math.min(blocks.length, index + 6); i++) {
    const next = blocks[i]
    if (!next) break
    if (next.kind === 'footnote' || next.kind === 'chrome' || next.kind === 'frontMatter') continue
    return next.kind === 'paragraph' && /^[a-z]/.test(next.view.text) ? [next, ...continuation(blocks, i)] : []
  }
  return []
}

const ABBREVIATION =
  /(?:\b(?:U\.S|U\.K|Inc|Ltd|Co|Corp|Cos|Mr|Mrs|Ms|Dr|approx|vs|No|Nos|St|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|a\.m|p\.m|e\.g|i\.e|etc|Plc|S\.A|N\.V|A\.G|L\.P|Bros|Jr|Sr|Prof|Gen|Fig|est|incl|excl|Pte|Pty|cf|p\.p|resp)|\b[A-Z]|\b(?:[A-Z]\.)+[A-Z])$/

/** Where the sentences of a text begin and end. */
function cuts(text: string): [number, number][] {
  const found: [number, number][] = []
  let start = 0
  for (const match of text.matchAll(/[.!?]["')\]]*\s+(?=["'([]*[A-Z0-9$€£•])/g)) {
    if (ABBREVIATION.test(text.slice(Math.max(0, match.index - 12), match.index))) {
      // "… Holdings Ltd. The" ends a sentence all the same when an article or pronoun follows
      if (!/^(?:The|This|These|Our|We|In|For|It|As|A|An)\s/.test(text.slice(match.index + match[0].length))) continue
    }
    const end = match.index + match[0].trimEnd().length
    found.push([start, end])
    start = match.index + match[0].length
  }
  if (start < text.length) found.push([start, text.length])
  return found
}
