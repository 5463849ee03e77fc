/** The periods that figures are held against: those of comparatives, and the bases of changes. */
import { addDays, endOf, monthsOf, type Period, samePeriod } from '../../model/period.ts'
import type { PeriodExpression } from '../../recognize/period/expression.ts'
import { eveOf, isBalance, isFlow } from '../sentence/balances.ts'
import { gapBefore, type Item, isOutOfScale } from '../sentence/item.ts'
import type { Marked } from '../sentence/marked.ts'
import { NEW_CLAUSE } from './period-context.ts'
import { type Dating, isToCome, type PeriodFrame, resolve, resolveBase } from './period-frame.ts'

/** Without words of its own a comparative is of the year before or the quarter before: both stay open. */
export function comparativePeriods(
  own: PeriodExpression | undefined,
  item: Item,
  current: Period | undefined,
  { marked, items, compared, frame }: Dating,
): readonly Period[] {
  const ownPeriod = own && resolveBase(own, frame, current)
  if (own && !ownPeriod) {
    if (own.relative === 'previous' && own.unit === 'period') return openBases(frame, current)
    return isOfOwnYear(own, current, frame) && current ? [current] : []
  }
  // "rose to # from # in the fourth quarter": the words are those of the figure, not of its base
  const isShared =
    samePeriod(ownPeriod, current) &&
    item.refersTo?.period === undefined &&
    !isNamedBefore(item.refersTo, current, marked, frame)
  if (ownPeriod && !isShared) return [alignToInstant(ownPeriod, current)]
  const held = heldBehind(item, marked)
  const heldPeriod = held && resolveBase(held, frame, current)
  if (heldPeriod) return [alignToInstant(heldPeriod, current)]
  const shared = marked.periods.find(
    (phrase, index) =>
      // "a dividend of # (#) at the meeting on ~": behind the bracket the words are those of the figure in front
      !item.quantity.isEnclosed &&
      phrase.start >= item.quantity.end &&
      !phrase.expression.compares &&
      !NEW_CLAUSE.test(marked.masked.slice(item.quantity.end, phrase.start).replace(ASIDE, '')) &&
      !items.some((other) => other.period === index && other.role !== 'comparative'),
  )
  const sharedPeriod = shared && resolveBase(shared.expression, frame, current)
  if (sharedPeriod && !samePeriod(sharedPeriod, current) && !isToCome(sharedPeriod, frame.profile))
    return [alignToInstant(sharedPeriod, current)]
  const earlier = marked.periods.findLast(
    (phrase, index) =>
      phrase.end <= item.quantity.start &&
      phrase.start >= (item.refersTo?.quantity.end ?? 0) &&
      !phrase.expression.compares &&
      !items.some((other) => other.period === index),
  )
  const earlierPeriod = earlier && resolveBase(earlier.expression, frame, current)
  if (earlierPeriod && !samePeriod(earlierPeriod, current)) return [alignToInstant(earlierPeriod, current)]
  const comparison = items.find((other) => other.index < item.index && other.base !== undefined)
  const base =
    comparison?.base ?? [...compared].findLast((index) => (marked.periods[index]?.end ?? 0) <= item.quantity.start)
  const phrase = base === undefined ? undefined : marked.periods[base]?.expression
  const fromChange = phrase && resolveBase(phrase, frame, current)
  if (fromChange) return [alignToInstant(fromChange, current)]
  const day = current?.kind === 'instant' && frame.heldAgainst ? [frame.heldAgainst] : []
  const open = openBases(frame, current)
  // "sales of # (#)": in a bracket stands what the same span of the year before had
  const isYearBefore = item.quantity.isEnclosed && current?.kind === 'duration'
  return openingOf(item, marked, frame, current) ?? [...day, ...(isYearBefore ? open.slice(0, 1) : open)]
}

/** "compared to debt of #, which includes # of notes, as of ~": the period goes with the figure in front. */
const ASIDE = /,\s+which include[sd]\s[^;~]*?,(?=\s)/i

const AS_A_SHARE = /^\s*(?:as an? (?:percentage|percent|%) of (?:[a-z]+ ){1,4})?(?:on an? )?$/i

