/** One extended link as XML: locators for the concepts, arcs between them. Each arc's end has a locator of its own. */
import { arcroleHref } from './vocabulary.ts'
import { element, type XmlElement } from './xml.ts'

export interface LinkArc {
  readonly arcrole: string
  readonly from: string
  readonly to: string
  readonly attributes?: Readonly<Record<string, string | number | undefined>>
}

export interface ExtendedLink {
  /** "presentation", "calculation" or "definition". */
  readonly kind: string
  readonly role: string
  readonly arcs: readonly LinkArc[]
}

/** @param hrefOf where a concept is declared */
export function extendedLink({ kind, role, arcs }: ExtendedLink, hrefOf: (concept: string) => string): XmlElement {
  const locators: XmlElement[] = []
  const first = new Map<string, string>()
  const locate = (concept: string): string => {
    const label = `l${locators.length + 1}`
    locators.push(element('link:loc', { 'xlink:type': 'locator', 'xlink:href': hrefOf(concept), 'xlink:label': label }))
    if (!first.has(concept)) first.set(concept, label)
    return label
  }
  const pairs = new Set<string>()
  const written = arcs.map(({ arcrole, from, to, attributes = {} }) => {
    const source = first.get(from) ?? locate(from)
    const known = first.get(to)
    // XLink forbids two arcs between one pair of labels
    const target = known && !pairs.has(`${source} ${known}`) ? known : locate(to)
    pairs.add(`${source} ${target}`)
    return element(`link:${kind}Arc`, {
      'xlink:type': 'arc',
      'xlink:arcrole': arcrole,
      'xlink:from': source,
      'xlink:to': target,
      ...attributes,
    })
  })
  return element(`link:${kind}Link`, { 'xlink:type': 'extended', 'xlink:role': role }, [...locators, ...written])
}

/** The references to arcroles that a linkbase must make before it uses them. */
export const arcroleRefs = (arcroles: Iterable<string>): XmlElement[] =>
  [...new Set(arcroles)].flatMap((arcroleURI) => {
    const href = arcroleHref(arcroleURI)
    return href ? [element('link:arcroleRef', { arcroleURI, 'xlink:type': 'simple', 'xlink:href': href })] : []
  })

export const roleRef = (roleURI: string, href: string): XmlElement =>
  element('link:roleRef', { roleURI, 'xlink:type': 'simple', 'xlink:href': href })
