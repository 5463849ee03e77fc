import { describe, expect, it } from 'vitest'
import { blame } from '../../../src/arithmetic/blame/blame.ts'
import { openBook } from '../../../src/arithmetic/book/book.ts'
import { evaluate, type Judged, type SumRelation } from '../../../src/arithmetic/book/relation.ts'
import { buildTable } from '../../support/build-table.ts'

describe('the book', () => {
  it('keeps the cells of a wide table apart', () => {
    const years = Array.from({ length: 1200 }, () => '2025').join('|')
    const figures = (from: number): string => Array.from({ length: 1200 }, (_, i) => from + i).join('|')
    const book = openBook([buildTable(`x|${years}\nA|${figures(10_000)}\nB|${figures(50_000)}`)])
    const [table] = book.tables
    const at = table && book.find(table, 0, 1100)
    expect(at === undefined ? '' : book.cells[at]?.cell.raw).toBe('11100')
  })
})

describe('blame', () => {
  it('explains each of more broken sums than any release has', () => {
    const parts = Array.from(
      { length: 900 },
      (_, i) => `A${i}|${4000 + i}\nB${i}|${7000 + i}\nSum ${i}|${11_900 + 2 * i}`,
    )
    const book = openBook([buildTable(`x|2025\n${parts.join('\n')}`)])
    const judged = parts.map((_, i): Judged<{ relation: SumRelation }> => {
      const terms = [3 * i, 3 * i + 1].map((cell) => ({ cell, weight: 1 as const }))
      const relation: SumRelation = { kind: 'sum', stated: 3 * i + 2, terms }
      return { assertion: { relation }, outcome: evaluate(book, relation) }
    })
    const found = blame(book, judged)
    expect(found.map(({ mended }) => mended.length)).toEqual(parts.map(() => 1))
    expect(new Set(found.flatMap(({ mended }) => mended)).size).toBe(parts.length)
  })
})
