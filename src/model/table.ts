/** A table understood: columns with period, unit and scale; rows with label path and role; cells with exact numbers. */
import type { Decimal } from '../number/decimal.ts'
import { partitionPoint } from './partition-point.ts'
import type { Period } from './period.ts'
import type { Span } from './span.ts'

export const STATEMENT_KINDS = [
  'balanceSheet',
  'incomeStatement',
  'comprehensiveIncome',
  'cashFlow',
  'equity',
  'reconciliation',
  'segment',
  'operatingMetrics',
  'guidance',
  'other',
] as const

export type StatementKind = (typeof STATEMENT_KINDS)[number]

/** Why a cell with a number is no fact. A closed list: every number of every table is a fact or has one of these. */
export const WITHHELD = [
  'period-unknown',
  'unit-unknown',
  'scale-unknown',
  'column-unknown',
  'row-damaged',
  'change-column',
  'note-reference',
  'not-a-number',
  'header',
  'range',
  'pro-forma',
  'guidance',
  'ambiguous',
] as const

export type Withheld = (typeof WITHHELD)[number]

export type ColumnKind = 'value' | 'change' | 'percentOf' | 'note' | 'unknown'

export interface Column {
  readonly index: number
  readonly kind: ColumnKind
  /** The header words that stand over the column, outermost first. */
  readonly header: string
  /** The spanning header above it ("Three Months Ended"). */
  readonly group: string | undefined
  readonly period: Period | undefined
  /** ISO 4217 of the column's amounts. */
  readonly currency: string | undefined
  /** What else the header says that sets the column apart from a plain figure of the issuer (a segment, "Adjusted", "As restated"). */
  readonly member: string | undefined
  /** For a change column: the columns compared, current first. */
  readonly compares: readonly [number, number] | undefined
  /** Headed "Shares" beside "Amount", or "Square feet": what its plain figures are, whatever their rows. */
  readonly counts?: 'shares' | 'things' | undefined
  /** Its plain figures are percentages ("Loss ratio" over "90.2%" and "26.6"), or have decimals where no amount has. */
  readonly plain?: 'percent' | 'offScale' | undefined
  /** Power of ten that its header names, where the table's is another: "AUM ($ billions)" beside amounts in millions. */
  readonly scale?: number
  /** Where the period words stand in the source, for evidence. */
  readonly headerSpan: Span | undefined
  /** Set where the header left two readings. */
  readonly withheld: Withheld | undefined
}

/** What a number in this cell measures; decides unit and whether the table's scale covers it. */
export type Measure = 'money' | 'perShare' | 'shares' | 'percent' | 'ratio' | 'count' | 'multiple'

export interface Cell {
  readonly column: number
  /** The printed number's words with its sign, without currency or percent sign standing in cells of their own. */
  readonly span: Span
  readonly raw: string
  /** Number as printed, sign of the print, scale applied ("19.1 %" is 0.191); null for a dash or "nil"; undefined for no number. */
  readonly value: Decimal | null | undefined
  /** Of `value`: −3 for a whole number in thousands. */
  readonly decimals: number | undefined
  readonly measure: Measure
  /** OIM unit; undefined for a pure number or plain count, and where it is not known (see `withheld`). */
  readonly unit: string | undefined
  /** The column's period, or the instant that the row asks for (opening and closing balances). */
  readonly period: Period | undefined
  readonly withheld: Withheld | undefined
  /** Of a cell withheld as a range: its two ends, scale applied, where that is known. */
  readonly ends?: CellEnds | undefined
}

export interface CellEnds {
  readonly low: Decimal
  readonly high: Decimal
  readonly decimals: number
}

export type RowRole = 'header' | 'item' | 'subtotal' | 'total' | 'perShare' | 'shares' | 'ratio'

export interface Row {
  readonly index: number
  readonly label: string
  readonly labelSpan: Span
  readonly span: Span
  /** The section headings above the row, outermost first. */
  readonly path: readonly string[]
  readonly indent: number
  readonly role: RowRole
  readonly cells: readonly Cell[]
}

export interface Repair {
  readonly row: number
  readonly start: number
  readonly end: number
  readonly what: string
  readonly proof: string
}

export interface Table {
  readonly id: string
  readonly span: Span
  readonly statement: StatementKind
  readonly title: string | undefined
  /** Power of ten of the table's amounts: 3 for thousands; undefined where nothing says so. */
  readonly scale: number | undefined
  /** Where the words stand that say so ("in thousands"), for evidence. */
  readonly scaleSpan?: Span | undefined
  /** Whether shares and per-share amounts are outside the scale. */
  readonly scaleExcepts: readonly Measure[]
  /** Power of ten of shares that the caption gives them alone. */
  readonly shareScale?: number | undefined
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  readonly repairs: readonly Repair[]
  /** The rows are periods, and the columns name what is measured. */
  readonly hasDatedRows?: boolean
}

/** Rows keep their index when others are taken out, and stand in its order. */
export function rowOf({ rows }: Table, index: number): Row | undefined {
  const row = rows[partitionPoint(rows, (one) => one.index < index)]
  return row?.index === index ? row : undefined
}

/** Why a cell without a fact states none; what guidance expects is no fact. */
export const setAsideOf = ({ withheld, value }: Cell, { statement }: Table): Withheld =>
  withheld ?? (value !== undefined && statement === 'guidance' ? 'guidance' : 'not-a-number')
