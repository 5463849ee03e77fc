/** Why a definition cannot be meant in a row: its taxonomy, measure, period type, statement, section and headings disagree. */
import type { Measure, RowRole, StatementKind } from '../model/table.ts'
import { type ConceptDefinition, nameIn } from './definition.ts'
import { labelKey } from './label-key.ts'
import { normalizeLabel, saysNonGaap } from './normalize-label.ts'
import { fits, type Place, type Section } from './place.ts'
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
  /** The section, where the caller knows it better than the headings. */
  readonly section?: Section
  readonly registry?: Registry
}

export interface Lookup {
  readonly bag: string
  readonly because: string
  /** Heading and label were read together. */
  readonly isJoined: boolean
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
): string | undefined {
  if (!nameIn(definition, context.standard)) return `no such concept under ${context.standard ?? 'us-gaap'}`
  const measure = row.measure === 'multiple' ? 'ratio' : row.measure
  if (definition.measure !== measure) return `measures ${definition.measure}, the row ${row.measure}`
  if ((definition.periodType === 'instant') !== row.isInstant && !isCashBalance(definition, row))
    return `is ${definition.periodType === 'instant' ? 'a balance' : 'a flow'}, the row is not`
  if (definition.needs && (definition.needs === 'nci') !== (context.hasNoncontrolling ?? false))
    return definition.needs === 'nci' ? NO_NCI : NCI
  const isNonGaap = definition.name.startsWith('tieout:')
  if (!isNonGaap && saysNonGaap(row.label) && !lookup.isJoined) return 'marked as non-GAAP'
  if (!stands(definition, row.statement)) return `is not printed in a table of kind ${row.statement}`
  if (fits(definition.sections, place.section) === 0 && !ownsItsPlace(definition, row))
    return `stands in ${definition.sections.join(' or ')}, the row in ${place.section}`
  return refusesHeadings(definition, row, place, lookup)
}

function refusesHeadings(
  definition: ConceptDefinition,
  row: ConceptRow,
  place: Place,
  lookup: Lookup,
): string | undefined {
  if (
    row.statement === 'segment' &&
    !/^(?:total|consolidated)\b/i.test(row.label) &&
    definition.statements.every((kind) => kind !== 'segment')
  )
    return 'a line of a segment'
  if (lookup.isJoined) return undefined
  if (place.suspect) return `stands under "${place.suspect}"`
  const isLoose = row.statement === 'balanceSheet' || row.statement === 'cashFlow'
  if (place.unknown.length > 0 && (!isLoose || definition.isPrimary) && !/^total\b/i.test(row.label))
    return `stands under "${place.unknown.at(-1)}"`
  return undefined
}

/** Opening and closing cash is a balance, whatever the column says. */
const isCashBalance = (definition: ConceptDefinition, row: ConceptRow): boolean =>
  definition.periodType === 'instant' &&
  row.statement === 'cashFlow' &&
  /\b(?:beginning|end|opening|closing|start|ending)\b/i.test(row.label)

/** A caption that names its measure in full needs no heading: "Diluted earnings per share" may follow any section. */
const ownsItsPlace = (definition: ConceptDefinition, row: ConceptRow): boolean =>
  (definition.measure === 'perShare' || definition.measure === 'shares') &&
  !WEAK.test(labelKey(normalizeLabel(row.label)))

function stands(definition: ConceptDefinition, statement: StatementKind): boolean {
  const at = definition.statements
  const isOwnMeasure = definition.name.startsWith('tieout:') || definition.measure === 'percent'
  if (at.length === 0 || at.includes(statement)) return true
  if (statement === 'incomeStatement')
    return (
      at.some((kind) => kind === 'comprehensiveIncome') ||
      (isOwnMeasure && !at.every((kind) => kind === 'balanceSheet'))
    )
  if (statement === 'comprehensiveIncome') return at.includes('incomeStatement')
  if (statement === 'balanceSheet') return at.includes('reconciliation') && definition.periodType === 'instant'
  if (statement === 'cashFlow') return at.includes('reconciliation') && definition.name.startsWith('tieout:')
  if (SUMMARIES.has(statement))
    return at.some((kind) => kind !== 'cashFlow' && kind !== 'equity') && !(at.includes('cashFlow') && at.length === 1)
  return false
}

/** How well a definition that fits suits the place: its own statement first, then its own section. */
export function scoreOf(definition: ConceptDefinition, row: ConceptRow, place: Place): number {
  const isHome = definition.statements.includes(row.statement)
  return (isHome ? 4 : 0) + fits(definition.sections, place.section) * 2 + (definition.needs ? 1 : 0)
}
