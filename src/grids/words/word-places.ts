/** Puts the counted values of a row into the columns of its table, and draws the row. */
import type { GridCell, GridRow } from '../../model/grid.ts'
import { hullOf } from '../../model/span.ts'
import { cellOf } from '../source/cell-text.ts'
import { rowOf } from '../source/draft.ts'
import type { SourceLine } from '../source/source-lines.ts'
import type { Text } from '../source/text.ts'
import type { WordRow } from './word-rows.ts'

export const isNoteHead = (words: string): boolean => /^(?:Reference|Notes?)$/.test(words)

export interface Layout {
  readonly columns: number
  /** Change columns at the right, which rows may leave empty: the values left of them keep their places. */
  readonly optional: number
  /** The column of references. */
  readonly note: number | undefined
}

/** How many values rows have, the commonest number first. */
export function countsOf(rows: readonly WordRow[]): number[] {
  const counts = new Map<number, number>()
  for (const { values } of rows) counts.set(values.length, (counts.get(values.length) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1]).map(([count]) => count)
}

/** The number of columns that the header names or, without one, most rows have. */
export function layoutOf(rows: readonly WordRow[], heads: readonly GridCell[], all: readonly GridCell[]): Layout {
  const usual = countsOf(rows)[0] as number
  const optional = heads.length - heads.findLastIndex(({ text }) => !/^%|change|variance|YoY|QoQ/i.test(text)) - 1
  const note = all.find((cell) => isNoteHead(cell.text))?.from
  return { columns: heads.length > 1 ? heads.length : usual, optional: heads.length > 1 ? optional : 0, note }
}

export function drawRow({ source, lines }: Text, entry: WordRow | number, layout?: Layout): GridRow[] {
  const index = typeof entry === 'number' ? entry : entry.index
  const line = lines[index] as SourceLine
  const whole = { start: line.start + line.indent, end: line.end }
  // "(1)" below "Reserve margin" is its mark
  if (typeof entry === 'number' && /^\(\d\)\s*$/.test(source.slice(whole.start, whole.end))) return []
  const cells =
    typeof entry === 'number' || !layout
      ? [cellOf(source, whole.start, whole.end, 0, 0)]
      : withNote(source, placed(source, entry, layout), layout.note)
  const row = rowOf(cells, hullOf(cells.map(({ span }) => span)) ?? whole, { indent: line.indent })
  return row ? [row] : []
}

/** Values in their columns. Too many: those next to the label are its own ("Tranche 2"). Too few: each may stand in several. */
function placed(
  source: string,
  { label, values: all, order, isMixed }: WordRow,
  { columns, optional }: Layout,
): GridCell[] {
  const values = all.length === columns + 1 && hasPageNumber(all) ? all.slice(0, -1) : all
  const extra = label ? Math.max(0, values.length - columns) : 0
  const own = order === 'first' ? values.slice(extra) : values.slice(0, values.length - extra)
  const absorbed = order === 'first' ? values.slice(0, extra) : values.slice(values.length - extra)
  const isOpen =
    isMixed || own.length > columns || absorbed.some(({ text }) => AMOUNT.test(text) || /^\d+\.\d+$/.test(text))
  const hull = hullOf([...(label ? [label] : []), ...(isOpen ? [] : absorbed)].map(({ span }) => span))
  const missing = Math.max(0, columns - own.length)
  const slack = missing <= optional ? 0 : missing
  const cells = isOpen
    ? values.map((cell) => ({ ...cell, from: 1, to: Math.max(2, columns) }))
    : own.map((cell, at) => ({ ...cell, from: at + 1, to: at + 1 + slack }))
  return hull ? [cellOf(source, hull.start, hull.end, 0, 0), ...cells] : cells
}

/** A figure that is no part of a label. */
export const AMOUNT = /\d,\d{3}|^\(\d[\d,.]*\d\)$/

/** "Total liabilities 63,692 73,977 28" at the foot of page 28; "Earnings per share 1.21 1.05 15% (3)" with the mark of a note. */
const hasPageNumber = (values: readonly GridCell[]): boolean =>
  /^(?:\d{1,3}|\(\d\))$/.test(values.at(-1)?.text ?? '') &&
  values.slice(0, -1).every(({ text }) => /\d[,.]\d|%/.test(text))

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
