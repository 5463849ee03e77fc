/** Labels and phrases as sets of words that can be compared: one form per meaning, soft words apart. */
import { anyOf } from '../../lexicon/any-of.ts'
import { UNITS_OF_THINGS } from '../../lexicon/measures.ts'
import { METRIC_HEADS } from '../../lexicon/metrics.ts'
import { PHRASES, SCOPE_WORDS, SOFT_WORDS, WORD_FORMS } from '../../lexicon/synonyms.ts'
import type { Definitions } from './definitions.ts'

export type Tokens = ReadonlySet<string>

/** Words that set two measures of one name apart, and that no writer leaves out by habit. */
export const KINDS: Tokens = new Set([
  'adjusted',
  'normalized',
  'underlying',
  'comparable',
  'core',
  'gaap',
  'non-gaap',
  'basic',
  'diluted',
])

export type TokensOf = (label: string) => Tokens

/** Reads each label, heading and sentence once, however many claims of a run ask for it; abbreviations as the release defines them. */
export function tokenReader(definitions: Definitions): TokensOf {
  const known = new Map<string, Tokens>()
  const defined = definitions.size > 0 ? new RegExp(`\\b(?:${anyOf(definitions.keys())})\\b`, 'gi') : undefined
  const written = (label: string): string =>
    defined ? label.replace(defined, (letters) => definitions.get(letters.toLowerCase()) ?? letters) : label
  return (label) => {
    const tokens = known.get(label) ?? tokensOf(written(label))
    known.set(label, tokens)
    return tokens
  }
}

/** Measures that are non-GAAP whether or not it is said behind them in brackets. */
const NEVER_GAAP = /\b(?:comparable|core|normali[sz]ed|adjusted|free cash[- ]flows?|ebitda\w*|a?ffo)\b/

/**
 * What a label carries beside its words: marks of notes, "(1, 3)", "(b)", "(per ton)2,4", amounts in brackets, and what an amount
 * is net of.
 */
const MARKS =
  /[([](?:\d{1,2}(?:\s?[,&]\s?\d{1,2})*|[a-z]|i{2,3})[)\]]|(?<=\))\d{1,2}(?:,\d{1,2})*(?=\W*$)|\([^()]*\d{3}[^()]*\)|, net of [^,;]*\$[^;]*$/g

/** "Revenue ($M)", "Net debt (EURm)": in what its figures are written. */
const SCALE = /\((?:[a-z]{1,3}\b ?|[a-z]{3})?[$€£¥]?\s?(?:mm?|mn|bn|k|000s?)\)/g

/** "Royalty production (boe/d)", "Copper sales (tonnes)": likewise. */
const IN_BRACKETS = /\(([^()]{2,30})\)/g
const withoutUnits = (label: string): string =>
  label.replace(IN_BRACKETS, (all, unit: string) => (UNITS_OF_THINGS.test(unit) ? ' ' : all))

/** "Operating activities3": the mark of a note, glued to its word. */
const GLUED_MARK = /(?<=[a-z]{5})[1-9](?![\w.])/g

/** "Debt-to-equity", "charge-offs", "interest- bearing", as another writes them without. */
const HYPHENS = /(?<=\b(?!non|pre|after|tax)[a-z]{3,})-\s?(?=[a-z]{2,}\b(?!-))|-to-/g

/** Measures that are percentages whether or not the label has the sign. */
const RATES: readonly string[] = ['margin', 'ratio', 'rate', 'yield']

/** "U.S. revenue", "United States"; "US$" and "U.S. GAAP" name no country. */
const COUNTRIES: readonly (readonly [RegExp, string])[] = [
  [/\bU\.?S\.?\s(?=GAAP\b|dollars?\b)/g, ' '],
  [/\bU\.\s?S\.(?:A\.)?(?!\s?\$)|\bUSA?\b(?!\s?(?:\$|cents?\b))|\bUnited States\b(?: of America)?/g, ' united states '],
  [/\bU\.\s?K\.|\bUK\b|\bUnited Kingdom\b/g, ' united kingdom '],
]

