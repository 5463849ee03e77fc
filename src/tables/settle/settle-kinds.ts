/**
 * The kind of a table by what it holds. A title names the statement; where none does, or where it is a neighbour's, the columns
 * (parts of the issuer, low and high ends), the rows and the sums between them tell: a column that adds up to an issuer's own
 * measure is a reconciliation, one that adds parts up to a total is a segment table, lines of many statements are key figures.
 */
import { UNIT_PRICE } from '../../lexicon/measures.ts'
import {
  ADJUSTMENTS,
  COLUMN_ROLES,
  FAMILIES,
  GUIDED_COLUMNS,
  OWN_MEASURES,
  STATEMENT_LINES,
} from '../../lexicon/statements.ts'
import { endOf, periodText } from '../../model/period.ts'
import type { Sum } from '../../model/sum.ts'
import { type Cell, type Column, type Row, rowOf, type StatementKind, type Table } from '../../model/table.ts'
import { namesStatement } from '../segments/statement-kind.ts'
import { withoutForecasts } from './forecasts.ts'

interface Evidence {
  readonly table: Table
  /** Rows with figures. */
  readonly rows: readonly Row[]
  readonly columns: readonly Column[]
  readonly sums: readonly Sum[]
}

/** Kinds that a title may give to a neighbour, and rows may look like. */
const OPEN = new Set<StatementKind>(['other', 'guidance', 'incomeStatement', 'cashFlow', 'reconciliation'])

interface Release {
  /** ISO date. */
  readonly publishedAt: string | undefined
  /** The identities between the rows of a table. */
  readonly sumsOf: (table: Table) => readonly Sum[]
}

export function settleKinds(tables: readonly Table[], release: Release): Table[] {
  const settled = tables.map((table) => (OPEN.has(table.statement) ? withKind(table, release) : table))
  const parts = partNames(settled)
  return settled
    .map(
      (table, index): Table =>
        tables[index]?.statement === 'other' && table.statement !== 'guidance' && isNamedAfterPart(table, parts)
          ? { ...table, statement: 'segment' }
          : table,
    )
    .map((table) => withoutForecasts(table, release.publishedAt))
}

function withKind(table: Table, { publishedAt, sumsOf }: Release): Table {
  const evidence: Evidence = {
    table,
    rows: table.rows.filter(({ cells }) =>
      cells.some(({ value, withheld }) => value !== undefined || withheld === 'range'),
    ),
    columns: table.columns.filter(({ kind }) => kind === 'value' || kind === 'percentOf'),
    sums: [],
  }
  if (evidence.rows.length === 0) return table
  const isGuided = looksAhead(evidence)
  if (table.statement === 'guidance' ? isGuided || !isPast(evidence, publishedAt) : isGuided)
    return { ...table, statement: 'guidance' }
  if (table.statement === 'cashFlow')
    return isFreeCashFlow(evidence) || isWithoutCash(evidence, sumsOf)
      ? { ...table, statement: 'reconciliation' }
      : table
  if (table.statement === 'incomeStatement') return { ...table, statement: kindOfResults(evidence, sumsOf) }
  const summed = { ...evidence, sums: sumsOf({ ...table, statement: 'other' }) }
  if (table.statement === 'reconciliation') return isBreakdown(summed) ? { ...table, statement: 'segment' } : table
  return { ...table, statement: kindByContent(summed) ?? 'other' }
}

const NET_INCOME = /^(?:consolidated |gaap )?net (?:income|loss|earnings|profit|\(loss\))/i

/** Results of parts side by side, or from net income back to another measure; key figures where no title says otherwise. */
function kindOfResults(evidence: Evidence, sumsOf: (table: Table) => readonly Sum[]): StatementKind {
  const { table, rows, columns } = evidence
  if (hasPartColumns(evidence)) return 'segment'
  if (namesStatement(table.title ?? '')) return 'incomeStatement'
  if (NET_INCOME.test(rows[0]?.label ?? '') || columns.some(({ member }) => /\badjustments?\b/i.test(member ?? '')))
    return 'reconciliation'
  if (isBreakdown({ ...evidence, sums: sumsOf(table) })) return 'segment'
  const own = rows.filter(({ label }) => OWN_MEASURES.test(label)).length
  const shares = rows.filter(({ role }) => role === 'ratio').length
  return own >= 2 && shares >= 2 ? 'operatingMetrics' : 'incomeStatement'
}

