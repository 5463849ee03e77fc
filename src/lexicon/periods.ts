/** The words that period phrases are made of, by the part they play. Lower case; months count only where they are capitalized. */

/** What a word can be in a period phrase. */
export type PeriodWord =
  | 'month' // January
  | 'ordinal' // fourth
  | 'cardinal' // three
  | 'tens' // fifty(-two)
  | 'quarter'
  | 'half'
  | 'year'
  | 'months' // month as a length
  | 'weeks'
  | 'period'
  | 'fiscal'
  | 'full'
  | 'ended'
  | 'q' // Q4, 4Q
  | 'h' // H1, 1H
  | 'm' // 9M
  | 'fy'
  | 'ytd'
  | 'ltm'
  | 'trailing'
  | 'same'
  | 'prior'
  | 'recent' // most recent prior quarter
  | 'this'
  | 'the'
  | 'next'
  | 'ago'
  | 'of'
  | 'in'
  | 'and'
  | 'over'
  | 'to'
  | 'date'
  | 'as'
  | 'at'
  | 'end'
  | 'begin'
  | 'from'
  | 'a'
  | 'sequential'
  | 'yearOverYear'
  | 'y'
  | 'o'
  | 'suffix' // 31st, year's
  | 'vs'
  | 'then' // a full stop or word that only separates

type Entry = readonly [PeriodWord, number]

const list = (kind: PeriodWord, words: string): [string, Entry][] =>
  words.split(' ').map((word) => [word, [kind, 0]] as [string, Entry])
const counted = (kind: PeriodWord, words: string, from = 1, step = 1): [string, Entry][] =>
  words.split(' ').map((word, index) => [word, [kind, from + index * step]] as [string, Entry])

export const PERIOD_WORDS: ReadonlyMap<string, Entry> = new Map<string, Entry>([
  ...counted('month', 'january february march april may june july august september october november december'),
  ...counted('month', 'jan feb mar apr may jun jul aug sep oct nov dec'),
  ['sept', ['month', 9]],
  ...counted('ordinal', 'first second third fourth'),
  ['fourth', ['ordinal', 4]],
  ['final', ['ordinal', 4]],
  ...counted('cardinal', 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'),
  ...counted('tens', 'twenty thirty forty fifty', 20, 10),
  ...list('quarter', 'quarter quarters qtr'),
  ...list('half', 'half halves'),
  ...list('year', 'year years yr'),
  ...list('months', 'month months mos'),
  ...list('weeks', 'week weeks wks'),
  ...list('period', 'period periods'),
  ...list('fiscal', 'fiscal financial'),
  ...list('full', 'full whole entire'),
  ...list('ended', 'ended ending ends'),
  ...list('q', 'q fq qfy'),
  ...list('h', 'h'),
  ...list('m', 'm'),
  ...list('fy', 'fy cy fye ye'),
  ...list('ytd', 'ytd'),
  ...list('ltm', 'ltm ttm'),
  ...list('trailing', 'trailing rolling past latest'),
  ...list('same', 'same corresponding comparable comparative equivalent'),
  ...list('prior', 'last prior previous preceding linked'),
  ...list('recent', 'immediate immediately recent most'),
  ...list('this', 'this current reporting'),
  ...list('the', 'the its our their'),
  ...list('next', 'next upcoming coming following'),
  ...list('ago', 'ago earlier'),
  ...list('of', 'of'),
  ...list('in', 'in for during'),
  ...list('and', 'and or'),
  ...list('over', 'over on'),
  ...list('to', 'to through until thru'),
  ...list('date', 'date'),
  ...list('as', 'as'),
  ...list('at', 'at'),
  ...list('end', 'end close'),
  ...list('begin', 'beginning start'),
  ...list('from', 'from since than with by versus against between before after both'),
  ...list('a', 'a one'),
  ...list('sequential', 'sequential sequentially qoq'),
  ...list('yearOverYear', 'yoy'),
  ...list('y', 'y'),
  ...list('o', 'o yo qo'),
  ...list('suffix', 's st nd rd th'),
  ...list('vs', 'vs'),
])

/** Words after a bare four-digit number that make it a count, not a year. */
export const COUNTED_THINGS: ReadonlySet<string> = new Set(
  (
    'million billion thousand trillion percent bps shares share stores store employees people units unit tons tonnes ' +
    'barrels homes rooms sites locations basis points square feet customers branches mw gw gwh mwh km kboe'
  ).split(' '),
)

/** A month's name, whole or cut short; part of a pattern. */
export const MONTH_NAME = String.raw`(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?`
