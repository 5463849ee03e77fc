/** Reads one line of single blanks as a row: which of its words are values, and whether the label stands before or behind them. */
import type { GridCell } from '../model/grid.ts'
import { cellKind, isNumber } from './cell-kind.ts'
import { cellOf } from './cell-text.ts'
import { type SourceLine, wordsOf } from './source-lines.ts'

type Order = 'first' | 'last' | 'alone'

export interface WordRow {
  readonly index: number
  /** Where the label stands. */
  readonly order: Order
  readonly label: GridCell | undefined
  readonly values: readonly GridCell[]
}

const MAX_LINE = 220

/** A line of two numbers or more and a label, or of numbers alone. */
export function rowAt(source: string, line: SourceLine, index: number): WordRow | undefined {
  const length = line.end - line.start - line.indent
  if (length > MAX_LINE || length < 3 || !mayHaveValues(source, line)) return undefined
  const words = withoutFooter(wordsIn(source, line))
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
  return { index, order: 'first', label: labelOf(source, words, 0, cut), values }
}

/**
 * A label and one number. Among sentences this is no row; within a table whose rows have several it is one that leaves the
 * other columns empty.
 */
export function loneRowAt(source: string, line: SourceLine, index: number): WordRow | undefined {
  const length = line.end - line.start - line.indent
  if (length > MAX_LINE || length < 3 || !mayHaveValues(source, line)) return undefined
  const words = withoutFooter(wordsIn(source, line))
  const value = words.at(-1)?.cell
  if (!value || words.length < 2 || valuesAtEnd(words) !== 1 || !LONE_VALUE.test(value.text)) return undefined
  if (!/^\(?\p{L}/u.test(words[0]?.cell.text ?? '')) return undefined
  return { index, order: 'first', label: labelOf(source, words, 0, words.length - 1), values: [shifted(value, 1)] }
}

/** Neither a year nor the mark of a note. */
const LONE_VALUE = /^(?:--|\(\d[\d,.]*\)|\d{2,3}|\d{1,3}(?:,\d{3})+|[\d,]*\d\.\d+)%?$/

/** Whether the line opens or closes as a number or nil does. Most lines are sentences: they are told by a character and a word. */
const mayHaveValues = (source: string, line: SourceLine): boolean =>
  /[\d(+$€£<~.\-–—−]/.test(source[line.start + line.indent] as string) || mayCloseAsValue(source, line)

/** A word with a digit, a nil, or the capitals of a footer behind them; a character that may part words is not looked into. */
function mayCloseAsValue(source: string, line: SourceLine): boolean {
  const from = line.start + line.indent
  let at = line.end
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

/** Words, with a range ("890 - 950") and a sign of money before its number drawn together. */
function wordsIn(source: string, line: SourceLine): Word[] {
  const from = line.start + line.indent
  const raw = wordsOf(source, line)
  const words: Word[] = []
  for (const match of raw.matchAll(
    /[$€£] ?\(?[\d.,]+\)?%?(?: ?[-–] ?[$€£]? ?[\d.,]+%?)?|\d[\d,.]* ?%? [-–] \d[\d,.]*%?|\S+/g,
  )) {
    const glued = GLUED.exec(match[0])
    const end = from + match.index + match[0].length
    const cut = end - (glued?.[1]?.length ?? match[0].length)
    const cells = [...(glued ? [cellOf(source, from + match.index, cut, 0, 0)] : []), cellOf(source, cut, end, 0, 0)]
    for (const cell of cells) words.push({ cell, isValue: isWordValue(cell.text) })
  }
  return words
}

/** A page's footer glued to its last row ("… 233,442 ACME PLC"): capitals behind values. */
function withoutFooter(words: Word[]): Word[] {
  let end = words.length
  while (end > 0 && words.length - end < 4 && /^[A-Z]{2,}\.?$/.test(words[end - 1]?.cell.text ?? '')) end--
  const isFooter = end < words.length && words[end - 1]?.isValue && words[end - 2]?.isValue && !words[0]?.isValue
  return isFooter ? words.slice(0, end) : words
}

const isWordValue = (word: string): boolean =>
  isNumber(word) || cellKind(word) === 'figure' || /^(?:--?|–|—|n\/a|n\.a\.|NM|n\.m\.)$/i.test(word)

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
