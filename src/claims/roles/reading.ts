/** What the role readers share: the shape of a reading, and how a figure hangs on the ones before it. */
import type { ClaimRole } from '../../model/claim.ts'
import { abs, compare, decimal } from '../../number/decimal.ts'
import type { Quantity } from '../../recognize/quantity/index.ts'
import { gapAfter, type Item, joinBefore } from '../sentence/item.ts'
import type { Marked } from '../sentence/marked.ts'
import { directionAfter, directionBefore, directionOf, directionOverOwn } from '../sentence/patterns.ts'

export interface Reading {
  readonly role: ClaimRole
  readonly refersTo?: Item | undefined
  readonly isAlternative?: boolean
  readonly direction?: Item['direction']
}

export const isChange = (role: ClaimRole): boolean =>
  role === 'change' || role === 'changePoints' || role === 'difference'

const CHAIN = /^[\s),]*(?:basic\s+)?(?:and|&|,|, and|as well as|or)?(?:\s+(?:a|an|by|of))*\s*$/i
const ALTERNATIVE = /^[\s),]*or(?:\s|$)/i

/** Nothing but "and", "or" or a comma joins the figure to the one before. */
export const isChained = (gap: string): boolean => CHAIN.test(joinBefore(gap))
/** "# or #": the same statement in other terms. */
export const isAlternativeAfter = (gap: string): boolean =>
  ALTERNATIVE.test(joinBefore(gap)) || /^\s+per\s+[a-z]+,?\s+or\s+$/i.test(gap)

/** "from # to", but not "due to", "attributable primarily to": the figure after is where a change ends. */
export const endsInTo = (trimmed: string): boolean =>
  /\bto$/i.test(trimmed) &&
  !/\b(?:due|owing|attributable|attributed|thanks|related|relating|contribut\w+|led|leading|equal|equivalent|amount\w*)(?:\s+(?:\w+ly|in part))?\s+to$/i.test(
    trimmed,
  )

/** The last quantity of the same kind that is no translation. */
export const lastOfKind = (before: readonly Item[], item: Item): Item | undefined =>
  before.findLast((other) => other.role !== 'translation' && isSameKind(other, item))

const isSameKind = (a: Item, b: Item): boolean =>
  a.quantity.kind === b.quantity.kind ||
  (a.quantity.kind === 'number' && b.quantity.kind === 'money') ||
  (a.quantity.kind === 'points' && b.quantity.kind === 'percent')

export const chainOf = (item: Item, before: readonly Item[], gap: string): Item | undefined =>
  isChained(gap) || isAlternativeAfter(gap) || /^[\s,]*and\s/i.test(joinBefore(gap))
    ? (lastOfKind(before, item) ?? before.at(-1))
    : undefined

/** "$6.0 million" and "$927,000" are of one print, "$0.22" is of another. */
export const isLarge = ({ hasScale, value }: Quantity): boolean => hasScale || compare(abs(value), THOUSAND) >= 0
const THOUSAND = decimal(1000)

/** A comparative and the figure it stands against: of the same kind, per share with per share, in the same print. */
export function comparativeReading(before: readonly Item[], item: Item): Reading {
  const values = before.filter(
    ({ role, quantity }) => quantity.kind === item.quantity.kind && (role === 'value' || role === 'proportion'),
  )
  const isAlike = (other: Item) => isLarge(other.quantity) === isLarge(item.quantity)
  const main =
    values.findLast((other) => isAlike(other) && other.isPerShare === item.isPerShare) ??
    values.findLast(isAlike) ??
    values.at(-1)
  return { role: 'comparative', refersTo: main }
}

const OF_AN_INCREASE = /\b(?:an?|the)\s+(?:approximately |about |roughly )?$/i

/** "revenue was #, # down from # the year before": right behind the figure that changed. */
const BESIDE = /^,\s+(?:or\s+)?(?:approximately |about )?$/i
const UP_OR_DOWN = /^\s+(up|down)\s+(?:from|on|versus|compared)\b/i

function upOrDown(behind: string): { word: string; at: number } | undefined {
  const match = UP_OR_DOWN.exec(behind)
  return match?.[1] ? { word: match[1].toLowerCase(), at: match[0].search(/\S/) } : undefined
}

const SET_OFF = /,\s*or\s+(?:approximately |about )?$/i
const NOUN_OF_CHANGE = /^,(?=\s+(?:increase|decrease|decline|improvement|reduction|rise|drop|growth)\b)/i

/** "a #, or #%, increase": the commas set off what comes to the same, the word is that of both. */
const behindComma = (gap: string, behind: string): string =>
  SET_OFF.test(gap) ? behind.replace(NOUN_OF_CHANGE, ' ') : behind

/** The word that makes a figure a change, before or after it. */
export function wordOfChange(marked: Marked, item: Item, gap: string, trimmed: string): Item['direction'] {
  const gapStart = item.quantity.start - gap.length
  const before = directionBefore(trimmed, gap) ?? (item.quantity.kind === 'percent' ? directionOverOwn(gap) : undefined)
  if (before)
    return {
      direction: directionOf(before.word),
      start: gapStart + before.at,
      end: gapStart + before.at + before.word.length,
    }
  // "from # to #" holds levels; "from a #% decrease in fuel" does not
  if ((endsInTo(trimmed) || /\bfrom$/i.test(trimmed)) && !OF_AN_INCREASE.test(gap)) return undefined
  const behind = behindComma(gap, gapAfter(marked, item))
  const after = directionAfter(behind) ?? (item.index > 0 && BESIDE.test(gap) ? upOrDown(behind) : undefined)
  if (!after) return undefined
  const start = item.quantity.end + after.at
  return { direction: directionOf(after.word), start, end: start + after.word.length }
}

/** "a #% increase over the dividends of #", "up #% from the earnings per share of #": the measure named again, with its base. */
const OVER_NAMED =
  /^\s*(?:(?:increase|decrease|decline|growth|improvement|reduction)\s+)?(?:(?:over|from|above|below|on|versus)\s+(?:the|an?|its|our)\s[^#;,]{1,70}|(?:above|below)\s+(?:the\s+)?~+(?:\s[a-z]+){0,2}|(?:from|over)\s+(?:(?!(?:to|as|when|while|because|due)\b)[\w()&'-]+\s+){0,5}[\w()&'-]+)\sof\s+(?:approximately )?$/i
/** "an increase of # over the # in ~". */
const OVER =
  /^\s*(?:(?:(?:increase|decrease|decline|growth|improvement|reduction)\s+)?(?:over|above|below)|(?:higher|lower|greater|more|less)\s+than)\s+(?:the\s+)?$/i

export const isOverNamed = (gap: string, previous: Item | undefined, { kind }: Quantity): boolean =>
  previous !== undefined &&
  isChange(previous.role) &&
  !/\b(?:increases?|decreases?|declines?|growth|reductions?) of\s+$/i.test(gap) &&
  (OVER_NAMED.test(gap) || (OVER.test(gap) && (kind === 'money' || kind === 'percent')))
