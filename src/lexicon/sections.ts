/** Words that tell what a section or a block is about. Patterns are tried in order; the first that fits decides. */
import type { SectionKind } from '../model/block.ts'

/** Of a heading. */
export const HEADING_KINDS: readonly (readonly [RegExp, SectionKind])[] = [
  [/forward[- ]looking|safe harbou?r|cautionary|disclaimer|risk factors|legal notice/i, 'safeHarbour'],
  [
    /\b(?:conference call|webcast|earnings call|call information|dial-in|investor call|teleconference|conference details|earnings conference)\b/i,
    'call',
  ],
  [
    /non-?(?:gaap|ifrs)|alternative performance|key (?:performance )?(?:metrics|indicators) defin|definitions?|use of|explanation of|glossary|basis of presentation|reconciliation/i,
    'nonGaap',
  ],
  [/^about\b|about (?:the company|us)|boilerplate|company profile/i, 'about'],
  [
    /\bcontacts?\b|investor relations|media relations|further information|for more information|inquiries|financial calendar|upcoming events/i,
    'contact',
  ],
  [/outlook|guidance|forecast|expectations|targets|looking (?:ahead|forward)/i, 'outlook'],
]

/** Of a paragraph without a heading, by its first words. */
export const OPENING_KINDS: readonly (readonly [RegExp, SectionKind])[] = [
  [
    /^(?:\W{0,3})(?:this|these|certain|some of the|the|except for|statements? (?:made |contained )?in|all statements|matters discussed)\b[^.]{0,160}\bforward[- ]looking|^(?:safe harbou?r|cautionary (?:note|statement))|^forward[- ]looking statements?\b|private securities litigation reform act/i,
    'safeHarbour',
  ],
  [
    /^(?:\W{0,3})(?:the company|management|we|[A-Z][\w.' &-]{1,60}) (?:will|plans to|is going to|is scheduled to|to) (?:host|hold|conduct|present|discuss|webcast)\b|^(?:a |an |the )?(?:live |audio |replay|webcast|archived|telephonic|conference call|participants|to (?:join|access|participate|listen|register)|dial[- ]in|passcode|conference id|listeners|interested parties|investors (?:are|can|may)|analysts and investors)/i,
    'call',
  ],
  [
    /^(?:for (?:more|further|additional|inquiries|investor|media)|contacts?:?\b|investor relations|media (?:contact|relations)|tel(?:ephone)?\b|e-?mail|phone)/i,
    'contact',
  ],
]

/** A block that is no text of the release: navigation, images, wire marks. */
export const CHROME =
  /^(?:view (?:original|source|the full)|source:? |\(?c\) \d{4}|copyright|share this|click here|back to top|logo|photo|download|related links|read more|sign up|subscribe|print|cision|multimedia|https?:\/\/\S+$|www\.\S+$|\[?(?:dow jones newswires|morningstar|reuters)\]?$|\*? ?this announcement is distributed|distribution:|end\b.{0,3}$|###+|# # #|-+end-+|-30-)/i

/** A news ticker's echo of the figures, as some wires put above a release: "(11:45 GMT) *XYZ 4Q Rev $571M >XYZ". */
export const TICKER_ECHO =
  /^\(?\d{1,2}:\d{2} (?:GMT|ET|EST|EDT|CET)\)?\s|^\*?[A-Z][\w .&-]{1,30} (?:[1-4]Q|FY|1H|2H)\S* .{3,60}>\w+$/

/** The opening of a release: a place, a date, a wire. */
export const DATELINE =
  /^(?:[\p{Lu}][\p{L}.,'’ /&-]{1,70}?(?:,|--|\s-|\s–|\s—|\()\s*){1,3}[^.]{0,60}?(?:\b(?:19|20)\d\d\b|BUSINESS ?WIRE|PRNewswire|GLOBE ?NEWSWIRE|ACCESS ?NEWSWIRE|ACCESSWIRE|NEWSMEDIAWIRE|CNW|News Direct|Newsfile)[^.]{0,60}?(?:--|—|–|\/)|\/(?:PRNewswire|CNW|PR Newswire)\/|\((?:GLOBE NEWSWIRE|BUSINESS WIRE|NEWSMEDIAWIRE|ACCESS NEWSWIRE|Newsfile|via)\b/iu
