/** Turns the period phrases that were attached to quantities into dates, each within the period its sentence is about. */
import type { Period } from '../model/period.ts'
import { addDays, endOf, monthsOf, samePeriod } from '../model/period.ts'
import type { Profile } from '../model/profile.ts'
import type { PeriodExpression } from '../recognize/period/expression.ts'
import { findPeriods, resolvePeriod } from '../recognize/period/index.ts'
import { dayOf, eveOf, isBalance } from './balances.ts'
import type { Item } from './item.ts'
import type { Marked } from './marked.ts'

export interface PeriodFrame {
  readonly profile: Profile
  /** The periods that the sentence may be about where it names none, likeliest first. */
  readonly defaults: readonly Period[]
  /** Likewise for figures of the outlook; none where no heading names one. */
  readonly ahead: readonly Period[]
}

export interface ItemPeriods {
  readonly periods: readonly Period[]
  readonly bases: readonly Period[]
}

const resolve = (
  expression: PeriodExpression,
  frame: PeriodFrame,
  current: Period | undefined,
  looksAhead = false,
): Period | undefined =>
  resolvePeriod(expression, {
    looksAhead,
    ...(frame.profile.calendar ? { calendar: frame.profile.calendar } : {}),
    ...(frame.profile.publishedAt ? { publishedAt: frame.profile.publishedAt } : {}),
    ...(current ? { current } : {}),
  })

/** The first period that a heading or an introducing line names for good. */
export function periodOfHeading(text: string, profile: Profile, looksAhead: boolean): Period | undefined {
  const frame: PeriodFrame = { profile, defaults: profile.periods, ahead: [] }
  for (const { expression } of findPeriods(text)) {
    const period = resolve(expression, frame, frame.defaults[0], looksAhead)
    if (period?.kind !== 'duration' || expression.compares) continue
    // "Highlights and 2025 plans" above results of 2024: only an outlook is about what is to come
    if (looksAhead || !isToCome(period, profile)) return period
  }
  return undefined
}

const isToCome = (period: Period, { periods: [current] }: Profile): boolean =>
  current !== undefined && endOf(period) > addDays(endOf(current), 10)

/** The periods of all items of a sentence; comparatives and bases are resolved against the period of what they compare. */
export function resolveItems(
  marked: Marked,
  items: readonly Item[],
  compared: ReadonlySet<number>,
  frame: PeriodFrame,
): Map<Item, ItemPeriods> {
  const resolved = new Map<Item, ItemPeriods>()
  const phraseOf = (index: number | undefined): PeriodExpression | undefined =>
    index === undefined ? undefined : marked.periods[index]?.expression
  const plain = items.filter((item) => item.role !== 'comparative')
  const context = contextPeriods(marked, items, compared, frame)
  for (const item of plain) {
    if (item.role === 'rate') {
      resolved.set(item, { periods: ratePeriods(marked, item, frame), bases: [] })
      continue
    }
    if (item.role === 'guidance') {
      resolved.set(item, { periods: guidedPeriods(marked, item, phraseOf(item.period), compared, frame), bases: [] })
      continue
    }
    const own = phraseOf(item.period)
    // "last year" as a figure's own words stands against what the text is about, not against itself
    const isRelative = own?.relative === 'yearAgo' || own?.relative === 'previous'
    const ownPeriod = own && resolve(own, frame, (isRelative ? undefined : context(item)[0]) ?? frame.defaults[0])
    const periods = ownPeriod ? [ownPeriod] : own ? [] : inherited(item, items, resolved, context)
    const isDay = isBalance(item.metric?.text) && item.role !== 'proportion'
    resolved.set(item, { periods: isDay ? periods.map(dayOf) : periods, bases: [] })
  }
  for (const item of items.filter((other) => other.role === 'comparative')) {
    const current = currentOf(item, items, resolved) ?? frame.defaults[0]
    resolved.set(item, {
      periods: comparativePeriods(phraseOf(item.period), item, items, marked, compared, frame, current),
      bases: [],
    })
  }
  for (const item of items.filter((other) => ['change', 'changePoints', 'difference'].includes(other.role))) {
    const periods = resolved.get(item)?.periods ?? []
    resolved.set(item, { periods, bases: basesOf(phraseOf(item.base), item, items, resolved, frame, periods[0]) })
  }
  return resolved
}

