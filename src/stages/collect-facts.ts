/**
 * From tables to facts: each cell that states something becomes a fact in xBRL's notation, and cells that state the same
 * fact are one fact with several sources. Rows of one name that contradict each other everywhere are different lines and get
 * names of their own; rows that agree but for a cell stay one line, and the odd cell is left to the checks.
 */
import { conceptsOfTables } from '../concepts/index.ts'
import { defineStage } from '../engine.ts'
import { type FactRow, factRows, type NamingContext } from '../facts/candidates.ts'
import { mergeRows } from '../facts/merge.ts'
import type { Fact } from '../model/fact.ts'
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

export const collectFacts = defineStage({
  name: 'collect-facts',
  requires: ['tables', 'sums', 'profile'],
  provides: ['facts'],
  run: ({ tables, sums, profile }) => ({ facts: factsOf(tables, sums, profile) }),
})

/** All facts of the tables, in the order of their first source in the document. */
export function factsOf(tables: readonly Table[], sums: readonly Sum[], profile: Profile): Fact[] {
  const naming = namingOf(profile)
  const concepts = conceptsOfTables(tables, naming)
  const rows: FactRow[] = [...tables]
    .filter((table) => table.statement !== 'guidance')
    .sort((a, b) => ORDER.indexOf(a.statement) - ORDER.indexOf(b.statement) || a.span.start - b.span.start)
    .flatMap((table) =>
      factRows(
        table,
        sums.filter((sum) => sum.table === table.id),
        concepts.get(table.id) ?? new Map(),
      ),
    )
  return mergeRows(rows, naming.issuerPrefix)
}

/** The issuer's prefix is its first ticker, else letters of its name. */
export function namingOf(profile: Profile): NamingContext {
  const symbol = profile.tickers[0]?.symbol.toLowerCase().replace(/[^a-z0-9]/g, '')
  const initials = profile.issuer
    ?.toLowerCase()
    .replace(/[^a-z]/g, '')
    .slice(0, 12)
  const prefix = [symbol, initials].find((candidate) => candidate && /^[a-z]/.test(candidate)) ?? 'issuer'
  return {
    standard: profile.accountingStandard,
    issuerPrefix: RESERVED.has(prefix) ? `${prefix}-issuer` : prefix,
    ...(profile.issuer ? { issuerName: profile.issuer } : {}),
  }
}

const RESERVED = new Set([
  'xbrl',
  'xbrli',
  'xs',
  'iso4217',
  'utr',
  'enum2',
  'us-gaap',
  'ifrs-full',
  'dei',
  'tieout',
  'srt',
  'exch',
  'cik',
  'lei',
  'xml',
])
