/** A quantity on its way to becoming a claim: what is found out about it, step by step, within one sentence. */
import type { ClaimRole, Direction, Hedge } from '../../model/claim.ts'
import { abs, compare, shift } from '../../number/decimal.ts'
import type { Quantity } from '../../recognize/quantity/index.ts'
import type { Marked } from './marked.ts'

export interface MetricPhrase {
  readonly text: string
  /** Offsets in the sentence's text. */
  readonly start: number
  readonly end: number
}

interface DirectionWord {
  readonly direction: Direction
  readonly start: number
  readonly end: number
}

export interface Item {
  readonly index: number
  readonly quantity: Quantity
  role: ClaimRole
  hedge: Hedge
  /** The item that this one restates, translates, compares with or goes on from. */
  refersTo: Item | undefined
  /**
   * "# and # for ~ and ~, up # and #, respectively": the figure at the change's place in the list; "up # and # from # and #,
   * respectively": the comparative there.
   */
  pairedWith: Item | undefined
  /** Joined to `refersTo` by "or": another expression of the same statement. */
  isAlternative: boolean
  direction: DirectionWord | undefined
  metric: MetricPhrase | undefined
  /** Index into the sentence's periods, where one is the item's own. */
  period: number | undefined
  /** Likewise the base period of a change. */
  base: number | undefined
  bound: 'low' | 'high' | undefined
  isPerShare: boolean
  /** "a negative #", "minus #". */
  readonly isSaidNegative: boolean
}

/** A difference of an amount is none of a per-share figure that it dwarfs; the percentage beside it says the same. */
export function isOutOfScale(change: Item, figure: Item): boolean {
  const move = change.role === 'change' && change.isAlternative ? change.refersTo : change
  if (move?.role !== 'difference' || move.quantity.kind !== 'money' || !figure.isPerShare || move.isPerShare)
    return false
  return compare(abs(move.quantity.value), shift(abs(figure.quantity.value), 2)) > 0
}

/** The masked text between the quantity before an item and the item itself. */
export function gapBefore(marked: Marked, item: Item): string {
  const previous = marked.quantities[item.index - 1]
  return marked.masked.slice(previous?.end ?? 0, item.quantity.start)
}

/** The masked text between an item and the next quantity. */
export function gapAfter(marked: Marked, item: Item): string {
  const next = marked.quantities[item.index + 1]
  return marked.masked.slice(item.quantity.end, next?.start ?? marked.masked.length)
}

/**
 * The words that join an item to the quantity before it: the gap without what still belongs to that one, its period and
 * its closing bracket ("# in the same quarter of 2024 and #" is joined by "and").
 */
export const joinBefore = (gap: string): string =>
  gap.replace(
    /^(?:[\s),]*(?:(?:in|for|at|as of|as at|during|of|on|from|over)\s+)?(?:the\s+|a\s+)?~+(?:'s)?|[\s),]*(?:(?:as )?compared (?:to|with)|versus|vs\.?|against|relative to)\s+(?:the\s+)?~+(?=[\s,]*(?:and|or)\b))+/i,
    ' ',
  )

/** What an alternative or a translation restates: for a comparative the comparative before it, not the figure it is held against. */
export const restatedBy = (item: Item, items: readonly Item[]): Item | undefined => {
  if (!item.isAlternative && item.role !== 'translation') return undefined
  if (item.role !== 'comparative' || item.refersTo?.role === 'comparative') return item.refersTo
  return items.findLast((other) => other.index < item.index && other.role === 'comparative')
}
