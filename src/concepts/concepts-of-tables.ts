/**
 * The concepts of all tables of a release. A table of a segment prints "Total revenue" too, and a summary "Net income" may be
 * the group's or the parent's: which it is shows in the figures. So the tables are read in the order of their authority, and
 * a table whose totals contradict those read before is about a part of the issuer: its lines are the issuer's own concepts.
 */
import { periodText } from '../model/period.ts'
import { type Cell, type Row, rowOf, type StatementKind, type Table } from '../model/table.ts'
import { abs } from '../number/decimal.ts'
import { exactly, type Interval, rounded, touches } from '../number/interval.ts'
import { type ConceptMatch, conceptOfRow, extension } from './concept-of-row.ts'
import { askedOf, conceptsOfTable, isBankTable, isShareOfOthers } from './concepts-of-table.ts'
import type { ConceptContext } from './refusal.ts'
import { REGISTRY } from './registry.ts'
import { isNonGaapTable, saysNonGaapTitle, scopeWords } from './table-scope.ts'

/** Table id → row index → concept. Rows without numbers have none. */
export type TableConcepts = ReadonlyMap<string, ReadonlyMap<number, ConceptMatch>>

/** Totals read so far: concept, period and unit → what was printed. */
type Known = Map<string, Interval[]>

const AUTHORITY: readonly StatementKind[] = [
  'incomeStatement',
  'comprehensiveIncome',
  'balanceSheet',
  'cashFlow',
  'equity',
]

export function conceptsOfTables(tables: readonly Table[], context: ConceptContext): TableConcepts {
  const isIncome = ({ statement }: Table) => statement === 'incomeStatement' || statement === 'comprehensiveIncome'
  const hasNoncontrolling =
    context.hasNoncontrolling ??
    tables.some(
      (table) => isIncome(table) && table.rows.some((row) => row.cells.length > 0 && isShareOfOthers(row.label)),
    )
  const isBank = context.isBank ?? tables.some(isBankTable)
  const whole = { ...context, hasNoncontrolling, isBank, memo: context.memo ?? new Map() }
  const known: Known = new Map()
  const concepts = new Map<string, ReadonlyMap<number, ConceptMatch>>()
  for (const table of [...tables].sort((a, b) => authority(b) - authority(a) || a.span.start - b.span.start)) {
    const matches = isNonGaapTable(table)
      ? nonGaapConcepts(table, whole, known)
      : settle(table, conceptsOfTable(table, whole), whole, known)
    concepts.set(table.id, matches)
    remember(table, matches, known)
  }
  return concepts
}

function authority(table: Table): number {
  const rank = AUTHORITY.indexOf(table.statement)
  const title = /\b(?:consolidated|group)\b/i.test(table.title ?? '') ? 0.5 : 0
  return (rank < 0 ? 0 : AUTHORITY.length - rank) + (rank < 0 ? 0 : title)
}

type Verdict = 'agrees' | 'contradicts' | 'new'

/** Rows whose figures agree with none of their readings lose them; where most totals do, the table is about a part of the issuer. */
function settle(
  table: Table,
  matches: ReadonlyMap<number, ConceptMatch>,
  context: ConceptContext,
  known: Known,
): ReadonlyMap<number, ConceptMatch> {
  const settled = new Map<number, { row: Row; match: ConceptMatch; verdict: Verdict }>()
  for (const row of table.rows) {
    const match = matches.get(row.index)
    if (match) settled.set(row.index, { row, ...settleRow(table, row, match, context, known) })
  }
  const isPart = isAboutPart([...settled.values()])
  if (isPart && saysNonGaapTitle(table)) return nonGaapConcepts(table, context, known)
  const because = isPart ? 'the table is about a part of the issuer' : 'other tables print another figure'
  const scope = isPart ? scopeWords(table.title) : ''
  return new Map(
    [...settled].map(([index, { row, match, verdict }]) => {
      const asked =
        !match.definition?.isOwn && (isPart || (match.definition && verdict === 'contradicts'))
          ? askedOf(table, row, context.isBank ?? false)
          : undefined
      if (!asked) return [index, match]
      const candidates = match.definition
        ? [{ concept: match.concept, because }, ...match.candidates]
        : match.candidates
      return [index, extension(scope === '' ? asked : { ...asked, path: [scope, ...asked.path] }, context, candidates)]
    }),
  )
}

