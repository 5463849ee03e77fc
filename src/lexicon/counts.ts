/** Words by which a plain number of the prose is known to count or measure something. */

/** Things that releases count. */
export const COUNTED_THINGS =
  /^\s+(?:(?!(?:years?|months?|weeks?|days?|hours?|minutes?|of|and|or|to|in|for)\b)[a-z®-]+\s+){0,3}(?:shares|adss?|stores|shops|customers|clients|franchisees|employees|colleagues|professionals|specialists|people|fte|aircraft|clubs|properties|dispositions|restaurants|hotels|buildings|sites|centers|centres|clinics|warehouses|wells|rigs|boe|bbls?|barrels|tonn?es|tons|subscribers|accounts|users|members|patients|units|homes|homesites|apartments|suites|communities|closings|outlets|orders|systems|lots|leases|contracts|agreements|projects|companies|suppliers|square (?:feet|met(?:er|re)s)|sq\.? ?(?:ft|m)|acres|hectares|miles|kilomet(?:re|er)s|ounces|[kmgt]wh?(?:dc|ac)?|megawatts(?: hours)?|bcf\/d|[km]?boe\/d|vessels|ships|satellites|trains|locations|branches|loans|policies|registrations|vehicles|passengers|departures|flights|tests|procedures|meters|jobs|cars|railcars|trucks|machines|devices)\b/i
/** Those that also count below ten. */
export const COUNTED_FEW =
  /^\s+(?:[a-z-]+\s+){0,2}(?:stores|properties|restaurants|hotels|buildings|rigs|vessels|aircraft|branches|clubs|wells|communities|centers|centres|dispositions)\b/i
/** A name of the measure before the verb: "number of stores grew to", "ending outlets of", "rig count totaled". */
export const COUNTING_BEFORE =
  /\b(?:numbers? of (?:[\w-]+ ){0,3}[\w-]+|(?:rig|store|home|head|share|community|customer|member|employee)[ -]?counts?|counts?|headcount|outlets|score|dso|dio|dpo|days (?:sales|inventory|payables?)(?: outstanding)?|pace|fleet|lot supply|workforce)\b[^.;#]{0,40}\b(?:was|were|is|are|of|at|to|totall?ed|reached|between|stands|stood|from)\s+(?:approximately |about |around |over |nearly |almost |at least |more than |some )*$/i
/** Words before the number in a name: "Phase 3", "Section 13". */
export const NUMBERED_NAMES =
  /\b(?:phase|scope|class|type|level|tier|top|no\.?|number|section|form|law|chapter|schedule|suite|page|version|step|grade|item)s?\s*$/i
/** A length of time behind the number, or a part of what was named. */
export const LENGTH_OF_TIME =
  /^\s+(?:(?:[a-z-]+\s+)?(?:years?|months?|weeks?|days?|hours?|minutes?|inches|nits|mg|degrees)\b|of (?:these|those|the)\b)/i
/** "was 96 days", "an average duration of 4.04 years": a length of time that is itself the measure. */
export const MEASURED_TIME =
  /\b(?:durations?|maturit\w+|terms?|life|lives|tenor|wault|walt|dso|dio|dpo|days|inventory|outstanding|age|hours)\b[^.;#]{0,60}\b(?:was|were|is|of|at|to|from|with|by|and)\s+(?:approximately |about |around |over |nearly )*$/i
/** What there is at a time, not what came about in it. */
export const STANDING_THINGS =
  /^\s+(?:[a-z-]+\s+){0,3}(?:stores|shops|customers|employees|colleagues|people|aircraft|clubs|properties|restaurants|hotels|buildings|sites|centers|centres|clinics|rigs|subscribers|accounts|users|members|units|communities|outlets|satellites|branches|vessels|locations)\b/i
/** Verbs of having, before what there is. */
export const IS_THERE =
  /\b(?:operates?|operated|operating|has|have|had|comprise[sd]?|stands? at|owns?|owned|consist\w* of|(?:network|portfolio|fleet|base|total|workforce) of|employs?|employed|serves?|served)\s+(?:(?:approximately|about|over|more than|nearly|some|a total of|currently)\s+)*$/i
/** "active lamps surpassed 2.2 billion": a count of what the sentence names. */
export const REACHED =
  /\b(?:surpassed|exceeded|reached|topped|totall?ed|grew to|rose to|increased to)\s+(?:approximately |over |more than |nearly )?$/i
/** A sentence or bullet that opens with a capital and names nothing: "Sold 24 lots". */
export const OPENING_VERB =
  /^\W*(?:[A-Z][a-z]+ed|Over|With|Nearly|Almost|About|Approximately|Some|More than|Around|Sold|Grew|Won|In|Of|From|A total of|The|Our|These|Only)\s+(?:[a-z]+\s+)*$/