/** "up from # sequentially", "from #% as a percentage of revenues on a year-over-year basis": the word of comparison right behind the figure. */
const heldBehind = ({ quantity }: Item, { periods, masked }: Marked): PeriodExpression | undefined =>
  periods.find(
    ({ start, expression }) =>
      expression.compares && start >= quantity.end && AS_A_SHARE.test(masked.slice(quantity.end, start)),
  )?.expression

/** "# for the quarter, compared to # for the same period in 2031" of a quarter of 2031: no period is that, but the words say so. */
const isOfOwnYear = (
  { relative, year }: PeriodExpression,
  current: Period | undefined,
  { profile: { calendar } }: PeriodFrame,
): boolean =>
  relative === 'yearAgo' &&
  calendar?.yearEndMonth === 12 &&
  current !== undefined &&
  year !== undefined &&
  endOf(current).startsWith(`${year}-`)

/** "For the quarter ended ~, income was #, compared to # for the quarter ended ~": named for the figure in front, and once more. */
const isNamedBefore = (
  value: Item | undefined,
  current: Period | undefined,
  marked: Marked,
  frame: PeriodFrame,
): boolean =>
  value !== undefined &&
  marked.periods.some(
    ({ end, expression }) =>
      end <= value.quantity.start &&
      !expression.compares &&
      samePeriod(resolve(expression, frame, frame.defaults[0]), current),
  )

/** "net debt rose from # to # during the quarter": the balance on the eve of the span. */
function openingOf(item: Item, marked: Marked, frame: PeriodFrame, current: Period | undefined): Period[] | undefined {
  if (current?.kind !== 'instant' || !isBalance(item.refersTo?.metric?.text ?? item.metric?.text)) return undefined
  const span = marked.periods.find(({ start }) =>
    /\b(?:during|over|throughout)\s+(?:the\s+)?$/i.test(marked.masked.slice(Math.max(0, start - 20), start)),
  )
  const period = span && resolve(span.expression, frame, frame.defaults[0])
  const eve = period && eveOf(period)
  return eve && [eve]
}

/** The year-ago period first, then the one before: which it is, only the tables can tell. */
function openBases(frame: PeriodFrame, current: Period | undefined): Period[] {
  const found = [{ compares: 'yearOverYear' } as const, { compares: 'sequential' } as const]
    .map((expression) => resolve(expression, frame, current))
    .filter((period) => period !== undefined)
  const before = yearBeforeLong(current)
  return before ? [before, ...found.slice(0, 1)] : current && monthsOf(current) >= 12 ? found.slice(0, 1) : found
}

/** A financial year of 15 months is held against the 12 that ended before it began. */
function yearBeforeLong(current: Period | undefined): Period | undefined {
  if (current?.kind !== 'duration' || monthsOf(current) <= 12) return undefined
  const start = `${Number(current.start.slice(0, 4)) - 1}${current.start.slice(4)}`
  return { kind: 'duration', start, end: addDays(current.start, -1) }
}

/** A balance compared with "last quarter" is compared with that quarter's end. */
function alignToInstant(period: Period, current: Period | undefined): Period {
  return current?.kind === 'instant' && period.kind === 'duration' ? { kind: 'instant', date: endOf(period) } : period
}

/** What a change is held against: its own words, else the comparative or the change that it stands with. */
export function basesOf(
  own: PeriodExpression | undefined,
  item: Item,
  current: Period | undefined,
  dating: Dating,
): readonly Period[] {
  const { marked, items, resolved, frame } = dating
  if (own) {
    const base = resolveBase(own, frame, current)
    if (!base) return []
    return [
      spanUpTo(base, item, frame, current) ?? (isBalance(item.metric?.text) ? alignToInstant(base, current) : base),
    ]
  }
  const comparative = comparativeOf(item, items)
  const fromComparative = comparative && resolved.get(comparative)?.periods
  if (fromComparative && fromComparative.length > 0) return fromComparative
  const mate = item.refersTo ?? causeOf(marked, item, items)
  const ofMate = mate && mate !== item ? resolved.get(mate) : undefined
  // "12% in the fourth quarter and 13% for the year": each has a base of its own
  if (ofMate && ofMate.bases.length > 0 && samePeriod(ofMate.periods[0], current)) return ofMate.bases
  const since = sinceStart(marked, item, frame, current)
  return [...dayBefore(item, current, dating), ...(since ? [since] : []), ...openBases(frame, current)]
}

