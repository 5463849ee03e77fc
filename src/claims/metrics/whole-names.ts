/**
 * Names that a sentence says in two places: "on a non-GAAP basis, gross margin was #", "EBIT rose to #, a margin of #", "EBITDA
 * was #, or #%, compared to #, or #%". The words beside the figure are a part of the measure's name; tables print the whole.
 */
import { RATIO_WORDS } from '../../lexicon/metrics.ts'
import { gapBefore, type Item } from '../sentence/item.ts'
import type { Marked } from '../sentence/marked.ts'

const BASIS = /\bon an? (non-?\s?(?:gaap|ifrs)|adjusted|underlying|core) basis\b/i
/** "# and increased #% (up #% in constant currency) on a non-GAAP basis": of both. "down #% YoY on a non-GAAP basis". */
const BASIS_BEHIND =
  /^(?:\s*\([^()]{0,60}\))?(?:\s+and\s+(?:increased|decreased|grew|rose|fell|declined|was (?:up|down)|up|down)(?:\s+by)?\s+#+(?:\s*\([^()]{0,60}\))?)?(?:\s+~+)?[\s)]*on an? (non-?\s?(?:gaap|ifrs)|adjusted|underlying|core) basis\b/i
const FARTHEST_BASIS = 160
const SAYS_BASIS = /\b(?:gaap|ifrs|adjusted|reported|core|underlying|ebitda\w*)\b|non-?(?:gaap|ifrs)/i
const BARE_MARGIN = /^margins?$/i
/** What is no part of sales: sales, and counts. */
const WHOLE = /\b(?:revenues?|sales|turnover|shares?|assets|cash|debt|equity|loans|deposits)\b/i

const OR = /^\s*,?\s*or\s+(?:approximately |about )?$/i

/** The whole name of an item's measure; undefined where the words beside the figure are all of it. */
export function wholeName(marked: Marked, item: Item, items: readonly Item[]): string | undefined {
  const { metric } = item
  if (!metric) return undefined
  const longer = marginOf(marked, item, items) ?? multipleOf(marked, item, items) ?? inPart(marked, item)
  const name = longer ?? metric.text
  const basis = SAYS_BASIS.test(name) ? undefined : basisOf(marked, item)
  return basis ? `${basis.replace(/\s/g, '')} ${name}` : longer
}

/** "Net debt was #, or 1.4x adjusted EBITDA": how many times the one is the other. */
function multipleOf(marked: Marked, item: Item, items: readonly Item[]): string | undefined {
  const { quantity, role, refersTo, index } = item
  if (quantity.kind !== 'multiple') return undefined
  if (role === 'comparative') return refersTo && multipleOf(marked, refersTo, items)
  const owner = items.find((other) => other.index === index - 1 && other.quantity.kind === 'money')?.metric?.text
  const of = OF_MULTIPLE.exec(marked.masked.slice(quantity.end))?.[1]
  return owner && of && OR.test(gapBefore(marked, item)) ? `${owner} to ${of}` : undefined
}

const OF_MULTIPLE = /^\s+(?:of\s+)?((?:[\w-]+\s+){0,3}?EBITDA\w*)/i

const SALES = /^(?:net |total )?(?:sales|revenues?)$/i
const IN_PART =
  /^ in ((?:our |the )?[a-z][\w&-]*(?: (?:and |& )?[a-z][\w&-]*){0,2}) (?=(?:was|were|increas\w+|decreas\w+|grew|rose|fell|declined|totall?ed|amounted)\b[^#~]{0,40}#)/

/** "Sales in tents and sails grew #%": the part is told behind the name, in words as small as any. */
function inPart({ masked }: Marked, { metric, quantity }: Item): string | undefined {
  if (!metric || !SALES.test(metric.text) || metric.end > quantity.start) return undefined
  const part = IN_PART.exec(masked.slice(metric.end, quantity.end))?.[1]
  return part && `${metric.text} in ${part}`
}

/** The basis that opens the sentence, or that stands right behind the figure or the one it is held against. */
function basisOf(marked: Marked, item: Item): string | undefined {
  const opening = BASIS.exec(marked.masked)
  if (opening && /^\W*$/.test(marked.masked.slice(0, opening.index)) && opening.index < item.quantity.start)
    return opening[1]
  const held = item.role === 'comparative' && item.refersTo?.metric?.text === item.metric?.text ? item.refersTo : item
  const { end } = (held ?? item).quantity
  return BASIS_BEHIND.exec(marked.masked.slice(end, end + FARTHEST_BASIS))?.[1]
}

/** "EBIT was #, a margin of #", "EBIT was #, or #%": the margin is that of the amount. */
function marginOf(marked: Marked, item: Item, items: readonly Item[]): string | undefined {
  const { metric, role, refersTo, quantity } = item
  if (!metric || quantity.kind !== 'percent') return undefined
  if (role === 'comparative' && refersTo?.metric?.text === metric.text) return marginOf(marked, refersTo, items)
  if (role !== 'value') return undefined
  const owner = BARE_MARGIN.test(metric.text)
    ? items.findLast(
        (other) =>
          other.index < item.index && other.quantity.kind === 'money' && other.metric && other.metric !== metric,
      )
    : OR.test(gapBefore(marked, item))
      ? items.find(
          (other) => other.index === item.index - 1 && other.quantity.kind === 'money' && other.role === 'value',
        )
      : undefined
  const name = owner?.metric?.text
  return name && !WHOLE.test(name) && !RATIO_WORDS.test(name) ? `${name} margin` : undefined
}
