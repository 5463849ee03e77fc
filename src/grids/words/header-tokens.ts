/**
 * Cuts the lines above a table of single blanks into the words that head columns: lengths, dates, currencies, "% Change". They
 * are read only where nothing else stands between them. Where the page broke a cell, its parts stand on lines of their own.
 *
 *   Three months ended / June 30, / 2031 / June 30, / 2030        a length and two dates
 *   Three months ended June 30, / 2031 2030                       a length, its day, two years
 */
import { anyOf } from '../../lexicon/any-of.ts'
import { MONTH_NAME } from '../../lexicon/periods.ts'
import { MONEY_MARKS } from '../../lexicon/typesetting.ts'
import type { Span } from '../../model/span.ts'

export type HeaderKind =
  | 'length' // "Three months ended", "As of"
  | 'date' // "June 30, 2031", "2Q2031"
  | 'day' // "June 30," without its year
  | 'year'
  | 'money' // "RMB", "US$(1)"
  | 'amount'
  | 'share' // "% of revenue"
  | 'change'
  | 'note'
  | 'audit'
  | 'scale' // "(in millions)"

export interface HeaderToken extends Span {
  readonly kind: HeaderKind
  readonly text: string
}

const GAP = String.raw`[\s\u00a0]{1,8}`
const BLANK = String.raw`[ \t\u00a0]{1,8}`
const YEAR = String.raw`(?:19|20)\d\d(?![\d,.]*\d)`
const DAY = String.raw`${MONTH_NAME}${GAP}\d{1,2}(?:${BLANK})?,?(?![\d,.]*\d)|\d{1,2}${BLANK}${MONTH_NAME},?`
const COUNT = 'three|six|nine|twelve|thirteen|fourteen|twenty-six|thirty-nine|fifty-two|fifty-three|[1-9]|[1-5][0-9]'
const LENGTH = [
  `(?:for${GAP})?(?:the${GAP})?(?:(?:${COUNT})(?:-|${GAP})(?:months?|weeks?)(?:${GAP}periods?)?|(?:(?:full|fiscal|financial)${GAP})?years?|(?:fiscal${GAP})?quarters?|half[ -]years?|periods?)(?:${GAP}end(?:ed|ing))?`,
  `as${GAP}(?:of|at)`,
]
const OVER = String.raw`(?:year|quarter)[\s-]{1,8}(?:over|on)[\s-]{1,8}(?:year|quarter)|[yq][ -]?o[ -]?[yq]`
const MONEY = anyOf(MONEY_MARKS)

const PATTERNS: readonly (readonly [HeaderKind, string])[] = [
  [
    'scale',
    String.raw`\((?=[^\n]{0,80}(?:thousand|million|billion|000|unit|except|unless))(?:[^()]|\([^()]{0,20}\)){0,160}\)`,
  ],
  ['audit', String.raw`\(?(?:un-?)?audited\)?`],
  [
    'change',
    String.raw`(?:%(?:${GAP})?)?(?:${OVER})(?:(?:${GAP})?%)?(?:${GAP}change)?|%(?:${GAP})?change|change(?:(?:${BLANK})?\(?%\)?)?|variance`,
  ],
  [
    'share',
    `(?:as${GAP}a${GAP})?(?:%|percentage)${GAP}of${GAP}(?:(?:total|net)${GAP})?(?:revenues?|sales|turnover|total)`,
  ],
  ['length', LENGTH.join('|')],
  [
    'date',
    [
      String.raw`${MONTH_NAME}${GAP}\d{1,2}(?:${BLANK})?,?(?:${BLANK})?${YEAR}`,
      String.raw`\d{1,2}${BLANK}${MONTH_NAME},?${BLANK}${YEAR}`,
      `${MONTH_NAME}${BLANK}${YEAR}`,
      String.raw`(?:Q[1-4]|[1-4]Q|H[12]|[12]H|FY)(?:${BLANK})?['’]?(?:\d{4}|\d\d)(?!\d)`,
    ].join('|'),
  ],
  ['day', DAY],
  ['year', YEAR],
  ['money', `(?:${MONEY})(?:(?:${BLANK})?(?:['’‘„]000s?|thousands?|millions?|billions?))?`],
  ['amount', 'amounts?'],
  ['note', 'notes?'],
]
/** Parts of words that the page broke over lines. */
const PARTS = [
  MONTH_NAME,
  String.raw`\d{1,2}(?:${BLANK})?,`,
  'ended|as a|percentage(?: of)?|of(?: total| net)? (?:revenues?|sales)',
  '(?:year|quarter)-(?:(?:over|on)-?)?|(?:over|on)-(?:year|quarter)',
  String.raw`\([^()]{3,160}$`,
].join('|')
/** What may be glued to a word: the mark of a note, a comma. The word ends where a blank or the line does. */
const TAIL = String.raw`(?:(?: ?\(notes? \d{1,2}\))|\(\d{1,2}\)|[*†‡¹²³⁴⁵]){0,2},?(?=[\s\u00a0]|$)`

