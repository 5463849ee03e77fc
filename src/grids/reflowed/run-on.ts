/**
 * Reads statements that a converter ran together into one line, title, header and all. The columns are those that the header
 * names one behind the other; rows with as many figures behind their label are read, and of the others no figure has a column.
 *
 *   Three Months Ended June 30, 2031 2030 Revenue$ 421 $ 398 Operating expenses: Rent 28 33Other income 4 Net loss (12) (9)
 *   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ over two columns              heading ^          ^ row      ^ which column?
 */
import type { GridCell, GridRow } from '../../model/grid.ts'
import { cellOf } from '../source/cell-text.ts'
import { type Caption, type GridDraft, rowOf, spanOfRows } from '../source/draft.ts'
import { isEmpty, type SourceLine } from '../source/source-lines.ts'
import { captionOf, type Text } from '../source/text.ts'
import { type RunOnHead, runOnHeads } from './run-on-head.ts'
import { type RunOnValue, runOnValues } from './run-on-values.ts'

const MIN_LINE = 120
/** A line longer than this is a file without line breaks. */
const MAX_LINE = 60_000
/** Lines above that hold the title and parts of the header, and how long each may be. */
const MAX_ABOVE = 8
const MAX_HEAD_LINE = 260
const MIN_ROWS = 3
/** A longer label is a sentence. */
const MAX_LABEL = 420
/** Words behind the last row that are too many for the end of a table: the line goes on with sentences. */
const MAX_TAIL = 160

/** In a label it belongs to a header that names its columns in another way. */
const OTHER_HEAD = /\b(?:months|weeks|quarters?|years?|period)\s+ended\b/i

/** A label with the figures behind it. */
interface Entry {
  readonly label: string
  readonly start: number
  readonly end: number
  readonly values: readonly RunOnValue[]
  /** The label's first words where they are a heading. */
  readonly heading?: string
}

/** Reads the statements from the free lines and takes their lines. */
export function readRunOnTables(text: Text): GridDraft[] {
  const grids: GridDraft[] = []
  text.lines.forEach((line, index) => {
    const length = line.end - line.start - line.indent
    if (length < MIN_LINE || length > MAX_LINE || !text.isFree(index)) return
    const words = text.source.slice(line.start, line.end)
    // a row of columns is as long for its blanks only
    if (/[|\t]/.test(words) || words.replace(/\s{2,}/g, ' ').length < MIN_LINE) return
    const first = firstAbove(text, index)
    const start = (text.lines[first] as SourceLine).start
    const found = readStretch(text.source, start, line.start, line.end)
    if (found.length === 0) return
    grids.push(...found)
    text.take(first, index + 1)
  })
  return grids
}

