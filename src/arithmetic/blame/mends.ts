/**
 * The values that would mend a broken relation, each tried in the book: what else it mends, what that holds it harms, and whether
 * one slip of the pen makes the printed figure of it.
 */
import { type Slip, slipBetween } from '../../number/typo.ts'
import type { Book } from '../book/book.ts'
import { printedDigits } from '../book/print.ts'
import { cellsOf, evaluate, type Judged, mendingValue, type Relation } from '../book/relation.ts'

export interface Option {
  readonly cell: number
  readonly value: number
  readonly mended: readonly number[]
  readonly harmed: number
  readonly score: number
  readonly slip: Slip | undefined
}

/** What a relation that holds weighs against the value that would break it. */
const HARM = 1.6

/** The values that mend one of the broken relations at least, each once; those of a relation stay known until a cell of it is settled. */
export function optionsOf<A extends { readonly relation: Relation }>(
  book: Book,
  judged: readonly Judged<A>[],
  broken: ReadonlySet<number>,
  byCell: ReadonlyMap<number, readonly number[]>,
  known: Map<number, readonly Option[]>,
): Option[] {
  const options = new Map<string, Option>()
  for (const i of broken) {
    const { relation } = (judged[i] as Judged<A>).assertion
    const own =
      known.get(i) ??
      cellsOf(relation).flatMap((cell) => {
        const value = mendingValue(book, relation, cell)
        return value === undefined ? [] : [optionOf(book, judged, broken, byCell.get(cell) ?? [], cell, value)]
      })
    known.set(i, own)
    for (const option of own) {
      const key = `${option.cell} ${option.value}`
      if (!options.has(key)) options.set(key, option)
    }
  }
  return [...options.values()]
}

/** What changes if the cell had the value: tried in the book, and put back. */
function optionOf<A extends { readonly relation: Relation }>(
  book: Book,
  judged: readonly Judged<A>[],
  broken: ReadonlySet<number>,
  touching: readonly number[],
  cell: number,
  value: number,
): Option {
  const before = book.values[cell] as number
  book.values[cell] = value
  const mended: number[] = []
  let gain = 0
  let harmed = 0
  for (const i of touching) {
    const { assertion, outcome } = judged[i] as Judged<A>
    const holds = evaluate(book, assertion.relation) === 'holds'
    if (outcome === 'breaks' && holds && broken.has(i)) {
      mended.push(i)
      gain += assertion.relation.kind === 'sum' ? 1 : 0.7
    }
    if (outcome === 'holds' && !holds) harmed++
  }
  book.values[cell] = before
  const slip = book.isNil[cell]
    ? undefined
    : slipOf(printedDigits(book, cell, value), printedDigits(book, cell, before))
  return { cell, value, mended, harmed, score: gain - HARM * harmed, slip }
}

/** The same digits of another value: the point stands elsewhere. */
const slipOf = (right: string, wrong: string): Slip | undefined =>
  right === wrong ? 'point' : slipBetween(right, wrong)
