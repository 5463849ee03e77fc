/**
 * The values that would mend a broken relation, each tried in the book: what else it mends, what that holds it harms, and whether
 * one slip of the pen makes the printed figure of it.
 */
import { type Slip, slipBetween } from '../../number/typo.ts'
import { printedDigits } from '../book/print.ts'
import { cellsOf, evaluate, mendingValue } from '../book/relation.ts'
import { type Broken, outcomeAt, relationAt } from './broken.ts'

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
export function optionsOf(broken: Broken, known: Map<number, readonly Option[]>): Option[] {
  const options = new Map<string, Option>()
  for (const i of broken.open) {
    const relation = relationAt(broken, i)
    const own =
      known.get(i) ??
      cellsOf(relation).flatMap((cell) => {
        const value = mendingValue(broken.book, relation, cell)
        return value === undefined ? [] : [optionOf(broken, cell, value)]
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
function optionOf(broken: Broken, cell: number, value: number): Option {
  const { book, open, byCell } = broken
  const before = book.values[cell] as number
  book.values[cell] = value
  const mended: number[] = []
  let gain = 0
  let harmed = 0
  for (const i of byCell.get(cell) ?? []) {
    const relation = relationAt(broken, i)
    const holds = evaluate(book, relation) === 'holds'
    if (holds && open.has(i)) {
      mended.push(i)
      gain += relation.kind === 'sum' ? 1 : 0.7
    }
    if (!holds && outcomeAt(broken, i) === 'holds') harmed++
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
