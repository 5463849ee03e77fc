/** What in the words around a figure makes it doubtful that it is its metric's own: then it may tie, but never be contradicted. */
import { type Mention, nameOf } from '../../model/claim.ts'
import { endOf } from '../../model/period.ts'
import type { Span } from '../../model/span.ts'
import type { LinkContext } from '../evidence/context.ts'
import { OF_A_SEGMENT, partOf } from './part-headings.ts'

/** A sentence that opens by leaving something out, before or behind its period, speaks of another measure throughout. */
const QUALIFIED_OPENING =
  /^\W*(?:(?:for|in|during|over) the [^,;]{1,40},\s*)?(?:excluding|adjust(?:ed|ing) for|on an? (?:organic|constant|like|comparable|adjusted|pro forma)|before |without |assuming )/i

/** "which included a charge of #", "partially offset by #": the figure is a part or a cause, not the metric's own. */
const TURNS_AWAY =
  /\b(?:includ\w+|of which|offset|due to|driven by|result(?:ed|ing) (?:from|in)|reflect\w+|because|exclud\w+|plus|impact(?:ed)?|benefit(?:ed|ted)? (?:from|of)|related to|associated with|consist\w+|compris\w+|charges? of|gains? of|write|collectively|together|combined)\b/i

/** Of another measure than the line by its name. */
const ON_A_BASIS = /^\W*on an? (?:underlying|core|normali[sz]ed) basis\b/i

/** "On a non-GAAP basis, which leaves out ~:" above a list, of whose names none says so. */
const LED_IN_AS_ADJUSTED = /\bon an? (?:non-?\s?(?:gaap|ifrs)|adjusted|underlying|core)\s?\d? basis\b/i

