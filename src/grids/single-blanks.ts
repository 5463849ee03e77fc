/**
 * Reads tables of which only the words are left, one blank between: as text taken from a page image has them, with the label
 * before its numbers or behind them. Numbers are counted into columns; the label is column 0 wherever it stands.
 *
 *   Q1 2025 Q4 2024 Q1 2024 %
 *   4,735 4,568 6,136 +4 Adjusted EBITDA
 *   Inventories 22,984 23,426
 */

import type { GridCell, GridRow } from '../model/grid.ts'
import { hullOf } from '../model/span.ts'
import { cellKind } from './cell-kind.ts'
import { cellOf } from './cell-text.ts'
import { type Caption, type GridDraft, rowOf, spanOfRows } from './draft.ts'
import { gluedHead } from './glued-header.ts'
import { isEmpty, type SourceLine, wordsOf } from './source-lines.ts'
import { captionsAbove, type Text } from './text.ts'
import { loneRowAt, rowAt, type WordRow } from './word-rows.ts'
import { headerCells } from './words-header.ts'

/** Label lines of a table that may follow each other without numbers. */
const MAX_LABELS = 4
const MAX_HEADER_LINES = 14

/** Reads all tables of single blanks from the free lines and takes their lines. */
export function readWordTables(text: Text): GridDraft[] {
  const grids: GridDraft[] = []
  let run: (WordRow | number)[] = []
  // rows of several values behind their label: where there are two, a row may leave all but one of its places empty
  let wide = 0
  const close = (): void => {
    const grid = readRun(text, run)
    if (grid) grids.push(grid)
    run = []
    wide = 0
  }
  text.lines.forEach((line, index) => {
    const isOpen = text.isFree(index) && !isEmpty(line)
    const row = isOpen
      ? (rowAt(text.source, line, index) ?? (wide > 1 ? loneRowAt(text.source, line, index) : undefined))
      : undefined
    if (row) {
      if (headsAbove(text, run)) close()
      run.push(row)
      if (row.order === 'first' && row.values.length > 2) wide++
    } else if (run.length > 0) {
      if (isLabelLine(text, index) && labelsAtEnd(run) < MAX_LABELS) run.push(index)
      else close()
    }
  })
  close()
  return grids
}

const labelsAtEnd = (run: readonly (WordRow | number)[]): number => {
  let count = 0
  while (count < run.length && typeof run[run.length - 1 - count] === 'number') count++
  return count
}

/** Whether the labels at the run's end are headers: then the next row opens another table. */
function headsAbove({ source, lines }: Text, run: readonly (WordRow | number)[]): boolean {
  const labels = run.slice(run.length - labelsAtEnd(run)).filter((entry) => typeof entry === 'number')
  return labels.some(
    (index) => headerCells(source, lines[index] as SourceLine).filter(({ from }) => from > 0).length > 1,
  )
}

