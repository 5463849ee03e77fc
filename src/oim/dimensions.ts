/** The rules for a fact's dimensions: concept, entity, language, and axes with their members. */
import { type Dts, type DtsConcept, expandName } from './dts.ts'
import { isNumeric } from './values.ts'
import { NCNAME, prefixOf, QNAME, SQNAME, type Violation, violation } from './violation.ts'

type Namespaces = Readonly<Record<string, string>>
type Dimensions = Readonly<Record<string, string>>

const OWN = new Set(['concept', 'entity', 'period', 'unit', 'language', 'noteId'])

/** oime:unknownConcept, oime:valueForAbstractConcept: the concept is declared, and can be reported. */
export function* checkConcept(name: string, namespaces: Namespaces, dts: Dts, at: string): Generator<Violation> {
  if (!QNAME.test(name))
    return yield violation('xbrlje:invalidJSONStructure', at, `${JSON.stringify(name)} is no name with a prefix`)
  if (namespaces[prefixOf(name)] === undefined)
    return yield violation('oimce:unboundPrefix', at, `${name} has a prefix without a namespace`)
  const kind = dts.concepts.get(expandName(name, namespaces))?.kind
  if (kind === undefined) yield violation('oime:unknownConcept', at, `${name} is not in the taxonomy`)
  else if (kind === 'abstract' || kind === 'hypercube' || kind === 'dimension' || kind === 'member')
    yield violation('oime:valueForAbstractConcept', at, `${name} is abstract`)
}

/** oimce:invalidSQName, oimce:unboundPrefix: a scheme's prefix and an identifier. tieout:noEntity: and every fact has one. */
export function* checkEntity(entity: string | undefined, namespaces: Namespaces, at: string): Generator<Violation> {
  if (entity === undefined) return yield violation('tieout:noEntity', at, 'says of no one')
  if (!SQNAME.test(entity)) {
    const isBlank = /^[^:\s]+:.*\s/.test(entity)
    return yield violation(
      isBlank ? 'tieout:blankInEntity' : 'oimce:invalidSQName',
      at,
      `${JSON.stringify(entity)} is no identifier`,
    )
  }
  if (namespaces[prefixOf(entity)] === undefined)
    yield violation('oimce:unboundPrefix', at, `${entity} has a prefix without a namespace`)
}

/** oime:misplacedLanguageDimension, xbrlje:invalidLanguageCodeCase: on text only, in lower case. */
export function* checkLanguage(
  language: string | undefined,
  concept: DtsConcept | undefined,
  at: string,
): Generator<Violation> {
  if (language === undefined) return
  if (concept && (isNumeric(concept) || concept.kind === 'date'))
    yield violation('oime:misplacedLanguageDimension', at, 'stands on what is no text')
  if (language !== language.toLowerCase())
    yield violation('xbrlje:invalidLanguageCodeCase', at, `${language} is not in lower case`)
}

/** oime:unknownDimension, oime:invalidDimensionValue, xbrldie:…: axes of the taxonomy, members of the axis, never the default. */
export function* checkAxes(dimensions: Dimensions, namespaces: Namespaces, dts: Dts, at: string): Generator<Violation> {
  for (const [name, member] of Object.entries(dimensions)) {
    if (OWN.has(name)) continue
    const where = `${at}.${name}`
    if (!QNAME.test(name)) {
      yield violation('xbrlje:invalidJSONStructure', where, 'is no dimension that OIM names, and has no prefix')
      continue
    }
    const unbound = [name, member].find((one) => QNAME.test(one) && namespaces[prefixOf(one)] === undefined)
    if (unbound !== undefined) {
      yield violation('oimce:unboundPrefix', where, `${unbound} has a prefix without a namespace`)
      continue
    }
    const axis = dts.axes.get(expandName(name, namespaces))
    if (!axis) {
      yield violation('oime:unknownDimension', where, 'is not in the taxonomy')
      continue
    }
    const value = QNAME.test(member) ? expandName(member, namespaces) : member
    if (value === axis.defaultMember)
      yield violation('oime:invalidDimensionValue', where, `${member} goes without saying`)
    else if (!axis.members.has(value) || !axis.concepts.has(expandName(dimensions.concept ?? '', namespaces)))
      yield violation(
        'xbrldie:PrimaryItemDimensionallyInvalidError',
        where,
        `${member} is not valid for ${dimensions.concept}`,
      )
  }
}

/** xmlSchema:valueError: an id is a name of XML. */
export function* checkId(id: string, at: string): Generator<Violation> {
  if (!NCNAME.test(id)) yield violation('xmlSchema:valueError', at, `${JSON.stringify(id)} is no id`)
}
