/**
 * Two rows that stand under each other's label, which other rows of the release show: a row of the first one's name has the
 * figures that stand in the row beside it, in every column where they meet, and nowhere those that stand in its own.
 */
import { ASSET_TOTAL, ENDING, LIABILITIES_AND_EQUITY, OPENING } from '../../lexicon/arithmetic.ts'
import type { Fact } from '../../model/fact.ts'
import type { Book } from '../book/book.ts'
import type { RowVector } from '../book/row-vectors.ts'
import { rowsByName } from '../book/rows-by-name.ts'

interface MisnamedRow {
  /** The row whose label the witness has, and the one beside it that has the witness's figures. */
  readonly row: RowVector
  readonly beside: RowVector
  readonly witness: RowVector
}

/** Bits that the figures of the row beside must say, and how many there must be. */
const ENOUGH = 16
const FEWEST = 2

export function misnamedRows(book: Book, vectors: readonly RowVector[], facts: readonly Fact[]): MisnamedRow[] {
  const sameName = new Map<RowVector, Set<RowVector>>()
  for (const [name, rows] of rowsByName(vectors, facts)) {
    if (rows.length < 2 || /^\S* $/.test(name)) continue
    for (const row of rows) {
      const others = sameName.get(row) ?? new Set<RowVector>()
      for (const other of rows) if (other !== row && !isUnderAnother(row, other)) others.add(other)
      sameName.set(row, others)
    }
  }
  const found: MisnamedRow[] = []
  const twins = twinsOf(vectors)
  vectors.forEach((row, at) => {
    const bound = twins.get(row) ?? []
    const witnesses = [...bound, ...(sameName.get(row) ?? [])]
    if (witnesses.length === 0 || witnesses.some((witness) => meet(book, row, row, witness).equal > 0)) return
    for (const beside of [vectors[at - 1], vectors[at + 1]]) {
      // a row without a name stands under nobody's label
      if (!beside?.row.label || beside.table !== row.table || beside.group !== row.group) continue
      const witness = witnesses.find((one) => one !== beside && isTold(book, row, beside, one))
      if (!witness || found.some((one) => one.beside === row && one.row === beside)) continue
      if (beside === vectors[at + 1] && isSumOf(book, row, beside, vectors[at + 2])) continue
      const others = [...(sameName.get(beside) ?? [])].filter((one) => one !== row)
      if (others.some((one) => meet(book, beside, beside, one).equal > 0)) continue
      if (bound.includes(witness) || areApart(row, beside) || others.some((one) => isTold(book, beside, row, one)))
        found.push({ row, beside, witness })
    }
  })
  return once(found)
}

/** "Diluted" below one heading of a table and "Diluted" below the next are two lines. */
const isUnderAnother = (row: RowVector, other: RowVector): boolean =>
  row.table === other.table && row.row.path.at(-1) !== other.row.path.at(-1)

/** "EBITDA" above "- of which Foundry" and "- of which Castings" that add up to it stands in its place. */
function isSumOf(book: Book, row: RowVector, first: RowVector, second: RowVector | undefined): boolean {
  if (second?.table !== row.table || second.group !== row.group || row.cells.size < FEWEST) return false
  return [...row.cells].every(([key, at]) => {
    const [a, b] = [first.cells.get(key), second.cells.get(key)]
    if (a === undefined || b === undefined) return false
    const room = [at, a, b].reduce((sum, cell) => sum + (book.halves[cell] as number), 0)
    const values = book.values as Float64Array
    return Math.abs((values[a] as number) + (values[b] as number) - (values[at] as number)) <= room
  })
}

/** Two tables that have the rows the other way round accuse each other: the later one is taken to be wrong. */
const once = (found: readonly MisnamedRow[]): MisnamedRow[] => [
  ...new Map(found.map((one) => [[one.row.name, one.beside.name].sort().join('\n'), one])).values(),
]

/** Rows of two names that state one thing: both sides of a balance sheet, cash at the end and in the sheet, a close and the next opening. */
function twinsOf(vectors: readonly RowVector[]): Map<RowVector, RowVector[]> {
  const twins = new Map<RowVector, RowVector[]>()
  const bind = (a: RowVector, b: RowVector): void => {
    twins.set(a, [...(twins.get(a) ?? []), b])
    twins.set(b, [...(twins.get(b) ?? []), a])
  }
  const money = vectors.filter(({ group }) => group === 'money')
  const cash = money.filter(({ plain, table }) => table.statement === 'balanceSheet' && /^cash\b/.test(plain))
  for (const [i, row] of money.entries()) {
    const after = money.slice(i + 1).filter(({ table }) => table === row.table)
    const [test, isOther] = ASSET_TOTAL.test(row.plain)
      ? [true, (one: RowVector) => LIABILITIES_AND_EQUITY.test(one.plain)]
      : [OPENING.test(row.plain), (one: RowVector) => ENDING.test(one.plain)]
    const other = test ? after.find(isOther) : undefined
    if (other) bind(row, other)
    if (row.table.statement === 'cashFlow' && ENDING.test(row.plain) && row.plain.includes('cash'))
      for (const one of cash) bind(row, one)
  }
  return twins
}

interface Meeting {
  readonly equal: number
  readonly unequal: number
  readonly bits: number
}

/** How the figures of `from`, in the columns of `row`, compare with those of the witness for the periods of `row`. */
function meet(book: Book, row: RowVector, from: RowVector, witness: RowVector): Meeting {
  let [equal, unequal, bits] = [0, 0, 0]
  for (const [key, cell] of row.cells) {
    const other = witness.cells.get(key)
    const column = book.cells[cell]?.column.index
    const own = column === undefined ? undefined : book.find(from.table, from.row.index, column)
    if (other === undefined || own === undefined || own === other) continue
    const [a, b] = [Math.abs(book.values[own] as number), Math.abs(book.values[other] as number)]
    const room = (book.halves[own] as number) + (book.halves[other] as number)
    if (Number.isNaN(a + b)) continue
    if (Math.abs(a - b) > room) unequal++
    else {
      equal++
      bits += Math.max(0, Math.log2(a / (room || 1)))
    }
  }
  return { equal, unequal, bits }
}

function isTold(book: Book, row: RowVector, beside: RowVector, witness: RowVector): boolean {
  const { equal, unequal, bits } = meet(book, row, beside, witness)
  return unequal === 0 && equal >= FEWEST && bits >= ENOUGH
}

/** "Net income" and "Net income attributable to owners" are mixed up in names; a tax and an interest are not. */
function areApart(a: RowVector, b: RowVector): boolean {
  if ((OPENING.test(a.plain) && ENDING.test(b.plain)) || (ENDING.test(a.plain) && OPENING.test(b.plain))) return true
  const words = new Set(a.name.split(' ').filter((word) => word.length > 3))
  return words.size > 0 && !b.name.split(' ').some((word) => words.has(word))
}
