/**
 * Header lines that stand above an aligned grid and not in it, because a blank line, a rule or a note lies between. They are
 * taken back only if the grid's own header names no period, and only lines that hold nothing else.
 *
 *                                4Q                    12 Months
 *                         2024        2023         2024        2023
 *                       --------    --------     --------    --------
 *
 *   ($ in millions)                                                       the grid begins here
 */
import { cellKind } from '../grids/cell-kind.ts'
import type { Grid, GridCell, GridRow } from '../model/grid.ts'

const FARTHEST = 6
const RULE = /^[\s\-=_–—]*$/
const NOTE = /^\(?(?:un-?audited|audited|in (?:thousands|millions)|\$ in (?:thousands|millions))\)?$/i
const MONTHS = /^(?:\d{1,2}|three|six|nine|twelve) months\b.{0,24}$/i

/** Rows for the header, topmost first. */
export function lostHeader(grid: Grid, headers: readonly GridRow[], text: string): GridRow[] {
  if (grid.syntax !== 'whitespace' || headers.some(({ cells }) => cells.some(isPeriod))) return []
  const found: GridRow[] = []
  let end = lineStart(text, grid.span.start)
  for (let line = 0; line < FARTHEST && end > 0; line++) {
    const start = lineStart(text, end - 1)
    const words = text.slice(start, end)
    if (!RULE.test(words)) {
      const row = headerRow(words, start)
      if (!row) break
      found.unshift(row)
    }
    end = start
  }
  return found
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1

const isPeriod = ({ text }: GridCell): boolean =>
  MONTHS.test(text) || cellKind(text) === 'period' || cellKind(text) === 'year'

/** The line as cells, if all but a note over the labels are periods and there are at least two. */
function headerRow(line: string, start: number): GridRow | undefined {
  const cells = [...line.matchAll(/\S+(?: \S+)*/g)].map((match) => ({
    text: match[0],
    span: { start: start + match.index, end: start + match.index + match[0].length },
    from: match.index,
    to: match.index + match[0].length - 1,
  }))
  const periods = cells.filter(isPeriod)
  const [first] = cells
  const isHeader =
    periods.length >= 2 && cells.every((cell) => periods.includes(cell) || (cell === first && NOTE.test(cell.text)))
  if (!isHeader) return undefined
  return {
    span: { start, end: start + line.trimEnd().length },
    cells: periods,
    indent: 0,
    isHeader: true,
    ruledAbove: false,
  }
}
