/**
 * Reads tables that a wire broke into one cell a line, with blank lines between: a label, then "$", the number and ")" on lines
 * of their own. How many columns there are shows in the numbers that follow each label; the header lines above are laid out
 * over them. Columns are counted, not measured: a column is three wide, for the sign of money, the number and what closes it.
 *
 *   Total assets / $ / 19,310 / $ / 32,893      ->  | Total assets | $ | 19,310 |  | $ | 32,893 |  |
 */
import type { GridRow } from '../../model/grid.ts'
import { isShareWord } from '../source/cell-kind.ts'
import { type GridDraft, spanOfRows } from '../source/draft.ts'
import { captionsAbove, type Text } from '../source/text.ts'
import { bodyRows, columnsOf, countValues, entriesOf, madeRow, strayValues } from './line-body.ts'
import { countHeads, headerRows, headsNoColumn, isAudited } from './line-header.ts'
import { type Piece, runsOf } from './line-pieces.ts'

const MAX_LABELS_BETWEEN = 6
const MAX_HEADER = 40
const MIN_ROWS = 3

/** Reads all tables of one cell a line from the free lines and takes their lines. */
export function readLineTables(text: Text): GridDraft[] {
  const grids: GridDraft[] = []
  for (const run of runsOf(text)) {
    for (const [from, to] of bodiesIn(run)) {
      const grid = readBody(text, run, from, to)
      if (grid) grids.push(grid)
    }
  }
  return grids
}

/** Ranges of pieces from the first value's label to the last value, cut where too many labels or a new header stand between. */
function bodiesIn(run: readonly Piece[]): [number, number][] {
  const bodies: [number, number][] = []
  let from = -1
  let last = -1
  run.forEach((piece, at) => {
    if (piece.kind !== 'value') return
    const between = run.slice(last + 1, at)
    const heads = between.filter(({ kind }) => kind === 'head').length
    const labels = between.filter(({ kind }) => kind === 'label').length
    const isNew = from < 0 || heads > 1 || labels > MAX_LABELS_BETWEEN
    if (isNew) {
      if (from >= 0) bodies.push([from, last + 1])
      from = at
    }
    last = at
  })
  if (from >= 0) bodies.push([from, last + 1])
  return bodies.map(([first, end]) => [first, withClosers(run, end)])
}

function withClosers(run: readonly Piece[], end: number): number {
  let at = end
  while (run[at]?.kind === 'closer') at++
  return at
}

function readBody(text: Text, run: readonly Piece[], from: number, end: number): GridDraft | undefined {
  const top = labelAbove(run, from)
  const printed = entriesOf(run.slice(top, end))
  const head = headerAbove(run, top)
  const columns = columnsOf(printed, countHeads(run.slice(head.from, head.to)))
  const to = end - strayValues(printed, columns)
  const entries = entriesOf(run.slice(top, to))
  const filled = entries.filter((entry) => countValues(entry) > 0).length
  if (columns < 2 || !(filled >= MIN_ROWS || (filled > 1 && head.to - head.from >= columns))) return undefined
  const rows = [
    ...(isCut(run, head.from) ? [] : headerRows(run.slice(head.from, head.to), columns)),
    ...sectionRows(run.slice(head.to, top)),
    ...bodyRows(text, entries, columns),
  ]
  const first = (run[head.from] ?? run[top]) as Piece
  const last = run[to - 1] as Piece
  const captions = isCut(run, head.from) ? [] : captionsAbove(text, first.index, { acrossBlanks: true })
  text.take(first.index, last.index + 1)
  return {
    syntax: 'lines',
    span: { start: first.cell.span.start, end: spanOfRows(rows).end },
    isAligned: false,
    rows,
    captions,
  }
}

/** The label of the first value: the words above it, over its signs of money. */
function labelAbove(run: readonly Piece[], from: number): number {
  let at = from
  while (at > 0 && run[at - 1]?.kind === 'money') at--
  return run[at - 1]?.kind === 'label' ? at - 1 : at
}

/** The block of header lines nearest above the body; section labels may stand between. */
function headerAbove(run: readonly Piece[], top: number): { from: number; to: number } {
  let to = top
  while (to > 0 && top - to < MAX_LABELS_BETWEEN && !isHead(run, to - 1)) to--
  if (!isHead(run, to - 1)) return { from: top, to: top }
  let from = to
  while (from > 0 && to - from < MAX_HEADER) {
    const next = isHead(run, from - 1) ? from - 1 : beyondWords(run, from, to)
    if (next === undefined) break
    from = next
  }
  return { from, to }
}

/** "2031" / "2030" / "$" / "%": the last two head the columns of a change. */
const isHead = (run: readonly Piece[], at: number): boolean =>
  isHeadPiece(run[at]) || (run[at]?.cell.text === '%' && run[at - 1]?.kind === 'money' && isHeadPiece(run[at - 2]))

/** "(unaudited)" under a section's label is no header of its own. */
const isHeadPiece = (piece: Piece | undefined): boolean =>
  piece !== undefined && (piece.kind === 'head' || piece.kind === 'money') && !isAudited(piece)

const MAX_WORDS_BETWEEN = 3

/** Where a header goes on above words that head no column: "(in thousands)", or the name of the labels. */
function beyondWords(run: readonly Piece[], from: number, to: number): number | undefined {
  let at = from
  while (at > 0 && from - at < MAX_WORDS_BETWEEN && headsNoColumn(run[at - 1] as Piece)) at--
  if (at === from && to - from > 1 && isNameOfLabels(run[at - 1])) at--
  return at < from && isHeadPiece(run[at - 1]) && !/\D(?:19|20)\d\d\b/.test(run[at - 1]?.cell.text ?? '')
    ? at
    : undefined
}

/** "2031" / "Basic" / "Diluted" / "June 30," / "2030" / "Basic": words head columns too, and what was taken is the end of a header. */
function isCut(run: readonly Piece[], from: number): boolean {
  let at = from
  while (at > 0 && from - at < MAX_WORDS_BETWEEN && run[at - 1]?.kind === 'label') at--
  const above = run[at - 1]?.cell.text ?? ''
  return at < from && (/^(?:19|20)\d\d$/.test(above) || isShareWord(above))
}

const isNameOfLabels = (piece: Piece | undefined): boolean => /^\D{1,60}$/.test(piece?.cell.text ?? '')

const sectionRows = (pieces: readonly Piece[]): GridRow[] =>
  pieces.flatMap(({ cell, indent }) => madeRow([cell], indent))
