/** Which of the names in front of a figure is its measure: the subject of its clause, not what is included, counted in or held against. */
import { RATIO_WORDS } from '../../lexicon/metrics.ts'
import { isChange } from '../roles/reading.ts'
import { gapAfter, gapBefore, type Item, type MetricPhrase } from '../sentence/item.ts'
import type { Marked } from '../sentence/marked.ts'
import { lastDirection } from '../sentence/patterns.ts'

/** "The LTV including transfer taxes was #", "a ratio including taxes of #%": what is included is no measure of its own. */
export function withIncluded(marked: Marked, phrases: readonly MetricPhrase[]): MetricPhrase[] {
  const joined: MetricPhrase[] = []
  for (const phrase of phrases) {
    const before = joined.at(-1)
    const isPart =
      before !== undefined &&
      /^\.?\s+(?:including|excluding)\s+$/i.test(marked.masked.slice(before.end, phrase.start)) &&
      (/\b(?:margin|ratio)$/i.test(before.text) ? INCLUDED_RATIO : INCLUDED).test(marked.masked.slice(phrase.end))
    if (isPart) joined.pop()
    joined.push(isPart ? { ...before, text: marked.text.slice(before.start, phrase.end), end: phrase.end } : phrase)
  }
  return joined
}

const INCLUDED = /^\s+(?:was|were|is|are|came|stood|reached|amounted|totaled)\s/i
const INCLUDED_RATIO = /^\s+(?:was|were|is|are|came|stood|reached|of|at)\s/i

/** "Deliveries were # homes, a # decrease": what a measure was counted in is no measure of its own. */
export function isUnitOfCount(
  marked: Marked,
  phrase: MetricPhrase,
  items: readonly Item[],
  { role, index }: Item,
): boolean {
  const counted = items.findLast((other) => other.index < index)
  if (!isChange(role) || !counted || !/^\s+$/.test(marked.masked.slice(counted.quantity.end, phrase.start)))
    return false
  // "compared to a # loss in ~, representing a # decrease"
  const isOfCompared = counted.role === 'comparative' && /^(?:loss|income|profit|gain)$/i.test(phrase.text)
  const { metric, quantity } = counted
  return isOfCompared || (quantity.kind === 'number' && metric !== undefined && metric.start < quantity.start)
}

