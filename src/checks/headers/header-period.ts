/**
 * header-period: a column stands under the period that its figures are for.
 * Claim      the period in a column's header
 * Asserts    columns of other tables with the same figures in the same rows have the same period
 * Tolerance  none: the figures are equal as printed
 * Abstains   fewer than three rows meet, or a fifth of those that meet differ; balances that have hardly changed
 */
import type { Book } from '../../arithmetic/book/book.ts'
import { nameOf, periodKey } from '../../arithmetic/book/row-vectors.ts'
import type { Finding } from '../../model/check.ts'
import { dayNumber, endOf, type Period } from '../../model/period.ts'
import type { Column, Table } from '../../model/table.ts'
import { defineTableCheck, type TableContext } from '../tables/table-check.ts'
import { headerEvidence } from './header-evidence.ts'

const ROWS = (...columns: readonly string[][]): string[] =>
  ['Revenue', 'Cost of revenue', 'Operating income', 'Net income'].map((label, row) =>
    [label, ...columns.map((figures) => figures[row])].join('|'),
  )
const THIS_YEAR = ['99,581', '61,204', '21,377', '15,524']
const LAST_YEAR = ['87,555', '55,713', '17,204', '11,306']
const BEFORE = ['78,361', '48,920', '14,118', '9,011']
const STATEMENT = ['x|2025|2024|2023', ...ROWS(THIS_YEAR, LAST_YEAR, BEFORE)].join('\n')

export const headerPeriod = defineTableCheck({
  id: 'header-period',
  findings: headerFindings,
  examples: [
    {
      says: 'the same columns in two tables',
      tables: [STATEMENT, ['x|2025|2024', ...ROWS(THIS_YEAR, LAST_YEAR)].join('\n')],
      verdict: 'passed',
    },
    {
      says: 'last year under the header of the year before',
      tables: [
        STATEMENT,
        ['x|2025|2023', ...ROWS(THIS_YEAR, LAST_YEAR)].join('\n'),
        ['x|2025|2024', ...ROWS(THIS_YEAR, LAST_YEAR)].join('\n'),
      ],
      verdict: 'failed',
      at: 't2.c1',
      suggests: '2024',
    },
    { says: 'one table alone', tables: [STATEMENT], verdict: 'skipped' },
  ],
})

/** Rows that two columns must share, and the share of those that must be equal. */
const FEWEST_ROWS = 3
const ENOUGH = 0.8
/** Figures of fewer digits are equal by chance. */
const SMALLEST = 100

interface Meeting {
  readonly a: Place
  readonly b: Place
  readonly equal: number
  readonly met: number
}

interface Place {
  readonly table: Table
  readonly column: Column
  /** Doubled values by row name. */
  readonly figures: ReadonlyMap<string, number>
}

function headerFindings({ book, text }: TableContext): Finding[] {
  const places = placesOf(book)
  const same = meetings(places).filter(({ equal, met }) => equal >= ENOUGH * met)
  const found: Finding[] = []
  for (const place of places) {
    const others = same.flatMap(({ a, b }) => (a === place ? [b] : b === place ? [a] : []))
    const against = others.filter((other) => keyOf(other) !== keyOf(place) && isAnotherYear(place, other))
    const support = others.length - against.length
    const [witness] = against
    if (!witness || support >= against.length || found.some(({ id }) => id === idOf(witness))) continue
    if (against.length === 1 && support === 0 && !isTheOddOne(place, witness, places)) continue
    found.push(findingOf(place, witness, text))
  }
  return found
}

/** One column against one: the odd one repeats a period of its own table, or names one that nothing else names. */
function isTheOddOne(place: Place, witness: Place, places: readonly Place[]): boolean {
  const named = (one: Place): number =>
    places.filter((other) => other.table !== one.table && keyOf(other) === keyOf(one)).length
  const isRepeated = (one: Place): boolean =>
    one.table.columns.some(
      (other) =>
        other !== one.column &&
        other.kind === 'value' &&
        other.period &&
        one.column.period &&
        other.currency === one.column.currency &&
        periodKey(other.period) === keyOf(one),
    )
  if (isRepeated(place) !== isRepeated(witness)) return isRepeated(place)
  if (named(place) !== named(witness)) return named(place) < named(witness)
  return place.table.span.start > witness.table.span.start
}

