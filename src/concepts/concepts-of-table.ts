/**
 * The concepts of all rows of a table. What no row shows by itself is settled here: the section between two totals, whether
 * noncontrolling interests are reported, which of two rows of one name is the line that the concept means.
 */
import { groupBy } from '../model/group-by.ts'
import { partitionPoint } from '../model/partition-point.ts'
import { periodText } from '../model/period.ts'
import type { Cell, Measure, Row, Table } from '../model/table.ts'
import { type Decimal, format, isZero, subtract } from '../number/decimal.ts'
import { type ConceptMatch, conceptOfRow, extension } from './concept-of-row.ts'
import type { ConceptContext, ConceptRow } from './refusal.ts'
import { REGISTRY } from './registry.ts'
import { rowSections } from './row-sections.ts'

const NONCONTROLLING = /\bnon-?\s?controlling\b|\bminorit/i
/** "Net income before allocation to noncontrolling interests", "Total liabilities, noncontrolling interests and equity". */
const INCLUDED =
  /\b(?:before|including|prior to|redeemable|and)\b|^total (?:liabilities|equity|shareholders|stockholders)/i

/** Whether a label is the share of noncontrolling interests itself. */
export const isShareOfOthers = (label: string): boolean => NONCONTROLLING.test(label) && !INCLUDED.test(label)

interface Line {
  readonly row: Row
  readonly asked: ConceptRow
  readonly match: ConceptMatch
}

/**
 * @param context `hasNoncontrolling`: whether the release's income statement reports noncontrolling interests, for tables
 *   that repeat its lines without them
 * @returns by row index; rows without numbers have no concept
 */
export function conceptsOfTable(table: Table, context: ConceptContext): Map<number, ConceptMatch> {
  // an income statement without their share has none to tell apart; other tables seldom repeat it
  const isIncome = table.statement === 'incomeStatement' || table.statement === 'comprehensiveIncome'
  const own = table.rows.some((row) => row.cells.length > 0 && isShareOfOthers(row.label))
  const hasNoncontrolling = own || (!isIncome && (context.hasNoncontrolling ?? false))
  const sections = rowSections(table, context.memo)
  const isBank = context.isBank ?? isBankTable(table)
  let lines = table.rows.flatMap((row): Line[] => {
    const asked = askedOf(table, row, isBank)
    if (!asked) return []
    const section = sections.get(row.index)
    return [
      {
        row,
        asked,
        match: conceptOfRow(asked, { ...context, hasNoncontrolling, isBank, ...(section ? { section } : {}) }),
      },
    ]
  })
  if (own) lines = settleParent(lines, table, context)
  lines = settleRivals(lines, table, context)
  return new Map(lines.map(({ row, match }) => [row.index, match]))
}

/** "Net interest income" beside deposits or loans. */
export const isBankTable = (table: Table): boolean =>
  table.rows.some((row) => /^net interest income\b/i.test(row.label)) &&
  table.rows.some((row) => /\bdeposits\b|\bloans\b/i.test(row.label))

/** A total without a caption: the last row under its heading. */
const closes = (table: Table, row: Row): boolean => {
  const next = table.rows[partitionPoint(table.rows, (one) => one.index <= row.index)]
  return (
    next === undefined || next.path.length < row.path.length || next.path.at(row.path.length - 1) !== row.path.at(-1)
  )
}

/** What a row's cells agree on; undefined for a row without numbers. */
export function askedOf(table: Table, row: Row, isBank: boolean): ConceptRow | undefined {
  const cells = row.cells.filter(
    (cell) => cell.value !== undefined && (table.columns[cell.column]?.kind ?? 'value') === 'value',
  )
  const [first] = cells
  if (!first) return undefined
  const counts = new Map<Measure, number>()
  for (const cell of cells) counts.set(cell.measure, (counts.get(cell.measure) ?? 0) + 1)
  const measure = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? first.measure
  const heading = row.path.at(-1)
  const label = row.label.trim() === '' && heading && closes(table, row) ? `Total ${heading}` : row.label
  const dated = cells.find((cell) => cell.period !== undefined)
  return {
    label: isBank ? labelOfBank(label, heading) : label,
    path: row.path,
    statement: table.statement,
    measure,
    isInstant: dated ? dated.period?.kind === 'instant' : table.statement === 'balanceSheet',
    role: row.role,
  }
}

/** What banks call other income and other expenses is their noninterest income and expense. */
function labelOfBank(label: string, heading = ''): string {
  const [, kind] = /^(?:total )?other (?:operating )?(income|expenses?)$/i.exec(heading.replace(/:$/, '')) ?? []
  if (kind && /^other$/i.test(label)) return `Other noninterest ${kind}`
  return label.replace(/\bother (?=(?:operating )?(?:income|expenses?)$)/i, 'noninterest ')
}

const NET_INCOME = new Set(['us-gaap:ProfitLoss', 'ifrs-full:ProfitLoss'])
const PARENT_EQUITY = new Set(['us-gaap:StockholdersEquity', 'ifrs-full:EquityAttributableToOwnersOfParent'])
const TOTAL_EQUITY = new Set([
  'us-gaap:StockholdersEquityIncludingPortionAttributableToNoncontrollingInterest',
  'ifrs-full:Equity',
])

/**
 * A "Net income" printed after the share of noncontrolling interests was taken off is the parent's; a "Total shareholders'
 * equity" printed after their interest was added, with no total behind it, includes them.
 */
