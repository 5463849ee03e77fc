/**
 * Which period governs a figure without period words of its own: words before it in the sentence, words of a neighbour behind
 * it, else what its headings say. Rates of exchange and guided figures have rules of their own.
 */
import { FORWARD, MET } from '../../lexicon/narrative.ts'
import { endOf, type Period } from '../../model/period.ts'
import type { PeriodExpression, PeriodPhrase } from '../../recognize/period/expression.ts'
import { isChange } from '../roles/reading.ts'
import { dayOf, isClosed } from '../sentence/balances.ts'
import { gapBefore, type Item } from '../sentence/item.ts'
import type { Marked } from '../sentence/marked.ts'
import { type Dating, isToCome, type PeriodFrame, resolve } from './period-frame.ts'

/** A rate of exchange is that of a day where the sentence names one, else that of the period named before it. */
export function ratePeriods(marked: Marked, item: Item, frame: PeriodFrame): Period[] {
  const named = marked.periods.flatMap(({ start, expression }) => {
    const e = expression.end?.day ? { ...expression, isInstant: true } : expression
    const period = resolve(e, frame, frame.defaults[0])
    return period ? [{ start, period }] : []
  })
  const day = named.find(({ period }) => period.kind === 'instant')
  if (day) return [day.period]
  const span = named.findLast(({ start }) => start < item.quantity.start) ?? named[0]
  if (!span) return []
  const isOfDay = /\b(?:period[- ]end|year[- ]end|closing|spot)\b/i.test(marked.masked.slice(0, item.quantity.start))
  return [isOfDay ? dayOf(span.period) : span.period]
}

const GUIDED = /\b(?:guidance|guided|outlook|forecast)\b/i

/** "above the mid-point of the guidance range of #": what was guided for the period that is reported. */
function isMet(marked: Marked, { quantity }: Item): boolean {
  const before = marked.masked.slice(0, quantity.start)
  const at = before.search(GUIDED)
  const isFirst = at >= 0 && FORWARD.exec(before)?.index === at && !FORWARD.test(before.slice(at + 7))
  return isFirst && MET.test(before.slice(Math.max(0, at - 110), at))
}

function guidedBefore(marked: Marked, { quantity }: Item, frame: PeriodFrame): readonly Period[] {
  const named = marked.periods.findLast(({ end, expression }) => end <= quantity.start && !expression.compares)
  const period = named ? resolve(named.expression, frame, frame.defaults[0]) : frame.defaults[0]
  return period ? [period] : []
}

/** A guided figure is of a period to come: its own words, the sentence's, or those of its heading; else it has none. */
export function guidedPeriods(
  own: PeriodExpression | undefined,
  item: Item,
  { marked, compared, frame }: Dating,
): readonly Period[] {
  const current = frame.defaults[0]
  if (isMet(marked, item)) return guidedBefore(marked, item, frame)
  const ownPeriod = own && resolve(own, frame, current, true)
  // "for the year" within an outlook is the year ahead
  const isLate = own?.relative !== 'current' || !ownPeriod || !current || endOf(ownPeriod) > endOf(current)
  if (ownPeriod && isLate) return [ownPeriod]
  const named = marked.periods
    .filter(({ expression }, index) => !compared.has(index) && !expression.compares)
    .map((phrase) => ({ phrase, period: resolve(phrase.expression, frame, current, true) }))
    .filter(({ period }) => period && current && endOf(period) > endOf(current))
  const chosen =
    named.findLast(({ phrase }) => phrase.end <= item.quantity.start) ??
    named.find(({ phrase }) => phrase.start >= item.quantity.end)
  if (chosen?.period) return [chosen.period]
  return frame.ahead.length > 0 || !ownPeriod ? frame.ahead : [ownPeriod]
}

/** "growth excluding sales of # in 2030" within an outlook for 2032: of a year that was over before this one began. */
export function leaveOutlook(marked: Marked, item: Item, frame: PeriodFrame): void {
  const phrase = item.period === undefined ? undefined : marked.periods[item.period]
  const own = phrase && resolve(phrase.expression, frame, frame.defaults[0])
  const [current] = frame.profile.periods
  if (
    phrase?.expression.year === undefined ||
    own?.kind !== 'duration' ||
    current?.kind !== 'duration' ||
    own.end >= current.start
  )
    return
  item.role = 'value'
  item.bound = undefined
}

