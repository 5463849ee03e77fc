/**
 * The header words over each column, outermost first. Cells that are as many as the columns go by order; spanning cells go by
 * where they stand if the syntax says how wide they are, and else by evidence: within one group no date and currency repeats,
 * and a group begins where the dates start over.
 *
 *            Three Months Ended          Twelve Months Ended
 *   Dec 2024  Sep 2025  Dec 2025  Dec 2025 US$  Dec 2024  Dec 2025      the second group begins at the second "Dec 2024"
 */
import { cellKind } from '../grids/cell-kind.ts'
import type { Grid, GridCell, GridRow } from '../model/grid.ts'
import type { Span } from '../model/span.ts'
import { ruledPlaces, rulesBelow } from './header-rules.ts'
import type { LogicalColumn } from './logical-columns.ts'

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
}

export function headerTexts(
  headers: readonly GridRow[],
  columns: readonly LogicalColumn[],
  grid: Grid,
  text: string,
): ColumnHeaders {
  const texts: HeaderText[][] = columns.map(() => [])
  const label: string[] = []
  const assigned: { row: GridRow; cells: readonly GridCell[]; places: readonly (readonly number[])[] }[] = []
  const prepared = headers.map((row) =>
    splitLabel(row, columns, label, grid.syntax === 'pipe' || grid.syntax === 'html'),
  )
  const hasRules = grid.syntax === 'whitespace' && headers.slice(1).some((row) => row.ruledAbove)
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
      ruled ??
      repeats ??
      stackedPlaces(cells, lower) ??
      placesOf(cells, leaves.every(isThere) ? leaves : extents, extents, grid, below)
    assigned.unshift({ row, cells, places })
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
  return { columns: texts, label }
}

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
    (isMeasured ? kinds.every((kind) => kind === 'year' || kind === 'period') : kinds[0] !== 'words')
  if (isOverLabels && !fillsAll && !(!isMeasured && kinds[0] === 'year' && row.cells.length > 1)) {
    label.push(first.text)
    return row.cells.slice(1)
  }
  return [...row.cells]
}

function placesOf(
  cells: readonly GridCell[],
  columns: readonly LogicalColumn[],
  extents: readonly LogicalColumn[],
  grid: Grid,
  below: readonly string[],
): number[][] {
  if (cells.length === columns.length) return cells.map((_, i) => [i])
  if (cells.length > columns.length) return byDistance(cells, columns)
  if (grid.syntax === 'whitespace') {
    // some centre a group over its dates, some over the whole width of its figures
    const [overLeaves, overFigures] = [byCentre(cells, columns, below), byCentre(cells, extents, below)]
    return (overFigures.cost < overLeaves.cost ? overFigures : overLeaves).places
  }
  const hasWidths = cells.some(({ from, to }) => to > from)
  return hasWidths ? byReach(cells, columns, true) : bestPartition(cells, columns, below)
}

/** "2024 2023 Change" three times over below three cells: one run for each, if it stands above its run. */
function byRepeats(
  cells: readonly GridCell[],
  columns: readonly LogicalColumn[],
  below: readonly string[],
): number[][] | undefined {
  const size = columns.length / cells.length
  if (cells.length < 2 || size < 2 || !Number.isInteger(size)) return undefined
  const unit = below.slice(0, size)
  const isRepeated = below.every((words, i) => words === unit[i % size])
  if (unit.includes('') || new Set(unit).size < size || !isRepeated) return undefined
  const stand = cells.every(({ from, to }, i) => {
    const [first, last] = [columns[i * size], columns[(i + 1) * size - 1]]
    const centre = (from + to) / 2
    return first && last && centre >= first.from - 1 && centre <= last.to + 1
  })
  return stand ? cells.map((_, i) => Array.from({ length: size }, (_unused, n) => i * size + n)) : undefined
}

/** Each header cell over the one column that is nearest. */
function byDistance(cells: readonly GridCell[], columns: readonly LogicalColumn[]): number[][] {
  const places: number[][] = cells.map(() => [])
  columns.forEach((column, index) => {
    const centre = (column.from + column.to) / 2
    const distances = cells.map(({ from, to }) =>
      centre >= from && centre <= to ? 0 : Math.min(Math.abs(centre - from), Math.abs(centre - to)),
    )
    places[distances.indexOf(Math.min(...distances))]?.push(index)
  })
  return places
}

/** What it costs if one date stands twice under one group. */
const REPEAT_COST = 100

const repeatsIn = (below: readonly string[]): number => {
  const words = below.filter((text) => text !== '')
  return words.length - new Set(words).size
}

