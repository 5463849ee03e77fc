/**
 * A printed label without its typography: footnote marks, bullets, units and statement remarks go, dashes and quotes are
 * folded, and the words stay in order. Parentheses that change the sign ("(loss) income") stay; they are folded later.
 */
import type { Basis } from '../model/claim.ts'

const FOOTNOTE =
  /\s*(?:\((?:[0-9]{1,2}(?:,? ?[0-9]{1,2})*|[a-z]|[ivx]{1,4}|\*+|note[s]? [0-9a-z, ]{1,12})\)|\[[0-9a-z]{1,3}\]|[*†‡§#¹²³⁴⁵⁶⁷⁸⁹⁰]+)\s*$/
const FOOTNOTE_INSIDE = /\s*(?:\[[0-9a-z]{1,3}\]|[*†‡§¹²³⁴⁵⁶⁷⁸⁹⁰]+)/g
const REMARK =
  /\s*\((?:unaudited|audited|restated|as restated|revised|recast|note|see note|see below|see table|in (?:us )?(?:dollars|cents|euros?|thousands|millions|billions|shares|units|%|percent)[^()]{0,40}|(?:us|nt|hk|c|a)?\$?(?: ?€)? ?(?:in )?(?:millions?|thousands?|billions?|m|mm|bn|k)|000s?|'000|usd|rmb|eur|cad|us ?\$|\$|€|£|us\$ [^()]{0,20}|%|per share|in shares|shares|(?:us )?cents|dollars)\)/g
const BASIS_NOTE = /\s*\(?(?:a )?\bnon-? ?(?:gaap|ifrs)\b(?: (?:financial )?(?:measures?|basis))?\)\s*/
const NET_OF_NIL = /,? net of (?:tax|taxes|income tax|income taxes) of (?:nil|zero|0|\$0)/g

/**
 * The label in lower case, made comparable.
 * @example normalizeLabel('– Adjusted EBITDA (Non-GAAP Financial Measure)(1)') // 'adjusted ebitda'
 */
export function normalizeLabel(label: string): string {
  let text = label.slice(0, 400).toLowerCase()
  text = text
    .replace(/[\u2018\u2019\u02bc`´]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u201c\u201d"]/g, '')
  text = text
    .replace(/&amp;/g, '&')
    .replace(/\u00a0|\s+/g, ' ')
    .replace(/ & /g, ' and ')
    .trim()
  text = text.replace(/^(?:[-•·*+>–o] +|- ?|\(\+\/-\) ?|[(+]?[+-][)]? ?|[0-9]{1,2}[.)] +)+/, '')
  for (let previous = ''; previous !== text; ) {
    previous = text
    text = text
      .replace(FOOTNOTE, '')
      .replace(/[:;.,…_-]+$/, '')
      .replace(/\s*\.{2,}\s*$/, '')
      .trim()
  }
  text = text.replace(FOOTNOTE_INSIDE, '').replace(REMARK, '').replace(NET_OF_NIL, ', net of tax')
  return text
    .replace(BASIS_NOTE, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/ ,/g, ',')
    .replace(/[ ,:-]+$/, '')
    .trim()
}

const NON_GAAP =
  /\b(?:adjusted|non-? ?gaap|non-? ?ifrs|normali[sz]ed|pro[- ]?forma|underlying|organic|constant[- ]currency|comparable|core|cash earnings|ebitda|ebitdar|ebitdare|ebit|ffo|affo|funds from operations|free cash flows?|net debt|noi|excluding|before special items|ex-items)\b/i
const OPERATING =
  /\b(?:customers?|subscribers?|employees|users|stores?|restaurants|occupancy|volume|tonn?es|barrels|ounces|headcount|active|arr|retention|backlog|orders|passengers?|rpms?|asms?|load factor|units sold|square feet|production)\b/i

/** Whether a label speaks of a measure outside the standards, or of operations rather than money. */
export function basisOfLabel(label: string): Basis {
  if (NON_GAAP.test(label) && !/\bgaap\b/i.test(label.replace(/non-? ?gaap/gi, ''))) return 'nonGaap'
  return OPERATING.test(label) ? 'operating' : 'gaap'
}

/** Whether "(Non-GAAP)" stands after the label: it is gone from the normalized form, and changes what "Net income" means. */
export const saysNonGaap = (label: string): boolean => /\bnon-? ?(?:gaap|ifrs)\b/i.test(label)
