/**
 * Tables that do not say what their amounts are counted in. One that prints amounts in full says so by its digits; one that
 * repeats a line of a table with a known scale to the digit has that scale. Anything else stays unknown.
 */
import type { Cell, Table } from '../model/table.ts'
import { shift } from '../number/decimal.ts'

/** A printed whole amount of this many digits is no amount in thousands or millions. */
const FULL_DIGITS = 8

export function settleScales(tables: readonly Table[]): Table[] {
  const known = new Map<string, Set<number>>()
  for (const table of tables)
    if (table.scale !== undefined)
      for (const key of keysOf(table)) known.set(key, (known.get(key) ?? new Set()).add(table.scale))
  const scales = new Set(tables.flatMap(({ scale }) => (scale === undefined ? [] : [scale])))
  return tables.map((table) => {
    if (
      table.scale !== undefined ||
      !table.rows.some((row) => row.cells.some((cell) => cell.withheld === 'scale-unknown'))
    )
      return table
    const scale = scaleByRepeats(table, known) ?? (isInFull(table, scales) ? 0 : undefined)
    return scale === undefined ? table : rescaled(table, scale)
  })
}

function* keysOf(table: Table): Generator<string> {
  for (const row of table.rows) {
    for (const cell of row.cells) {
      const digits = cell.raw.replace(/\D/g, '')
      if (digits.length >= 4 && cell.measure === 'money')
        yield `${digits}|${row.label
          .toLowerCase()
          .replace(/[^a-z]/g, '')
          .slice(0, 24)}`
    }
  }
}

function scaleByRepeats(table: Table, known: ReadonlyMap<string, ReadonlySet<number>>): number | undefined {
  const votes = new Map<number, number>()
  for (const key of keysOf(table))
    for (const scale of known.get(key) ?? []) votes.set(scale, (votes.get(scale) ?? 0) + 1)
  const [best] = [...votes].sort((a, b) => b[1] - a[1])
  return best && votes.size === 1 ? best[0] : undefined
}

/** Amounts printed to the last unit: eight digits or more, in a release none of whose tables counts in thousands. */
function isInFull(table: Table, scales: ReadonlySet<number>): boolean {
  const cells = table.rows.flatMap((row) => row.cells.filter((cell) => cell.measure === 'money' && cell.value))
  const long = cells.filter((cell) => cell.raw.replace(/[.].*/, '').replace(/\D/g, '').length >= FULL_DIGITS)
  const hasSign = cells.some((cell) => /\d/.test(cell.raw))
  return (
    hasSign &&
    (long.length >= 2 || (long.length >= 1 && scales.size === 0)) &&
    ![...scales].some((scale) => scale > 0 && long.length < 2)
  )
}

function rescaled(table: Table, scale: number): Table {
  const mend = (cell: Cell): Cell => {
    if (cell.withheld !== 'scale-unknown' || !cell.value) return cell
    const value = shift(cell.value, scale)
    return { ...cell, value, decimals: value.scale, withheld: undefined }
  }
  return { ...table, scale, rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(mend) })) }
}
