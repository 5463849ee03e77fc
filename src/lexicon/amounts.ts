/** Words and signs of money and magnitude in running text. Keys of CURRENCY_SIGNS are as printed; the others lower case. */

/** Signs and codes that stand before an amount → ISO 4217. A bare "$" is resolved by the release's own currency. */
export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  $: '$',
  US$: 'USD',
  'U.S.$': 'USD',
  'U.S. $': 'USD',
  USD: 'USD',
  USD$: 'USD',
  'US $': 'USD',
  C$: 'CAD',
  CA$: 'CAD',
  CAD$: 'CAD',
  CAD: 'CAD',
  Cdn$: 'CAD',
  CDN$: 'CAD',
  A$: 'AUD',
  AU$: 'AUD',
  AUD: 'AUD',
  NZ$: 'NZD',
  NZD: 'NZD',
  HK$: 'HKD',
  HKD: 'HKD',
  S$: 'SGD',
  SGD: 'SGD',
  R$: 'BRL',
  BRL: 'BRL',
  NT$: 'TWD',
  TWD: 'TWD',
  NT: 'TWD',
  J$: 'JMD',
  JA$: 'JMD',
  JMD: 'JMD',
  TT$: 'TTD',
  TTD: 'TTD',
  BDS$: 'BBD',
  BBD: 'BBD',
  EC$: 'XCD',
  XCD: 'XCD',
  MX$: 'MXN',
  MXN: 'MXN',
  'Ps.': 'MXN',
  RMB: 'CNY',
  CNY: 'CNY',
  'RMB¥': 'CNY',
  '¥': 'JPY',
  JPY: 'JPY',
  Yen: 'JPY',
  '€': 'EUR',
  EUR: 'EUR',
  '£': 'GBP',
  GBP: 'GBP',
  CHF: 'CHF',
  SEK: 'SEK',
  NOK: 'NOK',
  DKK: 'DKK',
  PLN: 'PLN',
  INR: 'INR',
  '₹': 'INR',
  Rs: 'INR',
  'Rs.': 'INR',
  KRW: 'KRW',
  '₩': 'KRW',
  ILS: 'ILS',
  NIS: 'ILS',
  '₪': 'ILS',
  ZAR: 'ZAR',
  TRY: 'TRY',
  AED: 'AED',
  SAR: 'SAR',
  THB: 'THB',
  IDR: 'IDR',
  Rp: 'IDR',
  CZK: 'CZK',
  HUF: 'HUF',
  ISK: 'ISK',
  QAR: 'QAR',
  KWD: 'KWD',
  NGN: 'NGN',
  VND: 'VND',
  MYR: 'MYR',
  PHP: 'PHP',
}

/** Words that stand after a number → ISO 4217; "dollars" alone is resolved like "$". */
export const CURRENCY_WORDS: Readonly<Record<string, string>> = {
  dollars: '$',
  'u.s. dollars': 'USD',
  'us dollars': 'USD',
  'canadian dollars': 'CAD',
  cents: '$',
  cent: '$',
  euros: 'EUR',
  euro: 'EUR',
  eur: 'EUR',
  usd: 'USD',
  cad: 'CAD',
  gbp: 'GBP',
  'pounds sterling': 'GBP',
  'british pounds': 'GBP',
  yen: 'JPY',
  yuan: 'CNY',
  renminbi: 'CNY',
  rmb: 'CNY',
  'swedish kronor': 'SEK',
  sek: 'SEK',
  nok: 'NOK',
  dkk: 'DKK',
  chf: 'CHF',
  'swiss francs': 'CHF',
}

/** Numbers that prose spells out. */
export const CARDINALS: Readonly<Record<string, bigint>> = Object.fromEntries(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'
    .split(' ')
    .map((word, i) => [word, BigInt(i + 1)]),
)
export const TENS: Readonly<Record<string, bigint>> = Object.fromEntries(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, BigInt(i + 2) * 10n]),
)

/** Scale words → power of ten. */
export const SCALE_WORDS: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  thousands: 3,
  k: 3,
  lakh: 5,
  lakhs: 5,
  million: 6,
  millions: 6,
  mln: 6,
  mn: 6,
  crore: 7,
  crores: 7,
  mm: 6,
  m: 6,
  billion: 9,
  billions: 9,
  bln: 9,
  bn: 9,
  b: 9,
  trillion: 12,
  tn: 12,
  // as converters of pages break them
  'm illion': 6,
  'mil lion': 6,
  'mill ion': 6,
  'millio n': 6,
  'b illion': 9,
  'bil lion': 9,
  'bill ion': 9,
  'billio n': 9,
}

const SCALED_CODES = ['EUR', 'SEK', 'NOK', 'DKK', 'USD', 'GBP', 'CHF', 'ISK', 'PLN', '€', '£'] as const
const SCALES: Readonly<Record<string, number>> = { M: 6, K: 3, T: 3, m: 6, k: 3, bn: 9 }

/** A sign and its scale in one word, before or behind the number: "MSEK 1,234", "EURm 12.3", "45.1 M€". */
export const SCALED_SIGNS: ReadonlyMap<string, { readonly currency: string; readonly exponent: number }> = new Map(
  SCALED_CODES.flatMap((code) =>
    Object.entries(SCALES).flatMap(([scale, exponent]) => {
      const meant = { currency: CURRENCY_SIGNS[code] ?? code, exponent }
      const before = scale === 'bn' ? [] : [`${scale}${code}`]
      const behind = scale === 'T' || scale === 'K' ? [] : [`${code}${scale}`, `${code} ${scale}`]
      return [...before, ...behind].map((word) => [word, meant] as const)
    }),
  ),
)