/** The first of the short lines right above, blank ones between them. */
function firstAbove({ source, lines, isFree }: Text, index: number): number {
  let first = index
  let count = 0
  for (let at = index - 1; at >= 0 && index - at < 4 * MAX_ABOVE && count < MAX_ABOVE; at--) {
    const line = lines[at] as SourceLine
    if (isEmpty(line)) continue
    const words = source.slice(line.start + line.indent, line.end)
    if (!isFree(at) || words.length > MAX_HEAD_LINE || /[.;:]["”]?$|^[*•●#-]\s/.test(words)) break
    first = at
    count++
  }
  return first
}

/** The tables of a line and of the lines of its header: behind each header the rows up to the next one. */
function readStretch(source: string, start: number, line: number, end: number): GridDraft[] {
  const text = source.slice(start, end)
  const heads = runOnHeads(text) ?? []
  let from = 0
  const grids: GridDraft[] = []
  for (const [nth, head] of heads.entries()) {
    const stop = heads[nth + 1]?.start ?? text.length
    const all = entriesOf(text, head.end, stop, head.columns.length)
    const other = all.findIndex(({ label }) => OTHER_HEAD.test(label))
    const entries = withHeadings(other < 0 ? all : all.slice(0, other))
    const last = entries.findLastIndex((entry) => isRow(entry, head.columns.length))
    const body = entries.slice(0, last + 1)
    const tail = nth === heads.length - 1 || other >= 0 ? stop - (body.at(-1)?.values.at(-1)?.end ?? 0) : 0
    const isOfLine = start + (body[0]?.end ?? 0) >= line
    if (!isOfLine || !isBody(body, head.columns.length) || tail > MAX_TAIL) return []
    const rows = [
      ...headRows(source, start, head),
      ...body.flatMap((entry) => rowsOf(source, start, entry, head.columns.length)),
    ]
    grids.push({
      syntax: 'spaces',
      span: spanOfRows(rows),
      isAligned: false,
      rows,
      captions: [{ start: from, end: head.start }, ...(head.aside ? [head.aside] : [])].flatMap((place) =>
        captionsIn(source, start + place.start, start + place.end),
      ),
    })
    from = body.at(-1)?.values.at(-1)?.end ?? head.end
  }
  return grids
}

/** A figure in each column, or a total's without a label behind them. */
const isRow = ({ label, values }: Entry, columns: number): boolean =>
  (values.length === columns || values.length === 2 * columns) &&
  values.every(({ isClear }) => isClear) &&
  label.length <= MAX_LABEL

/** Most labels have a figure in each column; where most have twice as many, the header leaves out half of the columns. */
function isBody(entries: readonly Entry[], columns: number): boolean {
  const full = entries.filter((entry) => isRow(entry, columns))
  const wide = full.filter(({ values }) => values.length > columns)
  return full.length >= MIN_ROWS && full.length * 3 >= entries.length * 2 && wide.length * 2 <= full.length
}

const isYear = (text: string, value: RunOnValue | undefined): boolean =>
  value !== undefined && /^(?:19|20)\d\d$/.test(text.slice(value.start, value.end))

/** The labels from one place to another, each with the figures behind it; a label may hold numbers of its own. */
function entriesOf(text: string, from: number, to: number, columns: number): Entry[] {
  const entries: Entry[] = []
  let labelAt = from
  let run: RunOnValue[] = []
  const values = runOnValues(text.slice(from, to)).map((value) => ({
    ...value,
    start: value.start + from,
    end: value.end + from,
  }))
  for (const [at, value] of values.entries()) {
    run.push(value)
    const next = values[at + 1]
    const between = text.slice(value.end, next?.start ?? to)
    if (next && between.trim() === '') continue
    // "shares issued in 2031 - -": the year is the label's
    while (run.length > columns && isYear(text, run[0])) run.shift()
    const first = run[0] as RunOnValue
    const isOwn = run.length < columns && (/^\s*[a-z,;:)]/.test(between) || run.every(({ isNil }) => isNil))
    if (!isOwn) {
      const label = text.slice(labelAt, first.start)
      entries.push({ label: label.trim(), start: labelAt, end: first.start, values: run })
      labelAt = value.end
    }
    run = []
  }
  return entries
}

/** "Gross profit North" over "South", where "North" and "South" stood below each other before: its first words are a heading. */
function withHeadings(entries: readonly Entry[]): Entry[] {
  const own = entries.map(({ label }) => label.split(/:\s+/).at(-1) as string)
  const next = new Map(own.map((label, at) => [label, own[at + 1]]))
  return entries.map((entry, at) => {
    const below = own[at + 1]
    const words = entry.label.length > MAX_LABEL ? [] : entry.label.split(/\s+/)
    const cut = words.findIndex((_, from) => from > 0 && next.get(words.slice(from).join(' ')) === below)
    return cut > 0 && below ? { ...entry, heading: words.slice(0, cut).join(' ') } : entry
  })
}

function headRows(source: string, offset: number, { spans, columns }: RunOnHead): GridRow[] {
  const rows = [...spans, columns.map((column) => ({ ...column, width: 1 }))]
  return rows.flatMap((row) => {
    let column = 1
    const cells = row.map(({ start, end, width }) => {
      const cell = cellOf(source, offset + start, offset + end, column, column + width - 1)
      column += width
      return cell
    })
    return rowOf(cells, spanOf(cells), { indent: 0, isHeader: true }) ?? []
  })
}

/** Headings that end in a colon, the row, and the total without a label below it. */
function rowsOf(source: string, offset: number, entry: Entry, columns: number): GridRow[] {
  const labels = labelCells(source, offset + entry.start, offset + entry.end, entry.heading)
  const isCertain = isRow(entry, columns)
  const slack =
    entry.values.length < columns && entry.values.every(({ isClear }) => isClear)
      ? columns - entry.values.length
      : columns - 1
  const cells = entry.values.map(({ start, end }, nth) => {
    const from = isCertain ? (nth % columns) + 1 : entry.values.length < columns && slack < columns - 1 ? nth + 1 : 1
    return cellOf(source, offset + start, offset + end, from, isCertain ? from : from + slack)
  })
  const rows = [
    ...labels.slice(0, -1).map((label) => [label]),
    [...labels.slice(-1), ...cells.slice(0, isCertain ? columns : cells.length)],
  ]
  if (isCertain && cells.length > columns) rows.push(cells.slice(columns))
  return rows.flatMap((row) => rowOf(row, spanOf(row), { indent: 0 }) ?? [])
}

/** The name of a side of the balance sheet, its first row's label right behind. */
const SIDE =
  /^\s*(?:assets|liabilities(?: and [a-z]{2,6}holders?['’]{0,2} (?:equity|deficit|deficiency))?)\s*(?=\p{L})/iu

/** "Operating expenses: Rent", "AssetsCash": a heading and a label; what ends in a colon is a heading too. */
function labelCells(source: string, start: number, end: number, heading: string | undefined): GridCell[] {
  const words = source.slice(start, end)
  const side = SIDE.exec(words)?.[0] ?? ''
  const isSide = /^\p{Lu}/u.test(words.slice(side.length))
  const at = heading === undefined ? -1 : words.indexOf(heading)
  const cut = heading !== undefined && at >= 0 ? at + heading.length : isSide ? side.length : 0
  const parts = [words.slice(0, cut), ...words.slice(cut).split(/(?<=[A-Za-z)]:)(?=\s*[A-Z(])/)]
  let from = start
  return parts.flatMap((part) => {
    const first = from + part.length - part.trimStart().length
    const label = part.trim().replace(/:$/, '')
    from += part.length
    return /\p{L}/u.test(label) ? [cellOf(source, first, first + label.length, 0, 0)] : []
  })
}

const spanOf = (cells: readonly GridCell[]): { start: number; end: number } => ({
  start: cells[0]?.span.start ?? 0,
  end: cells.at(-1)?.span.end ?? 0,
})

/** The lines above the header as titles. */
function captionsIn(source: string, start: number, end: number): Caption[] {
  const captions: Caption[] = []
  let from = start
  for (const line of source.slice(start, end).split(/(?<=[\n)])/)) {
    const indent = line.length - line.trimStart().length
    const stop = from + line.trimEnd().length
    if (line.trim() !== '')
      captions.push(...[captionOf(source, { start: from, end: stop, indent })].flatMap((caption) => caption ?? []))
    from += line.length
  }
  return captions
}
