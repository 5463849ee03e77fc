/**
 * Rows that a sum of amounts needs are amounts, whatever their words made of them ("Common stock, $0.001 par value per share"
 * in a balance sheet, "Issuance of shares" in a cash flow, "Cement and ready mixed concrete" among revenues): sums are sought over
 * the figures as they are printed, and what adds up with money in every column is money of the table's scale.
 */
import { COUNT_WORDS, MONEY_WORDS, PER_SHARE_LABEL } from '../../lexicon/arithmetic.ts'
import type { Cell, Column, Row, StatementKind, Table } from '../../model/table.ts'
import { decimal } from '../../number/decimal.ts'
import { largest } from '../../number/extremes.ts'
import { isValueColumn, type Line, type Matrix } from '../sums/matrix.ts'
import { findRowSums } from '../sums/row-sums.ts'

/** Bits that must speak for a sum before it says what its lines are. */
const ENOUGH = 14
const ENOUGH_WITH_BREAKS = 10
const LARGEST = 2 ** 50

export function settleMeasures(table: Table): Table {
  if (!table.rows.some((row) => isDoubtful(table, row)) || !table.rows.some((row) => measureOf(row) === 'money'))
    return table
  const matrix = printedMatrix(table)
  const rowAt = (line: number): Row | undefined => table.rows[matrix.lines[line]?.at ?? -1]
  const rows = matrix.lines.map((line) => table.rows[line.at])
  const sections = rows.map((row) => row?.path.join('\n') ?? '')
  const settled = new Map<Row, Kind>()
  for (const sum of findRowSums(
    matrix,
    sections,
    rows.map((row) => row?.indent ?? 0),
  )) {
    if (sum.breaks.length > sum.holds.length || sum.strength < (sum.breaks.length > 0 ? ENOUGH_WITH_BREAKS : ENOUGH))
      continue
    const members = [sum.total, ...sum.terms.map(({ line }) => line)].flatMap((line) => rowAt(line) ?? [])
    const kind = kindOf(table, members, settled)
    if (kind === undefined) continue
    for (const row of members)
      if (measureOf(row) !== kind && isPartOf(matrix, table, row, sum.holds)) settled.set(row, kind)
  }
  if (settled.size === 0) return table
  return {
    ...table,
    rows: table.rows.map((row) => {
      const kind = settled.get(row)
      return kind ? asKind(row, kind, table.columns, kind === 'money' ? (table.scale ?? 0) : 0) : row
    }),
  }
}

type Kind = 'money' | 'perShare'

/** Statements all of whose sums are of amounts. */
const OF_AMOUNTS: ReadonlySet<StatementKind> = new Set([
  'balanceSheet',
  'cashFlow',
  'incomeStatement',
  'comprehensiveIncome',
  'equity',
])

/**
 * What the lines of one sum are, where their words disagree. A bridge from one amount per share to another is per share
 * throughout; shares and counts that add up among themselves are left alone.
 */
function kindOf(table: Table, members: readonly Row[], settled: ReadonlyMap<Row, Kind>): Kind | undefined {
  const kinds = members.map((row) => settled.get(row) ?? measureOf(row))
  if (!kinds.includes('money')) return undefined
  if (OF_AMOUNTS.has(table.statement)) return 'money'
  if (kinds.includes('perShare'))
    return members.every(isSmall) && members.some((row) => PER_SHARE_LABEL.test(row.label)) ? 'perShare' : undefined
  if (kinds.includes('shares')) return undefined
  const words = [
    table.title ?? '',
    ...table.columns.map(({ header }) => header),
    ...members.flatMap((row) => [row.label, ...row.path]),
  ].join(' ')
  const isPlainKind = table.statement === 'reconciliation' || MONEY_WORDS.test(words)
  return table.scale !== undefined && isPlainKind && !COUNT_WORDS.test(words) ? 'money' : undefined
}

/** Printed with decimals, and no larger than an amount per share. */
const isSmall = (row: Row): boolean =>
  row.cells.every(
    (cell) => !cell.value || cell.measure === 'percent' || (decimalsOf(cell) >= 2 && !/\d{4}|,/.test(cell.raw)),
  )

