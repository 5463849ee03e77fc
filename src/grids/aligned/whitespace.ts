/**
 * Reads tables set with blanks, in a fence or plain: rows of figures, and from above them their headers and titles. Lines are
 * read once, downwards; what stands between two rows of figures decides whether the table goes on (labels), ends (a sentence,
 * a footnote) or another begins (a title and new headers).
 *
 *                        Three Months Ended        <- head
 *                     Dec 31, 2025  Dec 31, 2024
 *                     ------------  ------------   <- rule: the next row is ruled above
 *   Cost of goods                                  <- label
 *    sold                  (4,210)       (3,977)   <- figures
 */
import type { GridCell, GridRow } from '../../model/grid.ts'
import { largest } from '../../number/extremes.ts'
import { cellKind, isValue } from '../source/cell-kind.ts'
import { type Caption, type GridDraft, rowOf, spanOfRows } from '../source/draft.ts'
import { isEmpty, type SourceLine, wordsOf } from '../source/source-lines.ts'
import type { Text } from '../source/text.ts'
import { cutAtNarrative, opensTable, readHead } from './aligned-head.ts'
import { type AlignedLine, alignedLine, narrativeKind } from './aligned-line.ts'
import { hasGap } from './split-blanks.ts'

/** More lines than this between two rows of figures are no labels of one table. */
const MAX_PENDING = 80
const MAX_TAIL = 8

interface Open {
  readonly lines: AlignedLine[]
  readonly captions: readonly Caption[]
  readonly hasHeader: boolean
}

/** Reads all blank-aligned tables of the free lines and takes their lines. */
export function readAlignedTables(text: Text): GridDraft[] {
  const grids: GridDraft[] = []
  let open: Open | undefined
  let pending: AlignedLine[] = []
  /** A second table below a title has none of its own: the title is for both, as far as the fence goes. */
  let inherited: readonly Caption[] = []
  const close = (): void => {
    const tail = open ? tailOf(text, open, pending) : []
    if (open) keep(text, { ...open, lines: [...open.lines, ...tail] }, grids)
    open = undefined
    pending = pending.slice(tail.length)
  }
  for (let index = 0; index < text.lines.length; index++) {
    if (!text.isFree(index)) {
      close()
      pending = []
      inherited = []
      continue
    }
    const place = text.lines[index] as SourceLine
    const above = pending[pending.length - 1]
    if (isEmpty(place) && (above ? above.kind === 'blank' : !open)) continue
    const line = alignedLine(text.source, place, index)
    if (line.kind === 'prose' || isMarkup(text, line)) {
      close()
      pending = []
      if (!text.isFenced(index)) inherited = []
    } else if (line.kind !== 'figures') {
      pending.push(line)
      if (pending.length > MAX_PENDING) {
        close()
        pending = pending.slice(-MAX_PENDING / 2)
      }
    } else {
      if (open && goesOn(text, pending, line)) open.lines.push(...pending, line)
      else {
        close()
        const head = readHead(text, cutAtNarrative(text, pending, line), line)
        const captions = withScale(head.captions, inherited)
        open = { lines: [...head.lines, line], captions, hasHeader: head.hasHeader }
        inherited = captions
      }
      pending = []
    }
  }
  close()
  return grids
}

/** A table's own captions, with the scale of the table above where they say none; all of those where it has none at all. */
function withScale(own: readonly Caption[], inherited: readonly Caption[]): readonly Caption[] {
  if (own.length === 0) return inherited
  return own.some(saysScale) ? own : [...inherited.filter(saysScale).slice(-1), ...own]
}

const saysScale = ({ text }: Caption): boolean => /\b(?:thousand|million|billion)s?\b|\b000/i.test(text)

/** Whether lines between two rows of figures are labels of one table: no narrative, no other table's head. */
const goesOn = (text: Text, pending: readonly AlignedLine[], figures: AlignedLine): boolean =>
  cutAtNarrative(text, pending, figures).above.length === 0 && !opensTable(pending)

