/**
 * Reads tables of which only the words are left, one blank between: as text taken from a page image has them, with the label
 * before its numbers or behind them. Numbers are counted into columns; the label is column 0 wherever it stands.
 *
 *   Q1 2025 Q4 2024 Q1 2024 %
 *   4,735 4,568 6,136 +4 Adjusted EBITDA
 *   Inventories 22,984 23,426
 */
import type { GridCell } from '../../model/grid.ts'
import { hullOf } from '../../model/span.ts'
import { cellKind } from '../source/cell-kind.ts'
import { cellOf } from '../source/cell-text.ts'
import { type GridDraft, spanOfRows } from '../source/draft.ts'
import { isEmpty } from '../source/source-lines.ts'
import { captionsAbove, type Text } from '../source/text.ts'
import { headAbove } from './word-head.ts'
import { drawRow, isNoteHead, layoutOf } from './word-places.ts'
import type { WordRow } from './word-rows.ts'
import { type Entry, goesOn, goingOn, headsAbove, isLabelLine, labelsAtEnd, rowsOf } from './word-runs.ts'

/** Label lines of a table that may follow each other without numbers. */
const MAX_LABELS = 4
/** Text taken from a page may have a blank line below each of its own. */
const MAX_BLANKS = 1

/** Reads all tables of single blanks from the free lines and takes their lines. */
export function readWordTables(text: Text): GridDraft[] {
  const grids: GridDraft[] = []
  let run: Entry[] = []
  // rows of several values behind their label: where there are two, a row may leave all but one of its places empty
  let wide = 0
  let blanks = 0
  // a blank line stands between the last row and here
  let isApart = false
  const close = (): void => {
    const grid = readRun(text, run)
    if (grid) grids.push(grid)
    run = []
    wide = 0
  }
  text.lines.forEach((line, index) => {
    if (isEmpty(line) && text.isFree(index)) {
      isApart = true
      if (++blanks > MAX_BLANKS) close()
      return
    }
    const rows = text.isFree(index) ? rowsOf(text, index, run, wide > 1) : []
    const [row] = rows
    const joined = row && goingOn(run, row)
    if (joined) run[run.length - 1] = joined
    else if (row) {
      if (headsAbove(text, run) || (isApart && !goesOn(run, row))) close()
      run.push(...rows)
      wide += rows.filter(({ order, values }) => order === 'first' && values.length > 2).length
    } else if (run.length > 0) {
      if (isLabelLine(text, index) && labelsAtEnd(run) < MAX_LABELS) run.push(index)
      else close()
    }
    blanks = 0
    if (row) isApart = false
  })
  close()
  return grids
}

/** A run of rows is a table where enough rows agree in order and number of columns, or a header says so. */
function readRun(text: Text, run: readonly Entry[]): GridDraft | undefined {
  const body = run.slice(0, run.findLastIndex(isSure) + 1)
  const rows = body.filter((entry) => typeof entry !== 'number').filter(({ values }) => values.length > 0)
  const first = rows[0]
  if (!first) return undefined
  const head = headAbove(text, first, rows)
  const heads = head.cells.filter(({ from, text: words }) => from > 0 && !isNoteHead(words))
  const several = rows.filter(({ values }) => values.length > 1)
  const usual = several.filter(({ values }) => values.filter(isFigureCell).length > 1).length
  // telephones stand below each other as well
  const isOfAmounts =
    heads.length > 1 || rows.some(({ values }) => values.some(({ text }) => /\d[.,]\d|%|^\(/.test(text)))
  if (rows.every(({ isMixed }) => isMixed) || !isOfAmounts) return undefined
  if (heads.length < 2 && (usual < 3 || usual * 3 < several.length * 2)) return undefined
  const layout = head.layout ?? layoutOf(rows, heads, head.cells)
  const drawn = [
    ...head.rows,
    ...body.flatMap((entry) =>
      drawRow(text, entry === first ? labelledFrom(text, first, head.labelFrom) : entry, layout),
    ),
  ]
  const last = rows[rows.length - 1] as WordRow
  const top = head.first ?? first.index
  const overall = head.overall ?? []
  text.take(top, last.index + 1)
  return {
    syntax: 'spaces',
    span: hullOf(drawn.map(({ span }) => span)) ?? spanOfRows(drawn),
    isAligned: false,
    rows: drawn,
    captions: [
      ...captionsAbove(text, top).filter(({ span }) => overall.every((other) => span.end !== other.span.end)),
      ...overall,
    ],
  }
}

/** A row with which a table may end: no label, and no figure that stands alone. */
const isSure = (entry: Entry): boolean =>
  typeof entry !== 'number' &&
  entry.values.length > 0 &&
  !entry.isMixed &&
  (entry.label !== undefined || entry.values.length > 1)

function labelledFrom({ source }: Text, row: WordRow, start: number | undefined): WordRow {
  if (!row.label || start === undefined || start === row.label.span.start) return row
  return { ...row, label: cellOf(source, start, row.label.span.end, 0, 0) }
}

const isFigureCell = ({ text }: GridCell): boolean => cellKind(text) === 'figure'
