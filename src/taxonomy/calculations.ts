/**
 * The sums that a table prints as calculations (Calculations 1.1). XBRL adds up wherever the total and an item are reported,
 * in any table of the report, so a sum is written only where its concepts can bear it; the others are left, with the reason.
 */
import type { Check } from '../model/check.ts'
import type { Layers } from '../model/document.ts'
import { groupBy } from '../model/group-by.ts'
import { periodText } from '../model/period.ts'
import type { Sum } from '../model/sum.ts'
import type { CalculationArc, DeclaredConcept } from '../model/taxonomy.ts'
import { type CalculatedFact, calculate, type Reportage, reportageOf } from './calculate.ts'
import type { ReportedRow, ReportedTable } from './rows.ts'

/** Why a sum of a table is no calculation. A closed list. */
type Unwritten =
  | 'not-reported'
  | 'sign-varies'
  | 'one-concept-twice'
  | 'not-one-kind'
  | 'balances-forbid'
  | 'doubtful'
  | 'other-tables-differ'

export interface Calculation {
  readonly sum: Sum
  readonly arcs: readonly CalculationArc[]
  readonly unwritten: Unwritten | undefined
}

type Context = Pick<Layers, 'sums' | 'facts' | 'checks'> & {
  readonly concepts: ReadonlyMap<string, DeclaredConcept>
}

/** Every sum of every table, written or not. */
export function calculationsOf(tables: readonly ReportedTable[], context: Context): Calculation[] {
  const reportage = reportageOf(context.facts.map(calculatedFact))
  const byTable = new Map(tables.map((table) => [table.table.id, table]))
  const checks = sumChecks(context.checks)
  return context.sums.map((sum) => {
    const arcs = arcsOf(sum, byTable.get(sum.table), context.concepts)
    if (typeof arcs === 'string') return { sum, arcs: [], unwritten: arcs }
    const unwritten = doubtsOf(sum, arcs, byTable.get(sum.table), checks, reportage)
    return { sum, arcs: unwritten ? [] : arcs, unwritten }
  })
}

/** A fact as a calculation looks at it. */
export const calculatedFact = (fact: Layers['facts'][number]): CalculatedFact => ({
  id: fact.id,
  concept: fact.concept,
  key: [periodText(fact.period), fact.unit ?? '', ...Object.entries(fact.dimensions).flat()].join('|'),
  value: fact.value,
  decimals: fact.decimals,
})

function arcsOf(
  sum: Sum,
  table: ReportedTable | undefined,
  concepts: ReadonlyMap<string, DeclaredConcept>,
): CalculationArc[] | Unwritten {
  const total = table?.rows.get(sum.total)
  const terms = sum.terms.map(({ row, weight }) => ({ row: table?.rows.get(row), weight }))
  if (!total || terms.some(({ row }) => !row)) return 'not-reported'
  if (!total.sign || terms.some(({ row }) => !row?.sign)) return 'sign-varies'
  const arcs = terms.map(({ row, weight }, index): CalculationArc => {
    const turned = (total.sign ?? 1) * weight * (row?.sign ?? 1)
    return { total: total.concept, item: (row as ReportedRow).concept, weight: turned > 0 ? 1 : -1, order: index + 1 }
  })
  const names = [total.concept, ...arcs.map(({ item }) => item)]
  if (new Set(names).size < names.length) return 'one-concept-twice'
  const declared = names.flatMap((name) => concepts.get(name) ?? [])
  if (new Set(declared.map(({ kind, periodType }) => `${kind} ${periodType}`)).size > 1) return 'not-one-kind'
  return arcs.some((arc) => isForbidden(arc, concepts)) ? 'balances-forbid' : arcs
}

/** XBRL 2.1, 5.1.1.2: like balances are added, opposite ones taken off. */
function isForbidden({ total, item, weight }: CalculationArc, concepts: ReadonlyMap<string, DeclaredConcept>): boolean {
  const [one, other] = [concepts.get(total)?.balance, concepts.get(item)?.balance]
  return one !== undefined && other !== undefined && (one === other) !== (weight === 1)
}

/** Checks of sums by the fact of their total. */
function sumChecks(checks: readonly Check[]): Map<string, Check[]> {
  return groupBy(checks, ({ rule, operands: [total = ''] }) => (rule === 'table-sums' ? total : undefined))
}

/** A calculation that would break where our own check does not, or that our checks gave up, asserts too much. */
function doubtsOf(
  sum: Sum,
  arcs: readonly CalculationArc[],
  table: ReportedTable | undefined,
  checks: ReadonlyMap<string, readonly Check[]>,
  reportage: Reportage,
): Unwritten | undefined {
  const items = new Set(sum.terms.flatMap(({ row }) => table?.rows.get(row)?.facts.map(({ fact }) => fact.id) ?? []))
  const own = (table?.rows.get(sum.total)?.facts ?? [])
    .flatMap(({ fact }) => checks.get(fact.id) ?? [])
    .filter(({ operands: [, ...terms] }) => terms.every((term) => items.has(term)))
  if (own.some(({ status }) => status === 'skipped')) return 'doubtful'
  const failed = new Set(own.filter(({ status }) => status === 'failed').map(({ operands }) => operands[0]))
  const breaks = calculate(arcs, reportage).filter(({ isConsistent }) => !isConsistent)
  return breaks.every(({ totals: ids }) => ids.some((id) => failed.has(id))) ? undefined : 'other-tables-differ'
}
