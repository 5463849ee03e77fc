/**
 * Finds the tables that a text sets in HTML, as converters write them whose tables are too rich for pipes: "<table>" to its "</table>",
 * with those within it. One in a fence or in a comment is shown, not set; one without "<tr>" is the wrapper of a filing in plain text.
 */
import type { Span } from '../model/span.ts'

const MARKS = /^ {0,3}(?:```|~~~)|<!--|-->|<table(?=[\s>])|<\/table\s{0,9}>|<tr(?=[\s>])|<\/tr\s{0,9}>/gim

interface Open {
  readonly start: number
  hasRow: boolean
  /** Where its last row ends, of those before a table within it. */
  rowsEnd: number
  /** The tables within it, should it never be closed. */
  readonly within: Span[]
}

/** The outermost tables in order. Of one that is never closed (a page that was cut off) what stands up to its last row. */
export function htmlTablesIn(source: string): Span[] {
  const found: Span[] = []
  const stack: Open[] = []
  let closer: string | undefined
  for (const { 0: mark, index } of source.matchAll(MARKS)) {
    const kind = mark.trim().slice(0, 3).toLowerCase()
    const open = stack[stack.length - 1]
    if (closer !== undefined) {
      if (kind === closer) closer = undefined
    } else if (kind === '<!-') closer = '-->'
    else if (kind === '```' || kind === '~~~') {
      if (!open) closer = kind
    } else if (kind === '<ta') stack.push({ start: index, hasRow: false, rowsEnd: -1, within: [] })
    else if (open && kind === '<tr') open.hasRow = true
    else if (open && kind === '</t') {
      const end = index + mark.length
      if (/^<\/tr/i.test(mark)) {
        if (open.within.length === 0) open.rowsEnd = end
        continue
      }
      stack.pop()
      if (!open.hasRow) continue
      const outer = stack[stack.length - 1]
      const into = outer ? outer.within : found
      into.push({ start: open.start, end })
    }
  }
  for (const { start, rowsEnd, within } of stack) {
    if (rowsEnd > start) found.push({ start, end: rowsEnd })
    for (const span of within) found.push(span)
  }
  return found
}
