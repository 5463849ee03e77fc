/**
 * What each quantity does in its sentence, from the words right around it: the figure itself, what it is compared with, a
 * change, a share of something, the same amount in another currency. Read left to right, since a figure in a list goes on
 * with what the one before it began ("from # last year and # last quarter").
 */
import { CURRENCY_SIGNS } from '../lexicon/amounts.ts'
import { FORWARD, RATIO_WORDS } from '../lexicon/narrative.ts'
import type { ClaimRole } from '../model/claim.ts'
import { equals, ONE } from '../number/decimal.ts'
import type { Quantity } from '../recognize/quantity/index.ts'
import { gapAfter, gapBefore, type Item, joinBefore } from './item.ts'
import type { Marked } from './marked.ts'
import { connectorBefore, directionAfter, directionBefore, directionOf, hedgeBefore, trimGap } from './patterns.ts'

interface Reading {
  readonly role: ClaimRole
  readonly refersTo?: Item | undefined
  readonly isAlternative?: boolean
  readonly direction?: Item['direction']
}

/** Gives each quantity of a sentence its role. A quantity that is no statement (the "US$1.00" of a rate) is left out. */
export function readRoles(marked: Marked): Item[] {
  const items: Item[] = []
  marked.quantities.forEach((quantity, index) => {
    if (isRateBase(marked, index)) return
    const item = blankItem(quantity, index, marked)
    const reading = roleOf(marked, item, items)
    item.role = reading.role
    item.refersTo = reading.refersTo
    item.isAlternative = reading.isAlternative ?? false
    item.direction = reading.direction ?? (isChange(reading.role) ? reading.refersTo?.direction : undefined)
    items.push(item)
  })
  bindRanges(marked, items)
  return items
}

/** "between $150 and $160 million", "15% - 17%": a guided range is two claims, its low and its high end. */
function bindRanges(marked: Marked, items: readonly Item[]): void {
  for (const [i, low] of items.entries()) {
    const high = items[i + 1]
    if (low.role !== 'guidance' || high?.role !== 'guidance' || low.bound) continue
    const link = marked.masked.slice(low.quantity.end, high.quantity.start)
    const isBetween = /\bbetween\s[^#]*$/i.test(marked.masked.slice(0, low.quantity.start))
    if (!/^\s*(?:[-–‒]|to)\s*(?:a |an |approximately )?$/i.test(link) && !(isBetween && /^\s*and\s*$/i.test(link)))
      continue
    low.bound = 'low'
    high.bound = 'high'
  }
}

const isChange = (role: ClaimRole): boolean => role === 'change' || role === 'changePoints' || role === 'difference'

function blankItem(quantity: Quantity, index: number, marked: Marked): Item {
  const gap = marked.masked.slice(marked.quantities[index - 1]?.end ?? 0, quantity.start)
  const hedge = hedgeBefore(gap)
  const isOver = /\bmore than $/i.test(marked.text.slice(0, quantity.start))
  return {
    index,
    quantity,
    role: 'value',
    hedge: isOver ? 'over' : hedge,
    refersTo: undefined,
    isAlternative: false,
    direction: undefined,
    metric: undefined,
    period: undefined,
    base: undefined,
    bound: undefined,
    isPerShare: /^[\s)]*(?:per|a|for each)\s+(?:\w+\s+){0,4}?(?:share|ads|adr|unit)\b/i.test(
      marked.masked.slice(quantity.end, quantity.end + 60),
    ),
  }
}

// "RMB6.9931 to US$1.00", "US$1.00 to RMB6.99", "EUR 1 = USD 1.08"
const RATE_LINK = /^\s*(?:to|=|per|for|:)\s*$/i

function isRatePair(a: Quantity | undefined, b: Quantity | undefined, marked: Marked): boolean {
  if (!a || !b || a.kind !== 'money' || b.kind !== 'money' || a.currency === b.currency) return false
  return RATE_LINK.test(marked.masked.slice(a.end, b.start)) && (equals(a.value, ONE) || equals(b.value, ONE))
}

const isUnit = (quantity: Quantity): boolean => quantity.kind === 'money' && equals(quantity.value, ONE)

function isRateBase(marked: Marked, index: number): boolean {
  const quantity = marked.quantities[index] as Quantity
  if (!isUnit(quantity)) return false
  return (
    isRatePair(marked.quantities[index - 1], quantity, marked) ||
    isRatePair(quantity, marked.quantities[index + 1], marked)
  )
}

