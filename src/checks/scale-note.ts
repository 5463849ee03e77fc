/**
 * scale-note: a table is in the scale that its note says.
 * Claim      "in thousands" or "in millions" above a table
 * Asserts    rows that another table prints with the same digits have the same value there
 * Tolerance  none: the digits are equal as printed, the values a thousand or a million apart
 * Abstains   fewer than twelve digits in common, or any figure of the two tables that agrees
 */
import type { Book } from '../arithmetic/book.ts'
import { nameOf } from '../arithmetic/row-vectors.ts'
import { SCALE_WORDS } from '../lexicon/arithmetic.ts'
import type { Evidence, Finding } from '../model/check.ts'
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
  return mostAccused(pairs).map(({ table, others, figures }) => findingOf(table, others, figures, text))
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

/** Tables that hang together by such pairs: one wrong note, whose table is in most of the pairs, of two alone the later. */
function mostAccused(pairs: readonly Apart[]): { table: Table; others: Table[]; figures: number }[] {
  const accused: { table: Table; others: Table[]; figures: number }[] = []
  let left = pairs
  while (left.length > 0) {
    const group = new Set<Table>([(left[0] as Apart).a])
    for (let size = 0; size !== group.size; ) {
      size = group.size
      for (const { a, b } of left) if (group.has(a) || group.has(b)) group.add(a).add(b)
    }
    const own = left.filter(({ a }) => group.has(a))
    const count = (table: Table): number => own.filter(({ a, b }) => a === table || b === table).length
    const [table, ...others] = [...group].sort((x, y) => count(y) - count(x) || y.span.start - x.span.start) as [
      Table,
      ...Table[],
    ]
    accused.push({ table, others, figures: new Set(own.flatMap(({ figures }) => [...figures])).size })
    left = left.filter(({ a }) => !group.has(a))
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
    message: `${figures} figures of this table are printed with the same digits in a table of another scale: one of the notes is wrong`,
    start: own.start,
    end: own.end,
    evidence: [
      own,
      ...others.slice(0, MOST_OTHERS).map((other) => evidenceOf(other, 'the scale of another with the same figures')),
    ],
    suggestion: undefined,
  }
}
