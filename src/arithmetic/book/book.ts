/**
 * All numbers of all tables in one numbered list, so that identities within a table, between tables and between periods are
 * written alike: as relations between numbered cells. Values are whole numbers, doubled, at one scale per measure (exact;
 * what does not fit stays NaN), as in matrix.ts.
 */
import type { Cell, Column, Row, Table } from '../../model/table.ts'

interface BookCell {
  readonly at: number
  readonly table: Table
  readonly row: Row
  readonly column: Column
  readonly cell: Cell
  readonly group: string
}

export interface Book {
  readonly tables: readonly Table[]
  readonly cells: readonly BookCell[]
  /** Doubled values by cell; 0 for nil. Explanations try other values here and put them back. */
  readonly values: Float64Array
  /** Half a unit of the last digit, doubled; 0 for nil. */
  readonly halves: Float64Array
  readonly isNil: Uint8Array
  /** Decimal places of the common scale by group. */
  readonly scales: ReadonlyMap<string, number>
  /** The cell's number by table, row index and column index; undefined where there is no number. */
  readonly find: (table: Table, row: number, column: number) => number | undefined
  /** Readable id of a cell: "t2.r5.c3". */
  readonly idOf: (at: number) => string
  /** Ids of the facts by cell id. */
  readonly factOf: (at: number) => string
}

const LARGEST = 2 ** 50

/** Money has one scale everywhere; other measures keep apart by unit. */
const cellGroup = (cell: Cell): string =>
  cell.measure === 'money' || cell.measure === 'perShare' || cell.measure === 'shares' || cell.measure === 'percent'
    ? cell.measure
    : `${cell.measure} ${cell.unit ?? ''}`

const isUsable = (cell: Cell): boolean =>
  cell.value !== undefined &&
  cell.withheld !== 'note-reference' &&
  cell.withheld !== 'column-unknown' &&
  cell.withheld !== 'range' &&
  cell.withheld !== 'header' &&
  cell.withheld !== 'row-damaged'

export function openBook(tables: readonly Table[], factIds: ReadonlyMap<string, string> = new Map()): Book {
  const cells: BookCell[] = []
  const index = new Map<Table, Map<number, Map<number, number>>>()
  const scales = new Map<string, number>()
  for (const table of tables) {
    const rows = new Map<number, Map<number, number>>()
    const columns = new Map(table.columns.map((column) => [column.index, column]))
    index.set(table, rows)
    for (const row of table.rows) {
      const places = new Map<number, number>()
      rows.set(row.index, places)
      for (const cell of row.cells) {
        const column = columns.get(cell.column)
        if (!column || !isUsable(cell)) continue
        const group = cellGroup(cell)
        if (cell.value) {
          const finest = Math.max(cell.value.scale, cell.decimals ?? cell.value.scale)
          scales.set(group, Math.max(scales.get(group) ?? Number.NEGATIVE_INFINITY, finest))
        }
        places.set(cell.column, cells.length)
        cells.push({ at: cells.length, table, row, column, cell, group })
      }
    }
  }
  const values = new Float64Array(cells.length)
  const halves = new Float64Array(cells.length)
  const isNil = new Uint8Array(cells.length)
  for (const { at, cell, group } of cells) {
    if (!cell.value) {
      isNil[at] = 1
      continue
    }
    const scale = scales.get(group) ?? 0
    const whole = Number(cell.value.digits) * 10 ** (scale - cell.value.scale) * 2
    values[at] = Math.abs(whole) < LARGEST ? whole : Number.NaN
    halves[at] = 10 ** (scale - (cell.decimals ?? cell.value.scale))
  }
  const ids: (string | undefined)[] = []
  const idOf = (at: number): string => {
    const { table, row, cell } = cells[at] as BookCell
    ids[at] ??= `${table.id}.r${row.index}.c${cell.column}`
    return ids[at] as string
  }
  return {
    tables,
    cells,
    values,
    halves,
    isNil,
    scales,
    find: (table, row, column) => index.get(table)?.get(row)?.get(column),
    idOf,
    factOf: (at) => factIds.get(idOf(at)) ?? idOf(at),
  }
}
