/** Reads the issuer's name: what stands before "today announced", before its ticker or its short name, or before the title's verb. */
import { MONTH_NAME } from '../lexicon/periods.ts'
import type { Reading } from './reading.ts'

/** "Acme Holdings Limited (“Acme” or the “Company”) (NASDAQ: ACME), a maker of …, today announced" */
const OPENS =
  /^[\s"“*]*((?:The\s)?[A-Z0-9À-Þ][^()“”"]{1,90}?)\s?(?:,?\s?\(|\s?,\s(?:a|an|the|one|today|through|which|together)\s|\s?[-–—]\s?(?:a|an|the|through)\s|\s(?:today|announce[sd]?|announced|report(?:s|ed)|is pleased|filed|delivered|released|provided|posted)\b)/
const DATELINE_END =
  /(?:newswire[^\s]*?\s?\/?|business\s?wire\)?|prnewswire[^/]*\/|newmediawire\)|cnw[^/]*\/|newsfile[^)]*\)|news direct\)?)[)/]?\s*(?:[-–—/]+|\d{1,2})?\s*/i
const DATE_AND_DASH = /^[^.]{2,120}?(?:19|20)\d\d\s*(?:\([^)]*\)|\/[^/]*\/)?\s*(?:[-–—]{1,2}|\/)+\s*/
/** "FRANKLIN, Tenn.", "Amsterdam, the Netherlands". */
export const PLACE = String.raw`\(?[A-Z][\p{L}.'’-]*(?:(?: |, ?)(?:the )?[A-Z][\p{L}.'’-]*){0,4}`
const DAY = String.raw`(?:${MONTH_NAME} \d{1,2}(?:st|nd|rd|th)?,? |\d{1,2}\.? ${MONTH_NAME},? )(?:19|20)\d\d`
/** "FRANKLIN, Tenn. (July 22, 2031) – ", "San Jose, Calif. - Aug. 16, 2031 - ", "LONDON, May 2, 2031, ". */
const PLACE_AND_DAY = new RegExp(`^${PLACE},?[\\s:–—(-]{1,4}${DAY}\\)*\\s*(?:[-–—:/]{1,3}\\s*|[.,]\\s+(?=[A-Z]))`, 'u')
/** "Amsterdam, the Netherlands - Acme Ltd. (Euronext: ACME) announces": no date, and a dash. */
const PLACE_AND_DASH = new RegExp(`^${PLACE},?\\s+[-–—]{1,2}\\s+(?=[A-Z])`, 'u')
/** "Acme Inc. Announces First Quarter 2031 Results SHANGHAI, China, May 20, 2031 -- Acme Inc. (…": a title that no blank line ends. */
const BEHIND_TITLE = new RegExp(`\\s${PLACE}, ${DAY}\\)*\\s*[-–—]{1,2}\\s*(?=[A-Z])`, 'u')
/** "– PRISM MediaWire –": who distributes it. */
const WIRE_AND_DASH = /^[\w ]{0,24}wire\b(?:\s*\([^)]*\))?\s*[–—-]{1,2}\s*/i
const TITLE_VERBS =
  /\s(?:reports?|reported|announces?|announced|delivers?|posts?|provides?|releases?|publishes?|declares?|achieves?|records?|sustains|continues|updates?|issues|files|completes|closes|hits|sees|ends)\b/i
