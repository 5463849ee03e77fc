/**
 * The ranges that tables guide to, under the words that name them: cells that print a range ("$138.0 - $139.6 million"), two
 * columns headed low and high, and single figures of a table of guidance.
 */
import type { Period } from '../../model/period.ts'
import type { Span } from '../../model/span.ts'
import type { Cell, Column, Measure, Row, Table } from '../../model/table.ts'
import type { Decimal } from '../../number/decimal.ts'
import { namesOf } from './line-names.ts'
import type { Tokens, TokensOf } from './tokens.ts'

export interface GuidedEnd {
  readonly value: Decimal
  readonly decimals: number
  readonly span: Span
  /** "t2.r0.c1" */
  readonly cell: string
}

export interface GuidedFigure {
  readonly low: GuidedEnd
  readonly high: GuidedEnd
  readonly isRange: boolean
  readonly measure: Measure
  readonly period: Period | undefined
}

export interface GuidedLine {
  readonly label: string
  readonly names: readonly Tokens[]
  readonly figures: readonly GuidedFigure[]
}

export function guidedLines(tables: readonly Table[], tokensOf: TokensOf): GuidedLine[] {
  return tables.flatMap((table) =>
    table.rows.flatMap((row) => {
      const figures = figuresOf(table, row)
      return figures.length === 0 ? [] : [{ label: row.label, names: namesOf(table, row, tokensOf), figures }]
    }),
  )
}

function figuresOf(table: Table, row: Row): GuidedFigure[] {
  const columns = new Map(table.columns.map((column) => [column.index, column]))
  const ranges = row.cells.flatMap((cell) => rangeOfCell(table, row, cell, columns.get(cell.column)))
  if (table.statement !== 'guidance') return ranges
  const pairs = row.cells.flatMap((low, at) => pairOf(table, row, low, row.cells.slice(at + 1), columns))
  if (pairs.length > 0) return [...ranges, ...pairs]
  return [...ranges, ...row.cells.flatMap((cell) => singleOf(table, row, cell, columns.get(cell.column)))]
}

const idOf = (table: Table, row: Row, { column }: Cell): string => `${table.id}.r${row.index}.c${column}`

function rangeOfCell(table: Table, row: Row, cell: Cell, column: Column | undefined): GuidedFigure[] {
  const { ends, span, measure } = cell
  if (!ends || !column) return []
  const end = (value: Decimal): GuidedEnd => ({ value, decimals: ends.decimals, span, cell: idOf(table, row, cell) })
  return [{ low: end(ends.low), high: end(ends.high), isRange: true, measure, period: column.period }]
}

const LOW = /\b(?:low|minimum|bottom)/i
const HIGH = /\b(?:high|maximum|top)/i

/** A figure below "Low" and the next one below "High", of one period. */
function pairOf(
  table: Table,
  row: Row,
  low: Cell,
  rest: readonly Cell[],
  columns: ReadonlyMap<number, Column>,
): GuidedFigure[] {
  const under = columns.get(low.column)
  if (!under || !LOW.test(under.header) || HIGH.test(under.header)) return []
  const high = rest.find(({ column }) => {
    const other = columns.get(column)
    return other !== undefined && HIGH.test(other.header) && isSamePeriod(under.period, other.period)
  })
  const ends = [low, ...(high ? [high] : [])].flatMap((cell) => endOfCell(table, row, cell))
  const [first, second] = ends
  if (!first || !second) return []
  return [{ low: first, high: second, isRange: true, measure: low.measure, period: under.period }]
}

const isSamePeriod = (a: Period | undefined, b: Period | undefined): boolean => JSON.stringify(a) === JSON.stringify(b)

function singleOf(table: Table, row: Row, cell: Cell, column: Column | undefined): GuidedFigure[] {
  const [end] = endOfCell(table, row, cell)
  if (!end || column?.kind !== 'value') return []
  return [{ low: end, high: end, isRange: false, measure: cell.measure, period: column.period }]
}

function endOfCell(table: Table, row: Row, cell: Cell): GuidedEnd[] {
  const { value, decimals, span } = cell
  return value && decimals !== undefined ? [{ value, decimals, span, cell: idOf(table, row, cell) }] : []
}
