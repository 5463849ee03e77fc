/** Puts the rows of all tables together into facts: one fact per concept, period, unit and dimensions, with all its sources. */
import { extensionName, normalizeLabel, REGISTRY, saysNonGaap } from '../concepts/index.ts'
import type { CellSource, Fact } from '../model/fact.ts'
import { compare, type Decimal, negate, sign } from '../number/decimal.ts'
import { exactly, rounded, touches } from '../number/interval.ts'
import type { FactCell, FactRow } from './candidates.ts'
import { kindOfCell, kindOfDefinition, kindSuffix } from './item-kind.ts'

interface Draft {
  readonly fact: Fact
  readonly order: number
  readonly sources: CellSource[]
}

/** What is known of a name in use: the row that first bore it, and what kind of item it is. */
interface Naming {
  readonly rows: Map<string, FactRow>
  readonly kinds: Map<string, string>
  /** The line that opens the block of a row, in a table that has no headings. */
  readonly leads: ReadonlyMap<FactRow, string>
  /** The names that rows of one label go by. */
  readonly ofLabel: Map<string, Set<string>>
}

type Relation = 'new' | 'same' | 'flipped' | 'mixed' | 'other'

/** @param prefix the issuer's, for concepts and members of its own */
export function mergeRows(rows: readonly FactRow[], prefix: string): Fact[] {
  const drafts = new Map<string, Draft>()
  const names: Naming = { rows: new Map(), kinds: new Map(), leads: leadsOf(rows), ofLabel: new Map() }
  for (const row of rows) addRow(row, prefix, drafts, names)
  return [...drafts.values()].sort((a, b) => a.order - b.order).map(({ fact, sources }) => ({ ...fact, sources }))
}

function addRow(row: FactRow, prefix: string, drafts: Map<string, Draft>, names: Naming): void {
  const label = normalizeLabel(row.row.label)
  const { concept, isFlipped } = nameElsewhere(row, label, drafts, names) ?? nameFor(row, prefix, drafts, names)
  names.ofLabel.set(label, (names.ofLabel.get(label) ?? new Set()).add(concept))
  for (const cell of row.cells) {
    const plain = cell.isShare ? `${prefix}:${extensionName(row.row.label, row.row.path)}PercentOfTotal` : concept
    const name = nameOfKind(plain, row, cell, prefix, names)
    const flipped =
      isFlipped && cell.value && !cell.isShare
        ? { ...cell, value: negate(cell.value), isNegated: !cell.isNegated }
        : cell
    if (!addCell(row, flipped, name, drafts)) {
      const spare = spareName(row, prefix, drafts, cell)
      addCell(row, flipped, nameOfKind(spare, row, cell, prefix, names), drafts)
    }
  }
}

/** An item is of one kind: a cell of another kind than its row's concept ("per share" beside amounts) has a concept of its own. */
function nameOfKind(concept: string, row: FactRow, cell: FactCell, prefix: string, names: Naming): string {
  const { kinds } = names
  const kind = kindOfCell(cell.cell)
  const definition = concept === row.match.concept ? row.match.definition : REGISTRY.byName.get(concept)
  const asked = definition ? kindOfDefinition(definition) : kinds.get(concept)
  if (asked === undefined) kinds.set(concept, kind)
  if (asked === undefined || asked === kind) return concept
  const local = `${concept.slice(concept.indexOf(':') + 1)}${kindSuffix(cell.cell, asked)}`
  const own = `${prefix}:${local}`
  return own === concept ? own : nameOfKind(own, row, cell, prefix, names)
}

/**
 * The name that the same line bears in an earlier table. "Net interest income" below "Efficiency ratio" is the income
 * statement's line, where it states the same figures: headings name a line only when nothing else does.
 */
