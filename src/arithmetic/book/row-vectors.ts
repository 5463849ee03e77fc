/** Every row of every table by what its cells are for (period, currency, member), so that rows of different tables line up. */
import type { Period } from '../../model/period.ts'
import type { Column, Row, Table } from '../../model/table.ts'
import { plainLabel } from '../sums/labels.ts'
import type { Book } from './book.ts'

export interface RowVector {
  readonly table: Table
  readonly row: Row
  readonly group: string
  readonly plain: string
  /** The words that tell it from other rows. */
  readonly name: string
  /** Cell by period, currency and member. A place that two cells of different figures claim has none. */
  readonly cells: ReadonlyMap<string, number>
}

/** A short key of a period; the same words for the same days. */
export const periodKey = (period: Period): string =>
  period.kind === 'instant' ? period.date : `${period.start}/${period.end}`

/** The words that tell a row from others. */
export const nameOf = (row: Row): string => signature(plainLabel(row.label))

/** Period, currency and member of a cell, as one key. */
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
    const key = keyOf(column, period, group === 'money' || group === 'perShare')
    const known = last.cells.get(key)
    if (known === undefined) last.cells.set(key, at)
    else if (book.values[known] !== book.values[at]) last.twice.add(key)
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
