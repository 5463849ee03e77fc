/**
 * Reads rows that a converter joined with pipes, without a rule below the header, without pipes at their ends and without the
 * empty cells. As the places of the cells are lost, columns are counted: as many as most rows have figures, each three wide,
 * for the sign of money, the number and what closes it. A header row is laid over them where its cells part them evenly.
 *
 *   Three months ended | Six months ended        <- two columns each
 *   In millions | 2026 | 2025 | 2026 | 2025      <- the stub and a column each
 *   Operating expenses:
 *   Research | $ | 28 | $ | 33 | $ | 57 | $ | 65
 */
import type { GridCell, GridRow } from '../../model/grid.ts'
import {
  cellKind,
  isChangeWord,
  isCloser,
  isMoneyMark,
  isValue,
  namesPeriod,
  statesFigures,
} from '../source/cell-kind.ts'
import { type GridDraft, rowOf, spanOfRows } from '../source/draft.ts'
import { isEmpty, type SourceLine, wordsOf } from '../source/source-lines.ts'
import { captionsAbove, linesWith, type Text } from '../source/text.ts'
import { splitPipes } from './pipe.ts'

/** A line of a run: its cells, or the one that it is where no pipe parts it. */
interface Line {
  readonly line: SourceLine
  readonly cells: readonly GridCell[]
  readonly isPiped: boolean
  readonly hasFigures: boolean
}

const COLUMN_WIDTH = 3
const MIN_ROWS = 2
/** A line without a pipe that is longer is a paragraph. */
const MAX_LABEL = 160
const MAX_HEADERS = 6

/** Reads the runs of such rows from the free lines and takes their lines. */
export function readBarePipes(text: Text): GridDraft[] {
  const piped = linesWith(text, '|')
  if (!piped.includes(1)) return []
  const grids: GridDraft[] = []
  for (let index = 0; index < text.lines.length; index++) {
    if (piped[index] !== 1 || !text.isFree(index)) continue
    const start = headFrom(text, index)
    const run = runFrom(text, piped, start)
    if (isTable(run)) {
      const rows = drawRows(run)
      grids.push({
        syntax: 'pipe',
        span: spanOfRows(rows),
        isAligned: false,
        rows,
        captions: captionsAbove(text, start),
      })
      text.take(start, start + run.length)
    }
    index = start + run.length - 1
  }
  return grids
}

/** The first line right above that names a period: "Three months ended" over "June 30, 2031 vs. 2030" stands over all columns. */
function headFrom({ source, lines, isFree }: Text, index: number): number {
  let first = index
  for (let at = index - 1; at >= 0 && index - at <= MAX_HEADERS; at--) {
    const line = lines[at] as SourceLine
    if (!isFree(at) || isEmpty(line) || line.end - line.start > MAX_LABEL) break
    if (namesPeriod(wordsOf(source, line))) first = at
  }
  return first
}

/** The lines from here to the next blank or taken one, or to a paragraph. */
function runFrom(text: Text, piped: Uint8Array, start: number): Line[] {
  const run: Line[] = []
  for (let index = start; index < text.lines.length; index++) {
    const line = text.lines[index] as SourceLine
    const isPiped = piped[index] === 1
    if (!text.isFree(index) || isEmpty(line) || (!isPiped && line.end - line.start > MAX_LABEL)) break
    const { cells } = splitPipes(text.source, line)
    run.push({ line, cells, isPiped, hasFigures: isPiped && (statesFigures(cells) || statesNils(cells)) })
  }
  return run
}

/** Most of the piped lines behind the first with figures state some; a list of contacts does not. */
function isTable(run: readonly Line[]): boolean {
  const piped = run.filter(({ isPiped }) => isPiped)
  const body = piped.slice(piped.findIndex(({ hasFigures }) => hasFigures))
  const rows = piped.filter(({ hasFigures }) => hasFigures)
  return rows.length >= MIN_ROWS && rows.length * 2 > body.length
}

/** "Shares, 2,798,124 of them issued | - | -" */
const statesNils = (cells: readonly GridCell[]): boolean =>
  cells.length > 2 && cells.slice(1).every(({ text }) => cellKind(text) === 'nil')

function drawRows(lines: readonly Line[]): GridRow[] {
  const run = withoutMarks(lines)
  const bodyAt = run.findIndex(({ hasFigures }) => hasFigures)
  const columns = usualCount(run.filter(({ hasFigures }) => hasFigures).map(({ cells }) => valuesOf(cells).length))
  const changes = changesOf(run, columns)
  return run.flatMap(({ line, cells, isPiped, hasFigures }, index) => {
    const span = { start: line.start + line.indent, end: line.end }
    const hasPeriod = cells.some(({ text }) => namesPeriod(text))
    const isHead = !hasFigures && (index < bodyAt ? isPiped || hasPeriod : hasPeriod && cells.length > 1)
    const placed = hasFigures
      ? placeFigures(cells, columns, changes)
      : isHead
        ? placeHeads(cells, columns)
        : cells.map((cell) => ({ ...cell, from: 0, to: 0 }))
    return rowOf(placed, span, { indent: line.indent, isHeader: isHead }) ?? []
  })
}

