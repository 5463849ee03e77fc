/**
 * Names that "and" joins: "Selling, general and administrative expenses", "cash, cash equivalents and investments", "Games,
 * advertising and other revenues". What stands in front of the last part has no head of its own, so it shares the last one's.
 */
import { METRIC_HEADS } from '../../lexicon/metrics.ts'
import { VERBS } from '../../lexicon/narrative.ts'

const PARTS =
  /((?:(?:[A-Za-z][\w&'-]*|(?:[A-Z]\.){2,})\s){0,2}(?:[A-Za-z][\w&'-]*|(?:[A-Z]\.){2,}))(?:(?:,?\s+(?:and|&)|,)\s+)$/
/** What a company does, of which it tells the costs. */
const FUNCTION =
  /^(?:product |store |vessel )?(?:selling|sales|marketing|general|research|development|advertising|administrati(?:ve|on)|distribution|warehousing|technology|product|content|operations|exploration|evaluation|salaries|wages|occupancy|engineering|design|maintenance|depreciation|amorti[sz]ation|furniture|equipment|premises|rental|personnel|insurance|solution development)$/i
const OF_COSTS = /^(?:expenses?|costs?|spending)$/i
/** What moved: "sales and repayments of investments". */
const MOVE =
  /^(?:sales|purchases|acquisitions|repayments|redemptions|maturities|dispositions|issuances|prepayments|paydowns|borrowings|additions)$/i
/** What is as good as money. */
const LIQUID =
  /^(?:(?:total|unrestricted|restricted) )?(?:cash|(?:cash )?equivalents|(?:(?:short-term|long-term|marketable|investment) )?(?:investments|securities|deposits)|(?:short|long)-term)$/i
const OF_MONEY = /^(?:cash|equivalents|investments?|securities|deposits|balances?)$/i

const HEAD = new Set([...METRIC_HEADS, ...VERBS])
const STOP =
  /['’]s\b|\b(?:and|or|while|but|as|million|billion|thousand|percent|compris\w+|namely|such|respectively|after|before|gaap|ifrs|the|a|an|our|its|their|we|it|they|in|on|at|by|of|to|for|from|with|than|as|that|which|who|due|driven|higher|lower|increased|decreased|strong|both|including|excluding|per|more|less|not|was|were|is|are|had|has|company|corp|inc)\b/i
const OPENS = /(?:^[^\p{L}#~]*|[.;:]\s+|,\s+(?:and|while|but|with)\s+|(?:^|[.;:]\s+)(?:the|our|its|total)\s+)$/iu

/** Several figures: each is of one of the names. */
const SHARED_OUT = /^[^#;.]{0,70}#+\s*(?:,|and\b|, and\b)\s*(?:approximately |about )?#/

/** Three words and what joins them, in code units. */
const LONGEST_PART = 200

/** Where a name begins whose last part stands there. @param from not further to the left */
export function startOfJoined(masked: string, from: number, start: number, end: number): number {
  const own = masked.slice(start, end)
  const head = /([A-Za-z]+)\W*$/.exec(own)?.[1] ?? ''
  let at = start
  for (let parts = 0; parts < 4; parts++) {
    const left = Math.max(from, at - LONGEST_PART)
    const before = masked.slice(left, at)
    const part = PARTS.exec(before)
    if (!part?.[1]) break
    const name = longestPart(part[1], head)
    // "and" stands before the last part, commas before the others
    const isLast = at === start && !/\s(?:and|&)\s/i.test(own)
    // "technology and general and administrative expenses", but "sales and marketing and research and development were # and #"
    const isNamed = name !== undefined && isKnownPart(name, head) && !SHARED_OUT.test(masked.slice(end, end + 120))
    if (!name || !(isLast ? /(?:and|&)\s+$/i : isNamed ? /(?:,|and|&)\s+$/i : /,\s+$/).test(before)) break
    at = left + part.index + part[1].length - name.length
  }
  // "# of grams and sales": right behind a figure stands its unit
  if (at === start || /#\s*$/.test(masked.slice(Math.max(0, at - 3), at))) return start
  const isKnown = isKnownList(masked.slice(at, start), head)
  return isKnown || OPENS.test(masked.slice(Math.max(from, at - 40), at)) ? at : start
}

/** The words in front that can be a part of the name: at most three without a head of their own. */
function longestPart(words: string, head: string): string | undefined {
  if (isKnownPart(words, head)) return words
  const last = words.split(/\s+/)
  for (let i = 1; i < last.length; i++) {
    const tail = last.slice(i).join(' ')
    if (isKnownPart(tail, head)) return tail
  }
  return STOP.test(words) || last.some((word) => HEAD.has(word.toLowerCase())) ? undefined : words
}

const isKnownPart = (part: string, head: string): boolean =>
  (OF_COSTS.test(head) && FUNCTION.test(part)) ||
  (OF_MONEY.test(head) && LIQUID.test(part)) ||
  (MOVE.test(head) && MOVE.test(part))

const isKnownList = (list: string, head: string): boolean =>
  list
    .split(/,\s+(?:and\s+|&\s+)?|\s+(?:and|&)\s+/i)
    .filter(Boolean)
    .every((part) => isKnownPart(part.trim(), head))
