/**
 * Reads one line of single blanks as a row: which of its words are values, and whether the label stands before or behind them. A
 * page may run several rows together in one line, each with as many values.
 *
 *   Gross profit 1,240 1,105 Selling costs (310) (295) Other:
 */
import type { GridCell } from '../../model/grid.ts'
import { smallest } from '../../number/extremes.ts'
import { cellKind, isNumber } from '../source/cell-kind.ts'
import { cellOf } from '../source/cell-text.ts'
import { type SourceLine, wordsOf } from '../source/source-lines.ts'

type Order = 'first' | 'last' | 'alone'

export interface WordRow {
  readonly index: number
  /** Where the label stands. */
  readonly order: Order
  readonly label: GridCell | undefined
  /** None behind the last row of a line: a heading of what follows. */
  readonly values: readonly GridCell[]
  /** Figures of another row stand in the label: which column any of them is in is lost. */
  readonly isMixed?: boolean
  /** Its values stand on several lines. */
  readonly isJoined?: boolean
}

const MAX_LINE = 220
/** Of a line into which rows were run together. */
const MAX_RUN_ON = 1200

/** A line of two numbers or more and a label, or of numbers alone; several rows where they were run together. */
export function rowsAt(source: string, line: SourceLine, index: number): WordRow[] {
  const length = line.end - line.start - line.indent
  if (length > MAX_RUN_ON || length < 3 || !mayHaveValues(source, line)) return []
  const words = withoutFooter(wordsIn(source, line))
  const several = rowsIn(source, words, index)
  if (several.length > 0 || length > MAX_LINE) return several
  const row = rowAt(source, words, index)
  return row ? [row] : []
}

function rowAt(source: string, words: readonly Word[], index: number): WordRow | undefined {
  const opening = valuesAtStart(words)
  if (opening >= 2) {
    const values = words.slice(0, opening).map(({ cell }, at) => shifted(cell, at + 1))
    if (opening === words.length) return { index, order: 'alone', label: undefined, values }
    const isBullet = /^[-–]$/.test(words[opening]?.cell.text ?? '')
    return {
      index,
      order: 'last',
      label: labelOf(source, words, isBullet ? opening + 1 : opening, words.length),
      values,
    }
  }
  const closing = valuesAtEnd(words)
  if (closing < 2 || closing === words.length) return undefined
  const cut = words.length - closing
  const values = words.slice(cut).map(({ cell }, at) => shifted(cell, at + 1))
  const isMixed = figureRuns(words.slice(0, cut)).length > 0
  return { index, order: 'first', label: labelOf(source, words, 0, cut), values, ...(isMixed ? { isMixed } : {}) }
}

/** The rows of a line into which several were run together, or which has a heading behind its row; none where it does not come out even. */
function rowsIn(source: string, words: readonly Word[], index: number): WordRow[] {
  if (words[0]?.isValue) return []
  const runs = withoutMarks(words, figureRuns(words))
  const last = runs.at(-1)
  const size = last && last.to - last.from
  const hasTail = last !== undefined && last.to < words.length
  if (!last || (runs.length < 2 && !hasTail) || runs.some(({ from, to }) => to - from !== size)) return []
  const rows = runs.map(
    ({ from, to }, nth): WordRow => ({
      index,
      order: 'first',
      label: labelOf(source, words, runs[nth - 1]?.to ?? 0, from),
      values: words.slice(from, to).map(({ cell }, at) => shifted(cell, at + 1)),
    }),
  )
  if (rows.some(({ label }) => /\b(?:months|weeks|years?|quarters?) ended\b/i.test(label?.text ?? ''))) return []
  const tail = hasTail ? labelOf(source, words, last.to, words.length) : undefined
  if (!tail) return rows
  return /^\p{Lu}/u.test(tail.text) ? [...rows, { index, order: 'first', label: tail, values: [] }] : []
}

/** Neither a small whole number, which may be the mark of a note or a label's own, nor a year. */
const isPlainFigure = ({ isValue, cell }: Word): boolean => isValue && !/^(?:\d{1,2}|(?:19|20)\d\d)$/.test(cell.text)

interface Stretch {
  readonly from: number
  readonly to: number
}

