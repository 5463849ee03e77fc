/** Finds the blocks that go on with a sentence which a footnote, a page's foot or a stray blank line has cut in two. */
import type { Block } from '../model/block.ts'

const ENDED = /[.!?:…]["')\]]*$/
/** A sentence cannot end in these: the next block goes on with it though it begins with a capital or a figure. */
const UNFINISHED =
  /(?:,|\b(?:of|the|a|an|and|or|to|in|for|from|with|by|at|on|as|was|were|is|are|than|which|that|our|its|their|compared|including|excluding|approximately|between))$/i
/** Whether a text breaks off within a sentence. */
export const isUnfinished = (text: string): boolean => UNFINISHED.test(text)
/** How many notes and page marks may stand between the two halves, and how far apart they may be. */
const MOST_BETWEEN = 6
const FARTHEST = 4000

/** A line that breaks off so near the end of its line has no room for the next word. */
const FULL = 0.8

const ASIDE: ReadonlySet<Block['kind']> = new Set(['footnote', 'chrome', 'frontMatter'])

/** Fewer paragraphs do not tell how a page was set, and longer ones are no lines. */
const FEWEST_LINES = 40
const LONGEST_LINE = 165

/** How long the lines are of a page that has each of its lines as a paragraph; undefined for any other. */
export function lineWidth(blocks: readonly Block[]): number | undefined {
  const lengths = blocks.filter(({ kind }) => kind === 'paragraph').map(({ view }) => view.text.length)
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0)
  return lengths.length >= FEWEST_LINES && longest <= LONGEST_LINE ? longest : undefined
}

/** The blocks that carry on the last sentence of blocks[index], in order. @param width of the lines, where each is a paragraph */
export function continuations(blocks: readonly Block[], index: number, width?: number): Block[] {
  const found: Block[] = []
  let at = index
  for (let next = nextPart(blocks, at, width); next >= 0; next = nextPart(blocks, at, width)) {
    found.push(blocks[next] as Block)
    at = next
  }
  return found
}

function nextPart(blocks: readonly Block[], index: number, width: number | undefined): number {
  const block = blocks[index] as Block
  if (block.kind !== 'paragraph' && block.kind !== 'bullet' && block.kind !== 'dateline') return -1
  const { text } = block.view
  if (ENDED.test(text) || text.length < 30) return -1
  for (let at = index + 1; at < Math.min(blocks.length, index + 1 + MOST_BETWEEN); at++) {
    const next = blocks[at] as Block
    if (next.span.start - block.span.end > FARTHEST) return -1
    if (ASIDE.has(next.kind)) continue
    if (next.kind !== 'paragraph') return -1
    const carriesOn =
      /^\p{Ll}/u.test(next.view.text) && !/^[a-z][.)]\s|^(?:i{1,3}|iv|vi{0,3}|ix|x)[.)]\s/.test(next.view.text)
    const isFull = width !== undefined && text.length > FULL * width
    return carriesOn || isFull || (isUnfinished(text) && text.length > 60) ? at : -1
  }
  return -1
}
