/** The schemas of a taxonomy: one for each prefix; the issuer's declares the roles too and leads to all other files. */
import type { DeclaredConcept, Taxonomy } from '../model/taxonomy.ts'
import type { ExtendedLink } from './link.ts'
import { IMPORTS, ITEM_TYPES, isReportable, SCHEMA_XMLNS, SUBSTITUTION_GROUPS } from './vocabulary.ts'
import { element, type XmlElement, xmlDocument } from './xml.ts'

/** A role of a link, where it is declared and what for. */
export interface Role {
  readonly uri: string
  readonly id: string
  readonly definition: string
  readonly kinds: readonly ExtendedLink['kind'][]
}

export interface LinkbaseFile {
  readonly name: string
  /** The end of the role that says what kind of linkbase it is. */
  readonly kind: 'label' | 'presentation' | 'calculation' | 'definition'
}

export const schemaName = (prefix: string): string => `${prefix}.xsd`
export const idOfConcept = (name: string): string => name.replace(':', '_')

export function writeSchema(
  prefix: string,
  { issuer, namespaces, concepts }: Taxonomy,
  roles: readonly Role[],
  linkbases: readonly LinkbaseFile[],
): string {
  const namespace = namespaces[prefix] ?? ''
  const isEntry = prefix === issuer
  const others = Object.entries(namespaces).filter(([other]) => isEntry && other !== prefix)
  const imports = [...IMPORTS, ...others.map(([other, uri]) => [uri, schemaName(other)] as const)]
  return xmlDocument(
    element(
      'xsd:schema',
      {
        ...SCHEMA_XMLNS,
        [`xmlns:${prefix}`]: namespace,
        targetNamespace: namespace,
        elementFormDefault: 'qualified',
        attributeFormDefault: 'unqualified',
      },
      [
        ...(isEntry ? [annotation(roles, linkbases)] : []),
        ...imports.map(([uri, schemaLocation]) => element('xsd:import', { namespace: uri, schemaLocation })),
        ...concepts.filter(({ name }) => name.startsWith(`${prefix}:`)).map(declaration),
      ],
    ),
  )
}

function annotation(roles: readonly Role[], linkbases: readonly LinkbaseFile[]): XmlElement {
  return element('xsd:annotation', {}, [
    element('xsd:appinfo', {}, [
      ...roles.map(({ uri, id, definition, kinds }) =>
        element('link:roleType', { roleURI: uri, id }, [
          element('link:definition', {}, [definition]),
          ...kinds.map((kind) => element('link:usedOn', {}, [`link:${kind}Link`])),
        ]),
      ),
      ...linkbases.map(({ name, kind }) =>
        element('link:linkbaseRef', {
          'xlink:type': 'simple',
          'xlink:href': name,
          'xlink:role': `http://www.xbrl.org/2003/role/${kind}LinkbaseRef`,
          'xlink:arcrole': 'http://www.w3.org/1999/xlink/properties/linkbase',
        }),
      ),
    ]),
  ])
}

function declaration({ name, kind, periodType, balance }: DeclaredConcept): XmlElement {
  return element('xsd:element', {
    name: name.slice(name.indexOf(':') + 1),
    id: idOfConcept(name),
    type: ITEM_TYPES[kind],
    substitutionGroup: SUBSTITUTION_GROUPS[kind] ?? 'xbrli:item',
    abstract: isReportable(kind) ? undefined : 'true',
    nillable: 'true',
    'xbrli:periodType': periodType,
    'xbrli:balance': balance,
  })
}
