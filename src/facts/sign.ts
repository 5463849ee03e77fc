/**
 * Printed sign to the sign of the fact. A statement that adds a cost in parentheses prints the opposite of what the concept
 * reports; which rows those are follows from the sums: fact sign = printed sign × (−1 if the concept's balance is opposite
 * to the way the statement adds the line), climbed from the total down. Rule: XBRL US balance attribute and calculation weights.
 */
import type { Sum } from '../model/sum.ts'

export type Balance = 'debit' | 'credit' | undefined

interface SignedRow {
  readonly index: number
  readonly balance: Balance
  /** Named as a cost, and as nothing that may turn round: printed in parentheses it is still spent. */
  readonly isCost?: boolean
  /** Known from its name alone: "Interest expense" printed without a sign is spent, "Purchases of property (78)" is paid. */
  readonly factor?: 1 | -1 | undefined
}

/** 1 or −1 for each row index: what the printed sign is multiplied with. */
export function signFactors(
  rows: readonly SignedRow[],
  sums: readonly Sum[],
  mostlyNegative: ReadonlySet<number>,
): Map<number, 1 | -1> {
  const balances = new Map(rows.map((row) => [row.index, row.balance]))
  const costs = new Set(rows.filter(({ isCost }) => isCost).map(({ index }) => index))
  const parents = new Map<number, { total: number; weight: 1 | -1 }>()
  for (const sum of sums.flatMap((one) => oriented(one, balances) ?? []))
    for (const term of sum.terms)
      if (!parents.has(term.row)) parents.set(term.row, { total: sum.total, weight: term.weight })
  const factors = new Map<number, 1 | -1>(rows.flatMap(({ index, factor }) => (factor ? [[index, factor]] : [])))
  const factorOf = (row: number, seen: ReadonlySet<number>): 1 | -1 => {
    const known = factors.get(row)
    if (known) return known
    const parent = seen.has(row) ? undefined : parents.get(row)
    const isNegative = mostlyNegative.has(row)
    const isOpen = parent === undefined || balances.get(parent.total) === undefined
    const factor =
      isOpen && isNegative && costs.has(row)
        ? -1
        : parent
          ? relative(
              balances.get(row),
              balances.get(parent.total),
              parent.weight,
              factorOf(parent.total, new Set([...seen, row])),
              isNegative,
            )
          : rootFactor(balances.get(row), isNegative)
    factors.set(row, factor)
    return factor
  }
  for (const row of rows) factorOf(row.index, new Set())
  return factors
}

/** A total that no sum explains: a debit printed negative throughout is a cost in parentheses. */
const rootFactor = (balance: Balance, isNegative: boolean): 1 | -1 => (balance === 'debit' && isNegative ? -1 : 1)

/**
 * "Revenue 100, cost 60, gross profit 40" holds as revenue = cost + gross profit too, but no cost is a part of revenue: where the
 * first row would be the total of what is opposite to it, the last row is the result; undefined where it is not.
 */
function oriented(sum: Sum, balances: ReadonlyMap<number, Balance>): Sum | undefined {
  const last = sum.terms.reduce((a, b) => (b.row > a.row ? b : a))
  const own = balances.get(sum.total)
  const isOdd = sum.terms.some(({ row, weight }) => {
    const other = balances.get(row)
    return weight === 1 && own !== undefined && other !== undefined && other !== own
  })
  if (sum.total > last.row || !isOdd) return sum
  // "Net income 100, of shareholders 98, of others 2" shares out, and turns nothing
  if (balances.get(last.row) !== own) return undefined
  const others = sum.terms.filter((term) => term !== last)
  const turned = others.map(({ row, weight }) => ({ row, weight: (weight === last.weight ? -1 : 1) as 1 | -1 }))
  return { ...sum, total: last.row, terms: [{ row: sum.total, weight: last.weight }, ...turned] }
}

function relative(own: Balance, total: Balance, weight: 1 | -1, totalFactor: 1 | -1, isNegative: boolean): 1 | -1 {
  // a line of the issuer's own has no balance to turn it round: only its total's parentheses do
  if (own === undefined && !isNegative) return 1
  if (own === undefined && weight === -1) return totalFactor
  const same = own === undefined || total === undefined || own === total
  const product = totalFactor * weight * (same ? 1 : -1)
  // a non-GAAP total has no balance: what it adds or deducts keeps its printed sign
  return total === undefined ? totalFactor : product > 0 ? 1 : -1
}
