/** One value as a cell of the table: number with unit, scale and period, or the reason why it is no fact. */
import { AVERAGED, UNIT_PRICE } from '../../lexicon/measures.ts'
import type { Period } from '../../model/period.ts'
import { addDays } from '../../model/period.ts'
import type { Cell, CellEnds, Column, Measure, Withheld } from '../../model/table.ts'
import { abs, compare, type Decimal, decimal, shift } from '../../number/decimal.ts'
import type { RangeEnds } from '../../recognize/numeral/index.ts'
import type { Scales } from '../columns/column-scales.ts'
import type { Value } from '../places/glued-row.ts'
import { scaleForOneThing } from './one-thing.ts'
import type { Taken } from './row-instants.ts'
import type { RowMeasure } from './row-measure.ts'

interface CellContext extends Scales {
  readonly column: Column
  readonly row: RowMeasure
  readonly instant: Taken | undefined
  /** The release's own currency, for a bare "$" and where nothing else says. */
  readonly currency: string | undefined
  readonly raw: string
}

export function readCell(value: Value, context: CellContext): Cell {
  const measure = measureOfValue(value, context)
  const { value: number, decimals, unit, period, withheld, ends } = stateOf(value, measure, context)
  // every cell from this one place, so that all are of one shape for the engine that runs us
  const { column, raw } = context
  return { column: column.index, span: value.span, raw, value: number, decimals, measure, unit, period, withheld, ends }
}

type State = Pick<Cell, 'value' | 'decimals' | 'unit' | 'period' | 'withheld' | 'ends'>

function stateOf(value: Value, measure: Measure, context: CellContext): State {
  const { reading } = value
  if (reading.kind === 'none' || isYear(value, context.column)) return withoutNumber('not-a-number')
  if (reading.kind === 'range') return withoutNumber('range', endsOf(reading.ends, measure, context))
  const period = periodOf(context)
  const unit = unitOf(measure, value, context)
  if (reading.kind === 'nil') {
    const withheld = withheldOf(measure, unit, period, 0, context)
    return { value: null, decimals: undefined, unit, period, withheld, ends: undefined }
  }
  const exponent = measure === 'percent' ? -2 : (reading.exponent ?? exponentOf(measure, context))
  const scaled = scaledValue(reading.value, exponent ?? 0, reading.points)
  const isMisplaced = isAmountAmongShares(value, context.column)
  const isUnsure = measure === 'percent' && context.row.isBySigns && !reading.isPercent && !reading.points
  const own = withheldOf(measure, unit, period, exponent, context, isMisplaced)
  const withheld = own ?? (isUnsure && context.column.kind !== 'percentOf' ? 'unit-unknown' : undefined)
  return { value: scaled, decimals: scaled.scale, unit, period, withheld, ends: undefined }
}

const withoutNumber = (withheld: Withheld, ends?: CellEnds): State => ({
  value: undefined,
  decimals: undefined,
  unit: undefined,
  period: undefined,
  withheld,
  ends,
})

/** "2012" under "Year Built" says when, not how many. */
const isYear = ({ text }: Value, { header }: Column): boolean =>
  /^(?:19|20)\d\d$/.test(text.trim()) && YEAR_COLUMN.test(header)
const YEAR_COLUMN =
  /\byear ?(?:built|of|delivered|acquired|opened)\b|^(?!.*\b(?:full|fiscal|financial|prior|previous|last|current|this|base)\b).*\byear$|\b(?:built|delivery|maturity|completion|expir\w+)\b/i

/** The ends of a range with the scale applied that stands behind them, or that the table has. */
function endsOf(ends: RangeEnds | undefined, measure: Measure, context: CellContext): CellEnds | undefined {
  const exponent = ends && (ends.isPercent ? -2 : (ends.exponent ?? exponentOf(measure, context)))
  if (!ends || exponent === undefined) return undefined
  const [low, high] = [shift(ends.low, exponent), shift(ends.high, exponent)]
  return { low, high, decimals: Math.max(low.scale, high.scale) }
}

const scaledValue = (value: Decimal, exponent: number, points: 'percentage' | 'basis' | undefined): Decimal =>
  shift(value, points === 'basis' ? -4 : points === 'percentage' ? -2 : exponent)

function measureOfValue(value: Value, { column, row, counts }: CellContext): Measure {
  if (value.reading.kind !== 'number')
    return column.kind === 'percentOf' ? 'percent' : column.counts === 'shares' ? 'shares' : row.measure
  if (value.reading.isPercent || value.reading.points) return 'percent'
  if (value.reading.isMultiple) return 'multiple'
  if (column.kind === 'percentOf') return 'percent'
  if (column.kind === 'change' && /%/.test(column.header) && !/[$€£]/.test(column.header.replace(/%.*/, '')))
    return 'percent'
  const isBare = value.reading.currency === undefined
  if (column.plain === 'percent' && isBare && row.measure === 'money') return 'percent'
  if (counts === 'shares' && isBare && /^(?:%|percent)|%$/i.test(column.header)) return 'percent'
  if (counts === 'percent' && isBare && PLAIN.has(row.measure)) return 'percent'
  if (column.counts === 'shares' && isBare) return 'shares'
  if (row.measure === 'money' && isBare && counts === 'shares') return 'shares'
  if (row.measure === 'money' && isBare && (counts === 'only' || column.counts === 'things')) return 'count'
  if (row.measure !== 'percent' && SHARE_PRICE_COLUMN.test(column.header)) return 'perShare'
  return isPerShareColumn(column) && row.measure !== 'shares' && compare(abs(value.reading.value), HUNDRED) < 0
    ? 'perShare'
    : row.measure
}

