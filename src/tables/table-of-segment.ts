/** One segment of a grid as a table: columns with meaning, rows with labels and measures, cells with exact values. */
import type { Grid } from '../model/grid.ts'
import type { Profile } from '../model/profile.ts'
import { hullOf, type Span } from '../model/span.ts'
import type { Table } from '../model/table.ts'
import { columnsOf } from './columns/columns-of-segment.ts'
import { withUnpairedColumns } from './columns/unpaired-columns.ts'
import { headerTexts } from './headers/header-texts.ts'
import { notesOf, withoutNotes } from './labels/label-notes.ts'
import { labelRows } from './labels/labels.ts'
import { withoutCrowded } from './places/crowded-columns.ts'
import { placementOf } from './places/placement.ts'
import { withBalancePeriods } from './rows/equity-periods.ts'
import { withForeignHeadings } from './rows/foreign-headings.ts'
import { withNamedPeriods } from './rows/named-periods.ts'
import { withRowYears } from './rows/row-years.ts'
import { rowsOf } from './rows/rows-of-segment.ts'
import { goesOn, type ReadTable, samePlaces, sharesTitle, withPeriodsAbove } from './segments/going-on.ts'
import { lostHeader } from './segments/lost-header.ts'
import type { Segment } from './segments/segment.ts'
import { wordsAround } from './segments/words-around.ts'

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
  const { text, profile, leadIn, previous } = given
  const own = [...(previous ? [] : lostHeader(grid, segment, text)), ...segment.headers]
  const before = goesOn(grid, segment, own, given) ? given.before : undefined
  const headerRows = before ? before.headers : own
  const { places, placeOf } = placementOf(grid, headerRows, segment.body)
  if (places.length === 0) return undefined
  if (before && !samePlaces(places, before.places, grid.syntax))
    return tableOfSegment(grid, segment, id, { ...given, before: undefined })
  const headers = headerTexts(headerRows, places, grid, text)
  const shared = sharesTitle(grid, headerRows, given.before, text) ? given.before.table : undefined
  const around = { profile, leadIn, isFirst: previous === undefined, previous: before?.table ?? previous ?? shared }
  const { captions, caption } = wordsAround(grid, segment, headers, around)
  const printed = labelRows(segment.body, grid.syntax === 'whitespace')
  const labelled = withoutNotes(printed, notesOf(text, grid.span), given.notes)
  const read = columnsOf(headers, labelled, placeOf, {
    ...caption,
    profile,
    captions,
    leadIn,
    headersAbove: previous?.columns.map(({ header }) => header) ?? [],
    above: given.before?.table,
  })
  const columns = before ? withPeriodsAbove(read, before.table.columns) : read
  const { rows, scaleExcepts, dates } = rowsOf(labelled, { text, profile, caption, columns, placeOf })
  const hull = hullOf(rows.map(({ span }) => span)) ?? grid.span
  const span: Span = previous ? hull : { start: grid.span.start, end: Math.max(hull.end, grid.span.start) }
  const { statement, title, scale, shareScale } = caption
  const hasDatedRows = dates ? { hasDatedRows: true } : {}
  const table = {
    id,
    span,
    statement,
    title,
    scale,
    scaleExcepts,
    shareScale,
    columns,
    rows,
    repairs: [],
    ...hasDatedRows,
  }
  return { table: withUnpairedColumns(withPeriodsOfRows(table, profile)), grid, headers: headerRows, places }
}

/** Rows that name a day, a year or a span are of it, whatever their columns say. */
const withPeriodsOfRows = (table: Table, profile: Profile): Table =>
  withoutCrowded(
    withForeignHeadings(withNamedPeriods(withRowYears(withBalancePeriods(table, profile), profile), profile), profile),
  )
