/**
 * Flows under a bare date ("December 31, 2031" over revenue): nothing comes about at a moment. Where a column beside it is of the
 * period that ends on the day a year later, or the release speaks of one length of period only, that is how long it flowed;
 * elsewhere the period is not known.
 */
import { BALANCE_ROWS, FLOW_PER_SHARE, FLOW_ROWS, FLOW_WORDS, NO_FLOW } from '../../lexicon/measures.ts'
import { addDays, endOf, monthsOf, type Period, samePeriod } from '../../model/period.ts'
import type { Profile } from '../../model/profile.ts'
import type { Cell, Row, Table } from '../../model/table.ts'
import { resolvePeriod } from '../../recognize/period/index.ts'
import { cumulative, halfUpTo, ownLength } from '../columns/own-length.ts'
import { instantOf } from '../rows/row-instants.ts'
import { isAveraged } from './averaged-rows.ts'

/** Among the statistics below a balance sheet: "Year-to-date free cash flow", "EBITDA". */
const TO_DATE = /^(?:year[- ]to[- ]date|ytd)\b|\bfree cash flow\b|^(?:adjusted )?ebitda\W*$/i

const MEASURED = new Set(['money', 'perShare', 'count'])

export function withFlowPeriods(table: Table, profile: Profile): Table {
  const dated = withFlows(withOpenings(table, profile), profile)
  const isAll = isOfTrailing(table)
  return { ...dated, rows: dated.rows.map((row) => (isAll || isTrailing(row) ? trailing(row, profile) : row)) }
}

/** "At beginning of year" below a bare day: the evening before the span that ends then, or not known. */
function withOpenings(table: Table, profile: Profile): Table {
  if (table.hasDatedRows) return table
  const rows = table.rows.map((row) => {
    if (row.cells.length === 0 || instantOf(row.label, row.path) !== 'beginning') return row
    const spanTo = (date: string): Period | undefined =>
      /\bquarter\b/i.test(row.label)
        ? resolvePeriod(
            { length: { unit: 'month', count: 3 }, isTrailing: true },
            { current: { kind: 'instant', date } },
          )
        : ownLength(date, /\byear\b/i.test(row.label) ? cumulative(profile) : profile)
    const isOfColumn = ({ column, period }: Cell): boolean => samePeriod(period, table.columns[column]?.period)
    return { ...row, cells: row.cells.map((cell) => (isOfColumn(cell) ? opened(cell, spanTo) : cell)) }
  })
  return { ...table, rows }
}

function opened(cell: Cell, spanTo: (date: string) => Period | undefined): Cell {
  if (cell.withheld || cell.period?.kind !== 'instant') return cell
  const span = spanTo(cell.period.date)
  if (span?.kind !== 'duration') return { ...cell, period: undefined, withheld: 'period-unknown' }
  return { ...cell, period: { kind: 'instant', date: addDays(span.start, -1) } }
}

function withFlows(table: Table, profile: Profile): Table {
  const isSheet = table.statement === 'balanceSheet'
  if (table.hasDatedRows) return table
  if (isSheet && table.columns.some(({ header }) => header !== '')) {
    const rows = table.rows.map((row) => (TO_DATE.test(row.label) || isAveraged(row) ? flowing(row, profile) : row))
    return { ...table, rows }
  }
  const spans = yearsBefore(table, profile)
  const fewest = isNamedAfterFlow(table) ? 0 : spans.length > 0 ? 1 : 2
  const isAll = !isSheet && (isOfFlows(table, fewest) || isMovement(table))
  const all = [...spans, ...halvesBetween(table, profile)]
  const isMoving = (row: Row): boolean =>
    isFlow(row) || isAveraged(row) || (isAll && instantOf(row.label, row.path) === undefined)
  const rows = table.rows.map((row) => (isMoving(row) ? flowing(row, profile, all) : row))
  return { ...table, rows }
}

/** "Dec 31, 2030 | Jun 30, 2031 | Dec 31, 2031" in a release of the year: the day in the middle ends its first half. */
function halvesBetween({ columns }: Table, profile: Profile): Period[] {
  const dates = columns.flatMap(({ period }) => (period?.kind === 'instant' ? [period.date] : []))
  const isYearly = dates.some((date) => ownLength(date, profile))
  return isYearly ? dates.flatMap((date) => halfUpTo(date, profile) ?? []) : []
}

