/** From the items of one sentence to mentions in source offsets, with what each one is about. */
import { QUALIFIERS } from '../lexicon/narrative.ts'
import type { Basis, Mention } from '../model/claim.ts'
import type { Profile } from '../model/profile.ts'
import type { Sentence } from '../model/sentence.ts'
import { sourceSpan } from '../model/view.ts'
import { abs, negate } from '../number/decimal.ts'
import { measure } from './measure.ts'
import { wholeName } from './metrics/whole-names.ts'
import { comparativeOf } from './periods/base-periods.ts'
import type { ItemPeriods } from './periods/period-frame.ts'
import { nearestValue } from './periods/resolve-periods.ts'
import { isChange } from './roles/reading.ts'
import { wholeTold } from './roles/role-lists.ts'
import { afterBracket } from './roles/said-once.ts'
import { gapAfter, gapBefore, type Item } from './sentence/item.ts'
import type { Marked } from './sentence/marked.ts'
import { isLoss, isNegative } from './sign.ts'

interface Reading {
  readonly sentence: Sentence
  readonly marked: Marked
  readonly items: readonly Item[]
  readonly claims: ReadonlySet<Item>
  readonly periods: ReadonlyMap<Item, ItemPeriods>
  readonly profile: Profile
  /** The power of ten of bare amounts. */
  readonly scale: number
  readonly firstId: number
}

export function toMentions(reading: Reading): Mention[] {
  const { items, claims, firstId } = reading
  const kept = items.filter((item) => claims.has(item))
  const ids = new Map(kept.map((item, i) => [item, `c${firstId + i}`]))
  return kept.flatMap((item) => toMention(reading, item, ids) ?? [])
}

function toMention(reading: Reading, item: Item, ids: ReadonlyMap<Item, string>): Mention | undefined {
  const { sentence, marked, items, periods, profile, scale } = reading
  const measured = measure(marked, item, items, profile, scale)
  if (!measured) return undefined
  const { start, end } = item.quantity
  const { view } = sentence
  const period = item.period === undefined ? undefined : marked.periods[item.period]
  const name = wholeName(marked, item, items)
  const said = isOpenWhich(marked, item, items) ? undefined : item.direction
  return {
    id: ids.get(item) ?? '',
    span: sourceSpan(view, start, end),
    text: view.text.slice(start, end),
    sentence: sentence.id,
    metric: item.metric && {
      text: item.metric.text,
      span: sourceSpan(view, item.metric.start, item.metric.end),
      name,
    },
    basis: basisOf(name ?? item.metric?.text ?? ''),
    role: item.role,
    value: isNegative(item) ? negate(abs(measured.value)) : abs(measured.value),
    unit: measured.unit,
    decimals: measured.decimals,
    hedge: item.hedge,
    periods: periods.get(item)?.periods ?? [],
    bases: periods.get(item)?.bases ?? [],
    periodSpan: period && sourceSpan(view, period.start, period.end),
    isDated: period !== undefined || isDatedWithMetric(marked, item, items),
    direction: said?.direction,
    directionSpan: said && sourceSpan(view, said.start, said.end),
    of: referents(marked, item, items).flatMap((other) => ids.get(other) ?? []),
    bound: item.bound,
    whole: item.role === 'proportion' ? (wholeOf(marked, item) ?? wholeBefore(marked, item, items)) : undefined,
    qualifiers: qualifiersOf(marked, item),
  }
}

/**
 * "Operating expenses for the fourth quarter were #", "Fourth-quarter adjusted EBITDA of #": words that stand with the measure date its
 * figure.
 */
function isDatedWithMetric(marked: Marked, { role, metric, quantity }: Item, items: readonly Item[]): boolean {
  if (role !== 'value' || !metric || metric.start > quantity.start) return false
  const phrase = marked.periods.findLast(({ end }) => end <= quantity.start)
  if (!phrase || phrase.expression.compares || phrase.expression.unit === 'period') return false
  const index = marked.periods.indexOf(phrase)
  if (items.some(({ base, period, role: of }) => base === index || (period === index && of === 'comparative')))
    return false
  return phrase.end <= metric.start
    ? WITH_METRIC.test(marked.masked.slice(phrase.end, metric.start))
    : phrase.start >= metric.end && !marked.masked.slice(metric.end, quantity.start).includes('#')
}

