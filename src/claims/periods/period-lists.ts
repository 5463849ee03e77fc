/** Lists of periods with lists of figures: "# and # for the fourth quarter and the year", each figure of the period at its place. */
import { gapBefore, type Item } from '../sentence/item.ts'
import type { Marked } from '../sentence/marked.ts'

/** "# and # for the fourth quarter and the full year, respectively": the k figures take the k periods in order. */
export function readRespectively(marked: Marked, items: readonly Item[]): void {
  let from = 0
  for (const { index } of marked.masked.matchAll(/\brespectively\b/gi)) {
    takeRespectively(marked, items, from, index)
    from = index
  }
}

/** @param from where the list before this one was closed, by a "respectively" of its own */
function takeRespectively(marked: Marked, items: readonly Item[], from: number, at: number): void {
  const isWithin = (span: { start: number; end: number }): boolean => span.start >= from && span.end <= at
  const before = items.filter((item) => isWithin(item.quantity) && item.role !== 'translation')
  const periods = marked.periods
    .map((phrase, index) => ({ phrase, index }))
    .filter(({ phrase }) => isWithin(phrase) && !phrase.expression.compares)
  const ahead = lastList(
    periods.map(({ phrase }) => phrase),
    marked,
  )
  const behind = marked.periods.findIndex(({ start }) => start >= at)
  // "# and #, respectively, as of December 31, 2031 and 2030": the periods stand behind the word
  const isBehind = ahead < 2 && behind >= 0 && !/[#;.]/.test(marked.masked.slice(at, marked.periods[behind]?.start))
  const listed = isBehind ? lengthOfList(marked, behind) : ahead
  if (listed < 2) {
    takeHeld(lastRun(marked, before), before)
    return
  }
  const chosen = isBehind ? Array.from({ length: listed }, (_, k) => ({ index: behind + k })) : periods.slice(-listed)
  const plain = before.filter((item) => !alsoPerShareOf(marked, item, items))
  const run = lastRun(marked, plain)
  if (run.length !== listed) {
    if (listed === 2) pairWithComparison(before, chosen, marked)
    return
  }
  takeInOrder(marked, run, chosen, before)
  // "earnings were # and #, and FFO # and #, for the quarter and the year, respectively": each list takes them
  const areBehind = (marked.periods[chosen[0]?.index ?? 0]?.start ?? 0) >= (run.at(-1)?.quantity.end ?? 0)
  let rest = areBehind ? plain.slice(0, -listed).slice(-MOST_LISTED) : []
  while (rest.length > 0) {
    const another = lastRun(marked, rest)
    if (another.length !== listed || another.some(({ period, pairedWith }) => period !== undefined || pairedWith)) break
    takeInOrder(marked, another, chosen, before)
    rest = rest.slice(0, -listed)
  }
}

/** "tax was # for ~, compared to # for ~, a rate of # and #, respectively": of the periods of the figure and of what it is held against. */
function takeHeld(run: readonly Item[], items: readonly Item[]): void {
  const [first, second] = run
  const held = items.findLast(
    ({ role, index, period }) => role === 'comparative' && period !== undefined && index < (first?.index ?? 0),
  )
  const main = held?.refersTo?.period
  if (!first || !second || run.length > 2 || !held || main === undefined) return
  if (run.some(({ role, period }) => role !== 'value' || period !== undefined)) return
  first.period = main
  second.period = held.period
}

/** No sentence lists more figures for the same periods. */
const MOST_LISTED = 24

function takeInOrder(
  marked: Marked,
  run: readonly Item[],
  periods: readonly { index: number }[],
  items: readonly Item[],
): void {
  run.forEach((item, i) => {
    item.period = periods[i]?.index
    for (const other of items) if (alsoPerShareOf(marked, other, items) === item) other.period = item.period
  })
}

/** "# or # per share and # or # per share", "# (#/share) and # (#/share)": the second of each pair stands with the first. */
function alsoPerShareOf(marked: Marked, item: Item, items: readonly Item[]): Item | undefined {
  if (!item.isPerShare) return undefined
  const front = /^\s*\($/.test(gapBefore(marked, item))
    ? items.find(({ index }) => index === item.index - 1)
    : item.isAlternative
      ? item.refersTo
      : undefined
  return front?.isPerShare === false ? front : undefined
}
const PER_SHARE = /^\s*(?:\/\s?|(?:per|a)\s+(?:[a-z]+\s+){0,3}?)(?:share|unit|ads)\b\s*\)?/i

/** "For the years ended June 30, 2031 and 2030, income was # or # a share, compared to # or # a share, respectively". */
function pairWithComparison(
  items: readonly Item[],
  periods: readonly { index: number }[],
  { periods: phrases }: Marked,
): void {
  const [own, base] = periods
  const [first] = items
  if (!own || !base || !first || (phrases[base.index]?.end ?? 0) > first.quantity.start) return
  const at = items.findIndex(({ role }) => role === 'comparative')
  const isSplit = items.every(({ role }, i) => role === (at < 0 || i < at ? 'value' : 'comparative'))
  if (at < 1 || !isSplit) return
  items.forEach((item, i) => {
    item.period = i < at ? own.index : base.index
  })
}

/** "# and # for Q3 2030 and Q3 2031": as many figures in a row as periods behind them take these in order. */
export function readListBehind(marked: Marked, items: readonly Item[]): void {
  for (let i = 0; i < marked.periods.length; ) {
    const listed = lengthOfList(marked, i)
    const start = marked.periods[i]?.start ?? 0
    const plain = listed > 1 ? items.filter((item) => !isInBracket(marked, item)) : []
    const end = plain.findLastIndex((item) => item.quantity.end <= start) + 1
    const figures = plain.slice(Math.max(0, end - listed), end)
    const [first, last] = [figures[0], figures.at(-1)]
    const isRun =
      figures.length === listed &&
      figures.every(
        (item, k) =>
          (item.role === 'value' || item.role === 'comparative') &&
          (k === 0 || LIST_GAP.test(gapBefore(marked, item).replace(BEHIND_BRACKET, ''))),
      )
    if (
      first &&
      last &&
      isRun &&
      !LIST_GAP.test(gapBefore(marked, first)) &&
      LIST_OF.test(marked.masked.slice(last.quantity.end, start).replace(BRACKETED, ''))
    )
      figures.forEach((item, k) => {
        item.period = i + k
      })
    i += listed
  }
}

const BRACKETED = /^\s*\([^()]*#[^()]*\)(?:\s*(?:million|billion|per ?cent)\b)?/i
const BEHIND_BRACKET = /^\s*\)(?:\s*(?:million|billion|per ?cent)\b)?/i

/** "# (2030 – #) and # (2030 – #) for ~ and ~": what stands beside each figure is of the year before. */
const isInBracket = (marked: Marked, { role, quantity }: Item): boolean =>
  role === 'comparative' && /\(\s*(?:~+\s*[:=–—-]\s*)?$/.test(marked.masked.slice(0, quantity.start))

/** "# and # for ~ and ~", "# and # are included in operating income for both ~ and ~". */
const LIST_OF =
  /^(?:\s+(?:is|are|was|were)\s+(?:also\s+)?(?:included|reflected|recorded|recogni[sz]ed|classified|reported)\s+(?:in|within|as|under)\s[^;:,#~]{1,80}\b)?\s*(?:for|in|during|at|as of|as at)\s+(?:both\s+|each of\s+)?(?:the\s+)?$/i

/** "Fourth quarter and full year earnings were # and #": as many figures as periods named before them take these in order. */
export function readListAhead(marked: Marked, items: readonly Item[]): void {
  for (let i = 0; i < marked.periods.length; ) {
    const listed = lengthOfList(marked, i)
    const end = marked.periods[i + listed - 1]?.end ?? 0
    // "# or # a share and # or # a share": the second of each pair stands with the first
    const plain =
      listed > 1 ? items.filter((item) => item.quantity.start >= end && !alsoPerShareOf(marked, item, items)) : []
    const figures = plain.slice(0, listed)
    const isRun = figures.every((item, k) => k === 0 || LIST_GAP.test(withoutPerShare(gapBefore(marked, item))))
    const next = plain[listed]
    if (
      figures.length === listed &&
      isRun &&
      !(next && LIST_GAP.test(withoutPerShare(gapBefore(marked, next)))) &&
      !/[;:]/.test(marked.masked.slice(end, figures[0]?.quantity.start)) &&
      figures.every((item) => item.role === 'value' && item.period === undefined && !item.isAlternative)
    )
      takeInOrder(
        marked,
        figures,
        figures.map((_, k) => ({ index: i + k })),
        items,
      )
    i += listed
  }
}

/** " per share and ", of a figure behind one that is said again a share. */
const withoutPerShare = (gap: string): string => gap.replace(PER_SHARE, '')

/** "# and # for 2031 and 2030, an increase of #": of the figure of the one period, against that of the other. */
export function pairAcross(marked: Marked, items: readonly Item[]): void {
  items.forEach((change, i) => {
    const [first, second] = items.slice(Math.max(0, i - 2), i)
    if (change.role !== 'change' && change.role !== 'difference') return
    if (!first || !second || change.base !== undefined || change.pairedWith || !isPair(first, second)) return
    if (!CLOSES_PAIR.test(gapBefore(marked, change))) return
    const [a, b] = [first, second].map(({ period }) => marked.periods[period ?? -1]?.expression.year)
    const [later, earlier] = a !== undefined && b !== undefined && a < b ? [second, first] : [first, second]
    change.pairedWith = later
    change.period = later.period
    change.base = earlier.period
  })
}

/** "# and # for the ~ and ~, respectively, representing an increase of #" */
const CLOSES_PAIR =
  /^[\s)]*(?:(?:for|in|during|at|as of)\s+(?:the\s+)?~[~\s]*(?:and\s+~[~\s]*)?)?,?\s*(?:respectively)?,?\s*(?:(?:representing|reflecting|or)\s+)?an?\s/i

const isPair = (a: Item, b: Item): boolean =>
  a.role === 'value' &&
  b.role === 'value' &&
  a.quantity.kind === b.quantity.kind &&
  a.metric !== undefined &&
  a.metric.text === b.metric?.text &&
  a.period !== undefined &&
  b.period !== undefined &&
  a.period !== b.period

const LIST_GAP = /^\s*(?:,|,?\s*and|&)\s+(?:approximately )?$/i

/** How many periods stand in one list from a place on. */
function lengthOfList({ periods, masked }: Marked, from: number): number {
  let count = 1
  for (; from + count < periods.length; count++) {
    const [a, b] = [periods[from + count - 1], periods[from + count]]
    if (!a || !b || a.expression.compares || b.expression.compares || !LIST_LINK.test(masked.slice(a.end, b.start)))
      break
  }
  return count
}

const LIST_LINK = /^-?\s*(?:,|and|, and|&)\s*(?:for |in |as of |at |the |of )*\s*$/i

/** How many of the last periods stand in one list. */
function lastList(phrases: readonly { start: number; end: number }[], marked: Marked): number {
  let count = phrases.length > 0 ? 1 : 0
  for (let i = phrases.length - 1; i > 0; i--) {
    const [a, b] = [phrases[i - 1], phrases[i]]
    if (!a || !b || !LIST_LINK.test(marked.masked.slice(a.end, b.start))) break
    count++
  }
  return count
}

const RUN_GAP = /^[\s)]*(?:\([^()]*\)\s*)?(?:,|and|, and|&)?[\s(]*(?:approximately )?$/i
const AGAINST = /^,?\s*(?:(?:as )?compared (?:to|with)|versus|vs\.?|against)\s*$/i

/** The last run of figures in one list; one figure against another ("18%, compared to 25%") is a run of two. */
function lastRun(marked: Marked, items: readonly Item[]): Item[] {
  const run: Item[] = []
  for (const item of [...items].reverse()) {
    const [next, another] = run
    const gap = next ? gapBefore(marked, next).replace(/#+/g, '').replace(PER_SHARE, '') : ''
    if (next && !RUN_GAP.test(gap) && (another || !AGAINST.test(gap))) break
    if (next && next.quantity.kind !== item.quantity.kind) break
    run.unshift(item)
  }
  return run
}
