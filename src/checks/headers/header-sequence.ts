/**
 * header-sequence: the periods over a table's columns follow each other as those of the other tables do.
 * Claim      the periods in the headers of one table
 * Asserts    no period stands over two columns, none is skipped, and none is later than all the release is about, where the
 *            same header one year apart would be one that other tables name
 * Tolerance  none
 * Abstains   guidance and outlook; columns of segments or adjustments; periods that no other table names either way; more
 *            columns than a release has
 */
import type { Finding } from '../../model/check.ts'
import { type Reached, within } from '../../model/limits.ts'
import type { StatementKind, Table } from '../../model/table.ts'
import { largest } from '../../number/extremes.ts'
import { defineTableCheck } from '../tables/table-check.ts'
import {
  type Dated,
  datedColumns,
  isLike,
  isNamed,
  isNear,
  SLACK,
  type Suspect,
  saysYear,
  YEAR,
} from './header-columns.ts'
import { headerEvidence } from './header-evidence.ts'
import { oddColumn, unreadColumn } from './header-orders.ts'

const BODY = '\nRevenue|99,581|87,555\nOperating income|21,377|17,204\nNet income|15,524|11,306'
const OTHER = `x|2025|2024\nEBITDA|25,118|21,004\nBacklog|204,331|198,042`

export const headerSequence = defineTableCheck({
  id: 'header-sequence',
  findings: ({ tables, text, reached }) => sequenceFindings(tables, text, reached),
  examples: [
    { says: 'this year and last in both tables', tables: [`x|2025|2024${BODY}`, OTHER], verdict: 'passed' },
    {
      says: 'last year over both columns',
      tables: [`[incomeStatement]|2024|2024${BODY}`, OTHER],
      verdict: 'failed',
      at: 't1.c0',
    },
    {
      says: 'the year under other years than its quarters',
      tables: ['x|Q4 2025|Q4 2024|2026|2024\nRevenue|31,204|28,117|99,581|87,555', OTHER],
      verdict: 'failed',
      at: 't1.c2',
    },
    {
      says: 'quarters out of their order',
      tables: ['x|Q2 2025|Q1 2024|Q4 2024|Q3 2024|Q2 2024\nRevenue|31,204|28,117|27,204|26,918|25,733', OTHER],
      verdict: 'failed',
      at: 't1.c1',
    },
    { says: 'a year skipped', tables: [`[incomeStatement]|2025|2023${BODY}`, OTHER], verdict: 'failed', at: 't1.c1' },
    {
      says: 'a table of two years that no other names',
      tables: [`[incomeStatement]|2019|2017${BODY}`, OTHER],
      verdict: 'skipped',
    },
  ],
})

/** Tables whose columns are plain periods; the others hold what they like. */
const PLAIN: ReadonlySet<StatementKind> = new Set([
  'incomeStatement',
  'comprehensiveIncome',
  'balanceSheet',
  'cashFlow',
  'reconciliation',
  'segment',
])

function sequenceFindings(tables: readonly Table[], text: string | undefined, reached: Reached): Finding[] {
  const all = within('columns', tables.flatMap(datedColumns), reached)
  if (all.length === 0) return []
  return tables.flatMap((table) => {
    const own = all.filter((one) => one.table === table)
    const others = all.filter((one) => one.table !== table)
    const plain = PLAIN.has(table.statement)
      ? (repeated(own, others) ?? skipped(own, others) ?? future(own, others) ?? unreadColumn(table, all))
      : undefined
    const suspect = plain ?? (table.statement === 'guidance' ? undefined : oddColumn(own, others))
    return suspect ? [findingOf(suspect, text)] : []
  })
}

/** Two columns of one period, whose neighbour a year on or back is missing here and named elsewhere. */
function repeated(own: readonly Dated[], others: readonly Dated[]): Suspect | undefined {
  if (isTwofold(own)) return undefined
  for (const [i, first] of own.entries()) {
    const twins = own.filter((other) => isLike(other, first) && isNear(other.end, first.end))
    if (twins.length !== 2 || twins[0] !== first || !twins.every(saysYear)) continue
    const second = twins[1] as Dated
    for (const off of [YEAR, -YEAR]) {
      const isThere = own.some((other) => isLike(other, first) && isNear(other.end, first.end + off))
      if (isThere || !isNamed(first.end + off, first, others)) continue
      // the newer period stands first in most tables, so the column out of its place is the first where a newer one is missing
      const isFirst = off > 0 === isNewestFirst(others)
      const [column, beside] = isFirst ? [own[i] as Dated, second] : [second, first]
      return { column, beside, off, says: 'two columns stand under one period' }
    }
  }
  return undefined
}

function isNewestFirst(others: readonly Dated[]): boolean {
  let newest = 0
  for (let i = 1; i < others.length; i++) {
    const [a, b] = [others[i - 1] as Dated, others[i] as Dated]
    if (a.table === b.table && isLike(a, b)) newest += Math.sign(a.end - b.end)
  }
  return newest >= 0
}

/** "2031 2030 2031 2030": the same dates twice over, whose groups ("Quarter", "Year") were not read. */
const isTwofold = (own: readonly Dated[]): boolean =>
  own.length > 3 && own.every((first) => own.filter(({ end }) => end === first.end).length === 2)

/** Two columns two years apart, of which one would be where the other tables have it if it were a year nearer. */
function skipped(own: readonly Dated[], others: readonly Dated[]): Suspect | undefined {
  for (const column of own) {
    if (!saysYear(column) || isNamed(column.end, column, others)) continue
    for (const off of [YEAR, -YEAR]) {
      const beside = own.find((other) => isLike(other, column) && Math.abs(other.end - column.end - 2 * off) <= SLACK)
      const isThere = own.some((other) => isLike(other, column) && isNear(other.end, column.end + off))
      if (!beside || isThere || !isNamed(column.end + off, column, others)) continue
      return { column, beside, off, says: 'a year is skipped between two columns' }
    }
  }
  return undefined
}

/** A column later than everything else, a year before which is missing here and named elsewhere or lies between its neighbours. */
function future(own: readonly Dated[], others: readonly Dated[]): Suspect | undefined {
  if (others.length < 4) return undefined
  const latest = largest(others.map(({ end }) => end))
  for (const column of own) {
    if (!saysYear(column) || column.end <= latest + SLACK) continue
    const rest = own.filter((other) => other !== column)
    const beside = rest.find(({ end }) => isNear(end, latest))
    const isThere = own.some((other) => isLike(other, column) && isNear(other.end, column.end - YEAR))
    if (!beside || isThere) continue
    return { column, beside, off: -YEAR, says: 'a column is later than everything else in the release' }
  }
  return undefined
}

function findingOf({ column, beside, off, says }: Suspect, text: string | undefined): Finding {
  const { table } = column
  const span = column.column.headerSpan ?? {
    start: table.span.start,
    end: Math.min(table.span.end, table.span.start + 200),
  }
  return {
    id: `header-sequence@${table.id}.c${column.column.index}`,
    rule: 'header-sequence',
    severity: 'warning',
    message: `${says}: "${column.column.header}" beside "${beside.column.header}"; a year ${off > 0 ? 'later' : 'earlier'} would fit`,
    start: span.start,
    end: span.end,
    evidence: [
      ...headerEvidence(table, column.column, text, 'the header of the column'),
      ...headerEvidence(table, beside.column, text, 'the header beside it'),
    ],
    suggestion: undefined,
  }
}
