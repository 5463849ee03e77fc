/** The rows of a segment: what each is called and measures, and what its values are under their columns. */
import type { Period } from '../../model/period.ts'
import type { Profile } from '../../model/profile.ts'
import type { Cell, Column, Measure, Row } from '../../model/table.ts'
import { type Scales, scalesOf } from '../columns/column-scales.ts'
import type { LabelledRow } from '../labels/labels.ts'
import type { Value } from '../places/glued-row.ts'
import type { Caption } from '../segments/caption.ts'
import { measuresOfColumns, periodsOfRows } from './dated-rows.ts'
import { readCell } from './read-cell.ts'
import { type RowMeasure, roleOf } from './row-measure.ts'
import { type RowReading, readRows } from './row-readings.ts'
import type { ValuedRow } from './valued-row.ts'

interface SegmentContext {
  readonly text: string
  readonly profile: Profile
  readonly caption: Caption
  readonly columns: readonly Column[]
  /** Index of a value's column, −1 where it is not known. */
  readonly placeOf: (value: Value) => number
}

interface SegmentRows {
  readonly rows: readonly Row[]
  readonly scaleExcepts: readonly Measure[]
  /** The period of each row, where the rows are periods. */
  readonly dates: readonly (Period | undefined)[] | undefined
}

export function rowsOf(labelled: readonly LabelledRow[], context: SegmentContext): SegmentRows {
  const { profile, caption, columns, placeOf } = context
  const isAtAndFor = columns.some(({ header, group }) => AT_AND_FOR.test(`${group ?? ''} ${header}`))
  const about = {
    statement: caption.statement,
    title: caption.title,
    hasScale: caption.scale !== undefined,
    isAtAndFor,
  }
  const isOwn = (value: Value): boolean => !['change', 'percentOf'].includes(columns[placeOf(value)]?.kind ?? '')
  const valued = labelled.map((one): ValuedRow => {
    const own = one.row.values.filter(isOwn)
    return { ...one, values: own.length > 0 ? own : one.row.values }
  })
  const readings = readRows(valued, about)
  const scaleExcepts = countsSharesInFull(labelled, readings)
    ? [...new Set<Measure>([...caption.scaleExcepts, 'shares'])]
    : caption.scaleExcepts
  const counts = caption.counts === 'too' && countsAlone(valued, readings) ? 'only' : caption.counts
  const scales = columns.map((column) => scalesOf(column, { ...caption, counts, scaleExcepts }))
  const dates = periodsOfRows(labelled, columns, profile)
  const measures = dates ? measuresOfColumns(columns, labelled, placeOf, caption.statement) : undefined
  const rows = labelled.map((row, index) => {
    const period = dates?.[index]
    const dated = period ? columns.map((column) => ({ ...column, period })) : columns
    return readRow(row, readings[index] as RowReading, index, { ...context, columns: dated, measures, scales })
  })
  return { rows, scaleExcepts, dates }
}

/** "As of or for the three months ended": of some lines the end, of others what came about. */
const AT_AND_FOR = /\b(?:as of|at|as at) (?:(?:the )?end )?(?:or|and|&|\/) ?for\b/i

/** "(in millions)" over nothing but "Number of merchants 6.5": there is nothing else that it could be said of. */
const countsAlone = (rows: readonly ValuedRow[], readings: readonly RowReading[]): boolean =>
  readings.every(({ measured }) => ['count', 'percent', 'ratio'].includes(measured.measure)) &&
  rows.some(
    ({ values }, index) =>
      readings[index]?.measured.measure === 'count' &&
      values.some(({ reading }) => reading.kind === 'number' && reading.value.scale > 0),
  )

/** "76,834,057" shares in a table in thousands: shares are printed in full, whatever the note forgets to except. */
const countsSharesInFull = (rows: readonly LabelledRow[], readings: readonly RowReading[]): boolean =>
  rows.some(
    (row, index) =>
      readings[index]?.measured.measure === 'shares' &&
      readings[index]?.measured.scale === undefined &&
      row.row.values.some(({ text }) => text.replace(/[.].*/, '').replace(/\D/g, '').length >= 8),
  )

interface RowContext extends SegmentContext {
  /** By column, where the columns name what is measured. */
  readonly measures: readonly RowMeasure[] | undefined
  /** By column. */
  readonly scales: readonly Scales[]
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
  { columns, measures, placeOf, scales, text, profile }: RowContext,
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
      currency: profile.currency,
      raw: printedOf(value, text),
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