function nameElsewhere(
  row: FactRow,
  label: string,
  drafts: ReadonlyMap<string, Draft>,
  { ofLabel, rows }: Naming,
): { concept: string; isFlipped: boolean } | undefined {
  if (row.match.definition || isOnlyKind(label)) return undefined
  const words = label.split(' ').length
  for (const concept of ofLabel.get(label) ?? []) {
    if (isAdjusted(concept) !== isAdjusted(row.match.concept) || rows.get(concept)?.table === row.table) continue
    const relation = relationOf(row, concept, drafts)
    // the sign of a standard concept is fixed; of a line of the issuer's own it is as printed
    const isSame = relation === 'same' || (relation === 'flipped' && REGISTRY.byName.has(concept))
    const digits = isSame ? digitsMet(row, concept, drafts) : 0
    if (digits > 0 && digits + words >= ENOUGH) return { concept, isFlipped: relation === 'flipped' }
  }
  return undefined
}

/** Figures that two rows share by chance have few digits, and a label of many words is of one line. */
const ENOUGH = 6

/** The significant digits of the figures that a row shares with the facts of a name. */
function digitsMet(row: FactRow, concept: string, drafts: ReadonlyMap<string, Draft>): number {
  const shared = row.cells.filter((cell) => !cell.isShare && drafts.has(keyOf(cell, concept)))
  return shared.reduce((sum, { value }) => sum + (value ? significantDigits(value) : 0), 0)
}

/** As printed: noughts that only the scale adds are none. */
const significantDigits = ({ digits }: Decimal): number => String(digits).replace(/^-|0+$/g, '').length

const isAdjusted = (concept: string): boolean => /adjusted|nongaap/i.test(concept)

/** "Basic", "Diluted", "Total": which figure of a kind, and not which kind. */
const isOnlyKind = (label: string): boolean => /^(?:basic|diluted|basic and diluted|total|other|net)?$/.test(label)

/** The first of the row's possible names under which it contradicts nothing that is there already. */
function nameFor(
  row: FactRow,
  prefix: string,
  drafts: Map<string, Draft>,
  names: Naming,
): { concept: string; isFlipped: boolean } {
  for (const concept of possibleNames(row, prefix, names.leads.get(row))) {
    const relation = relationOf(row, concept, drafts)
    const first = names.rows.get(concept)
    const isSameTable = first !== undefined && first.table === row.table && first.row !== row.row
    // opening and closing balances are two rows of one concept that share no date
    const isOtherDate = relation === 'new' && row.match.definition?.periodType === 'instant'
    if (relation === 'other' || (isSameTable && relation !== 'same' && !isOtherDate)) continue
    // one table states a line once, and what is printed as it comes in is not turned round by what takes it off elsewhere
    const isOwn = row.match.definition === undefined
    if (relation === 'flipped' && isOwn && (first?.table === row.table || !isTakenOff(row))) continue
    if (!first) names.rows.set(concept, row)
    return { concept, isFlipped: relation === 'flipped' }
  }
  return { concept: `${prefix}:${ordinalName(row)}`, isFlipped: false }
}

/** A line of the issuer's own in parentheses, whose words name one side only: it may be the opposite of what another table adds. */
function isTakenOff({ row, cells }: FactRow): boolean {
  const signs = cells.flatMap(({ value }) => (value ? sign(value) : []))
  const isOfBothSides = /\bincome and expenses?\b|\bfair value\b.*\badjustments?\b/i.test(row.label)
  return !isOfBothSides && signs.filter((one) => one < 0).length * 2 > signs.length
}

function* possibleNames(row: FactRow, prefix: string, lead: string | undefined): Generator<string> {
  const { label, path } = row.row
  yield row.match.concept
  yield* row.match.alternatives
  yield `${prefix}:${extensionName(label, [])}`
  for (let depth = 1; depth <= path.length; depth++) yield `${prefix}:${extensionName(label, path.slice(-depth))}`
  if (lead && label.trim() !== '') yield `${prefix}:${extensionName(label, [...path, lead])}`
  yield `${prefix}:${extensionName(label, [...path, row.table.statement])}`
  if (row.table.title) yield `${prefix}:${extensionName(label, [...path, row.table.title])}`
}

