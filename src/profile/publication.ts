/** Reads who distributed the release and when: "BERLIN, March 25, 2026 /PRNewswire/ --", a line that is a date, front matter. */
import { WIRES } from '../lexicon/wires.ts'
import { addDays } from '../model/period.ts'
import { isMonthEnd, isoOf, isRealDate } from '../recognize/period/calendar.ts'
import { findPeriods, type PeriodExpression, type PeriodPhrase } from '../recognize/period/index.ts'
import { PLACE } from './issuer.ts'
import type { Passage, Reading } from './reading.ts'

/** How far into a passage a dateline reaches. */
const DATELINE = 220

/** The wire named in the opening, or in a passage's own mark. */
export function readWire(reading: Reading): string | undefined {
  for (const { text } of reading.opening) {
    const start = text.slice(0, DATELINE).toLowerCase()
    const wire = WIRES.find(({ forms }) => forms.some((form) => start.includes(form.toLowerCase())))
    if (wire) return wire.name
  }
  return undefined
}

const isoDay = ({ end, year }: PeriodExpression, defaultYear?: number): string | undefined => {
  const on = year ?? defaultYear
  if (!end?.day || on === undefined || !isRealDate(on, end.month, end.day)) return undefined
  return isoOf(on, end.month, end.day)
}

const isBare = (expression: PeriodExpression): boolean =>
  expression.end?.day !== undefined && Object.keys(expression).every((key) => key === 'end' || key === 'year')
const isBareDate = ({ expression }: PeriodPhrase): boolean => isBare(expression)

const WIRE_MARK = /newswire|business wire|\(?newmediawire|prnewswire|\/cnw|\bcnw\b|news direct|newsfile/i
/** A dash, a mark, a time, or (where a page lost its dash) the issuer's name right behind the year. */
const AFTER_DATELINE = /^\s*(?:[(/—–-]|at \d|$)|^[A-Z]/
/** Words before a date that make it the date of something else. */
const OF_SOMETHING =
  /(?:ended|ending|as of|as at|through|until|on|by|dated|since|from|record|before|after|issued|at)\s*$/i

/** "FRANKLIN, Tenn. (July 22, 2031) –", "QUEENSBURY, NY – August 6, 2031, Acme". */
const BEHIND_PLACE = new RegExp(`^${PLACE},?[\\s:–—(-]{1,4}$`, 'u')
const BEFORE_NAME = /^\)?\s*(?:[(/—–:-]|,\s+[A-Z])/
/** "For immediate release - 13 February 2031, 07:30 CET". */
const FOR_RELEASE = /^(?:for (?:immediate )?release|(?:press|news) release|released?|published)\W{0,4}$/i

/** Whether a date stands in a dateline: beside the wire's mark, before a dash, or alone in its line. */
function isDateline(passage: Passage, phrase: PeriodPhrase): boolean {
  const before = passage.text.slice(0, phrase.start)
  const after = passage.text.slice(phrase.end, phrase.end + 40)
  if (phrase.start > DATELINE || OF_SOMETHING.test(before)) return false
  // "London, May 2, 2025 Acme plc Chief Executive …"
  if (/^[A-Z][\p{L} .'-]{2,30}(?:, [A-Z][\p{L} .]{1,20})?,\s?$/u.test(before)) return true
  if (FOR_RELEASE.test(before) || (BEHIND_PLACE.test(before) && BEFORE_NAME.test(after))) return true
  const isAlone = before.trim().length < 3 && after.trim().length < 3
  return isAlone || WIRE_MARK.test(before.slice(-60)) || WIRE_MARK.test(after) || AFTER_DATELINE.test(after)
}

/** "BILLERICA, Mass., August 4, 2031 - Acme, Inc. (NASDAQ: ACME), today reported". */
const ANNOUNCED = /\btoday (?:announced|reported)\b|\b(?:announced|reported) today\b/i
const LEAD = 600

/** The first date from a point in time on, for a dateline without a year ("July 22 /PRNewswire/"). */
function firstAfter(phrase: PeriodPhrase, floor: string): string | undefined {
  const year = Number(floor.slice(0, 4))
  return [year, year + 1].map((on) => isoDay(phrase.expression, on)).find((day) => day !== undefined && day > floor)
}

/**
 * The day of publication.
 * @param reportedEnd the latest period end the release reports: it is published after that
 */
export function readPublished(reading: Reading, reportedEnd: string | undefined): string | undefined {
  const floor = reading.frontDate ? addDays(reading.frontDate, -20) : reportedEnd
  let undated: PeriodPhrase | undefined
  for (const passage of reading.opening) {
    for (const phrase of passage.phrases.filter(isBareDate)) {
      if (!isDateline(passage, phrase)) continue
      const day = isoDay(phrase.expression)
      // an outlook to "the year ending December 31" may look like the latest end reported; the wire's own mark is surer
      const hasMark =
        WIRE_MARK.test(passage.text.slice(phrase.end, phrase.end + 40)) || ANNOUNCED.test(passage.text.slice(0, LEAD))
      // "Consolidated Report" above "March 31, 2031": what it reports, and not when
      if (day && day === reportedEnd && isMonthEnd(day) && !hasMark) continue
      if (day && (!reportedEnd || day >= reportedEnd || (hasMark && isOver(day, reading)))) return day
      if (!phrase.expression.year) undated ??= phrase
    }
  }
  if (undated && floor) return firstAfter(undated, floor)
  const { frontDate, letterDate } = reading
  return frontDate ?? (letterDate && isOver(letterDate, reading) ? letterDate : undefined)
}

const FIRST_BLOCKS = 16

/** Whether the first period that the release dates was over on a day: a dateline may be misprinted. */
function isOver(day: string, { prose }: Reading): boolean {
  for (const { view } of prose.slice(0, FIRST_BLOCKS))
    for (const { expression, start, end } of findPeriods(view.text.slice(0, LEAD))) {
      const isAhead = /\bending\b/i.test(view.text.slice(start, end))
      const last = expression.isInstant || isBare(expression) || isAhead ? undefined : isoDay(expression)
      if (last) return last <= day
    }
  return true
}
