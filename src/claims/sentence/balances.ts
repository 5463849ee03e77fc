/**
 * Figures of a day: balances (cash, debt, deposits, headcount) have the end of the period that the words name, and "ended
 * the year with #" or "started the quarter at #" name a day themselves.
 */
import { addDays, endOf, type Period } from '../../model/period.ts'
import type { PeriodExpression, PeriodPhrase } from '../../recognize/period/expression.ts'

const ENDED = /\b(?:ended|ending|ends|closed|closing|finished|finishing|exited|exiting)\s+$/i
const STARTED = /\b(?:started|starting|began|beginning|opened|opening|entered|entering)\s+$/i

const isSpan = (e: PeriodExpression): boolean =>
  !e.isInstant && !e.end && !e.compares && (e.relative === 'current' || e.relative === undefined)

/** Whether the words right before a period close it: "ended the year". */
export const isClosed = ({ start }: PeriodPhrase, text: string): boolean =>
  ENDED.test(text.slice(Math.max(0, start - 12), start))

/** "ended the year", "starting the quarter at": the words behind the verb are a day. */
export function asDay(phrase: PeriodPhrase, text: string): PeriodPhrase {
  if (!isSpan(phrase.expression)) return phrase
  const before = text.slice(Math.max(0, phrase.start - 12), phrase.start)
  if (isClosed(phrase, text)) return { ...phrase, expression: { ...phrase.expression, isInstant: true } }
  if (STARTED.test(before)) return { ...phrase, expression: { ...phrase.expression, isInstant: true, isOpening: true } }
  return phrase
}

const BALANCE =
  /\b(?:cash(?: balances?| position)?|cash and (?:cash )?equivalents|cash equivalents|marketable securities|(?:securities|investment|loan) portfolio|(?:portfolio|asset|property|appraisal) values?|(?:invested|insurance|managed|client|investment|segment|digital) assets|short-term investments|liquidity|availability|total assets|assets under (?:management|administration|supervision)|aum|liabilities|debt|borrowings|indebtedness|deposits|total loans|gross loans|net loans|loans held for \w+|loan portfolio|(?:fhlb |federal home loan bank )?advances|certificates of deposit|(?:money market|savings|checking|demand|now|deposit) accounts|(?:federal|fed) funds (?:sold|purchased)|(?:securities|investments) (?:available|held)[ -](?:for|to)[ -]\w+|equity|book value|backlog|order book|inventor(?:y|ies)|receivables?|payables?|headcount|(?:number of |total |paying |active )(?:[\w-]+ ){0,2}(?:employees|customers|subscribers|stores|restaurants|members|users)|customers contributing|fleet$|shares outstanding|outstanding (?:ordinary |common )?shares|working capital|fair value of (?!changes)[\w ]*\b(?:assets|investments|portfolio|properties|forests?)|net asset value|nav|workforce|lot supply|(?:debt|leverage) (?:to|\/) (?:[\w()]+ ){0,3}ebitda\w*|allowance|leverage(?: ratio)?|gearing|ltv|loan[- ]to[- ]value|capital ratio|debt to \w+(?: ratio)?|arr|annual recurring revenue|(?:deferred|unearned) revenues?|unearned premiums?|carried interest|installed base)\b/i
const FLOW =
  /\b(?:(?<!\b(?:debt|leverage)\b.{0,40})ebitd?a\w*|(?:in|out)?flows?|from|used?|source|provided|generated|generation|interest|income|earnings|profit|loss|revenues?(?! backlog)|sales|expenses?|costs?|charges?|yields?|margins?|return|dividends?|distributions?|paid|payments?|repayments?|proceeds|issued|issuance|purchases?|repurchases?|average|taxes|growth|originations?|additions?|changes? in|noi|a?ffo|eps|new|per share|compensation|conversion|collections?|turnover|days|capital expenditures?|capex|impairments?|gains?|write-?(?:downs?|offs?)|rate (?:paid|earned)|results?)\b/i

const NAMES_OF_BALANCES =
  /\bannual(?:ized)? recurring revenue\b|\b(?:deferred|unearned) (?:revenues?|premiums?)\b|\bcarried interest\b|\b(?:non-?)?interest[- ](?:bearing|earning)\b|\b(?:accrued )?interest (?:receivable|payable)\b/gi

/** Whether a measure is one of a day, not of a span. "Annual recurring revenue" and "revenue backlog" are. */
export function isBalance(metric: string | undefined): boolean {
  if (metric === undefined) return false
  // what a bank's loans or deposits grew by is the move of a balance
  if (/\b(?:loan|deposit)s? (?:portfolio )?growth$/i.test(metric)) return true
  // "cash flow excluding working capital": what is left out is not what the figure is of
  const own = metric.replace(/\b(?:excluding|including|before|without|net of|ex)\b.*$/i, '')
  return BALANCE.test(own) && !isFlow(own)
}

/** Whether a measure is one of a span. */
export const isFlow = (metric: string): boolean => FLOW.test(metric.replace(NAMES_OF_BALANCES, ''))

/** The last day of a span. */
export const dayOf = (period: Period): Period =>
  period.kind === 'duration' ? { kind: 'instant', date: endOf(period) } : period

/** The day before a span begins. */
export const eveOf = (period: Period): Period | undefined =>
  period.kind === 'duration' ? { kind: 'instant', date: addDays(period.start, -1) } : undefined
