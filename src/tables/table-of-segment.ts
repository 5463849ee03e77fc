/** One segment of a grid as a table: columns with meaning, rows with labels and measures, cells with exact values. */
import type { Grid } from '../model/grid.ts'
import type { Profile } from '../model/profile.ts'
import { hullOf, type Span } from '../model/span.ts'
import type { Cell, Column, Measure, Row, Table } from '../model/table.ts'
import { readColumns, titlesIn } from './columns/column-meaning.ts'
import { type Scales, scalesOf, withCounts, withScales } from './columns/column-scales.ts'
import { distinct, signsOf, withoutForeignShares, withoutMisplaced } from './columns/distinct-columns.ts'
import { withPeriodsBefore } from './columns/shorter-headers.ts'
import { headerTexts } from './headers/header-texts.ts'
import { notesOf, withoutNotes } from './labels/label-notes.ts'
import { type LabelledRow, labelRows } from './labels/labels.ts'
import { withNoteColumns } from './labels/note-columns.ts'
import { alignRows } from './places/aligned-rows.ts'
import type { Value } from './places/glued-row.ts'
import { columnOf, type LogicalColumn, logicalColumns } from './places/logical-columns.ts'
import { orderedRows } from './places/ordered-rows.ts'
import { shortRows } from './places/short-rows.ts'
import { readCell } from './read-cell.ts'
import { measuresOfColumns, periodsOfRows } from './rows/dated-rows.ts'
import { withBalancePeriods } from './rows/equity-periods.ts'
import { withNamedPeriods } from './rows/named-periods.ts'
import { type RowMeasure, roleOf } from './rows/row-measure.ts'
import { type RowReading, readRows } from './rows/row-readings.ts'
import { withRowYears } from './rows/row-years.ts'
import { type Caption, currencyOf, listsHoldings, readCaption, scaleOf } from './segments/caption.ts'
import { goesOn, type ReadTable, samePlaces } from './segments/going-on.ts'
import { isTitle, scaleWordsIn } from './segments/lead-in.ts'
import { lostHeader } from './segments/lost-header.ts'
import type { Segment } from './segments/segment.ts'

export interface TableContext {
  readonly text: string
  readonly profile: Profile
  /** The numbers of the release's notes. */
  readonly notes: ReadonlySet<string>
  /** What the segment before in the same grid was: a second segment goes on with its scale and currency. */
  readonly previous: Table | undefined
  /** The paragraphs that announce the grid. */
  readonly leadIn: readonly string[]
  /** The table before, which may go on here without its header printed again. */
  readonly before: ReadTable | undefined
}

