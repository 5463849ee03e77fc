/**
 * From a table to lines of whole numbers: the rows of one measure, with every cell doubled and at one common scale, so that
 * half a unit of the last digit is a whole number too. Sums over such lines are exact in ordinary numbers; what does not fit
 * 2^50 is left out rather than rounded.
 */
import { VARIANCE_HEADER } from '../../lexicon/arithmetic.ts'
import type { Cell, Row, Table } from '../../model/table.ts'
import type { Decimal } from '../../number/decimal.ts'

/** A row (or, transposed, a column) of numbers. NaN stands for a place without a number. */
export interface Line {
  /** Position in the table: of the row, or of the column when transposed. */
  readonly at: number
  readonly label: string
  /** Doubled values at the group's scale. */
  readonly values: Float64Array
  /** Half a unit of the last printed digit, doubled; 0 for nil. */
  readonly halves: Float64Array
  /** Places with a number or nil. */
  readonly filled: number
  /** Cells that hold a number which the reading was not sure of, or not of its column: sums over them prove nothing. */
  readonly isDamaged: boolean
}

/** The rows of a table that measure the same thing. */
export interface Matrix {
  readonly group: string
  /** Decimal places of the common scale: a value is `digits / 2 × 10^-scale`. */
  readonly scale: number
  /** Positions in `table.columns` that the places of the lines stand for. */
  readonly columns: readonly number[]
  readonly lines: readonly Line[]
}

const LARGEST = 2 ** 50

/** Columns whose figures are figures of the row itself. */
export const isValueColumn = ({ kind, header }: Table['columns'][number]): boolean =>
  (kind === 'value' || kind === 'unknown') && !VARIANCE_HEADER.test(header)

/** What a row measures: its cells' commonest measure, with the unit where amounts of different units stand in one table. */
function groupOf(cells: readonly Cell[]): string | undefined {
  const counts = new Map<string, number>()
  for (const cell of cells) {
    if (cell.value === undefined || cell.value === null) continue
    const group = groupOfCell(cell)
    counts.set(group, (counts.get(group) ?? 0) + 1)
  }
  let best: string | undefined
  for (const [group, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = group
  return best
}

const groupOfCell = (cell: Cell): string =>
  cell.measure === 'money' || cell.measure === 'perShare' || cell.measure === 'shares' || cell.measure === 'percent'
    ? cell.measure
    : `${cell.measure} ${cell.unit ?? ''}`

const isUnusable = (cell: Cell): boolean =>
  cell.withheld === 'note-reference' || cell.withheld === 'range' || cell.withheld === 'header'

/** The table's rows by what they measure, each group as one matrix over the value columns. */
export function matricesOf(table: Table): Matrix[] {
  const columns = table.columns
    .map((_, at) => at)
    .filter((at) => isValueColumn(table.columns[at] as Table['columns'][number]))
  const place = new Map(columns.map((at, i) => [table.columns[at]?.index ?? at, i]))
  const groups = new Map<string, { at: number; row: Row; cells: (Cell | undefined)[] }[]>()
  table.rows.forEach((row, at) => {
    const cells: (Cell | undefined)[] = columns.map(() => undefined)
    for (const cell of row.cells) {
      const i = place.get(cell.column)
      if (i !== undefined && cell.value !== undefined && !isUnusable(cell)) cells[i] = cell
    }
    const present = cells.filter((cell): cell is Cell => cell !== undefined)
    const group = groupOf(present) ?? (present.length > 0 ? 'money' : undefined)
    if (group === undefined) return
    const members = groups.get(group)
    if (members) members.push({ at, row, cells })
    else groups.set(group, [{ at, row, cells }])
  })
  return [...groups].map(([group, members]) => matrixOf(group, columns, members))
}

function matrixOf(
  group: string,
  columns: readonly number[],
  members: readonly { at: number; row: Row; cells: (Cell | undefined)[] }[],
): Matrix {
  let scale = Number.NEGATIVE_INFINITY
  for (const { cells } of members)
    for (const cell of cells)
      if (cell?.value) scale = Math.max(scale, cell.value.scale, cell.decimals ?? cell.value.scale)
  if (scale === Number.NEGATIVE_INFINITY) scale = 0
  const lines = members.map(({ at, row, cells }) => lineOf(at, row, cells, group, scale))
  return { group, scale, columns, lines }
}

function lineOf(at: number, row: Row, cells: readonly (Cell | undefined)[], group: string, scale: number): Line {
  const values = new Float64Array(cells.length).fill(Number.NaN)
  const halves = new Float64Array(cells.length)
  let filled = 0
  let isDamaged = false
  cells.forEach((cell, i) => {
    if (!cell || cell.value === undefined) return
    if (cell.withheld === 'row-damaged' || cell.withheld === 'column-unknown') isDamaged = true
    if (cell.value !== null && groupOfCell(cell) !== group) return
    values[i] = cell.value === null ? 0 : doubled(cell.value, scale)
    halves[i] = cell.value === null ? 0 : 10 ** (scale - (cell.decimals ?? cell.value.scale))
    filled++
  })
  return { at, label: row.label, values, halves, filled, isDamaged }
}

function doubled(value: Decimal, scale: number): number {
  const whole = Number(value.digits) * 10 ** (scale - value.scale) * 2
  return Math.abs(whole) < LARGEST ? whole : Number.NaN
}

/** The same matrix with rows and columns changed over, for sums across a row. Halves and values are shared numbers. */
export function transpose(matrix: Matrix, labels: readonly string[]): Matrix {
  const lines = matrix.columns.map((at, i): Line => {
    const values = Float64Array.from(matrix.lines, (line) => (line.isDamaged ? Number.NaN : (line.values[i] as number)))
    const halves = Float64Array.from(matrix.lines, (line) => line.halves[i] as number)
    const filled = values.reduce((count, value) => (Number.isNaN(value) ? count : count + 1), 0)
    return { at, label: labels[at] ?? '', values, halves, filled, isDamaged: false }
  })
  return { ...matrix, columns: matrix.lines.map((line) => line.at), lines }
}
