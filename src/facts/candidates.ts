/** The cells of a table that state something, each with its concept and signed value, before duplicates are put together. */
import { type ConceptMatch, extensionName, type Registry } from '../concepts/index.ts'
import { CASH_HELD, COSTS, EARNED, MAY_OFFSET, PAYMENTS, PROCEEDS, TAXES } from '../lexicon/arithmetic.ts'
import { periodText } from '../model/period.ts'
import type { Profile } from '../model/profile.ts'
import type { Sum } from '../model/sum.ts'
import type { Cell, Column, Row, Table } from '../model/table.ts'
import type { Decimal } from '../number/decimal.ts'
import { negate, sign } from '../number/decimal.ts'
import { type Balance, signFactors } from './sign.ts'

export interface FactCell {
  readonly cell: Cell
  /** Index of the table row that it stands in. */
  readonly row: number
  readonly dimensions: Readonly<Record<string, string>>
  /** Period, unit and dimensions in one: cells of one concept with the same aspects state the same fact. */
  readonly aspects: string
  /** With the fact's sign. */
  readonly value: Decimal | null
  readonly isNegated: boolean
  /** A share of a total ("as a % of revenue"): a fact of another concept than its row's. */
  readonly isShare: boolean
}

/** A row that states facts: one concept, one value a column. */
export interface FactRow {
  readonly table: Table
  readonly row: Row
  readonly match: ConceptMatch
  readonly cells: readonly FactCell[]
}

export interface NamingContext {
  readonly standard: Profile['accountingStandard']
  readonly issuerPrefix: string
  readonly issuerName?: string
  readonly registry: Registry
}

const isFigureColumn = (table: Table, cell: Cell): boolean => {
  const kind = table.columns[cell.column]?.kind
  return kind === 'value' || kind === 'percentOf'
}

/** Whether a cell states a fact. */
const statesFact = (table: Table, cell: Cell): boolean =>
  cell.value !== undefined && cell.withheld === undefined && cell.period !== undefined && isFigureColumn(table, cell)

/**
 * @param prefix the issuer's, for members of its own
 * @param rowOf where the cells stand in a table turned over
 */
export function factRows(
  table: Table,
  sums: readonly Sum[],
  matches: ReadonlyMap<number, ConceptMatch>,
  prefix: string,
  rowOf: ReadonlyMap<Cell, number> = new Map(),
): FactRow[] {
  const rows = table.rows.filter((row) => row.cells.some((cell) => statesFact(table, cell)))
  const definitionOf = ({ index }: Row) => matches.get(index)?.definition
  const isSpent = (row: Row): boolean =>
    isCostLabel(row) ||
    (definitionOf(row)?.balance === 'debit' && definitionOf(row)?.periodType === 'duration' && isPlain(row))
  const isBracketed = rows.some((row) => isSpent(row) && isNegative(table, row, definitionOf(row), false))
  const negative = new Set(
    rows.filter((row) => isNegative(table, row, definitionOf(row), isBracketed)).map(({ index }) => index),
  )
  const costs = costRows(table, rows.filter(isSpent), sums, negative)
  const signed = rows.map((row) => {
    const balance = matches.get(row.index)?.definition?.balance
    return { index: row.index, balance, isCost: costs.has(row.index), factor: namedFactor(row, balance, negative) }
  })
  const factors = signFactors(signed, sums, negative)
  const dimensions = table.columns.map((column) => dimensionsOf(column, prefix))
  return rows.flatMap((row) => {
    const match = matches.get(row.index)
    if (!match) return []
    const factor =
      row.role === 'perShare' || row.role === 'ratio' || row.role === 'shares' ? 1 : (factors.get(row.index) ?? 1)
    const cells = row.cells
      .filter((cell) => statesFact(table, cell))
      .map((cell) => ({
        row: rowOf.get(cell) ?? row.index,
        ...factCell(table, cell, dimensions[cell.column] ?? {}, factor),
      }))
    return [{ table, row, match, cells }]
  })
}

const dimensionsOf = ({ member }: Column, prefix: string): Readonly<Record<string, string>> =>
  member ? { 'tieout:ColumnAxis': `${prefix}:${extensionName(member, [])}Member` } : {}

