/** What a percentage or a multiple does in its sentence: a change, a share of a whole, a ratio's own value or its comparative. */
import { RATIO_WORDS } from '../../lexicon/metrics.ts'
import { gapAfter, gapBefore, type Item } from '../sentence/item.ts'
import type { Marked } from '../sentence/marked.ts'
import { connectorBefore, directionOf, trimGap } from '../sentence/patterns.ts'
import {
  chainOf,
  comparativeReading,
  endsInTo,
  isAlternativeAfter,
  isChained,
  isChange,
  isOverNamed,
  lastOfKind,
  type Reading,
  wordOfChange,
} from './reading.ts'
import { afterBracket } from './said-once.ts'

const OF_WHOLE =
  /^[\s)]*(?:of|as a percentage of)\s+(?!(?:the )?(?:growth|increase|decrease|decline)\b)(?:the |our |its |total |consolidated |net |all |group |quarterly |annual |~+ |company's |company’s )*[a-z]/i
/** "or 138% of 2019". */
const OF_PERIOD = /^\s+of\s+(?:the\s+)?~+\s*(?:[,.;)]|$)/

/** "comprised of 72% agency securities", "a 65% interest in": a part named by its whole before or its kind after. */
const MADE_UP =
  /\b(?:comprised|composed|consist\w*|made up|ownership interest|equity interest|stake)\s+(?:\w+ly\s+)?of\b/i
/** "881,000 square feet, of which # is leased". */
const OF_WHICH = /\bof which\s+(?:approximately |about |over |nearly |some )?$/i
const INTEREST = /^\s+(?:(?:ownership|equity|economic|controlling|indirect|direct|working)\s+)*(?:interest|stake)\b/i

export function percentReading(marked: Marked, item: Item, before: readonly Item[], gap: string): Reading {
  const trimmed = trimGap(gap)
  const previous = chainOf(item, before, gap)
  if (isOverNamed(gap, before.at(-1), item.quantity)) return comparativeReading(before, item)
  if (OF_PERIOD.test(gapAfter(marked, item)) && !/\b(?:by|from)\s+$/i.test(gap)) return { role: 'proportion' }
  const direction = wordOfChange(marked, item, gap, trimmed)
  const isAlternative = isAlternativeAfter(gap)
  const listed = before.at(-1)
  // "an increase of 6% in net income and 5% in earnings per share"
  if (!direction && listed?.role === 'change' && listed.quantity.kind === 'percent' && isListedAlike(marked, item, gap))
    return { role: 'change', direction: listed.direction }
  if (direction) return { role: 'change', direction, isAlternative, refersTo: previous }
  // "increased by #% on the year and by #% on the quarter"
  if (
    listed?.role === 'change' &&
    /^[^#;]{0,60}\sand (?:(?:the\s+)?(?:(?!(?:was|were|is|are|increased|decreased)\s)[a-z][\w&-]*\s+){1,5})?by\s+(?:approximately |about )?$/i.test(
      gap,
    )
  )
    return { role: 'change', direction: listed.direction, refersTo: listed }
  // "due to higher barge loans (#%)"
  const moved = /^\s*\)/.test(gapAfter(marked, item)) ? MOVED_IN_FRONT.exec(gap) : null
  if (moved?.[1]) {
    const start = item.quantity.start - gap.length + moved.index + moved[0].indexOf(moved[1])
    const word = moved[1].split(' ')[0] ?? moved[1]
    return { role: 'change', direction: { direction: directionOf(word), start, end: start + moved[1].length } }
  }
  if (item.quantity.isWord) return { role: 'change' }
  if (RATIO_BEHIND.test(gapAfter(marked, item)) && isAlternative) return { role: 'value' }
  const last = before.at(-1)
  const onBasis =
    (isAlternative || ANOTHER_BASIS.test(gap)) && (last?.role === 'value' || last?.role === 'change')
      ? changeOnBasis(marked, item, before)
      : undefined
  if (onBasis) return { role: 'change', refersTo: onBasis, isAlternative: true, direction: onBasis.direction }
  if (last?.role === 'difference' && isAlternative) return { role: 'change', refersTo: last, isAlternative: true }
  // "a decrease of # (#%) compared with"
  if (last?.role === 'difference' && BRACKETED.test(gap) && !OF_WHOLE.test(gapAfter(marked, item)))
    return { role: 'change', refersTo: last, isAlternative: true }
  // "# or #% of sales, up from # or #%": what stands beside a comparative as such a figure stood beside the value
  const ratio = before.find(
    (other) =>
      other.role === 'value' &&
      other.quantity.kind === item.quantity.kind &&
      isAlternativeAfter(gapBefore(marked, other)),
  )
  if (last?.role === 'comparative' && isAlternative && ratio)
    return { role: 'comparative', refersTo: ratio, isAlternative: true }
  // "# or #% of sales, compared to #, or #%": likewise without the words of the whole
  const share = before.find((other) => other.role === 'proportion' && other.isAlternative)
  if (last?.role === 'comparative' && last.quantity.kind === 'money' && isAlternative && share)
    return { role: 'proportion', refersTo: last, isAlternative: true }
  const after = afterBracket(marked, item, gapAfter(marked, item))
  const connector = connectorBefore(trimmed, gap)
  if (connector && connector.word !== 'than') return comparativeReading(before, item)
  // "gross margin rose # points to #% of sales"
  const isRatio = last?.role === 'changePoints' && RATIO_WORDS.test(marked.masked.slice(0, last.quantity.start))
  if (endsInTo(trimmed) && (isRatio || !OF_WHOLE.test(after))) return rateReached(item, gap)
  const isOfWhich =
    OF_WHICH.test(gap) && !item.quantity.isPositive && !(last?.quantity.kind === 'percent' && isChange(last.role))
  if (isOfWhich || isPart(marked, item, trimmed, after))
    return {
      role: 'proportion',
      refersTo: isAlternative || isBracketed(last, gap) ? frontOf(last, gap) : (amountOf(last, gap) ?? previous),
      isAlternative,
    }
  return (
    ((previous || isNextPlace(gap, last)) && chainedPercent(item, before, gap)) || barePercent(marked, item, before)
  )
}

