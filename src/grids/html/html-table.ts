/**
 * Reads one HTML table element into rows: cells at their physical columns, spans over columns and rows honoured, empty and
 * spacer cells left out.
 */
import type { GridCell, GridRow } from '../../model/grid.ts'
import type { HtmlElement, HtmlNode } from '../../model/html.ts'
import { rowOf } from '../source/draft.ts'
import { attributeOf, isElement, isUnseen, wordsWithin } from './html-cell.ts'

/** A colspan beyond this is a slip of the typesetter ("colspan=1000000000"). */
const MAX_COLSPAN = 1000
const MAX_ROWSPAN = 200
const MAX_HANGING = 500

/** Columns that a cell of an earlier row still fills. */
interface Hanging {
  readonly from: number
  readonly to: number
  rowsLeft: number
}

/** The rows of a table, without those of tables within it. */
export function readHtmlRows(source: string, table: HtmlElement): GridRow[] {
  const rows: GridRow[] = []
  let hanging: Hanging[] = []
  for (const { element, isHead } of rowElements(table)) {
    const { cells, indent, allHeads, spans } = readCells(source, element, hanging)
    hanging = [...hanging.filter((span) => --span.rowsLeft > 0), ...spans].slice(-MAX_HANGING)
    const first = cells[0]
    const last = cells[cells.length - 1]
    if (!first || !last) continue
    const end = Math.max(first.span.end, last.span.end)
    const row = rowOf(cells, { start: first.span.start, end }, { indent, isHeader: isHead || allHeads })
    if (row) rows.push(row)
  }
  return rows
}

/** All `tr` of this table itself, in order. */
function rowElements(table: HtmlElement): { element: HtmlElement; isHead: boolean }[] {
  const found: { element: HtmlElement; isHead: boolean }[] = []
  const stack: { node: HtmlNode; isHead: boolean }[] = [{ node: table, isHead: false }]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, isHead } = next
    if (!isElement(node) || (node.tagName === 'table' && node !== table)) continue
    if (node.tagName === 'tr') {
      if (!isUnseen(node)) found.push({ element: node, isHead })
      continue
    }
    for (let at = node.childNodes.length - 1; at >= 0; at--)
      stack.push({ node: node.childNodes[at] as HtmlNode, isHead: isHead || node.tagName === 'thead' })
  }
  return found
}

interface ReadCells {
  readonly cells: GridCell[]
  readonly indent: number
  readonly allHeads: boolean
  readonly spans: Hanging[]
}

function readCells(source: string, row: HtmlElement, hanging: readonly Hanging[]): ReadCells {
  const cells: GridCell[] = []
  const spans: Hanging[] = []
  const filled = [...hanging].sort((a, b) => a.from - b.from)
  let indent = 0
  let allHeads = true
  let column = 0
  let next = 0
  for (const node of row.childNodes) {
    if (!isElement(node) || (node.tagName !== 'td' && node.tagName !== 'th')) continue
    // a cell that is not shown takes no place: headers above span what is seen
    if (isUnseen(node)) continue
    for (let span = filled[next]; span && span.from <= column; span = filled[++next])
      column = Math.max(column, span.to + 1)
    const width = countOf(node, 'colspan', MAX_COLSPAN)
    const height = countOf(node, 'rowspan', MAX_ROWSPAN)
    const to = column + width - 1
    if (height > 1) spans.push({ from: column, to, rowsLeft: height - 1 })
    const words = wordsWithin(source, node)
    if (words) {
      if (cells.length === 0) indent = words.indent
      if (node.tagName !== 'th') allHeads = false
      cells.push({ span: words.span, text: words.text, from: column, to })
    }
    column = to + 1
  }
  return { cells, indent, allHeads, spans }
}

function countOf(cell: HtmlElement, name: string, limit: number): number {
  const value = Number.parseInt(attributeOf(cell, name) ?? '1', 10)
  return Number.isFinite(value) && value > 0 ? Math.min(value, limit) : 1
}