/** A row whose words may have misled: counts beside money, and what a sheet of amounts should not have. */
function isDoubtful(table: Table, row: Row): boolean {
  const kind = measureOf(row)
  if (kind === 'count') return true
  if (kind === 'perShare')
    return OF_AMOUNTS.has(table.statement) ? !isSmall(row) || table.statement === 'balanceSheet' : true
  return (
    kind === 'shares' &&
    table.statement !== 'incomeStatement' &&
    table.statement !== 'comprehensiveIncome' &&
    OF_AMOUNTS.has(table.statement)
  )
}

const measureOf = (row: Row): Cell['measure'] | undefined =>
  (row.cells.find(({ value }) => value) ?? row.cells.find(({ value }) => value === null))?.measure

/** A line of dashes adds up with anything. */
function isPartOf(matrix: Matrix, table: Table, row: Row, holds: readonly number[]): boolean {
  const line = matrix.lines.find(({ at }) => table.rows[at] === row)
  return (
    line !== undefined &&
    holds.some((place) => Math.abs(line.values[place] as number) > 4 * (line.halves[place] as number))
  )
}

/** All rows but percentages and ratios, as printed: no scale, the table's finest decimals. */
function printedMatrix(table: Table): Matrix {
  const columns = table.columns.flatMap((column, at) => (isValueColumn(column) ? [at] : []))
  const rows = table.rows.map((row) =>
    columns.map((at) => row.cells.find(({ column }) => column === table.columns[at]?.index)),
  )
  const isAmount = (cell: Cell | undefined): cell is Cell =>
    cell?.value !== undefined && cell.measure !== 'percent' && cell.measure !== 'ratio' && cell.measure !== 'multiple'
  const finest = largest(
    rows.flat().map((cell) => (isAmount(cell) ? decimalsOf(cell) : 0)),
    0,
  )
  const lines = rows.flatMap((cells, at): Line[] => {
    const present = cells.filter(isAmount)
    if (present.length === 0) return []
    const values = Float64Array.from(cells, (cell) => (isAmount(cell) ? printedValue(cell, finest) : Number.NaN))
    const halves = Float64Array.from(cells, (cell) =>
      isAmount(cell) && cell.value ? 10 ** (finest - decimalsOf(cell)) : 0,
    )
    const isDamaged = cells.some((cell) => cell?.withheld === 'row-damaged')
    return [{ at, label: table.rows[at]?.label ?? '', values, halves, filled: present.length, isDamaged }]
  })
  return { group: 'printed', scale: finest, columns, lines }
}

const decimalsOf = ({ raw }: Cell): number => /\.(\d+)/.exec(raw)?.[1]?.length ?? 0

function printedValue(cell: Cell, finest: number): number {
  if (!cell.value) return 0
  const value = Number(cell.value.digits) * 10 ** (finest - decimalsOf(cell)) * 2
  return Math.abs(value) < LARGEST ? value : Number.NaN
}

function asKind(row: Row, kind: Kind, columns: readonly Column[], power: number): Row {
  const cells = row.cells.map((cell): Cell => {
    const column = columns.find(({ index }) => index === cell.column)
    if (!column || !isValueColumn(column) || cell.value === undefined || cell.measure === 'percent') return cell
    // "Common stock: Shares | Amount", "Square feet | Budget": shares and things add up as well
    if (column.counts && cell.measure === (column.counts === 'shares' ? 'shares' : 'count')) return cell
    const scale = decimalsOf(cell) - power
    const value = cell.value && decimal(cell.value.digits, scale)
    const unit = column.currency && `iso4217:${column.currency}${kind === 'money' ? '' : '/xbrli:shares'}`
    const withheld = cell.withheld === 'unit-unknown' && unit ? undefined : cell.withheld
    return { ...cell, measure: kind, value, decimals: value ? scale : cell.decimals, unit, withheld }
  })
  return {
    ...row,
    role: row.role === 'shares' || row.role === 'perShare' || row.role === 'ratio' ? 'item' : row.role,
    cells,
  }
}
