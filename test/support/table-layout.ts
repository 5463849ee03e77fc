/**
 * From a grid to columns that any syntax can set: marks of money joined to their numbers, wrapped labels on one line, and headers
 * over all the columns that they were read for.
 */
import { cellKind, isCloser, isMoneyMark, isValue } from '../../src/grids/cell-kind.ts'
import type { Grid, GridCell, GridRow } from '../../src/model/grid.ts'
import type { Table } from '../../src/model/table.ts'

export interface Placed {
  readonly text: string
  readonly from: number
  readonly to: number
}

export interface Line {
  readonly cells: readonly Placed[]
  readonly indent: number
  readonly isHeader: boolean
  readonly ruledAbove: boolean
}

/** A grid with its columns counted from 0 and none of them empty. */
export interface Layout {
  readonly width: number
  readonly lines: readonly Line[]
}

/** Columns as the grid counts them, or as its figures stand below each other. */
export function layoutOf(grid: Grid, tables: readonly Table[]): Layout {
  const whole = unwrapped(
    grid.rows.map((row) => ({ ...row, cells: joined(row.cells) })),
    tables.find((table) => table.span.start < grid.span.end && grid.span.start < table.span.end),
  )
  const columns = grid.syntax === 'whitespace' ? measuredColumns(whole) : countedColumns(whole)
  const table = tables.find(({ span }) => span.start < grid.span.end && grid.span.start < span.end)
  const lines = whole.map((row): Line => {
    const cells = row.cells.map((cell) => placedIn(columns, cell, row))
    return { ...row, cells: together(table ? spanned(cells, columns, whole, table) : cells) }
  })
  return { width: columns.length, lines }
}

/** A label that was wrapped over several lines stands on one, as it was read. */
function unwrapped(rows: readonly GridRow[], table: Table | undefined): GridRow[] {
  const labels = new Map(table?.rows.map(({ labelSpan, label }) => [labelSpan.end, { start: labelSpan.start, label }]))
  const wrapped = [...labels].map(([end, { start }]) => ({ start, end }))
  return rows.flatMap((row) => {
    const [first, ...rest] = row.cells
    if (!first) return []
    const read = labels.get(first.span.end)
    const isLead = wrapped.some(({ start, end }) => start <= first.span.start && first.span.end < end)
    if (isLead && rest.length === 0) return []
    return [read && read.start < row.span.start ? { ...row, cells: [{ ...first, text: read.label }, ...rest] } : row]
  })
}

/** "$", a number, ")" and "%" in cells of their own are one cell, where the number stands. */
function joined(cells: readonly GridCell[]): GridCell[] {
  const whole: GridCell[] = []
  for (const cell of cells) {
    const last = whole[whole.length - 1]
    const kind = cellKind(cell.text)
    const isOpen = last !== undefined && isMoneyMark(last.text) && isValue(kind)
    const closes = last !== undefined && isCloser(cell.text) && cellKind(last.text) === 'figure'
    if (isOpen) whole[whole.length - 1] = { ...cell, text: last.text + cell.text }
    else if (closes) whole[whole.length - 1] = { ...last, text: last.text + cell.text.replaceAll(' ', '') }
    else whole.push(cell)
  }
  return whole
}

/** A header that spans columns stands over all of those that it was read for, wherever its words were set. */
function spanned(
  cells: readonly Placed[],
  columns: readonly Range[],
  rows: readonly GridRow[],
  table: Table,
): Placed[] {
  if (cells.some(({ text }, at) => at > 0 && isValue(cellKind(text)))) return [...cells]
  const places = placesOf(columns, rows, table)
  return cells.map((cell, at) => {
    const runs = runsOf(table, cell.text)
    const alike = cells.filter(({ text }) => text === cell.text)
    const run = runs.length === alike.length ? runs[alike.indexOf(cells[at] as Placed)] : undefined
    const over = run?.flatMap((index) => places.get(index) ?? []) ?? []
    return over.length > 1 ? { ...cell, from: Math.min(...over), to: Math.max(...over) } : cell
  })
}

/** Where the table's columns stand in the layout, by the figures that were read from both. */
function placesOf(columns: readonly Range[], rows: readonly GridRow[], { rows: read }: Table): Map<number, number> {
  const starts = new Map(
    rows.flatMap((row) => row.cells.map((cell) => [cell.span.end, placedIn(columns, cell, row).from])),
  )
  return new Map(
    read.flatMap(({ cells }) =>
      cells.flatMap(({ column, span }) => {
        const place = starts.get(span.end)
        return place === undefined ? [] : [[column, place] as const]
      }),
    ),
  )
}

/** Runs of neighbouring columns under a spanning header with these words. */
function runsOf({ columns }: Table, words: string): number[][] {
  const runs: number[][] = []
  columns.forEach(({ index, group }, at) => {
    if (!group?.includes(words)) return
    const before = columns[at - 1]
    if (before?.group === group && runs.length > 0) runs[runs.length - 1]?.push(index)
    else runs.push([index])
  })
  return runs
}

interface Range {
  readonly from: number
  readonly to: number
}

function countedColumns(rows: readonly GridRow[]): Range[] {
  const stating = rows.filter(({ cells }) => cells.some(({ text }, at) => at > 0 && isValue(cellKind(text))))
  const used = new Set([0, ...stating.flatMap(({ cells }) => cells.map(({ from }) => from))])
  return [...used].sort((a, b) => a - b).map((from) => ({ from, to: from }))
}

/** Figures that share a character column are in one column; all that stands before the first of them are labels. */
function measuredColumns(rows: readonly GridRow[]): Range[] {
  const figures = rows
    .flatMap(({ cells }) => cells.filter((cell, at) => at > 0 && isValue(cellKind(cell.text))))
    .sort((a, b) => a.from - b.from)
  const columns: { from: number; to: number }[] = []
  for (const { from, to } of figures) {
    const last = columns[columns.length - 1]
    if (last && from <= last.to) last.to = Math.max(last.to, to)
    else columns.push({ from, to })
  }
  return [{ from: 0, to: Math.max(0, (columns[0]?.from ?? 1) - 1) }, ...columns]
}

function placedIn(columns: readonly Range[], cell: GridCell, row: GridRow): Placed {
  const touched = columns.flatMap(({ from, to }, at) => (from <= cell.to && cell.from <= to ? [at] : []))
  const isLabel = cell === row.cells[0] && cell.from <= (columns[0]?.to ?? 0)
  if (isLabel && (touched.length < 2 || !row.isHeader)) return { text: cell.text, from: 0, to: 0 }
  const inner = touched.filter((at) => at > 0)
  const nearest = columns.reduce(
    (best, range, at) => (gap(range, cell) <= gap(columns[best] as Range, cell) ? at : best),
    0,
  )
  return { text: cell.text, from: inner[0] ?? nearest, to: inner[inner.length - 1] ?? nearest }
}

const gap = (range: Range, cell: GridCell): number => Math.max(range.from - cell.to, cell.from - range.to, 0)

/** Cells that came to stand in one column are one; none reaches into the next. */
function together(cells: readonly Placed[]): Placed[] {
  const placed: Placed[] = []
  for (const cell of cells) {
    const last = placed[placed.length - 1]
    if (last && cell.from <= last.from) placed[placed.length - 1] = { ...last, text: `${last.text} ${cell.text}` }
    else {
      if (last && cell.from <= last.to) placed[placed.length - 1] = { ...last, to: cell.from - 1 }
      placed.push(cell)
    }
  }
  return placed
}
