/** What in the words around a figure makes it doubtful that it is its metric's own: then it may tie, but never be contradicted. */
import type { Mention } from '../model/claim.ts'
import type { LinkContext } from './context.ts'

/** A sentence that opens by leaving something out speaks of another measure throughout. */
const QUALIFIED_OPENING =
  /^\W*(?:excluding|adjust(?:ed|ing) for|on an? (?:organic|constant|like|comparable|adjusted|pro forma)|before |without |assuming )/i

/** "which included a charge of #", "partially offset by #": the figure is a part or a cause, not the metric's own. */
const TURNS_AWAY =
  /\b(?:includ\w+|of which|offset|due to|driven by|result(?:ed|ing) (?:from|in)|reflect\w+|because|exclud\w+|plus|impact(?:ed)?|benefit(?:ed|ted)? (?:from|of)|related to|associated with|consist\w+|compris\w+|charges? of|gains? of|write)\b/i

/** "non-GAAP net income and earnings per share": the modifier goes with both names of a list. */
const SHARED_MODIFIER =
  /\b(?:non-?gaap|non-?ifrs|adjusted|core|underlying|normalized|pro forma)\b[\w\s,()-]{0,60}\band\s+$/i

/** "the portfolio, including assets held for sale, from # to #": what is only mentioned is not what is measured. */
const MENTIONED = /\b(?:including|excluding|other than|apart from)\s+(?:[\w-]+\s+){0,2}$/i

/** "Other operating income" beside a line "Other operating income and expenses": one side may be meant, or both. */
export const isOneSideOf = (metric: string, label: string): boolean =>
  /\bincomes? and (?:\w+ )?expenses?\b/i.test(label) && !/\b(?:expenses?|net)\b/i.test(metric)

/** "on a GAAP basis", "as reported": words that every line of a statement goes by. */
const AS_REPORTED = /\b(?:gaap|ifrs|reported)\b/i

/** "EBITDA excluding other costs", "income before tax": the words are the measure's name; "on a GAAP basis" narrows none. */
function isOfName(qualifier: string, mention: Mention, { tokensOf }: LinkContext): boolean {
  const name = tokensOf(mention.metric?.text ?? '')
  const words = [...tokensOf(qualifier)]
  return words.length > 0 ? words.every((word) => name.has(word)) : AS_REPORTED.test(qualifier) && !name.has('adjusted')
}

/** "increased by 36%, or $1.3 million": the change again, not the figure. */
const RESTATES_CHANGE = /(?:%|\bper ?cent|\bpoints?)\s*,?\s*or\s+(?:approximately |about )?$/i

/** "expenses comprised of # of fees, # of administrative expenses": parts that the text may cut otherwise than the tables. */
const IN_PARTS = /\b(?:compris\w+|consist\w+|made up) of\b/i

/** "$253 million losses", "from a profit of #": a word that may be of any result. */
const BARE = /^(?:a |the )?(?:loss(?:es)?|(?:net )?gains?|profits?|income|earnings|results?)$/i

/** "recognized a net loss of # related to the sale": what one event brought, not the period. */
const RECOGNIZED = /\b(?:recogni[sz]ed|recorded|realized)\s+(?:an?\s+)?(?:pre-?tax\s+)?$/i
const BY_AN_EVENT =
  /^\W*(?:(?:primarily|mainly|largely) )?(?:due to|related to|relating to|on the|from the|upon|in connection with|associated with|as a result of)\b/i

/** "Asia Pacific's operating income" is not that of the whole. */
const POSSESSIVE = /([A-Z][\w&.-]*(?: [A-Z&][\w&.-]*){0,4})(?:'s|’s|'|’)\s+(?:[a-z-]+\s+)?$/

/** Whether the words before the measure give it to a part of the issuer, or to another company. */
function isOfAnother(before: string, { profile }: LinkContext): boolean {
  const owner = POSSESSIVE.exec(before)?.[1]
  if (!owner || /\b(?:company|group|corporation|trust|bank|partnership|fund|firm)$/i.test(owner)) return false
  return !(profile.issuer ?? '').toLowerCase().includes(owner.toLowerCase().replace(/^the /, ''))
}

export function isDoubtful(mention: Mention, context: LinkContext): boolean {
  if (RESTATES_CHANGE.test(context.text.slice(Math.max(0, mention.span.start - 40), mention.span.start))) return true
  if (mention.qualifiers.some((qualifier) => !isOfName(qualifier, mention, context))) return true
  const sentence = context.sentences.get(mention.sentence)
  // an outlook is compared with an earlier outlook
  if (sentence?.sectionKind === 'outlook') return true
  if (sentence && QUALIFIED_OPENING.test(sentence.view.text)) return true
  const { metric } = mention
  if (!metric || !sentence) return false
  if (BARE.test(metric.text)) return true
  if (metric.span.end <= mention.span.start && TURNS_AWAY.test(context.text.slice(metric.span.end, mention.span.start)))
    return true
  if (
    metric.span.start >= mention.span.end &&
    IN_PARTS.test(context.text.slice(sentence.span.start, mention.span.start))
  )
    return true
  const before = context.text.slice(Math.max(sentence.span.start, metric.span.start - 90), metric.span.start)
  if (RECOGNIZED.test(before) && BY_AN_EVENT.test(context.text.slice(mention.span.end, mention.span.end + 40)))
    return true
  if (isOfAnother(before, context)) return true
  return SHARED_MODIFIER.test(before) || MENTIONED.test(before)
}