const WITH_METRIC = /^(?:['’]s|,)?\s*(?:(?:the|our|its|total|record|quarterly|annual|group)\s+){0,2}$/i

/** "a net loss of #, compared to a net loss of #, an increase of #": of the loss or of the income, nobody says. */
function isOpenWhich(marked: Marked, item: Item, items: readonly Item[]): boolean {
  const { direction, metric } = item
  const base = comparativeOf(item, items)
  if (!direction || !base || base.index > item.index || !isLoss(metric?.text ?? '')) return false
  return isLoss(base.metric?.text ?? '') && /,\s+an?\s+$/i.test(marked.masked.slice(0, direction.start))
}

/** A change is about its figure and its base, the rest about what they restate. */
function referents(marked: Marked, item: Item, items: readonly Item[]): Item[] {
  if (item.role === 'change' || item.role === 'changePoints' || item.role === 'difference') {
    const held = comparativeOf(item, items)
    // a base of its own is not that of the comparative before
    const isHeld = held && (item.base === undefined || held.index > item.index || held.period === undefined)
    const value = nearestValue(marked, item, items)
    return [value, isHeld ? held : undefined, amountOf(value, item)].filter((other) => other !== undefined)
  }
  return item.refersTo && (item.role === 'translation' || item.role === 'comparative' || item.role === 'proportion')
    ? [item.refersTo]
    : []
}

/** "# or # per share, an increase of #%": of which of the two, nobody says. */
const amountOf = (value: Item | undefined, { role, index }: Item): Item | undefined =>
  role === 'change' && value?.isPerShare && value.isAlternative && value.index < index ? value.refersTo : undefined

/** "42% of the total net revenues for the quarter" → "total net revenues". */
function wholeOf(marked: Marked, item: Item): string | undefined {
  const match = /^[\s)]*(?:of|as a percentage of)\s+((?:[a-z][\w&'-]*\s*){1,6})/i.exec(
    afterBracket(marked, item, gapAfter(marked, item)),
  )
  const told = match?.[1] ?? wholeTold(marked, item)
  return told?.split(/\b(?:for|in|and|compared|as|at|by|was|were|from|which|versus|during|or|up|down)\b/)[0]?.trim()
}

/** "# or #% of sales, compared to #, or #%": of the same whole. */
function wholeBefore(marked: Marked, { isAlternative, index }: Item, items: readonly Item[]): string | undefined {
  const share = items.findLast((other) => other.index < index && other.role === 'proportion')
  return isAlternative && share ? wholeOf(marked, share) : undefined
}

const NON_GAAP =
  /\b(?:non-?gaap|non-?ifrs|adjusted|normali[sz]ed|underlying|core|ebitda\w*|operative|organic|comparable|pro forma|free cash flow|ffo|affo|excluding)\b/i

const basisOf = (metric: string): Basis => (NON_GAAP.test(metric) ? 'nonGaap' : 'gaap')

/** "up #% and #% on a currency-neutral basis, excluding Acme from the prior-year period": the base is another than is printed. */
const BASE_EXCLUDES =
  /\b(excluding [^#~;.]{2,80}?) from (?:the )?(?:~|(?:prior|previous|comparative|comparable|corresponding|year-ago)\b)/i

/** Words right around the figure that narrow it: "14%, or 11% in constant currency". */
function qualifiersOf(marked: Marked, item: Item): string[] {
  const before = gapBefore(marked, item)
  const after = gapAfter(marked, item).split(/[,;]|\bcompared\b|\bfrom\b|\bor\b|\band\b/)[0] ?? ''
  const narrowing = [...`${before.slice(-60)}|${after}`.matchAll(QUALIFIERS)].map((match) => match[0].toLowerCase())
  const base = isChange(item.role) && BASE_EXCLUDES.exec(marked.masked.slice(item.quantity.end))
  if (base) narrowing.push(base[1]?.toLowerCase() ?? '')
  // "Adjusted net earnings at # (+8%) (Reported +16%)": the second is of another measure
  return /\(reported\s*$/i.test(before) ? [...narrowing, 'reported'] : narrowing
}
