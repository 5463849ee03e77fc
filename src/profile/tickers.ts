/** Reads tickers from parentheses after the issuer's name: "(NASDAQ: XY and HKEX: 1234)", "(Nasdaq and TASE: ABCD)", "(TSX: AB.U / AB.UN)". */
import { anyOf } from '../lexicon/any-of.ts'
import { EXCHANGES } from '../lexicon/exchanges.ts'
import type { Ticker } from '../model/profile.ts'

const NAMES = new Map(Object.entries(EXCHANGES).map(([name, code]) => [name.toLowerCase(), code]))
const EXCHANGE = anyOf(NAMES.keys())
const SYMBOL = '[A-Z0-9][A-Z0-9]{0,9}(?:[.-][A-Z]{1,3}){0,2}'
/** "NYSE: XY", "Nasdaq and TASE: XY"; further symbols behind "/" or a comma are of the same exchange. */
const LISTING = new RegExp(
  `(?<![A-Za-z])(${EXCHANGE})(?:\\s?(?:and|&|/|,)\\s?(${EXCHANGE}))?\\s?[:：]\\s?[“"]?(${SYMBOL})(?![a-z])((?:\\s?[/,]\\s?${SYMBOL}(?![A-Za-z:]| ?:))*)`,
  'gi',
)
const HINT = /[:：]/

/** The listings that one text names, in order, each once. */
function findTickers(text: string): Ticker[] {
  if (!HINT.test(text)) return []
  const found: Ticker[] = []
  for (const [, first, second, symbol, more] of text.matchAll(LISTING)) {
    if (!symbol || `${symbol}${more ?? ''}` !== `${symbol}${more ?? ''}`.toUpperCase()) continue
    const further = (more ?? '').split(/[/,]/).map((part) => part.trim())
    const symbols = [symbol, ...further.filter((part) => part !== '' && !NAMES.has(part.toLowerCase()))]
    for (const name of [first, second]) {
      const exchange = name && NAMES.get(name.toLowerCase())
      if (exchange) for (const each of symbols) found.push({ exchange, symbol: each })
    }
  }
  return found.filter(
    (ticker, index) =>
      found.findIndex((other) => other.exchange === ticker.exchange && other.symbol === ticker.symbol) === index,
  )
}

/** The issuer's tickers: those of the first text that names any. */
export function readTickers(texts: Iterable<string>): Ticker[] {
  for (const text of texts) {
    const found = findTickers(text)
    if (found.length > 0) return found
  }
  return []
}
