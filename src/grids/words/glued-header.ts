/**
 * Reads headers as text taken from a page has them: cell behind cell, each broken over lines as it was on the page. A cell that
 * was broken runs together with the next, one that was not has a blank behind it.
 *
 *   Q1 2031 $ million                      $ millionShare
 *   TotalNorthern                          capitalOther
 *   Mines SmeltersSales                    reservesTotal
 *   and Trading                            equity
 *
 * It is read only where the places at which cells can part are just as many as the columns below ask for.
 */
import type { GridCell, GridRow } from '../../model/grid.ts'
import { namesPeriod } from '../source/cell-kind.ts'
import { cellOf } from '../source/cell-text.ts'
import { type Caption, rowOf } from '../source/draft.ts'
import { isEmpty, type SourceLine, wordsOf } from '../source/source-lines.ts'
import type { Text } from '../source/text.ts'

interface GluedHead {
  /** The line with which it begins. */
  readonly first: number
  /** The line behind it. */
  readonly end: number
  readonly row: GridRow
  readonly cells: readonly GridCell[]
  /** The period or unit that stands over all columns, where it ends a longer line above. */
  readonly overall: Caption | undefined
}

const MOST_LINES = 14
const LONGEST = 60

const UNIT = `[A-Z]{0,3}[$€£] ?(?:thousand|million|billion)s?|(?:thousand|million|billion)s? of [A-Za-z ]{3,20}`
const OPENING_UNIT = new RegExp(`^(?:${UNIT})(?![a-z])`)
const ONLY_UNIT = new RegExp(`^(?:${UNIT})$`)
/** "Q1 2031 $ million" alone, or behind the last sentence of a paragraph. */
const OVERALL = new RegExp(
  String.raw`(?:^|[.):]\s+)((?:(?:Q[1-4]|[1-4]Q|H[12]|[12]H|FY) ?\d{4}|\d{4})(?: (?:${UNIT}))?)$`,
)

/** Where a cell ends for sure: a small letter, digit or bracket right before a capital or a sign of money. */
const GLUE = /(?<=[\p{Ll}\d¹²³⁴-⁹)])(?=\p{Lu}[\p{Ll}\p{Lu}]|[$€£] ?\p{L})/gu
/** Words that stand neither at the end of a header nor, written small, at its beginning. */
const JOINS = /(?:^|\s)(?:and|of|the|to|for|in|on|or|by|from|with|per|at|a|an|&|\/|-|–)$/iu

/** The glued header right above a line, if it names as many columns as stand below. */
export function gluedHead(text: Text, index: number, columns: number): GluedHead | undefined {
  const first = columns < 2 ? undefined : firstLine(text, index)
  if (first === undefined) return undefined
  for (let end = first + 1; end <= index; end++) {
    const cells = cellsOf(text, first, end, columns)
    if (cells === 'too many') return undefined
    if (cells === 'too few') continue
    const stop = continued(text, end, index)
    const whole = stop === undefined || stop === end ? cells : cellsOf(text, first, stop, columns)
    if (stop === undefined || typeof whole === 'string') return undefined
    const span = { start: whole[0]?.span.start ?? 0, end: whole.at(-1)?.span.end ?? 0 }
    const row = rowOf(whole, span, { indent: 0, isHeader: true })
    return row && { first, end: stop, row, cells: whole, overall: overallOf(text, first - 1) }
  }
  return undefined
}

/** Up to a line that opens with the unit, or that stands below the period of all columns or below nothing. */
function firstLine(text: Text, index: number): number | undefined {
  const { source, lines, isFree } = text
  let first: number | undefined
  for (let at = index - 1; at >= 0 && index - at <= MOST_LINES; at--) {
    const line = lines[at] as SourceLine
    if (!isFree(at) || isEmpty(line) || overallOf(text, at)) break
    const words = wordsOf(source, line)
    if (words.length > LONGEST || /^[#<•●*]|[.;:]$/.test(words)) return undefined
    first = at
    if (OPENING_UNIT.test(words)) break
  }
  return first
}

function overallOf({ source, lines, isFree }: Text, at: number): Caption | undefined {
  const line = lines[at]
  if (!line || !isFree(at)) return undefined
  const words = source.slice(Math.max(line.start, line.end - 80), line.end)
  const found = OVERALL.exec(words)?.[1]
  if (!found) return undefined
  return { span: { start: line.end - found.length, end: line.end }, text: found }
}

/** The line behind the last cell: what goes on in small letters or with a day or year belongs to it. A short line in capitals may belong to either. */
function continued({ source, lines }: Text, end: number, index: number): number | undefined {
  let stop = end
  while (stop < index && /^[\p{Ll}\d(&]/u.test(wordsOf(source, lines[stop] as SourceLine))) stop++
  const next = stop < index ? wordsOf(source, lines[stop] as SourceLine) : ''
  return next !== '' && next.split(' ').length < 3 && !next.endsWith(':') ? undefined : stop
}

/** The lines as cells, a unit before or behind them over the labels; or why they cannot be read. */
function cellsOf(text: Text, first: number, end: number, columns: number): GridCell[] | 'too many' | 'too few' {
  const { source, lines } = text
  const start = (lines[first] as SourceLine).start + (lines[first] as SourceLine).indent
  const raw = source.slice(start, (lines[end - 1] as SourceLine).end)
  const glues = [...raw.matchAll(GLUE)].map(({ index }) => index)
  const pieces = cut(raw, glues)
  const isUnit = pieces.map(({ words }) => ONLY_UNIT.test(words.replace(/\s+/g, ' ')))
  const named = pieces.filter((_, at) => !isUnit[at])
  if (named.length > columns) return 'too many'
  if (named.length < 2) return 'too few'
  const blanks = named.flatMap((piece) => partings(piece))
  const missing = columns - named.length
  if (missing > 0 && blanks.length !== missing) return blanks.length < missing ? 'too few' : 'too many'
  const parted =
    missing > 0
      ? cut(
          raw,
          [...glues, ...blanks].sort((a, b) => a - b),
        )
      : pieces
  const cells: GridCell[] = []
  let column = 0
  for (const { words, at } of parted) {
    const place = ONLY_UNIT.test(words.replace(/\s+/g, ' ')) ? 0 : ++column
    cells.push(cellOf(source, start + at, start + at + words.length, place, place))
  }
  return cells
}

interface Piece {
  readonly words: string
  readonly at: number
}

function cut(raw: string, places: readonly number[]): Piece[] {
  return [...places, raw.length].map((end, index) => {
    const from = index === 0 ? 0 : (places[index - 1] as number)
    const words = raw.slice(from, end)
    const lead = words.length - words.trimStart().length
    return { words: words.trim(), at: from + lead }
  })
}

/** Blanks within a line at which one header may end and the next begin. */
function partings({ words, at }: Piece): number[] {
  if (namesPeriod(words) && /\d/.test(words)) return []
  return [...words.matchAll(/ (?=\p{Lu})/gu)].flatMap(({ index }) =>
    JOINS.test(words.slice(0, index)) ? [] : [at + index],
  )
}
