/**
 * Headings inside tables, as label keys (see ../concepts/label-key.ts): the section that they open, and those that make
 * whatever follows another measure. First match wins.
 */
export const SECTION_NAMES = [
  'assets',
  'currentAssets',
  'noncurrentAssets',
  'liabilities',
  'currentLiabilities',
  'noncurrentLiabilities',
  'mezzanine',
  'equity',
  'revenue',
  'cost',
  'operatingExpense',
  'nonoperating',
  'attribution',
  'otherComprehensiveIncome',
  'perShare',
  'shares',
  'operating',
  'noncash',
  'workingCapital',
  'investing',
  'financing',
  'supplemental',
  'neutral',
] as const

export type Section = (typeof SECTION_NAMES)[number]

export const HEADINGS: readonly (readonly [Section, readonly RegExp[]])[] = [
  [
    'neutral',
    [
      /^(consolidated |condensed |unaudited |interim )*(statement of |balance sheet|income statement|cash flow statement)/,
      /^(three|six|nine|twelve|quarter|year|month|period|for the|as of|in )\b/,
      /^(unaudited|audited|consolidated|continuing operation|total|group|us gaap|gaap|ifrs|financial (result|data|position|highlight)|result of operation|income statement( data)?|balance sheet( data)?|cash flow data|statement of operation data|other (financial )?data|financial statement|operating result|key figure|adjustment|reconciliation|commitment contingency|amount in|usd|rmb|in million)$/,
      /^(adjustment to reconcile|reconciling item|less|add|plus|deduct|of which|including)$/,
      /\b(balance sheet|statement (financial|operation|income|earning|comprehensive|cash|profit))\b/,
      /^(in )?(thousand|million|billion|usd|us \$|dollar)\b/,
      /\bexcept (per )?(share|unit)/,
      /^(provision for )?incometax$/,
      /\breconciliation\b/,
      /\bkey (financial|operating|metric|figure)/,
    ],
  ],
  [
    'supplemental',
    [
      /supplement/,
      /^(schedule of )?noncash (investing|financing|transaction|activity)/,
      /^cash (paid|payment)/,
      /disclosure of/,
    ],
  ],
  [
    'workingCapital',
    [
      /^(net )?change in .*(asset|liabilit|working capital|item|other)/,
      /working capital/,
      /^change in$/,
      /^(cash )?effect of change in .*(asset|liabilit)/,
      /^(asset|liabilit|current) .*(increase|decrease)/,
    ],
  ],
  [
    'noncash',
    [
      /adjustment to/,
      /adjustment for/,
      /^noncash (item|adjustment|charge)/,
      /(item|charge) (not (affecting|requiring|involving)|without)/,
      /reconcile .* (to )?(net )?cash/,
      /not (affecting|requiring|involving) cash/,
    ],
  ],
  ['operating', [/(cash|activity|activities).*\boperati(ng|on)\b/, /\boperating activit/, /^operation$/]],
  ['investing', [/\binvest(ing|ment) activit/, /^investing/, /^investment$/]],
  ['financing', [/\bfinanc(ing|ial) activit/, /^financing/]],
  [
    'shares',
    [
      /weighted average/,
      /share used/,
      /(number|average) .*(share|unit)/,
      /share outstanding/,
      /^(basic |diluted )?(average )?share( \w+)*$/,
    ],
  ],
  ['perShare', [/\bper .*(share|unit|stock)\b/, /\beps\b/, /^(earning per|income per)/]],
  ['attribution', [/attributable to$/, /^attributable to/, /^(net )?income (for the \w+ )?attributable/, /allocat/]],
  ['otherComprehensiveIncome', [/other comprehensive/, /item that (may|will|are|can)/]],
  ['currentAssets', [/^current asset/, /^total current asset/]],
  [
    'noncurrentAssets',
    [
      /^(noncurrent|non current|long term|fixed|other|long lived|other noncurrent|investment other) asset/,
      /^property/,
      /^investment/,
    ],
  ],
  ['currentLiabilities', [/^(current|short term) liabilit/]],
  [
    'noncurrentLiabilities',
    [/^(noncurrent|non current|long term|other) liabilit/, /^long term debt/, /^deferred credit/],
  ],
  ['mezzanine', [/mezzanine|temporary equity|redeemable/]],
  ['liabilities', [/^liabilit/, /^(total )?(equity|shareholder equity) .*liabilit/, /^capitalization/, /^deposit$/]],
  [
    'equity',
    [
      /equity$/,
      /^(shareholder|owner|member|partner|stockholder|unitholder)/,
      /^capital( and)? (reserve|surplus|account)/,
      /deficit$/,
      /^capital$/,
      /^net asset$/,
      /^shareholder/,
    ],
  ],
  ['assets', [/^asset$/, /^real estate/]],
  [
    'revenue',
    [
      /^(total |net |operating |sale |consolidated )*(revenue|sale)( other income)?$/,
      /^revenue (from|other)/,
      /^(net )?(operating )?revenue net$/,
      /^(interest|dividend|noninterest|investment)? ?income$/,
    ],
  ],
  ['cost', [/^cost of (revenue|sale|good|product|service)/, /^cost$/, /^cost revenue$/]],
  [
    'operatingExpense',
    [
      /^(total )?operating (cost|expense)/,
      /^(cost )?(expense)$/,
      /^cost expense$/,
      /^(cost .*)?operating expense/,
      /^benefit loss expense$/,
      /^cost .*deduction$/,
      /^expense .*$/,
      /^noninterest expense$/,
      /^operating cost/,
      /^cost operating expense$/,
    ],
  ],
  [
    'nonoperating',
    [
      /^(total )?other (income|expense|gain|loss)/,
      /^nonoperating/,
      /^(income|expense) other/,
      /^financial (income|expense|result)/,
      /^other$/,
    ],
  ],
]

export const SUSPECT_HEADINGS: readonly RegExp[] = [
  /\b(ads|adss|adr|adrs|depositary)\b/,
  /\b(adjusted|non gaap|pro forma|normalized|organic|constant currency|underlying|core)\b/,
  /\b(segment|same (store|property)|comparable|predecessor|parent only|geograph|by (product|region|country|market|type|segment|brand|channel|geography))\b/,
  /\b(share based|stock based|stock compensation|equity based|share compensation)\b/,
  /\b(included in|impact of|effect of|as a percent|percent of|growth|change)\b(?!.*\b(asset|liabilit|working capital|cash))/,
  /\b(guidance|outlook|forecast|discontinued)\b/,
  /\b(amortization|depreciation|impairment|restructuring|acquisition) .*(of|cost|expense|charge|included)\b/,
]
