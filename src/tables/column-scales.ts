/**
 * What a column's header says its figures are counted in, where that is not what the table says of all of them.
 *
 *                   Q4 2031 ($ millions)   AUM ($ billions)   CPU units k
 *   Equities                       41.2              112.4           361
 */
import { COUNTS, MONEY } from '../lexicon/measures.ts'
import type { Column, Measure } from '../model/table.ts'
import { type Caption, countsOf, scaleOf } from './caption.ts'

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
        counts: isCountColumn(column) ? 'only' : countsOf(column.header),
        shareScale: column.scale,
      }

/** "Number of assets", "Units k": of things, though their name or their rows are of money. */
const NUMBER_COLUMN =
  /\b(?:number|no\.) of (?!shares|options|units\b)(?!.*\bper\b)|(?<!\b(?:business|operating|common|preferred|partner(?:ship)?) )\bunits(?: k| \(?(?:in )?(?:000s?|thousands|millions)\)?)?$/i

/** "Homes Closed", "Number of Units", "Homes in Backlog": plain figures below it count things, whatever their row. */
export function isCountColumn({ member, header }: Column): boolean {
  if (NUMBER_COLUMN.test(header)) return true
  const counted = member?.replace(/\b(?:in|under|with)\b.*$|\bbacklog\b/i, '') ?? ''
  return COUNTS.test(counted) && !MONEY.test(counted) && !/\bper\b/i.test(counted)
}
