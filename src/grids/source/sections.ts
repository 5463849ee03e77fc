/** The headings above each table of a text: markdown headings by depth, and the last line set bold or in capitals below them. */
import { PAGE_MARK } from '../../lexicon/sections.ts'
import type { GridDraft } from './draft.ts'
import { isEmpty, wordsOf } from './source-lines.ts'
import { captionOf, type Text } from './text.ts'

/** Headings for each grid, outermost first. Grids come in document order. */
export function sectionsAbove(text: Text, grids: readonly GridDraft[]): string[][] {
  const headings: { readonly level: number; readonly text: string }[] = []
  let bold: string | undefined
  let next = 0
  const found: string[][] = []
  text.lines.forEach((line, index) => {
    while (next < grids.length && (grids[next] as GridDraft).span.start <= line.end) {
      found.push([...headings.map((heading) => heading.text), ...(bold ? [bold] : [])])
      next++
    }
    if (isEmpty(line) || !text.isFree(index) || text.isFenced(index) || line.end - line.start > 160) return
    const words = wordsOf(text.source, line)
    const title = captionOf(text.source, line)?.text
    if (title !== undefined && PAGE_MARK.test(title)) {
      // the title of a statement does not reach over the page
      bold = undefined
      return
    }
    const level = /^#{1,6}(?=\s)/.exec(words)?.[0].length
    if (level !== undefined) {
      while ((headings[headings.length - 1]?.level ?? 0) >= level) headings.pop()
      headings.push({ level, text: title ?? words.slice(level).trim() })
      bold = undefined
    } else if (/^(\*\*|__).*\1$/.test(words) || isCapitals(words)) bold = title ?? bold
  })
  while (found.length < grids.length) found.push([])
  return found
}

const isCapitals = (words: string): boolean =>
  words.length > 6 && words.length < 120 && /^[^a-z]*[A-Z]{3}[^a-z]*$/.test(words) && !/\d{3}/.test(words)
