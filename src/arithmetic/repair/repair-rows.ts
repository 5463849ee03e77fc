/**
 * Rows whose figures stand one column to the right of their own, the first place empty and the last figure lost, put right
 * where arithmetic proves it: with the figures moved back, a sum, a row of the same name elsewhere, or a margin holds in
 * every column that has a figure, and as they stand it does not. What the release does not print stays away. Opening balances
 * whose last figure stands first are turned back likewise.
 */
import { OPENING, REPAIRED_SHIFT, REPAIRED_TURN } from '../../lexicon/arithmetic.ts'
import { LIMITS, type Reached } from '../../model/limits.ts'
import { addDays, type Period } from '../../model/period.ts'
import { hullOf } from '../../model/span.ts'
import type { Cell, Column, Repair, Row, Table } from '../../model/table.ts'
import { type Book, openBook } from '../book/book.ts'
import { marginFits } from '../book/margins.ts'
import { decimalText, formulaOf } from '../book/print.ts'
import { evaluate, type Relation } from '../book/relation.ts'
import { rowVectors } from '../book/row-vectors.ts'
import { isValueColumn } from '../sums/matrix.ts'
import { sumsOfTable } from '../sums/table-sums.ts'
import { settleMeasures } from './settle-measures.ts'

/** Figures that must bear a move out. */
const FEWEST_PROOFS = 2

/** Tables with what arithmetic can put right: what rows measure, and where their figures stand. */
export function repairTables(read: readonly Table[], reached: Reached = new Set()): Table[] {
  const tables = read.map(settleMeasures)
  let all = tables
  // each move that is tried reads all rows again
  let tries = Math.floor(LIMITS.moves.most / (1 + tables.reduce((rows, table) => rows + table.rows.length, 0)))
  tables.forEach((table, at) => {
    for (const { row, moved, what } of movesOf(table)) {
      if (tries-- <= 0) {
        reached.add('moves')
        break
      }
      const current = all[at] as Table
      const variant: Table = { ...current, rows: current.rows.map((one) => (one.index === row.index ? moved : one)) }
      const proof = proofOf(all, at, variant, row.index)
      if (!proof) continue
      all = all.map((one, i) =>
        i === at ? { ...variant, repairs: [...variant.repairs, repairOf(row, what, proof)] } : one,
      )
    }
  })
  return all
}

interface Move {
  readonly row: Row
  readonly moved: Row
  readonly what: string
}

/** Moves worth trying: a row whose first place is empty, and balances that no sum knows, with the last figure put first. */
function movesOf(table: Table): Move[] {
  const moves = table.rows.flatMap((row): Move[] => {
    const moved = movedBack(table, row)
    return moved ? [{ row, moved, what: REPAIRED_SHIFT }] : []
  })
  const balances = table.rows.filter(
    (row) => OPENING.test(row.label.toLowerCase()) && row.cells.length >= FEWEST_TURNED,
  )
  if (balances.length === 0) return moves
  const known = new Set(sumsOfTable(table).flatMap(({ total, terms }) => [total, ...terms.map(({ row }) => row)]))
  const turns = balances.flatMap((row): Move[] => {
    const moved = known.has(row.index) ? undefined : turnedBack(table, row)
    return moved ? [{ row, moved, what: REPAIRED_TURN }] : []
  })
  return [...moves, ...turns]
}

/** Fewer figures than these fit by chance in another order. */
const FEWEST_TURNED = 3

/** The row with each figure one column to the left and the first in the last column. */
function turnedBack(table: Table, row: Row): Row | undefined {
  const columns = table.columns.filter(isValueColumn)
  const cells = columns.map(({ index }) => row.cells.find(({ column }) => column === index))
  if (!cells.every(isFilled) || cells.length !== row.cells.length) return undefined
  const moved = columns.flatMap((to, i) => {
    const from = columns[(i + 1) % columns.length]
    const cell = cells[(i + 1) % columns.length]
    return from && cell ? [movedTo(cell, from, to)] : []
  })
  return { ...row, cells: moved }
}

function repairOf(row: Row, what: string, proof: string): Repair {
  const { start, end } = hullOf(row.cells.map(({ span }) => span)) ?? row.span
  return { row: row.index, start, end, what, proof }
}

/**
 * The row with its figures one column to the left.
 * @returns undefined unless the first column is empty and all others up to the last figure are filled
 */
