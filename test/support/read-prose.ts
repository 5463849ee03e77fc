/** Runs the stages from source to sentences, so that a test states no more than a text and what is to be read in it. */
import { run } from '../../src/engine.ts'
import type { Block } from '../../src/model/block.ts'
import type { Source } from '../../src/model/document.ts'
import type { Sentence } from '../../src/model/sentence.ts'
import { parseHtml } from '../../src/stages/parse-html.ts'
import { readBlocks } from '../../src/stages/read-blocks.ts'
import { readGrids } from '../../src/stages/read-grids.ts'
import { splitSentences } from '../../src/stages/split-sentences.ts'

export interface Prose {
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
}

export function readProse(text: string, mediaType: Source['mediaType'] = 'text/markdown'): Prose {
  const { layers } = run([parseHtml, readGrids, readBlocks, splitSentences], { id: 'test', text, mediaType })
  return { blocks: layers.blocks, sentences: layers.sentences }
}

/** "kind: text" of each block. */
export const outlineOf = ({ blocks }: Prose): string[] => blocks.map(({ kind, view }) => `${kind}: ${view.text}`)
