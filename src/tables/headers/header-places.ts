/**
 * Over which columns each cell of a header row stands: by order where they are as many, by distance or by the width they are
 * centred over in aligned text, and else by evidence: within one group no date repeats, and a group begins where dates start over.
 */
import { cellKind, isValue } from '../../grids/source/cell-kind.ts'
import type { Grid, GridCell } from '../../model/grid.ts'
import { smallest } from '../../number/extremes.ts'
import type { LogicalColumn } from '../places/logical-columns.ts'

export function placesOf(
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
  if (['spaces', 'lines'].includes(grid.syntax) || (grid.syntax === 'html' && hasWidths(grid, columns)))
    return byWidth(cells, columns)
  return bestPartition(cells, columns, below)
}

/** Whether the page says how far its headers reach: one over more than a column of figures does. */
const hasWidths = ({ rows }: Grid, columns: readonly LogicalColumn[]): boolean =>
  rows.some(({ cells }) =>
    cells.some(
      (cell) =>
        cell.from > 0 &&
        !isValue(cellKind(cell.text)) &&
        columns.filter(({ to }) => cell.from <= to && to <= cell.to).length > 1,
    ),
  )

/** Each cell over the columns whose figures stand below it; over "$" in a cell of its own, over the figure behind that. */
function byWidth(cells: readonly GridCell[], columns: readonly LogicalColumn[]): number[][] {
  const places = cells.map((cell) =>
    columns.flatMap(({ from, to }, index) => (from <= cell.to && cell.from <= to ? [index] : [])),
  )
  const taken = new Set(places.flat())
  return cells.map((cell, at) => {
    if (places[at]?.length !== 0) return places[at] as number[]
    const next = columns.findIndex(({ from }) => from > cell.to)
    return next < 0 || taken.has(next) ? [] : [next]
  })
}

/** "2024 2023 Change" three times over below three cells: one run for each, if it stands above its run. */
export function byRepeats(
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
    places[distances.indexOf(smallest(distances))]?.push(index)
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
/** The same for a bare year below "Half-year ended 30 September": without the words it would be the whole year. */
const GAP_COST_OF_YEAR = 12
const SPAN_OF_YEAR = /\b(?:months?|weeks|quarters?|half)\b/i

function gapCosts(cells: readonly GridCell[], below: readonly string[]): (column: number) => number {
  const isSpan = cells.some(({ text }) => SPAN_OF_YEAR.test(text))
  return (column) => (isSpan && cellKind(below[column] ?? '') === 'year' ? GAP_COST_OF_YEAR : GAP_COST)
}

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
  const gapCost = gapCosts(cells, below)
  let steps: (Step | undefined)[] = [{ cost: 0, runs: [] }]
  for (let i = 0; i < columns.length; i++) steps.push({ cost: (steps[i]?.cost ?? 0) + gapCost(i), runs: [] })
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
      const gap = gapCost(end - 1)
      if (left && (!here || left.cost + gap < here.cost)) next[end] = { cost: left.cost + gap, runs: left.runs }
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

/** A cell reaches to where the next begins. */
function byReach(cells: readonly GridCell[], columns: readonly LogicalColumn[]): number[][] {
  return cells.map((cell, i) => {
    const next = cells[i + 1]
    const end = next ? next.from - 1 : Number.POSITIVE_INFINITY
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
  const byPlace = byReach(cells, columns)
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