/** Stretches of two figures or more, without the small numbers at their ends that may be a label's. */
function figureRuns(words: readonly Word[]): Stretch[] {
  const runs: Stretch[] = []
  for (let at = 0; at < words.length; at++) {
    let [from, to] = [at, at]
    while (words[to]?.isValue) to++
    at = to
    const isLast = to === words.length
    while (from < to && !isPlainFigure(words[from] as Word)) from++
    while (to > from && !isLast && !isPlainFigure(words[to - 1] as Word)) to--
    if (to - from > 1 && words.slice(from, to).some(({ cell }) => /\d[,.]\d|%/.test(cell.text))) runs.push({ from, to })
  }
  return runs
}

/** "(5) 36,743 45,869" beside "3,323 (1,542)": what a stretch has more than the others is the mark of a note. */
function withoutMarks(words: readonly Word[], runs: readonly Stretch[]): Stretch[] {
  const size = smallest(runs.map(({ from, to }) => to - from))
  return runs.map(({ from, to }) =>
    to - from === size + 1 && /^\(\d{1,2}\)$/.test(words[from]?.cell.text ?? '')
      ? { from: from + 1, to }
      : { from, to },
  )
}

/**
 * A label and one number, or one number alone. Among sentences this is no row; within a table it is one that leaves the other
 * columns empty, or has its other figures on the lines below.
 */
export function loneRowAt(source: string, line: SourceLine, index: number): WordRow | undefined {
  const length = line.end - line.start - line.indent
  if (length > MAX_LINE || length < 1 || !mayHaveValues(source, line)) return undefined
  const words = withoutFooter(wordsIn(source, line))
  const value = words.at(-1)?.cell
  if (!value || words.length > MOST_LONE_WORDS || valuesAtEnd(words) !== 1 || !LONE_VALUE.test(value.text))
    return undefined
  const values = [shifted(value, 1)]
  // "(1)" below "Reserve margin" is its mark
  if (words.length === 1) return isMark(value.text) ? undefined : { index, order: 'alone', label: undefined, values }
  if (!/^\(?(?!Page$)\p{L}/u.test(words[0]?.cell.text ?? '')) return undefined
  const label = labelOf(source, words, 0, words.length - 1)
  // "Ordinary shares (par value $0.01, 100,000" above "thousand authorized) 12 14"
  if (/\([^()]*$/.test(label?.text ?? '')) return undefined
  return { index, order: 'first', label, values }
}

const isMark = (text: string): boolean => /^\(\d\)$/.test(text)

/** Of more words a sentence is made. */
const MOST_LONE_WORDS = 13
/** Neither a year nor the mark of a note. */
const LONE_VALUE = /^(?:--|\(\d[\d,.]*\)|\d{2,3}|\d{1,3}(?:,\d{3})+|[\d,]*\d\.\d+)%?$/

/** Whether the line opens or closes as a number or nil does. Most lines are sentences: they are told by a character and a word. */
const mayHaveValues = (source: string, line: SourceLine): boolean =>
  /[\d(+$€£<~.\-–—−]/.test(source[line.start + line.indent] as string) ||
  mayCloseAsValue(source, line) ||
  TWO_AMOUNTS.test(source.slice(line.start, line.end))
/** Within a line that closes with the heading of the next. */
const TWO_AMOUNTS = /\d(?:[,.]\d{1,3}| ?%)[ )]{1,3}\(?\d/

/** A word with a digit, a nil, or the capitals of a footer behind them; a character that may part words is not looked into. */
function mayCloseAsValue(source: string, line: SourceLine): boolean {
  const from = line.start + line.indent
  let at = line.end
  // "(1,204 )", "2.2 %", "— *"
  while (at > from && /[)%* ]/.test(source[at - 1] as string)) at--
  while (at > from) {
    const code = source.charCodeAt(at - 1)
    if (code >= FIRST_DIGIT && code <= LAST_DIGIT) return true
    if (code <= BLANK || code === NO_BREAK) break
    if (code >= FIRST_WIDE) return true
    at--
  }
  return NIL_OR_FOOTER.test(source.slice(at, line.end))
}
const [FIRST_DIGIT, LAST_DIGIT, BLANK, NO_BREAK, FIRST_WIDE] = [48, 57, 32, 0xa0, 0x1680]
const NIL_OR_FOOTER = /^(?:--?|[nN]\/[aA]|[nN]\.[aA]\.|[nN]\.?[mM]\.?|[A-Z]{2,}\.?)$/

interface Word {
  readonly cell: GridCell
  readonly isValue: boolean
}

/** "quarters22,005": a label's last word and its first number run together. */
const GLUED = /^[A-Za-z)]*[a-z)](\(?\d{1,3}(?:,\d{3})+\)?)$/

