/** Every row of every table by what its cells are for (period, currency, member), so that rows of different tables line up. */
import type { Period } from '../model/period.ts'
import type { Column, Row, Table } from '../model/table.ts'
import type { Book } from './book.ts'
import { plainLabel } from './labels.ts'

export interface RowVector {
  readonly table: Table
  readonly row: Row
  readonly group: string
  readonly plain: string
  /** The words that tell it from other rows. */
  readonly name: string
  /** Cell by period, currency and member. A place that two cells claim has none. */
  readonly cells: ReadonlyMap<string, number>
}

const keys = new WeakMap<Period, string>()

/** A short key of a period; the same words for the same days. */
export function periodKey(period: Period): string {
  const known = keys.get(period)
  if (known) return known
  const key = period.kind === 'instant' ? period.date : `${period.start}/${period.end}`
  keys.set(period, key)
  return key
}

const names = new WeakMap<Row, string>()

/** The words that tell a row from others. */
export function nameOf(row: Row): string {
  const known = names.get(row)
  if (known !== undefined) return known
  const name = signature(plainLabel(row.label))
  names.set(row, name)
  return name
}

const columnKeys = new WeakMap<Column, { plain?: string; priced?: string }>()

/** Period, currency and member of a cell, as one key; nearly all cells have their column's. */
function keyFor(column: Column, period: Period, isPriced: boolean): string {
  if (period !== column.period) return keyOf(column, period, isPriced)
  const known = columnKeys.get(column) ?? {}
  const key = (isPriced ? known.priced : known.plain) ?? keyOf(column, period, isPriced)
  if (isPriced ? !known.priced : !known.plain)
    columnKeys.set(column, isPriced ? { ...known, priced: key } : { ...known, plain: key })
  return key
}

const keyOf = (column: Column, period: Period, isPriced: boolean): string =>
  `${periodKey(period)} ${isPriced ? (column.currency ?? '') : ''} ${column.member ?? ''}`

export function rowVectors(book: Book): RowVector[] {
  const vectors: RowVector[] = []
  let last: { row: Row; group: string; cells: Map<string, number>; twice: Set<string> } | undefined
  const close = (table: Table) => {
    if (!last) return
    for (const key of last.twice) last.cells.delete(key)
    if (last.cells.size === 0) return
    const plain = plainLabel(last.row.label)
    vectors.push({ table, row: last.row, group: last.group, plain, name: nameOf(last.row), cells: last.cells })
  }
  let table: Table | undefined
  for (const { at, table: own, row, column, cell, group } of book.cells) {
    if (last?.row !== row) {
      if (table) close(table)
      last = { row, group, cells: new Map(), twice: new Set() }
    }
    table = own
    if (!cell.value || cell.withheld || (column.kind !== 'value' && column.kind !== 'unknown')) continue
    const period = cell.period ?? column.period
    if (!period) continue
    if (last.cells.size === 0) last.group = group
    if (group !== last.group) continue
    const key = keyFor(column, period, group === 'money' || group === 'perShare')
    if (last.cells.has(key)) last.twice.add(key)
    else last.cells.set(key, at)
  }
  if (table) close(table)
  return vectors
}

/** The words that tell a line from others: "Total revenues" and "Revenue" are one, "Adjusted revenue" is another. */
function signature(plain: string): string {
  return plain
    .replace(/[^a-z0-9% -]/g, ' ')
    .split(' ')
    .filter((word) => word !== '' && !DROPPED.has(word) && !/^-+$/.test(word))
    .map((word) => (word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word))
    .join(' ')
}

const DROPPED = new Set(['the', 'a', 'of', 'total', 'gaap', 'ifrs', 'consolidated', 'as', 'reported'])
