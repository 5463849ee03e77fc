/**
 * Where a sentence begins to speak of what is to come, and which of its figures do: what an outlook leaves out, what is there
 * already and what stands behind a guidance that was met has happened.
 */
import { FORWARD, LOOKS_BACK, MET } from '../../lexicon/narrative.ts'
import type { Quantity } from '../../recognize/quantity/index.ts'
import type { Item } from '../sentence/item.ts'
import type { Marked } from '../sentence/marked.ts'

/** From where on a sentence looks ahead; one of an outlook does from its beginning, unless it reports. */
export const forwardFrom = ({ masked }: Marked, isOutlook: boolean): number | undefined =>
  (isOutlook || CLOSES_AHEAD.test(masked)) && !LOOKS_BACK.test(masked)
    ? isHeldInClause(masked)
      ? 0
      : (forwardAt(masked) ?? 0)
    : forwardAt(masked)

/** "Net sales of # to #, which includes projected headwinds of #": the word that looks ahead hangs on figures that do as well. */
const isHeldInClause = (masked: string): boolean =>
  /,\s+(?:which|that|including|excluding|assuming)\b[^#]*$/i.test(masked.slice(0, forwardAt(masked) ?? 0))

/** "Q1: revenues of # to # expected". */
const CLOSES_AHEAD = /(?<!\b(?:than|as|previously|initially|originally) )\b(?:expected|anticipated)\W*$/i

/** Whether a figure is of what is to come. @param before the figures in front of it */
export const isAhead = (
  marked: Marked,
  quantity: Quantity,
  before: readonly Item[],
  forward: number | undefined,
): boolean =>
  forward !== undefined && forward <= quantity.start
    ? !isLeftOut(marked, quantity, forward) &&
      !isOwn(marked, quantity) &&
      !isBehindMet(marked, quantity, before, forward)
    : IS_TO_COME.test(marked.masked.slice(quantity.end, quantity.end + 90))

/** "# trains set for retirement", "# to # lamps will test": what is said of it is to come; "# a year from ~" has yet to begin. */
const IS_TO_COME =
  /^\s+(?:\([a-z -]{3,20}\)\s+)?(?:is|are) expected (?:under|in|by|to)\b|^(?:\s+(?:to|or|and)\s+#+)?(?:\s+(?!(?:and|or|which|that|who|while|but|as|if|on|of|in|to|the|for|from|with)\b)[a-z-]+){1,2}?\s+(?:set for|will (?!be\b)[a-z]+|(?:(?:is|are) )?expected (?:to|in|during|for))\b|^\s+(?:[a-z]+\s+)?(?:annually|per year|a year)\s+(?:from|starting in|beginning in)\s+~(?![~\s]*(?:to|through|until)\b)/i

/** "with our more than # employees", "based on # shares outstanding as of ~", "of which # was recorded": what is there already. */
const isOwn = ({ masked }: Marked, { kind, start, end }: Quantity): boolean =>
  /^\s+(?:was|were|(?:has|have) (?:already )?been)\s+(?:recorded|incurred|recogni[sz]ed|paid|received|spent|realized)\b/i.test(
    masked.slice(end, end + 40),
  ) ||
  (kind === 'number' &&
    (/\bour\s+(?:more than |over |approximately )?$/i.test(masked.slice(0, start)) ||
      /^\s+(?:[a-z]+\s+){0,2}shares\s+(?:issued and )?outstanding\s+(?:(?:as of|as at|at|on)\s+)?~/i.test(
        masked.slice(end),
      )))

/** "to grow, excluding # of prior year development": what an outlook leaves out has happened. */
const isLeftOut = (marked: Marked, { start }: Quantity, forward: number): boolean =>
  !OF_GUIDANCE.test(marked.masked.slice(0, start)) && isHeldAgainst(marked, start, forward)

/** "compared to its previous guidance range of #": what was guided before is no past figure. */
const OF_GUIDANCE = /(?:\b(?:range|guidance|forecast|outlook)\s+of|\brang(?:e|es|ing)\s+from)\s+(?:approximately )?$/i

const isHeldAgainst = (marked: Marked, start: number, forward: number): boolean =>
  (forward === 0 &&
    /\b(?:excluding|without|from|versus|compared (?:to|with))\s+(?:the |approximately )?$/i.test(
      marked.masked.slice(0, start),
    )) ||
  /\b(?:versus|compared (?:to|with))\s(?!(?:the )?~+,?\s+and\s)[^#.;]{0,60}\sof\s$/i.test(
    marked.masked.slice(forward, start),
  )

/** "above the guidance range of # to # and includes # of costs": behind the range that was met nothing is guided. */
const isBehindMet = (marked: Marked, { start }: Quantity, items: readonly Item[], forward: number): boolean =>
  MET.test(marked.masked.slice(Math.max(0, forward - 110), forward)) &&
  /^(?:guidance|outlook|forecast)/i.test(marked.masked.slice(forward)) &&
  items.some(({ role }) => role === 'guidance') &&
  /\b(?:includ|reflect|exclud|compris)\w+\b[^#]*$/i.test(marked.masked.slice(forward, start))

/** Where a sentence begins to look ahead; "met our targets", "above guidance" look back. */
function forwardAt(masked: string): number | undefined {
  for (let at = 0; at < masked.length; ) {
    const match = FORWARD.exec(masked.slice(at))
    if (!match) return undefined
    const start = at + match.index
    // "above the guidance range of #": the figure is the guided one
    const isStated = /^(?:\s+range)?\s+of\s[^#]{0,20}#/i.test(masked.slice(start + match[0].length))
    const isMet =
      !isStated &&
      /^(?:targets?|guidance|outlook|forecasts?|expect\w*)/i.test(match[0]) &&
      MET.test(masked.slice(Math.max(0, start - 110), start))
    if (!isMet) return start
    at = start + match[0].length
  }
  return undefined
}