function roleOf(marked: Marked, item: Item, before: readonly Item[]): Reading {
  const { quantity } = item
  const neighbours = [marked.quantities[item.index - 1], marked.quantities[item.index + 1]]
  if (neighbours.some((other) => isRatePair(quantity, other, marked) || isRatePair(other, quantity, marked)))
    return { role: 'rate' }
  const previous = before.at(-1)
  const gap = gapBefore(marked, item)
  const original = originalOf(item, before, gap)
  if (original) return { role: 'translation', refersTo: original }
  const bracketed = previous && bracketedComparative(quantity, previous, gap)
  if (bracketed) return bracketed
  if (isGuidance(marked, item) && !connectorBefore(trimGap(gap), gap)) return { role: 'guidance' }
  if (quantity.kind === 'points') return changeReading('changePoints', marked, item, before, gap)
  if (quantity.kind === 'percent' || quantity.kind === 'multiple') return percentReading(marked, item, before, gap)
  return amountReading(marked, item, before, gap)
}

/** "(US$394.9 million)", "(or US$0.134 per ADS)", ", or approximately US$5.2 million,": the amount before, in another currency. */
function originalOf(item: Item, before: readonly Item[], gap: string): Item | undefined {
  const { quantity } = item
  if (quantity.kind !== 'money' || !quantity.currency) return undefined
  const isBracket = /^[^#;.]{0,45}\((?:or |approximately |about |equivalent to |equal to |i\.e\.,? )*$/i.test(gap)
  const isApposition = /^\s*,?\s*(?:or|equivalent to|equal to)\s+(?:approximately |about )?$/i.test(gap)
  if (!isBracket && !isApposition) return undefined
  const original = before.findLast((other) => other.role !== 'translation' && other.quantity.kind === 'money')
  if (!original || original.index !== item.index - 1) return undefined
  const [a, b] = [original.quantity.currency, quantity.currency]
  return a && a !== b && !(a === '$' && CURRENCY_SIGNS.$ === b) ? original : undefined
}

/** "EUR 723.7 million (808.8)", "18.7% (20.1%)", "(Q4/2023: 808.8)": the same measure a year before, in brackets. */
function bracketedComparative(quantity: Quantity, previous: Item, gap: string): Reading | undefined {
  if (!/^\s*\((?:~+\s*[:=]?\s*)?$/.test(gap) || !quantity.isEnclosed) {
    if (!/^\s*\(~+\s*[:=]\s*$/.test(gap)) return undefined
  }
  if (quantity.isPositive || quantity.isNegative) return undefined
  if (quantity.kind === 'number' && !quantity.isFigure && quantity.decimals === 0) return undefined
  const sameKind =
    quantity.kind === previous.quantity.kind || (quantity.kind === 'number' && previous.quantity.kind === 'money')
  return sameKind && (previous.role === 'value' || previous.role === 'comparative')
    ? { role: 'comparative', refersTo: previous }
    : undefined
}

const CHAIN = /^[\s),]*(?:and|&|,|, and|as well as|or)?(?:\s+(?:a|an|by|of))*\s*$/i
const ALTERNATIVE = /^[\s),]*or(?:\s|$)/i
const OF_WHOLE =
  /^[\s)]*(?:of|as a percentage of)\s+(?!(?:the )?(?:growth|increase|decrease|decline)\b)(?:the |our |its |total |consolidated |net |all |group |quarterly |annual |~+ |company's |company’s )*[a-z]/i

function percentReading(marked: Marked, item: Item, before: readonly Item[], gap: string): Reading {
  const trimmed = trimGap(gap)
  const previous = chainOf(item, before, gap)
  const direction = wordOfChange(marked, item, gap, trimmed)
  if (direction)
    return { role: 'change', direction, isAlternative: ALTERNATIVE.test(joinBefore(gap)), refersTo: previous }
  if (item.quantity.isWord) return { role: 'change' }
  const difference = before.at(-1)
  if (difference?.role === 'difference' && ALTERNATIVE.test(joinBefore(gap)))
    return { role: 'change', refersTo: difference, isAlternative: true }
  const after = gapAfter(marked, item)
  const connector = connectorBefore(trimmed, gap)
  if (connector && connector.word !== 'than') return comparativeReading(before, item)
  if (/\bto$/i.test(trimmed)) return { role: /\bgrowth(?: rate)?\b[^#]*$/i.test(gap) ? 'change' : 'value' }
  if (OF_WHOLE.test(after) && !/\b(?:a|the) (?:total|rate|level|margin|yield)$/i.test(trimmed))
    return { role: 'proportion', refersTo: previous }
  if (
    previous &&
    (CHAIN.test(joinBefore(gap)) || ALTERNATIVE.test(joinBefore(gap)) || /^[\s,]*and\s/i.test(joinBefore(gap)))
  ) {
    const sameKind = lastOfKind(before, item)
    if (sameKind && isChange(sameKind.role) && !RATIO_WORDS.test(gap))
      return { role: 'change', refersTo: sameKind, isAlternative: ALTERNATIVE.test(joinBefore(gap)) }
    if (sameKind && CHAIN.test(joinBefore(gap)))
      return { role: sameKind.role, refersTo: sameKind.role === 'comparative' ? sameKind.refersTo : sameKind }
  }
  const clause = marked.masked.slice(Math.max(0, item.quantity.start - 160), item.quantity.start)
  if (RATIO_WORDS.test(clause)) return { role: 'value' }
  if (item.quantity.isPositive || (item.quantity.isNegative && before.length > 0))
    return { role: 'change', refersTo: before.at(-1) }
  if (comparesAfter(marked, item)) return { role: 'change' }
  if (/\bgrowth\b/i.test(clause)) return { role: 'change' }
  return { role: 'value' }
}

/** "23.7% year-over-year": words of comparison right after make it a change. */
const comparesAfter = (marked: Marked, item: Item): boolean =>
  marked.periods.some(
    ({ start, expression }) =>
      expression.compares !== undefined &&
      start >= item.quantity.end &&
      /^[\s(,]*$/.test(marked.masked.slice(item.quantity.end, start)),
  )

function wordOfChange(marked: Marked, item: Item, gap: string, trimmed: string): Item['direction'] {
  const gapStart = item.quantity.start - gap.length
  const before = directionBefore(trimmed, gap)
  if (before)
    return {
      direction: directionOf(before.word),
      start: gapStart + before.at,
      end: gapStart + before.at + before.word.length,
    }
  if (/\b(?:to|from)$/i.test(trimmed)) return undefined
  const after = directionAfter(gapAfter(marked, item))
  if (!after) return undefined
  const start = item.quantity.end + after.at
  return { direction: directionOf(after.word), start, end: start + after.word.length }
}

function changeReading(role: ClaimRole, marked: Marked, item: Item, before: readonly Item[], gap: string): Reading {
  const direction = wordOfChange(marked, item, gap, trimGap(gap))
  return { role, direction, refersTo: direction ? undefined : lastOfKind(before, item) }
}

function amountReading(marked: Marked, item: Item, before: readonly Item[], gap: string): Reading {
  const trimmed = trimGap(gap)
  const connector = connectorBefore(trimmed, gap)
  if (connector && connector.word !== 'than') return comparativeReading(before, item)
  if (/\bto$/i.test(trimmed)) return { role: 'value' }
  const direction = wordOfChange(marked, item, gap, trimmed)
  if (direction) return { role: 'difference', direction }
  const chained = lastOfKind(before, item)
  if (chained && (CHAIN.test(joinBefore(gap)) || isNamedAgain(gap)) && chained.role === 'comparative')
    return { role: 'comparative', refersTo: chained.refersTo }
  if (chained && ALTERNATIVE.test(joinBefore(gap)))
    return {
      role: chained.role === 'comparative' ? 'comparative' : 'value',
      refersTo: chained.refersTo ?? chained,
      isAlternative: true,
    }
  if (before.at(-1) && ALTERNATIVE.test(joinBefore(gap)))
    return { role: 'value', isAlternative: true, refersTo: before.at(-1) }
  return { role: 'value' }
}

/** "and non-GAAP net profit of #" after a comparative: the list of comparatives goes on, unless a verb begins a new statement. */
const isNamedAgain = (gap: string): boolean =>
  /^[^#;.]{0,40}\band\s+(?:a\s+)?(?:[\w()-]+\s+){1,6}of\s*$/i.test(gap) &&
  !/\b(?:was|were|is|are|increased|decreased|grew)\b/i.test(gap)

function comparativeReading(before: readonly Item[], item: Item): Reading {
  const main = before.findLast((other) => other.quantity.kind === item.quantity.kind && other.role === 'value')
  return { role: 'comparative', refersTo: main }
}

/** The last quantity of the same kind that is no translation. */
const lastOfKind = (before: readonly Item[], item: Item): Item | undefined =>
  before.findLast((other) => other.role !== 'translation' && sameKind(other, item))

const sameKind = (a: Item, b: Item): boolean =>
  a.quantity.kind === b.quantity.kind ||
  (a.quantity.kind === 'number' && b.quantity.kind === 'money') ||
  (a.quantity.kind === 'points' && b.quantity.kind === 'percent')

const chainOf = (item: Item, before: readonly Item[], gap: string): Item | undefined =>
  CHAIN.test(joinBefore(gap)) || ALTERNATIVE.test(joinBefore(gap)) || /^[\s,]*and\s/i.test(joinBefore(gap))
    ? (lastOfKind(before, item) ?? before.at(-1))
    : undefined

/** Whether words of outlook stand before the figure in its sentence. */
export function isGuidance(marked: Marked, item: Item): boolean {
  const match = FORWARD.exec(marked.masked)
  return match !== null && match.index < item.quantity.start
}
