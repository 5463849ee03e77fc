/**
 * Splits a line of aligned blanks into cells: words with two blanks or a tab between stand in different cells. A sign of money
 * is drawn to the number behind it, a bracket or percent sign to the number before it, and numbers that stand one blank apart
 * in a run of numbers are cells of their own.
 *
 *   Net income        $  (1,204)   12.5  %
 *   ^^^^^^^^^^        ^^^^^^^^^^   ^^^^^^^
 *
 * Days of a stacked header that are one blank apart are cells of their own too: "June 30, March 31, June 30," over their years, and
 * so are "Six Months Ended June 30, Three Months Ended June 30,".
 */
import { MONTH_NAME } from '../../lexicon/periods.ts'
import type { GridCell } from '../../model/grid.ts'
import { cellKind, isCloser, isMoneyMark, isNumber } from '../source/cell-kind.ts'
import { cellOf } from '../source/cell-text.ts'
import type { SourceLine } from '../source/source-lines.ts'

/** A sign of money further than this from its number belongs to a column of its own. */
const MONEY_REACH = 60
const CLOSER_REACH = 4
/** A bracket that is open is closed by the next one, padded as it may be: "(363,008     ) (558,011     )". */
const OPEN_REACH = 16
const DOT = 46

const isBlankAt = (source: string, at: number): boolean => {
  const code = source.charCodeAt(at)
  return code === 32 || code === 9 || code === 0xa0
}

/** Whether two blanks or a tab stand between words of the line: what any table row of this kind has. */
export function hasGap(source: string, line: SourceLine): boolean {
  for (let at = line.start + line.indent; at < line.end - 1; at++) {
    const code = source.charCodeAt(at)
    if (code === 9 || (code === DOT && isLeader(source, at))) return true
    if ((code === 32 || code === 0xa0) && isBlankAt(source, at + 1)) return true
  }
  return false
}

/** The line's cells, from and to in characters of the line. */
export function splitBlanks(source: string, line: SourceLine): GridCell[] {
  const cells: GridCell[] = []
  let at = line.start + line.indent
  while (at < line.end) {
    let end = at
    while (end < line.end && !isGapAt(source, end)) end++
    const sign = end < line.end ? signOfNext(source, at, end) : end
    pushCell(cells, source, line, at, sign)
    if (sign < end) pushCell(cells, source, line, end - 1, end)
    at = end
    while (at < line.end && (isBlankAt(source, at) || isFiller(source, at))) at++
  }
  if (!cells.some(({ text }) => text.includes(' '))) return cells
  return withoutAmount(source, line, cells).flatMap((cell) =>
    DAYS.test(cell.text) ? splitDays(source, line, cell) : splitRun(source, line, cell),
  )
}

/** "1,267 $     68 $": one blank behind a figure stands the sign of the next column. The end of the figure, or `end`. */
function signOfNext(source: string, start: number, end: number): number {
  if (!SIGNS.has(source.charCodeAt(end - 1)) || !isBlankAt(source, end - 2)) return end
  let stop = end - 2
  while (stop > start && isBlankAt(source, stop - 1)) stop--
  return stop > start && /[\d)%—–-]/.test(source[stop - 1] as string) ? stop : end
}

const SIGNS: ReadonlySet<number> = new Set([...'$€£¥'].map((sign) => sign.charCodeAt(0)))

/** Asked of every character of a release: letters and digits are told first. */
function isGapAt(source: string, at: number): boolean {
  const code = source.charCodeAt(at)
  if (code > DOT && code !== 0xa0) return false
  return code === 9 || isLeader(source, at) || (isBlankAt(source, at) && isFillerOrBlank(source, at + 1))
}

const isFillerOrBlank = (source: string, at: number): boolean => isBlankAt(source, at) || isLeader(source, at)

/** "....." or ". . . ." from a label to its number. */
function isLeader(source: string, at: number): boolean {
  if (source.charCodeAt(at) !== DOT) return false
  const step = isBlankAt(source, at + 1) ? 2 : 1
  return source.charCodeAt(at + step) === DOT && source.charCodeAt(at + 2 * step) === DOT
}

/** A dot of a leader, not the point of ".25". */
const isFiller = (source: string, at: number): boolean =>
  source.charCodeAt(at) === DOT && !/\d/.test(source[at + 1] ?? '')

const OPEN = /^[^()]{0,6}\([^()]*\d$/
const CLOSES_BEFORE_NEXT = /^\)%?(?=[\s\u00a0])/

function pushCell(cells: GridCell[], source: string, line: SourceLine, start: number, end: number): void {
  const last = cells[cells.length - 1]
  const closer = last && OPEN.test(last.text) ? CLOSES_BEFORE_NEXT.exec(source.slice(start, end))?.[0] : undefined
  if (closer) {
    pushCell(cells, source, line, start, start + closer.length)
    let next = start + closer.length
    while (isBlankAt(source, next)) next++
    pushCell(cells, source, line, next, end)
    return
  }
  const cell = cellOf(source, start, end, start - line.start, end - 1 - line.start)
  const label =
    last && cells.length === 1 && isCloser(cell.text) ? LABEL_AND_OPEN.exec(textOf(source, last))?.[1] : undefined
  if (last && label !== undefined) {
    const cut = last.span.start + label.length
    cells[0] = cellOf(source, last.span.start, cut, last.from, cut - 1 - line.start)
    cells.push(cellOf(source, cut + 1, end, cut + 1 - line.start, cell.to))
  } else if (last && joins(last, cell))
    cells[cells.length - 1] = cellOf(source, last.span.start, end, last.from, cell.to)
  else cells.push(cell)
}

