/** All definitions, found by their captions. Users add definitions of their own, which come first. */
import { BALANCE_SHEET } from '../lexicon/concepts-balance-sheet.ts'
import { CASH_FLOW } from '../lexicon/concepts-cash-flow.ts'
import { FINANCIAL } from '../lexicon/concepts-financial.ts'
import { INCOME_STATEMENT } from '../lexicon/concepts-income-statement.ts'
import { NON_GAAP } from '../lexicon/concepts-non-gaap.ts'
import { type ConceptDefinition, type DataError, parseConcepts } from './definition.ts'
import { bagOf, labelKey } from './label-key.ts'
import { normalizeLabel } from './normalize-label.ts'

export interface Registry {
  readonly definitions: readonly ConceptDefinition[]
  /** Bag of a caption's key → definitions with that caption, in the order of the data. */
  readonly byBag: ReadonlyMap<string, readonly ConceptDefinition[]>
  readonly byName: ReadonlyMap<string, ConceptDefinition>
}

export const keyOfLabel = (label: string): string => bagOf(labelKey(normalizeLabel(label)))

export function buildRegistry(definitions: readonly ConceptDefinition[]): Registry {
  const byBag = new Map<string, ConceptDefinition[]>()
  const byName = new Map<string, ConceptDefinition>()
  for (const definition of definitions) {
    for (const name of [definition.name, definition.ifrs, definition.also, definition.alsoIfrs])
      if (name && !byName.has(name)) byName.set(name, definition)
    for (const bag of new Set(definition.labels.map(keyOfLabel))) {
      const known = byBag.get(bag)
      if (known) known.push(definition)
      else byBag.set(bag, [definition])
    }
  }
  return { definitions, byBag, byName }
}

const shipped = parseConcepts([INCOME_STATEMENT, BALANCE_SHEET, CASH_FLOW, FINANCIAL, NON_GAAP].join('\n'))

/** Errors in the shipped data: none, as a test holds. */
export const SHIPPED_ERRORS: readonly DataError[] = shipped.errors

export const REGISTRY: Registry = buildRegistry(shipped.definitions)

/** The shipped registry with a user's definitions before it; `errors` name line and reason. */
export function extendRegistry(text: string): { registry: Registry; errors: readonly DataError[] } {
  const own = parseConcepts(text)
  return { registry: buildRegistry([...own.definitions, ...shipped.definitions]), errors: own.errors }
}
