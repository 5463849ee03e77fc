/**
 * Figures that restate the one before them: the same amount in another currency, the same measure a year before in brackets,
 * or the per-share figure and the share count of an amount that is itself a comparative.
 */
import { CURRENCY_SIGNS } from '../../lexicon/amounts.ts'
import { equals, ONE } from '../../number/decimal.ts'
import type { Quantity } from '../../recognize/quantity/index.ts'
import { gapAfter, gapBefore, type Item } from '../sentence/item.ts'
import type { Marked } from '../sentence/marked.ts'
import { comparativeReading, isLarge, type Reading } from './reading.ts'

// "RMB6.9931 to US$1.00", "US$1.00 to RMB6.99", "EUR 1 = USD 1.08"
const RATE_LINK = /^\s*(?:to|=|per|for|:)\s*$/i

export function isRatePair(a: Quantity | undefined, b: Quantity | undefined, marked: Marked): boolean {
  if (!a || !b || a.kind !== 'money' || b.kind !== 'money' || a.currency === b.currency) return false
  return RATE_LINK.test(marked.masked.slice(a.end, b.start)) && (equals(a.value, ONE) || equals(b.value, ONE))
}

const isUnit = (quantity: Quantity): boolean => quantity.kind === 'money' && equals(quantity.value, ONE)

/** The "US$1.00" of a rate states nothing. */
export function isRateBase(marked: Marked, index: number): boolean {
  const quantity = marked.quantities[index]
  if (!quantity || !isUnit(quantity)) return false
  return (
    isRatePair(marked.quantities[index - 1], quantity, marked) ||
    isRatePair(quantity, marked.quantities[index + 1], marked)
  )
}

const PER_ADS = /^[\s)]*(?:per|a|for each)\s+(?:\w+\s+){0,4}?(?:ads|adr)\b/i
const isPerAds = (marked: Marked, quantity: Quantity): boolean =>
  PER_ADS.test(marked.masked.slice(quantity.end, quantity.end + 60))

