/**
 * Says of a cell's words what typesetting needs to know: a figure, a nil, a lone sign of money or a bracket, the name of a
 * period, or words. What the figure means is read much later; this only tells tables from text and rows from headers.
 */
import { COLUMN_WORDS, FIGURE_WORDS, MONEY_MARKS, NIL_WORDS, PERIOD_WORDS } from '../../lexicon/typesetting.ts'

export type CellKind =
  | 'figure' // "1,234", "$ (0.05)", "4.5 %", "70 bps increase", "205 - 230"
  | 'nil' // "--", "n/a"
  | 'year' // "2024": a header's year or a count, the place decides
  | 'mark' // "$", ")", "%", "%)" in a cell of its own
  | 'period' // "December 31, 2025", "Q4 2024", "Three Months Ended"
  | 'words'

const NILS = new Set(NIL_WORDS)
const LONGEST_NIL = Math.max(...NIL_WORDS.map(({ length }) => length))
const FIGURE_WORD = new Set(FIGURE_WORDS)
const MARKS = new Set(MONEY_MARKS)
const PERIOD = new RegExp(String.raw`(?<![a-z\d-])(?:${PERIOD_WORDS.join('|')}|(?:19|20)\d\d)(?![a-z\d-])`, 'i')
const COLUMN_WORD = new Set(COLUMN_WORDS)

