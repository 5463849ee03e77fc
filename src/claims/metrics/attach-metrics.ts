/**
 * Which measure a quantity is of: the noun phrase that its verb or "of" hangs on, or that stands right behind it. Which table
 * row the phrase means is decided later, against the rows.
 */
import { isChange } from '../roles/reading.ts'
import { pairStatements } from '../roles/said-once.ts'
import { gapBefore, type Item, isOutOfScale, type MetricPhrase, restatedBy } from '../sentence/item.ts'
import type { Marked } from '../sentence/marked.ts'
import { asideBefore } from './asides.ts'
import { clauseSubject, nounBefore, runIn, subjectOfShare } from './clause-subjects.ts'
import { metricOfList, ofListBefore, pairChanges, pairTargets } from './metric-lists.ts'
import { findMetricPhrases } from './metric-phrases.ts'
import {
  afterConnector,
  amountOfShare,
  isTarget,
  isUnitOfCount,
  ofResult,
  ownComparativeMetric,
  passShareCounts,
  ratioBefore,
  subjectOf,
  wholeLength,
  withIncluded,
} from './metrics-before.ts'
import { basisOfShares, determined, grownBehind, isDirectionOnly, metricAfter, namedBehind } from './metrics-behind.ts'

const isSubjectOfOwn = (text: string): boolean => /\b(?:we|company|group|it|they|corporation|bank)\s*$/i.test(text)

/** Gives each item the phrase it is a figure of; items that restate, translate or compare take that of the one they refer to. */
export function attachMetrics(marked: Marked, items: readonly Item[]): void {
  for (const item of items) item.metric = metricOf(marked, item, items)
  for (const item of items) item.metric = item.metric && saidInFull(item, item.metric)
  shareBounds(items)
  shareNameBehind(marked, items)
  leavePerShare(items)
  passShareCounts(marked, items)
  pairChanges(marked, items)
  pairTargets(marked, items)
  leaveOtherKind(items)
  pairStatements(marked, items)
}

/** "Core earnings were #, compared to earnings of #": said short. */
function saidInFull({ role, refersTo }: Item, metric: MetricPhrase): MetricPhrase {
  const main = role === 'comparative' ? refersTo?.metric : undefined
  // "EBITDA was a loss of #, compared to a loss of #"
  if (main && refersTo?.isSaidNegative && /^loss$/i.test(metric.text) && !/loss/i.test(main.text)) return main
  const isShort =
    main && !metric.text.includes(' ') && main.text.toLowerCase().endsWith(` ${metric.text.toLowerCase()}`)
  return isShort ? main : metric
}

/** "# to # of losses": what names the high end of a range names the low one. */
function shareBounds(items: readonly Item[]): void {
  items.forEach((low, i) => {
    const high = items[i + 1]
    if (low.bound === 'low' && high?.bound === 'high') low.metric ??= high.metric
  })
}

/** "We earned # and # of core income", "paid # and #, fees included, for share repurchases": what names the second names the first. */
function shareNameBehind(marked: Marked, items: readonly Item[]): void {
  items.forEach((item, i) => {
    const next = items[i + 1]
    const name = next?.metric
    if (!name || item.role !== next.role || item.quantity.kind !== next.quantity.kind) return
    const isJoined = /^\s+and\s+(?:approximately |about )?$/i.test(gapBefore(marked, next))
    if (isJoined && name.start > next.quantity.end && NAMED_BY.test(marked.masked.slice(next.quantity.end, name.start)))
      item.metric = name
  })
}

const NAMED_BY = /^(?:,[^,;]{1,40},|,? respectively)?\s+(?:of|in|for)\s+(?:the |our |its |total )?$/i

/** "Income of # and a margin of # rose # and # points": an amount is no move of a ratio, nor are points one of an amount. */
function leaveOtherKind(items: readonly Item[]): void {
  for (const item of items) {
    const kind = item.role === 'difference' ? item.quantity.kind : item.role === 'changePoints' ? 'percent' : undefined
    if (kind !== 'money' && kind !== 'percent') continue
    const before = items.filter(({ role, index, isPerShare }) => role === 'value' && index < item.index && !isPerShare)
    const last = before.at(-1)
    const own = before.findLast(({ quantity }) => quantity.kind === kind)
    const isOfOther = last && ['money', 'percent'].includes(last.quantity.kind) && last.quantity.kind !== kind
    if (own?.metric && isOfOther && item.metric === last.metric) item.metric = own.metric
  }
}