/** What it costs to leave a column without a header, in characters off the centre. */
const GAP_COST = 1.5

/**
 * In aligned text a header stands centred over its run of columns. The runs are chosen so that the centres lie closest, a
 * column left out costing a little; solved run by run from the left.
 */
function byCentre(
  cells: readonly GridCell[],
  columns: readonly LogicalColumn[],
  below: readonly string[],
): { cost: number; places: number[][] } {
  interface Step {
    readonly cost: number
    readonly runs: readonly (readonly [number, number])[]
  }
  let steps: (Step | undefined)[] = columns.map((_, i) => ({ cost: i * GAP_COST, runs: [] }))
  steps.push({ cost: columns.length * GAP_COST, runs: [] })
  for (const cell of cells) {
    const next: (Step | undefined)[] = Array.from({ length: columns.length + 1 }, () => undefined)
    for (let end = 1; end <= columns.length; end++) {
      for (let start = 0; start < end; start++) {
        const before = steps[start]
        const [first, last] = [columns[start], columns[end - 1]]
        if (!before || !first || !last) continue
        const off = Math.abs((cell.from + cell.to) / 2 - (first.from + last.to) / 2)
        const cost = before.cost + off + REPEAT_COST * repeatsIn(below.slice(start, end))
        const known = next[end]
        if (!known || cost < known.cost) next[end] = { cost, runs: [...before.runs, [start, end]] }
      }
    }
    // columns skipped behind a run
    for (let end = 1; end <= columns.length; end++) {
      const [left, here] = [next[end - 1], next[end]]
      if (left && (!here || left.cost + GAP_COST < here.cost))
        next[end] = { cost: left.cost + GAP_COST, runs: left.runs }
    }
    steps = next
  }
  const { runs, cost } = steps[columns.length] ?? { runs: [], cost: Number.POSITIVE_INFINITY }
  const places = cells.map((_, i) => {
    const [start, end] = runs[i] ?? [0, 0]
    return Array.from({ length: end - start }, (_unused, n) => start + n)
  })
  return { cost, places }
}

/** A cell reaches over its width; one without width to where the next begins. */
function byReach(cells: readonly GridCell[], columns: readonly LogicalColumn[], trustsWidth: boolean): number[][] {
  return cells.map((cell, i) => {
    const next = cells[i + 1]
    const end = trustsWidth && cell.to > cell.from ? cell.to : next ? next.from - 1 : Number.POSITIVE_INFINITY
    return columns.flatMap(({ from, to }, index) => (to >= cell.from && from <= end ? [index] : []))
  })
}

const MOST_PARTITIONS = 20_000

/** The split of the columns into as many runs as there are cells that the words below speak for. */
function bestPartition(
  cells: readonly GridCell[],
  columns: readonly LogicalColumn[],
  below: readonly string[],
): number[][] {
  const byPlace = byReach(cells, columns, false)
  const hasLeaves = below.some((text) => text !== '')
  if (!hasLeaves || columns.length > 24) return byPlace
  let best: { cost: number; starts: readonly number[] } | undefined
  let tried = 0
  const wanted = byPlace.map((places) => places[0] ?? 0)
  const visit = (starts: readonly number[]): void => {
    if (tried > MOST_PARTITIONS) return
    if (starts.length === cells.length) {
      tried++
      const cost = costOf(starts, wanted, below)
      if (!best || cost < best.cost) best = { cost, starts }
      return
    }
    for (let at = (starts.at(-1) ?? -1) + 1; at <= columns.length - (cells.length - starts.length); at++)
      if (starts.length > 0 || at === (wanted[0] ?? 0)) visit([...starts, at])
  }
  visit([])
  const starts = best?.starts ?? wanted
  return starts.map((start, i) =>
    Array.from({ length: (starts[i + 1] ?? columns.length) - start }, (_, n) => start + n),
  )
}

/** Repeats within a group cost most, then a group that does not begin where dates start over, then distance from where it is printed. */
function costOf(starts: readonly number[], wanted: readonly number[], below: readonly string[]): number {
  let cost = 0
  starts.forEach((start, i) => {
    const end = starts[i + 1] ?? below.length
    cost += REPEAT_COST * repeatsIn(below.slice(start, end))
    cost += Math.abs(start - (wanted[i] ?? start))
    const first = below[start]
    // a year goes over to the next with its first quarter, whatever quarter the table begins with
    if (i > 0 && first && first === below[starts[0] ?? 0] && !/^Q[2-4]$/i.test(first)) cost -= 5
  })
  return cost
}
