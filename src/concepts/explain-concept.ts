/** What a label or phrase maps to, and what else was considered: the answer of `tieout concepts <text>`. */
import type { Measure, StatementKind } from '../model/table.ts'
import { type Candidate, conceptOfRow } from './concept-of-row.ts'
import { conceptsOfPhrase } from './concepts-of-phrase.ts'
import type { ConceptDefinition } from './definition.ts'
import { bagOf, labelKey } from './label-key.ts'
import { basisOfLabel, normalizeLabel } from './normalize-label.ts'
import { REGISTRY, type Registry } from './registry.ts'

export interface ExplainContext {
  readonly standard: 'us-gaap' | 'ifrs' | undefined
  readonly statement?: StatementKind
  readonly path?: readonly string[]
  readonly issuerPrefix?: string
  readonly registry?: Registry
}

export interface Explanation {
  readonly text: string
  readonly normalized: string
  readonly key: string
  readonly basis: 'gaap' | 'nonGaap' | 'operating'
  /** What a row of this label becomes, for each measure and period type under which it has a standard concept. */
  readonly rows: readonly {
    readonly measure: Measure
    readonly isInstant: boolean
    readonly concept: string
    readonly grade: 'exact' | 'alias' | 'extension'
    /** Undefined for the issuer's own concept. */
    readonly definition: ConceptDefinition | undefined
    readonly candidates: readonly Candidate[]
  }[]
  /** What the words may mean in prose. */
  readonly phrases: readonly { readonly concept: string; readonly score: number }[]
  /** Concepts whose captions share most words with the text but were not taken. */
  readonly near: readonly { readonly concept: string; readonly caption: string }[]
}

const MEASURES: readonly Measure[] = ['money', 'perShare', 'shares', 'percent', 'ratio', 'count']

/** Candidates for a label or phrase, and why each was taken or not. */
export function explainConcept(text: string, context: ExplainContext): Explanation {
  const normalized = normalizeLabel(text)
  const registry = context.registry ?? REGISTRY
  const { standard } = context
  const all = MEASURES.flatMap((measure) =>
    [false, true].map((isInstant) => {
      const row = {
        label: text,
        path: context.path ?? [],
        statement: context.statement ?? 'other',
        measure,
        isInstant,
        role: 'item' as const,
      }
      const { concept, grade, definition, candidates } = conceptOfRow(row, {
        standard,
        issuerPrefix: context.issuerPrefix ?? 'issuer',
        registry,
      })
      return { measure, isInstant, concept, grade, definition, candidates }
    }),
  )
  const rows = tellingRows(all)
  const phrases = conceptsOfPhrase(text, { standard, registry }).map(({ concept, score }) => ({ concept, score }))
  const taken = new Set([...rows.map((row) => row.concept), ...phrases.map((phrase) => phrase.concept)])
  return {
    text,
    normalized,
    key: labelKey(normalized),
    basis: basisOfLabel(text),
    rows,
    phrases,
    near: nearMisses(normalized, registry, taken),
  }
}

type ExplainedRow = Explanation['rows'][number]

/** Rows with a standard concept; where there is none, those that came close to one, else the first. */
function tellingRows(rows: readonly ExplainedRow[]): readonly ExplainedRow[] {
  const standard = rows.filter(({ grade }) => grade !== 'extension')
  if (standard.length > 0) return standard
  const close = rows.filter(({ candidates }) => candidates.some(({ because }) => !/^(?:measures|is a) /.test(because)))
  return close.length > 0 ? close : rows.slice(0, 1)
}

function nearMisses(
  normalized: string,
  registry: Registry,
  taken: ReadonlySet<string>,
): { concept: string; caption: string }[] {
  const words = new Set(bagOf(labelKey(normalized)).split(' '))
  const scored = registry.definitions.flatMap((definition) =>
    taken.has(definition.name) ? [] : [closest(definition, words)],
  )
  return scored
    .filter((near) => near.overlap >= 0.6)
    .sort((a, b) => b.overlap - a.overlap)
    .slice(0, 5)
    .map(({ concept, caption }) => ({ concept, caption }))
}

function closest(
  definition: ConceptDefinition,
  words: ReadonlySet<string>,
): { concept: string; caption: string; overlap: number } {
  let best = { concept: definition.name, caption: definition.label, overlap: 0 }
  for (const caption of definition.labels) {
    const own = new Set(bagOf(labelKey(normalizeLabel(caption))).split(' '))
    const shared = [...own].filter((word) => words.has(word)).length
    const overlap = shared / (own.size + words.size - shared)
    if (overlap > best.overlap) best = { concept: definition.name, caption, overlap }
  }
  return best
}
