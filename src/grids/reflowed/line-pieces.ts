/**
 * Cuts a text's free lines into pieces of one cell each, and says what each is: a value, a sign of money, a bracket that closes
 * a number, words of a header, or a label. Paragraphs and other tables end a run of pieces.
 */
import type { GridCell } from '../../model/grid.ts'
import { cellKind, isCloser, isColumnWord, isMoneyMark, namesPeriod } from '../source/cell-kind.ts'
import { cellOf } from '../source/cell-text.ts'
import { isEmpty, type SourceLine } from '../source/source-lines.ts'
import type { Text } from '../source/text.ts'

type PieceKind = 'value' | 'money' | 'closer' | 'head' | 'label'

export interface Piece {
  readonly index: number
  readonly cell: GridCell
  readonly indent: number
  readonly kind: PieceKind
}

const MAX_LABEL = 260
const MAX_NUMBER = 24
/** Fewer numbers on lines of their own make no table. */
const MIN_VALUES = 6

/** Stretches of short lines between paragraphs and other tables. */
export function runsOf(text: Text): Piece[][] {
  if (!hasNumberLines(text)) return []
  const runs: Piece[][] = []
  let run: Piece[] = []
  text.lines.forEach((line, index) => {
    if (isEmpty(line) && text.isFree(index)) return
    const piece = text.isFree(index) ? pieceOf(text.source, line, index) : undefined
    if (piece && isMarkOf(piece, run[run.length - 1])) return
    if (piece) run.push(piece)
    else if (run.length > 0) {
      runs.push(run)
      run = []
    }
  })
  runs.push(run)
  return runs.filter((pieces) => pieces.filter(({ kind }) => kind === 'value').length > 1)
}

/** Whether enough lines can be bare numbers at all; a text without any is not looked at twice. */
function hasNumberLines({ source, lines, isFree }: Text): boolean {
  let count = 0
  lines.forEach((line, index) => {
    const length = line.end - line.start - line.indent
    if (
      length > 0 &&
      length < MAX_NUMBER &&
      /[\d(\-–—]/.test(source[line.start + line.indent] as string) &&
      isFree(index)
    )
      count++
  })
  return count >= MIN_VALUES
}

function pieceOf(source: string, line: SourceLine, index: number): Piece | undefined {
  const start = line.start + line.indent
  if (line.end - start > MAX_LABEL) return undefined
  const cell = cellOf(source, start, line.end, 0, 0)
  if (cell.text === '' || /^-{3,}$/.test(cell.text)) return undefined
  return { index, cell, indent: line.indent, kind: kindOf(cell.text) }
}

/** "(1)" below a header, "a" or "(a)(b)" below a label: the mark of a note. */
const isMarkOf = ({ cell: { text } }: Piece, above: Piece | undefined): boolean =>
  (above?.kind === 'head' && /^\(\d{1,2}\)$/.test(text)) ||
  (above?.kind === 'label' && /^(?:[a-z]|(?:\([a-z]\))+)$/.test(text))

function kindOf(words: string): PieceKind {
  if (/^[A-Z]{0,3}[$€£¥]$/.test(words)) return 'money'
  if (isCloser(words)) return 'closer'
  const kind = cellKind(words)
  if (kind === 'figure' || kind === 'nil') return 'value'
  const isHead =
    kind === 'year' || isMoneyMark(words) || isColumnWord(words) || (words.length < 60 && isPeriodHead(words))
  return isHead ? 'head' : 'label'
}

/** "December 31,", "31-Dec", "Three months", "ended", "As of", "2024 to 2023": nothing but the words of a period. */
const isPeriodHead = (words: string): boolean =>
  /^(?:as (?:of|at)|at|\d{1,2}-[A-Z][a-z]{2})$/i.test(words) ||
  (namesPeriod(words) &&
    words.split(' ').length < 9 &&
    !/[:.]$|\b(?:income|loss|cash|net|balance|shares?|revenues?)\b/i.test(words))
