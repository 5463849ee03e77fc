/**
 * scale-note: a table is in the scale that its note says.
 * Claim      "in thousands" or "in millions" above a table
 * Asserts    rows that another table prints with the same digits have the same value there
 * Tolerance  none: the digits are equal as printed, the values a thousand or a million apart
 * Abstains   fewer than twelve digits in common, or any figure of the two tables that agrees
 */
import type { Book, BookCell } from '../arithmetic/book.ts'
import { plainLabel } from '../arithmetic/labels.ts'
import { signature } from '../arithmetic/row-vectors.ts'
import { SCALE_WORDS } from '../lexicon/arithmetic.ts'
import type { Finding } from '../model/check.ts'
import type { Span } from '../model/span.ts'
import type { Table } from '../model/table.ts'
import { defineTableCheck } from './table-check.ts'

const STATEMENT = [
  'x|2025|2024',
  'Revenue|99,581|87,555',
  'Operating income|21,377|17,204',
  'Net income|15,524|11,306',
].join('\n')

export const scaleNote = defineTableCheck({
  id: 'scale-note',
  findings: ({ book, text }) => scaleFindings(book, text),
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

interface Apart {
  readonly a: Table
  readonly b: Table
  readonly figures: Set<string>
  agreeing: number
}

function scaleFindings(book: Book, text: string | undefined): Finding[] {
  const pairs = [...pairsOf(book).values()].filter(
    ({ figures, agreeing }) => agreeing === 0 && [...figures].join('').length >= ENOUGH_DIGITS && figures.size >= 2,
  )
  return mostAccused(pairs).map(([table, pair]) =>
    findingOf(table, pair.a === table ? pair.b : pair.a, pair.figures.size, text),
  )
}

/** Tables that print the same digits at different scales, and how often they agree instead. */
function pairsOf(book: Book): Map<string, Apart> {
  const pairs = new Map<string, Apart>()
  for (const [digits, cells] of figuresByDigits(book)) {
    for (const [i, one] of cells.entries()) {
      for (const other of cells.slice(i + 1, i + 6)) {
        if (one.table === other.table) continue
        const isNamed = one.name !== '' && one.name === other.name
        if (digits.length < (isNamed ? FEWEST_NAMED : FEWEST_NAMELESS)) continue
        const key = `${one.table.id} ${other.table.id}`
        const pair = pairs.get(key) ?? { a: one.table, b: other.table, figures: new Set<string>(), agreeing: 0 }
        pairs.set(key, pair)
        if (one.power === other.power) pair.agreeing++
        else if (Math.abs(one.power - other.power) % 3 === 0) pair.figures.add(digits)
      }
    }
  }
  return pairs
}

interface Figure {
  readonly table: Table
  readonly name: string
  /** Power of ten of the last digit. */
  readonly power: number
}

/** Whole amounts by their printed digits. */
function figuresByDigits(book: Book): Map<string, Figure[]> {
  const names = new Map<BookCell['row'], string>()
  const byDigits = new Map<string, Figure[]>()
  for (const { table, row, column, cell, group } of book.cells) {
    if (group !== 'money' || !cell.value || cell.withheld === 'scale-unknown' || column.kind !== 'value') continue
    const digits = String(cell.value.digits < 0n ? -cell.value.digits : cell.value.digits)
    if (digits.length < FEWEST_NAMED || digits.endsWith('000')) continue
    const name = names.get(row) ?? signature(plainLabel(row.label))
    names.set(row, name)
    const known = byDigits.get(digits)
    const figure = { table, name, power: -cell.value.scale }
    if (known) known.push(figure)
    else byDigits.set(digits, [figure])
  }
  return byDigits
}

/** The fewest tables that explain all pairs: the one in most pairs first, of two alone the later. */
function mostAccused(pairs: readonly Apart[]): [Table, Apart][] {
  const accused: [Table, Apart][] = []
  let left = pairs
  while (left.length > 0) {
    const counts = new Map<Table, number>()
    for (const { a, b } of left) for (const table of [a, b]) counts.set(table, (counts.get(table) ?? 0) + 1)
    const [worst] = [...counts].sort((x, y) => y[1] - x[1] || y[0].span.start - x[0].span.start)[0] as [Table, number]
    accused.push([worst, left.find(({ a, b }) => a === worst || b === worst) as Apart])
    left = left.filter(({ a, b }) => a !== worst && b !== worst)
  }
  return accused
}

/** Where the scale of a table is said: as the reading found it, else the nearest such words above its first figures. */
function scaleSpanOf(table: Table, text: string | undefined): Span {
  if (table.scaleSpan) return table.scaleSpan
  const first = table.rows.find((row) => row.cells.length > 0)?.span.start ?? table.span.start
  const from = Math.max(0, table.span.start - 600)
  const words = [...(text?.slice(from, first) ?? '').matchAll(SCALE_WORDS)].at(-1)
  if (words) return { start: from + words.index, end: from + words.index + words[0].length }
  return { start: table.span.start, end: Math.min(table.span.end, table.span.start + 200) }
}

function findingOf(table: Table, witness: Table, rows: number, text: string | undefined): Finding {
  const span = scaleSpanOf(table, text)
  const other = scaleSpanOf(witness, text)
  const quote = (start: number, end: number): string => text?.slice(start, end) ?? ''
  return {
    id: `scale-note@${table.id}`,
    rule: 'scale-note',
    severity: 'error',
    message: `${rows} figures of this table are printed with the same digits in a table of another scale: one of the two notes is wrong`,
    start: span.start,
    end: span.end,
    evidence: [
      { start: span.start, end: span.end, text: quote(span.start, span.end), says: 'the scale of this table' },
      { start: other.start, end: other.end, text: quote(other.start, other.end), says: 'the scale of the other' },
    ],
    suggestion: undefined,
  }
}
