/** Reads the grids of a source as the pipeline does, and shows them as rows of words. */
import type { Grid } from '../../src/model/grid.ts'
import { parseHtml } from '../../src/stages/parse-html.ts'
import { readGrids } from '../../src/stages/read-grids.ts'

/** All grids of a text or, where it opens with a tag, of a page. */
export function gridsOf(source: string): readonly Grid[] {
  const mediaType = source.startsWith('<') ? 'text/html' : 'text/markdown'
  const page = { id: 'test', text: source, mediaType } as const
  const silent = () => undefined
  return readGrids.run({ ...page, ...parseHtml.run(page, silent) }, silent).grids
}

export const wordsOf = (grid: Grid | undefined): string[][] =>
  grid?.rows.map((row) => row.cells.map((cell) => cell.text)) ?? []
/** Each row as "words@from" or "words@from-to". */
export const placesOf = (grid: Grid | undefined): string[] =>
  grid?.rows.map((row) =>
    row.cells.map(({ text, from, to }) => `${text}@${from === to ? from : `${from}-${to}`}`).join(' '),
  ) ?? []
export const captionsOf = (grid: Grid | undefined): string[] => grid?.captions.map(({ text }) => text) ?? []