const DURING = /\b(?:during|over|throughout|through)\s+(?:the\s+)?$|\bin\s+the\s+$/i

/** "loans rose by # during the quarter": against the day before it began. */
function sinceStart(marked: Marked, item: Item, frame: PeriodFrame, current: Period | undefined): Period | undefined {
  if (current?.kind !== 'instant') return undefined
  const own = item.period === undefined ? undefined : marked.periods[item.period]
  const ahead = marked.periods.filter(({ end }) => end <= item.quantity.start)
  const phrase = [own, ...ahead].find((one) => one && DURING.test(marked.masked.slice(0, one.start)))
  const span = phrase && resolve(phrase.expression, frame, frame.defaults[0])
  return span?.kind === 'duration' && endOf(span) === current.date ? eveOf(span) : undefined
}

/** "up 3% compared to ~, driven by a 4% increase abroad": what the one change is held against, its cause is as well. */
function causeOf(marked: Marked, item: Item, items: readonly Item[]): Item | undefined {
  const before = items[items.indexOf(item) - 1]
  const isCause = /^[^#;.]{0,60}\b(?:driven|led|caused) (?:mainly |primarily )?by\s+an?\s+$/i.test(
    gapBefore(marked, item),
  )
  return isCause && before?.role === item.role && before.base !== undefined ? before : undefined
}

/** "increased # compared to December 31" of what flows: the span that ended on that day. */
function spanUpTo(base: Period, item: Item, frame: PeriodFrame, current: Period | undefined): Period | undefined {
  if (base.kind !== 'instant' || current?.kind !== 'duration' || !isFlow(item.metric?.text ?? '')) return undefined
  return openBases(frame, current).find((period) => endOf(period) === base.date)
}

/** The day that balances are held against in the sentence, or in the sentences of the paragraph before it. */
function dayBefore(item: Item, current: Period | undefined, { items, resolved, frame }: Dating): Period[] {
  if (current?.kind !== 'instant') return []
  const inSentence = items
    .filter((other) => other.index < item.index && other.role === 'comparative')
    .map((other) => resolved.get(other)?.periods[0])
    .findLast((period) => period?.kind === 'instant')
  const day = inSentence ?? frame.heldAgainst
  return day && endOf(day) < current.date ? [day] : []
}

/** The comparative that a change stands with: the next one before another change, else one before it that no change claims. */
export function comparativeOf(item: Item, items: readonly Item[]): Item | undefined {
  const { refersTo, pairedWith } = item
  if (pairedWith?.role === 'comparative') return pairedWith
  const ofValue = refersTo
    ? items.filter((other) => other.role === 'comparative' && other.refersTo === refersTo && comparable(item, other))
    : []
  if (ofValue.length === 1) return ofValue[0]
  const nextChange = items.find(
    (other) =>
      other.index > item.index && (other.role === 'change' || other.role === 'changePoints') && !other.isAlternative,
  )
  const after = items.find(
    (other) =>
      other.index > item.index &&
      other.role === 'comparative' &&
      (!nextChange || other.index < nextChange.index) &&
      comparable(item, other),
  )
  if (after) return after
  const before = items.findLast(
    (other) => other.index < item.index && other.role === 'comparative' && comparable(item, other),
  )
  // "# compared with #; # for the year, an increase of #%": the same measure of another period stands between, and the change is of it
  const taken =
    before &&
    items.some(
      (other) =>
        (other !== item && other.role === item.role && other.index < before.index) ||
        (other.role === 'value' &&
          other.metric?.text.toLowerCase() === before.metric?.text.toLowerCase() &&
          before.refersTo !== undefined &&
          before.refersTo !== other &&
          other.index > before.index &&
          other.index < item.index),
    )
  return before && !taken ? before : undefined
}

const comparable = (change: Item, comparative: Item): boolean =>
  !isOutOfScale(change, comparative) &&
  (change.role === 'changePoints' ? comparative.quantity.kind === 'percent' : comparative.quantity.kind !== 'points')

/** "grew # during the quarter to #, and were up #% from ~": the second is a statement of its own. */
export const isBeforeVerb = (marked: Marked, { index }: Item, last: Item | undefined): boolean =>
  last !== undefined &&
  index < last.index - 1 &&
  /\band\s+(?:was|were|is|are)\s+(?:up|down|higher|lower)\s/i.test(gapBefore(marked, last))
