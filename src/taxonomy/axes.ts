/** The breakdowns of a report: each axis that its facts use, with a domain, members and the concepts reported along it. */
import type { Layers } from '../model/document.ts'
import type { Axis, DeclaredConcept } from '../model/taxonomy.ts'
import { wordsOf } from './declare-concepts.ts'

/** All axes in use, in order of name. The domain stands for facts without a member, and is never reported. */
export function axesOf({ facts }: Pick<Layers, 'facts'>): Axis[] {
  const used = new Map<string, { members: Set<string>; concepts: Set<string> }>()
  for (const fact of facts)
    for (const [axis, member] of Object.entries(fact.dimensions)) {
      const known = used.get(axis) ?? { members: new Set(), concepts: new Set() }
      used.set(axis, known)
      known.members.add(member)
      known.concepts.add(fact.concept)
    }
  return [...used]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([axis, { members, concepts }]) => {
      const stem = axis.replace(/Axis$/, '')
      return {
        axis,
        hypercube: `${stem}Table`,
        domain: `${stem}Domain`,
        lines: `${stem}LineItems`,
        members: [...members].sort(),
        concepts: [...concepts].sort(),
      }
    })
}

/** The abstract concepts that axes are made of. */
export function declareAxes(
  axes: readonly Axis[],
  { facts, tables }: Pick<Layers, 'facts' | 'tables'>,
): DeclaredConcept[] {
  const headers = new Map<string, string>()
  const byId = new Map(tables.map((table) => [table.id, table]))
  for (const { dimensions, sources } of facts)
    for (const member of Object.values(dimensions)) {
      const [source] = sources
      const words = source && byId.get(source.table)?.columns[source.column]?.member
      if (words && !headers.has(member)) headers.set(member, words)
    }
  const declare = (name: string, kind: DeclaredConcept['kind'], label: string): DeclaredConcept => ({
    name,
    kind,
    periodType: 'duration',
    balance: undefined,
    labels: { label },
  })
  const members = new Set(axes.flatMap((axis) => axis.members))
  return [
    ...axes.flatMap(({ axis, hypercube, domain, lines }) => {
      const stem = wordsOf(axis.replace(/Axis$/, ''))
      return [
        declare(axis, 'dimension', `${stem} [Axis]`),
        declare(hypercube, 'hypercube', `${stem} [Table]`),
        declare(domain, 'member', `${stem} [Domain]`),
        declare(lines, 'abstract', `${stem} [Line Items]`),
      ]
    }),
    ...[...members].map((name) => declare(name, 'member', `${headers.get(name) ?? wordsOf(name)} [Member]`)),
  ]
}
