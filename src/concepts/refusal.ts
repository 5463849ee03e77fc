/** Why a definition cannot be meant in a row: its taxonomy, measure, period type, statement, section and headings disagree. */
import type { Measure, RowRole, StatementKind } from '../model/table.ts'
import { type ConceptDefinition, nameIn } from './definition.ts'
import { labelKey } from './label-key.ts'
import { basisOfLabel, normalizeLabel, saysNonGaap } from './normalize-label.ts'
import { fits, type HeadingMemo, type Place, type Section } from './place.ts'
import type { Registry } from './registry.ts'

export interface ConceptRow {
  readonly label: string
  readonly path: readonly string[]
  readonly statement: StatementKind
  readonly measure: Measure
  readonly isInstant: boolean
  readonly role: RowRole
}

export interface ConceptContext {
  readonly standard: 'us-gaap' | 'ifrs' | undefined
  readonly issuerPrefix: string
  readonly issuerName?: string
  /** The statement also prints a share of noncontrolling interests, so that "Net income" is not the parent's. */
  readonly hasNoncontrolling?: boolean
  /** The issuer is a bank: its other income is noninterest income, its credit losses are on loans. */
  readonly isBank?: boolean
  /** The section, where the caller knows it better than the headings. */
  readonly section?: Section
  readonly registry?: Registry
  /** Headings read so far, for a caller with many rows. */
  readonly memo?: HeadingMemo
}

export interface Lookup {
  readonly bag: string
  readonly because: string
  /** Heading and label were read together. */
  readonly isJoined: boolean
}

interface Refusal {
  readonly because: string
  /** Only the headings speak against it: figures that agree with another table's settle it. */
  readonly isTentative: boolean
}

/** Captions that say nothing without their heading. */
export const WEAK =
  /^(?:basic|diluted|basic diluted|assuming dilution|total|other|other net|net|adjusted|per share|attributable parent|attributable to parent|noncontrolling interest|continuing operation|discontinued operation|current|deferred|loan|deposit|income|interest|expense|cost expense|asset|loss|sale|product|service)$/

export const NCI = 'noncontrolling interests are reported apart'
export const NO_NCI = 'no noncontrolling interests are reported'

/** Statements that print lines of others: a summary table repeats the primary statements. */
const SUMMARIES = new Set<StatementKind>(['reconciliation', 'operatingMetrics', 'other', 'guidance', 'segment'])

/** Why a definition cannot be meant in this row; undefined where it can. */
export function refuses(
  definition: ConceptDefinition,
  row: ConceptRow,
  place: Place,
  lookup: Lookup,
  context: ConceptContext,
): Refusal | undefined {
  const because = refusesRow(definition, row, lookup, context) ?? refusesSection(definition, row, place)
  if (because) return { because, isTentative: false }
  if (definition.isOwn) return undefined
  const vague = refusesVague(definition, row, place, lookup)
  if (vague) return { because: vague, isTentative: true }
  const heading = refusesHeadings(definition, row, place, lookup)
  return heading ? { because: heading, isTentative: row.statement !== 'segment' } : undefined
}

function refusesRow(
  definition: ConceptDefinition,
  row: ConceptRow,
  lookup: Lookup,
  context: ConceptContext,
): string | undefined {
  if (!nameIn(definition, context.standard)) return `no such concept under ${context.standard ?? 'us-gaap'}`
  const measure = row.measure === 'multiple' ? 'ratio' : row.measure
  if (definition.measure !== measure) return `measures ${definition.measure}, the row ${row.measure}`
  if ((definition.periodType === 'instant') !== row.isInstant && !isCashBalance(definition, row))
    return `is ${definition.periodType === 'instant' ? 'a balance' : 'a flow'}, the row is not`
  const unmet = unmetNeed(definition, context)
  if (unmet) return unmet
  if (!isNonGaap(definition) && !definition.isOwn && saysNonGaap(row.label) && !lookup.isJoined)
    return 'marked as non-GAAP'
  return stands(definition, row.statement) ? undefined : `is not printed in a table of kind ${row.statement}`
}

function unmetNeed({ needs }: ConceptDefinition, context: ConceptContext): string | undefined {
  if (needs === 'nci' && !context.hasNoncontrolling) return NO_NCI
  if (needs === 'sole' && context.hasNoncontrolling) return NCI
  if (needs === 'bank' && !context.isBank) return 'a line of banks'
  return needs === 'nonbank' && context.isBank ? 'not a line of banks' : undefined
}

/** A caption that says "current" or "long-term" itself needs no heading to say it. */
const SAYS_TERM = /\bnon-?current\b|^current\b|,? - ?current\b|, current\b/i

/** A statement of comprehensive income is an income statement with more below. */
const sectionsOf = ({ places }: ConceptDefinition, statement: StatementKind): readonly Section[] =>
  places[statement] ?? (statement === 'comprehensiveIncome' ? places.incomeStatement : undefined) ?? []

