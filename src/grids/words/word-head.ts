/** The header of a table of single blanks: stacked, glued, or in the nearest line that names two columns. */
import type { GridCell, GridRow } from '../../model/grid.ts'
import { type Caption, rowOf } from '../source/draft.ts'
import { isEmpty, type SourceLine } from '../source/source-lines.ts'
import type { Text } from '../source/text.ts'
import { gluedHead } from './glued-header.ts'
import { rangedHead } from './ranged-header.ts'
import { stackedHead } from './stacked-header.ts'
import { AMOUNT, countsOf, drawRow, isNoteHead, type Layout, layoutOf } from './word-places.ts'
import type { WordRow } from './word-rows.ts'
import { isLabelLine } from './word-runs.ts'
import { headerCells } from './words-header.ts'

const MAX_HEADER_LINES = 14

export interface Head {
  readonly first: number | undefined
  readonly rows: readonly GridRow[]
  readonly cells: readonly GridCell[]
  /** Words over all columns: at the end of the line above, or in a line between. */
  readonly overall?: readonly Caption[]
  /** Where the first row's label begins behind words of the header. */
  readonly labelFrom?: number
  /** Where the header and the rows agree on their columns. */
  readonly layout?: Layout
}

/** A chart's labels run together as well, above a line or two of numbers. */
const FEWEST_FULL = 3

/** The header above the first row; none where most rows have figures to which it gives no column. */
export function headAbove(text: Text, first: WordRow, rows: readonly WordRow[]): Head {
  const head = nearestHead(text, first, rows)
  const named = head.cells.filter(({ from, text: words }) => from > 0 && !isNoteHead(words)).length
  const wider = rows.filter(
    ({ values, order }) =>
      order === 'first' && values.slice(0, Math.max(0, values.length - named)).some(({ text }) => AMOUNT.test(text)),
  )
  return head.layout || named < 2 || wider.length * 2 <= rows.length ? head : NONE
}

const NONE: Head = { first: undefined, rows: [], cells: [] }

function nearestHead(text: Text, { index, label, values }: WordRow, rows: readonly WordRow[]): Head {
  for (const columns of countsOf(rows)) {
    const ranged = rangedHead(text, index, columns)
    if (!ranged) continue
    const { first, end, row, cells } = ranged
    return { first, rows: [row, ...labelRows(text, end, index)], cells }
  }
  const place = (label ?? (values[0] as GridCell)).span
  const stacked = stackedHead(text, index, place, countsOf(rows))
  if (stacked) {
    const { first, end, columns, optional, asides, labelFrom } = stacked
    const drawn = [...stacked.rows, ...labelRows(text, end, index)]
    const cells = stacked.rows.flatMap((row) => row.cells)
    return { first, rows: drawn, cells, overall: asides, labelFrom, layout: { columns, optional, note: undefined } }
  }
  const { columns } = layoutOf(rows, [], [])
  const full = rows.filter(({ values }) => values.length === columns).length
  const glued = full < FEWEST_FULL ? undefined : gluedHead(text, index, columns)
  if (!glued) return headerAbove(text, index)
  return {
    first: glued.first,
    rows: [glued.row, ...labelRows(text, glued.end, index)],
    cells: glued.cells,
    ...(glued.overall ? { overall: [glued.overall] } : {}),
  }
}

const labelRows = (text: Text, from: number, to: number): GridRow[] =>
  Array.from({ length: to - from }, (_, at) => from + at)
    .filter((at) => !isEmpty(text.lines[at] as SourceLine))
    .flatMap((at) => drawRow(text, at))

/** The header lines right above the first row: the nearest line that names two columns, and the labels below it. */
function headerAbove(text: Text, index: number): Head {
  for (let at = index - 1; at >= 0 && index - at <= MAX_HEADER_LINES; at--) {
    const line = text.lines[at] as SourceLine
    if (!text.isFree(at) || isEmpty(line) || line.end - line.start > 300) break
    const cells = headerCells(text.source, line)
    if (cells.filter(({ from }) => from > 0).length >= 2) return headFrom(text, at, index, cells)
    if (!isLabelLine(text, at)) break
  }
  return NONE
}

function headFrom(text: Text, at: number, index: number, cells: readonly GridCell[]): Head {
  const line = text.lines[at] as SourceLine
  const span = { start: cells[0]?.span.start ?? line.start, end: line.end }
  const header = rowOf(cells, span, { indent: 0, isHeader: true })
  return { first: at, rows: [...(header ? [header] : []), ...labelRows(text, at + 1, index)], cells }
}