/** Lone letters beside the figures are marks of notes; so are lone digits of rows that have more figures than most. */
function withoutMarks(run: readonly Line[]): Line[] {
  const lettered = run.map((line) =>
    line.hasFigures
      ? { ...line, cells: line.cells.filter(({ text }, at) => at === 0 || !/^[a-z]$/i.test(text)) }
      : line,
  )
  const columns = usualCount(lettered.filter(({ hasFigures }) => hasFigures).map(({ cells }) => valuesOf(cells).length))
  return lettered.map((line) => {
    const cells = line.cells.filter(({ text }, at) => at === 0 || !/^\d$/.test(text))
    const isMarked = line.hasFigures && valuesOf(line.cells).length > columns && valuesOf(cells).length === columns
    return isMarked ? { ...line, cells } : line
  })
}

/** How many columns of changes the header names behind its periods, a column each. */
function changesOf(run: readonly Line[], columns: number): number {
  const heads = run.find(({ isPiped, hasFigures, cells }) => isPiped && !hasFigures && cells.length > 1)?.cells ?? []
  const named = heads.length > columns ? heads.slice(heads.length - columns) : heads
  const first = named.findIndex(({ text }) => isChangeWord(text))
  const isLast = first > 0 && named.slice(first).every(({ text }) => isChangeWord(text))
  return named.length === columns && isLast && named.slice(0, first).every(({ text }) => namesPeriod(text))
    ? columns - first
    : 0
}

/** How often most say it; of two that are as frequent the larger. */
function usualCount(counts: readonly number[]): number {
  const times = new Map<number, number>()
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1)
  return [...times].reduce((best, entry) =>
    entry[1] > best[1] || (entry[1] === best[1] && entry[0] > best[0]) ? entry : best,
  )[0]
}

const isMark = ({ text }: GridCell): boolean => isMoneyMark(text) || isCloser(text)

/** The cells of a row of figures without its label and without signs of money and what closes a number. */
const valuesOf = (cells: readonly GridCell[]): readonly GridCell[] =>
  cells.filter((cell, at) => !isMark(cell) && (at > 0 || isValue(cellKind(cell.text))))

/**
 * The label at 0, each figure in its column with its marks beside it; where the row has too few, each may stand in several, but
 * where it lacks just the changes and has no percentage.
 */
function placeFigures(cells: readonly GridCell[], columns: number, changes: number): GridCell[] {
  const values = new Set(valuesOf(cells))
  const lacksChanges = changes > 0 && values.size === columns - changes && !cells.some(({ text }) => text.includes('%'))
  const slack = lacksChanges ? 0 : Math.max(0, columns - values.size) * COLUMN_WIDTH
  let column = 0
  return cells.map((cell, at) => {
    if (at === 0 && !values.has(cell) && !isMark(cell)) return { ...cell, from: 0, to: 0 }
    if (values.has(cell)) column++
    const centre = COLUMN_WIDTH * ((isMoneyMark(cell.text) ? column + 1 : column) - 1) + 2
    const from = values.has(cell) ? centre : isMoneyMark(cell.text) ? centre - 1 : centre + 1
    return { ...cell, from, to: from + slack }
  })
}

/**
 * Header cells over the columns that they part evenly, behind a stub or without one; of "June 30, | Better | June 30, | Better"
 * the periods. Those of which nothing tells where they belong stand over all of them.
 */
function placeHeads(cells: readonly GridCell[], columns: number): GridCell[] {
  const [first, ...rest] = cells
  const isStub = first !== undefined && (!namesPeriod(first.text) || /^as (?:of|at)\b/i.test(first.text))
  const whole = [cells, ...(isStub ? [rest] : [])].find((some) => partsEvenly(some, columns))
  if (whole)
    return isStub && whole !== cells ? [{ ...first, from: 0, to: 0 }, ...spread(rest, columns)] : spread(whole, columns)
  const periods = cells.filter(({ text }) => namesPeriod(text))
  const leading = cells.findIndex(({ text }) => !namesPeriod(text))
  if (leading > 1 && leading === periods.length && columns - leading <= MOST_CHANGES)
    return cells.map((cell, at) => (at < leading ? over(cell, at, at + 1) : over(cell, leading, columns)))
  if (partsEvenly(periods, columns)) return spread(periods, columns)
  return cells.map((cell) => over(cell, 0, columns))
}

/** "2026 | 2025 | %": periods come first, a column each; the words behind them share what is left. */
const MOST_CHANGES = 2

/** A lone word over several columns is a title of the stub's. */
const partsEvenly = (cells: readonly GridCell[], columns: number): boolean =>
  cells.length > 0 &&
  columns % cells.length === 0 &&
  (cells.length > 1 || columns === 1 || namesPeriod(cells[0]?.text ?? ''))

const spread = (cells: readonly GridCell[], columns: number): GridCell[] => {
  const width = columns / cells.length
  return cells.map((cell, at) => over(cell, at * width, (at + 1) * width))
}

const over = (cell: GridCell, from: number, to: number): GridCell => ({
  ...cell,
  from: from * COLUMN_WIDTH + 1,
  to: to * COLUMN_WIDTH,
})