function isLabelLine({ source, lines, isFree }: Text, index: number): boolean {
  const line = lines[index] as SourceLine
  if (!isFree(index) || isEmpty(line) || line.end - line.start > 110) return false
  return !/[.;]["”]?$|^(?:#|<!--|[•●*]|\d\.|Page \d)/.test(wordsOf(source, line))
}

/** A run of rows is a table where enough rows agree in order and number of columns, or a header says so. */
function readRun(text: Text, run: readonly (WordRow | number)[]): GridDraft | undefined {
  const body = run.slice(0, run.length - labelsAtEnd(run))
  const rows = body.filter((entry) => typeof entry !== 'number')
  const first = rows[0]
  if (!first) return undefined
  const head = headAbove(text, first.index, rows)
  const heads = head.cells.filter(({ from, text: words }) => from > 0 && !isNoteHead(words))
  const several = rows.filter(({ values }) => values.length > 1)
  const usual = several.filter(({ values }) => values.filter(isFigureCell).length > 1).length
  if (heads.length < 2 && (usual < 3 || usual * 3 < several.length * 2)) return undefined
  const layout = layoutOf(rows, heads, head.cells)
  const drawn = [...head.rows, ...body.flatMap((entry) => drawRow(text, entry, layout))]
  const last = rows[rows.length - 1] as WordRow
  const top = head.first ?? first.index
  const overall = head.overall ? [head.overall] : []
  text.take(top, last.index + 1)
  return {
    syntax: 'spaces',
    span: spanOfRows(drawn),
    isAligned: false,
    rows: drawn,
    captions: [...captionsAbove(text, top).filter(({ span }) => span.end !== head.overall?.span.end), ...overall],
  }
}

const isFigureCell = ({ text }: GridCell): boolean => cellKind(text) === 'figure'

const isNoteHead = (words: string): boolean => /^(?:Reference|Notes?)$/.test(words)

interface Layout {
  readonly columns: number
  /** Change columns at the right, which rows may leave empty: the values left of them keep their places. */
  readonly optional: number
  /** The column of references. */
  readonly note: number | undefined
}

/** The number of columns that the header names or, without one, most rows have. */
function layoutOf(rows: readonly WordRow[], heads: readonly GridCell[], all: readonly GridCell[]): Layout {
  const counts = new Map<number, number>()
  for (const { values } of rows) counts.set(values.length, (counts.get(values.length) ?? 0) + 1)
  const usual = [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0]
  const optional = heads.length - heads.findLastIndex(({ text }) => !/^%|change|variance|YoY|QoQ/i.test(text)) - 1
  const note = all.find((cell) => isNoteHead(cell.text))?.from
  return { columns: heads.length > 1 ? heads.length : usual, optional: heads.length > 1 ? optional : 0, note }
}

function drawRow({ source, lines }: Text, entry: WordRow | number, layout?: Layout): GridRow[] {
  const index = typeof entry === 'number' ? entry : entry.index
  const line = lines[index] as SourceLine
  const span = { start: line.start + line.indent, end: line.end }
  const cells =
    typeof entry === 'number' || !layout
      ? [cellOf(source, span.start, span.end, 0, 0)]
      : withNote(source, placed(source, entry, layout), layout.note)
  const row = rowOf(cells, span, { indent: line.indent })
  return row ? [row] : []
}

/** Values in their columns. Too many: those next to the label are its own ("Tranche 2"). Too few: each may stand in several. */
function placed(source: string, { label, values, order }: WordRow, { columns, optional }: Layout): GridCell[] {
  const extra = label ? Math.max(0, values.length - columns) : 0
  const own = order === 'first' ? values.slice(extra) : values.slice(0, values.length - extra)
  const absorbed = order === 'first' ? values.slice(0, extra) : values.slice(values.length - extra)
  const hull = hullOf([...(label ? [label] : []), ...absorbed].map(({ span }) => span))
  const missing = Math.max(0, columns - own.length)
  const slack = missing <= optional ? 0 : missing
  const cells = own.map((cell, at) => ({ ...cell, from: at + 1, to: at + 1 + slack }))
  return hull ? [cellOf(source, hull.start, hull.end, 0, 0), ...cells] : cells
}

/** "Adjusted EBITDA A": under a column of references the letter is a cell of its own. */
function withNote(source: string, cells: readonly GridCell[], note: number | undefined): readonly GridCell[] {
  const [label, ...values] = cells
  const mark =
    note === undefined || !label
      ? null
      : /^(.*\S)\s+([A-Z]|\d{1,2})$/.exec(source.slice(label.span.start, label.span.end))
  if (!mark || !label || note === undefined) return cells
  const { start, end } = label.span
  const words = cellOf(source, start, start + (mark[1] as string).length, label.from, label.to)
  return [words, ...values, cellOf(source, end - (mark[2] as string).length, end, note, note)]
}

interface Head {
  readonly first: number | undefined
  readonly rows: readonly GridRow[]
  readonly cells: readonly GridCell[]
  /** Words over all columns at the end of the line above. */
  readonly overall?: Caption | undefined
}

/** A chart's labels run together as well, above a line or two of numbers. */
const FEWEST_FULL = 3

function headAbove(text: Text, index: number, rows: readonly WordRow[]): Head {
  const { columns } = layoutOf(rows, [], [])
  const full = rows.filter(({ values }) => values.length === columns).length
  const glued = full < FEWEST_FULL ? undefined : gluedHead(text, index, columns)
  if (!glued) return headerAbove(text, index)
  return {
    first: glued.first,
    rows: [glued.row, ...labelRows(text, glued.end, index)],
    cells: glued.cells,
    overall: glued.overall,
  }
}

const labelRows = (text: Text, from: number, to: number): GridRow[] =>
  Array.from({ length: to - from }, (_, at) => drawRow(text, from + at)).flat()

/** The header lines right above the first row: the nearest line that names two columns, and the labels below it. */
function headerAbove(text: Text, index: number): Head {
  for (let at = index - 1; at >= 0 && index - at <= MAX_HEADER_LINES; at--) {
    const line = text.lines[at] as SourceLine
    if (!text.isFree(at) || isEmpty(line) || line.end - line.start > 300) break
    const cells = headerCells(text.source, line)
    if (cells.filter(({ from }) => from > 0).length >= 2) return headFrom(text, at, index, cells)
    if (!isLabelLine(text, at)) break
  }
  return { first: undefined, rows: [], cells: [] }
}

function headFrom(text: Text, at: number, index: number, cells: readonly GridCell[]): Head {
  const line = text.lines[at] as SourceLine
  const span = { start: cells[0]?.span.start ?? line.start, end: line.end }
  const header = rowOf(cells, span, { indent: 0, isHeader: true })
  return { first: at, rows: [...(header ? [header] : []), ...labelRows(text, at + 1, index)], cells }
}
