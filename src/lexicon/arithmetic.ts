/** Words by which rows of statements say how they take part in a sum. Lower case; tested on labels without brackets. */

/** A row that adds up others, by its own words. */
export const TOTAL_WORDS: readonly string[] = [
  'total',
  'subtotal',
  'sub-total',
  'net income',
  'net loss',
  'net earnings',
  'net profit',
  'net result',
  'net cash',
  'net change',
  'net increase',
  'net decrease',
  'net sales',
  'net revenue',
  'net revenues',
  'net interest income',
  'net operating income',
  'gross profit',
  'gross margin',
  'gross loss',
  'operating income',
  'operating profit',
  'operating loss',
  'operating result',
  'operating earnings',
  'income from operations',
  'loss from operations',
  'earnings from operations',
  'profit from operations',
  'before income tax',
  'before income taxes',
  'before tax',
  'before taxes',
  'before provision',
  'before benefit',
  'profit for the',
  'loss for the',
  'income for the',
  'result for the',
  'income after',
  'income from continuing',
  'loss from continuing',
  'comprehensive income',
  'comprehensive loss',
  'ebitda',
  'ebita',
  'ebit',
  'adjusted',
  'non-gaap',
  'funds from operations',
  'ffo',
  'affo',
  'free cash flow',
  'cash flow from',
  'cash flows from',
  'cash provided',
  'cash used',
  'cash generated',
  'net debt',
  'end of',
  'ending',
  'closing',
  'attributable to',
  'available to',
  'net assets',
  'working capital',
  'as reported',
  'normalized',
  'core',
]

/** Words with which an amount printed positive is deducted from what stands above it. */
export const DEDUCTED_WORDS: readonly string[] = [
  'less',
  'deduct',
  'minus',
  'cost',
  'costs',
  'expense',
  'expenses',
  'loss',
  'losses',
  'tax',
  'taxes',
  'provision',
  'depreciation',
  'amortization',
  'amortisation',
  'impairment',
  'charge',
  'charges',
  'allowance',
  'dividends',
  'distributions',
  'noncontrolling',
  'non-controlling',
  'minority',
  'capital expenditures',
  'purchases of property',
]

/** Words that make the row an addition although one of the words above may stand in it later. */
export const ADDED_WORDS: readonly string[] = [
  'add',
  'plus',
  'income',
  'gain',
  'gains',
  'benefit',
  'revenue',
  'revenues',
  'sales',
  'profit',
  'earnings',
  'credit',
  'recovery',
  'proceeds',
]

/** The two sides of a balance sheet, and what stands for both together. */
export const ASSET_TOTAL = /^total (?:consolidated )?assets\b|^assets,? total$/
export const LIABILITIES_AND_EQUITY =
  /^total\b(?=.*\bliabilit)(?=.*\b(?:equity|capital|deficits?|deficiency|net assets|investment|funds)\b)|^(?:total )?equity and liabilities|^(?:total )?equity liabilities|^liabilities and .*equity.* total/

/** Balances at the start and at the end of a period. */
export const OPENING =
  /\b(?:beginning|opening|start) (?:of|balance|cash)|\bat (?:the )?(?:beginning|start)\b|^(?:beginning|opening)\b|, beginning\b/
export const ENDING =
  /\b(?:end|closing|ending) (?:of|balance|cash)|\bat (?:the )?end\b|^(?:ending|closing)\b|, end(?:ing)?\b/

/** Rows whose figures of the quarters do not add up to the year's: balances, averages, numbers of people. */
export const NOT_ADDITIVE =
  /\b(?:beginning|end|ending|opening|closing|balance|average|weighted|headcount|employees|stores|units outstanding|per|rate|ratio|margin|yield|backlog|debt|as of|at period|days|customers|subscribers|basic|diluted)\b/

/** Rows that earnings per share may be computed from. */
export const EARNINGS_LABEL =
  /\b(?:net|adjusted|normalized|core|operating|continuing|attributable|available|profit|earnings|ffo|affo|funds from operations|comprehensive)\b.*|\b(?:income|loss|profit|earnings)\b/