/** "a loss of # or # per share, an increase of #": an amount too large for a per-share figure is of what stood before it. */
function leavePerShare(items: readonly Item[]): void {
  const perShare = items.filter((item) => item.isPerShare)
  for (const item of items) {
    const { metric, quantity } = item
    if (item.role !== 'difference' || item.isPerShare || quantity.kind !== 'money') continue
    if (!metric || !/\bper\b.*\b(?:share|unit|ads)\b|\beps\b/i.test(metric.text) || perShare.length === 0) continue
    if (!perShare.every((other) => isOutOfScale(item, other))) continue
    const amount = items.find((other) => other.index < item.index && other.role === 'value' && !other.isPerShare)
    if (!amount?.metric) continue
    item.metric = amount.metric
    const share = items[items.indexOf(item) + 1]
    if (share?.role === 'change' && share.isAlternative && share.metric === metric) share.metric = amount.metric
  }
}

function metricOf(marked: Marked, item: Item, items: readonly Item[]): MetricPhrase | undefined {
  const gap = gapBefore(marked, item)
  if (item.role === 'translation') return item.refersTo?.metric
  const sharing = item.role === 'proportion' ? subjectOfShare(marked, item) : undefined
  if (sharing) return sharing
  const aside = asideBefore(marked, item, gap)
  const gapStart = aside?.end ?? item.quantity.start - gap.length + wholeLength(gap, item, items)
  if (isMovedNoun(marked, item)) return movedNoun(marked, item)
  const listed =
    amountOfShare(gap, item, items) ?? metricOfList(marked, item, items) ?? ofListBefore(marked, item, items, gapStart)
  if (listed) return listed
  const named = determined(marked, item, gap) ?? grownBehind(marked, item)
  if (named) return named
  const behind = namedBehind(marked, item, gap) ?? netOfHeadline(marked, item, gap)
  if (behind) return behind
  if (isIncluded(marked, item, gap)) return undefined
  const inGap = withIncluded(marked, findMetricPhrases(marked, gapStart, item.quantity.start)).filter(
    (phrase) =>
      !/^no\s/i.test(phrase.text) && !isDirectionOnly(phrase.text) && !isUnitOfCount(marked, phrase, items, item),
  )
  if (aside && inGap.length === 0)
    return (item.role === 'comparative' && item.refersTo?.metric) || before(marked, aside.start, items)
  const adjacent = inGap.at(-1)
  const ratio = adjacent && ratioBefore(marked, item, inGap)
  if (ratio) return ratio
  const result = adjacent && ofResult(marked, item, inGap)
  if (result) return result
  // "a net loss of #", "EBITDA margin of #"
  if (
    adjacent &&
    /^\s*(?:of|was|were|at|:|totaled|totalled|reached)\s+(?:approximately |about |a |an |positive |negative |record )*\s*$/i.test(
      marked.masked.slice(adjacent.end, item.quantity.start).replace(/[("]/g, ''),
    )
  ) {
    return adjacent
  }
  const moved = inGap.at(-1)
  // "rose to #, and an increase of equity from # to #": what went from the one to the other
  const target = item.role === 'comparative' && moved ? targetOf(marked, item, items, moved) : undefined
  if (target) {
    item.refersTo = target
    return moved
  }
  if (item.role === 'comparative')
    return (
      ownComparativeMetric(afterConnector(inGap, marked, gapStart, item), item) ??
      // "compared to #, or # in earnings per share"
      (item.isAlternative ? metricAfter(marked, item) : undefined) ??
      restatedBy(item, items)?.metric ??
      item.refersTo?.metric ??
      adjacent ??
      previousMetric(item, items)
    )
  const reached = isTarget(item, items, gap)
  if (reached) return reached
  const following = basisOfShares(marked, item, gap) ? undefined : metricAfter(marked, item)
  if (following && (inGap.length === 0 || isSubjectOfOwn(marked.masked.slice(0, item.quantity.start)))) return following
  // "Sales were #% of the total and were #"
  if (inGap.length === 0 && /\sand\s+(?:was|were)\s+(?:approximately |about )?$/i.test(gap)) {
    const stated = items.findLast((other) => other.index < item.index)?.metric
    if (stated) return stated
  }
  if (inGap.length > 0) return subjectOf(inGap, marked, gapStart, item)
  return (
    clauseSubject(marked, item.quantity.start - gap.length, item.quantity.start) ??
    nounBefore(marked, item, gap) ??
    goesOnFrom(item, items)?.metric ??
    previousMetric(item, items) ??
    following ??
    metricAfter(marked, item, true) ??
    runIn(marked, item) ??
    clauseSubject(marked, item.quantity.start - gap.length, item.quantity.start, true)
  )
}

function targetOf(marked: Marked, item: Item, items: readonly Item[], { end }: MetricPhrase): Item | undefined {
  const next = items[items.indexOf(item) + 1]
  const isFromTo =
    next?.role === 'value' &&
    /^\s+from\s+(?:approximately |about )?$/i.test(marked.masked.slice(end, item.quantity.start)) &&
    /^\s+(?:(?:at|in|as of|on)\s+)?(?:the\s+)?(?:~+\s+)?to\s+(?:approximately |about )?$/i.test(gapBefore(marked, next))
  return isFromTo ? next : undefined
}

/** "Acme 4Q Net #": how a ticker's headlines say net income. */
function netOfHeadline(marked: Marked, { quantity }: Item, gap: string): MetricPhrase | undefined {
  if (quantity.kind !== 'money' || !/~ Net $/.test(gap)) return undefined
  const period = marked.periods.findLast(({ end }) => end <= quantity.start)
  const end = quantity.start - 1
  return period && { text: marked.text.slice(period.start, end), start: period.start, end }
}

/** "Net loss includes a # adjustment of our warrants", "to repurchase # of stock": a part, or what was done with it, in words that name no measure. */
const isIncluded = (marked: Marked, { role, quantity }: Item, gap: string): boolean =>
  role === 'value' &&
  quantity.kind === 'money' &&
  (/\bto (?:re-?purchase|buy back|invest|acquire|spend|return|donate)\s+(?:approximately |about |over |more than |nearly )*$/i.test(
    gap,
  ) ||
    (/\b(?:includ(?:es|ed|ing)|reflect(?:s|ed)|contain(?:s|ed))\s+an?\s+(?:approximately |about )?\W*$/i.test(gap) &&
      /^\s+(?:[\d#]\s+)?[a-z]/i.test(marked.masked.slice(quantity.end))) ||
    // "cash flow of #, including # from working capital"
    (/\bincluding\s+$/i.test(gap) && /^\s+from\s/i.test(marked.masked.slice(quantity.end))))

/** What the words or figures before a place are of. */
function before(marked: Marked, place: number, items: readonly Item[]): MetricPhrase | undefined {
  const stated = items.findLast(({ quantity, metric }) => quantity.end <= place && metric)
  return findMetricPhrases(marked, stated?.quantity.end ?? 0, place).at(-1) ?? stated?.metric
}

/** What a figure goes on from, unless another measure was named since: "FFO of #, up 3%, and AFFO of #, up 9%". */
const goesOnFrom = ({ role, refersTo, index }: Item, items: readonly Item[]): Item | undefined =>
  isChange(role) &&
  items.some(
    (other) =>
      other.role === 'value' && other.metric && other.index < index && other.index > (refersTo?.index ?? index),
  )
    ? undefined
    : refersTo

/** "offset by reduced adjustments of #": only the noun that moved, whether or not it is a measure. */
function isMovedNoun(marked: Marked, { role, direction, quantity }: Item): boolean {
  if (!direction || !MOVED.test(marked.text.slice(direction.start, direction.end))) return false
  const noun = marked.masked.slice(direction.end, quantity.start)
  return role === 'change' ? BEFORE_BRACKET.test(noun) : role === 'difference' && BEFORE_OF.test(noun)
}

const MOVED = /^(?:(?:increas|decreas|reduc)ed|higher|lower)$/i
const BEFORE_OF =
  /^(?!\s+(?:by|to|in)\b)\s+(?:[\w&'-]+\s+){1,6}(?:\([^()#~]{1,80}\)\s+)?of\s+(?:approximately |about )?$/i
/** "lower barge loans (#%)" */
const BEFORE_BRACKET = /^(?!\s+(?:by|to|in)\b)\s+(?:[\w&'-]+\s+){1,6}\(\s*$/

const movedNoun = (marked: Marked, { direction, quantity }: Item): MetricPhrase | undefined =>
  findMetricPhrases(marked, direction?.end ?? quantity.start, quantity.start).at(-1)

/** The measure of a figure before; the whole that a share is of ("# of revenues") is not what an amount or a change is of. */
const previousMetric = (item: Item, items: readonly Item[]): MetricPhrase | undefined => {
  const isLevel = item.quantity.kind === 'percent' && !isChange(item.role)
  return items.findLast(
    ({ index, metric, role }) => index < item.index && metric !== undefined && (isLevel || role !== 'proportion'),
  )?.metric
}
