/** Finds the columns that a header line of single blanks names: its periods and percent signs, in order. */
import { MONTH_NAME } from '../../lexicon/periods.ts'
import type { GridCell } from '../../model/grid.ts'
import { cellOf } from '../source/cell-text.ts'
import type { SourceLine } from '../source/source-lines.ts'
import { RANGE } from './ranged-header.ts'

/** "Q1 2025", "4Q24", "FY2024", "March 31, 2025", "31 March 2025", "2024", "%¹", "Change". */
const COLUMN = new RegExp(
  [
    RANGE,
    String.raw`(?:Q[1-4]|[1-4]Q|H[12]|[12]H|FY)\s?['’]?(?:\d{4}|\d\d)(?!\d)`,
    String.raw`${MONTH_NAME} \d{1,2}, ?\d{4}`,
    String.raw`\d{1,2} ${MONTH_NAME} \d{4}`,
    String.raw`${MONTH_NAME} \d{4}`,
    String.raw`(?<![\d,.])(?:19|20)\d\d(?![\d,.])`,
    String.raw`(?:% )?(?:Change|change|Variance|Var\.|YoY|QoQ)(?: %)?`,
    String.raw`(?<=\s)%[¹²³*\d]?(?=\s|$)`,
    String.raw`(?<=\s)(?:Reference|Note|Total)(?=\s|$)`,
  ].join('|'),
  'g',
)

/** The header's cells, columns counted from 1; what stands before the first is the stub at column 0. Empty where it names none. */
export function headerCells(source: string, line: SourceLine): GridCell[] {
  const start = line.start + line.indent
  if (line.end - start > 300) return []
  const raw = source.slice(start, line.end)
  const found = [...raw.matchAll(COLUMN)]
  const isHead =
    found.length > 0 && raw.replace(COLUMN, '').trim().split(/\s+/).length <= 2 * found.length + 4 && !/[.;]$/.test(raw)
  if (!isHead) return []
  const cells: GridCell[] = []
  const stub = raw.slice(0, found[0]?.index ?? 0).trimEnd()
  if (stub !== '') cells.push(cellOf(source, start, start + stub.length, 0, 0))
  found.forEach((match, at) => {
    const stop = found[at + 1]?.index ?? raw.length
    const words = raw.slice(match.index, stop).trimEnd()
    cells.push(cellOf(source, start + match.index, start + match.index + words.length, at + 1, at + 1))
  })
  return cells
}
