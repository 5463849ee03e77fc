/**
 * Plain numbers that count or measure something: "sold 4.13 million lamps", "signed 24 new clients", "an average rig count of
 * 66". What names a thing ("Boeing 737", "Phase 3 study"), dates it or defines it ("a 12-year concession") is none.
 */
import { gapAfter, gapBefore, type Item } from './item.ts'
import type { Marked } from './marked.ts'

/** Things that releases count. */
const THINGS =
  /^\s+(?:(?!(?:years?|months?|weeks?|days?|hours?|minutes?|of|and|or|to|in|for)\b)[a-z®-]+\s+){0,3}(?:shares|adss?|stores|shops|customers|clients|franchisees|employees|colleagues|professionals|specialists|people|fte|aircraft|clubs|properties|dispositions|restaurants|hotels|buildings|sites|centers|centres|clinics|warehouses|wells|rigs|boe|bbls?|barrels|tonn?es|tons|subscribers|accounts|users|members|patients|units|homes|homesites|apartments|suites|communities|closings|outlets|orders|systems|lots|leases|contracts|agreements|projects|companies|suppliers|square (?:feet|met(?:er|re)s)|sq\.? ?(?:ft|m)|acres|hectares|miles|kilomet(?:re|er)s|ounces|[kmgt]wh?(?:dc|ac)?|megawatts(?: hours)?|bcf\/d|[km]?boe\/d|vessels|ships|satellites|trains|locations|branches|loans|policies|registrations|vehicles|passengers|departures|flights|tests|procedures|meters|jobs|cars|railcars|trucks|machines|devices)\b/i
/** Those that also count below ten. */
const FEW =
  /^\s+(?:[a-z-]+\s+){0,2}(?:stores|properties|restaurants|hotels|buildings|rigs|vessels|aircraft|branches|clubs|wells|communities|centers|centres|dispositions)\b/i
