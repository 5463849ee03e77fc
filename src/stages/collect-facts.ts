/**
 * From tables to facts: each cell that states something becomes a fact in xBRL's notation, and cells that state the same
 * fact are one fact with several sources. Rows of one name that contradict each other everywhere are different lines and get
 * names of their own; rows that agree but for a cell stay one line, and the odd cell is left to the checks.
 */
import { conceptsOfTables, REGISTRY, type Registry } from '../concepts/index.ts'
import { defineStage } from '../engine.ts'
import { type FactRow, factRows, type NamingContext } from '../facts/candidates.ts'
import { issuerPrefix } from '../facts/issuer.ts'
import { mergeRows } from '../facts/merge.ts'
import { type Turned, turned } from '../facts/turned.ts'
import type { Fact } from '../model/fact.ts'
import { groupBy } from '../model/group-by.ts'
import type { Profile } from '../model/profile.ts'
import type { Sum } from '../model/sum.ts'
import type { StatementKind, Table } from '../model/table.ts'

/** Primary statements name the facts; what repeats them follows. */
const ORDER: readonly StatementKind[] = [
  'incomeStatement',
  'comprehensiveIncome',
  'balanceSheet',
  'cashFlow',
  'equity',
  'segment',
  'reconciliation',
  'operatingMetrics',
  'other',
  'guidance',
]

/** The stage with a registry of concepts: the shipped one, or that with a user's own before it. */
export const collectFactsWith = (registry: Registry) =>
  defineStage({
    name: 'collect-facts',
    requires: ['tables', 'sums', 'profile'],
    provides: ['facts'],
    run: ({ tables, sums, profile }) => ({ facts: factsOf(tables, sums, profile, registry) }),
  })

export const collectFacts = collectFactsWith(REGISTRY)

/** All facts of the tables, in the order of their first source in the document. */
export function factsOf(
  tables: readonly Table[],
  sums: readonly Sum[],
  profile: Profile,
  registry: Registry = REGISTRY,
): Fact[] {
  const naming = namingOf(profile, registry)
  const over = turnedOf(tables)
  const concepts = conceptsOfTables(
    tables.map((table) => over.get(table)?.table ?? table),
    naming,
  )
  const ofTable = groupBy(sums, ({ table }) => table)
  const rows: FactRow[] = [...tables]
    .filter((table) => table.statement !== 'guidance')
    .sort((a, b) => ORDER.indexOf(a.statement) - ORDER.indexOf(b.statement) || a.span.start - b.span.start)
    .flatMap((table) =>
      factRows(
        over.get(table)?.table ?? table,
        (!over.has(table) && ofTable.get(table.id)) || [],
        concepts.get(table.id) ?? new Map(),
        naming.issuerPrefix,
        over.get(table)?.rowOf,
      ),
    )
  return mergeRows(rows, naming.issuerPrefix)
}

const namingOf = (profile: Profile, registry: Registry): NamingContext => ({
  registry,
  standard: profile.accountingStandard,
  issuerPrefix: issuerPrefix(profile),
  ...(profile.issuer ? { issuerName: profile.issuer } : {}),
})

function turnedOf(tables: readonly Table[]): Map<Table, Turned> {
  const over = new Map<Table, Turned>()
  for (const table of tables) {
    const item = turned(table)
    if (item) over.set(table, item)
  }
  return over
}
