/**
 * A grid row as label and values: signs of money, brackets and percent signs that stand in cells of their own go to the number
 * they belong to, and what stands before the first value is the label.
 */
import { cellKind } from '../../grids/source/cell-kind.ts'
import type { GridCell, GridRow } from '../../model/grid.ts'
import type { Span } from '../../model/span.ts'
import { type CellReading, readCellNumber } from '../../recognize/numeral/index.ts'

export interface Value {
  /** All that belongs to it, signs from neighbouring cells included. */
  readonly text: string
  /** The number's own words. */
  readonly span: Span
  readonly from: number
  readonly to: number
  /** Last physical column of the number itself: a spanning cell stands where it ends ("$" and "3,120" above a wide "1,846"). */
  readonly edge: number
  readonly reading: CellReading
}

export interface GluedRow {
  readonly row: GridRow
  readonly label: string
  readonly labelCells: readonly GridCell[]
  readonly values: readonly Value[]
  /** Words behind the first value that are no values ("(unaudited)"). */
  readonly words: readonly GridCell[]
}

const OPENER = /^(?:\(|(?:US|C|CA|A|NZ|HK|NT|S|R)?\$\s*\(?|RMB|€\s*\(?|£\s*\(?|EUR|USD|CAD|NT\$|\(\s*\$|\$\s*\()$/
const CLOSER = /^(?:\)\s*%?|%\s*\)?|\)\s*x|x|pts?\.?|p\.?p\.?|bps|\)\s*pts?\.?)$/i
/** "(12.5)            x": a mark in the place of a figure, a column further. */
const isMarkApart = (text: string, gap: number): boolean => /^x$/i.test(text) && gap > X_REACH
const X_REACH = 8

const FOOTNOTE = /^(?:\(\d{1,2}\)|\([a-z]\)|\[\d{1,2}\]|[*†‡]+|\d)$/

const SYMBOL = /^[*†‡]+$/

/** A mark of a note that stands off its label, or of two. */
export const FOOTNOTE_MARK = /^\(\d{1,2}(?:,? \d{1,2})*\)[*†‡]*$/

const isValueLike = (text: string, reading: CellReading): boolean => reading.kind !== 'none' || cellKind(text) === 'nil'

/** "30 to 59 days", "Hull No. 5900-08" in the place of a label: no figures that something is measured by. */
const isNamedRange = (text: string, reading: CellReading): boolean => reading.kind === 'range' && /[a-z]{3}/i.test(text)

/**
 * @param firstValue in aligned text where the figures begin: what ends left of it belongs to the label, numbers as well
 * @param figurePlaces physical columns of figures: "9" and "(9)" there are figures, elsewhere they may be marks of notes
 */
export function glueRow(row: GridRow, firstValue = 0, figurePlaces: ReadonlySet<number> = new Set()): GluedRow {
  const labelCells: GridCell[] = []
  const words: GridCell[] = []
  const values: Value[] = []
  let prefix = ''
  for (const [index, cell] of row.cells.entries()) {
    const { text } = cell
    const reading = readCellNumber(text)
    const last = values.at(-1)
    const next = row.cells[index + 1]
    const isStart = values.length === 0 && prefix === ''
    if (
      OPENER.test(text) &&
      next &&
      (isValueLike(next.text, readCellNumber(next.text)) || OPENER.test(next.text) || /^\d/.test(next.text)) &&
      !(isStart && cell.from === 0 && /[a-z]/i.test(text))
    )
      prefix += `${text} `
    else if (last && prefix === '' && CLOSER.test(text) && !isMarkApart(text, cell.from - last.to))
      values[values.length - 1] = extended(last, text, cell)
    else if (
      last &&
      prefix === '' &&
      FOOTNOTE.test(text) &&
      cell.from - last.to <= 1 &&
      (SYMBOL.test(text)
        ? !next || !figurePlaces.has(cell.to)
        : !next && !(/\d/.test(text) && figurePlaces.has(cell.to)))
    )
      values[values.length - 1] = { ...last, to: cell.to }
    else if (isStart && cell.to < firstValue) labelCells.push(cell)
    else if (isStart && index === 0 && cell.from === 0 && (!isValueLike(text, reading) || isNamedRange(text, reading)))
      labelCells.push(cell)
    else if (isValueLike(text, reading) || (prefix !== '' && /\d/.test(text))) {
      values.push({
        text: prefix + text,
        span: cell.span,
        from: cell.from,
        to: cell.to,
        edge: cell.to,
        reading: prefix === '' ? reading : readCellNumber(prefix + text),
      })
      prefix = ''
    } else if (isStart && cellKind(text) !== 'mark') labelCells.push(cell)
    else if (cellKind(text) !== 'mark') words.push(cell)
  }
  return { row, label: labelCells.map(({ text }) => text).join(' '), labelCells, values, words }
}

const extended = (value: Value, closer: string, cell: GridCell): Value => {
  const text = `${value.text}${closer}`
  return { ...value, text, to: cell.to, reading: readCellNumber(text) }
}
