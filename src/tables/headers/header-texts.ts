/**
 * The header words over each column, outermost first. Cells that are as many as the columns go by order; spanning cells go by
 * where they stand if the syntax says how wide they are, and else by evidence: within one group no date and currency repeats,
 * and a group begins where the dates start over.
 *
 *            Three Months Ended          Twelve Months Ended
 *   Dec 2024  Sep 2025  Dec 2025  Dec 2025 US$  Dec 2024  Dec 2025      the second group begins at the second "Dec 2024"
 */
import { type CellKind, cellKind } from '../../grids/source/cell-kind.ts'
import type { Grid, GridCell, GridRow } from '../../model/grid.ts'
import type { Span } from '../../model/span.ts'
import type { LogicalColumn } from '../places/logical-columns.ts'
import { fittedHeaders } from './fitted-headers.ts'
import { byRepeats, placesOf } from './header-places.ts'
import { ruledPlaces, rulesBelow, withSkipped } from './header-rules.ts'

export interface HeaderText {
  readonly text: string
  readonly span: Span
  /** Stands over more than one column. */
  readonly isGroup: boolean
}

export interface ColumnHeaders {
  /** Per column, outermost first. */
  readonly columns: readonly (readonly HeaderText[])[]
  /** Words over the label column. */
  readonly label: readonly string[]
  /** A row of years begins over the labels and has not a year for each column: over which they stand is not known. */
  readonly isShifted: boolean
}

export function headerTexts(
  printed: readonly GridRow[],
  columns: readonly LogicalColumn[],
  grid: Grid,
  text: string,
): ColumnHeaders {
  const headers = grid.syntax === 'html' ? fittedHeaders(printed, columns) : printed
  const texts: HeaderText[][] = columns.map(() => [])
  const label: string[] = []
  const assigned: { row: GridRow; cells: readonly GridCell[]; places: readonly (readonly number[])[] }[] = []
  const isMeasured = grid.syntax === 'pipe' || grid.syntax === 'html'
  const prepared = headers.map((row) => splitLabel(row, columns, label, isMeasured))
  const isText = grid.syntax === 'whitespace'
  const hasRules = isText && headers.slice(1).some((row) => row.ruledAbove)
  // a leaf may begin left of all its figures
  let extents = columns
  let leaves: readonly (LogicalColumn | undefined)[] = columns.map(() => undefined)
  // from the innermost row up: what stands below decides how far a group reaches
  for (let i = prepared.length - 1; i >= 0; i--) {
    const cells = prepared[i] ?? []
    const below = columns.map((_, column) =>
      assigned
        .flatMap(({ cells: lower, places }) =>
          lower.filter((_cell, at) => places[at]?.includes(column)).map(({ text }) => text),
        )
        .join(' '),
    )
    const row = headers[i] as GridRow
    const ruled = grid.syntax === 'whitespace' ? ruledPlaces(cells, extents, rulesBelow(row, grid, text)) : undefined
    const lower = hasRules && !headers[i + 1]?.ruledAbove ? assigned[0] : undefined
    const repeats = grid.syntax === 'whitespace' ? byRepeats(cells, extents, below) : undefined
    const places =
      (ruled && withSkipped(ruled, below)) ??
      repeats ??
      stackedPlaces(cells, lower ?? (isText && isNested(cells, assigned[0]?.cells) ? assigned[0] : undefined)) ??
      placesOf(cells, leaves.every(isThere) ? leaves : extents, extents, grid, below)
    assigned.unshift({ row, cells, places: cells.map((cell, at) => besideDays(cell, places[at] ?? [], below)) })
    if (grid.syntax === 'whitespace') {
      extents = extended(extents, cells, places)
      leaves = leaves.map((leaf, index) => hulled(leaf, aloneOver(index, cells, places)))
    }
  }
  for (const { cells, places } of assigned) {
    cells.forEach((cell, at) => {
      for (const column of places[at] ?? [])
        texts[column]?.push({ text: cell.text, span: cell.span, isGroup: (places[at]?.length ?? 0) > 1 })
    })
  }
  return { columns: texts, label, isShifted: isMeasured && headers.some((row) => isShifted(row, columns)) }
}

const DAY = /^(?:as (?:of|at) |at )?[a-z]{3,9}\.? \d{1,2},?(?: \d{4})?$/i
const NAMES_DAY = /(?:^|\s)(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}\b/i