function settleParent(lines: readonly Line[], table: Table, context: ConceptContext): Line[] {
  const shareAt = lines.findIndex(({ row }) => isShareOfOthers(row.label))
  const named = (names: ReadonlySet<string>) => lines.some(({ match }) => names.has(match.concept))
  const hasParentIncome = named(new Set(['us-gaap:NetIncomeLoss', 'ifrs-full:ProfitLossAttributableToOwnersOfParent']))
  const hasTotalEquity = named(TOTAL_EQUITY)
  return lines.map((line, at) => {
    const { concept, definition } = line.match
    if (!definition?.needs || at < shareAt) return line
    const isParentIncome =
      NET_INCOME.has(concept) &&
      table.statement === 'incomeStatement' &&
      !hasParentIncome &&
      lines.slice(0, shareAt).some(({ match }) => NET_INCOME.has(match.concept) || /before/i.test(match.concept))
    if (isParentIncome)
      return {
        ...line,
        match: renamed(
          line.match,
          context,
          'us-gaap:NetIncomeLoss',
          'ifrs-full:ProfitLossAttributableToOwnersOfParent',
        ),
      }
    if (PARENT_EQUITY.has(concept) && !hasTotalEquity && table.statement === 'balanceSheet')
      return {
        ...line,
        match: renamed(
          line.match,
          context,
          'us-gaap:StockholdersEquityIncludingPortionAttributableToNoncontrollingInterest',
          'ifrs-full:Equity',
        ),
      }
    return line
  })
}

const renamed = (match: ConceptMatch, context: ConceptContext, gaap: string, ifrs: string): ConceptMatch => ({
  ...match,
  concept: context.standard === 'ifrs' ? ifrs : gaap,
  candidates: [
    ...match.candidates,
    { concept: match.concept, because: 'stands after the share of noncontrolling interests' },
  ],
})

/** Of rows with one concept and different figures, one is meant: a printed total, else the first. The others are the issuer's own. */
function settleRivals(lines: readonly Line[], table: Table, context: ConceptContext): Line[] {
  const byConcept = groupBy(lines, ({ match }) => (match.definition ? match.concept : undefined))
  const losers = new Map<Line, Line>()
  for (const rivals of byConcept.values()) {
    const [first, ...rest] = rivals
    if (!first || rest.length === 0) continue
    const best = rivals.reduce((a, b) => (rank(b) > rank(a) ? b : a), first)
    for (const rival of rivals) if (rival !== best && contradicts(rival.row, best.row)) losers.set(rival, best)
  }
  return lines.map((line) => {
    const winner = losers.get(line)
    if (!winner) return line
    const candidates = [
      { concept: line.match.concept, because: `"${winner.row.label}" is that line` },
      ...line.match.candidates,
    ]
    const own = line.match.alternatives.find((concept) => !byConcept.has(concept))
    const definition = own === undefined ? undefined : (context.registry ?? REGISTRY).byName.get(own)
    if (own && definition) return { ...line, match: { ...line.match, concept: own, definition, candidates } }
    const total = totalOf(line, winner, table, context)
    if (total && !byConcept.has(total.concept)) return { ...line, match: { ...total, candidates } }
    return { ...line, match: extension(line.asked, context, candidates, line.match.alternatives) }
  })
}

/** "Other, net" and, below it, "Other income (expense), net": the second is the total of its kind if it adds up the lines above. */
function totalOf(line: Line, winner: Line, table: Table, context: ConceptContext): ConceptMatch | undefined {
  if (line.row.index < winner.row.index || !addsUp(line.row, table)) return undefined
  const match = conceptOfRow({ ...line.asked, label: `Total ${line.row.label}` }, context)
  return match.grade === 'exact' ? match : undefined
}

/** Lines that a total of its kind may add up. */
const MOST_LINES = 8

/** Whether a row is the sum of two or more rows right above it, in every column. */
function addsUp(row: Row, table: Table): boolean {
  const above: Row[] = []
  for (let at = partitionPoint(table.rows, (one) => one.index < row.index) - 1; at >= 0; at--) {
    const one = table.rows[at] as Row
    if (one.cells.length > 0) above.push(one)
    if (above.length === MOST_LINES) break
  }
  const totals = row.cells.filter((cell) => cell.value && cell.measure === 'money')
  const left = new Map(totals.map((cell) => [cell.column, cell.value as Decimal]))
  return above.some((one, index) => {
    for (const { column, value } of one.cells) {
      const rest = left.get(column)
      if (rest && value) left.set(column, subtract(rest, value))
    }
    return index > 0 && left.size > 0 && [...left.values()].every(isZero)
  })
}

const rank = ({ row, match }: Line): number =>
  (/\battributable to\b/i.test(row.label) ? 3 : 0) +
  // "Cash generated from operating activities" before interest and taxes paid, "Net cash provided by" them after
  (/^net cash\b/i.test(row.label) ? 2 : 0) +
  (/Net$/.test(match.concept) && /\bnet\b/i.test(row.label) ? 2 : 0) +
  (/^total\b|\btotal$/i.test(row.label) ? 4 : 0) +
  (row.role === 'total' ? 2 : 0) +
  (match.grade === 'exact' ? 1 : 0)

const OPENING = /\b(?:beginning|opening|start)\b/i

/** Whether two rows print different figures for one period and unit; opening and closing balances never do. */
function contradicts(one: Row, other: Row): boolean {
  if (OPENING.test(one.label) !== OPENING.test(other.label)) return false
  const figure = (cell: Cell): string => (cell.value ? format(cell.value) : '')
  const place = (cell: Cell): string =>
    `${cell.column}|${cell.period ? periodText(cell.period) : ''}|${cell.unit ?? ''}`
  const figures = new Map(one.cells.map((cell) => [place(cell), figure(cell)]))
  return other.cells.some((cell) => {
    const known = figures.get(place(cell))
    return known !== undefined && known !== figure(cell)
  })
}
