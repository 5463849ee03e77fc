/**
 * From a grid to columns that any syntax can set: every figure under the column that it was read for, marks of money joined to
 * their numbers, wrapped labels on one line, and each cell of a header over all the columns whose header has its words.
 */
import { cellKind, isCloser, isMoneyMark, isValue } from '../../src/grids/source/cell-kind.ts'
import type { Grid, GridCell, GridRow } from '../../src/model/grid.ts'
import type { Span } from '../../src/model/span.ts'
import type { Row, Table } from '../../src/model/table.ts'

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

/** Column 0 is the labels'; the columns of figures follow, as they were read. */
export interface Layout {
  readonly width: number
  readonly lines: readonly Line[]
}

/** The grid's rows with their cells at the columns of the tables that were read from it. */
export function layoutOf(grid: Grid, tables: readonly Table[]): Layout {
  const own = tables.filter(({ span }) => span.start < grid.span.end && grid.span.start < span.end)
  const rows = grid.rows.map((row) => ({ ...row, cells: joined(row.cells) }))
  if (own.length === 0) return unread(rows)
  const lines: Line[] = []
  let above: GridRow[] = []
  let table: Table | undefined
  for (const row of rows) {
    const found = readIn(own, row)
    if (found === 'label') continue
    if (!found) above.push(row)
    else {
      const isFirst = found.table !== table
      table = found.table
      lines.push(...headerLines(above, table, rows, isFirst), bodyLine(row, found.row, columnsOf(row, found, rows)))
      above = []
    }
  }
  if (table) lines.push(...headerLines(above, table, rows, false))
  return { width: 1 + Math.max(...own.map(({ columns }) => columns.length)), lines }
}

/** A grid from which nothing was read: its cells by their order. */
const unread = (rows: readonly GridRow[]): Layout => ({
  width: Math.max(1, ...rows.map(({ cells }) => cells.length)),
  lines: rows.map((row) => ({ ...row, cells: row.cells.map(({ text }, at) => ({ text, from: at, to: at })) })),
})

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

/** The row of a table that was read from a grid's row; 'label' where the row is but a line of a label that ends further down. */
function readIn(tables: readonly Table[], { span, cells }: GridRow): { table: Table; row: Row } | 'label' | undefined {
  const start = cells[0]?.span.start ?? span.start
  for (const table of tables) {
    if (span.start >= table.span.end || table.span.start >= span.end) continue
    const row = table.rows.find((one) => one.cells.length > 0 && one.span.start === span.start)
    if (row) return { table, row }
    const label = table.rows.find(({ labelSpan }) => labelSpan.start <= start && start < labelSpan.end)
    if (label) return label.cells.length === 0 && label.labelSpan.start === start ? { table, row: label } : 'label'
  }
  return undefined
}

/** By cell the column that it was read for; of a row that was put right, the column that it is printed in. */
function columnsOf(
  row: GridRow,
  { table, row: read }: { readonly table: Table; readonly row: Row },
  rows: readonly GridRow[],
): ReadonlyMap<GridCell, number> {
  const isRepaired = table.repairs.some((repair) => repair.row === read.index)
  const centres = isRepaired ? centresOf(table, rows) : []
  const off = (cell: GridCell, column: number) => Math.abs((cell.from + cell.to) / 2 - (centres[column] as number))
  const columns = new Map<GridCell, number>()
  for (const cell of row.cells) {
    const column = read.cells.find(({ span }) => isIn(span, cell.span))?.column
    if (column === undefined) continue
    const nearest = centres.reduce((best, _, at) => (off(cell, at) < off(cell, best) ? at : best), 0)
    columns.set(cell, isRepaired ? nearest : column)
  }
  return columns
}

