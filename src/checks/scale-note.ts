/**
 * scale-note: a table is in the scale that its note says.
 * Claim      "in thousands" or "in millions" above a table
 * Asserts    rows that another table prints with the same digits have the same value there
 * Tolerance  none: the digits are equal as printed, the values a thousand or a million apart
 * Abstains   fewer than three such rows, or any row of the two tables that agrees
 */
import type { Book } from '../arithmetic/book.ts'
import type { RowVector } from '../arithmetic/row-vectors.ts'
import type { Finding } from '../model/check.ts'
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

const FEWEST_ROWS = 3
/** Figures of fewer digits are equal by chance. */
const SMALLEST = 1000

function scaleFindings(book: Book, vectors: readonly RowVector[], text: string | undefined): Finding[] {
  const apart = new Map<string, { a: Table; b: Table; rows: Set<string>; agreeing: number }>()
  for (const [one, other] of meetings(vectors)) {
    const key = `${one.table.id} ${other.table.id}`
    const entry = apart.get(key) ?? { a: one.table, b: other.table, rows: new Set<string>(), agreeing: 0 }
    apart.set(key, entry)
    for (const [period, at] of one.cells) {
      const to = other.cells.get(period)
      if (to === undefined) continue
      if (book.values[at] === book.values[to]) entry.agreeing++
      else if (isScaled(book, at, to)) entry.rows.add(`${one.plain} ${book.values[at]}`)
    }
  }
  const pairs = [...apart.values()].filter(({ rows, agreeing }) => rows.size >= FEWEST_ROWS && agreeing === 0)
  const blamed = new Set(
    pairs.map(({ a, b }) => (pairs.filter((pair) => pair.a === a || pair.b === a).length > 1 ? a : b)),
  )
  return [...blamed].flatMap((table) => {
    const pair = pairs.find(({ a, b }) => a === table || b === table)
    return pair ? [findingOf(table, pair.a === table ? pair.b : pair.a, pair.rows.size, text)] : []
  })
}

/** Rows of one name in two tables. */
function meetings(vectors: readonly RowVector[]): [RowVector, RowVector][] {
  const names = new Map<string, RowVector[]>()
  for (const vector of vectors) {
    if (vector.group !== 'money') continue
    const known = names.get(vector.name)
    if (known) known.push(vector)
    else names.set(vector.name, [vector])
  }
  return [...names.values()].flatMap((rows) =>
    rows.flatMap((one, i) =>
      rows
        .slice(i + 1, i + 8)
        .flatMap((other): [RowVector, RowVector][] => (one.table === other.table ? [] : [[one, other]])),
    ),
  )
}

/** The same digits, a thousand or a million apart, at roundings that are as far apart. */
function isScaled(book: Book, a: number, b: number): boolean {
  const [small, large] = Math.abs(book.values[a] as number) < Math.abs(book.values[b] as number) ? [a, b] : [b, a]
  const factor = (book.halves[large] as number) / ((book.halves[small] as number) || 1)
  if (factor !== 1e3 && factor !== 1e6) return false
  if ((book.values[small] as number) * factor !== book.values[large]) return false
  return Math.abs(book.values[small] as number) >= SMALLEST * 2 * (book.halves[small] as number)
}

function findingOf(table: Table, witness: Table, rows: number, text: string | undefined): Finding {
  const span = table.scaleSpan ?? { start: table.span.start, end: Math.min(table.span.end, table.span.start + 200) }
  const other = witness.scaleSpan
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
      ...(other
        ? [{ start: other.start, end: other.end, text: quote(other.start, other.end), says: 'the scale of the other' }]
        : []),
    ],
    suggestion: other && text ? text.slice(other.start, other.end) : undefined,
  }
}
