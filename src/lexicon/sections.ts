/** Words that tell what a heading, a section or a block is about. Of several patterns the first that fits decides. */
import type { SectionKind } from '../model/block.ts'

/** Of a heading. */
export const HEADING_KINDS: readonly (readonly [RegExp, SectionKind])[] = [
  [/^forward[- ]looking (?:expectations|guidance|outlook)\b/i, 'outlook'],
  [/forward[- ]looking|safe harbou?r|cautionary|disclaimer|risk factors|legal (?:notice|information)/i, 'safeHarbour'],
  [
    /\bconference calls?\b|\bweb-?cast|\bearnings calls?\b|\bcall (?:information|details)\b|\bdial-in\b|\binvestor calls?\b|teleconference|conference details|results presentation$|audiocast/i,
    'call',
  ],
  [
    /non-?(?:gaap|ifrs)|alternative performance|supplement(?:al|ary) (?:financial )?measures|(?:key|other|operating) (?:performance |business |operating )?(?:metrics|indicators|measures)|\bdefinitions?\b|^use of\b|explanation of|glossary|basis of (?:presentation|preparation)|reconciliation/i,
    'nonGaap',
  ],
  [
    /^about\b|about (?:the company|us)$|boilerplate|(?:company|corporate) profile|^profile$|^(?!.*(?:\d|\b(?:quarter|year|period|half|months|results|figures|performance)\b)).*\bin brief$/i,
    'about',
  ],
  [
    /\bcontacts?\b|(?:investor|media|public) relations|further information|for more information|inquiries|enquiries|financial calendar|upcoming (?:investor )?events|investor events|note to editors/i,
    'contact',
  ],
  [
    /^(?!.*\b(?:review|results|highlights|performance|updates?|developments?|summary) (?:and|&) (?:[a-z]+ )?outlook\b).*\boutlook\b|\bguidance\b|\bforecasts?\b|\bexpectations\b|\btargets\b|\bprospects\b|\bobjectives\b|financial estimates|looking (?:ahead|forward)/i,
    'outlook',
  ],
]

/** Of a paragraph, by its first words. */
export const OPENING_KINDS: readonly (readonly [RegExp, SectionKind])[] = [
  [
    /^\W{0,3}(?:(?:this|these|certain|some|the|except|statements?|all|any|matters|information|to the extent|in addition|various|forward)\b[^.]{0,220}\bforward[- ]looking|safe harbou?r|cautionary (?:note|statement)|forward[- ]looking statements?\b|the forward[- ]looking)|private securities litigation reform act/i,
    'safeHarbour',
  ],
  [
    /^.{0,140}\b(?:host|hold|conduct|webcast|discuss|live streaming)\b.{0,120}\b(?:conference call|web-?cast|earnings call|teleconference|audio)|^\W{0,3}(?:an? |the )?(?:live|audio|replay|web-?cast|archived|telephonic|recorded|simultaneous)\b[^.]{0,120}\b(?:available|call|web-?cast|accessed)|^\W{0,3}(?:an? |the )?(?:conference call|participants|dial[- ]in|passcode|conference id|listeners)\b|^\W{0,3}to (?:join|access|participate|listen|register|dial)\b|^\W{0,3}(?:interested (?:parties|persons|investors)|investors|analysts|shareholders|those)\b[^.]{0,80}\b(?:call|listen|join|access|dial|web-?cast)\b|^(?:participant )?(?:toll|dial|conference|access|confirmation|replay|web-?cast|listen)[\w -]{0,30}:/i,
    'call',
  ],
  [
    /^\W{0,3}(?:for (?:(?:more|further|additional)\b|inquiries|enquiries|investor|media|information)\b|contacts?:|(?:investor|media|press|company)(?: relations)? contacts?\b|tel(?:ephone)?\b|e-?mail\b|phone\b|fax\b)/i,
    'contact',
  ],
]

/** "Fernhill is a leading maker of pumps": how a company describes itself where no heading says "About". */
export const SELF_DESCRIPTION =
  /^(?:\p{Lu}|the company)[^.]{0,120}?\b(?:is|are) (?:an?|the|one of|among|engaged|headquartered|committed|dedicated)\b|^[^.]{0,120}\b(?:was founded|founded in|headquartered in|designs,? (?:develops|manufactures)|trades? on|(?:is|are) listed on)\b/iu