/** A day stands over no column that names its own day below. */
const besideDays = ({ text }: GridCell, places: readonly number[], below: readonly string[]): readonly number[] =>
  DAY.test(text) ? places.filter((column) => !NAMES_DAY.test(below[column] ?? '')) : places

/** Words with no rule between them and the line below go on there: "Sep. 30" above "(Adjusted)" is the same header. */
function stackedPlaces(
  cells: readonly GridCell[],
  lower: { readonly cells: readonly GridCell[]; readonly places: readonly (readonly number[])[] } | undefined,
): number[][] | undefined {
  if (!lower || lower.cells.length < cells.length) return undefined
  const below = cells.map((cell) =>
    lower.cells.findIndex((other) => Math.min(cell.to, other.to) - Math.max(cell.from, other.from) >= 0),
  )
  if (below.includes(-1) || new Set(below).size !== below.length) return undefined
  return below.map((at) => [...(lower.places[at] ?? [])])
}

/** "Change %" above "Q4/31--Q4/30", each begun with it and no wider: one header over two lines. */
const isNested = (cells: readonly GridCell[], below: readonly GridCell[] = []): boolean =>
  cells.length > 0 && cells.every((cell) => below.some(({ from, to }) => from === cell.from && cell.to <= to))

/** Columns made as wide as the header cells that stand over them alone. */
const extended = (
  columns: readonly LogicalColumn[],
  cells: readonly GridCell[],
  places: readonly (readonly number[])[],
): LogicalColumn[] =>
  columns.map((column, index) => {
    return hulled(column, aloneOver(index, cells, places)) ?? column
  })

const isThere = (column: LogicalColumn | undefined): column is LogicalColumn => column !== undefined

const aloneOver = (
  index: number,
  cells: readonly GridCell[],
  places: readonly (readonly number[])[],
): GridCell | undefined => cells.find((_cell, at) => places[at]?.length === 1 && places[at]?.[0] === index)

const hulled = (column: LogicalColumn | undefined, cell: LogicalColumn | undefined): LogicalColumn | undefined =>
  column && cell
    ? { from: Math.min(column.from, cell.from), to: Math.max(column.to, cell.to) }
    : (column ?? (cell && { from: cell.from, to: cell.to }))

/** The cells over value columns; words over the labels are kept apart. */
function splitLabel(row: GridRow, columns: readonly LogicalColumn[], label: string[], isMeasured: boolean): GridCell[] {
  const firstColumn = columns[0]?.from ?? 0
  const [first] = row.cells
  if (!first) return []
  const isOverLabels = first.to < firstColumn && (first.from === 0 || !isMeasured)
  const kinds = row.cells.map(({ text }) => cellKind(text))
  // a row of years that lacks the empty cell over the labels
  const fillsAll =
    row.cells.length === columns.length &&
    (isMeasured
      ? kinds.every((kind) => kind === 'year' || kind === 'period') && !isSpanOfYears(kinds)
      : kinds[0] !== 'words')
  const isWhole = fillsAll || (isMeasured && areSpans(row.cells, columns.length))
  if (isOverLabels && !isWhole && !(!isMeasured && kinds[0] === 'year' && row.cells.length > 1)) {
    label.push(first.text)
    return row.cells.slice(1)
  }
  return [...row.cells]
}

const SPAN = /\b(?:months?|weeks|quarter|half|year)\b.{0,12}\bended\b/i

/** "| Three Months Ended | Six Months Ended | | |" over four columns: the first stands over figures, as no label has a length. */
const areSpans = (cells: readonly GridCell[], columns: number): boolean =>
  cells.length > 1 && columns % cells.length === 0 && cells.every(({ text }) => SPAN.test(text))

/** "| 2031 | | 2030 | | 2031 | | 2030 |" without the empty cell over the labels, above a column of amounts and one of shares each. */
const isShifted = ({ cells }: GridRow, columns: readonly LogicalColumn[]): boolean =>
  cells.length > 1 &&
  cells.length < columns.length &&
  cells[0]?.from === 0 &&
  cells[0].to < (columns[0]?.from ?? 0) &&
  cells.every(({ text }) => cellKind(text) === 'year')

/** "For the three months ended June 30:" over the labels, nothing but years over the figures. */
const isSpanOfYears = ([first, ...others]: readonly CellKind[]): boolean =>
  first === 'period' && others.length > 0 && others.every((kind) => kind === 'year')
