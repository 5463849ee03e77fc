/**
 * All checks of the tables, in the order in which they are named when several break at once, and the judgement of them
 * together: each relation is evaluated, the broken ones are explained by the fewest wrong cells, and each wrong cell makes one
 * finding that brings all its witnesses.
 */
import { type Blame, blame } from '../arithmetic/blame/blame.ts'
import { type Book, openBook } from '../arithmetic/book/book.ts'
import { evaluate, type Judged } from '../arithmetic/book/relation.ts'
import { rowVectors } from '../arithmetic/book/row-vectors.ts'
import type { Check, Finding } from '../model/check.ts'
import type { Fact } from '../model/fact.ts'
import { type Reached, within } from '../model/limits.ts'
import type { Sum } from '../model/sum.ts'
import type { Table } from '../model/table.ts'
import { headerPeriod } from './headers/header-period.ts'
import { headerSequence } from './headers/header-sequence.ts'
import { findingOf, isDoubtful, tallyOf } from './table-findings.ts'
import { checkOf } from './table-results.ts'
import { balanceSheetBalances } from './tables/balance-sheet-balances.ts'
import { changeColumns } from './tables/change-columns.ts'
import { columnSums } from './tables/column-sums.ts'
import { lostSign } from './tables/lost-sign.ts'
import { marginRows } from './tables/margin-rows.ts'
import { perShare } from './tables/per-share.ts'
import { percentOf } from './tables/percent-of.ts'
import { quartersToYear } from './tables/quarters-to-year.ts'
import { rollForwardCloses } from './tables/roll-forward-closes.ts'
import { rowShifted } from './tables/row-shifted.ts'
import { sameFact } from './tables/same-fact.ts'
import { scaleNote } from './tables/scale-note.ts'
import { swappedFigures } from './tables/swapped-figures.ts'
import type { Assertion, TableCheck } from './tables/table-check.ts'
import { tableSums } from './tables/table-sums.ts'
import { translationColumns } from './tables/translation-columns.ts'

export const TABLE_CHECKS: readonly TableCheck[] = [
  balanceSheetBalances,
  tableSums,
  rollForwardCloses,
  columnSums,
  quartersToYear,
  sameFact,
  perShare,
  changeColumns,
  percentOf,
  marginRows,
  translationColumns,
  lostSign,
  swappedFigures,
  rowShifted,
  headerPeriod,
  headerSequence,
  scaleNote,
]

/**
 * Evaluates every relation between the tables' numbers.
 * @param text the source, so that evidence quotes it as it is written
 */
export function checkTables(
  tables: readonly Table[],
  sums: readonly Sum[],
  facts: readonly Fact[],
  text?: string,
  reached: Reached = new Set(),
): { checks: Check[]; findings: Finding[] } {
  const book = openBook(tables, factIds(facts))
  const context = { book, vectors: within('rows', rowVectors(book), reached), tables, sums, facts, text, reached }
  const assertions = TABLE_CHECKS.flatMap((check) => check.assertions?.(context) ?? [])
  const judged = assertions.map(
    (assertion): Judged<Assertion> => ({ assertion, outcome: evaluate(book, assertion.relation) }),
  )
  const tally = tallyOf(book, judged, sums)
  const explained = blame(book, judged)
  const isGivenUp = (one: Blame<Assertion>): boolean => isDoubtful(book, one, tally)
  const givenUp = new Set(explained.filter(isGivenUp).flatMap(({ mended }) => mended))
  const findings = [
    ...TABLE_CHECKS.flatMap((check) => check.findings?.(context) ?? []),
    ...together(
      book,
      explained.filter((one) => !isGivenUp(one)),
    ).map((one) => findingOf(book, one, text)),
  ]
  const checks = judged.map((one) => checkOf(book, one, givenUp.has(one.assertion)))
  return { checks: uniqueIds(checks), findings: uniqueIds(findings) }
}

function factIds(facts: readonly Fact[]): Map<string, string> {
  const ids = new Map<string, string>()
  for (const fact of facts)
    for (const source of fact.sources) ids.set(`${source.table}.r${source.row}.c${source.column}`, fact.id)
  return ids
}

/** Two rows that are changed over in several columns are one slip. */
function together(book: Book, found: readonly Blame<Assertion>[]): Blame<Assertion>[] {
  const rows = new Map<string, Blame<Assertion>>()
  return found.flatMap((one) => {
    if (one.swappedWith === undefined) return [one]
    const [a, b] = [book.cells[one.cell], book.cells[one.swappedWith]]
    const key = a && b && a.row !== b.row ? `${a.table.id} ${a.row.index} ${b.row.index}` : undefined
    if (key === undefined) return [one]
    const first = rows.get(key)
    rows.set(key, one)
    return first ? [] : [one]
  })
}

/** "table-sums@t2.r5.c3", and ".2" where a place has a second one. */
function uniqueIds<T extends { readonly id: string }>(items: readonly T[]): T[] {
  const counts = new Map<string, number>()
  return items.map((item) => {
    const count = (counts.get(item.id) ?? 0) + 1
    counts.set(item.id, count)
    return count === 1 ? item : { ...item, id: `${item.id}.${count}` }
  })
}
