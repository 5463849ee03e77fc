/**
 * The subject of a clause in words that no list of measures knows: "The average basket size increased by #", "while guest
 * counts fell #". The noun phrase between the clause's beginning and its verb names the measure, whatever its nouns are.
 */
import type { Item, MetricPhrase } from '../sentence/item.ts'
import type { Marked } from '../sentence/marked.ts'
import { findMetricPhrases } from './metric-phrases.ts'

const VERB =
  'was|were|is|are|totall?ed|averaged|reached|increased|decreased|declined|grew|rose|fell|improved|remained|dropped|expanded|up|down'
/** Who acts, and what is left open: no measure is called so. */
const NOT_A_NAME =
  /\b(?:we|it|they|he|she|i|this|that|these|those|which|who|there|company|corporation|group|bank|board|management|results?|changes?|increase|decrease|decline|growth|difference|impact|effect|remainder|balance|rest|both|each|all|any|such|other|others|due|driven|because|although|when|where|if|not|also|by|to|from|than|as|at|in|on|for|with|a|an|per|was|were|is|are|has|had|have|turned|again)\b|^of\b|\b(?:and|or)$|['’]s\b|\b(?:inc|ltd|corp|plc|co)\b/i
const clause = (more: string): RegExp =>
  new RegExp(
    String.raw`(?:^[^\w#]*|[;:.]\s+|(?:,\s+)?\b(?:and|while|but|whereas|with)\s+)(?:(?:the|our|its)\s+)?((?!(?:and|while|but|whereas|with|the|our|its)\b)[A-Za-z][\w&/-]*(?:\s+(?!(?:was|were|is|are)\s)[A-Za-z][\w&/-]*){${more}})\s*(?:\([^()#]{1,30}\)\s*)?(?:for (?:the )?~+\s*|in (?:the )?~+\s*)?\s(?:${VERB})\s+(?:by|to|at|up|down|up by|down by|only|flat at|higher at|lower at)?\s*(?:by\s+|approximately\s+|about\s+|a\s+)*$`,
    'i',
  )
const CLAUSE = clause('1,6')
/** One word is enough where nothing else names the measure: "Grills decreased #". */
const NAMED = clause('0,6')
/** "while payoffs were #": in small letters, and several. */
const PLURAL = /^[a-z]{4,}s$/

/**
 * The subject that stands between a place and a figure; undefined where the clause is about nobody knows what.
 * @param mayBeName nothing else names the measure, so a place or a brand does
 */
export function clauseSubject(
  { masked, text }: Marked,
  from: number,
  to: number,
  mayBeName = false,
): MetricPhrase | undefined {
  // what stands right behind a figure is its unit
  const first = Math.max(0, from - 1)
  const words = masked.slice(first, to)
  const bare = mayBeName ? null : NAMED.exec(words)
  const match = mayBeName ? NAMED.exec(words) : (CLAUSE.exec(words) ?? (PLURAL.test(bare?.[1] ?? '') ? bare : null))
  const name = match?.[1]
  if (!match || !name || NOT_A_NAME.test(name) || (!mayBeName && isProperName(name, match[0]))) return undefined
  const start = first + match.index + match[0].indexOf(name)
  return { text: text.slice(start, start + name.length), start, end: start + name.length }
}

/** "while North America grew #": a place or a brand is no measure, but a headline has capitals throughout. */
const isProperName = (name: string, clause: string): boolean =>
  /^(?:[A-Z][\w&/-]*(?:\s+(?:and\s+)?|$))+$/.test(name) &&
  /\s[a-z]{2,}\s/.test(clause.slice(clause.indexOf(name) + name.length))

/** "cash of # and a property pool of #": a noun of its own before "of", whatever it is. */
export function nounBefore({ text }: Marked, { role, quantity }: Item, gap: string): MetricPhrase | undefined {
  if (role !== 'value' || !(quantity.kind === 'money' || quantity.kind === 'number')) return undefined
  const isFirst = quantity.kind === 'number' && gap.length === quantity.start
  const [, lead = '', name] = (isFirst ? COUNT_OF : quantity.kind === 'money' ? NOUN_OF : undefined)?.exec(gap) ?? []
  if (!name || NO_NOUN.test(name)) return undefined
  const start = quantity.start - gap.length + gap.lastIndexOf(`${lead}${name}`) + lead.length
  return { text: text.slice(start, start + name.length), start, end: start + name.length }
}

const NOUN_OF =
  /((?:^|[\s,])(?:(?:an?|the|its|our)|(?:in|ex)clud(?:es|ed|ing)(?:\s+(?:an?|the|its|our))?)\s+)((?:[a-z-]+\s+){0,4}[a-z-]+)\s+of\s+(?:approximately |about |over |up to )*$/i
/** "Ferry tickets of # million, a #% increase": a bullet that opens with what it counts. */
const COUNT_OF =
  /^(\W*)(?!(?:an?|the|of|in)\s|\w+(?:ed|ing)\b)([A-Z][\w-]*(?:\s+[a-z-]+){0,3})\s+of\s+(?:approximately |about )?$/i
/** Nouns that say how much, or what is done, and not of what. */
const NO_NOUN =
  /\b(?:totals?|aggregate|amounts?|sum|average|median|maximum|minimum|range|majority|excess|principal|increase|decrease|decline|reduction|improvement|growth|impact|effect|midpoint|end|quarter|year|part|portion|result|basis|purchase|sale|acquisition|payment|repayment|repurchase|issuance|placement|offering|consideration|adjustment|balance|figure|level|record|high|low|peak|program(?:me)?|plan)$/i

const RUN_IN =
  /^\W*([A-Z][^#~:;]{2,80}?)\s*:\s+(?:was|were|increased|decreased|improved|declined|grew|rose|fell|up|down)\b/

/** "Marketing, general & administrative: decreased #": what is named in front of the sentence, in whatever words. */
export function runIn({ masked, text }: Marked, { quantity }: Item): MetricPhrase | undefined {
  const name = RUN_IN.exec(masked)
  if (!name?.[1] || name[0].length > quantity.start) return undefined
  const start = masked.indexOf(name[1])
  return { text: text.slice(start, start + name[1].length), start, end: start + name[1].length }
}

/** "Kilns represented #% of net sales": a part goes by its own name. */
export function subjectOfShare(marked: Marked, { quantity }: Item): MetricPhrase | undefined {
  const [said, name] = SHARES.exec(marked.masked.slice(0, quantity.start)) ?? []
  if (!said || !name || findMetricPhrases(marked, 0, said.length).length > 0) return undefined
  const start = said.indexOf(name)
  return { text: marked.text.slice(start, start + name.length), start, end: start + name.length }
}

const SHARES =
  /^(?:The |Our )?([A-Z][\w&'-]*(?: (?:and |& )?[\w&'-]+){0,4}?) (?:(?:segment|business|division) )?(?:represented|accounted for|contributed|made up|constituted|comprised)\s+(?:approximately |about |nearly |over )?$/
