/** Finds the currency of the statements: a sentence that says so, the captions and signs of the tables, the signs of the prose. */
import { CURRENCY_SIGNS, SCALED_SIGNS } from '../lexicon/amounts.ts'
import { anyOf } from '../lexicon/any-of.ts'
import { CANADIAN_PLACES, CURRENCY_NAMES, DOLLAR_HOMES, DOLLARS } from '../lexicon/currencies.ts'
import { HOME_DOLLARS } from '../lexicon/exchanges.ts'
import type { Profile, Ticker } from '../model/profile.ts'
import type { Head, Reading } from './reading.ts'

const SIGNS = anyOf(Object.keys(CURRENCY_SIGNS))
const NAMES = anyOf(Object.keys(CURRENCY_NAMES))
const SIGN = new RegExp(`(?<![A-Za-z])(?:${SIGNS})(?![A-Za-z])|[$€£¥₹₩₪](?=[MmBbKk]\\b)`, 'g')
/** "MSEK 1,204", "SEKm", "TEUR": a currency and its scale in one word. */
const SCALED = new RegExp(
  `(?<![A-Za-z])(?:${anyOf([...SCALED_SIGNS.keys()].filter((word) => !word.includes(' ')))})(?![A-Za-z])`,
  'g',
)
const NAME = new RegExp(`(?<![A-Za-z])(?:${NAMES})(?![A-Za-z])`, 'gi')
/** "expressed in U.S. dollars", "all figures are in Canadian dollars", "in thousands of US$", "(in millions of euros)". */
const STATED = new RegExp(
  `(?:\\(\\s?(?:all\\s[a-z]{1,12}\\s)?in|(?:expressed|presented|stated|reported|denominated|prepared|quoted|amounts|figures|dollars?|results|noted|specified|currency|information)(?:\\s\\(?[a-z,]{1,12}){0,4}\\s(?:in|is|are)|\\bin\\s(?:thousands|millions|billions|(?:the\\s)?(?:thousand|million)s?)(?:\\sof)?)\\s(?:the\\s)?(${NAMES}|(?:${SIGNS})(?![A-Za-z\\d]))`,
  'gi',
)
/** "All amounts are in Canadian dollars", "all figures are stated in US$ unless otherwise noted": of the whole release. */
const ALL_STATED = new RegExp(
  `\\ball (?:dollar |monetary |financial )?(?:amounts|figures|dollars|currency)\\b[^.;$]{0,60}?\\bin (?:(?:thousands|millions|billions) of )?(${NAMES}|(?:${SIGNS})(?![A-Za-z\\d]))`,
  'gi',
)
const STATED_AFTER = new RegExp(`(?<![A-Za-z])(${NAMES}|${SIGNS})\\s?(?:['’]?000s?|thousands|millions|m\\b|mn\\b)`, 'g')
/** "TORONTO, Feb. 12, 2025 (…) --", "CALGARY--(…)--", a place and a date alone. */
const DATELINE = /^[^.]{2,40}(?:,|--|—|\.)[^.]{0,30}(?:(?:19|20)\d\d|wire|\/CNW)/i
const PLAIN = '$'

type Tally = Map<string, number>
const add = (tally: Tally, iso: string | undefined, weight: number): void => {
  if (iso) tally.set(iso, (tally.get(iso) ?? 0) + weight)
}
const isoOf = (words: string): string | undefined => CURRENCY_NAMES[words.toLowerCase()] ?? CURRENCY_SIGNS[words]
const lead = (tally: Tally): string | undefined => [...tally].sort((a, b) => b[1] - a[1])[0]?.[0]

function tallyOf(text: string): Tally {
  const tally: Tally = new Map()
  for (const [sign] of text.matchAll(SIGN)) add(tally, isoOf(sign), 1)
  for (const [name] of text.matchAll(NAME)) add(tally, isoOf(name), 1)
  for (const [word] of text.matchAll(SCALED)) add(tally, SCALED_SIGNS.get(word)?.currency, 1)
  return tally
}

/** One head's vote: its captions and header cells, else the signs among its first figures. */
function voteOfHead(tally: Tally, head: Head): void {
  const inHead = tallyOf(head.texts.join('\n'))
  const inBody = tallyOf(head.body.join('\n'))
  // columns translated into a second currency stand behind those of the first
  const first = lead(inHead) ?? lead(inBody)
  add(tally, first, 2)
}

const statedIn = (text: string): string[] => {
  const found: string[] = []
  for (const match of text.matchAll(STATED)) if (match[1]) found.push(match[1])
  return found
}

