/**
 * What each concept in use is. Standard concepts are declared as their taxonomy has them, so that the report loads without
 * it; the issuer's own get their kind from the figures that bear their name.
 */
import { REGISTRY } from '../concepts/index.ts'
import type { Layers } from '../model/document.ts'
import type { Fact } from '../model/fact.ts'
import type { Measure, Table } from '../model/table.ts'
import type { ConceptKind, DeclaredConcept } from '../model/taxonomy.ts'

/** The concepts of all facts, by name, in order of name. */
export function declareConcepts({ facts, tables }: Pick<Layers, 'facts' | 'tables'>): DeclaredConcept[] {
  const byName = new Map<string, Fact[]>()
  for (const fact of facts) {
    const own = byName.get(fact.concept)
    if (own) own.push(fact)
    else byName.set(fact.concept, [fact])
  }
  const measures = measuresOf(tables)
  return [...byName]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, own]): DeclaredConcept => {
      const known = REGISTRY.byName.get(name)
      const [first] = own as [Fact]
      const kind = kindOf(first, own, measures)
      return {
        name,
        kind,
        periodType: first.period.kind,
        balance: kind === 'monetary' ? known?.balance : undefined,
        labels: { label: own.find(({ label }) => label.trim() !== '')?.label ?? wordsOf(name) },
      }
    })
}

function kindOf({ unit }: Fact, facts: readonly Fact[], measures: ReadonlyMap<number, Measure>): ConceptKind {
  if (unit) return unit.includes('/') ? 'perShare' : unit.startsWith('iso4217:') ? 'monetary' : 'shares'
  const isPercent = facts.every(({ sources: [source] }) => source && measures.get(source.start) === 'percent')
  return isPercent ? 'percent' : 'pure'
}

/** What the cell measures that begins at a place of the source. */
const measuresOf = (tables: readonly Table[]): Map<number, Measure> =>
  new Map(
    tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ span, measure }) => [span.start, measure]))),
  )

/** @example wordsOf('kc:PublicCloudServices') // 'Public Cloud Services' */
export const wordsOf = (name: string): string =>
  name
    .slice(name.indexOf(':') + 1)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/_/g, ' ')
