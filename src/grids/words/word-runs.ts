/**
 * What of a text of single blanks belongs to one table: rows, the labels between them, figures that go on below their row. Lines
 * of header words begin another table.
 */
import { isEmpty, type SourceLine, wordsOf } from '../source/source-lines.ts'
import type { Text } from '../source/text.ts'
import { isHeaderLine } from './header-tokens.ts'
import { countsOf } from './word-places.ts'
import { loneRowAt, rowsAt, type WordRow } from './word-rows.ts'
import { headerCells } from './words-header.ts'

/** A row, or the line of a label. */
export type Entry = WordRow | number

/** The rows of a line, given those before it. @param isWide rows before have more than two columns */
export function rowsOf(
  { source, lines, isFree }: Text,
  index: number,
  run: readonly Entry[],
  isWide: boolean,
): WordRow[] {
  const line = lines[index] as SourceLine
  const rows = rowsAt(source, line, index)
  // "4Q2031 3Q2031 2031 2030"
  if (rows.length === 1 && isHeaderLine(wordsOf(source, line))) return []
  if (rows.length > 0 || run.length === 0) return rows
  const lone = loneRowAt(source, line, index)
  if (!lone) return []
  const below = [index + 1, index + 2].find((at) => isFree(at) && !isEmpty(lines[at] as SourceLine))
  const next = below === undefined ? undefined : loneRowAt(source, lines[below] as SourceLine, below)
  // with two columns one more figure makes the row whole
  const isPair = countsOf(recentRows(run))[0] === 2 && (lone.order === 'alone' || next?.order === 'alone')
  return isPair || (isWide && lone.order === 'first') ? [lone] : []
}

/** However long a table is, its last rows tell how wide it is. */
const RECENT = 40
const recentRows = (run: readonly Entry[]): WordRow[] =>
  run
    .slice(-RECENT)
    .filter((entry) => typeof entry !== 'number')
    .filter(({ values }) => values.length > 0)

/**
 * "Borrowings 155,819" above "163,668": a row whose figures go on below, up to as many as most rows have. Where more lines of one
 * figure follow, or labels stand above that may have some of them, whose they are is lost.
 */
export function goingOn(run: readonly Entry[], { order, values }: WordRow): WordRow | undefined {
  const last = run.at(-1)
  if (order !== 'alone' || last === undefined || typeof last === 'number' || last.values.length === 0) return undefined
  const rows = recentRows(run)
  const usual = countsOf(rows)[0] as number
  const isMore = last.isJoined && values.length === 1
  if (rows.length < 2 || (!isMore && last.values.length + values.length > usual)) return undefined
  const isOwn = last.order === 'first' ? !(typeof run.at(-2) === 'number') || startsSmall(last) : values.length > 1
  const joined = [...last.values, ...values].map((cell, at) => ({ ...cell, from: at + 1, to: at + 1 }))
  return { ...last, values: joined, isJoined: true, ...(isMore || !isOwn ? { isMixed: true } : {}) }
}

/** "comprehensive income": the rest of a label. */
const startsSmall = ({ label }: WordRow): boolean => /^\p{Ll}/u.test(label?.text ?? '')

/** Behind a blank line the same table goes on where the row has no more values than those before, but the mark of a note or a page's number. */
export function goesOn(run: readonly Entry[], row: WordRow): boolean {
  return recentRows(run).some(({ order, values }) => {
    if (row.order === 'alone' && row.values.length === 1) return values.length === 2
    if (row.order === 'alone' && order !== 'alone') return row.values.length === values.length
    return order === row.order && row.values.length <= values.length + 1
  })
}

export const labelsAtEnd = (run: readonly Entry[]): number => {
  let count = 0
  while (count < run.length && typeof run[run.length - 1 - count] === 'number') count++
  return count
}

/** Whether the labels at the run's end are headers: then the next row opens another table. */
export function headsAbove({ source, lines }: Text, run: readonly Entry[]): boolean {
  const labels = run.slice(run.length - labelsAtEnd(run)).filter((entry) => typeof entry === 'number')
  return labels.some((index) => {
    const line = lines[index] as SourceLine
    const words = wordsOf(source, line)
    if (PERIOD.test(words) || (isHeaderLine(words) && !LONE_WORD.test(words))) return true
    // "2030 and June 30, 2031," goes on with a label
    return !words.endsWith(',') && headerCells(source, line).filter(({ from }) => from > 0).length > 1
  })
}

/** "Three months ended June 30, 2031 North South": a header, whatever else stands in it. */
const PERIOD =
  /^\(?(?:(?:un-?)?audited\b|(?:for )?(?:the )?(?:three|six|nine|twelve|\d{1,2}) (?:months|weeks)\b|(?:for )?(?:the )?(?:fiscal |full )?(?:year|quarter)s? end|as (?:of|at)\b)/i

/** The end of "Total comprehensive income for the" / "period". */
const LONE_WORD = /^(?:period|year|quarter|months?)$/i

export function isLabelLine({ source, lines, isFree }: Text, index: number): boolean {
  const line = lines[index] as SourceLine
  const words = wordsOf(source, line)
  if (!isFree(index) || isEmpty(line) || words.length > (words.endsWith(':') ? 200 : 110)) return false
  return !/[.;]["”]?$|^(?:#|<!--|[•●*]|\d\.|Page \d)/.test(words)
}