/** "GAAP gross profit", stock-based compensation …, "GAAP operating expenses", stock-based compensation …: the nearest above. */
function leadsOf(rows: readonly FactRow[]): Map<FactRow, string> {
  const leads = new Map<FactRow, string>()
  let last: FactRow | undefined
  for (const row of rows) {
    if (last && last.table === row.table) leads.set(row, last.row.label)
    if (row.match.definition?.isPrimary || (/\bgaap\b/i.test(row.row.label) && !saysNonGaap(row.row.label))) last = row
  }
  return leads
}

const ordinalName = (row: FactRow): string =>
  `${extensionName(row.row.label, row.row.path)}${row.table.id.toUpperCase()}R${row.row.index}`

/** A cell that contradicts its own line keeps a fact of its own, apart, so that it is neither lost nor merged. */
function spareName(row: FactRow, prefix: string, drafts: Map<string, Draft>, cell: FactCell): string {
  const concept = `${prefix}:${ordinalName(row)}`
  return drafts.has(keyOf(cell, concept)) ? `${concept}C${cell.cell.column}` : concept
}

const keyOf = (cell: FactCell, concept: string): string => `${concept}|${cell.aspects}`

const range = (value: Decimal, decimals: number | undefined) =>
  decimals === undefined ? exactly(value) : rounded(value, decimals)

function isConsistent(fact: Fact, value: Decimal | null, decimals: number | undefined): boolean {
  const isNothing = (figure: Decimal | null) => figure === null || sign(figure) === 0
  if (fact.value === null || value === null) return isNothing(fact.value) && isNothing(value)
  return touches(range(fact.value, fact.decimals), range(value, decimals))
}

/** How a row stands to the facts that bear a name already. */
function relationOf(row: FactRow, concept: string, drafts: ReadonlyMap<string, Draft>): Relation {
  let agree = 0
  let flipped = 0
  let differ = 0
  for (const cell of row.cells.filter(({ isShare }) => !isShare)) {
    const draft = drafts.get(keyOf(cell, concept))
    if (!draft) continue
    const isZero = cell.value === null || sign(cell.value) === 0
    if (isConsistent(draft.fact, cell.value, cell.cell.decimals)) agree += isZero ? 0.5 : 1
    else if (cell.value && isConsistent(draft.fact, negate(cell.value), cell.cell.decimals)) flipped++
    else differ++
  }
  if (agree + flipped + differ === 0) return 'new'
  if (differ === 0) return flipped > agree ? (agree >= 1 ? 'other' : 'flipped') : flipped > 0 ? 'mixed' : 'same'
  return agree > differ ? 'mixed' : 'other'
}

/** Adds a cell to its fact; false where the fact says something else. */
function addCell(row: FactRow, cell: FactCell, concept: string, drafts: Map<string, Draft>): boolean {
  const { period } = cell.cell
  if (!period) return true
  const key = keyOf(cell, concept)
  const source: CellSource = {
    kind: 'cell',
    table: row.table.id,
    row: cell.row,
    column: cell.cell.column,
    start: cell.cell.span.start,
    end: cell.cell.span.end,
    negated: cell.isNegated,
  }
  const known = drafts.get(key)
  if (known) {
    if (!isConsistent(known.fact, cell.value, cell.cell.decimals)) return false
    if ((known.fact.value === null) !== (cell.value === null)) return false
  }
  // the same figure rounded otherwise is a consistent duplicate: a fact of its own with its own decimals
  const exactKey = `${key}|${cell.value === null ? 'nil' : (cell.cell.decimals ?? 'exact')}`
  const same =
    known && known.fact.decimals === (cell.value === null ? undefined : cell.cell.decimals)
      ? known
      : drafts.get(exactKey)
  if (same) {
    if (same.fact.value && cell.value && compare(same.fact.value, cell.value) !== 0) return false
    same.sources.push(source)
    return true
  }
  const id = `f.${row.table.id}.r${cell.row}.c${cell.cell.column}`
  const fact: Fact = {
    id,
    concept,
    label: row.row.label,
    period,
    unit: cell.cell.unit,
    dimensions: cell.dimensions,
    value: cell.value,
    decimals: cell.value === null ? undefined : cell.cell.decimals,
    sources: [],
  }
  drafts.set(known ? exactKey : key, { fact, order: source.start, sources: [source] })
  return true
}
