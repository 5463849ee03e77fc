/**
 * A taxonomy as files: a schema for each prefix, and linkbases for labels, presentation, calculation (Calculations 1.1) and,
 * where columns are broken down or the issuer's concepts are anchored, definition. Every address in it names a file beside it,
 * or one that XBRL itself publishes.
 */
import type { LabelRole, Taxonomy } from '../model/taxonomy.ts'
import { arcroleRefs, type ExtendedLink, extendedLink, type LinkArc, roleRef } from './link.ts'
import { ARCROLES, LABEL_ROLES, roleHref, XMLNS } from './vocabulary.ts'
import { idOfConcept, type LinkbaseFile, type Role, schemaName, writeSchema } from './write-schemas.ts'
import { element, type XmlElement, xmlDocument } from './xml.ts'

export interface TaxonomyFile {
  readonly name: string
  readonly text: string
}

/** All files of a taxonomy, its entry point first. */
export function writeTaxonomy(taxonomy: Taxonomy): TaxonomyFile[] {
  const { issuer, namespaces } = taxonomy
  const links = [
    ...presentationLinks(taxonomy),
    ...calculationLinks(taxonomy),
    ...definitionLinks(taxonomy),
    ...anchorLinks(taxonomy),
  ]
  const roles = rolesOf(taxonomy, links)
  const linkbases: readonly (LinkbaseFile & { readonly text: string })[] = [
    { name: `${issuer}_lab.xml`, kind: 'label', text: labelLinkbase(taxonomy) },
    ...(['presentation', 'calculation', 'definition'] as const)
      .filter((kind) => links.some((link) => link.kind === kind))
      .map((kind) => ({
        name: `${issuer}_${kind.slice(0, 3)}.xml`,
        kind,
        text: linkbase(
          taxonomy,
          roles,
          links.filter((link) => link.kind === kind),
        ),
      })),
  ]
  const schemas = [issuer, ...Object.keys(namespaces).filter((prefix) => prefix !== issuer)].map((prefix) => ({
    name: schemaName(prefix),
    text: writeSchema(prefix, taxonomy, roles, linkbases),
  }))
  return [...schemas, ...linkbases.map(({ name, text }) => ({ name, text }))]
}

const hrefOf = (concept: string): string =>
  `${schemaName(concept.slice(0, concept.indexOf(':')))}#${idOfConcept(concept)}`
const roleUri = ({ issuer, namespaces }: Taxonomy, id: string): string => `${namespaces[issuer]}/role/${id}`

const presentationLinks = (taxonomy: Taxonomy): ExtendedLink[] =>
  taxonomy.networks.map(({ id, presentation }) => ({
    kind: 'presentation',
    role: roleUri(taxonomy, id),
    arcs: presentation.map(({ parent, child, order, preferredLabel }) => ({
      arcrole: ARCROLES.parentChild,
      from: parent,
      to: child,
      attributes: { order, preferredLabel: preferredLabel && LABEL_ROLES[preferredLabel] },
    })),
  }))

const calculationLinks = (taxonomy: Taxonomy): ExtendedLink[] =>
  taxonomy.networks.flatMap(({ id, calculations }) =>
    calculations.map((arcs, index) => ({
      kind: 'calculation',
      role: roleUri(taxonomy, index === 0 ? id : `${id}-${index + 1}`),
      arcs: arcs.map(({ total, item, weight, order }) => ({
        arcrole: ARCROLES.summationItem,
        from: total,
        to: item,
        attributes: { order, weight },
      })),
    })),
  )

const definitionLinks = (taxonomy: Taxonomy): ExtendedLink[] =>
  taxonomy.axes.map(({ axis, hypercube, domain, members, lines, concepts }) => {
    const arc = (arcrole: string, from: string, to: string, order?: number, more?: LinkArc['attributes']): LinkArc => ({
      arcrole,
      from,
      to,
      attributes: { order, ...more },
    })
    const cube = { 'xbrldt:contextElement': 'scenario', 'xbrldt:closed': 'true' }
    return {
      kind: 'definition',
      role: roleUri(taxonomy, idOfConcept(axis)),
      arcs: [
        arc(ARCROLES.all, lines, hypercube, 1, cube),
        arc(ARCROLES.hypercubeDimension, hypercube, axis, 1),
        arc(ARCROLES.dimensionDomain, axis, domain, 1),
        arc(ARCROLES.dimensionDefault, axis, domain, 2),
        ...members.map((member, index) => arc(ARCROLES.domainMember, domain, member, index + 1)),
        ...concepts.map((concept, index) => arc(ARCROLES.domainMember, lines, concept, index + 2)),
      ],
    }
  })

