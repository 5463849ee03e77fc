/**
 * Cuts a grid into segments: header rows with the body rows below them. A table that states its header again in the middle
 * (another statement, other periods) begins a new segment there.
 */
import { cellKind } from '../../grids/source/cell-kind.ts'
import { NOTE_HEAD } from '../../lexicon/sections.ts'
import type { Grid, GridCell, GridRow } from '../../model/grid.ts'
import { withoutPeriods } from '../headers/period-words.ts'
import { FOOTNOTE_MARK, type GluedRow, glueRow } from '../places/glued-row.ts'
import { withoutNoteNumbers } from '../places/note-numbers.ts'
import { currencyOf, isDatedTitle, isScaleNote } from './caption.ts'

export interface Segment {
  /** Rows above the header that only say what the table is. */
  readonly titles: readonly string[]
  /** Cells that only say what the amounts are counted in: "(in thousands, except per share data)". */
  readonly notes: readonly string[]
  readonly headers: readonly GridRow[]
  readonly body: readonly GluedRow[]
}

export function segmentsOf(grid: Grid): Segment[] {
  const segments: Segment[] = []
  let titles: string[] = []
  let notes: string[] = []
  let headers: GridRow[] = []
  let body: GluedRow[] = []
  const width = Math.max(0, ...grid.rows.slice(0, 400).map((row) => row.cells.length))
  const firstValue = leftmostValue(grid.rows)
  const isText = grid.syntax === 'whitespace'
  const places = isText ? undefined : figurePlaces(grid.rows)
  const flush = () => {
    if (body.some((row) => row.values.length > 0))
      segments.push({
        titles,
        notes,
        headers,
        body: withoutNoteNumbers(headers, body, isText),
      })
    titles = []
    notes = []
    headers = []
    body = []
  }
  for (const printed of grid.rows) {
    const isOpening = !body.some((item) => item.values.length > 0)
    const own = isOpening ? notesIn(printed) : []
    const row = own.length > 0 ? { ...printed, cells: printed.cells.filter((cell) => !own.includes(cell)) } : printed
    for (const { text } of own) notes.push(text)
    if (own.length > 0 && row.cells.length === 0) continue
    if (isOpening && body.length === 0 && goesOn(notes.at(-1), row)) {
      notes.push(`${notes.pop() ?? ''} ${row.cells.map(({ text }) => text).join(' ')}`)
      continue
    }
    const seen =
      isOpening && isSplitWords(row, isText ? firstValue : 1) ? 'header' : kindOf(row, width, firstValue, isText)
    // among figures one line of words is a label, though it may end where figures of other parts begin
    const isLabel = isText
      ? isLoneLabel(row) || breaksOff(row)
      : isLabelWithDate(row) || (grid.syntax === 'spaces' && breaksOff(row))
    const isBetween = isText && body.length === 0 && headers.length > 0 && isOverFigures(row, firstValue)
    if (isText && isOpening && isOfMarks(row, headers.at(-1))) {
      headers.push({ ...row, cells: row.cells.filter(({ text }) => !FOOTNOTE_MARK.test(text)) })
      continue
    }
    const kind = isBetween ? 'header' : seen === 'header' && !isOpening && isLabel ? 'body' : seen
    const hasValues = body.some((item) => item.values.length > 0)
    if (kind === 'header') {
      if (hasValues) {
        const pending = trailingTitles(body)
        flush()
        titles = pending
      }
      for (const { label } of body.splice(0)) titles.push(label)
      headers.push(row)
    } else if (kind === 'title' && !hasValues && headers.length === 0)
      titles.push(row.cells.map(({ text }) => text).join(' '))
    else body.push(glueRow(row, isText && Number.isFinite(firstValue) ? firstValue : 0, places))
  }
  flush()
  return segments
}

/** "(Adjusted" on a line of its own below the date that it goes with; "Note", which begins left of its numbers. */
function isOverFigures({ cells }: GridRow, firstValue: number): boolean {
  const [first] = cells
  if (!first || cells.length > 1) return false
  return (
    (first.from >= firstValue && cellKind(first.text) === 'words') || (first.from > 0 && NOTE_HEAD.test(first.text))
  )
}