/** "Growth reached #", "the decline slowed to #": a rate of change that moved; of anything else it is a level. */
function rateReached(item: Item, gap: string): Reading {
  const [decline] =
    /\bdeclines?(?=(?:\s+in(?:\s+[a-z]+){1,3})?\s+(?:accelerated|slowed|moderated|eased|narrowed|widened|deepened)\b[^#]*$)/i.exec(
      gap,
    ) ?? []
  const [, since] = /\bgrowth(?: rate)?\b([^#]*)$/i.exec(gap) ?? []
  // "growth has resulted in its debt to EBITDA improving to #": the ratio got there
  const isGrowth = since !== undefined && item.quantity.kind !== 'multiple' && !RATIO_WORDS.test(since)
  if (!decline) return { role: isGrowth ? 'change' : 'value' }
  const start = item.quantity.start - gap.length + gap.lastIndexOf(decline)
  return { role: 'change', direction: { direction: 'decrease', start, end: start + decline.length } }
}

function isListedAlike(marked: Marked, item: Item, gap: string): boolean {
  const word = /^\s+(in|for|at)\s[^#;~]{1,60}?(?:,\s+and|,|\sand)\s+$/i.exec(gap)?.[1]
  return word !== undefined && gapAfter(marked, item).toLowerCase().startsWith(` ${word.toLowerCase()} `)
}

const MOVED_IN_FRONT =
  /\b(higher|lower|growth in|increases? in|decreases? in|declines? in)\s+(?:(?!(?:to|by|from|at|on)\s)[\w&'-]+\s+){1,6}\(\s*$/i
const BRACKETED = /^\s*\(\s*(?:or )?$/
/** "reaching #, or a 6.6% margin". */
const RATIO_BEHIND = /^\s+(?:[\w&.-]+\s+){0,3}?(?:margin|ratio)\b/i
const ON_A_BASIS =
  /^\s+(?:on an? [^#,.;]{0,40}\bbasis\b|organically|(?:in|at|on) constant|excluding|like[- ]for[- ]like)/i

/** "(#% in constant currency)", ", or #% organically", "decreased #% reported and #% in constant currency". */
const ANOTHER_BASIS = /,\s+or\s+$|\(\s*$|^\s+(?:(?:as |on an? )?(?:as-)?reported(?: basis)?)?,?\s*(?:and|but)\s+$/i

/** "price increased #% to #, or #% on an organic basis": the change before, told in another way. */
const changeOnBasis = (marked: Marked, item: Item, before: readonly Item[]): Item | undefined =>
  ON_A_BASIS.test(gapAfter(marked, item)) ? before.findLast(({ role }) => role === 'change') : undefined

/** "Europe growing at #%, Asia at #% and Latin America at #%": the list of places goes on with the change. */
const isNextPlace = (gap: string, last: Item | undefined): boolean =>
  last?.role === 'change' && /^\s*(?:,|,? and|&)\s+(?:[A-Z][\w.&'-]*\s+(?:and\s+)?){1,5}(?:at|by|of)\s+$/.test(gap)

/** "$147.6 million (46.8% of revenues)": the share is that of the amount. */
const isBracketed = (last: Item | undefined, gap: string): boolean =>
  last?.quantity.kind === 'money' && /^\s*\(\s*(?:or )?$/i.test(gap)

/** "# (#), or #% of sales", "# (#), corresponding to #% of sales": behind the bracket of the year before the figure in front goes on. */
const frontOf = (last: Item | undefined, gap: string): Item | undefined =>
  last?.role === 'comparative' && /^\s*\)/.test(gap) ? last.refersTo : last

/** "# represented #% of revenues", "came to #, up #%, equal to #% of sales": the share is that of the amount. */
function amountOf(last: Item | undefined, gap: string): Item | undefined {
  const isBehind = last && (isChange(last.role) || last.role === 'translation')
  const amount = isBehind ? last.refersTo : frontOf(last, gap)
  return amount?.quantity.kind === 'money' && STANDS_FOR.test(gap) ? amount : undefined
}

const STANDS_FOR =
  /^(?:\s*(?:(?:from|compared (?:to|with)|versus|vs\.?|for|in|during|at|as of)\s+)?(?:the\s+)?~+)?[\s,)]*(?:i\.e\.|(?:(?:which|that|and)\s+)?(?:(?:is|was|were)\s+)?(?:equal(?:s|ed|led|ing|ling)?(?: to)?|equivalent to|correspond\w* to|represent(?:s|ed|ing)?|amount(?:s|ed|ing)? to|account(?:s|ed|ing)? for))[\s,]+(?:an? )?(?:approximately |about |approx\. |nearly |around )?$/i

function isPart(marked: Marked, item: Item, trimmed: string, after: string): boolean {
  if (OF_WHOLE.test(after) && !/\b(?:a|the) (?:total|rate|level|margin|yield)$/i.test(trimmed)) return true
  // "comprised of a frequency loss ratio of #": a ratio is no part
  return isOfHolding(marked, item, after) && !/\b(?:ratio|margin|rate|yield)s? of\s+$/i.test(gapBefore(marked, item))
}

/** What something held is made up of, or a share that is held in another company. */
export const isOfHolding = (marked: Marked, item: Item, after: string): boolean =>
  INTEREST.test(after) || MADE_UP.test(marked.masked.slice(Math.max(0, item.quantity.start - 400), item.quantity.start))

function chainedPercent(item: Item, before: readonly Item[], gap: string): Reading | undefined {
  const sameKind = lastOfKind(before, item)
  if (sameKind && isChange(sameKind.role) && !RATIO_WORDS.test(gap))
    return { role: 'change', refersTo: sameKind, isAlternative: isAlternativeAfter(gap) }
  if (sameKind && isChained(gap))
    return { role: sameKind.role, refersTo: sameKind.role === 'comparative' ? sameKind.refersTo : sameKind }
  return undefined
}

/** No word governs it: a ratio's name makes it a value, a sign or words of comparison a change. */
function barePercent(marked: Marked, item: Item, before: readonly Item[]): Reading {
  const { quantity } = item
  const clause = marked.masked.slice(Math.max(0, quantity.start - 160), quantity.start)
  const isSigned = quantity.isPositive || (quantity.isNegative && before.length > 0)
  // the ratio before another figure is that one's name
  if (isSigned && !RATIO_WORDS.test(gapBefore(marked, item))) return { role: 'change', refersTo: before.at(-1) }
  if (RATIO_WORDS.test(clause)) return { role: 'value' }
  if (comparesAfter(marked, item)) return { role: 'change' }
  return { role: /\bgrowth\b/i.test(clause) ? 'change' : 'value' }
}

/** "23.7% year-over-year": words of comparison right after make it a change. */
const comparesAfter = (marked: Marked, item: Item): boolean =>
  marked.periods.some(
    ({ start, expression }) =>
      start >= item.quantity.end &&
      /^[\s(,]*$/.test(marked.masked.slice(item.quantity.end, start)) &&
      expression.compares !== undefined,
  )
