/**
 * Which measure a quantity is of: the noun phrase that its verb or "of" hangs on, or that stands right behind it. Which table
 * row the phrase means is decided later, against the rows.
 */
import { gapAfter, gapBefore, type Item, type MetricPhrase } from './item.ts'
import type { Marked } from './marked.ts'
import { findMetricPhrases } from './metric-phrases.ts'
import { lastDirection } from './patterns.ts'

/** "A and B were x and y": the metric that stands at the same place in the list as the quantity. */
function ofList(phrases: readonly MetricPhrase[], item: Item, items: readonly Item[]): MetricPhrase | undefined {
  const values = items.filter((other) => other.role === 'value' && !other.isAlternative)
  const position = values.indexOf(item)
  return phrases.length > 1 && phrases.length === values.length && position >= 0 ? phrases[position] : undefined
}

const isSubjectOfOwn = (text: string): boolean => /\b(?:we|company|group|it|they|corporation|bank)\s*$/i.test(text)

/** Gives each item the phrase it is a figure of; items that restate, translate or compare take that of the one they refer to. */
export function attachMetrics(marked: Marked, items: readonly Item[]): void {
  for (const item of items) item.metric = metricOf(marked, item, items)
}

function metricOf(marked: Marked, item: Item, items: readonly Item[]): MetricPhrase | undefined {
  const gap = gapBefore(marked, item)
  const gapStart = item.quantity.start - gap.length
  if (item.role === 'translation') return item.refersTo?.metric
  const inGap = findMetricPhrases(marked, gapStart, item.quantity.start).filter(
    (phrase) => !isDirectionOnly(phrase.text),
  )
  const adjacent = inGap.at(-1)
  // "a net loss of #", "EBITDA margin of #"
  if (
    adjacent &&
    /^\s*(?:of|was|were|at|:|totaled|totalled|reached)\s+(?:approximately |about |a |an |positive |negative |record )*\s*$/i.test(
      marked.masked.slice(adjacent.end, item.quantity.start).replace(/[("]/g, ''),
    )
  ) {
    return ofListBefore(marked, item, items, gapStart) ?? adjacent
  }
  if (item.role === 'comparative')
    return (
      ownComparativeMetric(afterConnector(inGap, marked, gapStart, item), item) ??
      item.refersTo?.metric ??
      adjacent ??
      previousMetric(item, items)
    )
  const following = metricAfter(marked, item)
  if (following && (inGap.length === 0 || isSubjectOfOwn(marked.masked.slice(0, gapStart + gap.length))))
    return following
  const listed = ofListBefore(marked, item, items, gapStart)
  if (listed) return listed
  if (inGap.length > 0) return subjectOf(inGap, marked, gapStart, item)
  return item.refersTo?.metric ?? previousMetric(item, items) ?? following ?? metricAfter(marked, item, true)
}

/** The subject: the last phrase before the first verb of the gap's last clause, else the last phrase of the gap. */
function subjectOf(
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
  const beforeChange = change ? candidates.filter((phrase) => phrase.end <= gapStart + change.at) : []
  return beforeChange.at(-1) ?? candidates.at(-1)
}

function ofListBefore(marked: Marked, item: Item, items: readonly Item[], gapStart: number): MetricPhrase | undefined {
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
        value !== first && /\b(?:was|were|increased|decreased|compared|from)\b/i.test(gapBefore(marked, value)),
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

/** A comparative may name its measure again; it counts where it says a loss for a profit or the same head noun. */
const ownComparativeMetric = (inGap: readonly MetricPhrase[], item: Item): MetricPhrase | undefined => {
  const named = inGap.at(-1)
  if (!named || !item.refersTo?.metric) return named
  return /\b(?:loss|income|profit|margin|ebitda|revenues?|sales|deficit|earnings|cash)\b/i.test(named.text)
    ? named
    : undefined
}

/** "# of net sales, compared to #": what stands before the connector is not the comparative's. */
function afterConnector(
  phrases: readonly MetricPhrase[],
  marked: Marked,
  gapStart: number,
  item: Item,
): MetricPhrase[] {
  const gap = marked.masked.slice(gapStart, item.quantity.start)
  const at = Math.max(
    0,
    ...[...gap.matchAll(/\b(?:compare[sd]|versus|vs|against|than|from)\b/gi)].map((match) => match.index),
  )
  return phrases.filter((phrase) => phrase.start >= gapStart + at)
}

const previousMetric = (item: Item, items: readonly Item[]): MetricPhrase | undefined =>
  items.findLast((other) => other.index < item.index && other.metric !== undefined)?.metric

const isDirectionOnly = (text: string): boolean =>
  /^(?:growth|gain|gains|loss of|benefit of|contribution)$/i.test(text.trim())

/** "$289 million in free cash flow", "303.6 million weighted-average shares": the measure stands behind the figure. */
function metricAfter(marked: Marked, item: Item, isWide = false): MetricPhrase | undefined {
  const gap = gapAfter(marked, item)
  const link =
    /^[\s)]*(?:in|of|worth of)\s+(?:the |our |its |total )?/i.exec(gap) ??
    (isWide || item.quantity.kind === 'number' ? /^\s+/.exec(gap) : null)
  if (!link) return undefined
  const start = item.quantity.end + link[0].length
  const phrase = findMetricPhrases(marked, start, Math.min(item.quantity.end + gap.length, start + 90))[0]
  if (!phrase) return undefined
  const between = marked.masked.slice(start, phrase.start)
  return between.trim() === '' || /^[\w\s-]{0,12}$/.test(between) ? phrase : undefined
}