/** "Advertising" below "Net revenues" is what is earned with it; a line that says it is a cost only stands below an open heading. */
const isEarned = ({ balance }: ConceptDefinition, { label }: ConceptRow, { section }: Place): boolean =>
  section === 'revenue' && balance === 'debit' && !SPENT.test(label)

const SPENT = /\b(?:costs?|expenses?|charges?|ceded|tax(?:es)?|depreciation|amorti[sz]ation|impairments?)\b/i

function refusesSection(definition: ConceptDefinition, row: ConceptRow, place: Place): string | undefined {
  if (isEarned(definition, row, place)) return 'is spent, the row is a part of revenue'
  const sections = sectionsOf(definition, row.statement)
  if (fits(sections, place.section) > 0 || (row.statement === 'balanceSheet' && SAYS_TERM.test(row.label)))
    return undefined
  return `stands in ${sections.join(' or ')}, the row in ${place.section}`
}

/** What may be the rest of anything. */
const REST = /^(?:other|other net|miscellaneous|all other)$/

/** "Others" below products is no other income: its section must be known. */
function refusesVague(
  definition: ConceptDefinition,
  row: ConceptRow,
  place: Place,
  lookup: Lookup,
): string | undefined {
  if (lookup.isJoined || fits(sectionsOf(definition, row.statement), place.section) === 3) return undefined
  return REST.test(labelKey(normalizeLabel(row.label))) ? 'nothing says what it is the rest of' : undefined
}

/** Headings under which no line is the issuer's own total, however plain its caption. */
const APART = /\b(?:segment|discontinued|parent only|pro forma|predecessor|successor|guidance|outlook)\b/i
const PLAIN_STATEMENTS = new Set<StatementKind>(['incomeStatement', 'comprehensiveIncome', 'balanceSheet', 'cashFlow'])
/** Lines that a breakdown under a heading prints too, in an income statement. */
const BROKEN_DOWN = /:(?:Revenues?|GrossProfit|CostOfRevenue|CostOfSales)$/

function refusesHeadings(
  definition: ConceptDefinition,
  row: ConceptRow,
  place: Place,
  lookup: Lookup,
): string | undefined {
  if (
    row.statement === 'segment' &&
    (!/^(?:total|consolidated)\b/i.test(row.label) || place.unknown.length > 0) &&
    !definition.statements.includes('segment')
  )
    return 'a line of a segment'
  const heading = place.suspect ?? place.unknown.at(-1)
  if (lookup.isJoined || heading === undefined) return undefined
  const because = `stands under "${heading}"`
  if (APART.test(heading)) return because
  if (isNonGaap(definition) && basisOfLabel(row.label) === 'nonGaap') return undefined
  const isShareLine = definition.measure === 'perShare' || definition.measure === 'shares'
  const isPlain = PLAIN_STATEMENTS.has(row.statement)
  if (isShareLine && isPlain && !place.suspect && !WEAK.test(labelKey(normalizeLabel(row.label)))) return undefined
  const isTotalOfItsOwn = row.statement === 'balanceSheet' || row.statement === 'cashFlow' || !place.suspect
  if (definition.isPrimary && isPlain && isTotalOfItsOwn && !BROKEN_DOWN.test(definition.name)) return undefined
  if (place.suspect) return because
  if (row.statement === 'balanceSheet' || row.statement === 'cashFlow') return undefined
  return isPlain && /^total\b/i.test(row.label) ? undefined : because
}

const isNonGaap = (definition: ConceptDefinition): boolean => definition.name.startsWith('tieout:')

/** Opening and closing cash is a balance, whatever the column says. */
const isCashBalance = (definition: ConceptDefinition, row: ConceptRow): boolean =>
  definition.periodType === 'instant' &&
  row.statement === 'cashFlow' &&
  /\b(?:beginning|end|opening|closing|start|ending)\b/i.test(row.label)

function stands(definition: ConceptDefinition, statement: StatementKind): boolean {
  const at = definition.statements
  const isOwnMeasure = isNonGaap(definition) || definition.measure === 'percent'
  if (at.length === 0 || at.includes(statement)) return true
  if (statement === 'incomeStatement')
    return at.includes('comprehensiveIncome') || (isOwnMeasure && at.some((kind) => kind !== 'balanceSheet'))
  if (statement === 'comprehensiveIncome') return at.includes('incomeStatement')
  if (statement === 'balanceSheet') return at.includes('reconciliation') && definition.periodType === 'instant'
  if (statement === 'cashFlow') return at.includes('reconciliation') && isNonGaap(definition)
  return SUMMARIES.has(statement) && at.some((kind) => kind !== 'cashFlow' && kind !== 'equity')
}

/** How well a definition that fits suits the place: its own statement first, then its own section. */
export function scoreOf(definition: ConceptDefinition, row: ConceptRow, place: Place): number {
  const isHome = definition.statements.includes(row.statement)
  const isSummary = SUMMARIES.has(row.statement) && definition.statements.includes('reconciliation')
  return (
    (isHome ? 4 : isSummary ? 1 : 0) +
    fits(sectionsOf(definition, row.statement), place.section) * 2 +
    (definition.needs ? 1 : 0)
  )
}