/** "(1)   (1)" below "2031  2030  Change  2031  2030  Change": marks of notes on a line of their own, for some of the columns. */
const isOfMarks = ({ cells }: GridRow, above: GridRow | undefined): boolean => {
  const marks = cells.filter(({ text }) => FOOTNOTE_MARK.test(text))
  const rest = cells.filter((cell) => !marks.includes(cell))
  return (
    marks.length > 0 &&
    marks.length * 2 < (above?.cells.length ?? 0) &&
    rest.length <= 1 &&
    rest.every((cell) => cell === cells[0] && cellKind(cell.text) !== 'figure')
  )
}

const isLoneLabel = ({ cells }: GridRow): boolean => cells.length === 1 && cellKind(cells[0]?.text ?? '') === 'words'

/** "45,449,306 shares outstanding at" / "December 31, 2031 and 44,901,622 at December" / "31, 2030": a label that goes on below. */
const breaksOff = ({ cells }: GridRow): boolean =>
  cells.length === 1 &&
  cells[0]?.from === 0 &&
  /(?:[,;]|\b(?:at|and|of|to|as|december|september|june|march))$/i.test(cells[0].text)

/** "$ in millions," / "except per share data": a note set over several lines. */
const goesOn = (note: string | undefined, row: GridRow): boolean =>
  note !== undefined &&
  row.cells.length === 1 &&
  /^(?:except|per share|data|amounts|and|where|otherwise)\b/.test(row.cells[0]?.text ?? '')

/** What a row says of the whole table's scale; notes of several currencies are of their columns. */
function notesIn(row: GridRow): GridCell[] {
  const notes = row.cells.filter(({ text }) => isScaleNote(text))
  const currencies = new Set(notes.flatMap(({ text }) => currencyOf(text) ?? []))
  return currencies.size > 1 ? [] : notes.filter((cell) => !isOfItsColumn(cell, row))
}

/** "$ millions, for ~ | Banking | Total | (US$ millions)": the last says in which currency its own column is. */
const isOfItsColumn = (cell: GridCell, { cells }: GridRow): boolean =>
  cells.length > 2 && cell === cells.at(-1) && currencyOf(cell.text) !== undefined

/** A figure that can be no mark of a note. */
const SURE_FIGURE = /\d\D*\d|[$€£%]/

/** Physical columns in which a sure figure stands, or a figure in every third row that has any. */
function figurePlaces(rows: readonly GridRow[]): ReadonlySet<number> {
  const counts = new Map<number, number>()
  const sure = new Set<number>()
  let withFigures = 0
  for (const row of rows) {
    const figures = row.cells.filter(({ text, from }) => from > 0 && cellKind(text) === 'figure')
    if (figures.length > 0) withFigures++
    for (const { text, to } of figures) {
      counts.set(to, (counts.get(to) ?? 0) + 1)
      if (SURE_FIGURE.test(text)) sure.add(to)
    }
  }
  return new Set([...counts].flatMap(([to, count]) => (sure.has(to) || count * 3 >= withFigures ? [to] : [])))
}

/** Where the value columns begin: the leftmost figure of the rows that state at least two. */
function leftmostValue(rows: readonly GridRow[]): number {
  let least = Number.POSITIVE_INFINITY
  for (const row of rows) {
    const figures = row.cells.filter(
      ({ text }, i) => cellKind(text) === 'figure' && !(i < 3 && FOOTNOTE_MARK.test(text)),
    )
    if (figures.length >= 2 && figures[0]) least = Math.min(least, figures[0].from)
  }
  return least
}

/** Rows of words right above a header that comes in the middle belong to what follows. */
function trailingTitles(body: GluedRow[]): string[] {
  const titles: string[] = []
  while (body.length > 1 && body.at(-1)?.values.length === 0 && titles.length < 4) {
    const last = body.pop()
    if (last) titles.unshift(last.label)
  }
  return titles
}

const COLUMN_WORDS =
  /^(?:%|change|variance|var\.?|\(?un-?audited\)?|\(?audited\)?|[$€£¥]|rmb|us\$|usd|eur|cad|note?s?|as (?:reported|adjusted|restated|previously reported)|actual|budget|adjust\w*|amount|total|\$ ?change|% ?change|y\/?o\/?y|q\/?o\/?q|y\/y|q\/q|inc.*\(dec.*\)|increase.*decrease.*|favorable.*|b\/?\(?w\)?|fx|gaap|non-gaap|pro forma|restated|adjusted|reported|organic|constant currency|change ?%|% of.*|percent.*|.{0,25}change.{0,12}|.{0,20}variance.{0,20}|vs\.? .{2,20}|.{0,12}growth.{0,12})$/i

