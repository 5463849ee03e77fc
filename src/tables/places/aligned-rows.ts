/**
 * Columns of aligned text whose parts were set apart: below a subheading the same five figures may stand ten characters
 * further left. Where the header names as many columns as most rows have figures, full rows go by order, and a row with gaps
 * by the edges of the nearest full row. Numbers below "Note" are no figures, and leave no gap where a row has none.
 */
import { NOTE_HEAD } from '../../lexicon/sections.ts'
import type { GridCell, GridRow } from '../../model/grid.ts'
import { largest, smallest } from '../../number/extremes.ts'
import type { GluedRow, Value } from './glued-row.ts'
import { edgeOf, type LogicalColumn } from './logical-columns.ts'

interface AlignedRows {
  readonly columns: readonly LogicalColumn[]
  /** The column of each value that could be told. */
  readonly columnOf: ReadonlyMap<Value, number>
}

/** How far off a full row's edge a value may end. */
const SLACK = 2

export function alignRows(headers: readonly GridRow[], body: readonly GluedRow[]): AlignedRows | undefined {
  const note = noteHeader(headers, body)
  const aligned = note && alignBesideNotes(note, headers, body)
  return aligned ?? alignFigures(headers, body)
}

/** What stands in a column that refers to notes. */
const NUMBER_OF_NOTE = /^\d{1,2}(?:\([a-z]\))?$/
/** How far off its header such a number may begin. */
const NOTE_SLACK = 4

/** In the header, or before the units that stand as a row of their own below it: "Note   £m   £m". */
function noteHeader(headers: readonly GridRow[], body: readonly GluedRow[]): GridCell | undefined {
  const first = body.findIndex(({ values }) => values.length > 0)
  const above = [...headers, ...body.slice(0, Math.max(0, first)).map(({ row }) => row)]
  return above.flatMap(({ cells }) => cells).find(({ text }) => NOTE_HEAD.test(text))
}

function alignBesideNotes(
  note: GridCell,
  headers: readonly GridRow[],
  body: readonly GluedRow[],
): AlignedRows | undefined {
  const named = headers.map((row) => without(row, note))
  const count = largest(
    named.map(({ cells }) => cells.length),
    0,
  )
  const noteOf = ({ values }: GluedRow): Value | undefined => {
    const [first] = values
    const isNear = first !== undefined && first.from <= note.to + NOTE_SLACK
    return first && NUMBER_OF_NOTE.test(first.text.trim()) && (isNear || values.length > count) ? first : undefined
  }
  const figures = body.map((row) => (noteOf(row) ? { ...row, values: row.values.slice(1) } : row))
  const aligned = alignFigures(named, figures)
  if (!aligned) return undefined
  const columnOf = new Map([...aligned.columnOf].map(([value, at]) => [value, at + 1]))
  for (const value of body.flatMap((row) => noteOf(row) ?? [])) columnOf.set(value, 0)
  return { columns: [{ from: note.from, to: note.to }, ...aligned.columns], columnOf }
}

const without = (row: GridRow, note: GridCell): GridRow => ({
  ...row,
  cells: row.cells.filter((cell) => cell !== note),
})

function alignFigures(headers: readonly GridRow[], body: readonly GluedRow[]): AlignedRows | undefined {
  const rows = body.filter((row) => row.values.length > 0)
  const left = smallest(rows.flatMap((row) => row.values.slice(0, 1).map(({ from }) => from)))
  const count = largest(
    headers.map((row) => row.cells.filter(({ to }) => to >= left).length),
    0,
  )
  const full = rows.filter((row) => row.values.length === count)
  if (count < 2 || full.length < 2 || full.length * 2 < rows.length || rows.some((row) => row.values.length > count))
    return undefined
  const columnOf = new Map<Value, number>()
  for (const row of full) for (const [at, value] of row.values.entries()) columnOf.set(value, at)
  const places = rows.flatMap((row, at) => (row.values.length === count ? [at] : []))
  let above = 0
  const missed = rows.filter((row, at) => {
    if (row.values.length === count) above++
    return row.values.length < count && !byNeighbours(row, nearest(places, above, at, rows), columnOf)
  })
  // figures that fit no full row: the header does not tell all columns
  if (missed.length * 10 > rows.length) return undefined
  return { columns: columnsOf(full, count), columnOf }
}

const MOST_NEAR = 4

/** The full rows nearest to a place that has so many of them above it. */
const nearest = (full: readonly number[], above: number, at: number, rows: readonly GluedRow[]): GluedRow[] =>
  full
    .slice(Math.max(0, above - MOST_NEAR), above + MOST_NEAR)
    .sort((a, b) => Math.abs(a - at) - Math.abs(b - at))
    .slice(0, MOST_NEAR)
    .map((place) => rows[place] as GluedRow)

function byNeighbours(row: GluedRow, near: readonly GluedRow[], columnOf: Map<Value, number>): boolean {
  for (const other of near) {
    const places = row.values.map((value) =>
      other.values.findIndex((full) => Math.abs(edgeOf(full) - edgeOf(value)) <= SLACK),
    )
    if (places.includes(-1) || new Set(places).size !== places.length) continue
    for (const [i, value] of row.values.entries()) columnOf.set(value, places[i] as number)
    return true
  }
  return false
}

/** Where the columns stand in the part right below the header. */
function columnsOf(full: readonly GluedRow[], count: number): LogicalColumn[] {
  const [first] = full
  const alike = full.filter((row) =>
    row.values.every((value, i) => Math.abs(edgeOf(value) - edgeOf(first?.values[i] ?? value)) <= SLACK),
  )
  return Array.from({ length: count }, (_, i) => ({
    from: smallest(alike.map((row) => row.values[i]?.from ?? Number.POSITIVE_INFINITY)),
    to: largest(alike.map((row) => (row.values[i] ? edgeOf(row.values[i]) : 0))),
  }))
}
