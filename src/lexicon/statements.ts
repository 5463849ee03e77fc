/** Words that tell what kind of table stands below them, and what its amounts are counted in. */
import type { StatementKind } from '../model/table.ts'

/** Of titles, nearest first; the first pattern that fits decides. */
export const STATEMENT_TITLES: readonly (readonly [RegExp, StatementKind])[] = [
  [/\boutlook\b|\bguidance\b|forward[- ]looking|\bforecast/i, 'guidance'],
  [
    /reconcil|non-?\s?gaap|non-?ifrs|alternative performance|adjusted (?:ebitda|net|earnings|operating|gross|diluted|income)|\bebitdar?\b|before interest,? (?:income )?tax|free cash flow|funds from operations|\b(?:core |nareit )?a?ffo\b|net (?:financial )?debt\b|calculation of|bridge/i,
    'reconciliation',
  ],
  [/cash ?flows?/i, 'cashFlow'],
  [
    /balance sheets?|financial position|financial condition(?! and results)|assets and liabilities|net assets/i,
    'balanceSheet',
  ],
  [
    /(?<!through other )comprehensive (?:income|loss)|comprehensive \(loss\)|comprehensive earnings/i,
    'comprehensiveIncome',
  ],
  [
    /statements? of (?:consolidated )?(?:operations|income|earnings|profit|loss|net income)|income statements?|profit (?:and|or) loss|statements? of \(?loss|results of operations|earnings statement|consolidated (?:income|operations|earnings)\b|statements? of operating results|operating statements?|summary of operations/i,
    'incomeStatement',
  ],
  [
    /changes in (?:shareholders'?|stockholders'?|owners'?|equity|unitholders'?)|statements? of (?:shareholders|stockholders|changes)/i,
    'equity',
  ],
  [
    /segment|by (?:region|geograph|product|market|division|business|application|type)|disaggregat|revenue by/i,
    'segment',
  ],
  [
    /highlights|key (?:figures|metrics|data|ratios|indicators)|operating (?:data|metrics|statistics|information)|statistics|selected|summary|financial data|supplement/i,
    'operatingMetrics',
  ],
]

/** Words of rows that only one kind of statement has; two of them decide where no title does. */
export const STATEMENT_ROWS: readonly (readonly [StatementKind, readonly RegExp[]])[] = [
  [
    'balanceSheet',
    [
      /^total assets$/i,
      /^total (?:current )?liabilities/i,
      /^total (?:shareholders|stockholders|equity|liabilities and)/i,
      /^total current assets/i,
      /^goodwill$/i,
    ],
  ],
  [
    'cashFlow',
    [
      /operating activities/i,
      /investing activities/i,
      /financing activities/i,
      /(?:beginning|end) of (?:the )?(?:period|year|quarter)/i,
      /^(?:items|adjustments)\b.*\bnot (?:affecting|involving) (?:the movement of )?cash|^changes in (?:non-cash )?working capital/i,
    ],
  ],
  [
    'incomeStatement',
    [
      /^(?:total )?(?:net )?(?:revenues?|sales)/i,
      /^cost of/i,
      /^gross (?:profit|margin)$/i,
      /income tax/i,
      /^net (?:income|loss|profit|earnings|\(loss\))/i,
      /^operating (?:income|loss|profit|expenses)/i,
      /income from operations|before income taxes|before tax/i,
      /interest (?:expense|income)/i,
    ],
  ],
]

/** "(in thousands, except per share data)" → power of ten. */
export const SCALE_PHRASES: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:in|amounts? in|expressed in|stated in|figures in|dollars? in|\$ in|us\$ in)?\s*(?:[a-z.$€£ ]{0,24})\bthousands?\b|[$€£]\s?000'?s?\b|\b000'?s\b|['"]000s?|\b(?:teur|keur|k€|t€|€k|\$k|k\$|usd k|eur k)\b|\(000\)|(?:^\W*|\bin )(?:eur|usd|sek|nok|dkk|gbp|chf|[$€£])\s?1[,.]000(?![,.\d])|^\W*(?:1[,. ]?)?000 (?:(?:metric )?tonn?es?|tons?|m3|units|vehicles)\b/i,
    3,
  ],
  [
    /\b(?:in|amounts? in|expressed in|stated in|figures in|dollars? in|\$ in|us\$ in)?\s*(?:[a-z.$€£ ]{0,24})\bmillions?\b|\b(?:meur|musd|msek|mnok|mdkk|mchf)\b|€\s?m\b|£\s?m\b|\$\s?m(?:m|n)?\b|\bm€|\beur\s?m(?:n)?\b|\busd\s?m(?:n)?\b|\b(?:nok|sek|dkk|chf|gbp|cad)\s?m(?:n)?\b|\bmm\b/i,
    6,
  ],
  [/\bbillions?\b|\b(?:eur|usd|us\$)\s?bn\b|\$\s?bn\b|€\s?bn\b/i, 9],
  [/\blakhs?\b/i, 5],
  [/\bcrores?\b|(?:₹|\bRs\.?|\bINR) ?Cr\b/i, 7],
  // "(Dollars per ton)": prices, as they are printed
  [
    /^\W*(?:(?:u\.?s\.? )?dollars?|euros?|[$€£]) per (?:(?:short|metric|troy) )?(?:tons?|tonnes?|ounces?|oz|barrels?|bbl|pounds?|lb|boe|mcf|mwh)\W*$/i,
    0,
  ],
]

/** "USERS (M)": a letter in brackets behind what is counted. */
export const LETTER_SCALES: ReadonlyMap<string, number> = new Map([
  ['K', 3],
  ['M', 6],
  ['MM', 6],
])

