/** Turns the period phrases that were attached to quantities into dates, each within the period its sentence is about. */
import { endOf, monthsOf, type Period } from '../../model/period.ts'
import type { PeriodExpression } from '../../recognize/period/expression.ts'
import { isOfHolding } from '../roles/percent-role.ts'
import { isDatedInBracket } from '../roles/restated.ts'
import { isStanding } from '../select/counts.ts'
import { dayOf, isBalance, isFlow } from '../sentence/balances.ts'
import { gapAfter, gapBefore, type Item, isOutOfScale } from '../sentence/item.ts'
import type { Marked } from '../sentence/marked.ts'
import { basesOf, comparativePeriods } from './base-periods.ts'
import { asLongAs, isBaseNamed, spanOfChange } from './change-spans.ts'
import { dividendPeriods } from './dividends.ts'
import { ASIDE, contextPeriods, guidedPeriods, leaveOutlook, ratePeriods } from './period-context.ts'
import {
  type Dating,
  frameOfQuarter,
  type ItemPeriods,
  isToCome,
  type PeriodFrame,
  resolve,
  sameAsNamed,
  yearOff,
} from './period-frame.ts'

/** The periods of all items of a sentence; comparatives and bases are resolved against the period of what they compare. */
export function resolveItems(
  marked: Marked,
  items: readonly Item[],
  compared: ReadonlySet<number>,
  about: PeriodFrame,
): Map<Item, ItemPeriods> {
  const frame = frameOfQuarter(about, marked.periods)
  for (const item of items.filter(({ role }) => role === 'guidance')) leaveOutlook(marked, item, frame)
  const resolved = new Map<Item, ItemPeriods>()
  const dating: Dating = { marked, items, compared, frame, resolved }
  const date = (item: Item, periods: readonly Period[], bases: readonly Period[] = []) =>
    resolved.set(item, { periods, bases })
  const wholeOf = (item: Item): Item | undefined => comparativeOfPart(marked, item, items)
  const context = contextPeriods(dating)
  for (const item of items.filter((other) => other.role !== 'comparative' && !wholeOf(other)))
    date(item, plainPeriods(item, dating, context))
  const comparatives = items.filter(({ role }) => role === 'comparative')
  for (const item of comparatives) {
    const open = frame.defaults[0]
    const current =
      currentOf(item, dating) ?? (open && item === items[0] && isBalance(item.metric?.text) ? dayOf(open) : open)
    date(item, comparativePeriods(phraseOf(marked, item.period), item, current, dating))
  }
  for (const item of comparatives) leaveSamePeriod(item, dating)
  for (const item of comparatives) {
    const day = phraseOf(marked, item.period)?.isInstant ? resolved.get(item)?.periods[0] : undefined
    const main = item.refersTo
    // "# (March 31: #)": what is held against a day is had on a day
    if (main && day?.kind === 'instant' && main.period === undefined && !isFlow(main.metric?.text ?? ''))
      date(main, (resolved.get(main)?.periods ?? []).map(dayOf))
  }
  for (const item of items) {
    const whole = wholeOf(item)
    if (!whole) continue
    const own = whole.period === item.period ? undefined : phraseOf(marked, item.period)
    const period = own && resolve(own, frame, frame.defaults[0])
    date(item, period ? [period] : (resolved.get(whole)?.periods ?? []))
  }
  for (const item of items.filter(({ role }) => CHANGES.has(role))) {
    const open = resolved.get(item)?.periods ?? []
    const bases = basesOf(phraseOf(marked, item.base), item, open[0], dating)
    const periods = isBaseNamed(item, items, marked) ? asLongAs(bases, open, frame) : open
    date(item, spanOfChange(item, periods, bases, frame), bases)
  }
  return resolved
}

/** "a margin of 2% (6.4% at year-end)": a figure in a bracket that is of no time before is a figure of its own. */
function leaveSamePeriod(item: Item, { marked, resolved }: Dating): void {
  const [own] = resolved.get(item)?.periods ?? []
  const [current] = (item.refersTo && resolved.get(item.refersTo)?.periods) ?? []
  if (!own || !current || endOf(own) < endOf(current) || !isDatedInBracket(marked, item)) return
  item.role = 'value'
  item.refersTo = undefined
}

const CHANGES: ReadonlySet<string> = new Set(['change', 'changePoints', 'difference'])

const phraseOf = ({ periods }: Marked, index: number | undefined): PeriodExpression | undefined =>
  index === undefined ? undefined : periods[index]?.expression