const NOT_A_NAME =
  /^(?:(?:this|these|the following|the aforesaid|for the|in the|we|our|net|total|revenues?|results|all|as|on|at|q[1-4]|full[- ]year|highlights?|interim|unaudited|chairman(?:['’]s)?|directors?['’]?|report (?:to|of)|news (?:release|details)|statement of|year[- ]end|(?:19|20)\d\d)\b|\d{1,2} \p{L}+ (?:19|20)\d\d|(?:corporation|company|limited|inc\.?|company limited|sub|subject|ref?)$|(?:first|second|third|fourth)[- ](?:quarter|half|nine|fiscal|three))/iu
const TITLE_TAIL =
  /\s(?:financial statements?|interim|half[- ]year|year[- ]end|annual|quarterly|full[- ]year|q[1-4]|results)\b.*$/i
const TITLE_NOISE = /^(?:(?:unaudited|press release|corrected|correction|updated?)\b[:\s-]*)/i

const clean = (name: string): string | undefined => {
  const trimmed = name
    .replace(/[*_[\]®™]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^The Board of Directors of |\s,.*$/g, '')
    .replace(/[\s,:–—-]+$/, '')
    .trim()
  const isName = trimmed.length > 1 && trimmed.length <= 90 && !NOT_A_NAME.test(trimmed)
  return isName && (trimmed.match(SMALL_WORD) ?? []).length < MOST_SMALL ? trimmed : undefined
}

/** "Achieved important improvement in earnings" is a clause: names are written large. */
const SMALL_WORD =
  /(?:^|\s)(?!(?:of|and|the|for|de|da|do|du|la|le|van|von|der|und|et|en|y|e)\s)\p{Ll}{2,}(?=[\s,;]|$)/gu
const MOST_SMALL = 3

/** The text behind a dateline, if one opens it. */
function behindDateline(text: string): string | undefined {
  const start = text.slice(0, 260)
  const wire = DATELINE_END.exec(start)
  if (wire) {
    const rest = text.slice(wire.index + wire[0].length)
    return rest.replace(DATE_AND_DASH, '').replace(/^[\s\-–—/]+/, '')
  }
  const date = PLACE_AND_DAY.exec(start) ?? DATE_AND_DASH.exec(start) ?? PLACE_AND_DASH.exec(start)
  const inner = date ? null : BEHIND_TITLE.exec(start)
  if (inner) return text.slice(inner.index + inner[0].length)
  return date ? text.slice(date[0].length).replace(WIRE_AND_DASH, '') : undefined
}

const nameIn = (text: string): string | undefined => {
  const [, name] = OPENS.exec(text.slice(0, 400)) ?? SMALL.exec(text.slice(0, 400)) ?? []
  return name && clean(name.replace(PERIOD_TAIL, ''))
}

/** "acme (the “Company”) (Nasdaq: ACME) today announced": a brand that is written small. */
const SMALL =
  /^([a-z][\w.&-]{1,30}(?: [A-Z][\w.&-]*){0,3}),?\s\((?:the\s)?["“']?(?:NYSE|Nasdaq|TSX|OTC|LSE|Euronext|Company|we|us|our)\b/i

/** A title run together with the place below it: "Acme 4Q and FY 2031 Results Amsterdam". */
const PERIOD_TAIL = /\s(?:q[1-4]|[1-4]q|h[12]|[12]h|fy)(?:\b|\d\d).*$/i

function fromTitle(title: string): string | undefined {
  const text = title.replace(TITLE_NOISE, '')
  const colon = /^([^:]{2,60}):\s/.exec(text)?.[1]
  const genitive =
    /^(.{2,60}?)(?:’s|'s)\s(?:financial|interim|results|q[1-4]|annual|half|year[- ]end|full[- ]year|(?:first|second|third|fourth)[- ]quarter)/i.exec(
      text,
    )?.[1]
  const verb = TITLE_VERBS.exec(text)
  const name = genitive ?? (verb && (!colon || verb.index < colon.length) ? text.slice(0, verb.index) : colon)
  return name === undefined ? undefined : clean(name.replace(TITLE_TAIL, ''))
}

const FORM_BLOCKS = 8

/** "Company name: Acme Co., Ltd.   Stock exchanges: Tokyo", in the form of the exchanges of Japan. */
const FORM =
  /\bCompany name\s?:\s*([^:]{3,60}?)(?=\s+(?:\((?:URL|Code)|Stock|Listing|Listed|Code|Securities|URL|Representative|\[|[〔［])|$)/i

/** The issuer's name as the release spells it in full, else as its title does. */
export function readIssuer(reading: Reading): string | undefined {
  const texts = reading.opening.map(({ text }) => text)
  const form = reading.prose
    .slice(0, FORM_BLOCKS)
    .map(({ view }) => FORM.exec(view.text)?.[1])
    .find(Boolean)
  if (form) return clean(form)
  for (const [index, text] of texts.entries()) {
    const rest = behindDateline(text)
    if (rest === undefined) continue
    const next = texts[index + 1] ?? ''
    const name = nameIn(rest.length > 2 ? rest : (behindDateline(next) ?? next))
    if (name) return name
  }
  const announced = texts.find((text) =>
    /\((?:NYSE|Nasdaq|TSX|OTC|LSE|Euronext)|“(?:the )?Company”|"(?:the )?Company"/i.test(text),
  )
  const name = announced && nameIn(announced)
  const alone = reading.prose.slice(0, 3).find(({ view }) => ALONE.test(view.text.trim()))
  return name ?? (reading.title && fromTitle(reading.title)) ?? (alone && clean(alone.view.text.trim()))
}

/** "Acme AB" above or below the title, with nothing else. */
const ALONE =
  /^\p{Lu}[\p{L}\d&.'’ -]{1,40} (?:AB|ASA|AS|A\/S|Oyj|Abp|plc|PLC|Inc\.?|Corp\.?|Corporation|Ltd\.?|Limited|SE|N\.?V\.?|S\.?A\.?|S\.?p\.?A\.?|AG|KGaA|Co\.)(?: \(publ\.?\))?$/u