function factCell(table: Table, cell: Cell, dimensions: FactCell['dimensions'], factor: 1 | -1): Omit<FactCell, 'row'> {
  const printed = cell.value ?? null
  const isNegated = factor < 0 && printed !== null && sign(printed) !== 0
  return {
    cell,
    dimensions,
    aspects: [cell.period && periodText(cell.period), cell.unit, ...Object.values(dimensions)].join('|'),
    value: isNegated && printed ? negate(printed) : printed,
    isNegated,
    isShare: table.columns[cell.column]?.kind === 'percentOf',
  }
}

/** Concepts that are of either sign: their parentheses say that cash was used, not that it is taken off. */
const EITHER_WAY = /UsedIn|IncreaseDecrease/

/**
 * Whether a row is printed in parentheses, by its figures: what a change column says of a cost, "(20.4%)", makes it no
 * deduction. A line that is here an addition and there a deduction is taken as it is printed: one of the issuer's own, and any
 * where no other cost stands in parentheses ("Provision for losses (25) | (33) | 124").
 */
function isNegative(
  table: Table,
  { cells }: Row,
  definition: ConceptMatch['definition'],
  isBracketed: boolean,
): boolean {
  const signs = cells.flatMap((cell) => (cell.value && statesFact(table, cell) ? sign(cell.value) : []))
  const below = signs.filter((value) => value < 0).length
  const above = signs.filter((value) => value > 0).length
  if (below <= above) return false
  return definition?.balance ? (above === 0 || isBracketed) && !EITHER_WAY.test(definition.name) : above === 0
}

/** The sign that a row's own words leave no doubt of: what is paid or comes in is positive for its concept, however printed. */
function namedFactor({ label, index }: Row, balance: Balance, negative: ReadonlySet<number>): 1 | -1 | undefined {
  const isFlow = balance === 'debit' ? PROCEEDS.test(label) : balance === 'credit' && PAYMENTS.test(label)
  if (isFlow) return negative.has(index) ? -1 : 1
  const isHeld = balance === 'debit' ? CASH_HELD.test(label) : balance === 'credit' && EARNED.test(label)
  if (isHeld && negative.has(index)) return -1
  return balance === 'debit' && isCostLabel({ label }) && !negative.has(index) ? 1 : undefined
}

const isCostLabel = ({ label }: Pick<Row, 'label'>): boolean => COSTS.test(label) && isPlain({ label })

/** Nothing in the words that may turn it round. */
const isPlain = ({ label }: Pick<Row, 'label'>): boolean => !MAY_OFFSET.test(label) && !OWED.test(label)

/** "Income tax payables": what is left of a cost at the end. */
const OWED = /\b(?:payables?|receivables?)$|\btax (?:liabilit(?:y|ies)|assets?)$/i

/**
 * Rows that are costs whichever way they are printed. A tax in parentheses is one only beside other costs in parentheses; in a
 * reconciliation a cost is, where it leads from one cost to another.
 */
function costRows(
  table: Table,
  spent: readonly Row[],
  sums: readonly Sum[],
  negative: ReadonlySet<number>,
): Set<number> {
  const costs = table.statement === 'reconciliation' ? spent : spent.filter(isCostLabel)
  if (table.statement === 'incomeStatement' || table.statement === 'comprehensiveIncome') {
    const plain = costs.filter(({ label }) => !TAXES.test(label))
    const isBracketed = plain.filter(({ index }) => negative.has(index)).length * 2 > plain.length
    return new Set((isBracketed ? costs : plain).map(({ index }) => index))
  }
  if (table.statement !== 'reconciliation') return new Set()
  const positive = new Set(costs.filter(({ index }) => !negative.has(index)).map(({ index }) => index))
  const between = sums.flatMap(({ total, terms }) => {
    const all = [total, ...terms.map(({ row }) => row)]
    return all.some((row) => positive.has(row)) ? all : []
  })
  return new Set(costs.filter(({ index }) => between.includes(index)).map(({ index }) => index))
}
