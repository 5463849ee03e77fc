/**
 * What a check of the tables is: it reads the book of all numbers and yields assertions, each a relation between cells with
 * the bits that speak for it. Whether they hold, and which cell is to blame where they do not, is decided for all together.
 */
import type { Book } from '../../arithmetic/book/book.ts'
import type { Relation } from '../../arithmetic/book/relation.ts'
import type { RowVector } from '../../arithmetic/book/row-vectors.ts'
import type { Finding } from '../../model/check.ts'
import type { Fact } from '../../model/fact.ts'
import type { Reached } from '../../model/limits.ts'
import type { Sum } from '../../model/sum.ts'
import type { Table } from '../../model/table.ts'
import type { Slip } from '../../number/typo.ts'

export interface Assertion {
  readonly rule: string
  readonly relation: Relation
  /** Bits by which the relation is known to be meant, from the places where it holds and from words. */
  readonly strength: number
  /** Completes "…, and that is not what is printed": "the 6 lines above add up to". */
  readonly says: string
}

export interface TableContext {
  readonly book: Book
  /** Every row by what its cells are for. */
  readonly vectors: readonly RowVector[]
  readonly tables: readonly Table[]
  readonly sums: readonly Sum[]
  readonly facts: readonly Fact[]
  /** The source, so that evidence quotes it as it is written. */
  readonly text: string | undefined
  readonly reached: Reached
}

/** Tables as in test/support/build-table.ts, and how the check comes out at the place named. */
interface TableExample {
  readonly says: string
  readonly tables: readonly string[]
  /** "failed" makes a finding of the check, "passed" checks that hold and no finding, "skipped" no check at all. */
  readonly verdict: 'passed' | 'failed' | 'skipped'
  /** The cell that the finding points at, "t1.r3.c0", and the figure it suggests. */
  readonly at?: string
  readonly suggests?: string
}

export interface TableCheck {
  readonly id: string
  readonly assertions?: (context: TableContext) => Assertion[]
  /** What no relation between cells can say: a header, a scale, a row out of place. */
  readonly findings?: (context: TableContext) => Finding[]
  /** Set on checks that name a kind of slip, found by explaining what other checks found broken. */
  readonly explains?: Slip | 'swap'
  readonly examples: readonly TableExample[]
}

export const defineTableCheck = (check: TableCheck): TableCheck => check