/** A rate of exchange is that of a day where the sentence names one, else that of the period named before it. */
function ratePeriods(marked: Marked, item: Item, frame: PeriodFrame): Period[] {
  const named = marked.periods.flatMap(({ start, expression }) => {
    const e = expression.end?.day ? { ...expression, isInstant: true } : expression
    const period = resolve(e, frame, frame.defaults[0])
    return period ? [{ start, period }] : []
  })
  const day = named.find(({ period }) => period.kind === 'instant')
  if (day) return [day.period]
  const span = named.findLast(({ start }) => start < item.quantity.start) ?? named[0]
  if (!span) return []
  const isOfDay = /\b(?:period[- ]end|year[- ]end|closing|spot)\b/i.test(marked.masked.slice(0, item.quantity.start))
  return [isOfDay ? dayOf(span.period) : span.period]
}

/** A guided figure is of a period to come: its own words, the sentence's, or those of its heading; else it has none. */
function guidedPeriods(
  marked: Marked,
  item: Item,
  own: PeriodExpression | undefined,
  compared: ReadonlySet<number>,
  frame: PeriodFrame,
): readonly Period[] {
  const current = frame.defaults[0]
  const ownPeriod = own && resolve(own, frame, current, true)
  if (ownPeriod) return [ownPeriod]
  const named = marked.periods
    .filter(({ expression }, index) => !compared.has(index) && !expression.compares)
    .map((phrase) => ({ phrase, period: resolve(phrase.expression, frame, current, true) }))
    .filter(({ period }) => period && current && endOf(period) > endOf(current))
  const chosen =
    named.findLast(({ phrase }) => phrase.end <= item.quantity.start) ??
    named.find(({ phrase }) => phrase.start >= item.quantity.end)
  return chosen?.period ? [chosen.period] : frame.ahead
}

/** A translation, an alternative or a change has the period of the figure it goes with. */
function inherited(
  item: Item,
  items: readonly Item[],
  resolved: Map<Item, ItemPeriods>,
  context: (item: Item) => readonly Period[],
): readonly Period[] {
  const mate = item.role === 'translation' || item.isAlternative ? item.refersTo : undefined
  const fromMate = mate && resolved.get(mate)?.periods
  if (fromMate && fromMate.length > 0) return fromMate
  if (['change', 'changePoints', 'difference', 'proportion'].includes(item.role)) {
    const value = nearestValue(item, items)
    const fromValue = value && resolved.get(value)?.periods
    if (fromValue && fromValue.length > 0) return fromValue
  }
  return context(item)
}

/** The figure of the same sentence that a change belongs to: the one before it, else the one after. */
export function nearestValue(item: Item, items: readonly Item[]): Item | undefined {
  const isValue = (other: Item) => other.role === 'value' && other.metric?.text === item.metric?.text
  return (
    items.findLast((other) => other.index < item.index && isValue(other)) ??
    items.find((other) => other.index > item.index && isValue(other))
  )
}

/** "since ~", "following the closing in ~": when something else happened. */
const DATES_AN_EVENT =
  /\b(?:since|following|until|after|effective|dated|due|maturing|expiring|announced|launched|founded|established|acquired|began|as announced)\s+(?:(?:in|on|the)\s+)*$/i
/** Words between a figure and a period that make the period another statement's. */
const NEW_CLAUSE =
  /;|\b(?:as(?! (?:of|at)\b)|while|which|where|who|driven|due|primarily|mainly|reflecting|following|since|because|includ\w+|after|following|for use in|until|maturing|scheduled)\b/i

/** What governs an item without period words of its own: words before it in the sentence, words of a neighbour behind it, the defaults. */
function contextPeriods(
  marked: Marked,
  items: readonly Item[],
  compared: ReadonlySet<number>,
  frame: PeriodFrame,
): (item: Item) => readonly Period[] {
  const owned = new Set(
    items.flatMap((item) => (item.role === 'comparative' && item.period !== undefined ? [item.period] : [])),
  )
  const bases = new Set([...compared, ...items.flatMap((item) => (item.base !== undefined ? [item.base] : []))])
  const free = marked.periods
    .map((phrase, index) => ({ phrase, index }))
    .filter(({ phrase, index }) => !owned.has(index) && !bases.has(index) && !phrase.expression.compares)
    .map(({ phrase }) => ({ phrase, period: resolve(phrase.expression, frame, frame.defaults[0]) }))
    .filter(({ period }) => period !== undefined)
  return (item) => {
    const before = free.findLast(
      ({ phrase }) =>
        phrase.end <= item.quantity.start &&
        !DATES_AN_EVENT.test(marked.masked.slice(Math.max(0, phrase.start - 24), phrase.start)),
    )
    const after = free.find(
      ({ phrase }) =>
        phrase.start >= item.quantity.end && !NEW_CLAUSE.test(marked.masked.slice(item.quantity.end, phrase.start)),
    )
    const chosen = before ?? after
    const rest = frame.defaults
    return chosen?.period
      ? [chosen.period, ...rest.filter((period) => !samePeriod(period, chosen.period))].slice(
          0,
          before || after ? 1 : 3,
        )
      : rest
  }
}

