/**
 * What each quantity does in its sentence, from the words right around it: the figure itself, what it is compared with, a
 * change, a share of something, the same amount in another currency. Read left to right, since a figure in a list goes on
 * with what the one before it began ("from # last year and # last quarter").
 */
import type { Quantity } from '../../recognize/quantity/index.ts'
import { gapAfter, gapBefore, type Item } from '../sentence/item.ts'
import type { Marked } from '../sentence/marked.ts'
import { connectorBefore, directionOf, hedgeBefore, trimGap } from '../sentence/patterns.ts'
import { forwardFrom, isAhead } from './looks-ahead.ts'
import { percentReading } from './percent-role.ts'
import { pointsReading, readNarrowing, readPoints } from './points.ts'
import {
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
import {
  bracketedComparative,
  continuedComparative,
  isDatedInBracket,
  isHeldAgainstItsOwn,
  isRateBase,
  isRatePair,
  translationOf,
} from './restated.ts'
import { bindRanges, pairLists, passAsides, readRaised, readShares, shareProportions } from './role-lists.ts'
import { afterBracket, shareDirectionBehind } from './said-once.ts'

/** Gives each quantity of a sentence its role. A quantity that is no statement (the "US$1.00" of a rate) is left out. */
export function readRoles(marked: Marked, isOutlook = false): Item[] {
  const items: Item[] = []
  const forward = forwardFrom(marked, isOutlook)
  marked.quantities.forEach((quantity, index) => {
    if (isRateBase(marked, index)) return
    const item = blankItem(quantity, index, marked)
    const looksAhead = isAhead(marked, quantity, items, forward)
    const reading = roleOf(marked, item, items, looksAhead)
    item.role = reading.role
    item.refersTo = reading.refersTo
    item.isAlternative = reading.isAlternative ?? false
    item.direction = reading.direction ?? (isChange(reading.role) ? reading.refersTo?.direction : undefined)
    items.push(item)
  })
  shareDirectionBehind(marked, items)
  readPoints(marked, items)
  readNarrowing(marked, items)
  bindRanges(marked, items)
  readRaised(marked, items)
  passAsides(marked, items)
  readShares(marked, items)
  pairLists(items)
  shareProportions(marked, items)
  return items
}

const PER_SHARE =
  /^[\s)]*(?:basic and #+ (?=diluted ))?(?:(?:basic |diluted |and )+(?=per))?(?:(?:basic |diluted |and )*(?:earnings|income|loss) )?(?:(?:per|a|for each)\s+(?:\w+\s+){0,4}?|\/\s?)(?:share|ads|adr|unit)\b/i

/** "a profit of # compared to # adjusted net loss": what it is stands behind it. */
const LOSS_BEHIND = /^\s+(?:adjusted |comparable )?(?:net|operating|pre-?tax) loss\b/i

/** "negative adjusted earnings of #", "negative growth of #%". */
const NEGATIVE_MEASURE =
  /\bnegative\s+(?:[\w&'-]+\s+){0,4}?(?:earnings|income|profits?|results?|ebitd?a\w*|margins?|returns?|cash[- ]flows?|growth)\s+(?:(?:for|in)\s+(?:the\s+)?~+\s+)?(?:of|was|at)\s+(?:approximately |about )?$/i

/** "or ($0.48) per share": brackets right behind a word mean minus; behind a figure they hold its translation or comparative. */
const isLossInBrackets = (quantity: Quantity, gap: string): boolean =>
  quantity.kind === 'money' &&
  quantity.isEnclosed &&
  /\b(?:or|of|was|were|to|from|at|and|with)\s+(?:approximately |about )?\($/i.test(gap)

function blankItem(quantity: Quantity, index: number, marked: Marked): Item {
  const gap = marked.masked.slice(marked.quantities[index - 1]?.end ?? 0, quantity.start)
  const isOver = /\bmore than $/i.test(marked.text.slice(0, quantity.start))
  return {
    index,
    quantity,
    role: 'value',
    hedge: isOver ? 'over' : hedgeBefore(gap),
    refersTo: undefined,
    pairedWith: undefined,
    isAlternative: false,
    direction: undefined,
    metric: undefined,
    period: undefined,
    base: undefined,
    bound: undefined,
    isPerShare: PER_SHARE.test(marked.masked.slice(quantity.end, quantity.end + 80)),
    isSaidNegative:
      /(?<!\bor )\b(?:negative|minus)\s+$|\ba loss of\s+(?:approximately |about )?$/i.test(gap) ||
      isLossInBrackets(quantity, gap) ||
      NEGATIVE_MEASURE.test(gap) ||
      (quantity.kind === 'money' && LOSS_BEHIND.test(marked.masked.slice(quantity.end, quantity.end + 40))),
  }
}

function roleOf(marked: Marked, item: Item, before: readonly Item[], looksAhead: boolean): Reading {
  const { quantity } = item
  const neighbours = [marked.quantities[item.index - 1], marked.quantities[item.index + 1]]
  if (neighbours.some((other) => isRatePair(quantity, other, marked) || isRatePair(other, quantity, marked)))
    return { role: 'rate' }
  const previous = before.at(-1)
  const gap = gapBefore(marked, item)
  const restated =
    translationOf(marked, item, before, gap) ??
    (previous &&
      bracketedComparative(quantity, previous, gap, before, gapAfter(marked, item), isDatedInBracket(marked, item)))
  if (restated) return restated
  if (looksAhead && isReported(gap)) return comparativeReading(before, item)
  // "down from a range of # to #" gives the guidance of before
  if (
    looksAhead &&
    (!connectorBefore(trimGap(gap), gap) ||
      /\brang(?:e|es|ing)\s+from\s+(?:approximately )?$|\b(?:range|guidance|forecast|outlook)\s+of\s+(?:approximately )?$/i.test(
        gap,
      ))
  )
    return { role: 'guidance' }
  if (isOfYearBefore(marked, item) || isAfterAnother(marked, item, previous)) return comparativeReading(before, item)
  const continued = continuedComparative(marked, item, before, gap)
  if (continued) return continued
  if (quantity.kind === 'points') return pointsReading(marked, item, before, gap)
  if (quantity.kind === 'percent' || quantity.kind === 'multiple') return percentReading(marked, item, before, gap)
  return amountReading(marked, item, before, gap)
}

/** "came in at # in ~ after # in ~": what it was before; "# after # of charges" is not. */
const isAfterAnother = (marked: Marked, item: Item, previous: Item | undefined): boolean =>
  previous?.role === 'value' &&
  previous.quantity.kind === item.quantity.kind &&
  /^\s*(?:(?:in|for)\s+(?:the\s+)?~+\s*)?after\s*$/i.test(gapBefore(marked, item)) &&
  /^\s*(?:(?:in|for)\s+(?:the\s+)?~|[,.;]|$)/i.test(gapAfter(marked, item))

/** "(reported 2024 revenue: #)" beside an outlook is the past figure it stands against. */
const isReported = (gap: string): boolean =>
  /\((?:~+\s+)?(?:reported|actual|~+\s+actual)\b[^()#]{0,60}$|\(~+\s*[:=]\s*$/i.test(gap)

/** "below last year's #", "the prior quarter's margin of #". */
const isOfYearBefore = (marked: Marked, { quantity }: Item): boolean =>
  marked.periods.some(
    ({ end, expression }) =>
      (expression.relative === 'yearAgo' || expression.relative === 'previous') &&
      end <= quantity.start &&
      /^(?:'s|’s)\s+(?:[\w-]+\s+){0,4}?$/.test(marked.masked.slice(end, quantity.start)),
  )

/** "increased # for the fourth quarter and # for the year": what is said of the first is said of the second. */
const FOR_ANOTHER_PERIOD = /^\s*(?:for|in|during|over)\s+(?:the\s+)?[~\s]+,?\s*and\s+(?:by\s+)?$/i

/** "a decrease of # in life insurance, # in deferred tax": the list of decreases goes on. */
const isListedMove = (marked: Marked, item: Item, gap: string): boolean =>
  /^\)?\s+in\s[^#;]{1,80}(?:,\s*(?:and\s+)?|\sand\s+)$/i.test(gap) &&
  /^\s*in\s/i.test(afterBracket(marked, item, gapAfter(marked, item)))

/** "increased #, or #%, year-over-year and #, or #%, from the prior quarter", "ferries grew by # and barges by #": it goes on with what moved. */
function movedAgain(marked: Marked, item: Item, before: readonly Item[], gap: string): Item | undefined {
  const last = before.at(-1)
  if (!last || !isChange(last.role) || last.quantity.kind === 'points') return undefined
  const move = before.findLast(({ role, quantity }) => role === 'difference' && quantity.kind === item.quantity.kind)
  const rest = marked.masked.slice(item.quantity.end)
  return ANOTHER_BY.test(gap) || (FROM_ANOTHER.test(gap) && ON_A_BASE.test(rest)) ? move : undefined
}

const ANOTHER_BY = /^\s*,?\s*and\s+(?:the\s+)?(?:[a-z][\w&-]*\s+){1,5}by\s+(?:approximately |about )?$/i
const FROM_ANOTHER =
  /^[\s),]*(?:(?:from|over|versus|on|compared (?:to|with))\s+(?:the\s+)?)?~[~\s]*,?\s*and\s+(?:by\s+)?(?:approximately |about )?$/i
const ON_A_BASE =
  /^(?:,?\s*or\s+#+,?|\s*\(#+\))?\s*(?:(?:from|over|versus|vs\.?|on an?|compared (?:to|with)|higher than|lower than)\s+(?:the\s+)?)?~/i

/** Another cause that moved, behind the first. */
const OF_ANOTHER =
  /^\s*,?\s*(?:and\s+)?(?:by\s+)?(higher|lower|increased|decreased|reduced)\s+(?:(?!(?:to|by|from|at|in)\s)[\w&'-]+\s+){1,6}of\s+(?:approximately |about )?$/i

/** "Sales down at #": where it ended up. */
const STANDS_AT = /\b(?:up|down|higher|lower|stable|flat|unchanged),? at\s+(?:approximately |about )?$/i

function amountReading(marked: Marked, item: Item, before: readonly Item[], gap: string): Reading {
  const trimmed = trimGap(gap)
  const connector = connectorBefore(trimmed, gap)
  if (connector && connector.word !== 'than') return comparativeReading(before, item)
  const previous = before.at(-1)
  if (isOverNamed(gap, previous, item.quantity)) return comparativeReading(before, item)
  if (endsInTo(trimmed) || STANDS_AT.test(gap)) return { role: 'value' }
  const { quantity } = item
  const direction = wordOfChange(marked, item, gap, trimmed)
  if (direction) return { role: 'difference', direction }
  // "gross rent up 6.3% (+EUR38.2m)"
  if (quantity.isPositive && previous?.role === 'change' && /^[\s(,]*$/.test(gap))
    return { role: 'difference', refersTo: previous }
  if (previous?.role === 'difference' && FOR_ANOTHER_PERIOD.test(gap))
    return { role: 'difference', direction: previous.direction }
  const move = previous?.role === 'change' && previous.quantity.isEnclosed ? before.at(-2) : previous
  if (move?.role === 'difference' && isListedMove(marked, item, gap))
    return { role: 'difference', direction: move.direction }
  // "due to lower rents of # and higher fees of #"
  const another = previous?.direction && isChange(previous.role) ? OF_ANOTHER.exec(gap) : null
  if (another?.[1]) {
    const start = quantity.start - gap.length + gap.indexOf(another[1])
    return {
      role: 'difference',
      direction: { direction: directionOf(another[1]), start, end: start + another[1].length },
    }
  }
  // "increased # and # in the second quarter and first half"
  if (previous?.role === 'difference' && /^\s*,?\s*and\s+$/i.test(gap) && previous.quantity.kind === quantity.kind)
    return { role: 'difference', direction: previous.direction }
  const again = movedAgain(marked, item, before, gap)
  if (again) return { role: 'difference', direction: again.direction }
  // "increased by # or #", "up #, or #": what it comes to in money
  if (
    (previous?.role === 'difference' || (previous?.role === 'change' && previous.quantity.kind === 'percent')) &&
    isAlternativeAfter(gap)
  )
    return { role: 'difference', refersTo: previous, isAlternative: true, direction: previous.direction }
  const moved =
    /\band by\s+(?:approximately |about )?$/i.test(gap) && before.findLast(({ role }) => role === 'difference')
  // "by # to # from # in the quarter, and by # to # for the year"
  if (moved && moved.quantity.kind === quantity.kind) return { role: 'difference', direction: moved.direction }
  const chained = lastOfKind(before, item)
  // "# (2030: #) and #": behind the bracket the list of those in front goes on
  const isBehindBracket = chained && /^\s*\)/.test(gap) && /\(\s*(?:~+\s*[:=–—-]\s*)?$/.test(gapBefore(marked, chained))
  if (
    chained?.role === 'comparative' &&
    !isBehindBracket &&
    !isAlternativeAfter(gap) &&
    (isChained(gap) || (isNamedAgain(gap) && !isHeldAgainstItsOwn(marked, item)))
  )
    return { role: 'comparative', refersTo: chained.refersTo }
  if (!isAlternativeAfter(gap)) return { role: 'value' }
  // "# (#) or # (#) per share": behind the bracket the sentence goes on with the figure in front
  if (chained?.role === 'comparative' && !chained.quantity.isEnclosed)
    return { ...comparativeReading(before, item), isAlternative: true }
  return { role: 'value', isAlternative: true, refersTo: chained?.refersTo ?? chained ?? before.at(-1) }
}

/** "and non-GAAP net profit of #" after a comparative: the list of comparatives goes on, unless a verb begins a new statement. */
const isNamedAgain = (gap: string): boolean =>
  /^(?!\s*\)(?! per\b))(?:(?<!~)~+(?!~)|[^#;.~]){0,40}\band\s+(?:a\s+)?(?:[\w()-]+\s+){1,6}of\s*$/i.test(gap) &&
  !/\b(?:was|were|is|are|increased|decreased|grew)\b/i.test(gap)