/** A block that is no text of the release: wire marks, links, rights. */
export const CHROME =
  /^(?:view (?:the )?(?:original|source|full|this)\b|original\/source press|source:? |logo\b|photo\b|download|related links|read more|more (?:news|images)$|sign up|subscribe|print$|share(?: this)?$|cision\b|multimedia\b|click here|back to top|exhibit \d|ex-\d|https?:\/\/\S+$|www\.\S+$|\*? ?this announcement is distributed|distribution:|end\W{0,3}$|-+ ?end ?-+|-30-|(?:end of )?page \d+(?: of \d+)?$|\d{1,3}$|regulatory news:?$|(?:news|press) release$|for immediate release$|\(?(?:via )?(?:pr ?newswire|business ?wire|globe ?newswire|access ?newswire|accesswire|canada newswire|news direct|newmediawire|cnw(?: group)?|dow jones newswires|morningstar|reuters|nasdaq|accesswire)\)?$|-+ ?news direct ?-+|newsramp|reddit post|blockchain registration|pickup - )/i

/** Where a page begins or ends, as converters write it: "### Page 5", "*End of Page 5*". No title of what stands near. */
export const PAGE_MARK = /^(?:end of )?page \d+(?: of \d+)?$/i

/** "© 2024 Fernhill Inc. All rights reserved." */
export const RIGHTS = /^(?:©|\(c\)|copyright)\s?(?:\W{0,2}\d{4}|\w)/i

/** A news ticker's echo of the figures, as some wires put above a release: "(11:45 GMT) *Fernhill 4Q Rev $571M >FHL". */
export const TICKER_ECHO =
  /^\(?\d{1,2}:\d{2} (?:GMT|ET|EST|EDT|CET|UTC)\)?\s|^\*?[A-Z][\w .&-]{1,30} (?:[1-4]Q|FY|1H|2H)\S* .{3,60}>\w+$/

/** The mark of a wire in a dateline. */
export const WIRE_MARK =
  /[/(]\s?(?:via )?(?:PR ?Newswire|BUSINESS ?WIRE|GLOBE ?NEWSWIRE|ACCESS ?NEWSWIRE|ACCESSWIRE|NEW(?:S)?MEDIAWIRE|CNW|News ?Direct|Newsfile|EQS|Market ?Wired?|JCN|Canada NewsWire|Cision|PRISM)\b|\b(?:PRNewswire|GLOBE ?NEWSWIRE|BUSINESS ?WIRE)\s?(?:\/|\)|--|—|–)/i

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?'
/** "OSLO, Norway, February 3, 2025 –", "Paris, 12 February 2025:" */
export const PLACE_AND_DATE = new RegExp(
  `^\\(?\\p{Lu}[\\p{L}.,'() /&-]{1,60}[,.(–—-]\\s{0,2}(?:on )?(?:${MONTH} \\d{1,2}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH})\\s?,? \\d{4}\\s?\\)?,?\\s{0,2}(?:--?|—|–|:|\\/|\\(|\\s(?=\\p{Lu}))`,
  'u',
)
/** "KEARNEY, NE -- Fernhill, Inc. today announced" */
export const PLACE_AND_NEWS =
  /^\p{Lu}{3}[\p{Lu} .,'-]{0,40}(?:, ?[\p{L}. ]{2,20})?\s?(?:--|—|–)\s?\p{L}[^.]{0,300}\b(?:announce[ds]?|reports?|reported|released?)\b/u

/** Words that a headline of results has. */
export const HEADLINE_WORDS =
  /\b(?:results?|reports?|reported|announces?|quarter|year|earnings|fiscal|half|interim|performance|sales|revenues?|record|growth|update|statement|release|bulletin|achieves?|delivers?|posts?|[1-4]Q|Q[1-4]|FY|H[12])\b/i

/** Things that carry a number of their own, "Tier1 capital": the figure glued to them is no note mark. */
export const NUMBERED_THINGS =
  /(?:tier|level|phase|class|stage|step|note|table|part|type|series|group|article|section|page|form|exhibit|euros?|covid|version|category)$/i

/** What heads a column that refers to notes. */
export const NOTE_HEAD = /^notes?\.?$/i

/** "(In thousands, except per share data)", "(unaudited)", "Q3 2025 $ million": how to read a table that follows. */
export const TABLE_SCALE =
  /^\(?(?:un)?audited\)?$|^\([^%;]{0,80}\bin (?:[A-Z$€£.]{1,5} ?)?(?:thousands?|millions?|billions?)\b[^%;]{0,110}\)$|^(?:amounts |dollars |figures )?in (?:thousands|millions|billions)\b[^.;%]{0,110}$|^[\w ]{0,24}[$€£] ?(?:million|billion|thousand)s?$/i