const currentOf = (item: Item, items: readonly Item[], resolved: Map<Item, ItemPeriods>): Period | undefined => {
  const main =
    item.refersTo ??
    items.findLast((other) => other.index < item.index && other.role === 'value') ??
    items.find((other) => other.role === 'value' || other.role === 'change')
  return main ? resolved.get(main)?.periods[0] : undefined
}

/** Without words of its own a comparative is of the year before or the quarter before: both stay open. */
function comparativePeriods(
  own: PeriodExpression | undefined,
  item: Item,
  items: readonly Item[],
  marked: Marked,
  compared: ReadonlySet<number>,
  frame: PeriodFrame,
  current: Period | undefined,
): readonly Period[] {
  const ownPeriod = own && resolve(own, frame, current)
  if (own && !ownPeriod) return []
  // "rose to # from # in the fourth quarter": the words are those of the figure, not of its base
  const isShared = samePeriod(ownPeriod, current) && item.refersTo?.period === undefined
  if (ownPeriod && !isShared) return [alignToInstant(ownPeriod, current)]
  const shared = marked.periods.find(
    (phrase, index) =>
      phrase.start >= item.quantity.end &&
      !phrase.expression.compares &&
      !NEW_CLAUSE.test(marked.masked.slice(item.quantity.end, phrase.start)) &&
      !items.some((other) => other.period === index && other.role !== 'comparative'),
  )
  const sharedPeriod = shared && resolve(shared.expression, frame, current)
  if (sharedPeriod && !samePeriod(sharedPeriod, current)) return [alignToInstant(sharedPeriod, current)]
  const earlier = marked.periods.findLast(
    (phrase, index) =>
      phrase.end <= item.quantity.start &&
      phrase.start >= (item.refersTo?.quantity.end ?? 0) &&
      !phrase.expression.compares &&
      !items.some((other) => other.period === index),
  )
  const earlierPeriod = earlier && resolve(earlier.expression, frame, current)
  if (earlierPeriod && !samePeriod(earlierPeriod, current)) return [alignToInstant(earlierPeriod, current)]
  const comparison = items.find((other) => other.index < item.index && other.base !== undefined)
  const base =
    comparison?.base ?? [...compared].findLast((index) => (marked.periods[index]?.end ?? 0) <= item.quantity.start)
  const phrase = base === undefined ? undefined : marked.periods[base]?.expression
  const fromChange = phrase && resolve(phrase, frame, current)
  if (fromChange) return [alignToInstant(fromChange, current)]
  return openingOf(item, marked, frame, current) ?? openBases(frame, current)
}

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
  return current && monthsOf(current) >= 12 ? found.slice(0, 1) : found
}

/** A balance compared with "last quarter" is compared with that quarter's end. */
function alignToInstant(period: Period, current: Period | undefined): Period {
  return current?.kind === 'instant' && period.kind === 'duration' ? { kind: 'instant', date: endOf(period) } : period
}

function basesOf(
  own: PeriodExpression | undefined,
  item: Item,
  items: readonly Item[],
  resolved: Map<Item, ItemPeriods>,
  frame: PeriodFrame,
  current: Period | undefined,
): readonly Period[] {
  if (own) {
    const base = resolve(own, frame, current)
    return base ? [base] : []
  }
  const comparative = comparativeOf(item, items)
  const fromComparative = comparative && resolved.get(comparative)?.periods
  if (fromComparative && fromComparative.length > 0) return fromComparative
  const mate = item.refersTo
  const fromMate = mate && mate !== item && resolved.get(mate)?.bases
  if (fromMate && fromMate.length > 0) return fromMate
  return openBases(frame, current)
}

/** The comparative that a change stands with: the next one before another change, else one before it that no change claims. */
export function comparativeOf(item: Item, items: readonly Item[]): Item | undefined {
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
  const taken =
    before && items.some((other) => other !== item && other.role === item.role && other.index < before.index)
  return before && !taken ? before : undefined
}

const comparable = (change: Item, comparative: Item): boolean =>
  change.role === 'changePoints' ? comparative.quantity.kind === 'percent' : comparative.quantity.kind !== 'points'