const [TOKEN, PART] = [
  PATTERNS.map(([kind, pattern]) => `(?<${kind}>${pattern})`).join('|'),
  [...PATTERNS.map(([, pattern]) => pattern), PARTS].join('|'),
].map((words) => new RegExp(`^(?:${words})${TAIL}`, 'i')) as [RegExp, RegExp]
/** No word of a header is longer. */
const LONGEST = 240

const firstWord = (text: string, from: number): number => {
  let at = from
  while (at < text.length && /[\s\u00a0]/.test(text[at] as string)) at++
  return at
}

/** Whether a line holds nothing but words of headers and parts of them. */
export function isHeaderLine(words: string): boolean {
  let at = 0
  for (;;) {
    const match = PART.exec(words.slice(at, at + LONGEST))
    if (!match || match[0] === '') return false
    at = firstWord(words, at + match[0].length)
    if (at >= words.length) return true
  }
}

/** All tokens of a stretch of the source in order, and where the first word stands that is none. */
export function headerTokens(source: string, from: number, to: number): { tokens: HeaderToken[]; end: number } {
  const tokens: HeaderToken[] = []
  const text = source.slice(from, to)
  let at = firstWord(text, 0)
  for (;;) {
    const match = TOKEN.exec(text.slice(at, at + LONGEST))
    const kind = match && PATTERNS.find(([name]) => match.groups?.[name] !== undefined)
    if (!match || !kind) break
    const end = at + match[0].length
    const words = match.groups?.[kind[0]] as string
    tokens.push({ kind: kind[0], start: from + at, end: from + end, text: words.replace(/[\s\u00a0]+/g, ' ') })
    at = firstWord(text, end)
  }
  return { tokens: withYears(source, tokens), end: from + at }
}

/**
 * "June 30," / "2031" / "June 30," / "2030": each day with the year below it; where some day has none, days and years are apart.
 * "June 30, 2031 2030" on one line is a day and two years.
 */
function withYears(source: string, tokens: readonly HeaderToken[]): HeaderToken[] {
  const parted = tokens.flatMap((token, at) => (tokens[at + 1]?.kind === 'year' ? dayAndYear(source, token) : [token]))
  const days = parted.filter(({ kind }) => kind === 'day')
  const years = parted.filter(({ kind }) => kind === 'year')
  const isBelow = (day: HeaderToken, year: HeaderToken | undefined): boolean =>
    year?.kind === 'year' && /\n/.test(source.slice(day.end, year.start))
  const isWhole =
    days.length === years.length && parted.every((token, at) => token.kind !== 'day' || isBelow(token, parted[at + 1]))
  if (!isWhole) return parted
  return parted.flatMap((token, at): HeaderToken[] => {
    const next = parted[at + 1]
    if (token.kind === 'day' && next)
      return [{ kind: 'date', start: token.start, end: next.end, text: `${token.text} ${next.text}` }]
    return token.kind === 'year' ? [] : [token]
  })
}

function dayAndYear(source: string, token: HeaderToken): HeaderToken[] {
  const match = /^([\s\S]*[a-z]{3}[\s\S]*?)\s+((?:19|20)\d\d)\S*$/i.exec(source.slice(token.start, token.end))
  if (token.kind !== 'date' || !match) return [token]
  const [day, year] = [match[1] as string, match[2] as string]
  const at = token.start + match[0].lastIndexOf(year)
  return [
    { kind: 'day', start: token.start, end: token.start + day.length, text: day.replace(/\s+/g, ' ') },
    { kind: 'year', start: at, end: token.end, text: year },
  ]
}