/** "Current quarter vs prior year quarter", "% change": says what is compared, and not of what. */
export const ONLY_COMPARES =
  /^(?:(?:current|prior|previous|same|the|as|reported|year|quarter|period|month|vs\.?|versus|over|on|to|from|in|compared|change|growth|percent(?:age)?)(?: |$))+$/i

/** What margins and shares of the whole are taken of. */
export const REVENUE_LABEL =
  /^(?:total )?(?:net )?(?:operating )?(?:revenues?|sales|turnover|premiums)\b(?! (?:cost|from|growth))|^total (?:net )?(?:operating )?(?:revenues?|sales)/

/** Rows that are a share of revenue. */
export const MARGIN_LABEL =
  /\bmargin\b|\b(?:as )?(?:a )?(?:%|percent(?:age)?) of (?:total |net )*(?:revenues?|sales|turnover)\b|\bratio\b/

/** What a repair that moved a row says it did; the check of shifted rows knows it by these words. */
export const REPAIRED_SHIFT =
  'the figures stand one column to the right of their own and the last is lost: moved one column to the left'

/** Columns of differences in which a cost that rises counts as negative: they do not add up as the statement does. */
export const VARIANCE_HEADER = /\b(?:un)?fav(?:ou?rable)?\b|\bbetter\b|\bworse\b|\bvariance\b|\bchange\b/i

/** Columns that are about what is to come. */
export const OUTLOOK_HEADER =
  /\b(?:outlook|guidance|expect(?:ed|ation)s?|estimated?|target|forecast|range|low|high|midpoint|pro forma|initial|plan|budget)\b/i

/** Words that say in which scale a table is. */
export const SCALE_WORDS =
  /\b(?:in|stated in|expressed in|\(?000s?)\b[^\n.;]{0,40}?\b(?:thousands|millions|billions)\b/gi

/** Words around a sum that say it is of amounts, of things counted, or per share. */
export const MONEY_WORDS =
  /\b(?:revenues?|sales|profit|income|loss|earnings|costs?|expenses?|ebitda|cash|noi|ffo|debt|fair value|fees|premiums?|receipts|spending|expenditures?|dividends?|assets|liabilities|equity)\b/i
export const COUNT_WORDS =
  /\b(?:rigs|stores|restaurants|ounces|oz|tonnes|tons|customers|subscribers|units|homes|closings|employees|headcount|barrels|boe|number of|production|volumes?|shares)\b/i
export const PER_SHARE_LABEL = /\bper (?:common |ordinary |diluted |basic )*(?:share|unit|ads)\b|\beps\b/i
export const REPAIRED_TURN =
  'the figures stand one column to the right of their own and the last stands first: turned back'

/** A line that is spent, whichever way it is printed. */
export const COSTS =
  /\b(?:costs?|expenses?|charges?|depreciation|amorti[sz]ation|impairments?|selling|administrative|research and development|marketing|tax(?:es)?)\b/i
/** Words by which such a line may be its opposite. */
export const MAY_OFFSET =
  /\b(?:benefits?|recover(?:y|ies|ed)|income(?! tax)|gains?|credits?|reversals?|net|before|after|excluding|margin)\b|\([^()]*[a-z][^()]*\)/i
/** What is held and cannot be less than nothing, printed in parentheses where it is taken off the debt. */
export const CASH_HELD =
  /^(?:less:? |\(less\) )?(?:unrestricted )?cash(?: and (?:cash )?equivalents)?(?!.*\b(?:changes?|increase|decrease|flows?|used|provided|from|overdraft)\b)/i
export const TAXES = /\btax(?:es)?\b/i
/** What comes in, by its own words. */
export const PROCEEDS = /^(?:net )?proceeds (?:from|on|of)\b(?!.*\b(?:repayments?|payments?)\b)/i
/** What is earned, printed in parentheses where it is taken off again: no interest income is less than nothing. */
export const EARNED = /^(?:less:? )?(?:interest|dividend|finance) income(?: ?\(?\d\)?)?$/i
/** What goes out, by its own words. */
export const PAYMENTS =
  /^(?:purchases? of|payments? (?:of|for|on|to)|repayments? of|(?:property and equipment )?additions?|additions? to|capital expenditures?|cash paid|dividends? paid|acquisitions? of)\b(?!.*(?:\b(?:net|proceeds|sales?|receipts|income|benefit)\b|\())/i