/** Words; a range ("890 - 950"), a sign of money before its number, a bracket or percent sign behind it drawn together. */
function wordsIn(source: string, line: SourceLine): Word[] {
  const from = line.start + line.indent
  const raw = wordsOf(source, line)
  const words: Word[] = []
  for (const match of raw.matchAll(
    /\((?:[$€£] ?)?\d[\d.,]*(?: %)? \)(?: ?%)?|\( \d[\d.,]*\)%?|[$€£] ?\(?[\d.,]+\)?%?(?: ?[-–] ?[$€£]? ?[\d.,]+%?)?|\d[\d,.]* ?%? [-–] \d[\d,.]*%?|\d[\d,.]* %|[—–](?=\p{Lu})|[—–] \*(?= |$)|\S+/gu,
  )) {
    const glued = GLUED.exec(match[0])
    const start = from + match.index
    // "— *": less than the unit, as its note says
    const end = start + (match[0].endsWith(' *') ? 1 : match[0].length)
    const cut = glued ? end - (glued[1] as string).length : start
    const cells = [...(glued ? [cellOf(source, start, cut, 0, 0)] : []), cellOf(source, cut, end, 0, 0)]
    for (const cell of cells) words.push({ cell, isValue: isWordValue(cell.text) })
  }
  return words
}

/** A page's footer glued to its last row ("… 233,442 ACME PLC"): capitals behind values. */
function withoutFooter(words: Word[]): Word[] {
  let end = words.length
  while (end > 0 && words.length - end < 4 && isCapitals(words[end - 1])) end--
  const isFooter = end < words.length && words[end - 1]?.isValue && words[end - 2]?.isValue && !words[0]?.isValue
  return isFooter ? words.slice(0, end) : words
}

const isCapitals = (word: Word | undefined): boolean =>
  word !== undefined && !word.isValue && /^[A-Z]{2,}\.?$/.test(word.cell.text)

const isWordValue = (word: string): boolean =>
  isNumber(word) || cellKind(word) === 'figure' || /^(?:--?|–|—|n\/?a|n\.a\.|NM|n\.m\.)$/i.test(word)

/** A dash right before the label ("(11) (6) - Debt instruments") draws a list; it is no value. */
function valuesAtStart(words: readonly Word[]): number {
  let count = 0
  while (count < words.length && words[count]?.isValue) count++
  const isBullet = /^[-–]$/.test(words[count - 1]?.cell.text ?? '') && count < words.length
  return isBullet ? count - 1 : count
}

/** Values at the line's end, without the year of a date that closes the label ("At January 1, 2025 510 (803)"). */
function valuesAtEnd(words: readonly Word[]): number {
  let count = 0
  while (count < words.length && words[words.length - 1 - count]?.isValue) count++
  const first = words[words.length - count]?.cell.text ?? ''
  const before = words[words.length - count - 1]?.cell.text ?? ''
  if (/^(?:19|20)\d\d$/.test(first) && /^\d{1,2},$|(?:Q[1-4]|FY)$|^[A-Z][a-z]{2,8}\.?$/.test(before)) return count - 1
  if (/^\d{1,2},$/.test(first)) return Math.max(0, count - 2)
  return count
}

const shifted = (cell: GridCell, column: number): GridCell => ({ ...cell, from: column, to: column })

function labelOf(source: string, words: readonly Word[], from: number, to: number): GridCell | undefined {
  const first = words[from]?.cell
  const last = words[to - 1]?.cell
  return first && last && cellOf(source, first.span.start, last.span.end, 0, 0)
}