/** The issuer's concepts below the standard ones that hold more than them. */
const anchorLinks = (taxonomy: Taxonomy): ExtendedLink[] =>
  taxonomy.anchors.length === 0
    ? []
    : [
        {
          kind: 'definition',
          role: roleUri(taxonomy, ANCHORS),
          arcs: taxonomy.anchors.map(({ own, wider }, index) => ({
            arcrole: ARCROLES.widerNarrower,
            from: wider,
            to: own,
            attributes: { order: index + 1 },
          })),
        },
      ]

const ANCHORS = 'anchors'

function rolesOf(taxonomy: Taxonomy, links: readonly ExtendedLink[]): Role[] {
  const roles = new Map<string, Role>()
  const used = new Map<string, Set<string>>()
  for (const { role, kind } of links) used.set(role, (used.get(role) ?? new Set()).add(kind))
  const declare = (id: string, definition: string) => {
    const uri = roleUri(taxonomy, id)
    const kinds = used.get(uri)
    if (kinds) roles.set(uri, { uri, id: `r_${id}`, definition, kinds: [...kinds] })
  }
  for (const { id, definition, calculations } of taxonomy.networks) {
    declare(id, definition)
    for (let at = 2; at <= calculations.length; at++) declare(`${id}-${at}`, `${definition} (sums, ${at})`)
  }
  for (const { axis } of taxonomy.axes) declare(idOfConcept(axis), `9999 - Dimension - ${axis}`)
  declare(ANCHORS, '9998 - Anchors - concepts of the issuer and the standard ones that hold more')
  return [...roles.values()]
}

function linkbase({ issuer }: Taxonomy, roles: readonly Role[], links: readonly ExtendedLink[]): string {
  const used = new Set(links.map(({ role }) => role))
  const isDimensional = links.some(({ kind }) => kind === 'definition')
  return xmlDocument(
    element(
      'link:linkbase',
      { ...XMLNS, ...(isDimensional ? { 'xmlns:xbrldt': 'http://xbrl.org/2005/xbrldt' } : {}) },
      [
        ...roles.filter(({ uri }) => used.has(uri)).map(({ uri, id }) => roleRef(uri, `${schemaName(issuer)}#${id}`)),
        ...labelRoleRefs(links),
        ...arcroleRefs(links.flatMap(({ arcs }) => arcs.map(({ arcrole }) => arcrole))),
        ...links.map((link) => extendedLink(link, hrefOf)),
      ],
    ),
  )
}

/** Labels that are not of XBRL 2.1 must be declared where they are preferred, too. */
function labelRoleRefs(links: readonly ExtendedLink[]): XmlElement[] {
  const preferred = new Set(links.flatMap(({ arcs }) => arcs.map(({ attributes }) => attributes?.preferredLabel)))
  return (Object.keys(LABEL_ROLES) as LabelRole[])
    .filter((role) => preferred.has(LABEL_ROLES[role]))
    .flatMap((role) => {
      const href = roleHref(role)
      return href ? [roleRef(LABEL_ROLES[role], href)] : []
    })
}

function labelLinkbase({ concepts }: Taxonomy): string {
  const roles = new Set(concepts.flatMap(({ labels }) => Object.keys(labels) as LabelRole[]))
  const refs = [...roles].sort().flatMap((role) => {
    const href = roleHref(role)
    return href ? [roleRef(LABEL_ROLES[role], href)] : []
  })
  const items = concepts.flatMap(({ name, labels }, index): XmlElement[] => [
    element('link:loc', { 'xlink:type': 'locator', 'xlink:href': hrefOf(name), 'xlink:label': `c${index}` }),
    ...Object.entries(labels).map(([role, text]) =>
      element(
        'link:label',
        {
          'xlink:type': 'resource',
          'xlink:label': `t${index}`,
          'xlink:role': LABEL_ROLES[role as LabelRole],
          'xml:lang': 'en',
        },
        [text],
      ),
    ),
    element('link:labelArc', {
      'xlink:type': 'arc',
      'xlink:arcrole': ARCROLES.conceptLabel,
      'xlink:from': `c${index}`,
      'xlink:to': `t${index}`,
    }),
  ])
  const link = element(
    'link:labelLink',
    { 'xlink:type': 'extended', 'xlink:role': 'http://www.xbrl.org/2003/role/link' },
    items,
  )
  return xmlDocument(element('link:linkbase', XMLNS, [...refs, link]))
}
