/**
 * The header of a table of single blanks whose columns stand one below the other, each with its dates in full: in brackets, or from
 * a day to a day.
 *
 *   Previous
 *   (July 1, 2030 thru
 *   March 31, 2031)
 *   Current
 *   (July 1, 2031 thru
 *   March 31, 2032)
 *   Net sales 168,835 169,539
 */
import { MONTH_NAME } from '../../lexicon/periods.ts'
import type { GridCell, GridRow } from '../../model/grid.ts'
import { cellOf } from '../source/cell-text.ts'
import { rowOf } from '../source/draft.ts'
import { isEmpty, type SourceLine, wordsOf } from '../source/source-lines.ts'
import type { Text } from '../source/text.ts'

interface RangedHead {
  /** The line with which it begins, and the line behind it. */
  readonly first: number
  readonly end: number
  readonly row: GridRow
  readonly cells: readonly GridCell[]
}

const MOST_LINES = 16
const LONGEST = 70
/** Lines of a column's name above its dates. */
const MOST_NAMES = 3

const DATE = String.raw`${MONTH_NAME}\s{1,4}\d{1,2},?\s{1,4}(?:19|20)\d\d`
export const RANGE = String.raw`${DATE}\s{0,4}(?:[-–—]|to|thru|through)\s{1,12}${DATE}`
const COLUMN = new RegExp(String.raw`\(\s{0,2}(?:(?:from|as (?:of|at))\s)?(?:${RANGE}|${DATE})\s{0,2}\)|${RANGE}`, 'gi')
const SCALE = /\b(?:thousand|million|billion)s?\b/i

/** The header above a row that names this number of columns, or none. */
export function rangedHead(text: Text, index: number, columns: number): RangedHead | undefined {
  const { source, lines } = text
  const top = topOf(text, index)
  if (columns < 2 || top === index) return undefined
  const from = (lines[top] as SourceLine).start
  const found = [...source.slice(from, (lines[index] as SourceLine).start).matchAll(COLUMN)]
  if (found.length !== columns) return undefined
  const cells = found.map((match, at) => {
    const start = from + match.index
    return cellOf(source, start, start + match[0].length, at + 1, at + 1)
  })
  const [start, stop] = [cells[0]?.span.start ?? from, cells.at(-1)?.span.end ?? from]
  const row = rowOf(cells, { start, end: stop }, { indent: 0, isHeader: true })
  const opens = lines.findIndex(({ end }, at) => at >= top && end > start)
  const end = lines.findIndex((line, at) => at >= opens && line.end >= stop) + 1
  return row && { first: Math.max(top, namesAbove(text, opens)), end, row, cells }
}

/** The first of the short lines above a row, up to the scale of the table. */
function topOf({ source, lines, isFree }: Text, index: number): number {
  let top = index
  while (top > 0 && index - top < MOST_LINES && isFree(top - 1)) {
    const words = wordsOf(source, lines[top - 1] as SourceLine)
    if (words.length > LONGEST || SCALE.test(words)) break
    top--
  }
  return top
}

/** "First three months of" / "FY 12/31" above the first dates. */
function namesAbove({ source, lines }: Text, opens: number): number {
  let at = opens
  while (at > 0 && opens - at < MOST_NAMES && !isEmpty(lines[at - 1] as SourceLine)) {
    if (/[()]/.test(wordsOf(source, lines[at - 1] as SourceLine))) break
    at--
  }
  return at
}