/** Whether the totals contradict what was printed before, or, where there are none, the other lines do. */
function isAboutPart(rows: readonly { match: ConceptMatch; verdict: Verdict }[]): boolean {
  const count = (among: typeof rows, verdict: Verdict) => among.filter((one) => one.verdict === verdict).length
  const told = rows.filter(({ match }) => isTold(match))
  const [odd, plain] = [count(told, 'contradicts'), count(told, 'agrees')]
  if (odd + plain > 0) return odd > plain
  return count(rows, 'contradicts') > count(rows, 'agrees') + 1
}

/** Totals whose figures tell one scope from another. */
const isTold = ({ definition, concept }: ConceptMatch): boolean =>
  definition !== undefined && (definition.isPrimary || concept.startsWith('tieout:'))

/** The reading of a row that its figures bear out, if any of its readings was printed before. */
function settleRow(
  table: Table,
  row: Row,
  match: ConceptMatch,
  context: ConceptContext,
  known: Known,
): { match: ConceptMatch; verdict: Verdict } {
  const agrees = (concept: string) => relationOf(table, row, concept, known) === 'agrees'
  if (match.tentative && agrees(match.tentative.concept))
    return { match: { ...match, ...match.tentative }, verdict: 'agrees' }
  if (!match.definition || match.definition.isOwn) return { match, verdict: 'new' }
  const verdict = relationOf(table, row, match.concept, known)
  if (verdict !== 'contradicts') return { match, verdict }
  const other = match.alternatives.find(agrees)
  const definition = other === undefined ? undefined : (context.registry ?? REGISTRY).byName.get(other)
  if (other && definition) return { match: { ...match, concept: other, definition }, verdict: 'agrees' }
  const asked = askedOf(table, row, context.isBank ?? false)
  const total = asked && conceptOfRow({ ...asked, label: `Total ${asked.label}` }, context)
  return total?.definition && agrees(total.concept) ? { match: total, verdict: 'agrees' } : { match, verdict }
}

/** Rows of a table that its title makes non-GAAP: the adjusted measure, or the plain one where its figures are the same. */
function nonGaapConcepts(table: Table, context: ConceptContext, known: Known): ReadonlyMap<number, ConceptMatch> {
  const plain = conceptsOfTable(table, context)
  return new Map(
    [...plain].map(([index, match]): [number, ConceptMatch] => {
      const row = rowOf(table, index)
      const asked = row && askedOf(table, row, context.isBank ?? false)
      if (!row || !asked || match.definition?.isOwn || match.concept.startsWith('tieout:Adjusted'))
        return [index, match]
      const adjusted = conceptOfRow(
        { ...asked, label: `Adjusted ${asked.label}`, statement: 'reconciliation' },
        context,
      )
      const isSame = match.definition !== undefined && relationOf(table, row, match.concept, known) === 'agrees'
      return [index, adjusted.definition || !isSame ? adjusted : match]
    }),
  )
}

const keyOf = (concept: string, cell: Cell): string | undefined =>
  cell.period && cell.value && cell.withheld === undefined
    ? `${concept}|${periodText(cell.period)}|${cell.unit ?? ''}`
    : undefined

/** Whatever the sign: statements print costs and outflows with and without parentheses. */
const rangeOf = (cell: Cell): Interval | undefined => {
  if (!cell.value) return undefined
  return cell.decimals === undefined ? exactly(abs(cell.value)) : rounded(abs(cell.value), cell.decimals)
}

/** Cells that state the row's concept for the issuer as a whole. */
const statedCells = (table: Table, row: Row): readonly Cell[] =>
  row.cells.filter((cell) => {
    const column = table.columns[cell.column]
    return column?.kind === 'value' && column.member === undefined
  })

function relationOf(table: Table, row: Row, concept: string, known: Known): Verdict {
  let agree = 0
  let differ = 0
  for (const cell of statedCells(table, row)) {
    const key = keyOf(concept, cell)
    const printed = key === undefined ? undefined : known.get(key)
    const range = rangeOf(cell)
    if (!printed || !range) continue
    if (printed.some((one) => touches(one, range))) agree++
    else differ++
  }
  if (agree + differ === 0) return 'new'
  return agree >= differ ? 'agrees' : 'contradicts'
}

function remember(table: Table, matches: ReadonlyMap<number, ConceptMatch>, known: Known): void {
  for (const row of table.rows) {
    const match = matches.get(row.index)
    if (!match?.definition || !(isTold(match) || AUTHORITY.includes(table.statement))) continue
    for (const cell of statedCells(table, row)) {
      const key = keyOf(match.concept, cell)
      const range = rangeOf(cell)
      if (key === undefined || !range) continue
      const printed = known.get(key)
      if (!printed) known.set(key, [range])
    }
  }
}
