/** Which quantities of a sentence are claims at all: not list marks, dates, limits of law, telephone numbers or ages. */
import { LEGAL } from '../../lexicon/narrative.ts'
import type { Sentence } from '../../model/sentence.ts'
import { gapAfter, gapBefore, type Item } from '../sentence/item.ts'
import type { Marked } from '../sentence/marked.ts'
import { countedParts } from './counted-parts.ts'
import { isCount } from './counts.ts'

const SILENT_SECTIONS = new Set(['safeHarbour', 'about', 'call', 'contact'])

/** "In 2024, it had revenue of #" in the words about a company is a result of that year. */
const isOwnRevenue = ({ sectionKind, view: { text } }: Sentence): boolean =>
  (sectionKind === 'about' || sectionKind === 'contact') &&
  /\bin (?:fiscal )?(?:year )?20\d\d\b/i.test(text) &&
  /\b(?:revenues?|net sales)\s+(?:of|was|were|total\w+|amounted to|reached)\s+(?:approximately |about |over |more than )?[^\d\s]{0,4}\s?\d/i.test(
    text,
  )

/** Whether a sentence may state results at all. A note under a table is of the table, whatever section was the last before. */
export function mayClaim(sentence: Sentence): boolean {
  if (sentence.kind === 'tableNote') return true
  if (SILENT_SECTIONS.has(sentence.sectionKind))
    return /exchange rate|translat/i.test(sentence.view.text) || isOwnRevenue(sentence)
  return sentence.kind !== 'contact' && sentence.kind !== 'frontMatter' && sentence.kind !== 'chrome'
}

const NO_CLAIM_AFTER =
  /^[\s-]*(?:(?:\w+[ -]){0,2}(?:senior|subordinated|convertible|notes?|bonds?|debentures|preferred (?:shares?|stock|units?|securities))\b|(?:\w+[ -]){0,2}(?:(?:revolving|revolver|credit|term loan|loan)[ -])+(?:facilit\w+|agreement|line)\b|th\b|st\b|nd\b|rd\b|a\.m\.|p\.m\.|am\b|pm\b|per cent\.? owned|-for-|%-owned|owned)/i
/** "issued a # senior bond": what was raised, not a name. */
const ISSUED =
  /\b(?:issued|placed|priced|raised|repaid|redeemed|repay)\s+(?:an?\s+|the\s+|its\s+|our\s+)?(?:approximately\s+)?$/i
/** "customers contributing more than #": a limit that defines a measure. */
const THRESHOLD =
  /\b(?:(?:customers|clients|accounts|contracts|(?:transactions?|deals) (?:with|of|that))\b[^#.;]{0,60}|contribut\w+\s+)(?:more than|over|at least|greater than|exceed(?:ing)?|above)\s*$/i
/** "losses that exceed #", "a ratio under #": what bounds a measure where it is explained. */
const DEFINED = /\b(?:in excess of|exceed\w*|under|over|above|below|more than|less than|greater than|at least)\s+$/i
/** "costs are only excluded where they exceed #". */
const LEFT_OUT = /\b(?:only excluded|excluded (?:only|if|when|where|for))\b/i
/** "its # share repurchase program", "a # tariff": what is allowed or levied, no result. */
const ALLOWED =
  /^\s*(?:[a-z-]+\s+){0,3}(?:(?:re-?purchase|buy-?back)s?\s+(?:program(?:me)?|plan|authori[sz]ation|mandate)|(?:investment|repurchase|medium[- ]term note) program(?:me)?s?|(?:section \S+ )?tariffs?)\b/i
const AUTHORIZED = /\b(?:authori[sz](?:ed|ation)|approved)\b[^#.;]{0,60}\b(?:re-?purchase|buy-?back)[^#.;]{0,40}\s$/i

export function isClaim(marked: Marked, item: Item, items: readonly Item[], sentence: Sentence): boolean {
  const { quantity } = item
  const after = gapAfter(marked, item)
  const before = gapBefore(marked, item)
  if (
    sentence.kind !== 'tableNote' &&
    SILENT_SECTIONS.has(sentence.sectionKind) &&
    isOwnRevenue(sentence) &&
    !/\b(?:revenues?|sales)\b/i.test(before)
  )
    return false
  if (quantity.kind === 'number' && /\btop\s+$/i.test(before)) return false
  if (
    (NO_CLAIM_AFTER.test(after) && item.role !== 'proportion' && !ISSUED.test(before)) ||
    ALLOWED.test(marked.text.slice(quantity.end, quantity.end + 80))
  )
    return false
  if (
    DEFINED.test(before) &&
    (sentence.sectionKind === 'nonGaap' ? marked.periods.length === 0 : LEFT_OUT.test(marked.masked))
  )
    return false
  if (quantity.kind === 'money' && (THRESHOLD.test(before) || AUTHORIZED.test(before))) return false
  if (
    /(?:\bpar value(?: of)?|\bRule|\bSection|\bForm|\bNo\.|\bItem|\bASC|\bIFRS|\bASU|\bIAS|\bExt\.?|\bTel:?|#)\s*$/i.test(
      before,
    )
  )
    return false
  if (quantity.isWord && quantity.kind === 'money') return isNilStatement(marked, item)
  if (quantity.kind === 'multiple' && /^\s+(?:threshold|covenant)s?\b/i.test(after)) return false
  if (quantity.kind === 'number' && countedParts(marked).has(quantity)) return true
  if (quantity.kind === 'number') return isNumberClaim(marked, item, items, sentence)
  if (quantity.kind === 'multiple') return item.metric !== undefined
  if (
    LEGAL.test(marked.masked) &&
    quantity.kind === 'money' &&
    sentence.sectionKind !== 'results' &&
    item.role === 'value'
  )
    return item.metric !== undefined && !/\b(?:facility|notes|principal|program)\b/i.test(marked.masked)
  return true
}

/** "has zero debt". */
const NO_DEBT = /^\s+(?:outstanding |net |long-term |bank |financial )*debt\b/i

const isNilStatement = (marked: Marked, item: Item): boolean =>
  (NO_DEBT.test(gapAfter(marked, item)) && /\b(?:has|have|had|with)\s*$/i.test(gapBefore(marked, item))) ||
  (/\b(?:was|were|of|at|is|to|from|with|than)\s*$/i.test(gapBefore(marked, item)) &&
    item.metric !== undefined &&
    !/tax of/i.test(gapBefore(marked, item)))

/** In the parts that tell of results; elsewhere only what is printed as a figure. */
const isNumberClaim = (marked: Marked, item: Item, items: readonly Item[], { sectionKind }: Sentence): boolean =>
  (item.role === 'comparative' && item.refersTo !== undefined) ||
  ((item.quantity.isFigure || sectionKind === 'results' || sectionKind === 'outlook') && isCount(marked, item, items))
