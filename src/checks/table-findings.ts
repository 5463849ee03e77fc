/** Blamed cells as findings: which figure is likely wrong, what would mend it, and the figures that say so. */
import type { Blame } from '../arithmetic/blame/blame.ts'
import type { Book } from '../arithmetic/book/book.ts'
import { formulaOf, printedDigits, printedLike } from '../arithmetic/book/print.ts'
import { cellsOf, type Judged, leftOver, type Relation } from '../arithmetic/book/relation.ts'
import type { Evidence, Finding, Severity } from '../model/check.ts'
import { partitionPoint } from '../model/partition-point.ts'
import type { Span } from '../model/span.ts'
import type { Sum } from '../model/sum.ts'
import { largest, smallest } from '../number/extremes.ts'
import type { Assertion } from './tables/table-check.ts'

export function findingOf(book: Book, found: Blame<Assertion>, text: string | undefined): Finding {
  const { cell, value, slip, mended, swappedWith, moved } = found
  const entry = book.cells[cell]
  const [first] = mended
  const named =
    swappedWith !== undefined || moved
      ? 'swapped-figures'
      : slip === 'sign' && value !== undefined
        ? 'lost-sign'
        : undefined
  const rule = named ?? first?.rule ?? 'table-sums'
  const span = entry?.cell.span ?? { start: 0, end: 0 }
  return {
    id: `${rule}@${book.idOf(cell)}`,
    rule,
    severity: severityOf(book, found),
    message: messageOf(book, found),
    start: span.start,
    end: span.end,
    evidence: evidenceOf(book, found, text),
    suggestion: value === undefined ? undefined : printedLike(book, cell, value),
  }
}

function messageOf(book: Book, { cell, value, mended, swappedWith, moved }: Blame<Assertion>): string {
  const place = placeName(book, cell)
  if (moved)
    return `the figures from ${place} to ${placeName(book, moved.at(-1) as number)} are out of their places: ${mended.length} checks fail that hold with each a place further on`
  if (swappedWith !== undefined)
    return `${place} and ${placeName(book, swappedWith)} are changed over: ${mended.length} checks fail that hold the other way round`
  const raw = printedLike(book, cell, book.values[cell] as number)
  const [first] = mended
  if (!first) return `${place} does not fit`
  const { relation, says } = first
  const computed =
    relation.kind === 'sum' ? (book.values[relation.stated] as number) - leftOver(book, relation) : undefined
  const arithmetic =
    computed === undefined
      ? `${says} ${formulaOf(book, relation)}`
      : `${says} ${printedLike(book, relation.stated, computed)}, printed is ${printedLike(book, relation.stated, book.values[relation.stated] as number)}`
  const witnesses = mended.length > 1 ? ` (${mended.length} checks agree)` : ''
  if (value === undefined) return `${place}: ${arithmetic}; one of these figures is wrong`
  return `${place} is printed ${raw}; ${printedLike(book, cell, value)} would fit: ${arithmetic}${witnesses}`
}

function placeName(book: Book, at: number): string {
  const { row, column } = book.cells[at] ?? {}
  return `"${row?.label ?? ''}"${column?.header ? `, ${column.header}` : ''}`
}

const MOST_EVIDENCE = 24

function evidenceOf(
  book: Book,
  { cell, mended, others, moved = [] }: Blame<Assertion>,
  text: string | undefined,
): Evidence[] {
  const cells = [...new Set([cell, ...moved, ...mended.flatMap(({ relation }) => cellsOf(relation)), ...others])]
  return cells.slice(0, MOST_EVIDENCE).flatMap((at): Evidence[] => {
    const entry = book.cells[at]
    if (!entry) return []
    const span: Span = entry.cell.span
    return [
      {
        start: span.start,
        end: span.end,
        text: text?.slice(span.start, span.end) ?? entry.cell.raw,
        says: placeName(book, at),
      },
    ]
  })
}

/** How many sums hold and break in each column of each table; a total between its lines breaks too. */
export type Tally = ReadonlyMap<string, { readonly held: number; readonly broken: number }>

export function tallyOf(book: Book, judged: readonly Judged<Assertion>[], sums: readonly Sum[]): Tally {
  const tally = new Map<string, { held: number; broken: number }>()
  for (const { table, averages } of sums)
    for (const index of averages ?? []) {
      const key = `${table} ${index}`
      const column = tally.get(key) ?? { held: 0, broken: 0 }
      tally.set(key, column)
      column.broken++
    }
  for (const { assertion, outcome } of judged) {
    const key = columnKey(book, assertion)
    if (key === undefined) continue
    const column = tally.get(key) ?? { held: 0, broken: 0 }
    tally.set(key, column)
    if (outcome === 'holds') column.held += cellsOf(assertion.relation).some((at) => book.values[at] !== 0) ? 1 : 0
    else if (outcome === 'breaks') column.broken++
  }
  return tally
}

