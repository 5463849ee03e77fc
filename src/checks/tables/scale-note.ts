/**
 * scale-note: a table is in the scale that its note says.
 * Claim      "in thousands" or "in millions" above a table
 * Asserts    rows that another table prints with the same digits, or under the same name for the same period, have the same
 *            value there
 * Tolerance  none: the values are a thousand or a million apart, at the rounding of the coarser one
 * Abstains   fewer than twelve digits in common, eight where name and period are, or any figure of the two tables that agrees
 */
import type { Book } from '../../arithmetic/book/book.ts'
import { nameOf, type RowVector } from '../../arithmetic/book/row-vectors.ts'
import type { Evidence, Finding } from '../../model/check.ts'
import type { Table } from '../../model/table.ts'
import { scaleSpanOf } from './scale-span.ts'
import { defineTableCheck } from './table-check.ts'

const STATEMENT = [
  'x|2025|2024',
  'Revenue|99,581|87,555',
  'Operating income|21,377|17,204',
  'Net income|15,524|11,306',
].join('\n')

export const scaleNote = defineTableCheck({
  id: 'scale-note',
  findings: ({ book, vectors, text }) => scaleFindings(book, vectors, text),
  examples: [
    { says: 'two tables in thousands', tables: [STATEMENT, STATEMENT], verdict: 'passed' },
    {
      says: 'the second of them in millions by its note',
      tables: [STATEMENT, STATEMENT.replace('x|', '[in millions]|')],
      verdict: 'failed',
      at: 't2',
    },
    { says: 'one table alone', tables: [STATEMENT], verdict: 'skipped' },
  ],
})

/** Digits that the figures in common must have together, so that they are not equal by chance. */
const ENOUGH_DIGITS = 12
/** Figures of fewer digits are equal by chance; without a common name they need more. */
const FEWEST_NAMED = 4
const FEWEST_NAMELESS = 6

/** Digits in common under one name for one period. */
const ENOUGH_NAMED_DIGITS = 8

interface Apart {
  readonly a: Table
  readonly b: Table
  readonly figures: Set<string>
  readonly named: Set<string>
  agreeing: number
}

function scaleFindings(book: Book, vectors: readonly RowVector[], text: string | undefined): Finding[] {
  const pairs = new Map<string, Apart>()
  const pairOf = (a: Table, b: Table): Apart => {
    const key = `${a.id} ${b.id}`
    const pair = pairs.get(key) ?? { a, b, figures: new Set<string>(), named: new Set<string>(), agreeing: 0 }
    pairs.set(key, pair)
    return pair
  }
  byDigits(book, pairOf)
  byNames(book, vectors, pairOf)
  const apart = [...pairs.values()].filter(({ figures, named, agreeing }) => {
    if (agreeing > 0) return false
    const digits = (words: Set<string>): number => [...words].join('').length
    return (
      (figures.size >= 2 && digits(figures) >= ENOUGH_DIGITS) ||
      (named.size >= 2 && digits(named) >= ENOUGH_NAMED_DIGITS)
    )
  })
  return mostAccused(apart, book.tables).map(({ table, others, figures }) => findingOf(table, others, figures, text))
}

/** Tables that print the same digits at different scales, and how often they agree instead. */
function byDigits(book: Book, pairOf: (a: Table, b: Table) => Apart): void {
  for (const [digits, cells] of figuresByDigits(book)) {
    for (const [i, one] of cells.entries()) {
      for (const other of cells.slice(i + 1, i + 6)) {
        if (one.table === other.table) continue
        const isNamed = one.name !== '' && one.name === other.name
        if (digits.length < (isNamed ? FEWEST_NAMED : FEWEST_NAMELESS)) continue
        const pair = pairOf(one.table, other.table)
        if (one.power === other.power) pair.agreeing++
        else if (Math.abs(one.power - other.power) % 3 === 0) pair.figures.add(digits)
      }
    }
  }
}

const MOST_ALIKE = 16
const THOUSANDS = [1e-6, 1e-3, 1e3, 1e6]