const HUNDRED = decimal(100)
const PLAIN: ReadonlySet<Measure> = new Set<Measure>(['money', 'count', 'ratio'])

/** "Weighted-Average Exercise Price", "Weighted-Average Grant-Date Fair Value": what one share or option costs. */
const SHARE_PRICE_COLUMN =
  /\bweighted[- ]average (?:exercise prices?|grant[- ]date fair values?|prices? (?:paid )?per share)\b|^(?:average )?exercise price$/i

/** "2024 $/Boe": money for one of something, whatever its row. */
const isUnitPriceColumn = ({ header }: Column): boolean =>
  /[$€£]\s?\/\s?[a-z]{2,}/i.test(header) || (/\bper\b/i.test(header) && UNIT_PRICE.test(header))

/** "Diluted EPS", "Earnings per Common Share": small amounts below it are per share, whatever their row; "except per share" is a note. */
const isPerShareColumn = ({ header }: Column): boolean =>
  /\bper[- ](?:\w+[ -]){0,3}(?:share|unit|ads)|\beps\b/i.test(header) && !/\bexcept\b|\bamounts?\)/i.test(header)

function periodOf({ column, instant }: CellContext): Period | undefined {
  const { period } = column
  if (!period || !instant || period.kind === 'instant' || AVERAGED.test(column.header)) return period
  if (instant === 'unknown') return undefined
  return { kind: 'instant', date: instant === 'beginning' ? addDays(period.start, -1) : period.end }
}

function unitOf(measure: Measure, value: Value, { column, row, currency }: CellContext): string | undefined {
  if (measure === 'shares') return 'xbrli:shares'
  if (measure !== 'money' && measure !== 'perShare') return undefined
  const printed = value.reading.kind === 'number' && value.reading.currency !== '$' ? value.reading.currency : undefined
  const code = printed ?? row.currency ?? column.currency ?? currency
  if (!code) return undefined
  return measure === 'perShare' ? `iso4217:${code}/xbrli:shares` : `iso4217:${code}`
}

/** The power of ten a printed number stands for; undefined where nothing says so. */
function exponentOf(measure: Measure, context: CellContext): number | undefined {
  const { row, column, scale, scaleExcepts, shareScale, counts } = context
  if (measure === 'percent') return -2
  if (measure === 'multiple' || measure === 'ratio') return 0
  if (measure === 'perShare') return row.isCents ? -2 : 0
  if (row.isCents) return -2
  if (row.scale !== undefined) return row.scale
  // "(vehicles in thousands)" says nothing of the amounts
  if (measure === 'money' && (counts === 'only' || counts === 'shares')) return undefined
  if (measure === 'shares' && shareScale !== undefined) return shareScale
  if (measure === 'count' && counts === 'only') return scale
  if (measure === 'count' && counts === 'apart') return undefined
  if (measure === 'count' && row.isPeople) return counts === 'too' ? scale : undefined
  if (measure === 'count' && row.isPartial && scale) return counts === 'too' ? scale : undefined
  if (measure === 'count' || row.isUnitPrice || isUnitPriceColumn(column)) return 0
  if (row.isOffScale || (measure === 'money' && column.plain === 'offScale' && scale)) return undefined
  if (row.isPerThing && scale) return scaleForOneThing(scale)
  if (scaleExcepts.includes(measure)) return 0
  return scale
}

/** "$651,908" under "% of sales": the header is another column's. */
const isAmountAmongShares = ({ reading }: Value, { kind }: Column): boolean =>
  kind === 'percentOf' && reading.kind === 'number' && reading.currency !== undefined

function withheldOf(
  measure: Measure,
  unit: string | undefined,
  period: Period | undefined,
  exponent: number | undefined,
  { column, row }: CellContext,
  isMisplaced = false,
): Withheld | undefined {
  if (column.kind === 'change') return 'change-column'
  if (column.kind === 'note') return 'note-reference'
  if (column.withheld) return column.withheld
  if (isMisplaced) return 'column-unknown'
  if (!period) return 'period-unknown'
  if (exponent === undefined) return 'scale-unknown'
  if ((row.isRate && measure === 'ratio') || (row.isLikeMoney && measure === 'count')) return 'unit-unknown'
  if (unit === undefined && (measure === 'money' || measure === 'perShare')) return 'unit-unknown'
  return undefined
}