/** Words that are a whole number of years apart, and say so: what a bare "2023" over half a year means is for the reading. */
function isAnotherYear(place: Place, witness: Place): boolean {
  const [a, b] = [place.column.period, witness.column.period]
  if (!a || !b || yearsIn(place.column.header).some((year) => yearsIn(witness.column.header).includes(year)))
    return false
  const apart = Math.abs(dayNumber(endOf(a)) - dayNumber(endOf(b)))
  return Math.abs(lengthOf(a) - lengthOf(b)) < 10 && Math.abs(apart - 365.25 * Math.round(apart / 365.25)) < 10
}

const yearsIn = (header: string): string[] => header.match(/\b20\d\d\b/g) ?? []
const lengthOf = (period: Period): number =>
  period.kind === 'instant' ? 0 : dayNumber(period.end) - dayNumber(period.start)

const keyOf = ({ column }: Place): string => (column.period ? periodKey(column.period) : '')
const idOf = ({ table, column }: Place): string => `header-period@${table.id}.c${column.index}`

/** Columns whose period the header says, with the figures of rows that name themselves once. */
function placesOf(book: Book): Place[] {
  const places = new Map<Table, Map<number, { column: Column; figures: Map<string, number>; twice: Set<string> }>>()
  for (const { at, table, row, column, cell, group } of book.cells) {
    if (
      !cell.value ||
      cell.withheld ||
      column.kind !== 'value' ||
      !column.period ||
      column.member !== undefined ||
      column.withheld
    )
      continue
    if (cell.period && periodKey(cell.period) !== periodKey(column.period)) continue
    const value = book.values[at] as number
    if (Math.abs(value) < SMALLEST * 2 * ((book.halves[at] as number) || 1)) continue
    const name = nameOf(row)
    if (name === '') continue
    const columns = places.get(table) ?? new Map()
    places.set(table, columns)
    const entry = columns.get(column.index) ?? { column, figures: new Map(), twice: new Set() }
    columns.set(column.index, entry)
    const key = `${group} ${name}`
    if (entry.figures.has(key)) entry.twice.add(key)
    else entry.figures.set(key, value)
  }
  return [...places].flatMap(([table, columns]) =>
    [...columns.values()].map(({ column, figures, twice }) => {
      for (const key of twice) figures.delete(key)
      return { table, column, figures }
    }),
  )
}

/** Columns of different tables that have some rows' figures in common, found by the figures. */
function meetings(places: readonly Place[]): Meeting[] {
  const byFigure = new Map<string, number[]>()
  places.forEach(({ figures }, i) => {
    for (const [name, value] of figures) {
      const key = `${name} ${Math.abs(value)}`
      const known = byFigure.get(key)
      if (known) known.push(i)
      else byFigure.set(key, [i])
    }
  })
  const equals = new Map<number, number>()
  for (const columns of byFigure.values())
    for (const [n, i] of columns.entries())
      for (const j of columns.slice(n + 1))
        equals.set(i * places.length + j, (equals.get(i * places.length + j) ?? 0) + 1)
  return [...equals].flatMap(([pair, equal]) => {
    const [a, b] = [places[Math.floor(pair / places.length)] as Place, places[pair % places.length] as Place]
    const [one, other] = [a.column.period, b.column.period]
    if (equal < FEWEST_ROWS || a.table === b.table || a.column.currency !== b.column.currency) return []
    if (!one || !other || one.kind !== other.kind) return []
    let met = 0
    for (const name of a.figures.keys()) if (b.figures.has(name)) met++
    return [{ a, b, equal, met }]
  })
}

function findingOf(place: Place, witness: Place, text: string | undefined): Finding {
  const span = place.column.headerSpan ?? place.table.span
  return {
    id: idOf(place),
    rule: 'header-period',
    severity: 'error',
    message: `the figures under "${place.column.header}" are those that stand under "${witness.column.header}" in another table`,
    start: span.start,
    end: span.end,
    evidence: [
      ...headerEvidence(place.table, place.column, text, 'the header of the column'),
      ...headerEvidence(witness.table, witness.column, text, 'the same figures stand under'),
    ],
    suggestion: witness.column.header,
  }
}
