/** The words that name a row: its label, its label under its nearest headings or its table's title, and what else it goes by. */
import { METRIC_HEADS } from '../../lexicon/metrics.ts'
import { partitionPoint } from '../../model/partition-point.ts'
import type { Row, Table } from '../../model/table.ts'
import { KINDS, namesMeasure, type Tokens, type TokensOf } from './tokens.ts'

export const union = (...sets: readonly Tokens[]): Tokens => new Set(sets.flatMap((set) => [...set]))

/** "Reconciliation of adjusted EBITDA" has a row "EBITDA" that is not adjusted, but a row "Domestic" that is. */
const titleFor = (label: Tokens, title: Tokens): Tokens =>
  [...label].some((word) => title.has(word)) ? without(title, KINDS) : title

const without = (words: Tokens, others: Tokens): Tokens => new Set([...words].filter((word) => !others.has(word)))

const EARNINGS_PER_SHARE: Tokens = new Set(['income', 'per', 'share'])

/** "Basic" and "Diluted" below whatever heading, where their figures are amounts per share. */
const isEarningsPerShare = ({ label, cells }: Row): boolean =>
  /^\W*(?:basic|diluted)(?:\W+(?:and|&|\/)?\W*(?:basic|diluted))?\W*$/i.test(label) &&
  cells.some(({ measure }) => measure === 'perShare')

/** "Per share, basic and diluted" below "Free cash flow" is the free cash flow per share. */
const PER_SHARE =
  /^\W*(?:(?:basic|diluted)\W+)?per (?:common |ordinary |[A-Z]\w+ )?(?:share|unit)(?:\W{1,4}(?:basic|diluted|and))*\W*(?:\(\w{1,2}\))?\W*$/i

/** "Basic" and "diluted", for continuing operations and all. */
const MOST_PER_SHARE = 4

function nameAbove(table: Table, row: Row): string | undefined {
  if (!PER_SHARE.test(row.label)) return undefined
  const at = table.rows[row.index] === row ? row.index : table.rows.indexOf(row)
  const above = table.rows.slice(Math.max(0, at - MOST_PER_SHARE), at).findLast(({ label }) => !PER_SHARE.test(label))
  return above && above.cells.length > 0 ? above.label : undefined
}

const PART_TITLE = /^\W*([A-Z][\w&'’ -]{1,40}?) (?:Segment|Division|Business Unit)\b(?! (?:Results|Information) by)/

/** "Coatings Segment Performance": the words that tell of which part a table is. */
function partOf(title: string, tokensOf: TokensOf): Tokens | undefined {
  const part = PART_TITLE.exec(title)?.[1]
  const words = part
    ? tokensOf(part.replace(/^(?:Reportable|Operating|Reconciliation of|Our|The|By)\b/i, ''))
    : undefined
  return words && words.size > 0 ? words : undefined
}

/** "Earnings before interest and taxes (Adjusted EBIT)": two names of one line. */
const BRACKETED = /^(.{4,}?)\s*\(([A-Z](?:[\w&-]+ ){0,3}[\w&-]*)\)(?:\s*\(\w\))*\W*$/
const HEADS: Tokens = new Set(METRIC_HEADS)

function bracketedNames(label: string, whole: Tokens, tokensOf: TokensOf): Tokens[] {
  const [, name, other] = BRACKETED.exec(label) ?? []
  if (!name || !other || !HEADS.has(other.split(' ').at(-1)?.toLowerCase() ?? '')) return []
  const [words, others] = [tokensOf(name), tokensOf(other)]
  const isName = [...others].some((word) => !words.has(word)) && words.size > 0 && whole.size > others.size
  return isName ? [words, others] : []
}

const SHARE_KINDS: Tokens = new Set(['basic', 'diluted'])

/** "Basic" under "Basic and diluted earnings per share" is not the diluted line. */
const ofItsKind = (label: Tokens, heading: Tokens): Tokens =>
  [...label].some((word) => SHARE_KINDS.has(word)) ? without(heading, SHARE_KINDS) : heading

const REVENUE: Tokens = new Set(['revenue'])

/** "Net sales by category", and not "Sales and earnings by segment". */
const OF_REVENUE = /^(?!.*\b(?:income|profits?|earnings|ebitd?a\w*|margins?)\b).*\b(?:sales|revenues?) by\b/i

/** "Coatings" of a table "Net sales by category" is what prose calls "Coatings sales". */
const isRevenueOf = ({ label }: Row, title: string): boolean =>
  OF_REVENUE.test(title) && !namesMeasure(label) && !/\b(?:growth|change|mix)\b|%/i.test(label)

/** Parts that an issuer has, at most. */
const MOST_PARTS = 30

/** "Coatings", "Resins" above "Net sales" are what that total is made up of. */
function isAboveRevenue(table: Table, row: Row, tokensOf: TokensOf): boolean {
  if (table.statement !== 'segment' || namesMeasure(row.label)) return false
  const first = partitionPoint(table.rows, ({ index }) => index <= row.index)
  const below = table.rows.slice(first, first + MOST_PARTS)
  const total = below.findIndex(({ label }) => namesMeasure(label))
  return (
    total >= 0 &&
    below.slice(0, total).every(({ cells }) => cells.length > 0) &&
    [...tokensOf(below[total]?.label ?? '')].join() === 'revenue'
  )
}

/** A row is named by its label, by its label under its nearest headings, and by its label with the table's title. */
export function namesOf(table: Table, row: Row, tokensOf: TokensOf): Tokens[] {
  const label = tokensOf(row.label)
  const headings = row.path.map((heading) => ofItsKind(label, tokensOf(heading)))
  const names = label.size > 0 ? [label] : []
  names.push(...bracketedNames(row.label, label, tokensOf))
  const above = nameAbove(table, row)
  if (above) names.push(union(label, tokensOf(above)))
  if (isEarningsPerShare(row)) names.push(union(label, EARNINGS_PER_SHARE))
  const part = partOf(table.title ?? '', tokensOf)
  if (part && label.size > 0) names.push(union(label, part))
  if (label.size > 0 && (isRevenueOf(row, table.title ?? '') || isAboveRevenue(table, row, tokensOf)))
    names.push(union(label, REVENUE))
  const nearest = headings.at(-1)
  if (nearest && nearest.size > 0) names.push(union(label, nearest))
  const [outermost] = headings
  if (outermost && headings.length > 1) names.push(union(label, outermost), union(label, ...headings))
  if (
    table.title &&
    names.length > 0 &&
    table.statement !== 'balanceSheet' &&
    table.statement !== 'incomeStatement' &&
    table.statement !== 'cashFlow'
  )
    names.push(union(label, titleFor(label, tokensOf(table.title))))
  return names
}