/** "Free cash flow -- TTM", "LTM adjusted EBITDA": twelve months, whatever quarter the column is of. "Debt to LTM EBITDA" is a ratio. */
const isTrailing = ({ label }: Row): boolean =>
  /(?:^|[-–—,(] ?|\s)(?:[LT]TM|(?:last|trailing)[ -](?:twelve|12)[ -]months?)\b/i.test(label) &&
  !/\/|\b(?:to|ratio|leverage|debt|coverage)\b/i.test(label)

/** "Free cash flow - trailing 4-quarters" over quarters, none of its columns the sum of four others. */
const isOfTrailing = ({ title = '', columns }: Table): boolean =>
  /\btrailing[ -](?:(?:4|four)[ -]quarters?|(?:12|twelve)[ -]months?)(?: ?\(\w{1,2}\))*$/i.test(title) &&
  columns.every(({ period }) => period?.kind === 'duration' && monthsOf(period) === 3)

const trailing = (row: Row, { calendar }: Profile): Row => ({
  ...row,
  cells: row.cells.map((cell) => {
    const { period } = cell
    if (cell.withheld || period?.kind !== 'duration' || monthsOf(period) >= 12) return cell
    const year = resolvePeriod(
      { length: { unit: 'month', count: 12 }, isTrailing: true },
      { calendar, current: period },
    )
    return year ? { ...cell, period: year } : { ...cell, period: undefined, withheld: 'period-unknown' }
  }),
})

/** The periods of the columns, a year back. */
const yearsBefore = ({ columns }: Table, { calendar }: Profile): Period[] =>
  columns.flatMap(({ period }) => {
    if (period?.kind !== 'duration') return []
    const year = Number(period.end.slice(0, 4)) - 1
    return resolvePeriod({ relative: 'yearAgo', year }, { calendar, current: period }) ?? []
  })

/** "Gross rental income" over its parts and their total. */
const isNamedAfterFlow = ({ title = '' }: Table): boolean => FLOW_ROWS.test(title) && !NO_FLOW.test(title)

/** Flows and the lines between them, with no balance among them. */
function isOfFlows({ rows }: Table, fewest: number): boolean {
  const lines = rows.filter(({ cells }) => cells.length > 0)
  const flows = lines.filter(isFlow).length
  const isMost =
    fewest === 0 ||
    flows * 5 >= lines.length ||
    lines.filter(({ label }) => FLOW_WORDS.test(label)).length * 2 > lines.length
  return flows >= fewest && isMost && !lines.some((row) => !isFlow(row) && isBalance(row))
}

/** What was there at first, what came to it, and what is there in the end, below the day that this is. */
const isMovement = ({ columns, rows, statement }: Table): boolean => {
  const isOfDays = columns.every(({ kind, period }) => kind !== 'value' || period?.kind === 'instant')
  if (!isOfDays || statement === 'cashFlow') return false
  const taken = rows.map(({ label, path, cells }) => (cells.length > 0 ? instantOf(label, path) : undefined))
  return taken.includes('beginning') && taken.includes('end')
}

/** "Losses on and impairment of receivables" came about, though it names a balance. */
const isBalance = ({ label, path, cells }: Row): boolean =>
  instantOf(label, path) !== undefined ||
  (BALANCE_ROWS.test(label) &&
    !(/\bratio\b/i.test(label) && cells.some(({ measure }) => measure === 'percent')) &&
    !COMES_ABOUT.test(label))

const COMES_ABOUT =
  /^\W*(?:(?:exceptional|extraordinary|accelerated) )?(?:losses|gains?|impairments?|write-?(?:downs?|offs?)|changes?|increase|decrease|(?:weighted[- ])?average|amorti[sz]ation of (?:costs?|fees)|(?:costs?|expenses?|charges) (?:of|on|relating))\b/i

const isFlow = (row: Row): boolean => isFlowByName(row) || isPartOfFlow(row)

/** "Barge hire" below "Net revenues:": a heading in its own words, and a line in words of nothing else. */
const isPartOfFlow = ({ label, path, cells }: Row): boolean =>
  cells.some(({ measure }) => measure === 'money') &&
  FLOW_HEADING.test(path.at(-1) ?? '') &&
  instantOf(label, path) === undefined &&
  !BALANCE_ROWS.test(label)
const FLOW_HEADING =
  /^(?:(?:total|net|gross|segment|operating) )*(?:revenues?|sales|cost of (?:revenues?|sales)|gross profit|operating (?:income|profit)(?: ?\/? ?\(?loss\)?)?):?$/i

const isFlowByName = ({ label, path, cells }: Row): boolean =>
  cells.length > 0 &&
  FLOW_ROWS.test(label.replace(/^total (?=cost of|gross profit)/i, '')) &&
  (FLOW_PER_SHARE.test(label) || !NO_FLOW.test(label)) &&
  instantOf(label, path) === undefined

const flowing = (row: Row, profile: Profile, spans: readonly Period[] = []): Row => {
  const cells = row.cells.map((cell) =>
    MEASURED.has(cell.measure) || isAveraged(row) ? overTime(cell, profile, spans) : cell,
  )
  return { ...row, cells: isAveraged(row) ? likeTheFirst(cells, row.cells) : cells }
}

/** Averages of one row are held against each other: where the first is of a quarter, that of the last day of a year is too. */
function likeTheFirst(cells: readonly Cell[], printed: readonly Cell[]): Cell[] {
  const first = cells[0]?.period
  return cells.map((cell, index) => {
    const current = printed[index]?.period
    if (first?.kind !== 'duration' || current?.kind !== 'instant' || cell.withheld !== 'period-unknown') return cell
    const length = { unit: 'month', count: monthsOf(first) } as const
    const period = resolvePeriod({ length, isTrailing: true }, { current })
    return period ? { ...cell, period, withheld: undefined } : cell
  })
}

function overTime(cell: Cell, profile: Profile, spans: readonly Period[]): Cell {
  if (cell.withheld || cell.period?.kind !== 'instant') return cell
  const { date } = cell.period
  const [span, ...others] = spans.filter((one) => endOf(one) === date)
  const period = span && others.every((other) => samePeriod(other, span)) ? span : ownLength(date, profile)
  return period ? { ...cell, period } : { ...cell, period: undefined, withheld: 'period-unknown' }
}