/** The periods of a figure that is no comparative, nor a part of one. */
function plainPeriods(item: Item, dating: Dating, context: (item: Item) => readonly Period[]): readonly Period[] {
  const { marked, frame } = dating
  const named = phraseOf(marked, item.period)
  if (item.role === 'rate') return ratePeriods(marked, item, frame)
  if (item.role === 'guidance') return guidedPeriods(named, item, dating)
  const own = isUntil(marked, item, frame) ? undefined : named
  // "last year" as a figure's own words stands against what the text is about, not against itself
  const isRelative = own?.relative === 'yearAgo' || own?.relative === 'previous'
  const ownPeriod =
    own &&
    (sameAsNamed(own, item, dating) ??
      resolve(own, frame, (isRelative ? undefined : context(item)[0]) ?? frame.defaults[0]))
  // "in the current year" of a quarter's text names no year of its own
  const isOpen = !own || own.relative === 'current'
  const periods = ownPeriod ? [ownPeriod] : isOpen ? inherited(item, dating, context) : []
  const declared = own && !own.end?.day ? undefined : dividendPeriods(marked, item, frame)
  return declared ?? ofItsKind(marked, item, periods, frame)
}

/** "swapped to a fixed rate of # through ~": how long it holds, not when it was so. */
function isUntil(marked: Marked, { role, quantity, period }: Item, frame: PeriodFrame): boolean {
  const phrase = period === undefined ? undefined : marked.periods[period]
  if (
    role === 'guidance' ||
    !phrase ||
    !/^\s*(?:through|until)\s+$/i.test(marked.masked.slice(quantity.end, phrase.start))
  )
    return false
  const end = resolve(phrase.expression, frame, frame.defaults[0])
  return end !== undefined && isToCome(end, frame.profile)
}

