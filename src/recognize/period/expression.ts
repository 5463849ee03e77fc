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
  /** Day and year of that month where they are printed: "1 October 2023 – 31 December 2024". */
  readonly fromDay?: number
  readonly fromYear?: number
  /** Four digits. With `end` it is the year of that date. */
  readonly year?: number
  /** The name of the fiscal year where a date with its own year stands beside it: "first quarter of fiscal 2025 ended December 31, 2024". */
  readonly fiscalYear?: number
  readonly quarter?: 1 | 2 | 3 | 4
  readonly half?: 1 | 2
  /** "full year", "fiscal year 2025", "FY25", "year ended". */
  readonly isFullYear?: boolean
  /** "fiscal" stands with it, so that year and quarter are the issuer's, not the calendar's. */
  readonly isFiscal?: boolean
  /** "as of", "at", "end of": a date, not a span. */
  readonly isInstant?: boolean
  /** "at the beginning of the year": the instant before the span. */
  readonly isOpening?: boolean
  /** "YTD", "year to date", "first nine months". */
  readonly isToDate?: boolean
  /** "last twelve months", "LTM": ends with the period the text is about, and is no fiscal year. */
  readonly isTrailing?: boolean
  /**
   * Relative to the period that the text is about: current ("this quarter", "the quarter", "the year"), previous ("last
   * quarter", "the prior quarter"), yearAgo ("the same quarter last year", "the prior-year period", "last year"), next.
   * With `unit` where the words name one. yearAgo with `year` is "the same quarter of 2024", current with `year` is "the 2024 quarter"; yearAgo with `quarter` it names the
   * fiscal year of that quarter ("the fourth quarter of last year").
   */
  readonly relative?: 'current' | 'previous' | 'yearAgo' | 'next'
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
