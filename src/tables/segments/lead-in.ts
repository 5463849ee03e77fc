/**
 * The paragraph that announces a table ("The following tables show the segments for the periods presented (in thousands):"). It
 * often names the scale and the period that the table itself leaves out. A table right below another shares its announcement.
 */
import { PAGE_MARK } from '../../lexicon/sections.ts'
import type { Grid } from '../../model/grid.ts'
import { isScaleNote } from './caption.ts'

/** How far above a table its announcement may begin. */
const REACH = 4000
const LONGEST = 1200
const MOST = 5
const BLOCK_END = /<\/(?:p|div|h\d|tr|table|li|font)>|<br\s*\/?>/gi
const TAG = /<[^<>]{0,2000}>/g
/** What the wire sets between an announcement and its table: its note of pictures, and their captions. */
const OF_WIRE = /^this (?:press|news) release features multimedia\b|\(photos?: [^()]{1,80}\)$/i

/** For each grid the paragraphs above it, nearest last; none where the text above belongs to something else. */
export function leadIns(text: string, grids: readonly Grid[]): string[][] {
  const found: string[][] = []
  let end = 0
  for (const grid of grids) {
    const from = Math.max(end, grid.span.start - REACH)
    const paragraphs = paragraphsOf(text.slice(from, Math.max(from, grid.span.start)), grid.syntax === 'html')
    const above = found.at(-1)
    const isNext = end > 0 && from === end && paragraphs.length === 0
    found.push(isNext && above ? above : nearest(paragraphs))
    end = Math.max(end, grid.span.end)
  }
  return found
}

/** The titles right above, and the paragraph above those. */
function nearest(paragraphs: readonly string[]): string[] {
  const kept: string[] = []
  for (const paragraph of [...paragraphs].reverse()) {
    if (kept.length >= MOST || paragraph.length > LONGEST || PAGE_MARK.test(paragraph)) break
    kept.unshift(paragraph)
    if (!isTitle(paragraph)) break
  }
  return kept
}

/** A short line that is no sentence: "Summary of Cash Flow Data", "(In NT$ million)". */
export const isTitle = (paragraph: string): boolean => paragraph.length <= 160 && !/[.:;,]$/.test(paragraph)

function paragraphsOf(text: string, isHtml: boolean): string[] {
  const plain = isHtml
    ? text
        .replace(BLOCK_END, '\n\n')
        .replace(TAG, ' ')
        .replace(/&nbsp;|&#160;/g, ' ')
    : text
  return plain
    .split(/\n[ \t\r]*\n/)
    .map((paragraph) => paragraph.replace(/[\s*_#`|]+/g, ' ').trim())
    .filter((paragraph) => /[a-z0-9]/i.test(paragraph) && !OF_WIRE.test(paragraph))
}

/** The words of a paragraph that state a scale: "in thousands", "(in millions of euros, except …)"; "$5 million" is none. */
export function scaleWordsIn(paragraph: string): string | undefined {
  if (isScaleNote(paragraph)) return paragraph
  const match =
    /(?:\([^()\d]{0,60})?(?<!\d )\bin (?:(?:U\.S\.|[A-Za-z$€£]+) ){0,3}(?:thousands|millions|billions)\b[^().;]{0,120}/i.exec(
      paragraph,
    )
  return match?.[0]
}
