/**
 * Two names that prose and tables have for much the same thing, by patterns on either side. Near enough for a figure of
 * three digits that is in both to be the same one; not near enough for two figures that differ to contradict each other:
 * capital expenditures may have intangible assets in them, what is bought back may be paid for later. Two digits are enough where
 * a release has few figures by such names.
 */
export const ALSO_CALLED: readonly (readonly [phrase: RegExp, label: RegExp, digits?: number])[] = [
  [
    /\b(?:capital (?:expenditures?|spending|investments?)|capex)\b/i,
    /^(?!.*\b(?:proceeds|disposals?|sales?)\b).*\b(?:purchases?|acquisitions?|additions?|payments?|investments?|expenditures?)\b.*\b(?:property|equipment|fixed assets|tangible assets|pp&e)\b/i,
  ],
  [
    /\b(?:(?:share|stock|unit)s? (?:re)?(?:purchased?|purchases)|buy-?backs?|(?:(?:re-?)?purchas(?:ed?|ing)|bought back|buying back) (?:of )?(?:[\w&.]+ ){0,4}(?:shares|stock|units))\b/i,
    /^(?!.*\b(?:tax\w*|withh\w+|program\w*|remaining|average|price)\b)(?:.*\b(?:re)?purchased?s?\b.*\b(?:treasury|shares?|stock|units)\b|.*\btreasury (?:stock|shares)\b|.*\b(?:shares?|stock|units?) (?:repurchase[ds]?|buy-?backs?)\b)/i,
    2,
  ],
  [/\b(?:tax(?:es)? (?:paid|payments?)|cash taxe?s?)\b/i, /\btax(?:es|ation)? paid\b|\bpaid\b.*\btax(?:es|ation)?\b/i],
  [/\bebit\b(?!da)/i, /^\W*operating (?:income|profit|result|earnings)\b(?!.*\b(?:margin|%))/i],
  [
    /\b(?:after-tax profit|profit after tax(?:es)?|net (?:profit|earnings|income))\b/i,
    /\b(?:profit|income|earnings)\b.*\battributable to\b(?!.*\bnon-?controlling)/i,
  ],
  [/\b(?:cash )?(?:dividends?|distributions?)\b/i, /\b(?:dividends?|distributions?)\b.*\bper\b/i],
  [
    /\bgains? on (?:the )?(?:sales?|disposals?|dispositions?)\b/i,
    /\bgains?\b.*\b(?:sales?|disposals?|dispositions?)\b/i,
  ],
]
