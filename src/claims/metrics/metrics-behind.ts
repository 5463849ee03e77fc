/** Measures that stand behind their figure: "# of free cash flow", "a # margin", "a decrease of # in net loans". */
import { isChange } from '../roles/reading.ts'
import { gapAfter, type Item, type MetricPhrase } from '../sentence/item.ts'
import type { Marked } from '../sentence/marked.ts'
import { boughtBack } from './bought-back.ts'
import { OF_ITS_GROWTH } from './metric-lists.ts'
import { findMetricPhrases } from './metric-phrases.ts'

/** "with # of debt reduction, # of buybacks", "including # of charges": nothing before names a figure that "of" names behind. */
export function namedBehind(marked: Marked, item: Item, before: string): MetricPhrase | undefined {
  // "excludes (i) # of one, (ii) # of another"
  const gap = before.replace(/\((?:[ivx]{1,4}|[a-h]|\d{1,2})\)\s+$/i, '')
  if (isChange(item.role)) return changedBehind(marked, item, gap)
  if (item.role !== 'value' && item.role !== 'guidance') return undefined
  const isOpen =
    /(?:^\s*,?|[\s,](?:with|and|plus|include|including|included|includes|excluding|excludes|excluded|had|has|have|recorded|generated|recognized|incurred|funded|delivered|contributed|originated|received|raised|comprising|(?:compris|consist|compos)\w+ of|and (?:completed|repaid|returned|issued|received|paid))|^[^,]{1,60},(?:\s+and)?|[;:](?:\s+and)?)\s+(?:approximately |about |over |nearly |more than |a total of |an additional )*$/i.test(
      gap,
    )
  const listed = listedBehind(marked, item, gap) ?? paidFor(marked, item)
  if (listed) return listed
  const open = availableBehind(marked, item) ?? boughtBack(marked, item)
  if (open) return open
  if (!isOpen) return undefined
  const { text, end } = behindShare(marked, item)
  const link = (
    /\ban additional $|^\s[^,]{1,60},(?:\s+and)?\s+$|\b(?:included|with) $/i.test(gap)
      ? /^\s+(?:of|in)\s+/i
      : end === item.quantity.end
        ? /^\s+(?:of|for|paid (?:out )?(?:in|as))\s+(?:the |our |its |total |realized )?/i
        : /^\s+of\s+(?:the |our |its |total |realized )?/i
  ).exec(text)
  const start = end + (link?.[0].length ?? 0)
  const named = link && phraseRightAt(marked, start, end + text.length, 60)
  return named ?? (link && /^\s+of\s/i.test(link[0]) ? wordsRightAt(marked, start) : undefined)
}