/** "since ~", "following the closing in ~": when something else happened. */
const DATES_AN_EVENT =
  /\b(?:since|following|until|after|effective|dated|due|mature[sd]?|maturing|maturity(?: date)? (?:to|of|through)|expiring|announced(?=\s+(?:in|on)\b)|launched|founded|established|acquired|completed|began|as announced)\s+(?:(?:in|on|during|the)\s+)*(?:~+\s*(?:,|and|or)\s+)*$|\b(?:launched|founded|established)\b[^#~.;]{0,30}\bin\s+$/i
/** "our 2030 target", "the 2025 plan": when something is aimed at, not when it happened. */
const OF_A_TARGET =
  /^\s+(?:[\w-]+\s+){0,2}(?:targets?|goals?|ambitions?|objectives?|commitments?|guidance|outlook|plan)\b/i
/** "related to the January 2031 sale of the depots": when something else happened, too. */
const OF_AN_EVENT =
  /^\s+(?:[\w-]+\s+)?(?:sale|acquisition|disposition|divestiture|closing|merger|offering|issuance|refinancing|announcement|launch|spin-?off|settlement)\b(?!\s+(?:costs?|expenses?|charges?|gains?|volumes?|growth))/i
const THE = /\b(?:to|of|from|following|since|with|after|by)\s+(?:the|our|its)\s+$/i

/** "including the mill's 2030 sales of #, group sales rose #": the period of what is set apart. */
export const ASIDE = /\b(?:in|ex)cluding\b[^#,;]*$/i
/** "the fee set up in ~": when something behind the figure happened. */
const SET_UP = /\b(?:implemented|introduced|enacted|adopted|imposed|launched|initiated)\s+(?:in|on)\s+(?:the\s+)?$/i

/** Words between a figure and a period that make the period another statement's. */
export const NEW_CLAUSE =
  /;|,\s+(?!(?:represent|total|equal|amount|correspond|mean|exclud|result)ing\b)[a-z]{3,}ing\s|\b(?:as(?! (?:of|at)\b)|while|which|where|who|driven|due|primarily|mainly|reflecting|following|since|because|includ\w+|after|before(?= \w+ing\b)|bringing|(?:will|to) be paid|payable|(?:beginning|start) of|following|for use in|until|maturing|scheduled|initiated|building on)\b/i

/** "# of costs in ~", and not "# of costs up to the repayment in ~". */
const RIGHT_BEHIND =
  /^(?![\s\S]*\b(?:terminat\w+|sales?|acquisition|repayment|agreement|record|closing|conclu\w+)\b|[\s\S]*\bto\s$)[^#,(;]{0,90}(?:\b(?:in|for|during|at|as of|on)\s+(?:the\s+)?|\s)$/i

/** "CHICAGO, Feb. 10, 2031 --": the day of the release is no figure's. */
const isDateline = (period: Period, { profile }: PeriodFrame): boolean =>
  period.kind === 'instant' && period.date === profile.publishedAt

/** "repaid # of debt and ended the year with #": what stands in front of the closing day happened in the span. */
function spanThatEnds(
  { phrase, period }: { phrase: PeriodPhrase; period: Period | undefined },
  { text }: Marked,
  frame: PeriodFrame,
): Period | undefined {
  if (!isClosed(phrase, text)) return period
  const { isInstant: _, ...span } = phrase.expression
  return resolve(span, frame, frame.defaults[0]) ?? period
}

/** "# tonnes and # tonnes for ~": the words behind the last are those of all. */
function lastListed(marked: Marked, item: Item, items: readonly Item[]): Item {
  const next = items[items.indexOf(item) + 1]
  const isJoined =
    next?.role === 'value' &&
    next.quantity.kind === item.quantity.kind &&
    /^(?:\s+[a-z]+)?,?\s+and\s+(?:approximately )?$/i.test(gapBefore(marked, next))
  return isJoined ? lastListed(marked, next, items) : item
}

/** "rose #%, on top of a #% increase in ~", "compared to growth of #% in ~": how much it moved the time before. */
const isHeldAgainstMove = (marked: Marked, item: Item): boolean =>
  isChange(item.role) &&
  item.index > 0 &&
  /\b(?:compared (?:to|with)|compares (?:to|with)|versus|vs\.?|against|on top of|following|after)\s+(?:an?\s+)?(?:(?:increase|decrease|decline|growth|gain|rise|drop)\s+of\s+)?(?:approximately |about )?$/i.test(
    gapBefore(marked, item),
  )

/** What governs an item without period words of its own: words before it in the sentence, words of a neighbour behind it, the defaults. */
export function contextPeriods({ marked, items, compared, frame }: Dating): (item: Item) => readonly Period[] {
  const comparatives = items.filter((item) => item.role === 'comparative').map((item) => item.quantity)
  const owned = new Set(
    items.flatMap((item) =>
      (item.role === 'comparative' || isHeldAgainstMove(marked, item)) && item.period !== undefined
        ? [item.period]
        : [],
    ),
  )
  const bases = new Set([...compared, ...items.flatMap((item) => (item.base !== undefined ? [item.base] : []))])
  const free = marked.periods
    .map((phrase, index) => ({ phrase, index }))
    .filter(({ phrase, index }) => !owned.has(index) && !bases.has(index) && !phrase.expression.compares)
    .map(({ phrase }) => ({ phrase, period: resolve(phrase.expression, frame, frame.defaults[0]) }))
    .filter(({ period }) => period !== undefined && !isDateline(period, frame))
  // "starting the quarter at #, rising to #": the first is of the opening day, the rest is not
  const isBehindAnother = (end: number, item: Item): boolean =>
    items.some(({ quantity }) => quantity.start >= end && quantity.end <= item.quantity.start)
  const isBehindFigure = ({ start }: PeriodPhrase, item: Item): boolean =>
    items.some((other) => other !== item && other.role === 'value' && other.quantity.end <= start)
  const isRightBehind = ({ start }: PeriodPhrase, item: Item): boolean => {
    const last = lastListed(marked, item, items)
    return last.quantity.end <= start && RIGHT_BEHIND.test(marked.masked.slice(last.quantity.end, start))
  }
  return (item) => {
    const earlier = free.filter(
      ({ phrase }) =>
        phrase.end <= item.quantity.start &&
        !(item.role !== 'guidance' && OF_A_TARGET.test(marked.masked.slice(phrase.end, phrase.end + 60))) &&
        !(
          OF_AN_EVENT.test(marked.masked.slice(phrase.end, phrase.end + 60)) &&
          THE.test(marked.masked.slice(0, phrase.start))
        ) &&
        !(phrase.expression.isOpening && isBehindAnother(phrase.end, item)) &&
        !(ASIDE.test(marked.masked.slice(0, phrase.start)) && isBehindAnother(phrase.end, item)) &&
        !DATES_AN_EVENT.test(marked.masked.slice(Math.max(0, phrase.start - 48), phrase.start)),
    )
    const after = free.find(
      ({ phrase, period }) =>
        phrase.start >= item.quantity.end &&
        !(item.role === 'value' && period && isToCome(period, frame.profile)) &&
        !NEW_CLAUSE.test(marked.masked.slice(item.quantity.end, phrase.start)) &&
        !SET_UP.test(marked.masked.slice(item.quantity.end, phrase.start)) &&
        !comparatives.some(({ start, end }) => start > item.quantity.start && end <= phrase.start),
    )
    const inClause = earlier.findLast(
      ({ phrase }) => !marked.masked.slice(phrase.end, item.quantity.start).includes(';'),
    )
    // "costs of # in ~ and # of savings in ~": what stands behind another figure is that one's, where this one has its own
    const isOfAnother =
      item.role === 'value' &&
      inClause &&
      after &&
      isBehindFigure(inClause.phrase, item) &&
      isRightBehind(after.phrase, item)
    const chosen = (isOfAnother ? after : inClause) ?? after ?? earlier.at(-1)
    const period = chosen && chosen === after ? spanThatEnds(chosen, marked, frame) : chosen?.period
    return period ? [period] : frame.defaults
  }
}
