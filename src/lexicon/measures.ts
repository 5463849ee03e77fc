/** Words of row labels that tell what a row's figures measure. */

export const PER_SHARE =
  /\bper (?:common |ordinary |diluted |basic |equity |preferred |limited partner |trust |weighted |average |wa )*(?:share|(?:stock )?unit|ads|ads?s|adr|ordinary share|depositary share)|\bper (?!the\b|of\b)(?:[\w.&'’-]+ ){1,4}share\b|\/ ?(?:share|unit)\b|\beps\b|\bdps\b|\bper\s+(?:average\s+)?(?:diluted|basic)\b|\bper[- ]share\b|\bnavps\b|[(,] ?ps\b/i
export const SHARES =
  /(?<!\brisk[- ])weighted[- ](?:average )?(?!.{0,24}\b(?:rates?|yields?|coupon|prices?|life|lives|terms?|maturit\w+|duration|costs?|margin|age|lease|cap)\b)|\bshares? (?:used|outstanding|for (?:the )?calculation|in computing|issued and outstanding)|\bnumber of (?:\w+ ){0,4}(?:shares|units)|\bshares of (?:\w+ ){0,2}stock (?:issued and )?outstanding\b|^(?:(?:total|common|ordinary) )*shares(?: in issue)? at (?:the )?(?:end|beginning|start)\b|\bshare count\b|(?<!\bper (?:diluted |basic )?)\b(?:diluted|basic|common|ordinary) shares\b|\bads(?:s)? (?:used|outstanding)|\bunits outstanding|\bshares\b.{0,40}\b(?:computation|calculation|computing)\b|^average (?:common |diluted )?shares|average (?:number of )?(?:common |diluted |basic )*(?:shares|units) outstanding|^denominator\b.*\bper\b.*\bshare\b|^shares (?:repurchased|purchased|issued)|\bshares\s*\((?:000|in )|^(?:total )?(?:diluted|basic) (?:weighted|average)/i
/** What these words count is never money. */
export const COUNTS =
  /\b(?:employees|personnel|headcount|fte(?! (?:adjust|basis))|(?<!\bin-)stores?|shops|restaurants|locations|branches|aircraft|vessels|rigs|wells|customers|subscribers|members|users|visitors|visits|traffic|downloads|listings|passengers|departures|hours|days(?! (?:or more )?past due)|miles|km|kilomet(?:re|er)s?|tonn?es?|\btons?\b|kt|ounces|\boz\b|barrels?|\bbbls?\b|\bboe|kboe|kb\/d|scf|mcf|mmcf|gallons|liters|litres|hectolit(?:re|er)s|square (?:feet|meters|metres)|sq\.? ?(?:ft|m)|gla|teu|dwt|units (?:sold|delivered|closed|shipped|in service)|homes|closings|(?:closed|transaction|homesale) (?:\w+ )?sides|closing units|net new orders|orders \(units\)|lots|communities|apartments|suites|properties|rooms|beds|number of|# of|count|volume|capacity|mw|gw|mwh|gwh|twh|mt|asm|rpm|asms|rpms|stage length|utilization|wirebonders|testers|contracts|policies|accounts|patients|procedures|devices|shipments|acres|hectares|vehicles|fleet)\b/i
/** Words that count in a table of key figures, and name kinds of money among amounts ("Foreign exchange contracts", "Aircraft"). */
export const WEAK_COUNTS =
  /\b(?:aircraft|vessels|contracts|customers|members|devices|policies|accounts|properties|vehicles|fleet|communities|homes|lots|apartments|suites|shops|restaurants|locations|branches|stores|procedures|capacity|utilization)\b/gi
const OF_SCALE =
  "(?:in |1[,. ]?000 |'?000s? |thousands? (?:of )?|millions? (?:of )?|billions? (?:of )?|contained |dry |metric |long |short )*"
const UNIT_NAMES = [
  'tonn?es?|tons?|ounces|oz|carats|lbs?|mt|kt|k?t',
  'g/t|gpt|barrels?|bbls?|(?:[km]|mm)?boe|gallons|(?:hecto)?lit(?:re|er)s|cubic (?:feet|met(?:re|er)s)|kb',
  '[mbt]?cfe?|mmcfe?|scf|(?:mm)?btus?|therms|dekatherms|dth',
  '[kmgt]wh?s?|(?:kilo|mega|giga|tera)watts?(?:[ -]?hours?)?|(?:giga|tera|peta)joules?|[gtp]j',
  String.raw`square (?:feet|met(?:re|er)s)|sq\.? ?(?:ft|m)|kilomet(?:re|er)s|miles|days|hours|years|yrs|months`,
  'teus?|dwt|rigs|stores|customers|subscribers|users|passengers|vehicles|units|shipments',
].join('|')
/** A unit of things in the brackets of a label: "Copper sales (tonnes)", "Leasing (thousand square feet)". */
export const UNITS_OF_THINGS = new RegExp(`^${OF_SCALE}(?:${UNIT_NAMES})(?: per day|/d)?$`, 'i')
/** Behind the scale of a note: "(in millions of kWh)", "thousands of tonnes of ore". */
export const SCALED_THINGS = new RegExp(`^${OF_SCALE}(?:${UNIT_NAMES})(?![a-z])`, 'i')
/** "Number of testers", "Headcount (FTE)": a count in a statement too. */
export const NUMBERED =
  /^(?:average |total )?(?:number of|# of)\b|^(?:(?:average|total|period-end|year-end) )*(?:headcount|full-time(?:[- ]equivalent)? employees)(?:[\s,]*(?:\([^)]*\)|at (?:the )?(?:end|period|quarter|year)\b.*|\d))*$/i
/** "Average remaining term (years)": no thousands of them, whatever else is counted so. */
export const OF_TIME = /\((?:in )?(?:years|months|days)\)\W*$/i
/** Years that figures count: "Weighted average years to maturity", "In years of annual revenue". */
export const YEARS_COUNTED = /^in years of\b|\byears to\b|^(?:average|remaining) years\b/i
/** One amount by another, a multiple though no "x" stands behind it: "Net debt/EBITDA". */
export const DEBT_MULTIPLES = /\bdebt\s?\/\s?(?:[\w()*-]+ ){0,5}?(?:ebitda\w*|income\b)/i
/** Days of turnover: "Days sales outstanding (DSO)". */
export const TURNOVER_DAYS =
  /\bdays\b.{0,24}\boutstanding\b|\bdays (?:sales|payable|inventory|of (?:sales|inventory|supply))\b|\b(?:dso|dio|dpo)\b/i
/** A rate of exchange, not its effect: "EUR/USD exchange rate", "FX (USD/CAD)", "Average exchange rate". */
export const EXCHANGE_RATES =
  /^(?:fx\b(?: rate)?|(?:(?:average|closing|period[- ]end|year[- ]end|spot|foreign|currency|[a-z]{3} ?\/ ?[a-z]{3}) ){0,3}exchange rates?)(?:\W|$)(?!.*\b(?:effects?|changes?|differences?|gains?|loss(?:es)?|impact|fluctuations?)\b)/i
/** What is left for holders is money, not a count of their shares: "FFO applicable to common shares". */
export const LEFT_FOR_SHARES =
  /^(?!.*\b(?:weighted|average|used|number of|outstanding)\b).*\b(?:applicable|attributable|available|allocable) to\b/i
/** Words that make a row money wherever it stands. */
export const MONEY =
  /\b(?:revenues?|sales|income|profit|loss|earnings|ebitda\w*|ebit\w?|cash|debt|costs?|expenses?|expenditures?|capex|(?:net|financial) results?|results? (?:for|before|after)|assets|liabilities|equity|borrowings|loans|deposits|receivables?|payables?|inventor(?:y|ies)|goodwill|depreciation|amorti[sz]ation|tax(?:es)?|interest|dividends?|ffo|affo|noi|capital|investments?|provision|impairment|compensation|turnover|premiums?|fees|rent(?:al)?s?|proceeds|purchases|payments?|backlog|orders|bookings|billings|aum|value|price|arr)\b/i
export const PERCENT =
  /%|\bpercent(?:age)?\b|\bmargins?\b|\bgrowth\b|\brate\b|\bratio\b|\byield\b|\breturn on\b|\broe\b|\broa\b|\broce\b|\broic\b|\bload factor\b|\boccupancy\b|\bgearing\b|\bequity ratio\b|\bpayout\b|\bretention\b|\befficiency\b|\bcoverage\b|\bltv\b/i
/** The name of percentages, its noun last. */
export const PERCENT_NAMES =
  /(?:%|\b(?:percent(?:age)?s?|margins?|growth|rates?|ratios?|yields?|occupancy|gearing|payout|retention|efficiency|coverage)|\breturn on (?:\w+ )?\w+)\W*$/i
/** Headings of shares of something: "As a percentage of revenue:", "% of sales". */
export const PERCENT_OF = /(?:%|\bper ?cent(?:age)?) of\b/i
/** Rates that are percentages wherever they stand: "Effective tax rate", "Return on equity", "Tier 1 capital (to average assets)". */
export const RATES =
  /\b(?:tax|interest|discount|occupancy|vacancy|retention|renewal|churn|utili[sz]ation|payout|default|charge-off) (?:rates?|ratios?)\W*$|^return on (?:[\w'’-]+ ){0,4}(?:assets|equity|capital|sales|invest\w+|employed)\W*$|^(?!.*\b(?:transfer|convert|add|s[oe]ld|sale|mov|reclass|attribut)).*\b(?:tier (?:1|2|one|two)|capital|equity|leverage|charge-offs|allowances?|reserves?|non-?performing \w+|non-?accrual \w+|loans) .{0,60}?\bto (?:(?:total|gross|net|tangible|adjusted|average|quarterly|risk[- ]weighted) )*(?:assets|loans|deposits)(?: outstanding)?(?: ?\([\da-z]\))?\W*$/i
/** Ratios of a bank's capital, which are printed as percentages: "Tier 1 capital ratio 11.6". */
export const CAPITAL_RATIOS =
  /\b(?:tier (?:1|2|one|two)|cet ?1|common equity|(?:total|risk[- ]based) capital|risk[- ]based)\b.*\bratio\b/i
/** Rows whose figure is a balance, at the end of the column's period. */
export const AT_END =
  /^(?:total )?ending (?!of\b)(?=[a-z])|\bat (?:the )?(?:period|quarter|year|month)[ -]?end\b|\bat (?:the )?end of (?:the )?(?:period|year|quarter)|,? end of (?:the )?(?:period|year|quarter|fiscal)|\bend(?:ing)? of (?:the )?(?:period|year|quarter|month|fiscal)|\bperiod[- ]end\b|\b(?:quarter|year)[- ]end$|\beop\b|\b(?:closing|ending) (?:balance|cash)|\bat (?:january|february|march|april|may|june|july|august|september|october|november|december) (?:3[01]|2[89])\b/i
/** Rows that are balances and nothing else, under a period as well: "Total assets" in a table of segments for the quarter. */
export const BALANCES =
  /^(?:total (?:assets|liabilities|equity|debt|deposits|(?:stock|share)holders['’]? equity)|(?:(?:total|adjusted|tangible|common|(?:stock|share|unit)holders['’]?) )+equity\d?|(?:total )?(?:identifiable|segment) (?:operating )?assets|(?:total )?tangible assets|(?:tangible )?book value(?: per (?:common )?share)?\d?|tangible common equity per (?:common )?share\d?|(?:total )?shares of (?:\w+ ){0,2}stock (?:issued and )?outstanding)(?:,? excluding (?:accumulated )?other comprehensive (?:loss|income))?(?: ?\((?:\w{1,3}|(?:non-)?gaap)\))*(?: [A-Z](?:\/[A-Z])?)?$/i
/** What is owed in the end, whatever stands above: "Net debt", "Net financial debt (incl. leases)", "Capital employed - opening", "Backlog", "Order book". */
export const DEBTS =
  /^(?:(?:total|adjusted|consolidated|group|reported) )*(?:(?:net|gross) (?:(?:financial|interest-bearing|industrial|bank|external) )?(?:debt|indebtedness)|capital employed|(?:order )?backlog|order ?books?)(?=\W*$|\W*(?:[-–(*,:]|\d\)?$|at\b|as of\b|excluding\b|including\b|incl\b))/i
/** What comes about, though it names a balance: "Amortization of intangible assets", "Change in net debt", "Repayment of borrowings". */
export const FLOW_WORDS =
  /\b(?:changes?|increase|decrease|issu\w+|repa\w+|proceeds|payments?|paid|purchases?|expenses?|income|interest|amorti[sz]ation|depreciation|impairments?|charges?|gains?|loss(?:es)?|extinguishment|costs?|revaluations?|adjustments?|provisions?|revenues?|sales|earnings|ebitda)\b/i
/** Words over a balance that make it one of the whole period: "Average balances", "Selected average balances". */
export const AVERAGED = /\b(?:average|avg\.?|mean)\b/i
export const AT_BEGINNING =
  /^(?:total )?beginning (?!of\b|and\b)(?=[a-z])|\b(?:at |, ?)?beginning of (?:the )?(?:period|year|quarter|fiscal|month)|\bbeginning (?:balance|cash)|\bopening (?:balance|cash)|\bat (?:the )?start of|\bat (?:january|april|july|october|february|august) 1\b|,? at beginning\b|start of (?:the )?(?:period|year|quarter)/i
/** Rows that name the result of a statement: a subtotal even without "total". */
export const RESULTS =
  /^(?:gross (?:profit|margin|loss)|(?:operating|net) (?:income|profit|loss|earnings|result|\(loss\)|revenue|sales)|income (?:\(loss\) )?(?:from operations|before)|loss before|earnings before|profit before|\(?loss\)? (?:from operations|before)|ebitda?|adjusted |comprehensive (?:income|loss)|free cash flow|net (?:increase|decrease|change)|net cash|non-gaap |profit for the|result )/i
/** What comes about over a period and cannot be had at one moment. */
export const FLOW_ROWS =
  /^(?:(?:total|consolidated|gaap|non-gaap|ifrs|adjusted|underlying|reported|net|gross|operating|comprehensive|rental|epra|q[1-4]) )*(?:epra earnings|earnings(?= per\b|\W*$)|(?:property[- ]related )?capex|revenues?|sales|turnover|ebitda\w*|a?ffo|capital expenditures?|capex)(?= *(?:\W|$))|\bnet (?:income|loss|earnings|profit)\b|^(?:gross|operating) (?:profit|income|loss|expenses)\b|^cost of (?:sales|goods|revenues?)\b|^(?:other|total|operating) (?:operating )?(?:income|expenses)(?: and expenses)?$|\b(?:financial|brand|sales|production) volumes?\b|^(?:core |adjusted )*net investment income\b|^(?:purchases|repayments|sales and repayments) of\b|^(?:dividends?|distributions?) (?:declared|paid)\b|^(?:invoiced|gross|net) rents?$|^(?:depreciation|amorti[sz]ation|impairments?|(?:reversals|allowances) (?:of|for))\b|^(?:(?:net|gross|total|other|recurring) )*(?:personnel|employee|staff|finance|financial|interest|rental|management|administrative|restructuring|property(?: operating)?)\b.{0,40}?\b(?:income|expenses?|costs?|charges)(?= *(?:\W|$))|^(?:income from|cost of)\b|^(?:\w+ back:? )?(?:credit|loan) loss(?:es)? expense\b|^(?:\w+ back:? )?income tax(?:es)? (?:expense|benefit|provision)\b|^(?:provision|benefit) for (?:credit|loan|income)\b|^pre-?(?:tax )?(?:pre-?)?provision (?:net )?(?:revenue|income|earnings)\b|^net recurr\w+ earnings\b/i
/** What the words of a flow may stand in without being one: a balance of it, a ratio to it, a rate of it. */
export const NO_FLOW =
  /\b(?:debt|leverage|unamorti[sz]ed|capitali[sz]ed|ratio|coverage|margin|yield|deferred|accrued|prepaid|unearned|payables?|receivables?|assets?|liabilit\w+|accumulated|contract|backlog|annual(?:i[sz]ed)?|run[- ]rate|ltm|trailing|twelve|per|of (?:net )?(?:sales|revenue))\b|[/%]/i
/** What a period brings to a share is a flow like any. */
export const FLOW_PER_SHARE =
  /\b(?:income|earnings|loss|ffo|dividends?|distributions?)\b.*\bper\b.*\b(?:share|stock unit)\b/i
/** What is had at a moment. */
export const BALANCE_ROWS =
  /\b(?:debt|borrowings|cash (?:and|equivalents|balance)|assets|liabilit\w+|equity|receivables?|payables?|inventor(?:y|ies)|nav|nta|ntav|ndv|nrv|ndrv|backlog|portfolio|loans|deposits|occupancy|outstanding|number of|value|ltv|ratio|headcount|employees|term loan|credit facilit(?:y|ies)|commercial paper|(?:senior|unsecured|mortgage|convertible|subordinated) notes)\b/i
/** Money for what is sold, no share: "Average revenue per unit (ARPU)". */
export const PER_UNIT_SOLD = /\brevenues? per unit\b|\barpu\b/i
/** What one of something costs. */
export const UNIT_PRICE =
  /\bper (?:leased |occupied |available )?(?:barrel|bbl|boe|mcfe?|mmbtu|ton(?:ne)?|sqm|pound|lb|ounce|oz|gallon|gj|mwh|kwh|asm|rpm|day|square|sq|unit|flying|operating|utilization|home|room|suite|customer|subscriber|ounce)\b|\/ ?(?:bbl|boe|mcf|mmbtu|t\b|tonne|lb|oz|gj|mwh|kwh|day|gallon)|\baverage (?:selling |realized |sales )?price|\bavg\.? price|\b(?:casm|rasm|prasm|yield|arpu|adr|revpar)\b/i
/** Money made of things or spent on them: "Gain on sale of properties", "Cost per passenger". */
export const OF_THINGS =
  /\b(?:revenues?(?! passenger)|costs?|incomes?|expenses?|prices?|sales|per|gains?|loss(?:es)?|(?:re)?valuations?|fair value|proceeds)\b/i
/** What is shipped or produced, and people: in parts of a unit only where the table's scale covers it. */
export const VOLUMES =
  /^(?!.*\bper\b).*\b(?:shipments|volumes?|tons|tonnes|ounces|barrels|gallons|deliveries|visitors|visits|users|customers|subscribers|members)\b/i
/** Those who buy and sell, by the thousand or the million: "Annual active buyers", "Mobile MAUs". */
export const PEOPLE =
  /^(?!.*\bper\b)(?:(?:average )?(?:active|annual|registered|paying|transacting|monthly|daily|habitual|new) (?:\w+ ){0,2}(?:buyers|consumers|customers|merchants|sellers|users)|(?:(?:combined|total|mobile|device|average) )*[md]aus?|(?:[\w-]+ ){0,3}(?:registered|paid) subscriptions)\b/i
/** What one of some thing brings or costs: "Average revenue per dealer", "Net royalty per side", "Average order value". */
export const PER_THING =
  /^average (?:order|transaction|ticket|basket|cart|check|contract|deal|invoice|policy|loan)s?(?: (?:value|size|amount))(?= ?\([^)]*\)$|$)|^average (?:ticket|basket|check)(?= ?\([^)]*\)$|$)|\b(?:revenues?|sales|costs?|spend|income|profit|value|royalty|royalties|fees?|commissions?|expenses?)\b.*\bper (?!share|unit|ad[rs]|the\b|year|annum|quarter|month|ifrs|gaap|books?\b|statement)(?:[a-z-]+ ){0,2}[a-z-]+(?: ?\([^)]*\))?$/i
/** Below a balance sheet the shares may be counted; "Common shares, 8,150,000 outstanding" within it is capital. */
export const COUNTED_SHARES =
  /number of|weighted|^(?:total )?(?:class [a-z] )?(?:common |ordinary )?shares (?:issued and )?outstanding\b/i
/** "Ordinary shares, $0.01 par value; 8,150,000 shares issued": capital, whatever is said of shares. */
export const CAPITAL =
  /\b(?:par|stated) value\b|,? at cost\b|\bno par\b|\d,\d{3}\b.*\bshares\b.*\b(?:issued|authori[sz]ed|outstanding)\b/i

/** What heads a list of who holds how many shares: a caption, the words over the labels, a column. */
export const HOLDINGS_CAPTION =
  /\b(?:share|stock|unit) ?holdings? of\b|^(?:\W|top .{0,10})*shareholdings\b|\bownership of (?:stock units|shares)\b|\b(?:top|largest)\b.{0,24}\b(?:share|stock)holders\b/i
export const HOLDERS = /^(?:name of )?(?:share|stock)holders?(?: name)?$/i
export const HOLDINGS_COLUMN =
  /^(?:[\w’']+ ){0,3}(?:share|unit|stock) ?holdings?(?: %)?$|^(?:% |combined |total )*holdings?$/i
