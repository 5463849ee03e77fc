/** The rules for the head of a report: document type, namespaces, taxonomy, features, link types and groups. */
import { isObject, type JsonObject, NCNAME, prefixOf, QNAME, type Violation, violation } from './violation.ts'

/** Prefixes that stand for one URI each, both ways. */
const RESERVED: Readonly<Record<string, string>> = {
  xbrl: 'https://xbrl.org/2021',
  xbrli: 'http://www.xbrl.org/2003/instance',
  xs: 'http://www.w3.org/2001/XMLSchema',
  iso4217: 'http://www.xbrl.org/2003/iso4217',
  utr: 'http://www.xbrl.org/2009/utr',
  enum2: 'http://xbrl.org/2020/extensible-enumerations-2.0',
}

const RESERVED_LINKS: Readonly<Record<string, string>> = {
  footnote: 'http://www.xbrl.org/2003/arcrole/fact-footnote',
  explanatoryFact: 'http://www.xbrl.org/2009/arcrole/fact-explanatoryFact',
  _: 'http://www.xbrl.org/2003/role/link',
}

const MEMBERS = new Set(['documentType', 'features', 'namespaces', 'linkTypes', 'linkGroups', 'taxonomy', 'baseURL'])

/** All violations of the head. */
export function* checkDocumentInfo(
  info: JsonObject,
  namespaces: Readonly<Record<string, string>>,
): Generator<Violation> {
  yield* hasDocumentType(info)
  yield* hasKnownMembers(info, namespaces)
  yield* namesTaxonomy(info)
  yield* bindsNamespaces(info.namespaces, 'namespaces', RESERVED)
  yield* bindsNamespaces(info.linkTypes, 'linkTypes', RESERVED_LINKS)
  yield* bindsNamespaces(info.linkGroups, 'linkGroups', RESERVED_LINKS)
  yield* setsFeatures(info, namespaces)
}

/** oimce:unsupportedDocumentType: the document type is that of xBRL-JSON 1.0. */
function* hasDocumentType({ documentType }: JsonObject): Generator<Violation> {
  if (documentType !== 'https://xbrl.org/2021/xbrl-json')
    yield violation('oimce:unsupportedDocumentType', 'documentInfo.documentType', `is ${JSON.stringify(documentType)}`)
}

/** xbrlje:invalidJSONStructure, oimce:unboundPrefix: what OIM does not name has a prefix, and that is bound. */
function* hasKnownMembers(info: JsonObject, namespaces: Readonly<Record<string, string>>): Generator<Violation> {
  for (const key of Object.keys(info)) if (!MEMBERS.has(key)) yield* isExtension(key, `documentInfo.${key}`, namespaces)
}

/** A member that OIM does not name: prefixed, with a prefix that is bound to a namespace outside xbrl.org. */
export function* isExtension(
  key: string,
  at: string,
  namespaces: Readonly<Record<string, string>>,
): Generator<Violation> {
  const uri = namespaces[prefixOf(key)]
  if (!QNAME.test(key))
    yield violation('xbrlje:invalidJSONStructure', at, 'is no member that OIM names, and has no prefix')
  else if (uri === undefined) yield violation('oimce:unboundPrefix', at, 'has a prefix without a namespace')
  else if (/^https?:\/\/(?:www\.)?xbrl\.org\//.test(uri))
    yield violation('tieout:foreignExtension', at, 'is an extension in a namespace of XBRL itself')
}

/** oime:noTaxonomy, xbrlje:invalidJSONStructure: at least one address. */
function* namesTaxonomy({ taxonomy }: JsonObject): Generator<Violation> {
  const at = 'documentInfo.taxonomy'
  if (!Array.isArray(taxonomy) || taxonomy.some((uri) => typeof uri !== 'string'))
    yield violation('xbrlje:invalidJSONStructure', at, 'is no list of addresses')
  else if (taxonomy.length === 0) yield violation('oime:noTaxonomy', at, 'is empty')
}

/** oimce:invalidURIForReservedAlias, oimce:multipleAliasesForURI: an alias for a URI, reserved ones as they are reserved. */
function* bindsNamespaces(
  aliases: JsonObject[string],
  member: string,
  reserved: Readonly<Record<string, string>>,
): Generator<Violation> {
  const at = `documentInfo.${member}`
  if (aliases === undefined) return
  if (!isObject(aliases)) return yield violation('xbrlje:invalidJSONStructure', at, 'is no object')
  const seen = new Map<string, string>()
  for (const [alias, uri] of Object.entries(aliases)) {
    const where = `${at}.${alias}`
    if (typeof uri !== 'string' || uri === '' || !(alias === '_' || NCNAME.test(alias))) {
      yield violation('xbrlje:invalidJSONStructure', where, 'is no name for an address')
      continue
    }
    const other = seen.get(uri)
    if (other !== undefined) yield violation('oimce:multipleAliasesForURI', where, `stands for the same as ${other}`)
    seen.set(uri, alias)
    const own = reserved[alias]
    if (own !== undefined && own !== uri)
      yield violation('oimce:invalidURIForReservedAlias', where, `is reserved for ${own}`)
    const owner = Object.keys(reserved).find((one) => reserved[one] === uri)
    if (owner !== undefined && owner !== alias)
      yield violation('oimce:invalidURIForReservedAlias', where, `stands for what ${owner} is reserved for`)
  }
}

const DUPLICATES = new Set<unknown>(['none', 'complete', 'consistent', 'all'])

/** oimce:unboundPrefix, xbrlje:invalidJSONStructure: features have bound prefixes and values of their kind. */
function* setsFeatures({ features }: JsonObject, namespaces: Readonly<Record<string, string>>): Generator<Violation> {
  const at = 'documentInfo.features'
  if (features === undefined) return
  if (!isObject(features)) return yield violation('xbrlje:invalidJSONStructure', at, 'is no object')
  for (const [name, value] of Object.entries(features)) {
    const where = `${at}.${name}`
    if (!QNAME.test(name)) yield violation('xbrlje:invalidJSONStructure', where, 'has no prefix')
    else if (namespaces[prefixOf(name)] === undefined)
      yield violation('oimce:unboundPrefix', where, 'has a prefix without a namespace')
    if (name === 'xbrl:allowedDuplicates' && !DUPLICATES.has(value))
      yield violation('xbrlje:invalidJSONStructure', where, 'is none of none, complete, consistent and all')
    if (name === 'xbrl:canonicalValues' && typeof value !== 'boolean')
      yield violation('xbrlje:invalidJSONStructure', where, 'is neither true nor false')
  }
}
