/** The facts of each row of each table: by which concept it is reported, and whether it is printed with the sign turned. */
import type { Layers } from '../model/document.ts'
import type { Fact } from '../model/fact.ts'
import type { Row, Table } from '../model/table.ts'
import { sign } from '../number/decimal.ts'

interface RowFact {
  readonly column: number
  readonly fact: Fact
  readonly isNegated: boolean
}

export interface ReportedRow {
  readonly row: Row
  readonly facts: readonly RowFact[]
  /** The concept of most of its cells. */
  readonly concept: string
  /** Printed number × sign = fact; undefined where cells of the row differ in it. */
  readonly sign: 1 | -1 | undefined
}

export interface ReportedTable {
  readonly table: Table
  /** Rows that state facts, by index. */
  readonly rows: ReadonlyMap<number, ReportedRow>
}

/** All tables that state facts. */
export function reportedTables({ tables, facts }: Pick<Layers, 'tables' | 'facts'>): ReportedTable[] {
  const byRow = new Map<string, RowFact[]>()
  for (const fact of facts)
    for (const { table, row, column, negated } of fact.sources) {
      const key = `${table}.${row}`
      const known = byRow.get(key)
      const one = { column, fact, isNegated: negated }
      if (known) known.push(one)
      else byRow.set(key, [one])
    }
  return tables.flatMap((table) => {
    const rows = table.rows.flatMap((row) => {
      const found = byRow.get(`${table.id}.${row.index}`)
      return found ? [reportedRow(row, found)] : []
    })
    return rows.length > 0 ? [{ table, rows: new Map(rows.map((row) => [row.row.index, row])) }] : []
  })
}

function reportedRow(row: Row, found: readonly RowFact[]): ReportedRow {
  const facts = [...found].sort((a, b) => a.column - b.column)
  const counts = new Map<string, number>()
  for (const { fact } of facts) counts.set(fact.concept, (counts.get(fact.concept) ?? 0) + 1)
  const concept = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))[0]
  const own = facts.filter(({ fact }) => fact.concept === concept && fact.value !== null && sign(fact.value) !== 0)
  const negated = own.filter(({ isNegated }) => isNegated).length
  return { row, facts, concept, sign: negated === 0 ? 1 : negated === own.length ? -1 : undefined }
}