function kindByContent(evidence: Evidence): StatementKind | undefined {
  if (isEquity(evidence)) return 'equity'
  if (isReconciliation(evidence)) return 'reconciliation'
  const isCounted = evidence.rows.every(({ cells }) => cells.every(({ measure }) => measure === 'count'))
  if (!isCounted && (isBreakdown(evidence) || hasPartColumns(evidence))) return 'segment'
  const isPriced = evidence.rows.every(({ label }) => UNIT_PRICE.test(label))
  return isCounted || isPriced || isKeyFigures(evidence) ? 'operatingMetrics' : undefined
}

/** Columns named guidance, a low and a high end, or figures printed as ranges. */
function looksAhead({ rows, columns, table }: Evidence): boolean {
  const heads = columns.map(({ header }) => header)
  if (heads.length > 0 && heads.filter((head) => GUIDED_COLUMNS.test(head)).length * 2 > heads.length) return true
  if (heads.some((head) => /\blow\b/i.test(head)) && heads.some((head) => /\bhigh\b/i.test(head))) return true
  const ranges = rows.filter(({ cells }) => cells.some(({ withheld }) => withheld === 'range'))
  // what a balance lies between ("Range of rates" at two days) is what was
  return ranges.length * 2 > rows.length && table.rows.length > 0 && !columns.every(isOfDay)
}

const isOfDay = ({ period }: Column): boolean => period?.kind === 'instant'

/**
 * A heading further above announced guidance, and the columns are of what was; where the title itself speaks of guidance, as the
 * line above a release's first table may, their headers have to say so.
 */
const isPast = ({ table, columns }: Evidence, publishedAt: string | undefined): boolean => {
  const isTitled = GUIDED_COLUMNS.test(table.title ?? '')
  return (
    columns.length > 0 &&
    columns.every(({ header, period }) => {
      const isOver = period && publishedAt ? endOf(period) <= publishedAt : /\bended\b/i.test(header)
      return isOver && (!isTitled || /\bended\b/i.test(header))
    })
  )
}

const BALANCE = /^(?:(?:opening|closing|ending|beginning) )?(?:balances?\b|(?:as )?at\b).*\b(?:19|20)\d\d\b/i

/** Balances of one date and another with the movements of shares or equity between them. */
const isEquity = ({ rows }: Evidence): boolean =>
  rows.filter(({ label }) => BALANCE.test(label)).length >= 2 &&
  rows.some(({ label }) => /repurchase|dividend|share-based|stock-based|comprehensive|issu/i.test(label))

/** A sum that leads from one measure to another of the issuer's own, or adjustments beside such a measure. */
function isReconciliation({ table, rows, sums }: Evidence): boolean {
  const label = labelsOf(table)
  const leads = sums.some(({ total, terms }) => {
    const parts = terms.map(({ row }) => label(row))
    if (parts.length < 2 || parts.every(isPartName)) return false
    return (
      isOwn(label(total)) || BRIDGE.test(label(total)) || (isOwn(parts[0] ?? '') && STATEMENT_LINES.test(label(total)))
    )
  })
  if (leads) return true
  return table.rows.some((row) => ADJUSTMENTS.test(row.label)) && rows.some((row) => OWN_MEASURES.test(row.label))
}

/** What drove a change, item by item. */
const BRIDGE = /^(?:total )?(?:increase|decrease|change)\b.* in\b/i

const isOwn = (label: string): boolean => OWN_MEASURES.test(label.replace(/\([^()]*\)/g, ' '))

const labelsOf =
  (table: Table) =>
  (index: number): string =>
    rowOf(table, index)?.label ?? ''

/** Net cash of operations less what was spent on property. */
const isFreeCashFlow = ({ rows }: Evidence): boolean =>
  rows.some(({ label }) => /^(?:adjusted )?free cash flow\b|\bfree cash flow$/i.test(label)) &&
  rows.length <= 15 &&
  !rows.some(({ label }) => /\b(?:beginning|end) of\b/i.test(label))

