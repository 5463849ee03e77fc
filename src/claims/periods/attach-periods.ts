/**
 * Which period words belong to which quantity of a sentence. A phrase right behind a figure is its own ("# in the same
 * quarter of 2024"); one before it governs what follows ("In the fourth quarter, revenue was #"); one behind a connector is
 * the base of the change before it ("increased by # compared to 4Q23").
 */
import type { PeriodExpression } from '../../recognize/period/expression.ts'
import { isChange } from '../roles/reading.ts'
import { gapBefore, type Item, restatedBy } from '../sentence/item.ts'
import type { Marked } from '../sentence/marked.ts'
import { comparativeOf, isBeforeVerb } from './base-periods.ts'
import { changesUpTo } from './change-spans.ts'
import { pairAcross, readListAhead, readListBehind, readRespectively } from './period-lists.ts'

const FOLLOWS =
  /^[\s),]*(?:(?:per|a|\/)\s+(?:[\w-]+\s+){0,4}?(?:shares?|ads|adss|unit)\b[\s,)]*)?(?:(?:\([^()#]{0,40}\)\s*)?(?:on a \w+ basis )?(?:in|for|at|as of|as at|during|of|through|throughout|to|on|over|by|versus|recorded in|reported in|reported for|earned in)?\s*(?:the\s+|both\s+|each of\s+|its\s+|our\s+)?)$/i
/** "a #% increase in ~". */
const FOLLOWS_MOVE = /^\s+(?:increase|decrease|decline|growth|gain|rise|drop)\s+(?:in|for|during)\s+(?:the\s+)?$/i
/** "# of revenue for ~", "# weighted-average shares outstanding in ~": a few nouns stand between, no clause begins. */
const FOLLOWS_NOUNS =
  /^(?![\s\S]*\b(?:and|but|as(?! (?:of|at)\b)|while|which|after|since|following|includ\w+|was|were|is|are|compared|versus|vs|from|than|over|against|driven|due|increas\w+|decreas\w+|grew|rose|fell|up|down|primarily|mainly|by|to)\b)[^;,:#~]{1,70}\b(?:in|for|at|as of|as at|during)\s+(?:the\s+|both\s+)?$/i
/** "# is included in operating income for ~": where it stands, and no measure of its own. */
const IS_INCLUDED =
  /^\s+(?:is|are|was|were)\s+(?:also\s+)?(?:included|reflected|recorded|recogni[sz]ed|classified|reported)\s+(?:in|within|as|under)\s[^;:,#~]{1,80}\b(?:in|for|during)\s+(?:both\s+|each of\s+)?(?:the\s+)?$/i
const COMPARES =
  /(?:compared (?:with|to)|compares (?:with|to)|versus|vs\.?|against|than|relative to|over|from|in comparison (?:with|to)|up on|down on|on(?=\s+(?:our|the|an?|its)\s+(?:very\s+)?[a-z]+\s+(?:results?|performance|base)\b)|ahead of|behind|above|below|consistent with|in line with|similar to|comparable (?:to|with)|(?:flat|stable|unchanged|even) (?:to|with|on))\s+(?:(?:that|those|the level|levels|results?|an? (?:net |operating |pre-tax )?(?:loss|profit|income|deficit)|(?:our|the|an?|its)\s+(?:very\s+)?[a-z]+\s+(?:results?|performance|base))\s+(?:in|of|for)\s+)?(?:in |for |at |the |its |our )*$/i
const POSSESSIVE = /^(?:'s|’s)\s+(?:[\w-]+\s+){0,5}?(?:of\s+)?(?:approximately\s+)?$/i
/** "# of savings a year from ~", "# is expected to be recognized in ~". */
const IS_TO_COME_IN =
  /^\s+(?:[a-z]+\s+)?(?:annually|per year|a year)\s+(?:from|starting in|beginning in)\s+$|^\s+(?:is|are)\s+expected\s+to\s+be\s+[a-z]+\s+(?:in|during|over)\s+(?:(?:the|calendar)\s+)?$/i
/** Words between a period and the next figure that begin a statement of their own. */
const GOES_ON = /\b(?:compared|versus|vs|from|up|down|and|to)\b/i

/**
 * Sets `period` and `base` (indexes into the sentence's periods) on the items.
 * @returns the periods that something is compared with, which are no figure's own
 */
export function attachPeriods(marked: Marked, items: readonly Item[]): ReadonlySet<number> {
  const compared = new Set<number>()
  for (const index of marked.periods.keys()) if (attachPeriod(marked, items, index) === 'compared') compared.add(index)
  shareAcrossAlternatives(items)
  shareWithPrice(marked, items)
  shareWithTarget(marked, items)
  shareWithBound(items)
  shareWithCompanion(marked, items)
  readListBehind(marked, items)
  readRespectively(marked, items)
  readListAhead(marked, items)
  pairAcross(marked, items)
  return compared
}

function attachPeriod(marked: Marked, items: readonly Item[], index: number): 'compared' | undefined {
  const phrase = marked.periods[index]
  if (!phrase) return undefined
  const left = items.findLast((item) => item.quantity.end <= phrase.start)
  const right = items.find((item) => item.quantity.start >= phrase.end)
  const beforeText = marked.masked.slice(left?.quantity.end ?? 0, phrase.start)
  if (phrase.expression.compares) attachComparison(marked, index, left, right)
  // "138% of 2019": what it is a share of
  else if (left?.role === 'proportion' && /^\s+of\s+(?:the\s+)?$/i.test(beforeText)) return 'compared'
  else if (
    left &&
    (FOLLOWS.test(beforeText) || (isChange(left.role) && FOLLOWS_MOVE.test(beforeText))) &&
    !(isChange(left.role) && isOnBase(phrase.expression, beforeText)) &&
    (!COMPARES.test(beforeText) || isOver(left, phrase.expression, beforeText))
  ) {
    const owner = isClosedBracket(marked, left, beforeText) ? left.refersTo : left
    if (owner && owner.period === undefined) setOwn(marked, owner, items, index)
  } else if (left?.role === 'guidance' && IS_TO_COME_IN.test(beforeText)) left.period ??= index
  else if (
    (COMPARES.test(beforeText) && !isAtHand(phrase.expression)) ||
    (left && isChange(left.role) && isOnBase(phrase.expression, beforeText))
  ) {
    attachBase(marked, items, index, left, right)
    return 'compared'
  } else if (right && rightAway(marked, phrase.end, right)) right.period ??= index
  else if (
    left &&
    left.period === undefined &&
    (FOLLOWS_NOUNS.test(beforeText + leadOf(marked, phrase)) ||
      IS_INCLUDED.test(beforeText) ||
      closesComparison(left, beforeText))
  ) {
    const owner = isClosedBracket(marked, left, beforeText) ? left.refersTo : left
    if (owner && owner.period === undefined) setOwn(marked, owner, items, index)
  }
  return undefined
}

/** "# over the last twelve months": in them, and not against them, but for what grew over them. */
const isOver = (left: Item, { isTrailing }: PeriodExpression, before: string): boolean =>
  isTrailing === true && !isChange(left.role) && /\bover\s+(?:the\s+)?$/i.test(before)

/** "up 13% on 2030", but not "on December 31"; "down # since year end". */
const isOnBase = ({ isInstant, end }: PeriodExpression, before: string): boolean =>
  (!isInstant && !end && /^\s+on\s+(?:the\s+)?$/i.test(before)) || /^\s+since\s+(?:the\s+)?$/i.test(before)

/** "than the quarter", but not "over the first quarter of this year". */
const isAtHand = ({ relative, quarter, half }: PeriodExpression): boolean =>
  relative === 'current' && quarter === undefined && half === undefined

/** "from 2,797 railcars as of ~": the preposition may be part of the period's own words. */
const leadOf = ({ text }: Marked, { start, end }: { start: number; end: number }): string =>
  /^(?:as of|as at|at|in|during|for)\s/i.exec(text.slice(start, end))?.[0] ?? ''

/** "# (#) in ~": the figure in brackets is that of the period before, what follows them goes with the one in front; "or (#)" is a loss. */
const isClosedBracket = (marked: Marked, left: Item, beforeText: string): boolean =>
  left.role === 'comparative' &&
  left.refersTo !== undefined &&
  /^\s*\)/.test(beforeText) &&
  !/\b(?:compared|versus|vs|against|from|or)\b/i.test(gapBefore(marked, left))

/** "compared to # (# per share basic and diluted) in ~", "from # reported for ~": the words up to the period are the comparative's. */
const closesComparison = (left: Item, beforeText: string): boolean =>
  left.role === 'comparative' &&
  /^[^;:#~]{1,80}\b(?:in|for|at|as of|during|of|on)\s+(?:the\s+)?$/i.test(beforeText) &&
  !/,|\b(?:as|but|while|driven|due|primarily|mainly|was|were|increas\w+|decreas\w+)\b/i.test(
    beforeText.replace(/,\s+(?:for|in|at|as of)\s+(?:the\s+)?$/i, ''),
  )

/** "compared to 4Q23" closes a change; "compared to 4Q23's #" is the comparative's own period. */
function attachBase(
  marked: Marked,
  items: readonly Item[],
  index: number,
  left: Item | undefined,
  right: Item | undefined,
): void {
  const phrase = marked.periods[index]
  if (!phrase) return
  const between = right ? marked.masked.slice(phrase.end, right.quantity.start) : ''
  if (right && (POSSESSIVE.test(between) || (right.role === 'comparative' && !GOES_ON.test(between)))) {
    right.period ??= index
    return
  }
  for (const item of changesUpTo(left, phrase.start, marked, items)) {
    if (item.base !== undefined || isBeforeVerb(marked, item, left)) continue
    // "increased # from # in the linked quarter and # from # a year ago": each has a base of its own
    const held = comparativeOf(item, items)
    // "compared to # in the linked quarter, and an increase of # or #% from a year ago": what is named behind a change is its base
    const isOwn = held !== undefined && held.index < item.index && (item === left || left?.refersTo === item)
    if (held?.period === undefined || isOwn) item.base = index
  }
}

function attachComparison(marked: Marked, index: number, left: Item | undefined, right: Item | undefined): void {
  const phrase = marked.periods[index]
  if (!phrase) return
  const toRight =
    right && isChange(right.role) && !/[,;]|\band\b/.test(marked.masked.slice(phrase.end, right.quantity.start))
  const closeLeft =
    left &&
    isChange(left.role) &&
    /^[\s)]*(?:on a |in |from )?\s*$/i.test(marked.masked.slice(left.quantity.end, phrase.start))
  if (left && (closeLeft || (!toRight && isChange(left.role)))) {
    left.base ??= index
    // "decreased # (#%) on a linked quarter basis"
    const move = left.isAlternative && left.refersTo?.role === 'difference' ? left.refersTo : undefined
    if (move?.index === left.index - 1) move.base ??= index
  } else if (right && isChange(right.role) && !isComparedBehind(marked, right)) right.base ??= index
}

/** "steady sequentially and up # year-on-year": the change has its own word behind it. */
const isComparedBehind = (marked: Marked, { quantity }: Item): boolean =>
  marked.periods.some(
    ({ start, expression }) =>
      expression.compares !== undefined &&
      start >= quantity.end &&
      /^[\s)]*$/.test(marked.masked.slice(quantity.end, start)),
  )

/** A period right behind an amount is also that of the amount it translates or restates. */
function setOwn(marked: Marked, left: Item, items: readonly Item[], index: number): void {
  left.period = index
  const mate = restatedBy(left, items)
  if (mate && mate.period === undefined) mate.period = index
  // "# (# / share) for ~": the words go with the figure in front of the bracket as well
  const front = items[items.indexOf(left) - 1]
  const isBehindIt = front?.index === left.index - 1 && /^\s*\($/.test(gapBefore(marked, left))
  if (front?.role === 'value' && left.role === 'value' && left.isPerShare && isBehindIt) front.period ??= index
  // "# (#% of loans) at ~"
  if (isBehindIt && left.role === 'proportion' && left.refersTo === front) front.period ??= index
}

const rightAway = (marked: Marked, from: number, right: Item): boolean =>
  right.role === 'comparative' &&
  /^(?:'s|’s)?\s*(?:[:=–—-]|of|was|were)?\s*\(?$/.test(marked.masked.slice(from, right.quantity.start))

function shareAcrossAlternatives(items: readonly Item[]): void {
  for (const item of items) {
    const mate = restatedBy(item, items)
    if (!mate) continue
    if (item.period === undefined) item.period = mate.period
    else if (mate.period === undefined && mate.role === item.role) mate.period = item.period
  }
}

/** "# shares for # in ~": bought when they were paid. */
function shareWithPrice(marked: Marked, items: readonly Item[]): void {
  items.forEach((bought, i) => {
    const price = items[i + 1]
    if (bought.period !== undefined || price?.period === undefined) return
    // "compared to # on # shares in ~"
    if (bought.role !== price.role && !ON_SHARES.test(gapBefore(marked, price))) return
    if (PAID.test(gapBefore(marked, price)) || ON_SHARES.test(gapBefore(marked, price))) bought.period = price.period
  })
}

const ON_SHARES = /^\s+on\s+(?:approximately )?$/i
const PAID =
  /^\s+(?:[a-z]+\s+){0,2}(?:shares?|units?)\s+(?:of (?:[a-z]+ ){1,4})?(?:for|at an? (?:[a-z]+ ){0,3}(?:price|cost) of)\s+(?:approximately |about |a total of |an aggregate of )*$/i

/** "# to # for 2025": the words behind a range are those of both its ends. */
function shareWithBound(items: readonly Item[]): void {
  items.forEach((low, i) => {
    const high = items[i + 1]
    if (low.bound === 'low' && high?.bound === 'high') low.period ??= high.period
  })
}

/** "compared to # for ~ with a margin of #": what goes with the comparative is of its period. */
const WITH_IT = /~\s+with\s+an?\s+(?:[\w()-]+\s+){1,4}of\s+(?:approximately )?$/i

function shareWithCompanion(marked: Marked, items: readonly Item[]): void {
  items.forEach((item, i) => {
    const held = items[i - 1]
    if (item.role !== 'value' || item.period !== undefined || held?.role !== 'comparative' || !held.refersTo) return
    const isHeldItself = items[i + 1]?.refersTo === item
    if (held.index === item.index - 1 && !isHeldItself && WITH_IT.test(gapBefore(marked, item)))
      item.period = held.period
  })
}

/** "to #", but not "due to a # gain". */
const REACHES =
  /(?:^|[\s,])(?<!\b(?:due|owing|attributable|attributed|related|thanks)\s(?:\w+ly\s)?)to\s+(?:approximately |about |a |record )*$/i

/** "grew 13% to # for the year", "fell 8% from # to # for the year": the change is of the span of the figure that it ends in. */
function shareWithTarget(marked: Marked, items: readonly Item[]): void {
  for (const item of items) {
    if (!isChange(item.role) || item.period !== undefined) continue
    const next = items[items.indexOf(item) + 1]
    const target = next?.role === 'comparative' ? items[items.indexOf(next) + 1] : next
    if (target?.role !== 'value' || target.period === undefined) continue
    if (REACHES.test(gapBefore(marked, target))) item.period = target.period
  }
}