/** Headings and bullets of markdown stand between tables, never in them. */
function isMarkup({ source, lines, isFenced }: Text, line: AlignedLine): boolean {
  if (line.kind === 'figures' || line.kind === 'rule' || isFenced(line.index)) return false
  const at = (lines[line.index] as SourceLine).start
  return /^\s{0,3}(?:#{1,6}\s|[*•●▪]\s|-\s(?=\S)|!\[|\[|<!--)/.test(source.slice(at, at + 12))
}

/** Label lines right below the last row: the rest of a label whose figures stood on its first line ("over 6" / "months"). */
function tailOf({ source, lines }: Text, open: Open, pending: readonly AlignedLine[]): AlignedLine[] {
  const stop = pending.findIndex(({ kind }) => kind !== 'label' && kind !== 'header')
  const tail = pending.slice(0, stop < 0 ? pending.length : stop)
  const edge = figureEdge(open.lines)
  const fits = tail.every(({ cells }) => cells.every(({ from, to }) => to < edge || from >= edge - 2))
  if (tail.length === 0 || tail.length > MAX_TAIL || !fits || narrativeKind(source, lines, tail)) return []
  return tail
}

/** The leftmost character of any figure behind a label. */
function figureEdge(lines: readonly AlignedLine[]): number {
  let edge = Number.POSITIVE_INFINITY
  for (const { kind, cells } of lines) {
    if (kind !== 'figures') continue
    for (const cell of cells.slice(1)) if (isValue(cellKind(cell.text))) edge = Math.min(edge, cell.from)
  }
  return edge
}

function keep(text: Text, { lines, captions, hasHeader }: Open, grids: GridDraft[]): void {
  const figures = lines.filter(({ kind }) => kind === 'figures')
  const last = lines.findLastIndex(({ kind }) => kind !== 'blank' && kind !== 'rule')
  const values = figures.reduce(
    (sum, { cells }) => sum + cells.filter((cell) => isValue(cellKind(cell.text))).length,
    0,
  )
  const isTable = text.isFenced(figures[0]?.index ?? 0)
    ? values > 1 || hasHeader
    : figures.length > 1
      ? values > 2
      : hasHeader && values > 0
  if (!isTable || isRagged(figures) || isOfWords(text, lines)) return
  const rows = rowsOf(text, lines.slice(0, last + 1))
  grids.push({ syntax: 'whitespace', span: spanOfRows(rows), isAligned: true, rows, captions })
  text.take((lines[0] as AlignedLine).index, (lines[last] as AlignedLine).index + 1)
}

/** Rows that show whether their figures line up; blanks that a figure may stand behind its label. */
const [FEWEST_ROWS, NEAR] = [3, 4]

/**
 * "Revenue  10,227  9,647" above "Cost of revenue  (4,311)  (3,836)": figures that follow their labels at once, wherever these end,
 * are set in no columns. They are words, and read in their order.
 */
function isRagged(figures: readonly AlignedLine[]): boolean {
  const rows = figures.flatMap(({ cells }) => {
    const first = cells.findIndex(({ text }) => isValue(cellKind(text)))
    const [label, value] = [cells[first - 1], cells[first]]
    return label && value ? [{ gap: value.from - label.to - 1, edge: (cells.at(-1) as GridCell).to }] : []
  })
  const near = rows.filter(({ gap }) => gap <= NEAR).length
  const ends = new Map<number, number>()
  for (const { edge } of rows) ends.set(edge, (ends.get(edge) ?? 0) + 1)
  // a closing bracket may hang over the edge
  const inLine = largest(
    [...ends].map(([edge, count]) => count + (ends.get(edge - 1) ?? 0) + (ends.get(edge + 1) ?? 0)),
  )
  return rows.length >= FEWEST_ROWS && near * 5 >= rows.length * 4 && inLine * 2 < rows.length
}

/** Lines below the last row in which a row of single blanks shows what the table is. */
const NEXT_LINES = 4

/**
 * "Wool  1,204 1,105 152" above "Total income 3,310 3,115 430": two blanks in one line are a slip where the other rows have one between
 * their figures as well. They are words, and read in their order.
 */
function isOfWords({ source, lines, isFree }: Text, table: readonly AlignedLine[]): boolean {
  const end = (table.at(-1) as AlignedLine).index + 1
  const next = lines.slice(end, end + NEXT_LINES).filter((_, at) => isFree(end + at))
  return (
    table.some(({ kind, cells }) => kind === 'label' && endsInFigures(cells[0]?.text ?? '')) ||
    (!table.some(({ kind, cells }) => kind === 'figures' && cells.length > 2 && isSetApart(cells)) &&
      next.some((line) => !hasGap(source, line) && endsInFigures(wordsOf(source, line))))
  )
}

/** Two blanks between figures, not behind their label alone. */
const isSetApart = (cells: readonly GridCell[]): boolean =>
  cells.some((cell, at) => at > 1 && cell.from - (cells[at - 1] as GridCell).to > 2)

const FIGURE = String.raw`(?:[$€£] ?)?\(?\d[\d,.]*(?: ?%)?\)?(?: ?%)?|[-–—]{1,2}`
const FIGURES = new RegExp(`\\s(${FIGURE})(?: (${FIGURE})){2,}$`)

/** A label and three figures or more, as amounts are printed: "in 2029, 2030 and 2031" is none. */
function endsInFigures(words: string): boolean {
  const run = FIGURES.exec(words)?.[0].split(' ') ?? []
  return /^\(?\p{L}/u.test(words) && run.filter((word) => /\d[.,]\d|^\(\d|%/.test(word)).length > 1
}

function rowsOf({ lines: sources }: Text, lines: readonly AlignedLine[]): GridRow[] {
  const rows: GridRow[] = []
  let ruledAbove = false
  for (const { kind, cells, index } of lines) {
    if (kind === 'rule') ruledAbove = true
    const line = sources[index] as SourceLine
    const row = rowOf(cells, { start: line.start + line.indent, end: line.end }, { indent: line.indent, ruledAbove })
    if (!row) continue
    rows.push(row)
    ruledAbove = false
  }
  return rows
}
