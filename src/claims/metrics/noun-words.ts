/** The words of a clause, and which of them belong to one noun phrase: heads, what narrows them on the left, nouns in a row. */
import { COMPOUNDS, METRIC_HEADS } from '../../lexicon/metrics.ts'
import { VERBS } from '../../lexicon/narrative.ts'

/** Letters that are as good as a head: free cash flow, net tangible assets, dividend per share. */
const LETTER_HEADS = ['fcf', 'nta', 'dps']
const HEADS = new Set([...METRIC_HEADS.map((head) => head.split(' ').at(-1) ?? head), ...LETTER_HEADS])
const VERB = new Set(VERBS)
/** Words that end a noun phrase to the left. */
const LEFT_STOPS = new Set(
  'the a an our its their his this that these those which who and or but while as also we it they company group for in on at by with from to of than was were is are be been has have had will would can which where when there if then notably additionally meanwhile driven due primarily mainly respectively including among overall moreover furthermore however consequently therefore thus such both although though whereas since because despite i.e e.g into translated said added commented reached achieved reported record strong continued over above below against after before despite following narrow solid robust slight modest partial preliminary'.split(
    ' ',
  ),
)
export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

const WORD = /[A-Za-z&][\w&'().%/-]*(?:\)|\b|%)?|\([A-Za-z][^()#~]{0,30}\)[A-Za-z]*/g

/** Without quotes, brackets and the mark of a note: "flow(a)" is "flow". */
const plain = (word: string): string =>
  word
    .toLowerCase()
    .replace(/\((?:[a-z]|\d{1,2}|i{1,3}|iv)\)$/, '')
    .replace(/^[('"]+|[)'".,:]+$/g, '')
/** Whether a word may be the noun that a measure's name ends in. */
export const isHead = (word: Word): boolean => {
  const text = plain(word.text)
  // "price/mix" is headed by its first word, "Debt-to-EBITDA" is a ratio with a head of its own
  return (
    HEADS.has(/^(?!boe|unit|share)([a-z]+)\/[a-z]+$/.exec(text)?.[1] ?? text) ||
    HEADS.has(text.replace(/[()]/g, '')) ||
    HEADS.has(/-to-([a-z]+)$/.exec(text)?.[1] ?? '')
  )
}

/** Letters that name no measure. */
const NO_ACRONYM =
  /^(?:gaap|ifrs|nyse|nasdaq|tsxv?|usd|eur|cad|gbp|ltm|ttm|ytd|lfl|usa|ceo|cfo|ads|adr|cagr|emea|apac|latam|psf)s?$/i
const HAS_FIGURE =
  /^(?:\d|\([\d#]\))?(?:\s*\([^()#]{0,20}\))?\s+(?:of|was|were|at|totall?ed|reached|(?:increased|decreased|grew|rose|fell|declined|improved)(?: by| to)?)\s+(?:approximately |about |a record )?(?:~+ )?\(?#/

const MOVE_IN = /\b(?:increase|decrease|decline|growth) in (?:the |our )?$/i

/** "AISC of #", "PPNR was #", "an 11% ROATCE", "a # increase in ASP to #": letters right before a figure, or a return behind one. */
export function isAcronym(masked: string, { text, start, end }: Word): boolean {
  const letters = /^[A-Z]{3,}(?=s?\d?(?:[(.,]|$))/.exec(text)?.[0]
  if (!letters || NO_ACRONYM.test(letters)) return false
  const at = start + letters.length
  return (
    HAS_FIGURE.test(masked.slice(text.includes('(') ? at : end, end + 60)) ||
    (/^\s+to\s+#/.test(masked.slice(end)) && MOVE_IN.test(masked.slice(Math.max(0, start - 20), start))) ||
    (/^RO[A-Z]{1,5}$/.test(letters) && /#\s+$/.test(masked.slice(Math.max(0, start - 3), start)))
  )
}

/** "Adjusted EBITDA (earnings before interest, taxes, …)", "sales of the yards (i.e. without other sales)": what a measure is defined by is not what the figure is of; what it leaves out is. */
const DEFINITION =
  /\((?:i\.e\.|e\.g\.)[^()#~]{1,80}\)|\((?:an?|see|refer|please|as (?!a percentage)|which|based|using|calculated) [^()#~]{3,160}\)|\((?!(?:before|after|net of|without)\b|[^()]*\b(?:excl|incl))(?:[a-z'-]+[\s,]+){3,}[a-z'-]+\)/gi

/** The words of a clause; compounds such as "selling and marketing" count as one word. */
export function wordsOf(masked: string, from: number, to: number): Word[] {
  const words: Word[] = []
  const blank = (words: string): string => ' '.repeat(words.length)
  const text = masked.slice(from, to).replace(DEFINITION, blank).replace(LETTERS, blank)
  const compounds = compoundSpans(text)
  for (const match of text.matchAll(WORD)) {
    const start = from + match.index
    if (compounds.some((span) => match.index > span.start && match.index < span.end)) continue
    const compound = compounds.find((span) => span.start === match.index)
    const end = compound ? from + compound.end : start + match[0].length
    words.push({ text: masked.slice(start, end), start, end })
  }
  return words
}

function compoundSpans(text: string): { start: number; end: number }[] {
  const lower = text.toLowerCase()
  const spans: { start: number; end: number }[] = []
  for (const compound of COMPOUNDS) {
    for (let at = lower.indexOf(compound); at >= 0; at = lower.indexOf(compound, at + 1)) {
      if (!spans.some((span) => at < span.end && span.start < at + compound.length))
        spans.push({ start: at, end: at + compound.length })
    }
  }
  return spans
}

/** 'administrative ("SG&A") expenses': the letters are no part of the name. */
const LETTERS = /\(["“][^"“”()]{1,24}["”]\)(?=\s+(?:expenses?|costs?)\b)/gi

const isCut = (masked: string, from: number, to: number): boolean =>
  /[;:#~(]|,(?! (?:net|general))|(?<!\b(?:adj|avg|incl|excl|ex|approx))\.\s|["]| - | – |--/.test(
    masked.slice(from, to).replace(/\(['"“][^"“”()]{1,24}['"”]\)|\((?:adjusted )?earnings before [^()#~]{3,80}\)/g, ''),
  )

/** Nouns in a row: "gross" "profit" "margin", "net loss (income)". */
export const joins = (masked: string, left: Word, right: Word): boolean =>
  IS_DEFINED_LOSS.test(masked.slice(left.end, right.end)) ||
  (!isCut(masked, left.end, right.start) &&
    !VERB.has(plain(right.text)) &&
    !LEFT_STOPS.has(plain(right.text)) &&
    (isHead(right) || /^\(/.test(right.text)) &&
    right.start - left.end <= 2)

/** 'amortization ("EBITDA") loss of #': the letters stand for the name. */
const IS_DEFINED_LOSS = /^["”]\) (?:loss|margin)\b/i

const OPENS_ADJECTIVE =
  /\b(?:average|net|gross|total|blended|(?:pre|after)-?tax|an?|the|our|its|of|at|and|unrealized or)\s+$/i
/** "net earned premiums", "cash and invested assets". */
const PARTICIPLE = /^(?:reali[sz]ed\s|earned premiums?\b|invested (?:assets|capital)\b)/i

/** Whether a word narrows the one behind it. */
export function extendsLeft(masked: string, left: Word, right: Word): boolean {
  const word = plain(left.text)
  // "pre-provision, pre-tax earnings"
  if (isCut(masked, left.end, right.start) && !(word === 'pre-provision' && /^pre-?tax$/i.test(right.text)))
    return false
  // "(ii) special distributions"
  if (LEFT_STOPS.has(word) || /^\((?:[ivx]{1,4}|[a-h]|\d)\)$/i.test(left.text)) return false
  // "the average realized price": a verb is an adjective behind an article or another adjective
  if (VERB.has(word))
    return (
      PARTICIPLE.test(masked.slice(left.start, right.end + 1)) &&
      OPENS_ADJECTIVE.test(masked.slice(Math.max(0, left.start - 16), left.start))
    )
  if (/(?:'s|’s)$/i.test(left.text)) return false
  return true
}
