/**
 * Holds a report against OIM 1.0 (xBRL-JSON), rule by rule, and against the taxonomy that it names. Structure comes first, as a
 * processor refuses the whole report for it; then each fact, then what only shows between facts.
 */
import { checkAxes, checkConcept, checkEntity, checkId, checkLanguage } from './dimensions.ts'
import { checkDocumentInfo, isExtension } from './document-info.ts'
import { type Dts, expandName } from './dts.ts'
import { checkDuplicates } from './duplicates.ts'
import { checkLinks, checkNote, isNote, NOTE, usesNotes } from './links.ts'
import { checkPeriod } from './periods.ts'
import { checkUnit } from './units.ts'
import { checkValue, hasFactStructure, isFactMember } from './values.ts'
import { isObject, type JsonObject, type Violation, violation } from './violation.ts'

/** Finds a taxonomy by the address that the report gives; undefined where there is none. */
export type FindTaxonomy = (uri: string) => Dts | undefined

/** All violations, in the order of the report. An empty list is a valid report. */
export const validateReport = (report: unknown, find: FindTaxonomy): Violation[] => [...violationsOf(report, find)]

function* violationsOf(report: unknown, find: FindTaxonomy): Generator<Violation> {
  if (!isObject(report) || !isObject(report.documentInfo))
    return yield violation('xbrlje:invalidJSONStructure', 'documentInfo', 'is missing')
  const info = report.documentInfo
  const facts = isObject(report.facts) ? report.facts : {}
  const namespaces = namespacesOf(info)
  yield* checkDocumentInfo(info, namespaces)
  for (const [key, value] of Object.entries(report)) {
    if (key !== 'documentInfo' && key !== 'facts') yield* isExtension(key, key, namespaces)
    if (key.includes(':')) yield* holdsNoAliases(value, key)
  }
  yield* isCleanText(facts)
  for (const [id, fact] of Object.entries(facts)) yield* hasFactStructure(fact, `facts.${id}`)
  const dts = yield* loaded(info, find)
  const isCanonical = isObject(info.features) && info.features['xbrl:canonicalValues'] === true
  for (const [id, fact] of Object.entries(facts))
    if (isObject(fact) && isObject(fact.dimensions))
      yield* checkFact(id, fact, { info, facts, namespaces, dts, isCanonical })
  yield* usesNotes(facts)
  const allowed = isObject(info.features) ? info.features['xbrl:allowedDuplicates'] : undefined
  yield* checkDuplicates(facts, typeof allowed === 'string' ? allowed : 'all')
}

const namespacesOf = ({ namespaces }: JsonObject): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(isObject(namespaces) ? namespaces : {}).filter(
      (pair): pair is [string, string] => typeof pair[1] === 'string',
    ),
  )

/** IOerror: every taxonomy that is named can be loaded. */
function* loaded({ taxonomy }: JsonObject, find: FindTaxonomy): Generator<Violation, Dts> {
  const concepts = new Map<string, Dts['concepts'] extends ReadonlyMap<string, infer C> ? C : never>()
  const axes = new Map<string, Dts['axes'] extends ReadonlyMap<string, infer A> ? A : never>()
  for (const uri of Array.isArray(taxonomy) ? taxonomy : []) {
    const dts = find(String(uri))
    if (!dts) yield violation('IOerror', 'documentInfo.taxonomy', `${String(uri)} leads nowhere`)
    for (const [name, concept] of dts?.concepts ?? []) concepts.set(name, concept)
    for (const [name, axis] of dts?.axes ?? []) axes.set(name, axis)
  }
  return { concepts, axes }
}

interface Context {
  readonly info: JsonObject
  readonly facts: JsonObject
  readonly namespaces: Readonly<Record<string, string>>
  readonly dts: Dts
  readonly isCanonical: boolean
}

function* checkFact(id: string, fact: JsonObject, context: Context): Generator<Violation> {
  const { info, facts, namespaces, dts, isCanonical } = context
  const at = `facts.${id}`
  const dimensions = Object.fromEntries(
    Object.entries(isObject(fact.dimensions) ? fact.dimensions : {}).filter(
      (pair): pair is [string, string] => typeof pair[1] === 'string',
    ),
  )
  yield* checkId(id, at)
  for (const key of Object.keys(fact)) if (!isFactMember(key)) yield* isExtension(key, `${at}.${key}`, namespaces)
  yield* checkLinks(fact.links, info, facts, `${at}.links`)
  if (isNote(fact)) return yield* checkNote(id, fact, at)
  const { concept: name, noteId } = dimensions
  if (name === undefined) return
  if (noteId !== undefined) yield violation('oime:misplacedNoteIDDimension', `${at}.dimensions`, `is for ${NOTE} alone`)
  yield* checkConcept(name, namespaces, dts, `${at}.dimensions.concept`)
  const concept = dts.concepts.get(expandName(name, namespaces))
  yield* checkEntity(dimensions.entity, namespaces, `${at}.dimensions.entity`)
  yield* checkPeriod(dimensions.period, concept, `${at}.dimensions.period`)
  yield* checkUnit(dimensions.unit, concept, namespaces, `${at}.dimensions.unit`)
  yield* checkLanguage(dimensions.language, concept, `${at}.dimensions.language`)
  yield* checkAxes(dimensions, namespaces, dts, `${at}.dimensions`)
  if (concept) yield* checkValue(fact, concept, at, isCanonical)
}

const ALIAS_MAPS = new Set(['namespaces', 'linkTypes', 'linkGroups'])

/** tieout:aliasesInside: processors read these keys as alias maps wherever they stand. */
function* holdsNoAliases(value: unknown, at: string): Generator<Violation> {
  const open: unknown[] = [value]
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (typeof one !== 'object' || one === null) continue
    for (const [key, inner] of Object.entries(one)) {
      if (ALIAS_MAPS.has(key)) yield violation('tieout:aliasesInside', `${at} … ${key}`, 'would be read as aliases')
      if (typeof inner === 'object' && inner !== null) open.push(inner)
    }
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML cannot hold
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u

/** tieout:unwritableText: what stands in facts can be written as XML. */
function* isCleanText(facts: JsonObject): Generator<Violation> {
  for (const [id, fact] of Object.entries(facts))
    if (isObject(fact) && typeof fact.value === 'string' && UNWRITABLE.test(fact.value))
      yield violation('tieout:unwritableText', `facts.${id}.value`, 'holds a character that XML cannot')
}
