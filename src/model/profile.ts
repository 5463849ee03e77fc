/** What the release says of itself: who, when, in which currency, and how its fiscal calendar runs. */
import type { Duration, Period } from './period.ts'
import type { Span } from './span.ts'

export interface Ticker {
  readonly exchange: string
  readonly symbol: string
}

export interface FiscalCalendar {
  /** Month in which the fiscal year ends, 1–12. */
  readonly yearEndMonth: number
  /** What is added to the calendar year of the year end to get the name of the fiscal year: usually 0; −1 where FY2024 ends in January 2025. */
  readonly yearOffset: number
  /** Period ends that the document names, ISO dates, sorted: a 52/53-week year's quarters end on these. */
  readonly knownEnds: readonly string[]
  /** Whether periods are counted in weeks (ends fall on weekdays, not month ends). */
  readonly isWeekly: boolean
  /** Weekly quarters within a year that ends with its last month, as on December 31: the first quarter begins the day after. */
  readonly endsYearInMonth?: boolean
  /** Where quarters are of 12, 16 or 17 weeks, the spans that the document dates: no other is known. */
  readonly oddSpans?: readonly Duration[]
}

export interface Profile {
  readonly title: string | undefined
  readonly issuer: string | undefined
  readonly tickers: readonly Ticker[]
  readonly wire: string | undefined
  /** ISO date. */
  readonly publishedAt: string | undefined
  /** ISO 4217, the currency of the statements. */
  readonly currency: string | undefined
  readonly accountingStandard: 'us-gaap' | 'ifrs' | undefined
  readonly calendar: FiscalCalendar | undefined
  /** The quarter (or half-year) and year-to-date periods that the release is about, the headline's first. */
  readonly periods: readonly Period[]
  /** A convenience translation at one stated rate: `rate` units of `from` for one of `to`. */
  readonly translation: { from: string; to: string; rate: string; asOf: string | undefined; span: Span } | undefined
}
