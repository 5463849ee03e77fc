/** The words of a row's label that speak of what its figures are, without what they tell of the thing itself. */

/** A note's number set right behind a word: "Adjusted EBITA2,4". */
const GLUED_NOTE = /(?<=[a-z]{3})\d(?:,\d)*$/i

/** "3.625% Senior Notes", "Other (13.8%)": a rate that the label states is not what the figures are. */
const COUPON = /\d[\d.,]*\s?(?:%|per ?cent\b)/gi

/** "30 to 59 days", "Over 1 year", "90 days or more past due": how long something runs is not what the figures count. */
const TERM =
  /^(?:total |loans |accruing )?(?:(?:over|under|within|up to|more than|less than|greater than|after|due) )?\d+(?: ?(?:to|-|–) ?\d+|-to-\d+| (?:days|months|years) to \d+)?\+? (?:days?|months?|years?)(?: (?:or|and) (?:more|greater|over|longer|older|above))?(?: past[ -]due| delinquent| overdue)?(?: and (?:still )?accruing)?$/i

/** "Payments on debt > 90 days": how long what is paid ran. */
const LIMIT = /[<>≤≥] ?\d+ (?:days|months|years)\b/gi

/** "Dividends declared ($0.10 per share)": what fell to a share is said of an amount. */
const DIVIDEND_NOTE = /\([$€£]? ?\d*\.?\d+ per (?:common |ordinary )?(?:share|unit)\)/i

/** What falls to a share is no count of shares. */
const WEIGHTED_SHARE = /\bper weighted[- ]average (?:\w+ ){0,2}share\b/i

export const measuredWords = (label: string): string =>
  label
    .replace(GLUED_NOTE, '')
    .replace(COUPON, ' ')
    .replace(TERM, ' ')
    .replace(LIMIT, ' ')
    .replace(DIVIDEND_NOTE, ' ')
    .replace(WEIGHTED_SHARE, 'per share')
