/** The taxonomy as a validator looks at it: what a concept is, and along which axes it may be reported. */
import type { ConceptKind, Taxonomy } from '../model/taxonomy.ts'

export interface DtsConcept {
  /** Item types beside those that a report of ours uses: text and dates. */
  readonly kind: ConceptKind | 'text' | 'date'
  readonly periodType: 'instant' | 'duration'
}

export interface DtsAxis {
  readonly members: ReadonlySet<string>
  /** Never reported: a fact without the axis is meant. */
  readonly defaultMember: string
  readonly concepts: ReadonlySet<string>
}

/** Keys are names with their namespace in place of the prefix. */
export interface Dts {
  readonly concepts: ReadonlyMap<string, DtsConcept>
  readonly axes: ReadonlyMap<string, DtsAxis>
}

/** Stands between namespace and local name. */
const BETWEEN = '#'

/** @example expandName('us-gaap:Revenues', namespaces) // 'http://fasb.org/us-gaap/2025#Revenues' */
export function expandName(name: string, namespaces: Readonly<Record<string, unknown>>): string {
  const at = name.indexOf(':')
  return `${String(namespaces[name.slice(0, at)])}${BETWEEN}${name.slice(at + 1)}`
}

/** A report's own taxonomy, as a processor would find it after loading its files. */
export function dtsOf({ concepts, axes, namespaces }: Taxonomy): Dts {
  const expand = (name: string) => expandName(name, namespaces)
  return {
    concepts: new Map(concepts.map(({ name, kind, periodType }) => [expand(name), { kind, periodType }])),
    axes: new Map(
      axes.map((axis) => [
        expand(axis.axis),
        {
          members: new Set(axis.members.map(expand)),
          defaultMember: expand(axis.domain),
          concepts: new Set(axis.concepts.map(expand)),
        },
      ]),
    ),
  }
}