export function tableOfSegment(grid: Grid, segment: Segment, id: string, given: TableContext): ReadTable | undefined {
  const above = given.previous ? [] : lostHeader(grid, segment, given.text)
  const own = [...above, ...segment.headers]
  const before = goesOn(grid, segment, own, given) ? given.before : undefined
  const headerRows = before ? before.headers : own
  const context = before ? { ...given, previous: before.table } : given
  const isText = grid.syntax === 'whitespace'
  const aligned = isText ? alignRows(headerRows, segment.body) : undefined
  const short = isText ? undefined : (orderedRows(headerRows, segment.body) ?? shortRows(segment.body))
  const places = aligned?.columns ?? logicalColumns(short?.regular ?? segment.body, headerRows, grid.syntax)
  const placeOf = (value: Value): number => {
    if (short?.lost?.has(value) || (!grid.isAligned && mayStandInSeveral(value, places))) return -1
    const edge = short?.edgeOf.get(value)
    if (edge !== undefined) return columnOf({ ...value, edge }, places, grid.syntax)
    return aligned ? (aligned.columnOf.get(value) ?? -1) : columnOf(value, places, grid.syntax)
  }
  if (places.length === 0) return undefined
  if (before && !samePlaces(places, before.places, grid.syntax))
    return tableOfSegment(grid, segment, id, { ...given, before: undefined })
  const headers = headerTexts(headerRows, places, grid, context.text)
  const titled = grid.captions.length > 0 || given.previous ? [] : context.leadIn.filter(isTitle)
  const captions = [
    ...titled,
    ...grid.captions.map(({ text }) => text),
    ...joined(segment.titles),
    ...titlesIn(headers.columns),
    ...joined(headers.label),
    ...segment.notes,
  ]
  const stated = captions.some((text) => scaleOf(text) !== undefined)
  const announced = stated ? [] : context.leadIn.flatMap((paragraph) => scaleWordsIn(paragraph) ?? [])
  const inHeader = headers.columns
    .flatMap((texts) => texts.map(({ text }) => text))
    .filter((text) => scaleOf(text) !== undefined)
  const said = inherited(
    readCaption(
      [...announced, ...(stated ? [] : inHeader.slice(0, 1)), ...captions],
      grid.sections,
      segment.body.map(({ label }) => label),
    ),
    headers.label,
    context,
  )
  const caption: Caption =
    said.scale === undefined && listsHoldings(captions, headers) ? { ...said, counts: 'shares' } : said
  const signs = signsOf(segment, placeOf)
  const labelled = withoutNotes(
    labelRows(segment.body, grid.syntax === 'whitespace'),
    notesOf(context.text, grid.span),
    context.notes,
  )
  const read = readColumns(withoutForeignShares(headers.columns, signs), {
    profile: context.profile,
    statement: caption.statement,
    captions,
    leadIn: context.leadIn,
    currency: caption.currency,
    headersAbove: given.previous?.columns.map(({ header }) => header) ?? [],
  })
  const counted = withNoteColumns(withCounts(read, labelled, placeOf, signs), labelled, placeOf)
  const headed = distinct(withoutMisplaced(counted, labelled, placeOf), signs, labelled, placeOf)
  const columns = withScales(withPeriodsBefore(headed, labelled, given.before?.table), caption.scale)
  const about = { statement: caption.statement, title: caption.title, hasScale: caption.scale !== undefined }
  const readings = readRows(labelled, about, ({ row }) => {
    const own = row.values.filter((value) => !['change', 'percentOf'].includes(columns[placeOf(value)]?.kind ?? ''))
    return own.length > 0 ? own : row.values
  })
  const scaleExcepts = countsSharesInFull(labelled, readings)
    ? [...new Set<Measure>([...caption.scaleExcepts, 'shares'])]
    : caption.scaleExcepts
  const scales = columns.map((column) => scalesOf(column, { ...caption, scaleExcepts }))
  const dates = periodsOfRows(labelled, columns, context.profile)
  const measures = dates ? measuresOfColumns(columns, labelled, placeOf, caption.statement) : undefined
  const rows = labelled.map((row, index) => {
    const period = dates?.[index]
    const dated = period ? columns.map((column) => ({ ...column, period })) : columns
    const reading = readings[index] as RowReading
    return readRow(row, reading, index, { columns: dated, measures, placeOf, scales, context })
  })
  const hull = hullOf(rows.map(({ span }) => span)) ?? grid.span
  const span: Span = given.previous ? hull : { start: grid.span.start, end: Math.max(hull.end, grid.span.start) }
  const table: Table = {
    id,
    span,
    statement: caption.statement,
    title: caption.title,
    scale: caption.scale,
    scaleExcepts,
    shareScale: caption.shareScale,
    columns,
    rows,
    repairs: [],
    ...(dates ? { hasDatedRows: true } : {}),
  }
  return {
    table: withNamedPeriods(withRowYears(withBalancePeriods(table, context.profile), context.profile), context.profile),
    grid,
    headers: headerRows,
    places,
  }
}

/** A counted value of a row that has too few of them. */
const mayStandInSeveral = ({ from, edge }: Value, places: readonly LogicalColumn[]): boolean =>
  places.filter((place) => place.to >= from && place.from <= edge).length > 1