/** "the margin was #, as cost of sales as a proportion of income reduced from #": what moved is named behind "as". */
const AS_ANOTHER_MOVED =
  /\bas (?!(?:reported|adjusted|compared|well|a|of|at)\b)[^,;#]{3,80}\b(?:reduced|declined|fell|rose|increased|decreased|improved|grew|moved)\b/i

/** "Expenses, which included charges of #, were #": closed before the figure, and nothing but said by the way. */
const ASIDE =
  /,\s+which\b[^;]{1,120}?,\s+(?=(?:was|were|is|are|totall?ed|amounted|reached|came|increased|decreased|rose|fell|grew|declined)\b)/gi

/** "revenue was #, reflecting an increase of #%": the change is the measure's own. */
const SAYS_ITS_CHANGE =
  /,?\s+(?:reflecting|representing)\s+(?:an?|the)\s+(?:[a-z-]+\s+){0,2}(?:(?:increase|decrease|decline|improvement|reduction|growth|rise|drop)\s+of\s+)?(?:approximately\s+|about\s+)?$/i

/** "non-GAAP net income and earnings per share": the modifier goes with both names of a list. */
const SHARED_MODIFIER =
  /\b(?:non-?gaap|non-?ifrs|adjusted|core|underlying|normalized|pro forma)\b[\w\s,()-]{0,60}\band\s+$/i

/** "the portfolio, including assets held for sale, from # to #": what is only mentioned is not what is measured. */
const MENTIONED = /\b(?:including|excluding|other than|apart from)\s+(?:[\w-]+\s+){0,2}$/i

/** "Revenue from Kilns, which reflects revenue from # ~": what is said by the way of what is measured. */
const IS_SAID_OF =
  /\bwhich (?:mainly |primarily |largely )?(?:reflects?|represents?|comprises?|consists? of)\s(?:the )?$/i

/** "which included closure and impairment charges of #": of both together. */
const BOTH_INCLUDED = /\b(?:includ|exclud)\w+\s+(?:[\w-]+\s+){1,4}and\s+$/i

/** "Other operating income" beside a line "Other operating income and expenses": one side may be meant, or both. */
export const isOneSideOf = (metric: string, label: string): boolean =>
  /\bincomes? and (?:\w+ )?expenses?\b/i.test(label) && !/\b(?:expenses?|net)\b/i.test(metric)

/** "on a GAAP basis", "as reported": words that every line of a statement goes by. */
const AS_REPORTED = /\b(?:gaap|ifrs|reported)\b/i

/** "before income taxes grew": the verb is not of the name. */
const GOES_ON =
  /\s(?:grew|rose|fell|increased|decreased|declined|improved|was|were|came|total(?:l?ed|s)|amounted)\b.*$/i

/** "EBITDA excluding other costs", "income before tax": the words are the measure's name; "on a GAAP basis" narrows none. */
function isOfName(qualifier: string, mention: Mention, { tokensOf }: LinkContext): boolean {
  const name = tokensOf(nameOf(mention))
  const words = [...tokensOf(qualifier.replace(GOES_ON, ''))]
  return words.length > 0 ? words.every((word) => name.has(word)) : AS_REPORTED.test(qualifier) && !name.has('adjusted')
}

/** "was # (#%) lower than in 2030", "due to higher fees of # (#%)": how far it moved, whatever the words call it. */
const MOVED_BY = /^\s*\([^()]{1,20}\)\s+(?:lower|higher|less|more|better|worse)\b/i
const MOVED = /^(?:higher|lower|increased|decreased|greater|reduced)\s/i
const COMPARED = /^\s*(?:\([^()]{1,40}\)\s*)?,?\s*(?:versus|vs\.?|compared|from|in comparison)\b/i

function isHowFar({ role, metric, span }: Mention, text: string): boolean {
  const behind = text.slice(span.end, span.end + 60)
  return (
    MOVED_BY.test(behind) ||
    (role === 'value' && metric !== undefined && MOVED.test(metric.text) && !COMPARED.test(behind))
  )
}

/** "increased by 36%, or $1.3 million": the change again, not the figure. */
const RESTATES_CHANGE = /(?:%|\bper ?cent|\bpoints?)\s*,?\s*or\s+(?:approximately |about )?$/i

/** "We repurchased # of our shares": bought by the day of the trade, paid by that of its settlement, with the tax on it or without. */
const BOUGHT_BACK = /^(?:re-?purchas(?:ed|ing) |bought back |buying back |shares? repurchased\b|share buy-?backs?\b)/i

/** Whether the tables may give another figure for the same thing. */
export const mayDiffer = ({ metric }: Mention): boolean => metric !== undefined && BOUGHT_BACK.test(metric.text)

/** "# in cash, restricted cash, and deposits", "# of cash and short- and long-term investments": of all of them together. */
const OF_A_LIST =
  /^\s*(?:in|of)\s+[a-z-]+(?: [a-z-]+){0,3}(?:, [a-z -]{3,40},? and\s|(?: and)? [a-z]+ and (?:short|long|marketable|restricted|other)\b)/i

/** "expenses comprised of # of fees, # of administrative expenses": parts that the text may cut otherwise than the tables. */
const IN_PARTS = /\b(?:compris\w+|consist\w+|made up) of\b/i

/** "as a result of a # decrease in voyage expenses of the bulkers": what moved the measure that is told of. */
const IS_A_CAUSE =
  /\b(?:(?:as a |the )?result of|due to|driven by|because of|attributable to|offset by)\s(?:[^.;]|\.(?=\d))*\b(?:an?|the)\s+$/i

/** A cause stands no further ahead of its figure, in code units. */
const MOST_AHEAD = 300

/** "$253 million losses", "from a profit of #", "a pre-tax # charge": a word that may be of any result. */
const BARE =
  /^(?:a |the )?(?:pre-?tax|after-?tax|loss(?:es)?|(?:net )?gains?|profits?|income|earnings|results?|expenses?|costs?|charges?)$/i

/** "Profit for the period was #", a wire's "4Q Loss #": the issuer's own. */
const isWhole = ({ span }: { readonly span: Span }, text: string): boolean =>
  /^(?:profit|loss|result) for the (?:financial )?(?:period|quarter|year)\b(?! (?:end|from))/i.test(
    text.slice(span.start, span.end + 40),
  ) || /\b(?:[1-4]Q|[12]H|FY)\s$/.test(text.slice(Math.max(0, span.start - 4), span.start))

/** "a loss of # per diluted share": with the unit it is a whole name. */
const isOfAShare = ({ metric, unit }: Mention): boolean =>
  unit?.endsWith('/xbrli:shares') === true && /^(?:a |the )?(?:loss|income|earnings|profit)$/i.test(metric?.text ?? '')

/** "recognized a net loss of # related to the sale": what one event brought, not the period. */
const RECOGNIZED = /\b(?:recogni[sz]ed|recorded|realized)\s+(?:an?\s+)?(?:pre-?tax\s+)?$/i
const BY_AN_EVENT =
  /^\W*(?:(?:primarily|mainly|largely) )?(?:due to|related to|relating to|on the|from the|upon|in connection with|associated with|as a result of)\b/i

/** "the portfolio was 96.2% leased": a measure of its own, said behind the figure. */
const SAID_BEHIND = /^\s*(?:leased|let|occupied|rented|owned|hedged|funded|utili[sz]ed|contracted|sold|complete)\b/i

/** "(approximately # of revenue on an annualized basis)", "a run rate of #": an amount that no period had. */
const ANNUALIZED = /\b(?:annuali[sz]ed|run[- ]?rate|per annum|annually)\b/i
const isAnnualized = ({ span, unit }: Mention, text: string): boolean =>
  unit !== undefined &&
  (ANNUALIZED.test(text.slice(Math.max(0, span.start - 40), span.start).replace(/^.*[.;(]/s, '')) ||
    ANNUALIZED.test(text.slice(span.end, span.end + 50).replace(/[.;,)].*$/s, '')))

/** "above the midpoint of the guided range of 15% - 18%": what was looked for, not what came. */
const IN_A_RANGE = /\b(?:range|mid-?point|guidance)\s+(?:of|from|between)\s+(?:\S+\s+){0,3}$/i

/** "Asia Pacific's operating income" is not that of the whole. */
const POSSESSIVE = /([A-Z][\w&.-]*(?: [A-Z&][\w&.-]*){0,4})(?:'s|’s|'|’)\s+(?:[a-z-]+\s+)?$/

/** "an after-tax impact to net income of #": what moved the measure, not what it came to. */
const IMPACT_ON = /\b(?:impact|effect)s?\s+(?:to|on)\s+(?:the |our )?$/i

/** Whether the words before the measure give it to a part of the issuer, or to another company. */
function isOfAnother(before: string, { profile }: LinkContext): boolean {
  const owner = POSSESSIVE.exec(before)?.[1]
  if (!owner || /\b(?:company|group|corporation|trust|bank|partnership|fund|firm)$/i.test(owner)) return false
  return !(profile.issuer ?? '').toLowerCase().includes(owner.toLowerCase().replace(/^the /, ''))
}

/**
 * What makes a figure doubtful: it states the `change` again; it is qualified (`narrowed`), of an `outlook`, of a `part` or a cause,
 * named by a word that may be of any result (`bare`), of `another` owner or measure than the name says, or of
 * another `basis`.
 */
export type Doubt = 'change' | 'narrowed' | 'outlook' | 'part' | 'bare' | 'another' | 'basis'

export const isDoubtful = (mention: Mention, context: LinkContext): boolean => doubtsOf(mention, context).length > 0

export function doubtsOf(mention: Mention, context: LinkContext): readonly Doubt[] {
  const { text } = context
  const sentence = context.sentences.get(mention.sentence)
  const doubts: Doubt[] = []
  if (
    RESTATES_CHANGE.test(text.slice(Math.max(0, mention.span.start - 40), mention.span.start)) ||
    isHowFar(mention, text)
  )
    doubts.push('change')
  if (
    isAnnualized(mention, text) ||
    IN_A_RANGE.test(text.slice(Math.max(0, mention.span.start - 40), mention.span.start))
  )
    doubts.push('another')
  if (mention.qualifiers.some((qualifier) => !isOfName(qualifier, mention, context))) doubts.push('narrowed')
  if (!sentence) return doubts
  // an outlook is compared with an earlier outlook
  if (sentence.sectionKind === 'outlook' && !isOfThePast(mention, context)) doubts.push('outlook')
  if (QUALIFIED_OPENING.test(sentence.view.text)) doubts.push('narrowed')
  if (ON_A_BASIS.test(sentence.view.text)) doubts.push('basis')
  if (mention.basis !== 'nonGaap' && LED_IN_AS_ADJUSTED.test(context.leads.get(sentence.block) ?? ''))
    doubts.push('basis')
  const { metric } = mention
  if (!metric) return doubts
  if (BARE.test(metric.text) && !isWhole(metric, text) && !isOfAShare(mention)) doubts.push('bare')
  if (/^turnover$/i.test(metric.text) && !isCalledTurnover(mention, context)) doubts.push('another')
  if (SAID_BEHIND.test(text.slice(mention.span.end, mention.span.end + 20))) doubts.push('another')
  const between = metric.span.end <= mention.span.start ? text.slice(metric.span.end, mention.span.start) : ''
  if (OF_A_SEGMENT.test(between) && !partOf(mention, context)) doubts.push('another')
  const isOwnChange = mention.unit === undefined && SAYS_ITS_CHANGE.test(between)
  if (TURNS_AWAY.test((isOwnChange ? between.replace(SAYS_ITS_CHANGE, '') : between).replace(ASIDE, ' ')))
    doubts.push('part')
  if (/\bwould\b/i.test(between) || AS_ANOTHER_MOVED.test(between)) doubts.push('another')
  if (OF_A_LIST.test(text.slice(mention.span.end, mention.span.end + 80))) doubts.push('another')
  const isBehind = metric.span.start >= mention.span.end
  const ahead = isBehind ? text.slice(sentence.span.start, mention.span.start) : ''
  if (IN_PARTS.test(ahead) || IS_A_CAUSE.test(ahead.slice(-MOST_AHEAD))) doubts.push('part')
  const before = text.slice(Math.max(sentence.span.start, metric.span.start - 90), metric.span.start)
  const isEvent = RECOGNIZED.test(before) && BY_AN_EVENT.test(text.slice(mention.span.end, mention.span.end + 40))
  if (isEvent || IMPACT_ON.test(before)) doubts.push('part')
  if (
    TO_COME.test(before) ||
    isOfAnother(before, context) ||
    SHARED_MODIFIER.test(before) ||
    MENTIONED.test(before) ||
    BOTH_INCLUDED.test(before) ||
    IS_SAID_OF.test(before)
  )
    doubts.push('another')
  return doubts
}

/** "the loan will bear interest at a rate of #": what is agreed, not what was. */
const TO_COME = /\bwill (?:bear|pay|earn|receive|have|be)\b[^,;.]*$/i

/** Where the tables say "revenue", turnover may be what was bet, or sold for others. */
const isCalledTurnover = (mention: Mention, { lines }: LinkContext): boolean =>
  lines.find(nameOf(mention)).some(({ line }) => /\bturnover\b/i.test(line.label))

/** "Net loss was # for the fourth quarter of 2030" under "Highlights and Outlook", in a release of 2031: words that name a period which is over. */
function isOfThePast({ isDated, periods }: Mention, { profile }: LinkContext): boolean {
  const [current] = profile.periods
  return (
    current !== undefined &&
    periods.length > 0 &&
    periods.every((period) => (isDated ? endOf(period) <= endOf(current) : endOf(period) < endOf(current)))
  )
}

/** "Revenues were #, specifically, East Coast increased by #", "with another strong quarter in Brazil (#%)": the change has a subject of its own. */
const OWN_SUBJECT =
  /(?:,|\band)\s+(?:[A-Z][\w&.-]*\s+){1,5}(?:(?:increased|decreased|grew|rose|fell|declined|improved)\s+(?:by\s+)?(?:approximately\s+)?|\([+-]?)$|\b(?:in|for|from|at)\s+(?:the\s+)?(?:[A-Z][\w&.-]*\s+){1,5}\([+-]?$/

/** Whether the change is of what stands right before its verb, not of the measure named before. */
export const hasOwnSubject = ({ metric, span }: Mention, { text }: LinkContext): boolean =>
  metric !== undefined && metric.span.end <= span.start && OWN_SUBJECT.test(text.slice(metric.span.end, span.start))
