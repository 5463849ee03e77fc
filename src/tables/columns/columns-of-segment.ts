/** The columns of a segment: what their headers say, held against the figures that stand below them. */
import type { Column, Table } from '../../model/table.ts'
import type { ColumnHeaders, HeaderText } from '../headers/header-texts.ts'
import type { LabelledRow } from '../labels/labels.ts'
import { withNoteColumns } from '../labels/note-columns.ts'
import type { Value } from '../places/glued-row.ts'
import { readColumns } from './column-meaning.ts'
import type { ColumnContext } from './column-period.ts'
import { withCounts, withPlainFigures, withScales } from './column-scales.ts'
import {
  distinct,
  signsOf,
  withoutCrossedShares,
  withoutForeignShares,
  withoutLostLengths,
  withoutMisplaced,
  withSharesBeside,
} from './distinct-columns.ts'
import { withPeriodsBefore } from './shorter-headers.ts'

interface SegmentContext extends ColumnContext {
  readonly scale: number | undefined
  /** The table above, which may say more over its columns. */
  readonly above: Table | undefined
}

export function columnsOf(
  headers: ColumnHeaders,
  rows: readonly LabelledRow[],
  placeOf: (value: Value) => number,
  context: SegmentContext,
): readonly Column[] {
  const signs = signsOf(rows, placeOf)
  const heads = context.statement === 'equity' ? headers.columns.map(withoutBalances) : headers.columns
  const read = readColumns(withoutForeignShares(heads, signs), context)
  const counted = withNoteColumns(withCounts(read, rows, placeOf, signs), rows, placeOf)
  const plain = withPlainFigures(counted, rows, placeOf, context.scale)
  const shared = withSharesBeside(withoutMisplaced(plain, rows, placeOf), signs, rows, placeOf)
  const apart = withoutLostLengths(withoutCrossedShares(distinct(shared, signs, rows, placeOf)), context.statement)
  const placed = headers.isShifted ? apart.map((column) => ({ ...column, withheld: 'ambiguous' as const })) : apart
  return withScales(withPeriodsBefore(placed, rows, context.above), context.scale)
}

/** "Balance as at December 31, 2030" above the parts of equity is a row that lost its figures. */
const withoutBalances = (texts: readonly HeaderText[]): readonly HeaderText[] =>
  texts.filter(({ text, isGroup }) => !isGroup || !/^balances? (?:as )?(?:at|of)\b/i.test(text))
