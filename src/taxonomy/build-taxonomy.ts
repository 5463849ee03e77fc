/**
 * The taxonomy of one report, made from its own tables: the concepts in use, the tables as they are printed, the sums that
 * they print and the breakdowns of their columns. It is self-contained: standard concepts in use are declared in it too.
 */
import { issuerNamespace, issuerPrefix } from '../facts/issuer.ts'
import type { Layers } from '../model/document.ts'
import type { Anchor, DeclaredConcept, LabelRole, Network, Taxonomy } from '../model/taxonomy.ts'
import { axesOf, declareAxes } from './axes.ts'
import { type Calculation, calculationsOf } from './calculations.ts'
import { declareConcepts } from './declare-concepts.ts'
import { presentTable, titleOf } from './present-tables.ts'
import { reportedTables } from './rows.ts'

/** What buildTaxonomy makes, with the sums that could not be written and why. */
export interface BuiltTaxonomy {
  readonly taxonomy: Taxonomy
  readonly calculations: readonly Calculation[]
}

/** @param namespaces of all prefixes that the report uses */
export function buildTaxonomy(layers: Layers, namespaces: Readonly<Record<string, string>>): BuiltTaxonomy {
  const issuer = issuerPrefix(layers.profile)
  const tables = reportedTables(layers)
  const axes = axesOf(layers)
  const presented = tables.map((table) => ({ table, ...presentTable(table, issuer) }))
  const concepts = new Map<string, DeclaredConcept>()
  for (const concept of [...declareConcepts(layers), ...declareAxes(axes, layers)]) concepts.set(concept.name, concept)
  for (const { name, label } of presented.flatMap(({ headings }) => headings))
    concepts.set(name, { name, kind: 'abstract', periodType: 'duration', balance: undefined, labels: { label } })
  for (const { concept, role, text } of presented.flatMap(({ labels }) => labels))
    addLabel(concepts, concept, role, text)
  const calculations = calculationsOf(tables, { ...layers, concepts })
  const written = new Map<string, Arcs[]>()
  for (const { sum, unwritten, arcs } of calculations)
    if (!unwritten) written.set(sum.table, [...(written.get(sum.table) ?? []), arcs])
  const networks = presented.map(({ table, arcs }, index): Network => {
    const kind = STATEMENTS.has(table.table.statement) ? 'Statement' : 'Disclosure'
    return {
      id: table.table.id,
      definition: `${String(index + 1).padStart(4, '0')} - ${kind} - ${titleOf(table)}`,
      presentation: arcs,
      calculations: apart(written.get(table.table.id) ?? []),
    }
  })
  const prefixes = new Set([issuer, ...[...concepts.keys()].map((name) => name.slice(0, name.indexOf(':')))])
  const known: Readonly<Record<string, string>> = { ...namespaces, [issuer]: issuerNamespace(issuer) }
  return {
    taxonomy: {
      issuer,
      namespaces: Object.fromEntries(
        [...prefixes].sort().map((prefix) => [prefix, known[prefix] ?? issuerNamespace(prefix)]),
      ),
      concepts: [...concepts.values()],
      networks,
      axes,
      anchors: anchorsOf(calculations, issuer),
    },
    calculations,
  }
}

const STATEMENTS = new Set<string>(['balanceSheet', 'incomeStatement', 'comprehensiveIncome', 'cashFlow', 'equity'])

function addLabel(concepts: Map<string, DeclaredConcept>, name: string, role: LabelRole, text: string): void {
  const concept = concepts.get(name)
  if (!concept || concept.labels[role] !== undefined) return
  concepts.set(name, { ...concept, labels: { ...concept.labels, [role]: text.trim() || concept.labels.label } })
}

/** A line that is added into a standard total is part of it; the first sum that says so decides. */
function anchorsOf(calculations: readonly Calculation[], issuer: string): Anchor[] {
  const wider = new Map<string, string>()
  for (const { total, item, weight } of calculations.flatMap(({ arcs }) => arcs))
    if (weight === 1 && item.startsWith(`${issuer}:`) && STANDARD.test(total) && !wider.has(item))
      wider.set(item, total)
  return [...wider].map(([own, total]) => ({ own, wider: total }))
}

const STANDARD = /^(?:us-gaap|ifrs-full):/

type Arcs = Network['calculations'][number]

/** Sums by their total: at most one each. */
type Sums = Map<string, Arcs>

/** Sums into as few networks as keep each total's ways of being broken down apart, and none going round in circles. */
function apart(sums: readonly Arcs[]): Network['calculations'] {
  const networks: Sums[] = []
  for (const sum of sums) {
    const total = sum[0]?.total ?? ''
    const free = networks.find((network) => !network.has(total) && !leadsTo(total, sum, network))
    if (free) free.set(total, sum)
    else networks.push(new Map([[total, sum]]))
  }
  return networks.map((network) => [...network.values()].flat())
}

/** Whether the total is an item of its own items: two captions of one sum ("B = A − C" beside "A = B + C"). */
function leadsTo(total: string, sum: Arcs, network: Sums): boolean {
  const open = sum.map(({ item }) => item)
  const seen = new Set(open)
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    if (item === total) return true
    for (const arc of network.get(item) ?? [])
      if (!seen.has(arc.item)) {
        seen.add(arc.item)
        open.push(arc.item)
      }
  }
  return false
}
