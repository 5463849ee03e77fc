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
import type { GridRow } from '../model/grid.ts'
import { type AlignedLine, alignedLine, isNarrative } from './aligned-line.ts'
import { cellKind, isValue } from './cell-kind.ts'
import { type Caption, type GridDraft, rowOf, spanOfRows } from './draft.ts'
import type { SourceLine } from './source-lines.ts'
import { captionOf, captionsAbove, type Text } from './text.ts'

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
  const close = (): void => {
    if (open) keep(text, { ...open, lines: [...open.lines, ...tailOf(text, open, pending)] }, grids)
    open = undefined
    pending = []
  }
  for (let index = 0; index < text.lines.length; index++) {
    if (!text.isFree(index)) {
      close()
      continue
    }
    const line = alignedLine(text.source, text.lines[index] as SourceLine, index)
    if (line.kind === 'prose' || isMarkup(text, line)) close()
    else if (line.kind !== 'figures') {
      pending.push(line)
      if (pending.length > MAX_PENDING) {
        const rest = pending.slice(-MAX_PENDING / 2)
        close()
        pending = rest
      }
    } else {
      const between = sinceNarrative(text, pending)
      if (open && between.length === pending.length && !opensTable(between)) {
        open.lines.push(...pending, line)
        pending = []
      } else {
        close()
        open = begin(text, between, line)
      }
    }
  }
  close()
  return grids
}

/** Headings and bullets of markdown stand between tables, never in them. */
function isMarkup({ source, lines, isFenced }: Text, line: AlignedLine): boolean {
  if (line.kind !== 'label' || isFenced(line.index)) return false
  const at = (lines[line.index] as SourceLine).start
  return /^\s{0,3}(?:#{1,6}\s|[*•●▪-]\s|!\[|\[|<!--)/.test(source.slice(at, at + 12))
}

/** Lines of one paragraph: split at blank lines and rules. */
function paragraphsOf(lines: readonly AlignedLine[]): AlignedLine[][] {
  const paragraphs: AlignedLine[][] = [[]]
  for (const line of lines) {
    if (line.kind === 'blank' || line.kind === 'rule') paragraphs.push([])
    else paragraphs[paragraphs.length - 1]?.push(line)
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0)
}

/** What stands below the last narrative paragraph; all of it where there is none. */
function sinceNarrative({ source, lines }: Text, pending: readonly AlignedLine[]): readonly AlignedLine[] {
  let cut = 0
  for (const paragraph of paragraphsOf(pending)) {
    if (!isNarrative(source, lines, paragraph)) continue
    const last = paragraph[paragraph.length - 1] as AlignedLine
    cut = pending.indexOf(last) + 1
  }
  return cut === 0 ? pending : pending.slice(cut)
}

/** Whether lines between two rows of figures are the head of another table: period headers after a blank line or over a rule. */
function opensTable(between: readonly AlignedLine[]): boolean {
  return between.some((line, at) => {
    if (line.kind !== 'header') return false
    const rest = between.slice(at + 1)
    const isRuled = rest.slice(0, 6).some(({ kind, segments }) => kind === 'rule' && segments > 1)
    const isApart = between.slice(0, at).some(({ kind }) => kind === 'blank')
    if (line.periods > 1) return isRuled || isApart
    if (line.periods === 1)
      return isApart && (isRuled || rest.some(({ periods }) => periods > 0) || line.cells.length > 1)
    return isApart && isRuled && line.cells.length > 2
  })
}

/** A table begins at a row of figures: its headers are the lines above from the first header on; what is above them, captions. */
function begin(text: Text, between: readonly AlignedLine[], first: AlignedLine): Open {
  const header = between.findIndex(({ kind, cells }) => kind === 'header' && cells.length > 0)
  const start = header >= 0 ? header : lastParagraph(between)
  const above = between.slice(0, start).filter(({ kind }) => kind === 'label' || kind === 'header')
  const captions: Caption[] = []
  for (const line of above) {
    const caption = captionOf(text.source, text.lines[line.index] as SourceLine)
    if (caption) captions.push(caption)
  }
  const top = between.find(({ kind }) => kind !== 'blank' && kind !== 'rule') ?? first
  const outside = captions.length === 0 || above[0] === undefined ? captionsAbove(text, top.index) : []
  return {
    lines: [...between.slice(start), first],
    captions: [...outside, ...captions].slice(-6),
    hasHeader: header >= 0,
  }
}

/** Where the lines right above a headerless first row begin: its wrapped label. */
function lastParagraph(between: readonly AlignedLine[]): number {
  let at = between.length
  while (at > 0 && between[at - 1]?.kind === 'label' && between.length - at < 4) at--
  return at
}

/** Label lines right below the last row: the rest of a label whose figures stood on its first line ("over 6" / "months"). */
function tailOf({ source, lines }: Text, open: Open, pending: readonly AlignedLine[]): AlignedLine[] {
  const stop = pending.findIndex(({ kind }) => kind !== 'label' && kind !== 'header')
  const tail = pending.slice(0, stop < 0 ? pending.length : stop)
  const edge = figureEdge(open.lines)
  const fits = tail.every(({ cells }) => cells.every(({ from, to }) => to < edge || from >= edge - 2))
  if (tail.length === 0 || tail.length > MAX_TAIL || !fits || isNarrative(source, lines, tail)) return []
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
  if (!isTable) return
  const rows = rowsOf(text, lines.slice(0, last + 1))
  grids.push({ syntax: 'whitespace', span: spanOfRows(rows), isAligned: true, rows, captions })
  text.take((lines[0] as AlignedLine).index, (lines[last] as AlignedLine).index + 1)
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
