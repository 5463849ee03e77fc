/** The rules for notes and links: a note names itself and is linked to, a link leads to facts by a declared type and group. */
import { isObject, type JsonObject, type Violation, violation } from './violation.ts'

const FOOTNOTE = 'http://www.xbrl.org/2003/arcrole/fact-footnote'

export const NOTE = 'xbrl:note'
const conceptOf = (fact: unknown): unknown =>
  isObject(fact) && isObject(fact.dimensions) ? fact.dimensions.concept : undefined
export const isNote = (fact: unknown): boolean => conceptOf(fact) === NOTE

/** oime:missingNoteIDDimension, oime:invalidNoteIDValue, oime:missingLanguageForNoteFact, oime:invalidXHTMLFragment. */
export function* checkNote(id: string, { dimensions, value }: JsonObject, at: string): Generator<Violation> {
  if (!isObject(dimensions)) return
  const { noteId, language } = dimensions
  if (noteId === undefined) yield violation('oime:missingNoteIDDimension', `${at}.dimensions`, 'a note has a noteId')
  else if (noteId !== id)
    yield violation('oime:invalidNoteIDValue', `${at}.dimensions.noteId`, 'is not the id of the note')
  if (language === undefined)
    yield violation('oime:missingLanguageForNoteFact', `${at}.dimensions`, 'a note has a language')
  if (typeof value === 'string' && !isFragment(value))
    yield violation('oime:invalidXHTMLFragment', `${at}.value`, 'is no XHTML')
}

/** Plain text, or elements that close; a bare "&" or "<" is neither. */
function isFragment(text: string): boolean {
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/.test(text)) return false
  const open: string[] = []
  const rest = text.replace(
    /<(\/?)([A-Za-z][\w.-]*)(?:\s+[\w:.-]+="[^"<]*")*\s*(\/?)>/g,
    (_, closes: string, name: string, empty: string) => {
      if (closes) return open.pop() === name ? '' : '<'
      if (!empty) open.push(name)
      return ''
    },
  )
  return open.length === 0 && !rest.includes('<')
}

/** xbrlje:unknownLinkType, …LinkGroup, …LinkTarget, oime:illegalStandardFootnoteTarget: where a fact's links lead. */
export function* checkLinks(links: unknown, info: JsonObject, facts: JsonObject, at: string): Generator<Violation> {
  if (links === undefined) return
  if (!isObject(links)) return yield violation('xbrlje:invalidJSONStructure', at, 'is no object')
  const types = isObject(info.linkTypes) ? info.linkTypes : {}
  const groups = isObject(info.linkGroups) ? info.linkGroups : {}
  for (const [type, byGroup] of Object.entries(links)) {
    if (types[type] === undefined) yield violation('xbrlje:unknownLinkType', `${at}.${type}`, 'is not declared')
    for (const [group, targets] of Object.entries(isObject(byGroup) ? byGroup : {})) {
      const where = `${at}.${type}.${group}`
      if (groups[group] === undefined) yield violation('xbrlje:unknownLinkGroup', where, 'is not declared')
      for (const target of Array.isArray(targets) ? targets : [])
        if (facts[String(target)] === undefined)
          yield violation('xbrlje:unknownLinkTarget', where, `${String(target)} is no fact`)
        else if (types[type] === FOOTNOTE && !isNote(facts[String(target)]))
          yield violation('oime:illegalStandardFootnoteTarget', where, `${String(target)} is no note`)
    }
  }
}

/** oime:unusedNoteFact: a note is linked to from somewhere. */
export function* usesNotes(facts: JsonObject): Generator<Violation> {
  const used = new Set(
    Object.values(facts).flatMap((fact) => {
      const links = isObject(fact) && isObject(fact.links) ? Object.values(fact.links) : []
      return links.flatMap((byGroup) => (isObject(byGroup) ? Object.values(byGroup).flat() : []))
    }),
  )
  for (const [id, fact] of Object.entries(facts))
    if (isNote(fact) && !used.has(id)) yield violation('oime:unusedNoteFact', `facts.${id}`, 'is linked from nowhere')
}
