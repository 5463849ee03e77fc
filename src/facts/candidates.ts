/** The cells of a table that state something, each with its concept and signed value, before duplicates are put together. */
import type { ConceptMatch, Registry } from '../concepts/index.ts'
import type { Profile } from '../model/profile.ts'
import type { Sum } from '../model/sum.ts'
import type { Cell, Row, Table } from '../model/table.ts'
import type { Decimal } from '../number/decimal.ts'
import { negate, sign } from '../number/decimal.ts'
import { signFactors } from './sign.ts'

export interface FactCell {
  readonly cell: Cell
  readonly member: string | undefined
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
export const statesFact = (table: Table, cell: Cell): boolean =>
  cell.value !== undefined && cell.withheld === undefined && cell.period !== undefined && isFigureColumn(table, cell)

export function factRows(table: Table, sums: readonly Sum[], matches: ReadonlyMap<number, ConceptMatch>): FactRow[] {
  const rows = table.rows.filter((row) => row.cells.some((cell) => statesFact(table, cell)))
  const balances = rows.map((row) => ({ index: row.index, balance: matches.get(row.index)?.definition?.balance }))
  const factors = signFactors(balances, sums, new Set(rows.filter(isMostlyNegative).map((row) => row.index)))
  return rows.flatMap((row) => {
    const match = matches.get(row.index)
    if (!match) return []
    const factor =
      row.role === 'perShare' || row.role === 'ratio' || row.role === 'shares' ? 1 : (factors.get(row.index) ?? 1)
    const cells = row.cells.filter((cell) => statesFact(table, cell)).map((cell) => factCell(table, cell, factor))
    return [{ table, row, match, cells }]
  })
}

function factCell(table: Table, cell: Cell, factor: 1 | -1): FactCell {
  const printed = cell.value ?? null
  const isNegated = factor < 0 && printed !== null && sign(printed) !== 0
  return {
    cell,
    member: table.columns[cell.column]?.member,
    value: isNegated && printed ? negate(printed) : printed,
    isNegated,
    isShare: table.columns[cell.column]?.kind === 'percentOf',
  }
}

const isMostlyNegative = (row: Row): boolean => {
  const values = row.cells.flatMap((cell) => (cell.value && sign(cell.value) !== 0 ? [sign(cell.value)] : []))
  return values.length > 0 && values.filter((value) => value < 0).length * 2 > values.length
}