/** "cash of #, # available under its lines of credit". */
function availableBehind({ masked, text }: Marked, { quantity }: Item): MetricPhrase | undefined {
  const [lead, name] =
    /^\s+((?:remains? |remained )?available\s+(?:under|on|from|for)\s[^,;.#~()]{3,60}?)(?=[,;.(]|\s(?:and|as|at|which|with|in)\s|$)/i.exec(
      masked.slice(quantity.end),
    ) ?? []
  if (!lead || !name || quantity.kind !== 'money') return undefined
  const start = quantity.end + lead.indexOf(name)
  return { text: text.slice(start, start + name.length), start, end: start + name.length }
}

/** "We paid # and #, fees included, for share repurchases": what the money went for. */
function paidFor({ masked, text }: Marked, { quantity }: Item): MetricPhrase | undefined {
  if (quantity.kind !== 'money' || !PAID.test(masked.slice(Math.max(0, quantity.start - 60), quantity.start)))
    return undefined
  const link = /^(?:,[^,;#]{1,40},)?\s+for\s+(?:the |our |its )?/i.exec(masked.slice(quantity.end))
  const start = quantity.end + (link?.[0].length ?? 0)
  const [name] =
    /^(?:share|stock|unit) (?:re-?purchases|buy-?backs)|^(?:income )?tax(?:es)?\b|^dividends\b/i.exec(
      text.slice(start),
    ) ?? []
  return link && name ? { text: name, start, end: start + name.length } : undefined
}

const PAID = /\b(?:paid|spent)\s+(?:approximately |about )?(?:#+\s+and\s+(?:approximately )?)?$/i

/** "# in revenues and # in EBITDA": as the first is named, so is the second. */
function listedBehind(marked: Marked, { quantity }: Item, gap: string): MetricPhrase | undefined {
  const word = /^\s+(in|of)\s[^#,;]{1,60}\sand\s+(?:approximately |about |over |nearly |more than )?$/i.exec(gap)?.[1]
  if (!word || quantity.kind !== 'money') return undefined
  const link = new RegExp(`^\\s+${word}\\s+(?:the |our |its |total )?`, 'i').exec(marked.masked.slice(quantity.end))
  return link ? phraseRightAt(marked, quantity.end + link[0].length, marked.masked.length, 60) : undefined
}

/** "a decrease of # in net loans, # in deposits": what changed stands behind its change. */
function changedBehind(marked: Marked, item: Item, gap: string): MetricPhrase | undefined {
  const isListed =
    item.quantity.kind !== 'points' && /^\)?\s+(?:growth\s+)?in\s[^#;]{1,80}(?:,\s*(?:and\s+)?|\sand\s+)$/i.test(gap)
  if (
    !isListed &&
    !/\b(?:increase|decrease|decline|reduction|improvement|rise|drop)s?\s+of\s+(?:approximately |about )?$/i.test(gap)
  )
    return undefined
  // "an increase of # (#%) in loans"
  const share = marked.quantities[item.index + 1]
  const isOver = share !== undefined && /^\s*\($/.test(gapAfter(marked, item)) && marked.masked[share.end] === ')'
  const from = isOver ? share.end + 1 : item.quantity.end
  const end = isOver
    ? (marked.quantities[item.index + 2]?.start ?? marked.masked.length)
    : from + gapAfter(marked, item).length
  const link = /^\s+in\s+(?:the |our |its |total )?/i.exec(marked.masked.slice(from, end))
  const start = from + (link?.[0].length ?? 0)
  return link
    ? (phraseRightAt(marked, start, end, 70) ?? (isListed ? nameRightAt(marked, start) : undefined))
    : undefined
}

/** "#% growth in Acme Search & other, #% in Acme Lights": a part goes by its own name. */
function nameRightAt(marked: Marked, start: number): MetricPhrase | undefined {
  const [text] = /^\p{Lu}[\w&.'’-]*(?: (?:&|\w[\w&.'’-]*)){0,5}(?=[,;.]|$)/u.exec(marked.masked.slice(start)) ?? []
  const name = text?.replace(/\.$/, '')
  return name ? { text: name, start, end: start + name.length } : undefined
}

/** "from the #% growth in lanterns in use,": what changed, in words that no list knows, up to the end of the clause. */
function wordsRightAt({ masked, text }: Marked, start: number): MetricPhrase | undefined {
  const [words] =
    /^(?=[a-z])(?:(?!(?:and|from|to|as|due|for|on|at|by)\s)[A-Za-z][\w&-]*\s+){0,4}[A-Za-z][\w&-]*(?=[,;.]|\s+and\s|$)/.exec(
      masked.slice(start),
    ) ?? []
  return words ? { text: text.slice(start, start + words.length), start, end: start + words.length } : undefined
}

/** "includes #, or # per share, of gains": the words behind the figure, over what it is per share. */
function behindShare(marked: Marked, item: Item): { text: string; end: number } {
  const after = gapAfter(marked, item)
  const share = /^\s*,?\s*or\s+$/i.test(after) ? marked.quantities[item.index + 1] : undefined
  const text = share ? marked.masked.slice(share.end, marked.quantities[item.index + 2]?.start) : ''
  const link = /^\s+(?:per|a)\s+(?:[a-z]+\s+){0,3}(?:share|unit|ads)\s*,(?=\s)/i.exec(text)
  return share && link
    ? { text: text.slice(link[0].length), end: share.end + link[0].length }
    : { text: after, end: item.quantity.end }
}

/** The name of a measure that begins just there and is at most so long. */
function phraseRightAt(marked: Marked, start: number, end: number, longest: number): MetricPhrase | undefined {
  const [phrase] = findMetricPhrases(marked, start, Math.min(end, start + longest))
  return phrase?.start === start ? phrase : undefined
}

/** "sales of #, # adj. EBITDA margin": the ratio right behind its percentage. */
const RATIO_BEHIND = /^\s+(?:(?:adj\.|[\w&-]+)\s+){0,3}?(?:margin|ratio)\b/i

const ARTICLE =
  /\b(?:an?|the|our|its|strong|record|solid)\s+(?:(?:healthy|modest|slight|robust|significant|further|substantial|annuali[sz]ed|aggregate|combined|non-cash|one-time|pre-tax|after-tax)\s+)?$|\bby\s+~+\s+$|~:\s+$/i

/** "includes # after-tax loss from the sale". */
const INCLUDING = /\b(?:in|ex)clud(?:es|ed|ing)\s+(?:approximately |about )?$/i

/** "driven by # growth in", "we delivered # growth in". */
const OF_CHANGE =
  /\b(?:by|and|from|to|with|delivered|achieved|saw|reported|posted|recorded|generated|experienced|had|produced)\s+$/i

const NOUN_IN = /^\s+(?:~+\s+)?(?:increase|decrease|decline|growth|reduction|improvement|rise|drop)\s+in\s/i

/** "a 31.8% adjusted EBITDA margin", "the $17 million unrealized loss": an article before, the measure right behind. */
export function determined(marked: Marked, item: Item, gap: string): MetricPhrase | undefined {
  const after = gapAfter(marked, item)
  const isOfRatio = item.role === 'value' && item.quantity.kind === 'percent' && RATIO_BEHIND.test(after)
  const isNil = item.quantity.isWord && /\b(?:has|have|had|with)\s+$/i.test(gap)
  // "driven by # increase in volume and # decrease in price"
  const isOfNoun = item.role === 'change' && NOUN_IN.test(after) && OF_CHANGE.test(gap)
  // "a # loss on securities, compared to a # gain on securities"
  const main = item.role === 'comparative' ? item.refersTo?.metric?.text : undefined
  const isOpposed = main !== undefined && /\bloss\b/i.test(main) !== LOSS_OF.test(after) && RESULT_OF.test(after)
  const isPart = item.quantity.kind === 'money' && INCLUDING.test(gap)
  if (item.role === 'comparative' && item.refersTo && !isOpposed) return undefined
  if (!(isOfRatio || isNil || isOfNoun || isPart || ARTICLE.test(gap))) return undefined
  // "a # per share dividend"
  const start =
    item.quantity.end + (/^\s+per\s+(?:[a-z]+\s+){0,2}(?:share|unit)(?=\s+[a-z]+)/i.exec(after)?.[0].length ?? 0)
  const noun =
    /^\s+(?:[a-z-]+\s+|~+\s+)?(?:increase|decrease|decline|growth|reduction|improvement|rise|drop)\s+(?:in|of)\s+(?:the |our |its |total )?/i.exec(
      after,
    )
  const from = start + (noun ? noun[0].length : 0)
  // "a # increase from ferries and barges to #": where it came from, and what is now so much
  const [lead, source] = (item.role === 'difference' && SOURCE_OF_MOVE.exec(after)) || []
  const at = item.quantity.end + (lead?.indexOf(source ?? '') ?? 0)
  if (source) return { text: source, start: at, end: at + source.length }
  const phrase =
    findMetricPhrases(marked, from, Math.min(start + after.length, from + 80))[0] ??
    (isOfNoun && noun ? nameRightAt(marked, from) : undefined) ??
    (noun && item.role === 'change' ? wordsRightAt(marked, from) : undefined)
  // "a 12% growth year over year": no measure but a direction
  if (!phrase || (isDirectionOnly(phrase.text) && item.quantity.kind !== 'money')) return undefined
  // "a # decrease in employee salary and benefit expenses"
  if (noun && /^(?:[a-z-]+\s+){1,3}and\s+$/i.test(marked.masked.slice(from, phrase.start)))
    return { ...phrase, text: marked.text.slice(from, phrase.end), start: from }
  return /^\s*(?:(?!(?:from|on|for|to|by|at|as)\s)[a-z-]+\s+)?$/i.test(marked.masked.slice(from, phrase.start))
    ? phrase
    : undefined
}

const SOURCE_OF_MOVE =
  /^\s+(?:increase|decrease|decline|improvement|reduction)\s+from\s+((?:(?!(?:the|an?|to|last|prior)\s)[a-z][\w-]*\s+){1,7}[a-z][\w-]*)\s+to\s+(?:approximately )?$/i
const LOSS_OF = /^\s*(?:[\w-]+\s+){0,3}loss\b/i
const RESULT_OF = /^\s*(?:[\w-]+\s+){0,3}(?:gain|loss|profit)\s+(?:on|from)\b/i

/** "and # adjusted EPS growth", "with # revenue growth": the measure between the figure and what it did. */
export function grownBehind(marked: Marked, { role, quantity }: Item): MetricPhrase | undefined {
  const [text] = OF_ITS_GROWTH.exec(marked.masked.slice(quantity.end)) ?? []
  if (!text || (role !== 'change' && role !== 'changePoints')) return undefined
  const start = quantity.end + text.search(/[^\s~]/)
  const [what = ''] = /\s+\w+$/.exec(text) ?? []
  const [phrase] = findMetricPhrases(marked, start, quantity.end + text.length - what.length)
  return phrase?.start === start && phrase.end === quantity.end + text.length - what.length ? phrase : undefined
}

/** "earnings per share of # were based on # weighted average number of shares": whose shares they are, the earnings say. */
export const basisOfShares = (marked: Marked, item: Item, gap: string): boolean =>
  item.quantity.kind === 'number' &&
  /\bbased on\s+(?:approximately )?$/i.test(gap) &&
  /^\s+weighted[- ]average numbers? of\b/i.test(gapAfter(marked, item))

/** "$289 million in free cash flow", "303.6 million weighted-average shares": the measure stands behind the figure. */
export function metricAfter(marked: Marked, item: Item, isWide = false): MetricPhrase | undefined {
  const gap = gapAfter(marked, item)
  const link =
    /^[\s)]*(?:,?\s*respectively,?\s+)?(?:in|of|worth of)\s+(?:the |our |its |total )?/i.exec(gap) ??
    (isWide || item.quantity.kind === 'number' ? /^\s+/.exec(gap) : null)
  if (!link) return undefined
  const start = item.quantity.end + link[0].length
  const phrase =
    averageOf(marked, item) ?? findMetricPhrases(marked, start, Math.min(item.quantity.end + gap.length, start + 90))[0]
  if (!phrase) return undefined
  const between = marked.masked.slice(start, phrase.start)
  // "repaid # at an average rate of #"
  if (/^at\s/i.test(between.trimStart())) return undefined
  return between.trim() === '' || /^[\w\s-]{0,12}$/.test(between) ? phrase : undefined
}

/** "an average of # container vessels": their average number. */
function averageOf({ masked, text }: Marked, { quantity }: Item): MetricPhrase | undefined {
  if (
    quantity.kind !== 'number' ||
    !/\baverage of\s+(?:approximately |about )?$/i.test(masked.slice(Math.max(0, quantity.start - 40), quantity.start))
  )
    return undefined
  const [name] =
    /^(?:[a-z-]+\s+){0,2}(?:vessels|ships|rigs|aircraft|employees|customers|stores)\b/i.exec(
      text.slice(quantity.end + 1),
    ) ?? []
  const start = quantity.end + 1
  return name ? { text: `average number of ${name}`, start, end: start + name.length } : undefined
}

export const isDirectionOnly = (text: string): boolean =>
  /^(?:(?:strong|solid|robust|modest|moderate|healthy|significant|double-digit|sequential|further|sustained|continued|steady|excellent|good)\s+)*(?:growth|gain|gains|loss of|benefit of|contribution)$/i.test(
    text.trim(),
  )