/** Rows of one name for one period, whose figures are equal or a thousand or a million apart. */
function byNames(book: Book, vectors: readonly RowVector[], pairOf: (a: Table, b: Table) => Apart): void {
  const byName = new Map<string, RowVector[]>()
  for (const vector of vectors) {
    if (vector.group !== 'money' || vector.name === '' || vector.table.scale === undefined) continue
    const known = byName.get(vector.name)
    if (!known) byName.set(vector.name, [vector])
    else if (known.length < MOST_ALIKE) known.push(vector)
  }
  for (const rows of byName.values())
    for (const [i, a] of rows.entries())
      for (const b of rows.slice(i + 1)) {
        if (a.table === b.table) continue
        for (const [key, cell] of a.cells) {
          const other = b.cells.get(key)
          if (other === undefined) continue
          const times = timesApart(book, cell, other)
          if (times === 1) pairOf(a.table, b.table).agreeing++
          else if (times !== undefined) pairOf(a.table, b.table).named.add(digitsOf(book, cell, other))
        }
      }
}

/** By how many times two figures differ: once, or by thousands; nothing where neither. */
function timesApart(book: Book, a: number, b: number): number | undefined {
  const [x, y] = [Math.abs(book.values[a] as number), Math.abs(book.values[b] as number)]
  const [hx, hy] = [book.halves[a] as number, book.halves[b] as number]
  return [1, ...THOUSANDS].find((times) => x > 0 && Math.abs(x * times - y) <= (hx * times + hy) * (1 + 1e-9))
}

/** The digits of the figure that has fewer. */
function digitsOf(book: Book, a: number, b: number): string {
  const digits = [a, b].map((at) =>
    String(Math.round(Math.abs(book.values[at] as number) / (2 * ((book.halves[at] as number) || 1)))),
  )
  return digits.reduce((least, one) => (one.length < least.length ? one : least))
}

interface Figure {
  readonly table: Table
  readonly name: string
  /** Power of ten of the last digit. */
  readonly power: number
}

/** Whole amounts by their printed digits. */
function figuresByDigits(book: Book): Map<string, Figure[]> {
  const byDigits = new Map<string, Figure[]>()
  for (const { table, row, column, cell, group } of book.cells) {
    if (table.scale === undefined || cell.withheld === 'scale-unknown') continue
    if (group !== 'money' || !cell.value || column.kind !== 'value') continue
    const digits = String(cell.value.digits < 0n ? -cell.value.digits : cell.value.digits)
    if (digits.length < FEWEST_NAMED || digits.endsWith('000')) continue
    const name = nameOf(row)
    const known = byDigits.get(digits)
    const figure = { table, name, power: -cell.value.scale }
    if (known) known.push(figure)
    else byDigits.set(digits, [figure])
  }
  return byDigits
}

/**
 * Tables that hang together by such pairs: one wrong note, whose table is in most of the pairs; of two alone the one that counts
 * otherwise than most tables of the release, else the later.
 */
function mostAccused(
  pairs: readonly Apart[],
  tables: readonly Table[],
): { table: Table; others: Table[]; figures: number }[] {
  const accused: { table: Table; others: Table[]; figures: number }[] = []
  const alike = ({ scale }: Table): number => tables.filter((other) => other.scale === scale).length
  let left = pairs
  while (left.length > 0) {
    const group = new Set<Table>([(left[0] as Apart).a])
    for (let size = 0; size !== group.size; ) {
      size = group.size
      for (const { a, b } of left) if (group.has(a) || group.has(b)) group.add(a).add(b)
    }
    const own = left.filter(({ a }) => group.has(a))
    const count = (table: Table): number => own.filter(({ a, b }) => a === table || b === table).length
    const [table, ...others] = [...group].sort(
      (x, y) => count(y) - count(x) || alike(x) - alike(y) || y.span.start - x.span.start,
    ) as [Table, ...Table[]]
    const figures = new Set(own.flatMap((pair) => [...pair.figures, ...pair.named])).size
    accused.push({ table, others, figures })
    left = left.filter(({ a }) => !group.has(a))
  }
  return accused
}

const MOST_OTHERS = 8

function findingOf(table: Table, others: readonly Table[], figures: number, text: string | undefined): Finding {
  const evidenceOf = (one: Table, says: string): Evidence => {
    const { start, end } = scaleSpanOf(one, text)
    return { start, end, text: text?.slice(start, end) ?? '', says }
  }
  const own = evidenceOf(table, 'the scale of this table')
  return {
    id: `scale-note@${table.id}`,
    rule: 'scale-note',
    severity: 'error',
    message: `${figures} figures of this table are those of a table of another scale: one of the notes is wrong`,
    start: own.start,
    end: own.end,
    evidence: [
      own,
      ...others.slice(0, MOST_OTHERS).map((other) => evidenceOf(other, 'the scale of another with the same figures')),
    ],
    suggestion: undefined,
  }
}
