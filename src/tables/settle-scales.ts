/**
 * Tables that do not say what their amounts are counted in. One that prints amounts in full says so by its digits; one that
 * repeats a line of a table with a known scale to the digit has that scale. Anything else stays unknown.
 */
import type { Cell, Row, Table } from '../model/table.ts'
import { shift } from '../number/decimal.ts'

/** A printed whole amount of this many digits is no amount in thousands or millions. */
const FULL_DIGITS = 8

export function settleScales(tables: readonly Table[]): Table[] {
  const scales = new Set(tables.flatMap(({ scale }) => (scale === undefined ? [] : [scale])))
  let settled = tables.map((table) =>
    isOpen(table) && table.scale === undefined && isInFull(table, scales) ? rescaled(table, 0) : table,
  )
  // a table settled by a repeated row may settle the next one
  for (let round = 0; round < 3 && settled.some(isOpen); round++) {
    const known = knownRows(settled)
    settled = settled.map((table) => (isOpen(table) ? scaledByRepeats(table, known) : table))
  }
  return settled
}

const isOpen = (table: Table): boolean =>
  table.rows.some((row) => row.cells.some((cell) => cell.withheld === 'scale-unknown'))

/** The digits of a row's figures, if they are enough to know it again. */
function signatureOf(row: Row): string | undefined {
  const digits = row.cells.flatMap((cell) => (cell.value ? [cell.raw.replace(/\D/g, '')] : []))
  return digits.length >= 2 && digits.filter((text) => text.length >= 4).length >= 2
    ? `${row.cells[0]?.measure}|${digits.join('|')}`
    : undefined
}

/** Rows by their digits, with the power of ten that they stand for; −1 where two tables differ. */
function knownRows(tables: readonly Table[]): Map<string, number> {
  const known = new Map<string, number>()
  for (const table of tables) {
    for (const row of table.rows) {
      const key = signatureOf(row)
      const cell = row.cells.find(
        (item) => item.value && item.withheld !== 'scale-unknown' && item.withheld !== 'change-column',
      )
      if (!key || !cell?.value) continue
      const places = /\.(\d+)/.exec(cell.raw)?.[1]?.length ?? 0
      const exponent = places - cell.value.scale
      known.set(key, known.has(key) && known.get(key) !== exponent ? -1 : exponent)
    }
  }
  return known
}

/** One row known again gives the table its scale; a row of another measure only its own. */
function scaledByRepeats(table: Table, known: ReadonlyMap<string, number>): Table {
  const scaleOfRow = (row: Row): number | undefined => {
    const key = signatureOf(row)
    const exponent = key === undefined ? undefined : known.get(key)
    return exponent === -1 ? undefined : exponent
  }
  const votes = new Set(
    table.rows.flatMap((row) =>
      row.cells[0]?.measure === 'money' && row.cells.some((cell) => cell.withheld === 'scale-unknown')
        ? (scaleOfRow(row) ?? [])
        : [],
    ),
  )
  const [scale] = votes.size === 1 ? votes : []
  const rows = table.rows.map((row) => {
    const exponent = scaleOfRow(row) ?? (row.cells[0]?.measure === 'money' ? scale : undefined)
    return exponent === undefined ? row : { ...row, cells: row.cells.map((cell) => mended(cell, exponent)) }
  })
  return { ...table, scale: table.scale ?? scale, rows }
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

const rescaled = (table: Table, scale: number): Table => ({
  ...table,
  scale,
  rows: table.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => mended(cell, scale)) })),
})

function mended(cell: Cell, scale: number): Cell {
  if (cell.withheld !== 'scale-unknown' || !cell.value) return cell
  const value = shift(cell.value, scale)
  return { ...cell, value, decimals: value.scale, withheld: undefined }
}
