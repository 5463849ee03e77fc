/**
 * Tables whose rows are periods and whose columns name what is measured:
 *
 *                             GAAP interest income    GAAP interest expense
 *   Year ended June 30, 2031               760,950                  496,274
 *   Year ended June 30, 2030               772,904                  509,541
 */
import type { Period } from '../../model/period.ts'
import type { Profile } from '../../model/profile.ts'
import type { Column, StatementKind } from '../../model/table.ts'
import { resolvePeriod } from '../../recognize/period/index.ts'
import { expressionOf } from '../columns/column-period.ts'
import { withoutPeriods } from '../headers/period-words.ts'
import type { LabelledRow } from '../labels/labels.ts'
import type { Value } from '../places/glued-row.ts'
import { measureOf, type RowMeasure } from './row-measure.ts'

/** A year alone may be when a lease ends; a span says so. */
const SPAN = /\b(?:ended|months|quarter|weeks|q[1-4]|fy ?['’]?\d\d)\b|\b[1-4]q\d\d/i
const COMPARES = /\b(?:vs\.?|versus|compared)\b/i

/** The period of each row; undefined unless at least two rows are nothing but periods, and all columns are named and of no period. */
export function periodsOfRows(
  rows: readonly LabelledRow[],
  columns: readonly Column[],
  profile: Profile,
): (Period | undefined)[] | undefined {
  const names = columns.filter(({ kind }) => kind !== 'change').map(({ header }) => header)
  const isOpen = columns.every(({ period }) => period === undefined)
  if (!isOpen || names.length === 0 || names.includes('') || new Set(names).size * 4 < names.length * 3)
    return undefined
  const periods = rows.map((row) => (row.row.values.length > 0 ? periodOf(row.label, profile) : undefined))
  const filled = rows.filter(({ row }) => row.values.length > 0).length
  const found = periods.filter((period) => period !== undefined)
  return found.length >= 2 && found.length * 2 > filled ? periods : undefined
}

function periodOf(label: string, { calendar, periods }: Profile): Period | undefined {
  if (!SPAN.test(label) || COMPARES.test(label) || /[a-z]/i.test(withoutPeriods(label))) return undefined
  const expression = expressionOf(label)
  const period = expression && resolvePeriod(expression, { calendar, current: periods[0] })
  return period?.kind === 'duration' ? period : undefined
}

/** What each column measures, by its header and figures. */
export const measuresOfColumns = (
  columns: readonly Column[],
  rows: readonly LabelledRow[],
  placeOf: (value: Value) => number,
  statement: StatementKind,
): RowMeasure[] =>
  columns.map(({ header, index }) => {
    const values = rows.flatMap(({ row }) => row.values.filter((value) => placeOf(value) === index))
    return measureOf(header, [], values, statement)
  })