/** "(US$394.9 million)", ", or approximately US$5.2 million,": the amount before, in another currency. */
export function translationOf(marked: Marked, item: Item, before: readonly Item[], gap: string): Reading | undefined {
  const { quantity } = item
  if (quantity.kind !== 'money' || !quantity.currency) return undefined
  const isBracket = /^[^#;.]{0,45}\((?:or |approximately |about |equivalent to |equal to |i\.e\.,? )*$/i.test(gap)
  const isApposition = /^\s*,?\s*(?:or|equivalent to|equal to)\s+(?:approximately |about )?$/i.test(gap)
  if (!isBracket && !isApposition) return undefined
  // "C$8.31 billion or $14.7 million higher than": how much more it is
  if (isApposition && MOVED_BEHIND.test(gapAfter(marked, item))) return undefined
  const original = before.findLast((other) => other.role !== 'translation' && other.quantity.kind === 'money')
  if (!original) return undefined
  // "RMB # (US$ # or HK$ #)": once more, in a third currency
  const between = before.slice(before.indexOf(original) + 1)
  if (original.index + between.length !== item.index - 1) return undefined
  if (between.some(({ role, quantity: other }) => role !== 'translation' || other.currency === quantity.currency))
    return undefined
  const [a, b] = [original.quantity.currency, quantity.currency]
  if (!a || a === b || (a === '$' && CURRENCY_SIGNS.$ === b)) return undefined
  // "NT$2.15 (or US$0.134 per ADS)": two shares make an ADS, so it is another amount
  if (isPerAds(marked, quantity) && !isPerAds(marked, original.quantity) && !isPerAdsBefore(marked, original))
    return { role: original.role === 'comparative' ? 'comparative' : 'value', refersTo: original }
  return { role: 'translation', refersTo: original }
}

const isPerAdsBefore = (marked: Marked, item: Item): boolean =>
  /\bper ads\b/i.test(marked.masked.slice(Math.max(0, item.quantity.start - 120), item.quantity.start))

/** Behind the figure, its unit and its period; in the bracket another period, or what it came to: "in ~ (losses of #)". */
const BRACKET =
  /^\s*(?:per [a-z]+(?: [a-z]+)?\s*)?(?:(?:in|for|during|at|on|as of)\s+(?:the\s+)?~+\s*)?\((?:~+\s*[:=–—-]?\s*)?(?:(?:an? )?(?:net |operating )?(?:gains?|loss(?:es)?|profits?|income|expenses?) of )?$/i

/** "# in the division (4Q23: #)": what stands before a period and a colon in a bracket is its own. */
const DATED = /^[^#;.()~]{0,60}(?:~+\s*)?\(~+\s*[:=–—-]\s*$/

/** "422,000 tonnes (450,000 tonnes)": the unit is said again in the bracket. */
function isWithUnit({ kind }: Quantity, gap: string, after: string): boolean {
  const unit = /^\s+([a-z]+)\s*\($/i.exec(gap)?.[1]
  return kind === 'number' && unit !== undefined && /^\s+([a-z]+)\s*\)/i.exec(after)?.[1] === unit
}

/** "EUR 33 million (EUR 156 million incl. discontinued operations)". */
const SCOPED = /^\s+(?:incl|excl|restated|as reported)[^()#]{0,40}\)/i

/** "# (# at year-end 2030)", "# (# a year earlier)": a year or a word of comparison in the bracket, and nothing else. */
export function isDatedInBracket(marked: Marked, { quantity }: Item): boolean {
  const phrase = marked.periods.find(({ start }) => start >= quantity.end)
  if (!phrase) return false
  // "SOFR plus # (# at ~)": the spread, and the whole
  const ahead = marked.masked.slice(0, quantity.start)
  if (!/\(\s*$/.test(ahead) || /\bplus\s+#+\s*\(\s*$/i.test(ahead)) return false
  const { year, relative, compares } = phrase.expression
  const isBefore = year !== undefined || relative === 'yearAgo' || relative === 'previous' || compares !== undefined
  return (
    isBefore &&
    /^\s*(?:(?:in|at|as of|as at|on|for|during)\s+(?:the\s+)?)?$/i.test(
      marked.masked.slice(quantity.end, phrase.start),
    ) &&
    /^\s*\)/.test(marked.masked.slice(phrase.end))
  )
}

/** "EUR 723.7 million (808.8)", "18.7% (20.1%)", "EUR 0.31 (-0.20)", "(Q4/2023: 808.8)": the same measure a year before, in brackets. */
export function bracketedComparative(
  quantity: Quantity,
  previous: Item,
  gap: string,
  before: readonly Item[] = [],
  after = '',
  isOfBefore = false,
): Reading | undefined {
  const isUnit = isWithUnit(quantity, gap, after)
  const isDated = /\(~+\s*[:=–—-]\s*$/.test(gap)
  const isScoped = /^\s*\($/.test(gap) && quantity.kind === 'money' && SCOPED.test(after)
  const isNamed = /\sof $/i.test(gap) && /^\s*\)/.test(after)
  if (
    !isUnit &&
    !(isDated && DATED.test(gap)) &&
    (!BRACKET.test(gap) || !(quantity.isEnclosed || isDated || isScoped || isNamed || isOfBefore))
  )
    return undefined
  // "income was $7.1 million in ~ ($0.40)": what it is per share
  if (quantity.currency && previous.quantity.hasScale && !isLarge(quantity)) return undefined
  const isNumber = quantity.kind === 'number'
  // "up 3% (+5% …)" is a change; an amount with its currency may well be a loss, and so may a ratio behind a ratio
  const isLevel =
    quantity.kind === 'money' || (quantity.kind === 'percent' && ['value', 'proportion'].includes(previous.role))
  const isSigned = quantity.isPositive && !(previous.quantity.isPositive && quantity.kind === 'money')
  if ((isSigned || (quantity.isNegative && !isLevel)) && !isNumber) return undefined
  if (isNumber && !isDated && !isUnit && !isLikePrinted(quantity, previous.quantity)) return undefined
  const isSameKind =
    quantity.kind === previous.quantity.kind || (isNumber && ['money', 'percent'].includes(previous.quantity.kind))
  // "growth was 8.8% (13.0%)", "sales were 122 (116) million, up 5.6% (4.8%)": growth, and that of the year before
  const isGrowth =
    previous.role === 'change' &&
    quantity.kind === 'percent' &&
    (previous.direction === undefined ||
      before.some((other) => other.role === 'comparative' && other.quantity.isEnclosed))
  return isSameKind && (isGrowth || ['value', 'proportion', 'comparative'].includes(previous.role))
    ? { role: 'comparative', refersTo: previous }
    : undefined
}

/** A bare number in brackets has as many decimals as what it follows; "(1)" behind "12.5 million" is a note's mark. */
function isLikePrinted(number: Quantity, previous: Quantity): boolean {
  if (number.isFigure) return true
  // "stores grew to 415 (348)": counts of about the same size
  if (previous.kind === 'number' && !previous.hasScale && digitsOf(number) > 1)
    return Math.abs(digitsOf(number) - digitsOf(previous)) < 2
  return previous.hasScale && digitsOf(number) > 1 && printedDecimals(previous) === 0
}

const digitsOf = (quantity: Quantity): number => quantity.end - quantity.start
const printedDecimals = (quantity: Quantity): number => Math.max(0, quantity.decimals + 6)

const CONTINUES = [
  /^[^#;.]{0,24}\((?:or )?$/i, // "compared to $10.9 million ($0.21 per share)"
  /^[^#;.]{0,12}\bbased on (?:approximately )?$/i, // "compared to $(0.09) based on 296.0 million shares"
]
/** "…, compared to a profit of # and a margin of #": named again, without a verb of its own. */
const NAMED_AGAIN =
  /^(?!\s*\))[^#;.]{0,50}\b(?:and|(?<!,\s)(?:resulting in|representing|corresponding to))\s+(?:an?\s+)?(?:[\w()-]+\s+){1,6}of\s+(?:approximately )?$/i
const WITH_NAME = /^[^#;.,~]{0,30}\bwith\s+(?:an?\s+)?(?:[\w()-]+\s+){1,6}of\s+(?:approximately )?$/i
const APPOSED = /(?:^|~|\))\s*,\s+an?\s+(?:[\w()-]+\s+){1,5}of\s+(?:approximately )?$/i
const VERB = /\b(?:was|were|is|are|increased?|decreased?|growth|decline|reduction|drop|rise|grew|had|reported)\b/i

/** "compared to # and # in the second quarter and # and # in the first": the next period's figures are held against as well. */
const OF_NEXT_PERIOD =
  /^[^#~;.]{0,40}(?:\b(?:in|for|at|as of|during)\s+(?:the\s+)?|\)\s)~[~\s]*,?\s+and\s+(?:to\s+)?(?:approximately )?$/i

/** "# higher than the # for ~, and # lower than": a move of its own. */
const MOVED_BEHIND = /^\s+(?:higher|lower|greater|more|less|above|below)\b/i

/** "# trucks and # vans compared to # trucks and # vans": counts of two things, each with its base. */
const COUNTED = /^\s+(?:[a-z-]+\s+){1,3}and\s+$/i
/** "and a margin of # compared to #": a statement with a comparison of its own. */
export const isHeldAgainstItsOwn = (marked: Marked, item: Item): boolean =>
  /^[^#;.]{0,40}\b(?:compared (?:to|with)|versus|vs\.?|(?:up|down) from|against)\s/i.test(gapAfter(marked, item))

const OPENS_BRACKET = /^\s*\(\s*$/

/** "# (# at ~) and costs of #": behind the bracket the sentence goes on with the figure in front. */
const isBehindBracket = (marked: Marked, last: Item, gap: string): boolean =>
  /^[^(]*\)/.test(gap) &&
  last.refersTo?.index === last.index - 1 &&
  /\(\s*(?:~+\s*[:=–—-]\s*)?$/.test(gapBefore(marked, last))

const isCounted = (marked: Marked, item: Item, before: readonly Item[], gap: string): boolean =>
  item.quantity.kind === 'number' &&
  COUNTED.test(gap) &&
  before.some((other) => other.role === 'value' && COUNTED.test(gapBefore(marked, other)))

/** What goes with a comparative is a comparative. */
export function continuedComparative(
  marked: Marked,
  item: Item,
  before: readonly Item[],
  gap: string,
): Reading | undefined {
  const last = before.at(-1)
  // "compared to #, or #% of sales, in ~ and # in ~", "compared to # (#% of loans) at ~ and # (#% of loans) at ~"
  const isShare =
    last?.role === 'proportion' &&
    (last.isAlternative || OPENS_BRACKET.test(gapBefore(marked, last))) &&
    OF_NEXT_PERIOD.test(gap)
  const previous = isShare ? last.refersTo : last
  if (previous?.role !== 'comparative' || isBehindBracket(marked, previous, gap)) return undefined
  const isAside = item.quantity.kind !== 'percent' && CONTINUES.some((pattern) => pattern.test(gap))
  const isListed = NAMED_AGAIN.test(gap) && !VERB.test(gap) && !isHeldAgainstItsOwn(marked, item)
  // "compared to a margin of # with profit of # in ~": the words of the year before close both
  const isClosed =
    WITH_NAME.test(gap) &&
    /^[^#,;]{0,30}\b(?:in|for|during)\s+(?:the\s+)?~/i.test(gapAfter(marked, item)) &&
    !VERB.test(gap)
  // "an effective rate of #, compared to # in ~, an effective rate of #": the apposition of the first again
  const isApposed =
    APPOSED.test(gap) && before.some((other) => other.role === 'value' && APPOSED.test(gapBefore(marked, other)))
  const isNext =
    (OF_NEXT_PERIOD.test(gap) &&
      item.quantity.kind === previous.quantity.kind &&
      !MOVED_BEHIND.test(gapAfter(marked, item))) ||
    isCounted(marked, item, before, gap)
  return isAside || isListed || isClosed || isApposed || isNext ? comparativeReading(before, item) : undefined
}
