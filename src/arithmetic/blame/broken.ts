/** The relations of a book that break and wait for an explanation, among all that were judged. */
import type { Book } from '../book/book.ts'
import type { Judged, Outcome, Relation } from '../book/relation.ts'

export interface Broken {
  readonly book: Book
  readonly judged: readonly Judged<{ readonly relation: Relation }>[]
  /** Positions in the judged list of those that nothing explains yet. */
  readonly open: ReadonlySet<number>
  /** By cell the positions of the relations that it takes part in, but for those of which nothing came. */
  readonly byCell: ReadonlyMap<number, readonly number[]>
}

export const relationAt = ({ judged }: Broken, at: number): Relation =>
  (judged[at] as Broken['judged'][number]).assertion.relation

export const outcomeAt = ({ judged }: Broken, at: number): Outcome => (judged[at] as Broken['judged'][number]).outcome

/** The relations that any of the cells takes part in, each once. */
export const touching = ({ byCell }: Broken, cells: readonly number[]): ReadonlySet<number> =>
  new Set(cells.flatMap((cell) => byCell.get(cell) ?? []))