/** "Net (loss) income before tax (44,309    )". */
const LABEL_AND_OPEN = /^(\p{L}.{2,}\S)\s\(\d[\d,.]*$/u
const textOf = (source: string, { span }: GridCell): string => source.slice(span.start, span.end)

function joins(last: GridCell, cell: GridCell): boolean {
  const gap = cell.from - last.to - 1
  if (isMoneyMark(last.text)) {
    const kind = gap <= MONEY_REACH ? cellKind(cell.text) : 'words'
    return kind === 'figure' || (kind === 'nil' && !/[a-z]/i.test(cell.text))
  }
  if (!isCloser(cell.text) || cellKind(last.text) !== 'figure') return false
  return gap <= (OPEN.test(last.text) ? OPEN_REACH : CLOSER_REACH)
}

/** "Argentina $ 159.4     $ 211.9      $ 88.0": a label that ran into its first amount, beside amounts with the same sign. */
function withoutAmount(source: string, line: SourceLine, cells: readonly GridCell[]): readonly GridCell[] {
  const [first, ...others] = cells
  const [, words = '', sign = ''] = (first && LABEL_AND_AMOUNT.exec(textOf(source, first))) ?? []
  if (!first || words === '' || others.length < 2 || !others.every(({ text }) => text.startsWith(sign))) return cells
  const cut = first.span.start + words.length
  return [
    cellOf(source, first.span.start, cut, first.from, cut - 1 - line.start),
    cellOf(source, cut + 1, first.span.end, cut + 1 - line.start, first.to),
    ...others,
  ]
}

const LABEL_AND_AMOUNT = /^(\p{L}[^\d$€£]*)\s([$€£])\s?(?:[\d,.]+|[—–-])$/u

/** "March 31,", "Three Months Ended June 30,". */
const DAY = String.raw`(?:(?:(?:three|six|nine|twelve)[- ]months?(?: periods?)?|(?:full |fiscal )?year|quarter) ended )?${MONTH_NAME} \d{1,2}(?:, (?:19|20)\d\d|,?)`
const DAYS = new RegExp(`^${DAY}(?: ${DAY})+$`, 'i')

function splitDays(source: string, line: SourceLine, cell: GridCell): GridCell[] {
  const raw = source.slice(cell.span.start, cell.span.end)
  return [...raw.matchAll(new RegExp(DAY, 'gi'))].map(({ index, 0: day }) => {
    const start = cell.span.start + index
    return cellOf(source, start, start + day.length, start - line.start, start + day.length - 1 - line.start)
  })
}

/** "(1 2)", "(1, 3)": marks of two notes in one bracket. */
const NOTE_MARKS = /^\(\d{1,2}(?:,? \d{1,2})+\)$/

/** "1,234 (56) 78" in one cell: every number its own, unless the groups are thousands ("1 234 567") or a range ("5 - 6"). */
function splitRun(source: string, line: SourceLine, cell: GridCell): GridCell[] {
  if (cell.text.length > 80 || !cell.text.includes(' ') || cellKind(cell.text) !== 'figure') return [cell]
  if (NOTE_MARKS.test(cell.text)) return [cell]
  const words = cell.text.split(' ')
  if (words.filter(isNumber).length < 2 || isGrouped(words)) return [cell]
  const starts: number[] = [cell.span.start]
  let hasNumber = false
  let isOpen = false
  for (const { word, at } of wordsWithin(source, cell)) {
    if (/^[A-Za-z]|^(?:--|[-–—/~±])$|^\+\/-$/.test(word) && !isMoneyMark(word)) return [cell]
    const begins = isNumber(word) || isMoneyMark(word)
    if (begins && hasNumber && !isOpen) starts.push(at)
    if (begins) isOpen = isMoneyMark(word)
    hasNumber ||= isNumber(word)
  }
  return starts.map((start, index) => {
    const stop = starts[index + 1] ?? cell.span.end
    let end = stop
    while (end > start && isBlankAt(source, end - 1)) end--
    return cellOf(source, start, end, start - line.start, end - 1 - line.start)
  })
}

const isGrouped = (words: readonly string[]): boolean =>
  /^[-+(]?\d{1,3}(?:,\d{3})*$/.test(words[0] ?? '') && words.slice(1).every((word) => /^\d{3}[\d.,]*[)%]*$/.test(word))

function wordsWithin(source: string, cell: GridCell): { word: string; at: number }[] {
  const raw = source.slice(cell.span.start, cell.span.end)
  return [...raw.matchAll(/[^\s\u00a0]+/g)].map((match) => ({ word: match[0], at: cell.span.start + match.index }))
}