/** A balance has the day on which the span ends; a flow beside words of a day ("as of December 31") the span that ends there. */
function ofItsKind(marked: Marked, item: Item, periods: readonly Period[], frame: PeriodFrame): readonly Period[] {
  const metric = item.metric?.text
  if (item.period === undefined && isSinceInception(item)) return []
  const isLevel = item.quantity.kind === 'money' || item.quantity.kind === 'number'
  if (
    isLevel &&
    /\b(?:ending|closing|finishing|ended|closed) at\s+(?:approximately |about )?$/i.test(gapBefore(marked, item))
  )
    return periods.map(dayOf)
  if (item.quantity.kind === 'number' && isStanding(marked, item)) return periods.map(dayOf)
  if (item.role === 'proportion') return isComposition(marked, item) ? periods.map(dayOf) : periods
  if (metric === undefined) return periods
  const isMove = frame.isPosition === true && item.role !== 'value' && !isFlow(metric)
  if ((isBalance(metric) || isMove) && !isPrice(marked, item)) return periods.map(dayOf)
  const isOfDebt = /\b(?:debt|leverage)\b[^#;.]*$/i.test(marked.masked.slice(0, item.metric?.start ?? 0))
  const isEarned = !isOfDebt && EARNED.test(metric) && !/\b(?:deferred|unearned|backlog)\b/i.test(metric)
  if (!isEarned && (item.period !== undefined || !MOVES.test(metric))) return periods
  const spans = frame.defaults.filter((span) => span.kind === 'duration')
  return periods.map(
    (period) =>
      (period.kind === 'instant' &&
        [...spans, ...spans.map((span) => yearOff(span, -1)), ...spans.map((span) => yearOff(span, 1))].find(
          (span) => endOf(span) === period.date,
        )) ||
      period,
  )
}

/** "returned 2.5x and a 17% IRR": over the life of what was invested, which no words date. */
const isSinceInception = ({ quantity, metric }: Item): boolean =>
  metric !== undefined &&
  (/\b(?:irr|moic)\b/i.test(metric.text) || (quantity.kind === 'multiple' && /\breturn$/i.test(metric.text)))

/** What a portfolio is made up of, or an interest that is owned, is so on a day; what revenue is made up of is not. */
const isComposition = (marked: Marked, item: Item): boolean =>
  isOfHolding(marked, item, gapAfter(marked, item)) && !isFlow(marked.masked.slice(0, item.quantity.start))

/** "compared to # in ~, which included a # charge". */
const INCLUDED =
  /^[\s),]*(?:per (?:\w+ ){0,2}(?:share|unit)[\s,]*)?(?:(?:in|for|at|as of|during)\s+(?:the\s+)?)?[~\s]*,?\s*(?:which|that) (?:included|includes|contained|reflected|benefited from|was net of)\b(?![^#]*[;~])/i

/** "compared to $213 million, or 20.0% of net sales", "compared to #, which included #": a part of the comparative is of its period. */
function comparativeOfPart(marked: Marked, item: Item, items: readonly Item[]): Item | undefined {
  if (item.role === 'proportion' && item.isAlternative && item.refersTo?.role === 'comparative') return item.refersTo
  const before = items[items.indexOf(item) - 1]
  return item.role === 'value' && before?.role === 'comparative' && INCLUDED.test(gapBefore(marked, item))
    ? before
    : undefined
}

/** What can only be of a span, also beside "as of December 31". */
const MOVES =
  /\b(?:originations|issuances|repurchases|purchases|payments|proceeds|charge-offs|cash flows?)\b|\bcash (?:used|provided|generated)\b/i
/** "EBITDA stood at # on 31 December": earned up to the day, though the words name it as its own. */
const EARNED = /\b(?:ebitda\w*|ebita?|revenues?|turnover|(?:net|operating) (?:income|profit|loss)|capex)\b/i
const MOVED =
  /\b(?:for|made an?|price of|consideration of|pay(?:ing|s)?(?: down| off)?|paid(?: down| off)?|repaid|repay\w*|raised|raising|repurchas\w+|bought back|redeem\w+|retired|issu(?:ed|ing)|dr[ae]w|borrow(?:ed|ing)|invest(?:ed|ing)|spent|return(?:ed|ing)|purchas(?:ed|ing)|acquir(?:ed|ing)|settled|received|refinanced|contributed|sold)\s+(?:approximately |about |over |nearly |more than |a total of |an additional |another )*$/i

/** "acquired for # in cash", "paying down # of debt": what was moved, no balance. */
const isPrice = (marked: Marked, { quantity, metric }: Item): boolean =>
  metric !== undefined &&
  (metric.start > quantity.end
    ? MOVED.test(marked.masked.slice(0, quantity.start))
    : MOVE_OF.test(marked.masked.slice(Math.max(0, metric.start - 40), metric.start)))

/** "impairment in equity investments of #", "inflows relating to working capital of #". */
const MOVE_OF =
  /\b(?:impairments?|write-?downs?|(?:in|out)flows?|releases?|gains?|loss(?:es)?|purchases?|acquisitions?|disposals?|issuance|repayments?|redemptions?) (?:relating to|in|on|of|from)\s+(?:the |our |its )?$/i

/** A translation, an alternative or a change has the period of the figure it goes with. */
function inherited(
  item: Item,
  { marked, items, resolved }: Dating,
  context: (item: Item) => readonly Period[],
): readonly Period[] {
  // "# (#% of loans)"
  const isOfAmount = item.role === 'proportion' && /^\s*\(\s*$/.test(gapBefore(marked, item))
  const mate = item.role === 'translation' || item.isAlternative || isOfAmount ? item.refersTo : undefined
  const fromMate = mate && resolved.get(mate)?.periods
  if (fromMate && fromMate.length > 0) return fromMate
  if (CHANGES.has(item.role) || item.role === 'proportion') {
    const value = nearestValue(marked, item, items)
    const fromValue = value && resolved.get(value)?.periods
    if (fromValue && fromValue.length > 0) return fromValue
  }
  const periods = context(item)
  const year = OF_A_YEAR.test(item.metric?.text ?? '') ? periods.find(isYear) : undefined
  return year ? [year, ...periods.filter((period) => period !== year)] : periods
}

/** "Annual revenues rose to #": whatever span the release is about first. */
const OF_A_YEAR =
  /\b(?:annual|full[- ]year) (?!recurring|contract|base|rent|run)(?:[\w-]+ ){0,4}?(?:revenues?|sales|(?:net )?(?:income|earnings|loss|profit)|ebitda\w*|production|funds from operations|a?ffo|cash flows?)\b/i
const isYear = (period: Period): boolean => period.kind === 'duration' && monthsOf(period) === 12

/** "within that, sales for continuing businesses rose #%": named once more, and of less. */
const NARROWED_BEHIND =
  /^\s+(?:for|from|in|of|at|excluding|before)\s+(?![#~]|(?:the\s+)?(?:~|[a-z-]*\s?(?:quarter|year|half|period|months)\b))/i

/** The figure of the same sentence that a change belongs to: the one before it, else the one after. */
export function nearestValue(marked: Marked, item: Item, items: readonly Item[]): Item | undefined {
  if (item.pairedWith?.role === 'value') return item.pairedWith
  const [next, another] = items.slice(items.indexOf(item) + 1)
  // "sales rose 4% to # and full-year sales 3% from # to #": the change ends in the figure behind it
  const target = next?.role === 'comparative' && /^\s*from\s/i.test(gapBefore(marked, next)) ? another : next
  if (target?.role === 'value' && /^\s*to\s+(?:approximately |about |a record )*$/i.test(gapBefore(marked, target)))
    return target
  const name = item.metric?.text.toLowerCase()
  const isNarrowed = NARROWED_BEHIND.test(marked.masked.slice(item.metric?.end ?? marked.masked.length))
  const isValue = (other: Item) =>
    other.role === 'value' &&
    other.metric?.text.toLowerCase() === name &&
    !(isNarrowed && other.metric?.start !== item.metric?.start) &&
    !(ASIDE.test(gapBefore(marked, other)) && (item.metric?.start ?? 0) > other.quantity.end) &&
    !isOutOfScale(item, other)
  return (
    items.findLast((other) => other.index < item.index && isValue(other)) ??
    items.find((other) => other.index > item.index && isValue(other))
  )
}

/** The period of what a comparative is held against. */
function currentOf(item: Item, { items, resolved }: Dating): Period | undefined {
  const main =
    item.refersTo ??
    items.findLast((other) => other.index < item.index && (other.role === 'value' || other.role === 'proportion')) ??
    items.find(({ role }) => role === 'value' || role === 'change' || role === 'guidance')
  return main ? resolved.get(main)?.periods[0] : undefined
}
