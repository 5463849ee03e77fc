/**
 * From blocks and grids to the profile: who publishes what, when, in which currency, by which standard and calendar, and
 * which periods the release reports. What the words do not tell stays undefined.
 */
import { defineStage } from '../engine.ts'
import type { Block } from '../model/block.ts'
import type { Grid } from '../model/grid.ts'
import { addDays } from '../model/period.ts'
import type { FiscalCalendar, Profile } from '../model/profile.ts'
import { inferCalendar } from '../profile/calendar.ts'
import { readCurrency } from '../profile/currency.ts'
import { type Evidence, gather } from '../profile/evidence.ts'
import { readIssuer } from '../profile/issuer.ts'
import { labelledEnd, mainPeriods, reportedEnd } from '../profile/main-periods.ts'
import { readPublished, readWire } from '../profile/publication.ts'
import { openReading, type Reading } from '../profile/reading.ts'
import { namedStandard, readStandard } from '../profile/standard.ts'
import { readTickers } from '../profile/tickers.ts'
import { readTranslation } from '../profile/translation.ts'
import { isoOf, isRealDate } from '../recognize/period/calendar.ts'
import { findPeriods, type PeriodExpression } from '../recognize/period/index.ts'

/** Dates with day and year, as ISO days. */
const datesIn = (expressions: readonly PeriodExpression[]): string[] =>
  expressions.flatMap(({ end, year }) =>
    end?.day && year !== undefined && isRealDate(year, end.month, end.day) ? [isoOf(year, end.month, end.day)] : [],
  )

/** The latest end of the opening that lies before the front matter's date: the release is published after it. */
const latestPast = (evidence: Evidence, reading: Reading): string | undefined =>
  reportedEnd(evidence, reading.frontDate)

/** "2024 annual results": a year in the title is the reported one. */
const yearAsFull = (e: PeriodExpression): PeriodExpression =>
  Object.keys(e).length === 1 && e.year !== undefined ? { ...e, isFullYear: true } : e

/** The later of the dated end and the one that labels give ("Q1 2025" above columns, with no date in the release). */
function mainEndOf(
  end: string | undefined,
  labels: readonly PeriodExpression[],
  calendar: FiscalCalendar | undefined,
  publishedAt: string | undefined,
): string | undefined {
  // without a day of publication guidance cannot be told apart: only the first labels count, which head the release
  const known = publishedAt === undefined ? labels.slice(0, 6) : labels
  const labelled = calendar && labelledEnd(known, calendar, publishedAt)
  return labelled !== undefined && (end === undefined || labelled > end) ? labelled : end
}

function readPeriods(reading: Reading): Pick<Profile, 'calendar' | 'periods' | 'publishedAt'> {
  const opening = gather(reading)
  const publishedAt = readPublished(reading, latestPast(opening, reading))
  const inProse = reading.prose.flatMap(({ view }) => findPeriods(view.text).map(({ expression }) => expression))
  const evidence = gather(reading, inProse)
  const title = findPeriods(reading.title ?? '').map(({ expression }) => expression)
  const end = reportedEnd(evidence, publishedAt)
  const dates = datesIn([...inProse, ...evidence.columns, ...evidence.labels])
  const bound = publishedAt ?? (end && addDays(end, 400))
  const calendar = inferCalendar(
    evidence,
    title,
    end,
    [...dates, ...evidence.spans.map(({ period }) => period.end)].filter((date) => bound === undefined || date < bound),
  )
  const mainEnd = mainEndOf(
    end,
    [...title.map(yearAsFull), ...evidence.labels, ...evidence.columns],
    calendar,
    publishedAt,
  )
  return {
    calendar,
    publishedAt,
    periods: mainEnd === undefined ? [] : mainPeriods(mainEnd, title, evidence, calendar),
  }
}

/** The profile of a release. */
export function profileOf(text: string, blocks: readonly Block[], grids: readonly Grid[]): Profile {
  const reading = openReading(text, blocks, grids)
  const views = reading.prose.map(({ view }) => view)
  const prose = views.map((view) => view.text).join('\n')
  const tickers = readTickers(views.map((view) => view.text))
  const translation = readTranslation(views)
  const currency = readCurrency(
    reading,
    prose,
    { tickers, accountingStandard: namedStandard(prose) },
    translation?.from,
  )
  return {
    title: reading.title,
    issuer: readIssuer(reading),
    tickers,
    wire: readWire(reading),
    currency,
    accountingStandard: readStandard(prose, tickers, currency),
    translation,
    ...readPeriods(reading),
  }
}

export const readProfile = defineStage({
  name: 'read-profile',
  requires: ['blocks', 'grids'],
  provides: ['profile'],
  run: ({ text, blocks, grids }) => ({ profile: profileOf(text, blocks, grids) }),
})