/** Lines of one sentence set over several rows ("For the periods" / "ended December 31"), with what they say together. */
const joined = (lines: readonly string[]): string[] => (lines.length > 1 ? [...lines, lines.join(' ')] : [...lines])

function inherited(caption: Caption, label: readonly string[], { previous, profile }: TableContext): Caption {
  const fromLabel = label.map(scaleOf).find((scale) => scale !== undefined)
  const currency =
    caption.currency ??
    label.map(currencyOf).find((code) => code !== undefined) ??
    previous?.columns.find((column) => column.currency)?.currency ??
    profile.currency
  const scale = caption.scale ?? fromLabel ?? previous?.scale
  const isSame = caption.statement === 'other' && previous !== undefined
  return {
    ...caption,
    statement: isSame ? previous.statement : caption.statement,
    currency,
    scale,
    shareScale: caption.shareScale ?? (caption.scale === undefined ? previous?.shareScale : undefined),
    scaleExcepts:
      caption.scale === undefined && previous?.scale !== undefined ? previous.scaleExcepts : caption.scaleExcepts,
  }
}

/** "76,834,057" shares in a table in thousands: shares are printed in full, whatever the note forgets to except. */
const countsSharesInFull = (rows: readonly LabelledRow[], readings: readonly RowReading[]): boolean =>
  rows.some(
    (row, index) =>
      readings[index]?.measured.measure === 'shares' &&
      readings[index]?.measured.scale === undefined &&
      row.row.values.some(({ text }) => text.replace(/[.].*/, '').replace(/\D/g, '').length >= 8),
  )

interface RowContext {
  readonly columns: readonly Column[]
  /** By column, where the columns name what is measured. */
  readonly measures: readonly RowMeasure[] | undefined
  /** Index of a value's column, −1 where it is not known. */
  readonly placeOf: (value: Value) => number
  /** By column. */
  readonly scales: readonly Scales[]
  readonly context: TableContext
}

/** As the source writes it; of a page, whose cells stand apart by markup, its words. */
function printedOf({ span, text }: Value, source: string): string {
  const written = source.slice(span.start, span.end)
  return /[<&]/.test(written) ? text : written
}

/** "EBITDA 1,020.9m 852.7m", "Total revenues $1,340 --": the label has eaten the first figures, and the others stand under any column. */
const EATEN =
  /(?:^|[ $€£])\d{1,3}(?:,\d{3})*(?:\.\d+)?(?:m|bn) (?:[A-Z][a-z]\. ?|[$€£])?\d{1,3}(?:,\d{3})*(?:\.\d+)?(?:m|bn)$|[$€£] ?\d[\d,.]* ?(?:--|[–—])$/

function readRow(
  labelled: LabelledRow,
  reading: RowReading,
  index: number,
  { columns, measures, placeOf, scales, context }: RowContext,
): Row {
  const { row, label, path } = labelled
  const taken = new Set<number>()
  const isEaten = EATEN.test(label.slice(-60))
  const cells: Cell[] = []
  for (const value of row.values) {
    const at = placeOf(value)
    const column = columns[Math.max(0, at)]
    if (!column) continue
    const cell = readCell(value, {
      column,
      row: measures?.[column.index] ?? reading.measured,
      instant: reading.instant,
      ...(scales[column.index] as Scales),
      currency: context.profile.currency,
      raw: printedOf(value, context.text),
    })
    cells.push(at < 0 || taken.has(at) || isEaten ? { ...cell, withheld: 'column-unknown' } : cell)
    taken.add(at)
  }
  return {
    index,
    label,
    labelSpan: labelled.labelSpan,
    span: row.row.span,
    path,
    indent: row.row.indent,
    role: roleOf(label, reading.measured.measure, row.values.length > 0),
    cells,
  }
}
