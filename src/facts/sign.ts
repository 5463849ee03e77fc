/**
 * Printed sign to the sign of the fact. A statement that adds a cost in parentheses prints the opposite of what the concept
 * reports; which rows those are follows from the sums: fact sign = printed sign × (−1 if the concept's balance is opposite
 * to the way the statement adds the line), climbed from the total down. Rule: XBRL US balance attribute and calculation weights.
 */
import type { Sum } from '../model/sum.ts'

export type Balance = 'debit' | 'credit' | undefined

export interface SignedRow {
  readonly index: number
  readonly balance: Balance
}

/** 1 or −1 for each row index: what the printed sign is multiplied with. */
export function signFactors(
  rows: readonly SignedRow[],
  sums: readonly Sum[],
  mostlyNegative: ReadonlySet<number>,
): Map<number, 1 | -1> {
  const balances = new Map(rows.map((row) => [row.index, row.balance]))
  const parents = new Map<number, { total: number; weight: 1 | -1 }>()
  for (const sum of sums)
    for (const term of sum.terms)
      if (!parents.has(term.row)) parents.set(term.row, { total: sum.total, weight: term.weight })
  const factors = new Map<number, 1 | -1>()
  const factorOf = (row: number, seen: ReadonlySet<number>): 1 | -1 => {
    const known = factors.get(row)
    if (known) return known
    const parent = seen.has(row) ? undefined : parents.get(row)
    const factor = parent
      ? relative(
          balances.get(row),
          balances.get(parent.total),
          parent.weight,
          factorOf(parent.total, new Set([...seen, row])),
        )
      : rootFactor(balances.get(row), mostlyNegative.has(row))
    factors.set(row, factor)
    return factor
  }
  for (const row of rows) factorOf(row.index, new Set())
  return factors
}

/** A total that no sum explains: a debit printed negative throughout is a cost in parentheses. */
const rootFactor = (balance: Balance, isNegative: boolean): 1 | -1 => (balance === 'debit' && isNegative ? -1 : 1)

function relative(own: Balance, total: Balance, weight: 1 | -1, totalFactor: 1 | -1): 1 | -1 {
  if (own === undefined && weight === -1) return totalFactor
  const same = own === undefined || total === undefined || own === total
  const product = totalFactor * weight * (same ? 1 : -1)
  // a non-GAAP total has no balance: what it adds or deducts keeps its printed sign
  return total === undefined ? totalFactor : product > 0 ? 1 : -1
}
