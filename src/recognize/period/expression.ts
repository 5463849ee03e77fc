/**
 * What period words say, before a calendar turns them into dates. All parts are optional, because headers spread them over
 * stacked cells ("Three Months Ended" above "December 31," above "2025"); parts found apart are merged, then resolved.
 */
export interface PeriodExpression {
  /** "three months", "13 weeks", "twelve months"; "year ended" is 12 months. */
  readonly length?: { readonly unit: 'month' | 'week'; readonly count: number }
  /** "December 31", "Dec", "January 28": the day on which the period ends, or the instant. */
  readonly end?: { readonly month: number; readonly day?: number }
  /** First month of a range of months: "Oct-Dec" is { fromMonth: 10, end: { month: 12 } }. */
  readonly fromMonth?: number
  /** Four digits. */
  readonly year?: number
  readonly quarter?: 1 | 2 | 3 | 4
  readonly half?: 1 | 2
  /** "full year", "fiscal year 2025", "FY25", "year ended". */
  readonly isFullYear?: boolean
  /** "fiscal" stands with it, so that year and quarter are the issuer's, not the calendar's. */
  readonly isFiscal?: boolean
  /** "as of", "at", "end of": a date, not a span. */
  readonly isInstant?: boolean
  /** "YTD", "year to date", "first nine months". */
  readonly isToDate?: boolean
  /**
   * Relative to the period that the text is about: current ("this quarter", "the quarter", "the year"), previous ("last
   * quarter", "the prior quarter"), yearAgo ("the same quarter last year", "the prior-year period", "last year").
   * With `unit` where the words name one.
   */
  readonly relative?: 'current' | 'previous' | 'yearAgo'
  readonly unit?: 'quarter' | 'half' | 'year' | 'month' | 'period'
  /** Words of comparison that carry a base period of their own: "year-over-year", "sequentially", "quarter-over-quarter". */
  readonly compares?: 'yearOverYear' | 'sequential'
}

/** A period phrase in a text, `start`/`end` in that text. */
export interface PeriodPhrase {
  readonly start: number
  readonly end: number
  readonly expression: PeriodExpression
}
