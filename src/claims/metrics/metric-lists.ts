/**
 * Lists of measures with lists of figures: "A and B were x and y, up p and q, respectively". The k-th figure is of the k-th
 * measure.
 */
import { COMPOUNDS } from '../../lexicon/metrics.ts'
import { gapBefore, type Item, type MetricPhrase } from '../sentence/item.ts'
import type { Marked } from '../sentence/marked.ts'
import { findMetricPhrases } from './metric-phrases.ts'

const BETWEEN = /^[\s)]*(?:\([^()]*\)\s*)?(?:,|and|, and|&)?[\s(]*(?:up |down )?(?:approximately |about |a )?$/i
const JOINED = /^\s*(?:\([^()]{1,12}\)\s*)?(?:,|and|, and|&)\s*(?:the |our |its )?$/i
/** What may stand between the last measure and the first figure. */
const LEADS_TO =
  /^[^#,;]{0,70}?\b(?:of|at|was|were|is|are|total(?:l)?ed|reached|represented|amounted to|by|to|increased|decreased|grew|rose|fell|declined|improved|up|down)\s+(?:by |to |at |a |an |of |approximately |about |around )*[("]?$/i

const isChange = (item: Item): boolean =>
  item.role === 'change' || item.role === 'changePoints' || item.role === 'difference'
const isOfList = (item: Item, other: Item): boolean =>
  isChange(item) ? isChange(other) : item.role === other.role && !other.isAlternative

/** The figures that stand in one list with an item, itself among them. */
function runOf(marked: Marked, item: Item, items: readonly Item[]): Item[] {
  const plain = items.filter((other) => other.role !== 'translation')
  const at = plain.indexOf(item)
  const follows = (next: Item): boolean => BETWEEN.test(gapAcross(marked, next, plain))
  let first = at
  while (first > 0 && isOfList(item, plain[first - 1] as Item) && follows(plain[first] as Item)) first--
  let last = at
  while (last + 1 < plain.length && isOfList(item, plain[last + 1] as Item) && follows(plain[last + 1] as Item)) last++
  return plain.slice(first, last + 1)
}

/** "# adjusted EPS growth". */
export const OF_ITS_GROWTH =
  /^\s+(?:~+\s+)?(?!(?:and|of|in|on)\b)(?:[\w&.-]+\s+){1,4}(?:growth|increase|decrease|decline|improvement)\b/i

/** "grants of # and a # gain on sale": the last one's name stands behind it. */
const isNamedItself = (marked: Marked, item: Item): boolean =>
  (item.quantity.kind === 'percent' && OF_ITS_GROWTH.test(marked.masked.slice(item.quantity.end))) ||
  (item.quantity.kind === 'money' &&
    /\ban?\s+$/i.test(gapBefore(marked, item)) &&
    /^\s+(?!(?:increase|decrease|decline|respectively)\b)[a-z]/i.test(marked.masked.slice(item.quantity.end)))

/** The text between a figure and the one before it, over translations. */
function gapAcross(marked: Marked, item: Item, plain: readonly Item[]): string {
  const before = plain[plain.indexOf(item) - 1]
  return marked.masked.slice(before?.quantity.end ?? 0, item.quantity.start).replace(/#+/g, '')
}

/** The measure of a figure whose list follows a list of as many measures. */
export function metricOfList(marked: Marked, item: Item, items: readonly Item[]): MetricPhrase | undefined {
  if (item.role !== 'value' && !isChange(item)) return undefined
  const run = runOf(marked, item, items)
  const [first] = run
  if (run.length < 2 || !first || run.some((other) => other !== first && isNamedItself(marked, other))) return undefined
  const start = first.quantity.start
  const phrases = findMetricPhrases(marked, start - gapBefore(marked, first).length, start).slice(-run.length)
  const lastPhrase = phrases.at(-1)
  const both =
    run.length === 2 && lastPhrase && LEADS_TO.test(marked.masked.slice(lastPhrase.end, start))
      ? onBothBases(marked, lastPhrase)
      : undefined
  if (both) return both[run.indexOf(item)]
  if (phrases.length < run.length || !lastPhrase) return undefined
  const isJoined = phrases.every((phrase, i) => {
    const before = phrases[i - 1]
    return !before || JOINED.test(marked.masked.slice(before.end, phrase.start))
  })
  if (!isJoined || !LEADS_TO.test(marked.masked.slice(lastPhrase.end, start))) return undefined
  const own = phrases[run.indexOf(item)]
  return own && withSharedEnd(own, lastPhrase)
}

/** "GAAP loss and adjusted loss from continuing operations were # and #": what narrows the last narrows the like before it. */
function withSharedEnd(own: MetricPhrase, last: MetricPhrase): MetricPhrase {
  const [end, head = ''] = NARROWED.exec(last.text) ?? []
  const isLike = end !== undefined && own !== last && new RegExp(`\\b${head}$`, 'i').test(own.text)
  return isLike ? { ...own, text: `${own.text}${end.slice(head.length)}` } : own
}

const NARROWED =
  /\b(\w+)\s+(?:from (?:continuing|discontinued) operations|attributable to .+|per (?:diluted |basic |common )*share)$/i

const BASIS = /^(?:(?:non-)?(?:gaap|ifrs)|adjusted|reported)$/i
const BOTH = /\b([\w.-]+)\s+and\s+([\w.-]+)\s+(\S.*)$/s

/** "GAAP and non-GAAP earnings per share were # and #", "Domestic and foreign sales grew #% and #%, respectively": the name is said once for both. */
function onBothBases(marked: Marked, phrase: MetricPhrase): [MetricPhrase, MetricPhrase] | undefined {
  const from = Math.max(0, phrase.start - 40)
  const both = BOTH.exec(marked.text.slice(from, phrase.end))
  const [, one = '', other = '', name = ''] = both ?? []
  const isOfBases = BASIS.test(one) && BASIS.test(other)
  const isPaired = marked.periods.length < 2 && /\brespectively\b/i.test(marked.text) && phrase.text.startsWith(one)
  if (!both || !(isOfBases || isPaired) || COMPOUNDS.includes(`${one} and ${other}`.toLowerCase())) return undefined
  const start = from + both.index
  const second = marked.text.lastIndexOf(other, phrase.end - name.length)
  return [
    { text: `${one} ${name}`, start, end: phrase.end },
    { text: `${other} ${name}`, start: second, end: phrase.end },
  ]
}

/** "…, an increase of p and q, respectively", "…, up p and q from x and y, respectively": the changes are those of the figures before, in order. */
export function pairChanges(marked: Marked, items: readonly Item[]): void {
  for (const { index } of marked.masked.matchAll(/\brespectively\b/gi)) {
    const said = items.filter((item) => item.quantity.end <= index)
    const last = said.findLast(isChange)
    const run = last ? runOf(marked, last, items) : []
    const behind = last ? said.slice(said.indexOf(last) + 1) : []
    if (behind.length > 0 && !(behind.length === run.length && behind.every(({ role }) => role === 'comparative')))
      continue
    const values = items.filter(
      (item) => item.index < (run[0]?.index ?? 0) && (item.role === 'value' || item.role === 'proportion'),
    )
    if (run.length < 2) continue
    const paired = values.slice(-run.length)
    if (paired.length === run.length && new Set(paired.map((item) => item.metric?.text)).size === run.length) {
      run.forEach((item, i) => {
        item.metric = paired[i]?.metric
      })
      continue
    }
    // "# (# per share) in the quarter and # (# per share) in the year, up # and #, respectively": one measure, of two spans
    const plain = values.filter((item) => !item.quantity.isEnclosed && !item.isAlternative && !item.isPerShare)
    const isOne = plain.length === run.length && plain.every(({ metric }) => metric?.text === run[0]?.metric?.text)
    const partners = behind.length > 0 ? behind : isOne ? plain : []
    partners.forEach((partner, i) => {
      const change = run[i]
      if (change) change.pairedWith = partner
    })
  }
}

/** "A and B rose p and q, respectively, to x and y": the k-th change ends in the k-th figure. */
export function pairTargets(marked: Marked, items: readonly Item[]): void {
  const first = items.find((item) => item.role === 'value' && TO_EACH.test(gapBefore(marked, item)))
  const values = first ? runOf(marked, first, items) : []
  const last = first && items.findLast((item) => item.index < first.index)
  const changes = last && isChange(last) ? runOf(marked, last, items) : []
  const isPaired = values.length > 1 && values.length === changes.length
  if (!isPaired || new Set(changes.map(({ metric }) => metric?.text)).size < changes.length) return
  values.forEach((item, i) => {
    item.metric = changes[i]?.metric
  })
}

const TO_EACH = /^\s*,?\s*respectively,?\s+to\s+(?:approximately |about )?$/i

/** "A and B were x and y": the metric that stands at the same place in the list as the quantity. */
function ofList(phrases: readonly MetricPhrase[], item: Item, items: readonly Item[]): MetricPhrase | undefined {
  const values = items.filter((other) => other.role === 'value' && !other.isAlternative)
  const position = values.indexOf(item)
  return phrases.length > 1 && phrases.length === values.length && position >= 0 ? phrases[position] : undefined
}

/** The whole sentence as one list: "A, B and C were x in 2024, y in 2024 and z in 2024". */
export function ofListBefore(
  marked: Marked,
  item: Item,
  items: readonly Item[],
  gapStart: number,
): MetricPhrase | undefined {
  if (item.role !== 'value') return undefined
  const first = items.find((other) => other.role === 'value')
  if (!first) return undefined
  const values = items.filter((other) => other.role === 'value' && !other.isAlternative)
  if (values.length < 2 || item === undefined) return undefined
  const subject = marked.masked.slice(0, first.quantity.start)
  const verb =
    /\s(?:was|were|are|is|totaled|reached|of|represented|amounted to)\s[^a-z]*(?:approximately|about)?\s*[^a-z]*$/i.exec(
      subject,
    )
  if (
    !verb ||
    values.some(
      (value) =>
        value !== first &&
        /\b(?:was|were|increased|decreased|compared|from|allowed|to|which|that)\b/i.test(gapBefore(marked, value)),
    )
  )
    return undefined
  if (gapStart > first.quantity.end && findMetricPhrases(marked, gapStart, item.quantity.start).length > 0)
    return undefined
  const phrases = findMetricPhrases(marked, 0, verb.index)
  const joined =
    phrases.length > 1 &&
    phrases.every(
      (phrase, i) =>
        i === 0 ||
        /^\s*(?:,|and|, and)\s*(?:the |our )?$/i.test(
          marked.masked.slice((phrases[i - 1] as MetricPhrase).end, phrase.start),
        ),
    )
  return joined ? ofList(phrases, item, items) : undefined
}
