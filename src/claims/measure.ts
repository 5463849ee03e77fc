/** Unit, scale and value of an item: what it inherits from its neighbours, and what its metric says of its unit. */
import { SCALE_WORDS } from '../lexicon/amounts.ts'
import { DOLLARS } from '../lexicon/currencies.ts'
import type { Profile } from '../model/profile.ts'
import { abs, compare, type Decimal, ONE, shift } from '../number/decimal.ts'
import type { Quantity } from '../recognize/quantity/index.ts'
import { gapAfter, gapBefore, type Item } from './sentence/item.ts'
import type { Marked } from './sentence/marked.ts'
import { DASH } from './sentence/patterns.ts'

interface Measured {
  readonly value: Decimal
  readonly decimals: number
  /** OIM unit; undefined for a pure number. */
  readonly unit: string | undefined
}

const RANGE = new RegExp(String.raw`^\s*(?:${DASH}|to|and)\s*(?:a |approximately )?\s*$`, 'i')
const PER_SHARE = /\bper\b[^#~]{0,40}?\b(?:shares?|ads|adss|adr|units?)\b|\beps\b|\bdps\b|\/shr\b|\bpershare\b/i
/** "# weighted average numbers of ordinary shares". */
const COUNTS_SHARES = /^\s+(?:(?!in\b|for\b|per\b|and\b)[a-z-]+\s+){0,6}(?:shares?|adss?)\b/i
const SHARES =
  /\b(?:shares?|adss?)\b|\b(?:trust|partnership|partner|common|preferred|outstanding|average|op)\b.*\bunits\b|\bunits (?:outstanding|repurchased|issued)\b/i

/** The currency meant by a sign; a bare "$" is the release's own dollar. */
export function currencyOf(quantity: Quantity, profile: Profile): string | undefined {
  if (quantity.currency !== '$') return quantity.currency
  return profile.currency && DOLLARS.has(profile.currency) ? profile.currency : 'USD'
}

export function measure(
  marked: Marked,
  item: Item,
  items: readonly Item[],
  profile: Profile,
  scale = 0,
): Measured | undefined {
  const { quantity } = item
  if (item.role === 'rate') return rateOf(marked, item, profile)
  if (quantity.kind === 'percent' || quantity.kind === 'points' || quantity.kind === 'multiple')
    return { value: quantity.value, decimals: quantity.decimals, unit: undefined }
  const borrowed = borrow(marked, item, items)
  const exponent = borrowed?.exponent ?? 0
  const value = shift(quantity.value, exponent)
  const decimals = quantity.decimals - exponent
  if (borrowed?.isPercent) return { value: shift(quantity.value, -2), decimals: quantity.decimals + 2, unit: undefined }
  // "EUR 43.8 (37.5) million": the comparative is in the currency of what it is compared with
  const partner = item.role === 'comparative' && quantity.kind === 'number' ? item.refersTo : borrowed?.from
  const source = partner?.quantity.currency && !quantity.currency ? partner.quantity : quantity
  const currency = currencyOf(source, profile) ?? (quantity.isWord ? profile.currency : undefined)
  if (!currency)
    return {
      value,
      decimals,
      unit:
        COUNTS_SHARES.test(gapAfter(marked, item)) ||
        (SHARES.test(item.metric?.text ?? '') && !PER_SHARE.test(item.metric?.text ?? ''))
          ? 'xbrli:shares'
          : undefined,
    }
  const isPerShare =
    !quantity.hasScale &&
    exponent === 0 &&
    (item.isPerShare ||
      items.some((other) => other.isPerShare && isHeldAgainst(item, other)) ||
      isPartOfPerShare(item, items) ||
      isPriceOfShares(marked, item, items) ||
      PER_SHARE.test(item.metric?.text ?? ''))
  if (!isPerShare && scale && !quantity.hasScale && exponent === 0)
    return { value: shift(value, scale), decimals: decimals - scale, unit: `iso4217:${currency}` }
  return { value, decimals, unit: isPerShare ? `iso4217:${currency}/xbrli:shares` : `iso4217:${currency}` }
}

/** "EPS of $1.84 includes $0.17 of costs": less than one, beside figures that are all per share, is per share as well. */
function isPartOfPerShare({ quantity }: Item, items: readonly Item[]): boolean {
  if (compare(abs(quantity.value), ONE) >= 0 || quantity.decimals < 2) return false
  const money = items.filter((other) => other.quantity.kind === 'money' && other.quantity !== quantity)
  return (
    money.length > 0 &&
    money.some(isPerShareByName) &&
    money.every((other) => isPerShareByName(other) || isLessThanOne(other))
  )
}

/** "bought 20,000 shares at an average price of #". */
const isPriceOfShares = (marked: Marked, item: Item, items: readonly Item[]): boolean =>
  /\b(?:average|purchase|subscription|offer|issue|share) price\b/i.test(item.metric?.text ?? '') &&
  items.some(
    (other) =>
      other.index < item.index &&
      other.quantity.kind === 'number' &&
      /^\s+(?:[a-z-]+\s+){0,3}shares\b/i.test(gapAfter(marked, other)),
  )

const isLessThanOne = ({ quantity }: Item): boolean => !quantity.hasScale && compare(abs(quantity.value), ONE) < 0
const isPerShareByName = (item: Item): boolean => item.isPerShare || PER_SHARE.test(item.metric?.text ?? '')

/** "$0.21 per diluted share, compared to $0.12": one of the two says it for both. */
const isHeldAgainst = (item: Item, other: Item): boolean =>
  (item.role === 'comparative' &&
    (item.refersTo === other ||
      (other.role === 'comparative' && other.refersTo === item.refersTo && item.refersTo?.isPerShare === true))) ||
  (other.role === 'comparative' && other.refersTo === item) ||
  ((item.role === 'translation' || item.role === 'difference') && item.refersTo === other) ||
  (other.role === 'translation' && other.refersTo === item)

interface Borrowed {
  readonly from: Item
  readonly exponent: number
  readonly isPercent: boolean
}

const exponentOf = (quantity: Quantity, digits: number): number => digits - quantity.decimals

/** "EUR 122.2 (112.5) million": the scale word stands behind the bracketed comparative, for both. */
const BRACKET_SCALE = /^\s*\([^()]{1,24}\)\s*(million|billion|thousand|bn|m)\b/i

/** "EUR 723.7 million (808.8)" and "between $150 and $160 million": a figure without scale takes that of its partner. */
function borrow(marked: Marked, item: Item, items: readonly Item[]): Borrowed | undefined {
  const { quantity } = item
  if (quantity.hasScale || quantity.isWord) return undefined
  const behind = BRACKET_SCALE.exec(marked.text.slice(quantity.end, quantity.end + 48))?.[1]
  if (behind && quantity.kind !== 'percent')
    return { from: item, exponent: SCALE_WORDS[behind.toLowerCase()] ?? 0, isPercent: false }
  const next = items.find((other) => other.index === item.index + 1)
  const isRange = next && RANGE.test(gapAfter(marked, item))
  if (next && isRange && next.quantity.hasScale && sameOrNone(quantity, next.quantity))
    return borrowedFrom(marked, next)
  if (next && isRange && quantity.kind === 'number' && next.quantity.kind === 'percent')
    return { from: next, exponent: 0, isPercent: true }
  const main = item.role === 'comparative' && quantity.kind === 'number' ? item.refersTo : undefined
  if (main && /\(\s*~*\s*[:=]?\s*$/.test(gapBefore(marked, item))) {
    const around = BRACKET_SCALE.exec(marked.text.slice(main.quantity.end, main.quantity.end + 48))?.[1]
    return around && !main.quantity.hasScale
      ? { from: main, exponent: SCALE_WORDS[around.toLowerCase()] ?? 0, isPercent: false }
      : borrowedFrom(marked, main)
  }
  return undefined
}

const sameOrNone = (a: Quantity, b: Quantity): boolean =>
  a.currency === b.currency || a.currency === undefined || b.currency === undefined

/** Digits behind the point of the partner's number tell its scale word's power of ten. */
function borrowedFrom(marked: Marked, from: Item): Borrowed {
  const digits = /\.(\d+)/.exec(marked.text.slice(from.quantity.start, from.quantity.end))?.[1]?.length ?? 0
  return { from, exponent: exponentOf(from.quantity, digits), isPercent: from.quantity.kind === 'percent' }
}

function rateOf(marked: Marked, item: Item, profile: Profile): Measured | undefined {
  const neighbours = [marked.quantities[item.index + 1], marked.quantities[item.index - 1]]
  const other = neighbours.find(
    (quantity) => quantity?.kind === 'money' && quantity.currency !== item.quantity.currency,
  )
  const [own, base] = [currencyOf(item.quantity, profile), other && currencyOf(other, profile)]
  if (!own || !base) return undefined
  return { value: item.quantity.value, decimals: item.quantity.decimals, unit: `iso4217:${own}/iso4217:${base}` }
}
