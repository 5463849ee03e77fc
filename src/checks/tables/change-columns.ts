/**
 * change-columns: a column of changes is computed from the two columns that it compares.
 * Claim      a cell of a change column, in percent, in points or as a difference
 * Asserts    percent = current ÷ base − 1; points and difference = current − base
 * Tolerance  rounding ranges of all figures; the sign only where the column's other rows keep to it
 * Abstains   the base is nil, or base and current have different signs; most rows of the column do not compute this way
 */
import type { Book } from '../../arithmetic/book/book.ts'
import { evaluate, isFarOff, quotient, type Relation } from '../../arithmetic/book/relation.ts'
import type { Column, Table } from '../../model/table.ts'
import { type Assertion, defineTableCheck } from './table-check.ts'

const ROWS = ['Services|61,204|55,713|9.9%', 'Products|38,377|31,842|20.5%', 'Support|4,118|5,205|(20.9)%']

export const changeColumns = defineTableCheck({
  id: 'change-columns',
  assertions: ({ book, tables }) =>
    tables.flatMap((table) => table.columns.flatMap((column) => columnAssertions(book, table, column))),
  examples: [
    { says: 'three changes in percent', tables: [['x|2025|2024|% 0v1', ...ROWS].join('\n')], verdict: 'passed' },
    {
      says: 'a change with its digits changed over',
      tables: [['x|2025|2024|% 0v1', ...ROWS, 'Licences|9,011|8,004|21.6%'].join('\n')],
      verdict: 'failed',
      at: 't1.r3.c2',
      suggests: '12.6',
    },
    {
      says: 'a change of figures that are no better known than to one of their last digit',
      tables: [['x|2025|2024|% 0v1', ...ROWS, 'Licences|1,723|1,661|3.64%'].join('\n')],
      verdict: 'passed',
    },
    {
      says: 'from a loss to a profit',
      tables: ['x|2025|2024|% 0v1\nNet income|9,011|(8,004)|112.6%'],
      verdict: 'skipped',
    },
  ],
})

const FEWEST_ROWS = 3
/** A ratio of two digits says too little of how it changed. */
const FEWEST_DIGITS = 3
const POINTS = /p\.?p\.?|\bpts?\b|points?|\bb\.?ps?\b|basis/i

interface Compared {
  readonly relation: Relation
  readonly outcome: 'holds' | 'breaks' | 'unknown'
}

function columnAssertions(book: Book, table: Table, column: Column): Assertion[] {
  if (column.kind !== 'change' || !column.compares) return []
  const [current, base] = column.compares
  const strict = table.rows.flatMap((row): Compared[] => {
    const cells = [column.index, current, base].map((index) => book.find(table, row.index, index))
    const relation = relationOf(book, cells)
    return relation ? [{ relation, outcome: evaluate(book, relation) }] : []
  })
  const holding = strict.filter(({ outcome }) => outcome === 'holds').length
  const breaking = strict.filter(({ outcome }) => outcome === 'breaks')
  if (holding < FEWEST_ROWS) return []
  // a column that prints "favourable" and "unfavourable" changes turns the sign of whole rows: then only sizes count
  const turned = breaking.filter(({ relation }) => evaluate(book, sizeOnly(book, relation)) === 'holds').length
  const isLoose = turned > 1 || (turned === 1 && holding < 4)
  const judged = isLoose
    ? strict.map(({ relation }) => ({
        relation: sizeOnly(book, relation),
        outcome: evaluate(book, sizeOnly(book, relation)),
      }))
    : strict
  const holds = judged.filter(({ outcome }) => outcome === 'holds').length
  if (holds < FEWEST_ROWS || holds < 0.75 * judged.filter(({ outcome }) => outcome !== 'unknown').length) return []
  return judged
    .filter(({ relation, outcome }) => outcome !== 'unknown' && (outcome === 'holds' || isFarOff(book, relation)))
    .map(({ relation }) => ({
      rule: 'change-columns',
      relation,
      strength: 6 * Math.min(holds, 8),
      says: 'the two columns compared give',
    }))
}

function relationOf(book: Book, cells: readonly (number | undefined)[]): Relation | undefined {
  const [stated, over, under] = cells
  if (stated === undefined || over === undefined || under === undefined) return undefined
  if (book.isNil[stated] || book.isNil[over] || book.isNil[under]) return undefined
  const [change, figure] = [book.cells[stated], book.cells[under]]
  if (!change || !figure || book.cells[over]?.group !== figure.group) return undefined
  const isDifference = change.group === figure.group
  if (isDifference && figure.group === 'percent' && !POINTS.test(change.cell.raw + change.column.header))
    return undefined
  if (isDifference)
    return {
      kind: 'sum',
      stated,
      terms: [
        { cell: over, weight: 1 },
        { cell: under, weight: -1 },
      ],
    }
  if (change.group !== 'percent') return undefined
  const [current, base] = [book.values[over] as number, book.values[under] as number]
  if (base === 0 || (base < 0 && current >= 0)) return undefined
  const isSizeOnly = base < 0
  if (digitsOf(book, over) < FEWEST_DIGITS || digitsOf(book, under) < FEWEST_DIGITS) return undefined
  return { ...quotient({ stated, over, under }, isSizeOnly), minus: 1 }
}

/** The same relation, its sign left open: a difference may as well be base − current. */
function sizeOnly(book: Book, relation: Relation): Relation {
  if (relation.kind === 'quotient') return { ...relation, isSizeOnly: true }
  if (relation.kind !== 'sum') return relation
  const turned: Relation = {
    ...relation,
    terms: relation.terms.map(({ cell, weight }) => ({ cell, weight: -weight as 1 | -1 })),
  }
  return evaluate(book, turned) === 'holds' ? turned : relation
}

/** Printed digits without leading zeros. */
const digitsOf = (book: Book, at: number): number => {
  const units = Math.abs(book.values[at] as number) / (2 * ((book.halves[at] as number) || 1))
  return units < 1 ? 0 : Math.floor(Math.log10(units)) + 1
}
