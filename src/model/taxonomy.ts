/**
 * A report's taxonomy before it is written as schemas and linkbases: what each concept in use is, and for each table the tree
 * in which it is presented and the sums that it prints.
 */

/** What a concept holds, or what it is for: tables and headings are abstract, a breakdown is a dimension with its members. */
export type ConceptKind =
  | 'monetary'
  | 'perShare'
  | 'shares'
  | 'percent'
  | 'pure'
  | 'abstract'
  | 'hypercube'
  | 'dimension'
  | 'member'

/** Roles of labels: the standard one, a total's, those of opening and closing balances, and each printed with the sign turned. */
export type LabelRole =
  | 'label'
  | 'total'
  | 'periodStart'
  | 'periodEnd'
  | 'negated'
  | 'negatedTotal'
  | 'negatedPeriodStart'
  | 'negatedPeriodEnd'

export interface DeclaredConcept {
  /** With its prefix. */
  readonly name: string
  readonly kind: ConceptKind
  readonly periodType: 'instant' | 'duration'
  readonly balance: 'debit' | 'credit' | undefined
  /** Label by role; every concept has the standard one. */
  readonly labels: Readonly<Partial<Record<LabelRole, string>>> & { readonly label: string }
}

/** A concept below another in the tree of a table. */
export interface PresentationArc {
  readonly parent: string
  readonly child: string
  readonly order: number
  readonly preferredLabel: LabelRole | undefined
}

/** A line of a printed sum. */
export interface CalculationArc {
  readonly total: string
  readonly item: string
  readonly weight: 1 | -1
  readonly order: number
}

/** One table of the release. */
export interface Network {
  /** An NCName, the end of the role's URI. */
  readonly id: string
  readonly definition: string
  readonly presentation: readonly PresentationArc[]
  /** Each list is a network of its own, so that two ways to break one total down are never added together. */
  readonly calculations: readonly (readonly CalculationArc[])[]
}

/** A breakdown: the axis, its members, and the concepts that are reported along it. */
export interface Axis {
  readonly axis: string
  readonly hypercube: string
  readonly domain: string
  readonly members: readonly string[]
  /** The abstract concept over the lines. */
  readonly lines: string
  readonly concepts: readonly string[]
}

/** A concept of the issuer's and the standard concept that holds more than it. */
export interface Anchor {
  readonly own: string
  readonly wider: string
}

export interface Taxonomy {
  /** The issuer's prefix: its schema is the one that the report names. */
  readonly issuer: string
  /** Namespace of each prefix in use. */
  readonly namespaces: Readonly<Record<string, string>>
  readonly concepts: readonly DeclaredConcept[]
  readonly networks: readonly Network[]
  readonly axes: readonly Axis[]
  readonly anchors: readonly Anchor[]
}