const CASH_LINES =
  /\bcash\b|activities|\bpaid\b|net (?:income|loss|earnings)|receivable|payable|expenditure|purchase|proceeds/i

/** Another table under the heading of the cash flow statement. */
const isWithoutCash = (evidence: Evidence, sumsOf: Release['sumsOf']): boolean =>
  !evidence.table.rows.some(({ label }) => CASH_LINES.test(label)) &&
  isReconciliation({ ...evidence, sums: sumsOf(evidence.table) })

/** Columns of one period that are named after parts of the issuer. */
function hasPartColumns({ columns }: Evidence): boolean {
  const byPeriod = new Map<string, Set<string>>()
  for (const { member, period, kind } of columns) {
    if (!member || kind !== 'value' || !isColumnOfPart(member)) continue
    const key = period ? periodText(period) : ''
    byPeriod.set(key, new Set([...(byPeriod.get(key) ?? []), member]))
  }
  return [...byPeriod.values()].some((members) => members.size >= 2)
}

const isColumnOfPart = (member: string): boolean => !COLUMN_ROLES.test(member) && !OWN_MEASURES.test(member)

const TOTAL = /\btotal\b|^(?:group|consolidated|company)\b/i

/** Names that are no lines of a statement, added up to a total. */
function isBreakdown({ table, rows, sums }: Evidence): boolean {
  const parts = partsOf(table, sums)
  if (parts.length >= 2) return parts.length * 2 >= rows.length - 1
  const last = rows.findLast(({ label }) => TOTAL.test(label))
  const others = rows.filter((row) => row !== last)
  return last !== undefined && others.length >= 2 && others.every(({ label }) => isPartName(label))
}

const isPartName = (label: string): boolean =>
  /[a-z].?[a-z]/i.test(label) && !STATEMENT_LINES.test(label) && !/\d{4}/.test(label) && label.length < 60

/** Rows that are added up to a total, and bear the names of parts. */
function partsOf(table: Table, sums: readonly Sum[]): string[] {
  const label = labelsOf(table)
  return sums
    .filter(({ terms }) => terms.length >= 2 && terms.every(({ row }) => isPartName(label(row))))
    .flatMap(({ terms }) => terms.map(({ row }) => label(row)))
}

/** Lines of several statements side by side, or figures of several measures, with no sum that leads through them. */
function isKeyFigures({ rows, sums }: Evidence): boolean {
  const families = FAMILIES.filter((family) => rows.some(({ label }) => family.test(label))).length
  const measures = new Set(rows.map(({ cells }) => cells.find(({ value }) => value !== undefined)?.measure)).size
  const summed = new Set(sums.flatMap(({ total, terms }) => [total, ...terms.map(({ row }) => row)])).size
  const isOfMoney = ({ measure, value }: Cell): boolean =>
    value !== null && (measure === 'money' || measure === 'perShare')
  if (!rows.some(({ cells }) => cells.some(isOfMoney))) return true
  return (families >= 2 || measures >= 2) && summed * 2 <= rows.length
}

/** Names of the issuer's parts: what segment tables list. */
function partNames(tables: readonly Table[]): ReadonlySet<string> {
  const names = tables
    .filter(({ statement }) => statement === 'segment')
    .flatMap((table) => [
      ...table.columns.flatMap(({ member }) => (member && isColumnOfPart(member) ? [member] : [])),
      ...table.rows.filter(({ label, cells }) => cells.length > 0 && isPartName(label)).map(({ label }) => label),
    ])
  return new Set(names.map(plain).filter((name) => name.length > 2 && !/^(?:total|other|group)$/.test(name)))
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[^a-z]+/g, ' ')
    .trim()

/** "Supply Chain Solutions: earnings growth": what the title names first is a part of the issuer. */
function isNamedAfterPart({ title }: Table, parts: ReadonlySet<string>): boolean {
  const lead = plain((title ?? '').split(/[:;]| - | – /)[0] ?? '')
  return (
    lead !== '' && (parts.has(lead) || [...parts].some((name) => name.includes(' ') && lead.startsWith(`${name} `)))
  )
}