function movedBack(table: Table, row: Row): Row | undefined {
  const columns = table.columns.filter(isValueColumn)
  if (columns.length < 2 || row.cells.length === 0) return undefined
  const byColumn = new Map(row.cells.map((cell) => [cell.column, cell]))
  const filled = columns.map(({ index }) => isFilled(byColumn.get(index)))
  if (filled[0] || filled.slice(1).some((isThere) => !isThere)) return undefined
  const others = row.cells.filter((cell) => !columns.some(({ index }) => index === cell.column))
  const moved = columns.slice(1).flatMap((from, i) => {
    const cell = byColumn.get(from.index)
    const to = columns[i]
    return cell && to ? [movedTo(cell, from, to)] : []
  })
  return { ...row, cells: [...moved, ...others].sort((a, b) => a.column - b.column) }
}

const isFilled = (cell: Cell | undefined): boolean => cell !== undefined && cell.value !== undefined

function movedTo(cell: Cell, from: Column, to: Column): Cell {
  const isOther = from.currency !== undefined && to.currency !== undefined && from.currency !== to.currency
  const unit = isOther ? cell.unit?.replace(`iso4217:${from.currency}`, `iso4217:${to.currency}`) : cell.unit
  return { ...cell, column: to.index, unit, period: periodIn(cell, from, to), withheld: to.withheld }
}

/** The new column's period, or the day that the row asks of it: the one before its first, or its last. */
function periodIn({ period }: Cell, from: Column, to: Column): Period | undefined {
  if (period?.kind !== 'instant' || from.period?.kind !== 'duration' || to.period?.kind !== 'duration') return to.period
  const isOpening = period.date < from.period.start
  return { kind: 'instant', date: isOpening ? addDays(to.period.start, -1) : to.period.end }
}

/** The arithmetic that holds with the row moved and not as it stands: a sum of its own table, else a row or margin of any. */
function proofOf(tables: readonly Table[], at: number, variant: Table, row: number): string | undefined {
  const own = tables[at] as Table
  const bySum = better(sumSupport(variant, row), () => sumSupport(own, row))
  if (bySum) return bySum
  const moved = tables.map((table, i) => (i === at ? variant : table))
  return better(otherSupport(moved, variant, row), () => otherSupport(tables, own, row))
}

/** The proof of the move, unless the row has as much for it where it stands. */
function better(moved: Support | undefined, standing: () => Support | undefined): string | undefined {
  if (!moved || moved.holding.length < FEWEST_PROOFS || moved.breaking > 0) return undefined
  const before = standing()
  return before && before.holding.length >= moved.holding.length ? undefined : moved.holding.join('; ')
}

interface Support {
  readonly holding: readonly string[]
  readonly breaking: number
}

const written = (book: Book, relation: Relation): string =>
  `${formulaOf(book, relation)} = ${decimalText(book, relation.stated)}`

const widest = (supports: readonly Support[]): Support | undefined =>
  supports.filter(({ breaking }) => breaking === 0).sort((a, b) => b.holding.length - a.holding.length)[0]

/** The sum that the row takes part in and that holds in most columns. */
function sumSupport(table: Table, row: number): Support | undefined {
  const sums = sumsOfTable(table).filter((sum) => sum.total === row || sum.terms.some((term) => term.row === row))
  if (sums.length === 0) return undefined
  const book = openBook([table])
  return widest(
    sums.map((sum) => {
      const columns = sum.holds.filter((column) => book.find(table, row, column) !== undefined)
      const relations = columns.flatMap((column): Relation[] => {
        const stated = book.find(table, sum.total, column)
        const terms = sum.terms.flatMap(({ row: one, weight }) => {
          const cell = book.find(table, one, column)
          return cell === undefined ? [] : [{ cell, weight }]
        })
        return stated === undefined ? [] : [{ kind: 'sum', stated, terms }]
      })
      return { holding: relations.map((relation) => written(book, relation)), breaking: sum.breaks.length }
    }),
  )
}

/** The rows of the same name in other tables, and the two rows whose quotient it is. */
function otherSupport(tables: readonly Table[], table: Table, row: number): Support | undefined {
  const book = openBook(tables)
  const vectors = rowVectors(book)
  const mine = vectors.find((vector) => vector.table === table && vector.row.index === row)
  if (!mine) return undefined
  const equal = vectors
    .filter((other) => other !== mine && other.group === mine.group && other.name === mine.name)
    .map((other): Support => {
      const relations = [...mine.cells].flatMap(([key, stated]): Relation[] => {
        const cell = other.cells.get(key)
        return cell === undefined ? [] : [{ kind: 'sum', stated, terms: [{ cell, weight: 1 }] }]
      })
      const held = relations.filter((relation) => evaluate(book, relation) === 'holds')
      return { holding: held.map((relation) => written(book, relation)), breaking: relations.length - held.length }
    })
  const margins = marginFits(book, vectors, (one) => one === mine).map(({ relations }): Support => {
    const held = relations.filter(({ isHeld }) => isHeld)
    return { holding: held.map(({ relation }) => written(book, relation)), breaking: relations.length - held.length }
  })
  return widest([...equal, ...margins])
}
