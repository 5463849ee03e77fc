/** Roles within lists of figures: comparatives paired with their values, the ends of ranges, shares whose whole is said once. */
import { gapAfter, gapBefore, type Item } from '../sentence/item.ts'
import type { Marked } from '../sentence/marked.ts'
import { DASH } from '../sentence/patterns.ts'

/** "A and B were x and y, up 5% and 6%, compared with x' and y'": each comparative goes with the value at its place in the list. */
export function pairLists(items: readonly Item[]): void {
  const plain = items.filter((item) => item.role !== 'translation' && item.role !== 'change')
  const firstComparative = plain.findIndex((item) => item.role === 'comparative')
  const values = plain
    .slice(0, Math.max(0, firstComparative))
    .filter((item) => item.role === 'value' && !item.isAlternative)
  const comparatives = plain
    .slice(firstComparative)
    .filter((item) => item.role === 'comparative' && !item.isAlternative)
  // "…, compared with x' and y' last year and x'' and y'' last quarter"
  const isPaired = (item: Item, i: number): boolean =>
    item.refersTo !== undefined &&
    values.includes(item.refersTo) &&
    item.isPerShare === values[i % values.length]?.isPerShare
  if (
    values.length < 2 ||
    comparatives.length === 0 ||
    comparatives.length % values.length !== 0 ||
    !comparatives.every(isPaired) ||
    values.length !== firstComparative
  )
    return
  comparatives.forEach((item, i) => {
    item.refersTo = values[i % values.length]
  })
  const [from, to] = [values.at(-1)?.index ?? 0, comparatives[0]?.index ?? 0]
  const changes = items.filter(({ role, index }) => role === 'change' && index > from && index < to)
  if (changes.length !== values.length) return
  changes.forEach((item, i) => {
    item.refersTo = values[i]
  })
}

const TO_HIGH_END = new RegExp(String.raw`^\s*(?:${DASH}|to)\s*(?:a |an |approximately )?$`, 'i')

/** "between $150 and $160 million", "15% - 17%": a guided range is two claims, its low and its high end. */
export function bindRanges(marked: Marked, items: readonly Item[]): void {
  for (const [i, low] of items.entries()) {
    const high = items[i + 1]
    if (low.role !== 'guidance' || high?.role !== 'guidance' || low.bound) continue
    const link = marked.masked.slice(low.quantity.end, high.quantity.start)
    const isBetween = /\bbetween\s[^#]*$/i.test(marked.masked.slice(0, low.quantity.start))
    if (!TO_HIGH_END.test(link) && !(isBetween && /^\s*and\s*$/i.test(link))) continue
    low.bound = 'low'
    high.bound = 'high'
    low.isPerShare ||= high.isPerShare
  }
}

/** "The dividend of # was raised by #% to #": what it was, and what it is now. */
export function readRaised(marked: Marked, items: readonly Item[]): void {
  items.forEach((item, i) => {
    if (item.role !== 'value' || !RAISED.test(gapAfter(marked, item))) return
    const [next, another] = items.slice(i + 1)
    const target = next?.role === 'value' ? next : another
    if (target?.role !== 'value' || target.quantity.kind !== item.quantity.kind) return
    if (target === another && !/^\s*to\s+(?:approximately )?$/i.test(gapAfter(marked, next as Item))) return
    item.role = 'comparative'
    item.refersTo = target
  })
}

const RAISED =
  /^\s+(?:per (?:[a-z]+ ){0,2}(?:share|unit)\s+)?(?:was|were|has been|have been)\s+(?:increased|raised|reduced|lowered|decreased|cut)\s+(?:by\s+(?:approximately )?|to\s+(?:approximately )?)?$/i

/** "Income was #, which included a # gain, compared to #": what is set apart by commas is not what is compared. */
export function passAsides(marked: Marked, items: readonly Item[]): void {
  for (const item of items) {
    const aside = item.role === 'comparative' ? item.refersTo : undefined
    const main = aside && items[items.indexOf(aside) - 1]
    if (main?.role !== 'value' || aside?.role !== 'value' || main.quantity.kind !== aside.quantity.kind) continue
    if (main.isPerShare !== aside.isPerShare || !INCLUDES.test(gapBefore(marked, aside))) continue
    if (AGAINST.test(gapBefore(marked, item))) item.refersTo = main
  }
}

const INCLUDES =
  /^[^#;.]{0,60},\s+(?:(?:which|that)\s+)?(?:includ|exclud|reflect)(?:es|ed|ing)\s+(?:an?\s+)?(?:[\w-]+\s+){0,4}?(?:of\s+)?(?:approximately |about )?$/i
const AGAINST =
  /^[^#;.,]{0,90}(?:,[^#;.,]{0,40})?,\s*(?:as\s+)?(?:compared (?:to|with)|versus|vs\.?|against)\s[^#;.]{0,60}$/i

/** "represented 43%, 10% and 46% of revenue": the words of the last are those of all. */
export function shareProportions(marked: Marked, items: readonly Item[]): void {
  for (let i = items.length - 1; i > 0; i--) {
    const [item, last] = [items[i - 1], items[i]]
    if (!item || last?.role !== 'proportion' || item.role !== 'value' || item.quantity.kind !== 'percent') continue
    if (/^\s*(?:,|and|, and|&)\s*$/.test(gapAfter(marked, item))) item.role = 'proportion'
  }
}

/** "As a percentage of sales, costs fell to #%": what the percentage is a share of, told ahead. */
export const wholeTold = (marked: Marked, { quantity }: Item): string | undefined =>
  SHARE_OPENS.exec(marked.masked.slice(0, quantity.start))?.[1]

const SHARE_OPENS =
  /(?:^\W*|[.;]\s+)as an? (?:percentage|percent|%) of (?:our |total )?((?:[a-z]+ ){0,3}[a-z]+),(?![^#]*\b(?:margins?|rates?|ratio)\b)[^;#]*$/i
/** Makes such percentages the shares that they are. */
export function readShares(marked: Marked, items: readonly Item[]): void {
  for (const item of items)
    if (item.role === 'value' && item.quantity.kind === 'percent' && wholeTold(marked, item)) item.role = 'proportion'
}
