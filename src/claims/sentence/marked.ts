/**
 * A sentence made ready for reading: its quantities and periods found, and a copy of its text in which each quantity is
 * `###` and each period `~~~`, letter for letter, so that small patterns see only the words that govern them.
 *
 *   increased by 23.7% from RMB2,232.1 million in the same quarter of 2024
 *   increased by ##### from ################## in ~~~~~~~~~~~~~~~~~~~~~~~~
 */
import type { PeriodPhrase } from '../../recognize/period/expression.ts'
import { findPeriods } from '../../recognize/period/index.ts'
import { findQuantities, type Quantity } from '../../recognize/quantity/index.ts'
import { asDay } from './balances.ts'
import { shareUnits } from './unit-lists.ts'

export interface Marked {
  readonly text: string
  readonly masked: string
  readonly quantities: readonly Quantity[]
  readonly periods: readonly PeriodPhrase[]
}

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end

/** "1." or "(2)" at the start of a sentence, "Table 2-B", "Note 7": marks, no quantities. */
function isMark(text: string, { kind, start, end }: Quantity): boolean {
  if (kind !== 'number') return false
  if (start <= 1 && /^\(?\d{1,2}[).]\s/.test(text)) return true
  return (
    /^\d+-[A-Z]$/.test(text.slice(start, end)) ||
    /\b(?:Tier|Scopes?|Phase|Stage|Level|Basel|IFRS|IAS|ASC|Table|Note|Exhibit|Appendix|Figure|Condition|Clause|Article)s? $/i.test(
      text.slice(Math.max(0, start - 10), start),
    )
  )
}

/** "2026 senior notes", "the 2024 plan": a year that is part of a name says nothing of when. */
const NAMED_BY_YEAR =
  /^\s+(?:[a-z-]+\s+){0,3}(?:notes|bonds|debentures|facility|facilities|term loans?|convertibles?|equity plan|incentive plan|annual general meeting|annual meeting|agm|proxy)\b/i
const IN_NAME = /\b(?:General|Annual) Meeting $/i

/** "# of favorable prior year reserve development": an insurer's term, not when. */
const DEVELOPMENT = /^\s+(?:[a-z-]+\s+){0,2}development\b/i

/** "net debt to adjusted EBITDA (LTM) ratio", "Net debt / LTM EBITDA": of when the name says the earnings are. */
const OF_RATIO = /(?:\bto|\/)\s+(?:adjusted )?(?:ebitdar?x?)?\s*\(?$/i

function isPartOfName(text: string, { start, end, expression }: PeriodPhrase): boolean {
  const { year, ...rest } = expression
  if (expression.isTrailing && !expression.end && /\bdebt\b/i.test(text.slice(Math.max(0, start - 40), start)))
    return OF_RATIO.test(text.slice(Math.max(0, start - 24), start))
  if (expression.relative === 'yearAgo' || expression.relative === 'previous')
    return DEVELOPMENT.test(text.slice(end, end + 40))
  // "over the third quarter (“QoQ”)": what the comparison is called from here on
  if (expression.compares) return /\(["“]$/.test(text.slice(Math.max(0, start - 2), start))
  if (year === undefined || Object.keys(rest).length > 0) return false
  return NAMED_BY_YEAR.test(text.slice(end, end + 60)) || IN_NAME.test(text.slice(Math.max(0, start - 20), start))
}

const isBareYear = ({ expression: { year, ...rest } }: PeriodPhrase): boolean =>
  year !== undefined && Object.keys(rest).length === 0

/** "So far in 2031": no more of it than has passed. */
function asToDate(text: string, phrase: PeriodPhrase): PeriodPhrase {
  const isSoFar = isBareYear(phrase) && /\bso far in $/i.test(text.slice(0, phrase.start))
  return isSoFar ? { ...phrase, expression: { ...phrase.expression, isToDate: true } } : phrase
}

/** "In 2023, fourth quarter EBITDA was #", "2023's fourth quarter": the year in front is the quarter's. */
function withYears(text: string, phrases: readonly PeriodPhrase[]): PeriodPhrase[] {
  const joined: PeriodPhrase[] = []
  for (const phrase of phrases) {
    const before = joined.at(-1)
    const { expression } = phrase
    const takesYear =
      before !== undefined &&
      isBareYear(before) &&
      (expression.quarter !== undefined || expression.half !== undefined) &&
      expression.year === undefined &&
      (/^(?:'s|’s)\s+$/.test(text.slice(before.end, phrase.start)) ||
        (/^(?:In|For|During) $/.test(text.slice(0, before.start)) &&
          /^,\s(?:the )?$/.test(text.slice(before.end, phrase.start))))
    if (takesYear) joined.pop()
    joined.push(
      takesYear ? { ...phrase, start: before.start, expression: { ...expression, ...before.expression } } : phrase,
    )
  }
  return joined
}

const isSpanWithoutYear = ({ expression: e }: PeriodPhrase): boolean =>
  e.year === undefined &&
  !e.compares &&
  !e.isInstant &&
  (e.quarter !== undefined ||
    e.half !== undefined ||
    (e.length !== undefined && e.end !== undefined) ||
    (e.relative === 'current' && e.unit === 'quarter'))

/** "For the six months ended June 30, revenue was # in 2031, compared to # in 2030": the years are those of the span. */
function withSpans(text: string, phrases: readonly PeriodPhrase[]): readonly PeriodPhrase[] {
  const at = phrases.findIndex(isSpanWithoutYear)
  const span = phrases[at]
  const rest = phrases.slice(at + 1)
  const isOfYears =
    span !== undefined &&
    rest.length > 1 &&
    rest.every(
      (phrase) =>
        isBareYear(phrase) &&
        /\b(?:in|during|for|of|(?<!\b(?:annually|per year|a year) )from) $/.test(text.slice(0, phrase.start)),
    )
  if (!isOfYears) return phrases
  return phrases.map((phrase, i) =>
    i > at ? { ...phrase, expression: { ...span.expression, ...phrase.expression } } : phrase,
  )
}

/** A sentence without figures, of which only the periods are of use: "In the third quarter, it sold its mill." */
export function markPeriods(text: string): Marked {
  const periods = findPeriods(text).filter((phrase) => !isPartOfName(text, phrase))
  const masked = periods.reduce((rest, { start, end }) => fill(rest, start, end, '~'), text)
  return { text, masked, quantities: [], periods }
}

export function markSentence(text: string): Marked {
  const found = findQuantities(text).filter((quantity) => !isMark(text, quantity))
  if (found.length === 0) return { text, masked: text, quantities: [], periods: [] }
  const phrases = withSpans(text, withYears(text, findPeriods(text))).filter(
    (period) => !found.some((q) => q.kind !== 'number' && overlaps(q, period)),
  )
  const quantities = shareUnits(
    text,
    found.filter((quantity) => !phrases.some((period) => overlaps(quantity, period))),
  )
  let masked = text
  for (const { start, end } of quantities) masked = fill(masked, start, end, '#')
  const periods = phrases
    .filter((phrase) => !isPartOfName(text, phrase))
    .map((phrase) => asToDate(text, asDay(phrase, text)))
  // a year in a name is no figure, and a word of its own no part of a measure
  for (const { start, end, expression } of phrases)
    if (expression.year !== undefined || periods.some((period) => period.start === start))
      masked = fill(masked, start, end, '~')
  // "# [2030: #]"
  masked = masked.replaceAll('[', '(').replaceAll(']', ')')
  return { text, masked, quantities, periods }
}

const fill = (text: string, start: number, end: number, mark: string): string =>
  text.slice(0, start) + mark.repeat(end - start) + text.slice(end)
