/** The sums that were found between rows as assertions, one for each column, sorted by what kind of sum they are. */
import { ENDING, OPENING } from '../../lexicon/arithmetic.ts'
import type { Sum } from '../../model/sum.ts'
import { rowOf, type Table } from '../../model/table.ts'
import type { Assertion, TableContext } from './table-check.ts'

/** A sum whose total is a balance at the end and one of whose terms is a balance at the start. */
export function isRollForward(sum: Sum, table: Table): boolean {
  if (!ENDING.test(rowOf(table, sum.total)?.label.toLowerCase() ?? '')) return false
  return sum.terms.some(({ row }) => OPENING.test(rowOf(table, row)?.label.toLowerCase() ?? ''))
}

/** One assertion for each column of each sum that is wanted. */
export function sumAssertions(
  { book, tables, sums }: TableContext,
  rule: string,
  isWanted: (sum: Sum, table: Table) => boolean,
): Assertion[] {
  const byId = new Map(tables.map((table) => [table.id, table]))
  return sums.flatMap((sum) => {
    const table = byId.get(sum.table)
    if (!table || !isWanted(sum, table)) return []
    return [...sum.holds, ...sum.breaks].flatMap((column): Assertion[] => {
      const stated = book.find(table, sum.total, column)
      if (stated === undefined) return []
      const terms = sum.terms.flatMap(({ row, weight }) => {
        const cell = book.find(table, row, column)
        return cell === undefined ? [] : [{ cell, weight }]
      })
      if (terms.length === 0) return []
      const says = `the ${terms.length} lines that make up this total give`
      return [{ rule, relation: { kind: 'sum', stated, terms }, strength: sum.strength ?? 0, says }]
    })
  })
}
