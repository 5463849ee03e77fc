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
  /** Whether a user's definitions are among them. */
  readonly hasOwn: boolean
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
  return { definitions, byBag, byName, hasOwn: definitions.some(({ isOwn }) => isOwn) }
}

const shipped = parseConcepts([INCOME_STATEMENT, BALANCE_SHEET, CASH_FLOW, FINANCIAL, NON_GAAP].join('\n'))

/** Errors in the shipped data: none, as a test holds. */
export const SHIPPED_ERRORS: readonly DataError[] = shipped.errors

export const REGISTRY: Registry = buildRegistry(shipped.definitions)

/**
 * The shipped registry with a user's definitions before it; `errors` name line and reason. A concept that is known already
 * needs no more than its name in the head line.
 */
export function extendRegistry(text: string): { registry: Registry; errors: readonly DataError[] } {
  const { definitions, errors } = parseConcepts(text, REGISTRY.byName)
  const own = definitions.map((definition) => ({ ...definition, isOwn: true }))
  const empty = own.length + errors.length === 0 ? [{ line: 1, reason: 'no concept in it' }] : []
  const all = [...errors, ...empty, ...rivals(own, text)].sort((a, b) => a.line - b.line)
  return { registry: buildRegistry([...own, ...shipped.definitions]), errors: all }
}

/** Captions that a user gives to two concepts which no row can tell apart. */
function rivals(own: readonly ConceptDefinition[], text: string): DataError[] {
  const taken = new Map<string, ConceptDefinition>()
  return own.flatMap((definition) =>
    definition.labels.flatMap((caption) => {
      const { measure, periodType, statements } = definition
      const key = [keyOfLabel(caption), measure, periodType, statements.join()].join('|')
      const other = taken.get(key)
      taken.set(key, definition)
      if (!other || other.name === definition.name) return []
      return [{ line: lineOf(caption, definition, text), reason: `"${caption}" is ${other.name} already` }]
    }),
  )
}

/** Line of a caption below its concept's head. */
function lineOf(caption: string, { name }: ConceptDefinition, text: string): number {
  const lines = text.split('\n')
  const head = lines.findIndex((line) => line.split(/\s/)[0] === name)
  const below = lines.findIndex((line, index) => index > head && line.includes(caption))
  return (below < 0 ? head : below) + 1
}
