/**
 * What a column's header says its figures are counted in, where that is not what the table says of all of them.
 *
 *                   Q4 2031 ($ millions)   AUM ($ billions)   CPU units k
 *   Equities                       41.2              112.4           361
 */
import { COUNTS, MONEY, WEAK_COUNTS } from '../../lexicon/measures.ts'
import type { Column, Measure } from '../../model/table.ts'
import type { LabelledRow } from '../labels/labels.ts'
import type { Value } from '../places/glued-row.ts'
import { type Caption, countsOf, scaleOf } from '../segments/caption.ts'
import type { Signs } from './distinct-columns.ts'

/** What numbers stand for, by what they measure. */
export interface Scales {
  readonly scale: number | undefined
  readonly scaleExcepts: readonly Measure[]
  /** Whether the scale covers things as well as money, or nothing but things or shares. */
  readonly counts: Caption['counts']
  /** Where shares have a scale of their own. */
  readonly shareScale: number | undefined
}

/** Columns with the scale that their header names, if it is another than the table's. */
export const withScales = (columns: readonly Column[], table: number | undefined): Column[] =>
  columns.map((column) => {
    const scale =
      column.kind === 'value' ? (scaleOf(column.header) ?? (ENDS_IN_K.test(column.header) ? 3 : undefined)) : undefined
    return scale === undefined || scale === table ? column : { ...column, scale }
  })

const ENDS_IN_K = / k$/

export const scalesOf = (column: Column, table: Scales): Scales =>
  column.scale === undefined
    ? table
    : {
        scale: column.scale,
        scaleExcepts: ['percent'],
        counts: column.counts === 'things' ? 'only' : countsOf(column.header),
        shareScale: column.scale,
      }

/** "Number of assets", "Units k": of things, though their name or their rows are of money. */
const NUMBER_COLUMN =
  /\b(?:number|no\.) of (?!shares|options|units\b)(?!.*\bper\b)|(?<!\b(?:business|operating|common|preferred|partner(?:ship)?) )\bunits(?: k| \(?(?:in )?(?:000s?|thousands|millions)\)?)?$/i

/**
 * Columns with what their plain figures are, whatever their rows: things under "Homes Closed" or "Square feet". Signs of money
 * speak against it ("Common shares" over "$ 556.3": what they are carried at), and so do rows of amounts against a word that
 * names businesses as well: "Container vessels" over revenues, costs and net income.
 */
export const withCounts = (
  columns: readonly Column[],
  rows: readonly LabelledRow[],
  placeOf: (value: Value) => number,
  { money }: Signs,
): Column[] =>
  columns.map((column) => {
    if (money.has(column.index)) return column.counts ? { ...column, counts: undefined } : column
    if (column.counts || !isCountColumn(column)) return column
    const own = rows.filter(({ row }) => row.values.some((value) => placeOf(value) === column.index))
    const isOfMoney = own.filter(({ label }) => MONEY.test(label)).length * 2 > own.length
    return isOfMoney && !NUMBER_COLUMN.test(column.header) && isWeak(column) ? column : { ...column, counts: 'things' }
  })

function isCountColumn(column: Column): boolean {
  const counted = countedIn(column)
  return (
    NUMBER_COLUMN.test(column.header) || (COUNTS.test(counted) && !MONEY.test(counted) && !/\bper\b/i.test(counted))
  )
}

const countedIn = ({ member }: Column): string => member?.replace(/\b(?:in|under|with)\b.*$|\bbacklog\b/i, '') ?? ''
const isWeak = (column: Column): boolean => !COUNTS.test(countedIn(column).replace(WEAK_COUNTS, ' '))

/** A rate, whose percent sign may stand by its first figure alone. */
const OF_RATES = /\b(?:yields?|rates?|ratios?|margins?|coupons?|returns?)(?: ?\([^()]{1,3}\))?$/i

/**
 * Columns whose plain figures are no amounts in the table's scale: percentages under "Loss ratio", and in a table in thousands
 * what has decimals, of which nobody says what it is ("Weighted average fair value" of 45.11).
 */
export function withPlainFigures(
  columns: readonly Column[],
  rows: readonly LabelledRow[],
  placeOf: (value: Value) => number,
  table: number | undefined,
): Column[] {
  const figures = columns.map(({ index }) =>
    rows.flatMap(({ row }) =>
      row.values.flatMap((value) =>
        placeOf(value) === index && value.reading.kind === 'number' ? [value.reading] : [],
      ),
    ),
  )
  const plain = figures.map((all) => all.filter(({ isPercent, points }) => !isPercent && !points))
  const hasParts = plain.map((all) => all.length >= FEWEST && all.every(({ value }) => value.scale > 0))
  const isWhole = plain.map((all) => all.length >= FEWEST && all.every(({ value }) => value.scale <= 0))
  const isBesideWholes = columns.some(({ kind, counts }, at) => kind === 'value' && !counts && isWhole[at])
  return columns.map((column, at) => {
    const [all, own] = [figures[at] ?? [], plain[at] ?? []]
    if (column.kind !== 'value' || own.length === 0) return column
    const isOfSigns = own.length < all.length && all.every(({ currency }) => currency === undefined)
    const isOfParts = isBesideWholes && hasParts[at]
    if (isOfSigns && (isOfParts || OF_RATES.test(column.header.replace(YEAR_BEHIND, ''))))
      return { ...column, plain: 'percent' }
    return table === 3 && isOfParts && own.length === all.length ? { ...column, plain: 'offScale' } : column
  })
}

const YEAR_BEHIND = / (?:19|20)\d\d$/
const FEWEST = 3
