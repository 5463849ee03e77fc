/**
 * Lines of period words that stand above columns of bare years, as text taken from a page has them: one blank between, so that
 * where they stood is lost. Their words go to the columns in order, each over as many.
 *
 *   Three Months Ended Nine Months Ended
 *   September 30, September 30,
 *   2031 2030 2031 2030
 */
import { mergeExpressions, type PeriodExpression } from '../../recognize/period/index.ts'
import { expressionOf } from './column-period.ts'

const LENGTH =
  '(?:for the )?(?:(?:three|six|nine|twelve|[369]|12) months|(?:thirteen|twenty-six|thirty-nine|fifty-two|13|14|26|39|52|53) weeks|(?:fiscal )?(?:quarters?|years?)) ended'
const DAY = String.raw`(?:as of |at )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2},?(?! ?\d)`
/** A length with its day behind it is one. */
const WORDS = new RegExp(`${LENGTH}(?: ${DAY})?|${DAY}`, 'gi')
const YEAR = /^(?:19|20)\d\d$/
/** A sign of money below the year. */
const SIGN = /\s(?:[A-Z]{0,3}[$€£¥])$/

/** "Three months ended June 30," and "Six months ended June 30," in cells of their own: they stood side by side. */
function joined(lines: readonly string[][]): readonly string[][] {
  const lengths = lines.map((words) => words.map((word) => expressionOf(word)?.length?.count))
  const isRow = lines.length > 1 && lengths.every(([count, ...others]) => count !== undefined && others.length === 0)
  return isRow && new Set(lengths.flat()).size === lines.length ? [lines.flat()] : lines
}

/** The expression of each column's words, where some line has several; undefined where none does or they do not go round. */
export function wordsInOrder(
  captions: readonly string[],
  headers: readonly string[],
): (PeriodExpression | undefined)[] | undefined {
  if (headers.length < 2 || !headers.every((header) => YEAR.test(header.replace(SIGN, '').trim()))) return undefined
  const lines = joined(captions.map(wordsOf).filter((words) => words.length > 0))
  if (!lines.some((words) => words.length > 1)) return undefined
  if (lines.some((words) => !goRound(headers, words.length))) return headers.map(() => undefined)
  return headers.map((_, column) =>
    lines.reduce<PeriodExpression | undefined>((outer, words) => {
      const own = expressionOf(words[Math.floor((column * words.length) / headers.length)] ?? '')
      return outer && own ? mergeExpressions(outer, own) : (own ?? outer)
    }, undefined),
  )
}

/** The period words of a line that says nothing else. */
function wordsOf(line: string): string[] {
  const words = line.match(WORDS) ?? []
  return /[a-z0-9]/i.test(line.replace(WORDS, ' ').replace(/\(?un-?audited\)?/gi, ' ')) ? [] : words
}

/** As many columns below each of them, with no year twice. */
function goRound(headers: readonly string[], count: number): boolean {
  const size = headers.length / count
  const groups = Array.from({ length: count }, (_, i) => headers.slice(i * size, (i + 1) * size))
  return Number.isInteger(size) && groups.every((years) => new Set(years).size === years.length)
}