/** The day of a date whose month stands in the line above, with its year or without. */
const DAY = /^(?:[1-9]|[12]\d|3[01]),(?: (?:19|20)\d\d)?$/

/** "12 Months 2024" over two columns. */
const SPAN = /^\d{1,2} (?:months|weeks)\b/i

/** "12" above "Months", "31" below "Year ended December": numbers of a header set over two lines, with no label but a note. */
function isSplitWords({ cells }: GridRow, firstValue: number): boolean {
  const [first, ...rest] = cells
  const columns =
    rest.length > 0 && first && first.to < firstValue && /^\(?(?:un)?audited\)?$/i.test(first.text) ? rest : cells
  return (
    columns.length > 0 &&
    columns.every(
      ({ text, to }, i) =>
        to >= firstValue &&
        (/^(?:[1-9]|[12]\d|3[01]|52|53|39|26)$/.test(text) || (i > 0 && ['words', 'period'].includes(cellKind(text)))),
    )
  )
}

/** "a," over an adjustment: marks of notes set on a line of their own. */
const NOTE_MARK = /^(?:\([a-z\d]\)|[a-z]),?$/

/** "Notes, due in April 2031" over the labels, "Debt due within one year:" over all columns: a heading that tells more than a period. */
function isLabelWithDate({ cells }: GridRow): boolean {
  const [cell] = cells
  if (cells.length !== 1 || !cell || cell.from > 0) return false
  if (cell.to > 0 && !/\bdue\b.*:$/i.test(cell.text)) return false
  return /[a-z]{3}/i.test(withoutPeriods(cell.text)) && !/\b(?:ended|ending|months|weeks)\b/i.test(cell.text)
}

/** A header names periods, currencies or kinds of columns, and states no figure; years alone are header, figures are body. */
function kindOf(row: GridRow, width: number, firstValue: number, isText: boolean): 'header' | 'title' | 'body' {
  const cells = row.cells
  if (cells.length === 0) return 'body'
  const [first, ...rest] = cells
  if (!first) return 'body'
  if (isText && rest.length === 0 && first.from < firstValue && isDatedTitle(first.text)) return 'title'
  // in aligned text words that end left of all figures are a label, however far they are indented
  const isLabel = isText && first.to < firstValue
  const startsAtLabel = isLabel || (first.from === 0 && !['period', 'year'].includes(cellKind(first.text)))
  const columns = startsAtLabel ? rest : cells
  if (columns.length === 0) return labelOnlyKind(row, width, firstValue)
  if (columns.every(({ text }) => NOTE_MARK.test(text))) return 'body'
  const kinds = columns.map(({ text }) => (DAY.test(text) || SPAN.test(text) ? 'period' : cellKind(text)))
  if (kinds.includes('figure')) return 'body'
  if (kinds.every((kind) => kind === 'nil' || kind === 'mark') && !columns.every(({ text }) => COLUMN_WORDS.test(text)))
    return 'body'
  const naming = columns.filter(
    ({ text }, i) => kinds[i] === 'period' || kinds[i] === 'year' || COLUMN_WORDS.test(text.trim()),
  )
  if (naming.length > 0 && naming.length * 2 >= columns.length) return 'header'
  // "For the three months ended June 30" over the labels and the names of mines over the columns
  const isWords = kinds.every(
    (kind, i) =>
      kind === 'words' ||
      (kind === 'period' && isNamed(columns[i]?.text ?? '')) ||
      kind === 'mark' ||
      ((i === 0 || naming.length > 1) && kind === 'period'),
  )
  return isWords && columns.length >= 2 ? 'header' : 'body'
}

/** "Year Built" names no period. */
const isNamed = (text: string): boolean => !/\d/.test(text) && /[a-z]{3}/i.test(withoutPeriods(text))

/** One cell: a line across all columns is a title or a spanning header; at the left edge it is a label. */
function labelOnlyKind(row: GridRow, width: number, firstValue: number): 'header' | 'title' | 'body' {
  const [cell] = row.cells
  if (!cell) return 'body'
  const isWide = cell.to > cell.from && cell.to - cell.from >= Math.max(2, width - 2)
  const kind = cellKind(cell.text)
  if (kind === 'period' && cell.text.length < 90 && (row.isHeader || cell.to >= firstValue)) return 'header'
  return isWide || row.isHeader ? 'title' : 'body'
}
