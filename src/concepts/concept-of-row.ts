/**
 * The concept of a table row. The whole label must be a known caption; the row's place (statement, section, measure, period
 * type, headings) then decides between the concepts that share it. Whatever is left in doubt is the issuer's own concept.
 */
import type { Measure, RowRole, StatementKind } from '../model/table.ts'
import type { ConceptDefinition } from './definition.ts'
import { extensionName } from './extension-name.ts'
import { bagOf, labelKey } from './label-key.ts'
import { labelVariants } from './label-variants.ts'
import { basisOfLabel, normalizeLabel, saysNonGaap } from './normalize-label.ts'
import { fits, type Place, placeOf, type Section } from './place.ts'
import { REGISTRY, type Registry } from './registry.ts'

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

export interface Candidate {
  readonly concept: string
  readonly because: string
}

export interface ConceptMatch {
  /** With its prefix. */
  readonly concept: string
  /** Further concepts that the same row states ("Basic and diluted"). */
  readonly also: readonly string[]
  /** Undefined for an extension. */
  readonly definition: ConceptDefinition | undefined
  readonly grade: 'exact' | 'alias' | 'extension'
  /** What else was considered, and why it was not taken. */
  readonly candidates: readonly Candidate[]
}

interface Found {
  readonly definition: ConceptDefinition
  readonly because: string
  readonly score: number
  readonly isExact: boolean
}

/** The concept of a table row. */
export function conceptOfRow(row: ConceptRow, context: ConceptContext): ConceptMatch {
  const place = context.section ? { ...placeOf(row.path), section: context.section } : placeOf(row.path)
  const candidates: Candidate[] = []
  const found: Found[] = []
  for (const lookup of lookups(row, place, context)) {
    for (const definition of (context.registry ?? REGISTRY).byBag.get(lookup.bag) ?? []) {
      const concept = nameIn(definition, context.standard)
      const refusal = refuses(definition, row, place, lookup, context)
      if (refusal) candidates.push({ concept: concept ?? definition.name, because: refusal })
      else
        found.push({
          definition,
          because: lookup.because,
          score: scoreOf(definition, row, place),
          isExact: lookup.because === '',
        })
    }
    if (found.length > 0) break
  }
  const [best, ...others] = [...found].sort((a, b) => b.score - a.score)
  for (const other of others)
    candidates.push({ concept: nameIn(other.definition, context.standard) ?? '', because: 'fits its place less well' })
  if (!best) return extension(row, context, candidates)
  const also = context.standard === 'ifrs' ? best.definition.alsoIfrs : best.definition.also
  return {
    concept: nameIn(best.definition, context.standard) ?? best.definition.name,
    also: also ? [also] : [],
    definition: best.definition,
    grade: best.isExact ? 'exact' : 'alias',
    candidates,
  }
}

/** The concept's name in the taxonomy of the accounting standard; undefined where that has none. */
export function nameIn(definition: ConceptDefinition, standard: ConceptContext['standard']): string | undefined {
  const { name, ifrs } = definition
  if (/^(?:tieout|dei):/.test(name) || !/^(?:us-gaap|ifrs-full):/.test(name)) return name
  if (standard === 'ifrs') return name.startsWith('ifrs-full:') ? name : ifrs
  return name.startsWith('ifrs-full:') ? undefined : name
}

interface Lookup {
  readonly bag: string
  readonly because: string
  /** Heading and label were read together. */
  readonly isJoined: boolean
}

/** Captions that say nothing without their heading. */
const WEAK =
  /^(?:basic|diluted|basic diluted|assuming dilution|total|other|other net|net|adjusted|per share|attributable parent|attributable to parent|noncontrolling interest|continuing operation|discontinued operation|current|deferred|loan|deposit|income|interest|expense|cost expense|asset|loss|sale|product|service)$/

function lookups(row: ConceptRow, place: Place, context: ConceptContext): Lookup[] {
  const out: Lookup[] = []
  const heading = row.path.at(-1)
  const variants = labelVariants(row.label, row.measure, context.issuerName)
  const push = (text: string, because: string, isJoined: boolean) => {
    const bag = bagOf(labelKey(text))
    if (!out.some((lookup) => lookup.bag === bag)) out.push({ bag, because, isJoined })
  }
  const plain = normalizeLabel(row.label)
  if (heading && (WEAK.test(labelKey(plain)) || place.suspect))
    for (const [of] of labelVariants(heading, row.measure, context.issuerName).map((variant) => [variant.text]))
      for (const variant of variants) push(`${of} ${variant.text}`, 'heading and label together', true)
  for (const variant of variants) push(variant.text, variant.because, false)
  if (saysNonGaap(row.label))
    for (const variant of variants) push(`adjusted ${variant.text}`, 'marked as non-GAAP', true)
  return out
}

/** Statements that print lines of others: a summary table repeats the primary statements. */
const SUMMARIES = new Set<StatementKind>(['reconciliation', 'operatingMetrics', 'other', 'guidance', 'segment'])

/** Why a definition cannot be meant in this row; undefined where it can. */
function refuses(
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
    return definition.needs === 'nci'
      ? 'no noncontrolling interests are reported'
      : 'noncontrolling interests are reported apart'
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
  if (at.length === 0 || at.includes(statement)) return true
  if (statement === 'incomeStatement')
    return at.some((kind) => kind === 'comprehensiveIncome' || kind === 'reconciliation' || kind === 'operatingMetrics')
  if (statement === 'comprehensiveIncome') return at.includes('incomeStatement')
  if (statement === 'balanceSheet') return at.includes('reconciliation') && definition.periodType === 'instant'
  if (statement === 'cashFlow') return at.includes('reconciliation') && definition.name.startsWith('tieout:')
  if (SUMMARIES.has(statement))
    return at.some((kind) => kind !== 'cashFlow' && kind !== 'equity') && !(at.includes('cashFlow') && at.length === 1)
  return false
}

function scoreOf(definition: ConceptDefinition, row: ConceptRow, place: Place): number {
  const isHome = definition.statements.includes(row.statement)
  return (
    (isHome ? 4 : 0) +
    fits(definition.sections, place.section) * 2 +
    (definition.needs ? 1 : 0) +
    (definition.name.startsWith('ifrs') ? 0 : 0)
  )
}

const MEASURE_WORD: Readonly<Partial<Record<Measure, readonly [RegExp, string]>>> = {
  percent: [/percent|margin|rate|ratio|growth|yield|return|share/i, 'Percent'],
  perShare: [/per(?:share|unit|ad|common|ordinary|diluted|basic)|price|eps/i, 'PerShare'],
  shares: [/shares|units|stock/i, 'Shares'],
  ratio: [/ratio|multiple|leverage|times|turnover|coverage/i, 'Ratio'],
  multiple: [/ratio|multiple|leverage|times|turnover|coverage/i, 'Ratio'],
}

function extension(row: ConceptRow, context: ConceptContext, candidates: readonly Candidate[]): ConceptMatch {
  const name = extensionName(row.label, row.path)
  const [pattern, suffix] = MEASURE_WORD[row.measure] ?? []
  const isBare =
    !saysNonGaap(row.label) || /adjusted|nongaap/i.test(name) || basisOfLabel(normalizeLabel(row.label)) === 'nonGaap'
  const local = `${isBare ? '' : 'NonGaap'}${name}${pattern && suffix && !pattern.test(name) ? suffix : ''}`
  return {
    concept: `${context.issuerPrefix}:${local}`,
    also: [],
    definition: undefined,
    grade: 'extension',
    candidates,
  }
}
