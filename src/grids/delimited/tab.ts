/**
 * Reads tables whose columns are set with tabs. Header rows open with a tab. Blank lines tear rows off: a tabbed row alone, a
 * label on a line of its own, or a label and, below a blank line, its bare numbers; all of them stay in the table above.
 *
 *   Total liabilities and equity
 *                                        <- torn
 *   17,204 26,118 3,822
 */
import type { GridCell, GridRow } from '../../model/grid.ts'
import { cellKind, isNumber, isValue, namesPeriod } from '../source/cell-kind.ts'
import { cellOf } from '../source/cell-text.ts'
import { type GridDraft, rowOf, spanOfRows } from '../source/draft.ts'
import { isBlankCode, isEmpty, type SourceLine, wordsOf } from '../source/source-lines.ts'
import { captionsAbove, linesWith, type Text } from '../source/text.ts'

/** The text, and which of its lines have a tab. */
type TabText = Text & { readonly tabbed: Uint8Array }

interface TabRow {
  readonly first: number
  readonly last: number
  readonly row: GridRow
}

/** Reads all tabbed tables of the free lines and takes their lines. */
export function readTabTables(plain: Text): GridDraft[] {
  const text: TabText = { ...plain, tabbed: linesWith(plain, '\t') }
  if (!text.tabbed.includes(1)) return []
  const grids: GridDraft[] = []
  for (let index = 0; index < text.lines.length; index++) {
    if (!isTabbed(text, index)) continue
    const rows = readRows(text, index)
    const last = rows[rows.length - 1] as TabRow
    if (isTable(rows)) {
      const drawn = rows.map(({ row }) => row)
      grids.push({
        syntax: 'tab',
        span: spanOfRows(drawn),
        isAligned: true,
        rows: drawn,
        captions: captionsAbove(text, index),
      })
      text.take(index, last.last + 1)
    }
    index = last.last
  }
  return grids
}

/** A tab behind words, or before them with a row below: an indented paragraph is no row. */
function isTabbed({ source, lines, isFree, tabbed }: TabText, index: number): boolean {
  const line = lines[index]
  if (tabbed[index] !== 1 || !line || !isFree(index) || isEmpty(line)) return false
  const stop = lines[index + 1]?.start ?? source.length
  const tab = source.indexOf('\t', line.start + line.indent)
  return (tab >= 0 && tab < stop) || (line.end - line.start < 60 && tabbed[index + 1] === 1)
}

/** Rows from the first tabbed line on, over torn places, up to the next table's title. */
function readRows(text: TabText, start: number): TabRow[] {
  const rows: TabRow[] = []
  let index = start
  while (index < text.lines.length) {
    if (isTabbed(text, index)) {
      if (rows.length > 0 && isBlankAt(text, index - 1) && isHeader(text, index)) return rows
      push(rows, index, index, splitTabs(text, index))
      index++
      continue
    }
    const torn = tornRow(text, index)
    if (!torn) return rows
    if (torn.row) push(rows, torn.row.first, torn.row.last, torn.row.row)
    index = torn.next
  }
  return rows
}

function push(rows: TabRow[], first: number, last: number, row: GridRow | undefined): void {
  if (row) rows.push({ first, last, row })
}

const isBlankAt = ({ lines }: Text, index: number): boolean => index >= 0 && isEmpty(lines[index] as SourceLine)

/** A row that opens a table: no figures in it, and a period, a unit or nothing before the first tab. */
function isHeader(text: TabText, index: number): boolean {
  const row = splitTabs(text, index)
  if (!row || row.cells.some((cell) => isValue(cellKind(cell.text)))) return false
  return (row.cells[0]?.from ?? 0) > 0 || row.cells.slice(1).some((cell) => namesPeriod(cell.text))
}

function splitTabs({ source, lines }: Text, index: number): GridRow | undefined {
  const line = lines[index] as SourceLine
  const cells: GridCell[] = []
  let at = line.start
  let indent = 0
  for (let column = 0; at <= line.end; column++) {
    const found = source.indexOf('\t', at)
    const stop = found < 0 || found > line.end ? line.end : found
    let [start, end] = [at, stop]
    while (start < end && isBlankCode(source.charCodeAt(start))) start++
    while (end > start && isBlankCode(source.charCodeAt(end - 1))) end--
    if (end > start) {
      if (cells.length === 0) indent = start - at
      cells.push(cellOf(source, start, end, column, column))
    }
    at = stop + 1
  }
  return rowOf(cells, { start: line.start + line.indent, end: line.end }, { indent })
}

/** What a non-tabbed line within a table is: the next row's first index and, where it is a row, the row. Undefined ends the table. */
function tornRow(text: TabText, index: number): { next: number; row: TabRow | undefined } | undefined {
  const at = nextWords(text, index)
  if (at === undefined || at - index > 2) return undefined
  if (isTabbed(text, at)) return isHeader(text, at) && at > index ? undefined : { next: at, row: undefined }
  if (!isLabel(text, at)) return undefined
  const next = nextWords(text, at + 1)
  if (next === undefined || next - at > 3) return undefined
  const numbers = bareNumbers(text, next)
  if (numbers.length > 0) return { next: next + 1, row: labelled(text, at, next, numbers) }
  if (!isTabbed(text, next) || isHeader(text, next)) return undefined
  const cells = [labelCell(text, at)]
  const row = rowOf(cells, (cells[0] as GridCell).span, { indent: (text.lines[at] as SourceLine).indent })
  return row ? { next, row: { first: at, last: at, row } } : undefined
}

function nextWords({ lines, isFree }: Text, index: number): number | undefined {
  for (let at = index; at < lines.length && at < index + 4; at++) {
    if (!isFree(at)) return undefined
    if (!isEmpty(lines[at] as SourceLine)) return at
  }
  return undefined
}

/** Short words without a full stop that are no title of the next table. */
function isLabel({ source, lines }: Text, index: number): boolean {
  const words = wordsOf(source, lines[index] as SourceLine)
  return words.length <= 140 && !/[.;!?]$/.test(words) && !/^[*#(]|@|https?:/.test(words)
}

/** The cells of a line of two or more bare numbers, one blank between. */
function bareNumbers({ source, lines }: Text, index: number): GridCell[] {
  const line = lines[index] as SourceLine
  const words = [...wordsOf(source, line).matchAll(/\S+/g)]
  if (words.length < 2 || !words.every(([word]) => isNumber(word) || cellKind(word) === 'nil')) return []
  const from = line.start + line.indent
  return words.map((word, at) => cellOf(source, from + word.index, from + word.index + word[0].length, at + 1, at + 1))
}

function labelCell({ source, lines }: Text, index: number): GridCell {
  const line = lines[index] as SourceLine
  return cellOf(source, line.start + line.indent, line.end, 0, 0)
}

function labelled(text: Text, at: number, last: number, numbers: readonly GridCell[]): TabRow | undefined {
  const label = labelCell(text, at)
  const end = numbers[numbers.length - 1]?.span.end ?? label.span.end
  const row = rowOf(
    [label, ...numbers],
    { start: label.span.start, end },
    { indent: (text.lines[at] as SourceLine).indent },
  )
  return row && { first: at, last, row }
}

/** A table has rows of figures behind labels; a tabbed list of contacts or dates has none. */
function isTable(rows: readonly TabRow[]): boolean {
  const figures = rows.filter(({ row }) => row.cells.some((cell) => cell.from > 0 && cellKind(cell.text) === 'figure'))
  return figures.length > 1 || (figures.length === 1 && rows.length > 1)
}