/** In a heading of rows: "Revenue $M (by market)". */
export const MONEY_SCALE = /[$€£] ?(?:mm?|mn|bn|k)\b/i

/** Words in a caption that name the currency of its table. */
export const CAPTION_CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/\bNT\$|\bTWD\b|new taiwan/i, 'TWD'],
  [/\bRMB\b|\bCNY\b|renminbi/i, 'CNY'],
  [/\bC\$|\bCAD\b|\bcdn\b|canadian dollars?/i, 'CAD'],
  [/\bUS\$|\bU\.S\. ?\$|\bUSD\b|u\.?s\.? dollars?|united states dollars?/i, 'USD'],
  [/€|\bEUR\b|\beuros?\b|\bMEUR\b|\bTEUR\b/i, 'EUR'],
  [/£|\bGBP\b|pounds? sterling/i, 'GBP'],
  [/\bNOK\b/i, 'NOK'],
  [/\bSEK\b/i, 'SEK'],
  [/\bDKK\b/i, 'DKK'],
  [/\bCHF\b/i, 'CHF'],
  [/\bJPY\b|¥|\byen\b/i, 'JPY'],
  [/\bINR\b|₹|\brs\b|\brupees?\b/i, 'INR'],
  [/\bKRW\b|₩/i, 'KRW'],
  [/\bHK\$|\bHKD\b/i, 'HKD'],
  [/\bA\$|\bAUD\b/i, 'AUD'],
  [/\bNIS\b|\bILS\b/i, 'ILS'],
  [/\bR\$|\bBRL\b|brazilian reais/i, 'BRL'],
  [/\bMXN\b|\bMX\$|mexican pesos/i, 'MXN'],
  [/\bARS\b|argentine pesos/i, 'ARS'],
  [/\bCLP\b|chilean pesos/i, 'CLP'],
  [/\bCOP\b|colombian pesos/, 'COP'],
  [/\bPLN\b|polish zloty/i, 'PLN'],
  [/\bZAR\b|south african rand/i, 'ZAR'],
  [/\bAED\b|\bdirhams?\b/i, 'AED'],
  [/\bSGD\b|\bS\$|singapore dollars/i, 'SGD'],
  [/\bNZD\b|\bNZ\$|new zealand dollars/i, 'NZD'],
  [/\bTHB\b|thai baht/i, 'THB'],
  [/\bMYR\b|malaysian ringgit/i, 'MYR'],
  [/\bIDR\b|indonesian rupiah/i, 'IDR'],
]

/** Measures that no accounting standard defines: a table that ends in one of them derives it. */
export const OWN_MEASURES =
  /\badjusted\b|\badj\.|\bebit(?:da)?r?\b|\bebita\b|\ba?ffo\b|funds from operations|\bnon-?\s?(?:gaap|ifrs)|\bnoi\b|net operating income|net debt|net (?:financial|leverage)|free cash flow|economic earnings|distributable|fee[- ]related|tangible|constant currency|\bnav\b|net asset value|underlying|normali[sz]ed|utility margin|working capital|combined ratio|\bepra\b|capital employed|same[- ](?:asset|property|store)|excluding|\bcore\b|\borganic\b|like-for-like|cash cost|\baisc\b|\bcapex\b|capital deployment|underwriting/i
/** Rows that lead from one measure to another. */
export const ADJUSTMENTS =
  /^(?:add|plus|less|deduct|adjust(?:ed for|ments?\b))|\badd[- ]?back|\badjustments?\b|reconcil|\bspecial items\b|^(?:excluding|exclude|impact of|effects? of)\b/i
/** Names of lines that statements and key figures are made of; a part of the issuer has none of these names. */
export const STATEMENT_LINES =
  /\b(?:revenues?|sales|costs?|expenses?|income|profit|loss|earnings|margin|ebit\w*|cash|debt|borrowings|assets|liabilities|equity|tax(?:es)?|depreciation|amorti[sz]ation|impairments?|research|marketing|administrative|development costs?|shares?|dividends?|per unit|ratio|rate|interest|receivables?|payables?|inventor(?:y|ies)|investments?|goodwill|reserves?|restructuring|compensation|capex|expenditures?|provisions?|currency|acquisitions?|ffo|noi|adjusted|gains?|proceeds|retained|balance|premiums?|rents|losses|numerator|denominator)\b/i
/** Heads of columns that look ahead. */
export const GUIDED_COLUMNS =
  /\bguidance\b|\boutlook\b|\bforecast(?:fy)?\b|\btargets?\b|\bprojected\b|^provided (?:on )?[a-z]{3,9}\.? \d/i
/** What a column is, where it is no part of the issuer. */
export const COLUMN_ROLES =
  /\bgaap\b|non-|adjust|actual|report|restat|pro forma|\blow\b|\bhigh\b|\bas \b|amount|per share|change|effect|impact|organic|constant|currency|basis|percent|margin|mix|growth|total|guidance|prior|current|pre-?tax|after|net\b|\bnumber|average|value|rate|share\b|tax\b|balance|units?\b|sales|revenue|income|earnings|operations|before|note/i
/** Lines of the statement of income, of the balance sheet, of the cash flow statement and measures of the issuer's own. */
export const FAMILIES: readonly RegExp[] = [
  /\b(?:revenues?|net sales|gross (?:profit|margin)|operating (?:income|profit|expenses)|net (?:income|loss|earnings|profit)|\bsales\b|\(loss\))\b/i,
  /\b(?:total assets|cash and cash|equity|total debt|inventor|net debt|backlog|liabilities)\b/i,
  /\b(?:cash (?:flows?|provided|used|generated)|capital expenditures?|capex|free cash)\b/i,
  /\b(?:adjusted|ebit(?:da)?\w*|ffo|noi|non-gaap|funds from)\b/i,
]