function bodyLine(row: GridRow, read: Row, columns: ReadonlyMap<GridCell, number>): Line {
  const first = row.cells.findIndex((cell) => columns.has(cell))
  const lead = row.cells.slice(0, first < 0 ? row.cells.length : first)
  const isWrapped = read.labelSpan.start < row.span.start || read.labelSpan.end > row.span.end
  const label = isWrapped ? read.label : lead.map(({ text }) => text).join(' ')
  const cells: Placed[] = label === '' ? [] : [{ text: label, from: 0, to: 0 }]
  let at = 0
  for (const cell of row.cells.slice(lead.length)) {
    const column = columns.get(cell)
    at = column === undefined ? at : column + 1
    const last = cells[cells.length - 1]
    if (last && last.from >= at) cells[cells.length - 1] = { ...last, text: `${last.text} ${cell.text}` }
    else cells.push({ text: cell.text, from: at, to: at })
  }
  return { cells, indent: row.indent, isHeader: false, ruledAbove: row.ruledAbove }
}

const isIn = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/**
 * Rows that state nothing, over a table's columns. Those that open it are its header, and words of its headers that stand in none
 * of them come last.
 */
function headerLines(rows: readonly GridRow[], table: Table, all: readonly GridRow[], isHeader: boolean): Line[] {
  const left = table.columns.map(({ header }) => (isHeader ? header : ''))
  const centres = centresOf(table, all)
  const lines = rows.map((row): Line => ({ ...row, cells: overColumns(row, left, centres) }))
  const groups = table.columns.map(({ group }, at) => (group !== undefined && left[at]?.startsWith(group) ? group : ''))
  const rest = left.map((words, at) => words.slice((groups[at] as string).length).trim())
  for (const words of [groups, rest])
    if (words.some((text) => text !== ''))
      lines.push({ cells: runsOf(words), indent: 0, isHeader: true, ruledAbove: false })
  return lines
}

/** Takes each cell of a row off the front of the headers that begin with it. */
function overColumns(row: GridRow, left: string[], centres: readonly number[]): Placed[] {
  const taken = left.map((words, column) => {
    const fits = row.cells.filter(({ text }) => words === text || words.startsWith(`${text} `))
    const at = centres[column] ?? 0
    const off = (cell: GridCell) => Math.max(cell.from - at, at - cell.to, 0)
    const cell = fits.sort((a, b) => off(a) - off(b))[0]
    if (cell) left[column] = words.slice(cell.text.length).trim()
    return cell
  })
  const placed: Placed[] = []
  taken.forEach((cell, at) => {
    const last = placed[placed.length - 1]
    if (!cell) return
    if (last && cell === taken[at - 1]) placed[placed.length - 1] = { ...last, to: at + 1 }
    else placed.push({ text: cell.text, from: at + 1, to: at + 1 })
  })
  const others = row.cells.filter((cell) => !taken.includes(cell))
  if (others.length === 0) return placed
  const isTitle = placed.length === 0 && others.length === 1 && (others[0] as GridCell).from > 0
  const words = others.map(({ text }) => text).join(' ')
  return [{ text: words, from: 0, to: isTitle ? centres.length : 0 }, ...placed]
}

/** Where the figures of each column stand in the grid. */
function centresOf(table: Table, rows: readonly GridRow[]): number[] {
  const cells = rows.flatMap((row) => row.cells)
  return table.columns.map(({ index }) => {
    const read = table.rows.flatMap((row) => row.cells.filter(({ column }) => column === index))
    const places = read.flatMap(({ span }) => cells.filter((cell) => isIn(span, cell.span)).slice(0, 1))
    return places.reduce((sum, { from, to }) => sum + (from + to) / 2, 0) / Math.max(1, places.length)
  })
}

/** Equal words over neighbouring columns are one cell. */
function runsOf(words: readonly string[]): Placed[] {
  const placed: Placed[] = []
  words.forEach((text, at) => {
    const last = placed[placed.length - 1]
    if (text === '') return
    if (last && last.to === at && last.text === text) placed[placed.length - 1] = { ...last, to: at + 1 }
    else placed.push({ text, from: at + 1, to: at + 1 })
  })
  return placed
}