/** A name of the measure before the verb: "number of stores grew to", "ending outlets of", "rig count totaled". */
const COUNTING =
  /\b(?:numbers? of (?:[\w-]+ ){0,3}[\w-]+|(?:rig|store|home|head|share|community|customer|member|employee)[ -]?counts?|counts?|headcount|outlets|score|dso|dio|dpo|days (?:sales|inventory|payables?)(?: outstanding)?|pace|fleet|lot supply|workforce)\b[^.;#]{0,40}\b(?:was|were|is|are|of|at|to|totall?ed|reached|between|stands|stood|from)\s+(?:approximately |about |around |over |nearly |almost |at least |more than |some )*$/i
/** The name of a thing ends in its number: "Phase 3", "Boeing 737", "the Lower 48". */
const NAME_BEFORE = /(?:^|[\s("“–-])(?:[a-z]*[A-Z][\w’'-]*[™®]?|[\w-]+(?:™|®|\((?:TM|R)\)))\s+$/
const OPENING_VERB =
  /^\W*(?:[A-Z][a-z]+ed|Over|With|Nearly|Almost|About|Approximately|Some|More than|Around|Sold|Grew|Won|In|Of|From|A total of|The|Our|These|Only)\s+(?:[a-z]+\s+)*$/
const NAMES =
  /\b(?:phase|scope|class|type|level|tier|top|no\.?|number|section|form|law|chapter|schedule|suite|page|version|step|grade|item)s?\s*$/i
/** "3-year", "36D", "80/100", "1.5degC": part of a word, a score or a name. */
const ATTACHED = /^(?:-|[a-z/°'])/i
const LENGTH_OF_TIME =
  /^\s+(?:(?:[a-z-]+\s+)?(?:years?|months?|weeks?|days?|hours?|minutes?|inches|nits|mg|degrees)\b|of (?:these|those|the)\b)/i
/** "was 96 days", "an average duration of 4.04 years": a length of time that is itself the measure. */
const MEASURED_TIME =
  /\b(?:durations?|maturit\w+|terms?|life|lives|tenor|wault|walt|dso|dio|dpo|days|inventory|outstanding|age|hours)\b[^.;#]{0,60}\b(?:was|were|is|of|at|to|from|with|by|and)\s+(?:approximately |about |around |over |nearly )*$/i

/** "10 to 13 trains", "480,000 and 1.5 million lamps": what is counted stands behind the last of a list. */
const LISTED = /^\s*(?:to|and|or|-|–|‒|,|, and)\s*(?:approximately |about |over )?$/i
/** "Tables 5a and 8b", "4K". */
const LETTERED = /^\d{1,2}[a-z]$/i

/** Whether a plain number counts something that its sentence names. */
export function isCount(marked: Marked, item: Item, items: readonly Item[]): boolean {
  const next = items[items.indexOf(item) + 1]
  const isListed =
    next?.index === item.index + 1 && next.quantity.kind === 'number' && LISTED.test(gapAfter(marked, item))
  return isCounted(marked, item) || (isListed && isCount(marked, next, items))
}

function isCounted(marked: Marked, item: Item): boolean {
  const { quantity } = item
  const before = marked.text.slice(0, quantity.start)
  const rest = marked.text.slice(quantity.end)
  if (ATTACHED.test(rest) || NAMES.test(before) || LETTERED.test(marked.text.slice(quantity.start, quantity.end)))
    return false
  if (!quantity.isFigure && NAME_BEFORE.test(before) && !OPENING_VERB.test(before)) return false
  const gap = gapBefore(marked, item)
  const after = gapAfter(marked, item)
  if (LENGTH_OF_TIME.test(rest)) return MEASURED_TIME.test(gap) || (quantity.isFigure && item.metric !== undefined)
  if (COUNTING.test(gap)) return true
  if (FEW.test(after)) return true
  const isLarge = /\d{2}/.test(marked.text.slice(quantity.start, quantity.end))
  if ((isLarge || quantity.isFigure) && THINGS.test(after)) return true
  if (!quantity.isFigure) return false
  // a bullet: "Independent active coaches of 11,700"
  if (/^\W*[A-Z][a-z]+(?: [A-Za-z-]+){1,5} of\s+$/.test(before) && /^\s*(?:$|[,;.(])/.test(rest)) return true
  if (/\b(?:over|more than|nearly|almost)\s+$/i.test(gap) && /^\s+[a-z]{4,}/i.test(rest)) return true
  return item.metric !== undefined || (quantity.hasScale && (/^\s+[a-z]/i.test(rest) || REACHED.test(gap)))
}

/** What there is at a time, not what came about in it. */
const STANDING =
  /^\s+(?:[a-z-]+\s+){0,3}(?:stores|shops|customers|employees|colleagues|people|aircraft|clubs|properties|restaurants|hotels|buildings|sites|centers|centres|clinics|rigs|subscribers|accounts|users|members|units|communities|outlets|satellites|branches|vessels|locations)\b/i
const IS_THERE =
  /\b(?:operates?|operated|operating|has|have|had|comprise[sd]?|stands? at|owns?|owned|consist\w* of|(?:network|portfolio|fleet|base|total|workforce) of|employs?|employed|serves?|served)\s+(?:(?:approximately|about|over|more than|nearly|some|a total of|currently)\s+)*$/i
/** "operates 46 retail stores and 16 clinics": had at the end of the period. */
export const isStanding = (marked: Marked, item: Item): boolean => {
  const gap = gapBefore(marked, item)
  const before = /^[^#.;]{0,40}\band\s+(?:over |some )?$/i.test(gap)
    ? marked.masked.slice(0, item.quantity.start - gap.length).replace(/#+$/, '')
    : gap
  return STANDING.test(gapAfter(marked, item)) && IS_THERE.test(before)
}

/** "active lamps surpassed 2.2 billion": a count of what the sentence names. */
const REACHED =
  /\b(?:surpassed|exceeded|reached|topped|totall?ed|grew to|rose to|increased to)\s+(?:approximately |over |more than |nearly )?$/i