/** "The yield on loans, bonds and cash was #%": no percentage is one of cash. */
export function ratioBefore(
  marked: Marked,
  { quantity, role }: Item,
  inGap: readonly MetricPhrase[],
): MetricPhrase | undefined {
  const last = inGap.at(-1)
  const isLevel = quantity.kind === 'percent' && (role === 'value' || role === 'comparative')
  if (!last || RATIO_WORDS.test(last.text) || !(isLevel || role === 'changePoints')) return undefined
  const ratio = inGap.findLast(({ text }) => RATIO_WORDS.test(text))
  const between = ratio && marked.masked.slice(ratio.end, last.start)
  if (between === undefined || /[;#]|\b(?:was|were|is|are|increased|decreased|grew|rose|fell)\b/i.test(between))
    return undefined
  // "the ratio of loans to deposits"
  const isBare = /^(?:ratio|percentage)$/i.test(ratio?.text ?? '') && /^\s+of\s/i.test(between)
  return ratio && isBare ? { ...ratio, text: marked.text.slice(ratio.start, last.end), end: last.end } : ratio
}

/** "Operating income (non-GAAP) was a loss of #": the loss is what the measure came to. */
export function ofResult(marked: Marked, { quantity, isSaidNegative }: Item, inGap: readonly MetricPhrase[]) {
  const [named, result] = inGap.slice(-2)
  const isResult = result && (isSaidNegative ? /^loss$/i : /^(?:net )?benefit$/i).test(result.text)
  if (!named || !result || !isResult || result.end > quantity.start) return undefined
  const between = marked.masked.slice(named.end, result.start)
  return /^\s*(?:\([^()#~]{1,30}\)\s*)?(?:(?:for|in)\s+(?:the\s+)?~+\s*)?(?:was|were|is)\s+a\s+$/i.test(between)
    ? named
    : undefined
}

/** The subject: the last phrase before the first verb of the gap's last clause, else the last phrase of the gap. */
export function subjectOf(
  phrases: readonly MetricPhrase[],
  marked: Marked,
  gapStart: number,
  item: Item,
): MetricPhrase | undefined {
  const gap = marked.masked.slice(gapStart, item.quantity.start)
  const boundary = Math.max(
    gap.lastIndexOf(';'),
    gap.search(/,\s*(?:and|while|but)\s(?!.*,\s*(?:and|while|but)\s)/i),
    gap.lastIndexOf('. '),
  )
  const inClause = boundary >= 0 ? phrases.filter((phrase) => phrase.start >= gapStart + boundary) : phrases
  const candidates = inClause.length > 0 ? inClause : phrases
  const change = lastDirection(gap)
  // "an increase in operating loss to #": what changed stands behind the noun
  const named =
    change &&
    /^\w+\s+in\s/i.test(gap.slice(change.at)) &&
    candidates.findLast((phrase) => phrase.start > gapStart + change.at)
  if (named) return named
  // "reduced net income by #", "increased our common stock dividends #": what somebody changed
  const isMoved = isChange(item.role) || /\bto\s+(?:approximately |about |a record )?$/i.test(gap)
  const object = change && isMoved && candidates.find((phrase) => phrase.start > gapStart + change.at)
  if (object && /^\w+\s+(?:the |our |its |their |total )?$/i.test(gap.slice(change.at, object.start - gapStart)))
    return object
  const beforeChange = change ? candidates.filter((phrase) => phrase.end <= gapStart + change.at) : []
  return beforeChange.at(-1) ?? candidates.at(-1)
}

/** A comparative may name its measure again; it counts where it says a loss for a profit or the same head noun. */
export const ownComparativeMetric = (inGap: readonly MetricPhrase[], item: Item): MetricPhrase | undefined => {
  const named = inGap.at(-1)
  if (!named || !item.refersTo?.metric) return named
  return /\b(?:loss|income|profit|margin|ebitda|revenues?|sales|deficit|earnings|cash)\b/i.test(named.text)
    ? named
    : undefined
}

/** "# of net sales, compared to #": what stands before the connector is not the comparative's. */
export function afterConnector(
  phrases: readonly MetricPhrase[],
  marked: Marked,
  gapStart: number,
  item: Item,
): MetricPhrase[] {
  const gap = marked.masked.slice(gapStart, item.quantity.start)
  const at = [...gap.matchAll(/\b(?:compare[sd]|versus|vs|against|than|from|over)\b/gi)].at(-1)?.index ?? 0
  return phrases.filter((phrase) => phrase.start >= gapStart + at)
}

/** "# of net sales, up #": the whole of a share is not what the next figure is of. */
export function wholeLength(gap: string, item: Item, items: readonly Item[]): number {
  const previous = items.findLast((other) => other.index < item.index)
  if (previous?.role !== 'proportion' || !/^[\s)]*of\s/i.test(gap)) return 0
  const end = gap.search(/[,;)]|\s(?:and|compared|versus|up|down|in|for)\s/)
  return end > 0 ? end : 0
}

/** "Rents represented #% of sales, or #": what the share came to. */
export function amountOfShare(gap: string, item: Item, items: readonly Item[]): MetricPhrase | undefined {
  const share = items[items.indexOf(item) - 1]
  const isAmount = share?.role === 'proportion' && item.role === 'value' && item.quantity.kind === 'money'
  return isAmount && /^\s*of\s[^#;]{1,60},\s*(?:or|equal(?:l?ing)? (?:to )?)\s*(?:approximately |about )?$/i.test(gap)
    ? share.metric
    : undefined
}

/** "The number of orders fell 10% to # homes": what changed is what it changed to. */
export const isTarget = (item: Item, items: readonly Item[], gap: string): MetricPhrase | undefined => {
  const change = items.findLast((other) => other.index < item.index)
  const isOfSource =
    change?.metric &&
    change.role === 'difference' &&
    /^\s+\w+\s+from\s/i.test(gap) &&
    change.metric.start > change.quantity.end
  if (isOfSource && /\sto\s+(?:approximately |about )?$/i.test(gap)) return change.metric
  const isPercentage = item.quantity.kind === 'percent' && change?.role === 'changePoints'
  return (item.quantity.kind === 'number' || isPercentage) &&
    change &&
    isChange(change.role) &&
    /^\s*,?\s*to\s+(?:approximately |about |a record )*$/i.test(gap)
    ? change.metric
    : undefined
}

/** "earnings a share were # on # diluted shares, a decrease of #": what changed are the earnings. */
export function passShareCounts(marked: Marked, items: readonly Item[]): void {
  items.forEach((item, i) => {
    const count = items[i - 1]
    if (!isChange(item.role) || count?.quantity.kind !== 'number' || item.metric?.text !== count.metric?.text) return
    if (!/\bon\s+(?:approximately )?$/i.test(gapBefore(marked, count))) return
    if (!/^\s+(?:[a-z-]+\s+){0,4}shares\b/i.test(gapAfter(marked, count))) return
    const main = items
      .slice(0, i - 1)
      .findLast(({ role, metric }) => role === 'value' && metric?.text !== count.metric?.text)
    item.metric = main?.metric ?? item.metric
  })
}
