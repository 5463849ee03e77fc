/**
 * Reads tables drawn with pipes: runs of lines that open with "|", or that stand around a delimiter row ("--- | ---"). Each
 * cell keeps its place, empty ones too, so that "$", a number and ")" in cells of their own stay where they were set.
 *
 *   | **Total revenue** | $ | 1,204 | ) |
 *       ^^^^^^^^^^^^^     ^   ^^^^^   ^
 */
import type { GridCell, GridRow } from '../../model/grid.ts'
import { statesFigures } from '../source/cell-kind.ts'
import { cellOf } from '../source/cell-text.ts'
import { type GridDraft, rowOf, spanOfRows } from '../source/draft.ts'
import { isEmpty, type SourceLine } from '../source/source-lines.ts'
import { captionsAbove, linesWith, type Text } from '../source/text.ts'

const PIPE = 124
const BACKSLASH = 92

/** Reads all pipe tables of the free lines and takes their lines; those without a figure stay with the narrative. */
export function readPipeTables(text: Text): GridDraft[] {
  const grids: GridDraft[] = []
  const piped = linesWith(text, '|')
  for (let index = 0; index < text.lines.length; index++) {
    const stop = piped[index] === 1 ? endOfRun(text, piped, index) : index
    if (stop === index) continue
    for (const [from, to] of tablesIn(text, index, stop)) {
      const rows = readRows(text, from, to)
      if (!isTable(rows)) continue
      grids.push({ syntax: 'pipe', span: spanOfRows(rows), isAligned: true, rows, captions: captionsAbove(text, from) })
      text.take(from, to)
    }
    index = stop - 1
  }
  return grids
}

/** Two figures at least; a lone number beside words is a footnote, a dial-in code or a date. */
function isTable(rows: readonly GridRow[]): boolean {
  const stated = rows.filter(({ cells }) => statesFigures(cells))
  return stated.some(({ cells }) => cells.length > 1) && (stated.length > 1 || rows.length > 1)
}

/** Index after the last line of the run of pipe lines that begins here; the index itself where none does. */
function endOfRun({ source, lines, isFree }: Text, piped: Uint8Array, index: number): number {
  let stop = index
  while (stop < lines.length && isFree(stop) && opensWithPipe(source, lines[stop])) stop++
  if (stop > index) return stop
  if (!isFree(index) || !isFree(index + 1) || !isDelimiter(source, lines[index + 1])) return index
  if (piped[index + 1] !== 1) return index
  stop = index + 2
  while (stop < lines.length && isFree(stop) && piped[stop] === 1) stop++
  return stop
}

const opensWithPipe = (source: string, line: SourceLine | undefined): boolean =>
  line !== undefined && !isEmpty(line) && source.charCodeAt(line.start + line.indent) === PIPE

/** "| --- | :-: |": the row under a header. */
function isDelimiter(source: string, line: SourceLine | undefined): boolean {
  if (line === undefined || isEmpty(line)) return false
  let hasDash = false
  for (let at = line.start; at < line.end; at++) {
    const code = source.charCodeAt(at)
    if (code === 45) hasDash = true
    else if (code !== PIPE && code !== 58 && code !== 32 && code !== 9) return false
  }
  return hasDash
}

/**
 * Tables that follow each other without a blank line: each delimiter row makes the line above it a new header, unless
 * nothing stands between it and the header before.
 */
function tablesIn({ source, lines }: Text, start: number, stop: number): [number, number][] {
  const cuts = [start]
  for (let index = start + 2; index < stop; index++) {
    if (
      isDelimiter(source, lines[index]) &&
      !isDelimiter(source, lines[index - 1]) &&
      index - 1 > (cuts[cuts.length - 1] ?? 0) + 2
    )
      cuts.push(index - 1)
  }
  return cuts.map((from, position) => [from, cuts[position + 1] ?? stop])
}

function readRows({ source, lines }: Text, from: number, to: number): GridRow[] {
  const rows: GridRow[] = []
  for (let index = from; index < to; index++) {
    const line = lines[index]
    if (!line || isDelimiter(source, line)) continue
    const { cells, indent, width } = splitPipes(source, line)
    const isHeader = isDelimiter(source, lines[index + 1]) && index <= from + 2
    const row = rowOf(cells, { start: line.start + line.indent, end: line.end }, { indent, isHeader, width })
    if (row) rows.push(row)
  }
  return rows
}

/** The cells of a line between its pipes, each at its place; how deep the first is set. */
export function splitPipes(source: string, line: SourceLine): { cells: GridCell[]; indent: number; width: number } {
  const cells: GridCell[] = []
  let at = line.start + line.indent
  if (source.charCodeAt(at) === PIPE) at++
  let indent = 0
  let width = 0
  for (let column = 0; at < line.end; column++) {
    width = column + 1
    let end = at
    while (end < line.end && source.charCodeAt(end) !== PIPE) end += source.charCodeAt(end) === BACKSLASH ? 2 : 1
    end = Math.min(end, line.end)
    const cell = trimmedCell(source, at, end, column)
    if (cell && cells.length === 0) indent = Math.max(0, leadingBlanks(source, at, cell.span.start) - 1)
    if (cell) cells.push(cell)
    at = end + 1
  }
  return { cells, indent, width }
}

/** How deep the words are set: hard blanks and "&nbsp;" before them count. */
const leadingBlanks = (source: string, from: number, to: number): number =>
  source
    .slice(from, Math.min(to, from + 400))
    .replace(/&(?:nbsp|emsp|ensp|#160);/g, ' ')
    .replace(/[*_]/g, '').length

const EDGE_OPEN = /^(?:[\s\u00a0\u200b]|&nbsp;|&#160;|&emsp;|&ensp;)+/
const EDGE_CLOSE = /(?:[\s\u00a0\u200b]|&nbsp;|&#160;|&emsp;|&ensp;|<br ?\/?>)+$/

/** The cell without blanks and without emphasis around the whole of it. */
function trimmedCell(source: string, from: number, to: number, column: number): GridCell | undefined {
  let [start, end] = [from, to]
  for (let turn = 0; turn < 4; turn++) {
    ;[start, end] = trimBlanks(source, start, end)
    if (end <= start) return undefined
    const mark = ['**', '__', '*', '_'].find(
      (sign) => source.startsWith(sign, start) && source.startsWith(sign, end - sign.length),
    )
    if (!mark || end - start < 2 * mark.length + (mark.length === 1 ? 1 : 0)) break
    start += mark.length
    end -= mark.length
  }
  if (end <= start) return undefined
  const cell = cellOf(source, start, end, column, column)
  return cell.text === '' ? undefined : cell
}

function trimBlanks(source: string, from: number, to: number): [number, number] {
  let [start, end] = [from, to]
  while (start < end && isBlank(source.charCodeAt(start))) start++
  while (end > start && isBlank(source.charCodeAt(end - 1))) end--
  if (end - start < 400 && /[&<\u200b]/.test(source.slice(start, end))) {
    const raw = source.slice(start, end)
    start += EDGE_OPEN.exec(raw)?.[0].length ?? 0
    if (start < end) end -= EDGE_CLOSE.exec(source.slice(start, end))?.[0].length ?? 0
  }
  return [start, end]
}

const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 0xa0
