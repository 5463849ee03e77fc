/**
 * Header lines that stand above an aligned grid and not in it, because a blank line, a rule or a note lies between. They are
 * taken back only if the grid's own header names no period, or the same ones twice, and only lines that hold nothing else.
 *
 *                                4Q                    12 Months
 *                         2024        2023         2024        2023
 *                       --------    --------     --------    --------
 *
 *   ($ in millions)                                                       the grid begins here
 */
import { cellKind } from '../../grids/source/cell-kind.ts'
import type { Grid, GridCell, GridRow } from '../../model/grid.ts'
import { bodyColumns, flattenedHeader } from '../headers/flattened-header.ts'
import type { LogicalColumn } from '../places/logical-columns.ts'
import type { Segment } from './segment.ts'

const FARTHEST = 6
const RULE = /^[\s\-=_–—]*$/
const NOTE = /^\(?(?:un-?audited|audited|in (?:thousands|millions)|\$ in (?:thousands|millions))\)?$/i
const MONTHS = /^(?:\d{1,2}|three|six|nine|twelve) months\b.{0,24}$/i

/** Rows for the header, topmost first. */
export function lostHeader(grid: Grid, { headers, body }: Segment, text: string): GridRow[] {
  if (grid.syntax !== 'whitespace') return []
  const groups = groupsOf(headers)
  if (groups === undefined && headers.some(({ cells }) => cells.some(isPeriod))) return []
  const found = linesAbove(grid, text, groups !== undefined)
  return found.length > 0 ? found : flattenedHeader(grid, groups ?? bodyColumns(body), text)
}

function linesAbove(grid: Grid, text: string, isForGroups: boolean): GridRow[] {
  const found: GridRow[] = []
  let end = lineStart(text, grid.span.start)
  for (let line = 0; line < FARTHEST && end > 0; line++) {
    const start = lineStart(text, end - 1)
    const words = text.slice(start, end)
    if (!RULE.test(words)) {
      const row = headerRow(words, start, isForGroups)
      if (!row) break
      found.unshift(row)
    }
    end = start
  }
  return found.flatMap(({ cells }) => cells.filter(isPeriod)).length >= 2 ? found : []
}

/** The columns under each group that is not named: "2031 2030 % change 2031 2030 % change" says the same twice. */
function groupsOf(headers: readonly GridRow[]): LogicalColumn[] | undefined {
  const rows = headers.filter(({ cells }) => cells.some(isPeriod))
  const [row] = rows
  if (!row || rows.length > 1) return undefined
  const cells = row.cells.slice(row.cells.findIndex(isPeriod))
  const size = cells.findIndex(({ text }, at) => at > 0 && text === cells[0]?.text)
  if (size < 2 || cells.length % size > 0) return undefined
  if (!cells.every(({ text }, at) => text === cells[at % size]?.text)) return undefined
  return cells.flatMap((cell, at) => {
    const last = cells[at + size - 1]
    return at % size === 0 && last ? [{ from: cell.from, to: last.to }] : []
  })
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1

const isPeriod = ({ text }: GridCell): boolean =>
  MONTHS.test(text) || cellKind(text) === 'period' || cellKind(text) === 'year'

const DAY = /^(?:[1-9]|[12]\d|3[01]),?$/

/** The line as cells, if all but a note over the labels are periods and there are at least two; for groups one, or a day. */
function headerRow(line: string, start: number, isForGroups: boolean): GridRow | undefined {
  const cells = [...line.matchAll(/\S+(?: \S+)*/g)].map((match) => ({
    text: match[0],
    span: { start: start + match.index, end: start + match.index + match[0].length },
    from: match.index,
    to: match.index + match[0].length - 1,
  }))
  const periods = cells.filter((cell) => isPeriod(cell) || (isForGroups && DAY.test(cell.text)))
  const [first] = cells
  const isHeader =
    periods.length >= (isForGroups ? 1 : 2) &&
    cells.every((cell) => periods.includes(cell) || (cell === first && NOTE.test(cell.text)))
  if (!isHeader) return undefined
  return {
    span: { start, end: start + line.trimEnd().length },
    cells: periods,
    indent: 0,
    isHeader: true,
    ruledAbove: false,
  }
}