const MONEY = String.raw`(?:[A-Z]{0,4}[$€£¥₪₹₩¢]|RMB|EUR|USD|CHF|CAD|NOK|SEK|DKK|GBP|Rs\.?)?`
const DIGITS = String.raw`(?:\d(?:[\d,.'’]*\d)?|\.\d+)`
/** One printed number with its sign, money, brackets, unit and footnote marks, no blank within. */
const NUMBER = new RegExp(
  String.raw`^[<>~≈]?[+\-−–]?${MONEY}[([]*${MONEY}[+\-−–]?${DIGITS}[)\]]?(?:%|‰|[xX]|bps|pts?|pp|[mMkKbB]|[mM]n|bn|[kM]?EUR|€|¢|c|p)?[)\]]*%?[*†‡^]*(?:\([a-z\d]{1,3}\)|\[\d{1,2}\]|[¹²³⁴⁵⁶⁷⁸⁹])*$`,
)
const YEAR = /^(?:19|20)\d\d[*†‡]*(?:\([a-z\d]{1,3}\)|[¹²³⁴⁵⁶⁷⁸⁹])*$/
const CLOSERS = /^(?:[)\]%]{1,3}|\)\s?%|%\s?\)|pts?|bps|x|p\.?p\.?)$/
const QUARTER =
  /(?:^|[\s(])(?:[1-4]?[QH][1-4]?\s?['’]?(?:FY)?\s?(?:19|20)?\d\d|[QH][1-4]|[1-4][QH]|FY\s?['’]?\d\d(?:\d\d)?|(?:3|6|9|12)M['’]?\d\d|YTD\d*|[LT]TM)\b/i
/** "2024 to 2023", "2024/2023", "2025 - 2028": years compared or spanned. */
const YEARS = /^(?:19|20)\d\d\s?(?:to|vs\.?|v\.?|[/–-])\s?(?:(?:19|20)\d\d|\d\d)$/
/** "12M 2024", no twelve million; "10–12 2024", months by number, no range of figures. */
const MONTHS = /^(?:(?:3|6|9|12)M\s?['’]?(?:20)?\d\d|(?:1|4|7|10)\s?[-–—]\s?(?:3|6|9|12)[ /]\s?20\d\d)$/
const DATE = /^\d{1,2}[/.]\d{1,2}[/.](?:\d\d|\d{4})$/

/** A single word that is a number as tables print it, or a range of two ("$0.22-$0.27"), or a ratio ("5.1:1"). */
export const isNumber = (word: string): boolean =>
  (NUMBER.test(word) && !isPhone(word) && !DATE.test(word)) || isRange(word) || /^\d{1,3}(?:\.\d+)?:1$/.test(word)

/** A dash between digits; "02-3396" and "1-800" are telephones. */
function isRange(word: string): boolean {
  const match = /^([^-–—]*\d[%xX)]*)[-–—]([$€£(]{0,3}\d[^-–—]*)$/.exec(word)
  if (!match || word.length > 40) return false
  const [low, high] = [match[1] as string, match[2] as string]
  return (
    NUMBER.test(low) && NUMBER.test(high) && (/[$€£%.,]/.test(word) || (!/^0/.test(low) && low.length === high.length))
  )
}

/** "212-555-0100", "1-800-555-0100", "555.010.0100": groups as no figure has them. */
const isPhone = (word: string): boolean =>
  /^\+?\d{1,4}(?:[-.]\d{2,4}){2,}$/.test(word) && !/^\d{1,3}(?:\.\d{3})+$/.test(word)

/** Sign of money with nothing beside it. */
export const isMoneyMark = (text: string): boolean => MARKS.has(text)
/** What closes or follows a number and may stand in a cell of its own. */
export const isCloser = (text: string): boolean => CLOSERS.test(text)

/** Words over a column that are no period: "% Change", "As Reported". */
export const isColumnWord = (text: string): boolean => COLUMN_WORD.has(text.toLowerCase()) || isShareWord(text)

/** "% of Net Revenues" over a column of shares. */
export const isShareWord = (text: string): boolean => /^% of (?:total |net )*(?:revenues?|sales)$/i.test(text)

const CHANGE_WORD = /\b(?:change|variance|increase|better|[yq]\/[yq]|[yq]o[yq])\b/i

/** Words over the columns of a comparison: "Change", "Increase/(Decrease)". */
export const isChangeWord = (text: string): boolean => isColumnWord(text) && CHANGE_WORD.test(text)

/** "1,204", "(57.5)": most figures look like this, and need no closer look. Years do not: they have four digits in a row. */
const PLAIN = /^\(?\d{1,3}(?:,\d{3})*(?:\.\d+)?\)?$/

/** The kind of a cell's readable words. Long text is words without a look. */
export function cellKind(text: string): CellKind {
  if (text.length > 60) return 'words'
  if (PLAIN.test(text)) return 'figure'
  return bareKind(text) ?? (namesPeriod(text) && !OF_A_YEAR.test(text) ? 'period' : 'words')
}

/** "Annual barge hire" / "hire per annual" / "tenant": what is so much a year is a label, and no period. */
const OF_A_YEAR = /^annual [a-z]+ (?!results|reports?|data|highlights|figures)[a-z]+|^[a-z][a-z ]+ per annual$/i

/** Figure, nil, year or mark; undefined for anything in words. Most cells of a page are words: what is cheap is asked first. */
function bareKind(text: string): CellKind | undefined {
  const hasDigit = /\d/.test(text)
  if (hasDigit) {
    if (YEAR.test(text)) return 'year'
    if (YEARS.test(text) || MONTHS.test(text)) return 'period'
    return isFigure(text) ? 'figure' : undefined
  }
  if (text.length > LONGEST_NIL) return undefined
  if (isCloser(text) || MARKS.has(text)) return 'mark'
  return NILS.has(text.toLowerCase()) ? 'nil' : undefined
}

/** A figure: at least one number, and beside it only signs, brackets and the words that figures go with. */
function isFigure(text: string): boolean {
  if (!/\d/.test(text)) return false
  let numbers = 0
  for (const word of text.split(' ')) {
    if (isNumber(word)) numbers++
    else if (!MARKS.has(word) && !isJoiner(word) && !isFigureWord(word)) return false
  }
  return numbers > 0 && numbers <= 6
}

/** "million", "bps", with a footnote mark or a comma behind. */
const isFigureWord = (word: string): boolean =>
  FIGURE_WORD.has(word.toLowerCase()) ||
  FIGURE_WORD.has(word.replace(/(?:[*†‡,;]|\([a-z\d]{1,3}\))+$/, '').toLowerCase())

const isJoiner = (word: string): boolean =>
  /^(?:\+\/-|[-–—−+~±<>≥≤%()[\]/]{1,2}|%[)\]]?|[)\]]%?|\([A-Z]{0,3}\$\)?)$/.test(word)

/** "Items that may be reclassified": no month. */
const VERB_MAY = /\bmay\b(?! \d)/g

/** "As at 30" over "September" over "2031". */
const OPENS_DAY = /^as (?:at|of) \d{1,2}$/i

/** Whether words name a period: a month, a year, a quarter, "ended". */
export const namesPeriod = (text: string): boolean =>
  text.length <= 160 &&
  (PERIOD.test(text.includes('may') ? text.replace(VERB_MAY, ' ') : text) ||
    (/\d|[LT]TM|YTD|[QH]/.test(text) && (QUARTER.test(text) || DATE.test(text) || OPENS_DAY.test(text))))

/** Cells that hold or stand for a value. */
export const isValue = (kind: CellKind): boolean => kind === 'figure' || kind === 'nil'

/** Whether a row states figures: one behind its first cell, or nothing else. "(1) | Includes costs of …" is a footnote. */
export function statesFigures(cells: readonly { readonly text: string }[]): boolean {
  const kinds = cells.map(({ text }) => cellKind(text))
  return kinds.indexOf('figure', 1) > 0 || (kinds.includes('figure') && kinds.every((kind) => kind !== 'words'))
}
