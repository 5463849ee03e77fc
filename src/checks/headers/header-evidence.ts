/** Where a column's header is printed: the words that the reading took it from, and its year wherever the table's head has it. */
import type { Evidence } from '../../model/check.ts'
import type { Column, Table } from '../../model/table.ts'

const MOST_YEARS = 6

export function headerEvidence(table: Table, column: Column, text: string | undefined, says: string): Evidence[] {
  const span = column.headerSpan
  const own = span
    ? [{ start: span.start, end: span.end, text: text?.slice(span.start, span.end) ?? column.header, says }]
    : []
  return [...own, ...yearsInHead(table, column, text).map((one) => ({ ...one, says }))].filter(
    (one, i, all) => all.findIndex(({ start, end }) => start === one.start && end === one.end) === i,
  )
}

/** A header of several lines has its year in a line of its own, which may not be part of the words noted. */
function yearsInHead(
  table: Table,
  column: Column,
  text: string | undefined,
): { start: number; end: number; text: string }[] {
  const years = column.header.match(/\b20\d\d\b/g)
  const first = table.rows.find(({ cells }) => cells.length > 0)?.span.start
  if (!years || !text || first === undefined) return []
  const head = text.slice(table.span.start, first)
  return years.flatMap((year) =>
    [...head.matchAll(new RegExp(`\\b${year}\\b`, 'g'))].slice(0, MOST_YEARS).map((match) => {
      const start = table.span.start + match.index
      return { start, end: start + year.length, text: year }
    }),
  )
}
