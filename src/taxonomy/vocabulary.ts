/** The names that XBRL gives to roles, types and namespaces, and where their schemas are. */
import type { ConceptKind, LabelRole } from '../model/taxonomy.ts'

export const XMLNS: Readonly<Record<string, string>> = {
  'xmlns:link': 'http://www.xbrl.org/2003/linkbase',
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
}

export const SCHEMA_XMLNS: Readonly<Record<string, string>> = {
  'xmlns:xsd': 'http://www.w3.org/2001/XMLSchema',
  'xmlns:xbrli': 'http://www.xbrl.org/2003/instance',
  'xmlns:xbrldt': 'http://xbrl.org/2005/xbrldt',
  'xmlns:dtr-types': 'http://www.xbrl.org/dtr/type/2024-01-31',
  ...XMLNS,
}

/** Namespace → schema that every taxonomy of ours imports. */
export const IMPORTS: readonly (readonly [string, string])[] = [
  ['http://www.xbrl.org/2003/instance', 'http://www.xbrl.org/2003/xbrl-instance-2003-12-31.xsd'],
  ['http://xbrl.org/2005/xbrldt', 'http://www.xbrl.org/2005/xbrldt-2005.xsd'],
  ['http://www.xbrl.org/dtr/type/2024-01-31', 'https://www.xbrl.org/dtr/type/2024-01-31/types.xsd'],
]

export const ITEM_TYPES: Readonly<Record<ConceptKind, string>> = {
  monetary: 'xbrli:monetaryItemType',
  perShare: 'dtr-types:perShareItemType',
  shares: 'xbrli:sharesItemType',
  percent: 'dtr-types:percentItemType',
  pure: 'xbrli:pureItemType',
  abstract: 'xbrli:stringItemType',
  hypercube: 'xbrli:stringItemType',
  dimension: 'xbrli:stringItemType',
  member: 'dtr-types:domainItemType',
}

export const SUBSTITUTION_GROUPS: Readonly<Partial<Record<ConceptKind, string>>> = {
  hypercube: 'xbrldt:hypercubeItem',
  dimension: 'xbrldt:dimensionItem',
}

export const isReportable = (kind: ConceptKind): boolean =>
  kind !== 'abstract' && kind !== 'hypercube' && kind !== 'dimension' && kind !== 'member'

const STANDARD_ROLE = 'http://www.xbrl.org/2003/role'
const NEGATED_ROLE = 'http://www.xbrl.org/2009/role'

export const LABEL_ROLES: Readonly<Record<LabelRole, string>> = {
  label: `${STANDARD_ROLE}/label`,
  total: `${STANDARD_ROLE}/totalLabel`,
  periodStart: `${STANDARD_ROLE}/periodStartLabel`,
  periodEnd: `${STANDARD_ROLE}/periodEndLabel`,
  negated: `${NEGATED_ROLE}/negatedLabel`,
  negatedTotal: `${NEGATED_ROLE}/negatedTotalLabel`,
  negatedPeriodStart: `${NEGATED_ROLE}/negatedPeriodStartLabel`,
  negatedPeriodEnd: `${NEGATED_ROLE}/negatedPeriodEndLabel`,
}

/** Where a role that XBRL 2.1 itself does not define is declared. */
export const roleHref = (role: LabelRole): string | undefined => {
  const uri = LABEL_ROLES[role]
  return uri.startsWith(NEGATED_ROLE)
    ? `http://www.xbrl.org/lrr/role/negated-2009-12-16.xsd#${uri.slice(uri.lastIndexOf('/') + 1)}`
    : undefined
}

export const ARCROLES = {
  conceptLabel: 'http://www.xbrl.org/2003/arcrole/concept-label',
  parentChild: 'http://www.xbrl.org/2003/arcrole/parent-child',
  summationItem: 'https://xbrl.org/2023/arcrole/summation-item',
  all: 'http://xbrl.org/int/dim/arcrole/all',
  hypercubeDimension: 'http://xbrl.org/int/dim/arcrole/hypercube-dimension',
  dimensionDomain: 'http://xbrl.org/int/dim/arcrole/dimension-domain',
  dimensionDefault: 'http://xbrl.org/int/dim/arcrole/dimension-default',
  domainMember: 'http://xbrl.org/int/dim/arcrole/domain-member',
  widerNarrower: 'http://www.esma.europa.eu/xbrl/esef/arcrole/wider-narrower',
} as const

/** Where arcroles that XBRL 2.1 itself does not define are declared. */
export const arcroleHref = (arcrole: string): string | undefined => {
  const name = arcrole.slice(arcrole.lastIndexOf('/') + 1)
  if (arcrole === ARCROLES.summationItem) return `https://www.xbrl.org/2023/calculation-1.1.xsd#${name}`
  if (arcrole === ARCROLES.widerNarrower) return `http://www.xbrl.org/lrr/arcrole/esma-arcrole-2018-11-21.xsd#${name}`
  return arcrole.startsWith('http://xbrl.org/int/dim/') ? `http://www.xbrl.org/2005/xbrldt-2005.xsd#${name}` : undefined
}