/** The words of a label that tell which line it is. */
export function tokensOf(label: string): Tokens {
  let text = COUNTRIES.reduce((words, [name, one]) => words.replace(name, one), label)
    .toLowerCase()
    .replace(/^\W*(?:less|add|plus|deduct|subtract):\s*/, '')
    .replace(/[’']s\b/g, '')
    .replace(/['’"“”*†‡]/g, '')
    .replace(MARKS, ' ')
    .replace(SCALE, ' ')
    .replace(GLUED_MARK, '')
  if (text.includes('(')) text = withoutUnits(text)
  // "non-GAAP net income excluding other costs" is what a table calls "net income excluding other costs"
  if (text.includes('excluding')) text = text.replace(/\b(?:non-?gaap|adjusted)\b(?=.*\bexcluding\b)/g, ' ')
  if (NEVER_GAAP.test(text)) text = text.replace(/\(\s*(?:an? )?non-?(?:gaap|ifrs)[^()]{0,20}\)/g, ' ')
  for (const [pattern, words] of PHRASES) text = text.replace(pattern, words)
  if (text.includes('-')) text = text.replace(HYPHENS, ' ')
  const tokens = new Set<string>()
  for (const word of text.split(/[^a-z0-9&%-]+/)) {
    for (const part of formOf(word.replace(/^-+|-+$/g, '')).split(' '))
      if (part && !SOFT_WORDS.has(part)) tokens.add(part)
  }
  if (tokens.has('%') && RATES.some((rate) => tokens.has(rate))) tokens.delete('%')
  return tokens
}

function formOf(written: string): string {
  const word = written.replace(/^non-(?=[a-z]{4})/, 'non')
  if (word in WORD_FORMS) return WORD_FORMS[word] ?? word
  const singular =
    word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word) && word !== 'ads' ? word.slice(0, -1) : word
  return WORD_FORMS[singular] ?? singular
}

const MEASURES: Tokens = tokensOf(METRIC_HEADS.join(' | '))

/** "Revenue growth", and not "Coatings". */
export const namesMeasure = (label: string): boolean => [...tokensOf(label)].some((word) => MEASURES.has(word))

export interface Likeness {
  /** 'exact': the same words; 'alias': one more word on either side that narrows nothing; 'part': some words in common. */
  readonly grade: 'exact' | 'alias' | 'part' | 'none'
  readonly score: number
  /** No word apart narrows the measure: "adjusted", "operating", "per share" stand on both sides or on neither. */
  readonly isSameScope: boolean
  /** Neither is of another kind: basic where the other is diluted, adjusted where the other is not. */
  readonly isSameKind: boolean
}

export const NOTHING: Likeness = { grade: 'none', score: 0, isSameScope: false, isSameKind: false }

const EXPENSE = 'expense'

/** "Research and development" is an expense whether or not it says so; "interest expense" is no "interest income". */
export const isIdle = (word: string, own: Tokens, other: Tokens): boolean =>
  word === EXPENSE && (own.has('income') || !other.has('income'))

/** How alike a phrase of the prose and a label of the tables are. */
export function likeness(phrase: Tokens, label: Tokens): Likeness {
  if (phrase.size === 0 || label.size === 0) return NOTHING
  const isBare = phrase.size === 1 || label.size === 1
  let common = 0
  let scopeApart = 0
  let apart = 0
  for (const word of phrase) {
    if (label.has(word)) common += word === EXPENSE && !isBare ? 0 : 1
    else if (isIdle(word, phrase, label)) continue
    else if (SCOPE_WORDS.has(word)) scopeApart++
    else apart++
  }
  // "earnings per share" may mean the basic and the diluted line alike, and one line may be both
  const isEitherKind = (!phrase.has('basic') && !phrase.has('diluted')) || (label.has('basic') && label.has('diluted'))
  for (const word of label) {
    if (phrase.has(word) || isIdle(word, label, phrase) || (isEitherKind && (word === 'basic' || word === 'diluted')))
      continue
    if (SCOPE_WORDS.has(word)) scopeApart++
    else apart++
  }
  if (common === 0) return NOTHING
  const score = common / (common + apart + 1.5 * scopeApart)
  const isSameScope = scopeApart === 0
  // "basic and diluted" is either line's, and a line that says neither is the diluted one's too
  const isOfEither =
    isEitherKind || (phrase.has('basic') && phrase.has('diluted')) || !(label.has('basic') || label.has('diluted'))
  const isSameKind = [...KINDS].every(
    (kind) => phrase.has(kind) === label.has(kind) || (isOfEither && (kind === 'basic' || kind === 'diluted')),
  )
  if (apart + scopeApart === 0) return { grade: 'exact', score: 1, isSameScope, isSameKind }
  return { grade: isSameScope && apart <= 1 && common >= 2 ? 'alias' : 'part', score, isSameScope, isSameKind }
}