/** The column whose figures a sum between rows adds up; nothing for other relations. */
function columnKey(book: Book, assertion: Assertion | undefined): string | undefined {
  if (assertion?.relation.kind !== 'sum' || assertion.relation.terms.length < 2) return undefined
  const [first, second] = assertion.relation.terms.map(({ cell }) => book.cells[cell])
  if (!first || first.column !== second?.column) return undefined
  return `${first.table.id} ${first.column.index}`
}

/** A column that breaks sum after sum does not add up by nature (changes, "better or worse"), or was misread. */
const isSystematic = ({ held, broken }: { held: number; broken: number }): boolean => broken >= 3 && broken * 2 >= held

/** Bits behind a relation from which one that breaks without a likely slip is worth a warning. */
const STRONG = 25

/**
 * Whether the relation is in doubt rather than the figure: what holds speaks against every other value, the row was not read
 * for sure, or the column adds up nowhere. Such a check is given up, and makes no finding.
 */
export function isDoubtful(book: Book, { mended, harmed, slip, moved }: Blame<Assertion>, tally: Tally): boolean {
  if (moved) return false
  if (mended.every(({ relation }) => isRounding(book, relation))) return false
  if (harmed > 0 && mended.length <= harmed) return true
  if (mended.every(({ relation }) => isMisread(book, relation.stated) || lacksRow(book, relation))) return true
  const column = tally.get(columnKey(book, mended[0]) ?? '')
  if (!column) return false
  if (isSystematic(column) || mended.every((one) => isNoFact(book, one) && isAverage(book, one.relation))) return true
  if (column.held === 0 && mended.every(({ relation }) => isAverage(book, relation) && isFiner(book, relation.stated)))
    return true
  const isAlone = column.held === 0 && mended.length === 1
  return isAlone && (slip === undefined || mended.every((one) => isNoFact(book, one)))
}

/** A change, a yield, or a figure of which it is not known what it counts: such columns need not add up. */
const isNoFact = (book: Book, { relation }: Assertion): boolean =>
  book.cells[relation.stated]?.cell.withheld !== undefined

/** A "total" no larger than its largest line, as that of a column of yields is. */
function isAverage(book: Book, relation: Relation): boolean {
  if (relation.kind !== 'sum' || relation.terms.some(({ weight }) => weight < 0)) return false
  const terms = relation.terms.map(({ cell }) => book.values[cell] as number).filter((value) => value !== 0)
  const stated = book.values[relation.stated] as number
  return terms.length > 1 && stated > 0 && terms.every((value) => value > 0) && stated <= largest(terms)
}

/** Printed with decimals in a row whose other figures have none: a price or a grade beside amounts. */
function isFiner(book: Book, at: number): boolean {
  const { cell, row } = book.cells[at] ?? {}
  if (!cell?.raw.includes('.') || !row) return false
  return row.cells.some(({ raw, value }) => value && /\d/.test(raw) && !/[.%]/.test(raw))
}

function severityOf(book: Book, { mended, slip }: Blame<Assertion>): Severity {
  if (mended.every(({ relation }) => isRounding(book, relation))) return 'note'
  if ((slip !== undefined && slip !== 'last-digit') || mended.length > 1) return 'error'
  const strength = mended.reduce((most, one) => Math.max(most, one.strength), 0)
  return strength >= STRONG || slip !== undefined ? 'warning' : 'note'
}

/** A row with figures under no header, and none under one that the others fill: its columns were not told apart. */
function isMisread(book: Book, at: number): boolean {
  const { table, row } = book.cells[at] ?? {}
  if (!table || !row?.cells.some(({ value, withheld }) => value && withheld === 'period-unknown')) return false
  const dated = table.columns.filter(({ kind, period }) => kind === 'value' && period)
  return dated.some(({ index }) => !row.cells.some(({ column }) => column === index))
}

/** What is left over is a figure of a row that was taken for something else ("Issuance of shares" in a cash flow, in money). */
function lacksRow(book: Book, relation: Relation): boolean {
  if (relation.kind !== 'sum' || relation.terms.length < 2) return false
  const cells = cellsOf(relation).flatMap((at) => book.cells[at] ?? [])
  const [stated] = cells
  if (!stated || cells.some(({ table, column }) => table !== stated.table || column !== stated.column)) return false
  const rows = cells.map(({ row }) => row.index)
  const [first, last] = [smallest(rows), largest(rows)]
  const left = Math.abs(leftOver(book, relation)) / (2 * ((book.halves[relation.stated] as number) || 1))
  const { rows: lines } = stated.table
  const [from, to] = [first + 1, last].map((index) => partitionPoint(lines, (row) => row.index < index))
  return lines.slice(from, to).some((row) => {
    const at = book.find(stated.table, row.index, stated.column.index)
    return (
      at !== undefined &&
      book.cells[at]?.group !== stated.group &&
      printedDigits(book, at, Math.abs(book.values[at] as number)) === String(left)
    )
  })
}

/** "May not add due to rounding": off by no more units than there are terms. */
function isRounding(book: Book, relation: Relation): boolean {
  if (relation.kind !== 'sum') return false
  const unit = 2 * largest(cellsOf(relation).map((at) => book.halves[at] as number))
  return Math.abs(leftOver(book, relation)) <= unit * relation.terms.length
}
