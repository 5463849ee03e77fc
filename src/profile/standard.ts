/** Tells the accounting standard from the words that name it; a Canadian "non-GAAP measure" says nothing against IFRS. */
import type { Profile, Ticker } from '../model/profile.ts'

const IFRS = /\bIFRS\b|International Financial Reporting Standards|\bIAS 34\b/g
const US_GAAP =
  /\bU\.?S\.? GAAP\b|\bUS-GAAP\b|(?:U\.?S\.?|United States(?: of America)?)\s+generally accepted|generally accepted accounting principles\s+(?:\([^)]{1,20}\)\s+)?(?:in|of) the (?:U\.?S|United States)/gi
const GAAP = /\bGAAP\b/g
const US_FORMS = /\b(?:Form )?(?:10-[KQ]|8-K)\b/g

/** Another country's own: neither of the two, whatever else a text calls "GAAP". */
const OTHER_GAAP =
  /\b(?:Japan(?:ese)?|J-?|Korean?|K-?|Swiss|Indian?|PRC|Chinese|China|UK|U\.K\.|ROC|Taiwan(?:ese)?|Canadian|German|Brazilian|BR)[- ]?GAAP\b/gi

const count = (text: string, words: RegExp): number => text.match(words)?.length ?? 0

/** Words of a US filer. A foreign one that reports under IFRS names IFRS, but for short releases in another currency. */
const US_LAW = /Private Securities Litigation Reform Act|Securities and Exchange Commission|\bSEC filings\b/
const US_EXCHANGE = /^(?:NYSE|NASDAQ)/
/** Where shares are traded that are listed elsewhere: says nothing of an issuer that is. */
const OVER_THE_COUNTER = /^OTC/
/** Currencies of countries where listed groups must report under IFRS. */
const IFRS_CURRENCIES: ReadonlySet<string> = new Set(['EUR', 'GBP', 'SEK', 'NOK', 'DKK', 'PLN', 'AUD', 'NZD', 'ZAR'])

/**
 * The standard that all of a release's words point to; where they name none, the law that the issuer is under.
 * @param currency the reporting currency
 */
export function readStandard(
  text: string,
  tickers: readonly Ticker[],
  currency?: string,
): Profile['accountingStandard'] {
  const named = namedStandard(text)
  if (named || text.search(OTHER_GAAP) >= 0) return named
  const isIfrs = currency !== undefined && IFRS_CURRENCIES.has(currency)
  const isTradedInUs =
    tickers.some(({ exchange }) => US_EXCHANGE.test(exchange)) ||
    (tickers.length > 0 && tickers.every(({ exchange }) => OVER_THE_COUNTER.test(exchange)))
  if (US_LAW.test(text) || isTradedInUs) return isIfrs ? undefined : 'us-gaap'
  return isIfrs ? 'ifrs' : undefined
}

/** The standard that the words name. */
export function namedStandard(words: string): Profile['accountingStandard'] {
  const text = words.replace(OTHER_GAAP, ' ')
  const [ifrs, us] = [count(text, IFRS), count(text, US_GAAP)]
  if (ifrs > us) return 'ifrs'
  if (us > 0) return 'us-gaap'
  return count(text, GAAP) > 0 || count(text, US_FORMS) > 0 ? 'us-gaap' : undefined
}