/** "listed on the Jamaica Stock Exchange", "the Government of Jamaica", "incorporated in Barbados", "Fernhill Jamaica Limited". */
const homeOf = (place: string): RegExp =>
  new RegExp(
    `\\b(?:${place} (?:Stock|Securities) Exchange|Government of ${place}\\b|(?:incorporated|domiciled|registered)[^.]{0,40} in ${place}\\b|${place}(?: \\p{Lu}\\p{L}{1,20}){0,2} (?:Limited|Ltd))`,
    'u',
  )
const HOMES = DOLLAR_HOMES.map(([place, iso]) => ({ iso, pattern: homeOf(place) }))

/**
 * The dollar of a home that has its own: that one where the release writes it ("J$", "Jamaican dollars"), undefined where it never
 * says whose dollar it means.
 */
function homeDollar(prose: string, words: Tally): { readonly iso: string | undefined } | undefined {
  const said = HOMES.find(({ iso }) => (words.get(iso) ?? 0) > (words.get('USD') ?? 0))
  const named = HOMES.filter(({ pattern }) => pattern.test(prose))
  if (said) return said
  if (named.length === 0) return undefined
  const [home] = named.filter(({ iso }) => words.has(iso))
  return { iso: home?.iso }
}

/** What a bare "$" stands for: the dollar that the release says it reports in, else that of the issuer's home. */
function plainDollar(
  reading: Reading,
  prose: string,
  profile: Pick<Profile, 'tickers' | 'accountingStandard'>,
  words: Tally,
): string | undefined {
  const dateline = reading.opening
    .map(({ text }) => text.slice(0, 160))
    .filter((text) => DATELINE.test(text))
    .join('\n')
  const isCanadian =
    CANADIAN_PLACES.some((place) => new RegExp(`(?<![A-Za-zÀ-ÿ])${place}(?![A-Za-zÀ-ÿ])`, 'i').test(dateline)) ||
    /\/CNW/.test(dateline)
  const homes = new Set(profile.tickers.map(({ exchange }: Ticker) => HOME_DOLLARS[exchange] ?? 'USD'))
  const listed = homes.size === 1 ? [...homes][0] : undefined
  if (isCanadian || homes.has('CAD')) {
    if (profile.accountingStandard === 'ifrs') return 'CAD'
    return /U\.?S\.? ?(?:\$|dollar)/i.test(prose) ? 'USD' : undefined
  }
  if (listed) return listed
  const home = homeDollar(prose, words)
  return home ? home.iso : 'USD'
}

/**
 * ISO 4217 of the reporting currency; undefined where nothing tells.
 * @param translatedFrom the currency that the release translates for convenience: it is the reporting one
 */
export function readCurrency(
  reading: Reading,
  prose: string,
  known: Pick<Profile, 'tickers' | 'accountingStandard'>,
  translatedFrom: string | undefined,
): string | undefined {
  const stated: Tally = new Map()
  for (const words of statedIn(prose)) add(stated, isoOf(words), 3)
  const tally: Tally = new Map()
  for (const head of reading.heads) {
    const text = head.texts.join('\n')
    for (const words of statedIn(text)) add(stated, isoOf(words), 2)
    for (const match of text.matchAll(STATED_AFTER)) add(stated, match[1] ? isoOf(match[1]) : undefined, 1)
    voteOfHead(tally, head)
  }
  if (translatedFrom && (tally.has(translatedFrom) || stated.has(translatedFrom))) return translatedFrom
  const inProse = tallyOf(prose)
  const total = [...inProse.values()].reduce((sum, count) => sum + count, 0)
  for (const [iso, count] of inProse) add(tally, iso, (count / Math.max(total, 1)) * Math.max(4, reading.heads.length))
  const winner = lead(tally)
  stated.delete(PLAIN)
  const said = lead(stated)
  if (winner === undefined) return said
  const ofAll = new Set([...prose.matchAll(ALL_STATED)].flatMap(([, words]) => (words && isoOf(words)) ?? []))
  const [whole] = ofAll
  // tables of a unit abroad in "US$" may outnumber those whose "$" needs no name
  if (whole && ofAll.size === 1 && DOLLARS.has(whole) && (winner === PLAIN || DOLLARS.has(winner))) return whole
  // "New Zealand dollars | $000s" heads its tables, and the prose need not say it
  const everywhere = () => tallyOf([prose, ...reading.heads.flatMap(({ texts }) => texts)].join('\n'))
  if (winner === PLAIN) return said && DOLLARS.has(said) ? said : plainDollar(reading, prose, known, everywhere())
  return winner
}
