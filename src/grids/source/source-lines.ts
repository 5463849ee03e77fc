/** Turns the source into its lines with their places; every reader of text tables works on these, never on copies of the text. */
import { isTagLine } from '../../text/tag-lines.ts'

export interface SourceLine {
  /** Half-open range of the line without its line break and without blanks at its end. */
  readonly start: number
  readonly end: number
  /** Leading blanks, in characters. */
  readonly indent: number
}

export const isBlankCode = (code: number): boolean =>
  code === 32 || code === 9 || code === 13 || code === 0xa0 || code === 0x200b || (code >= 0x2000 && code <= 0x200a)

/** All lines of the source, empty ones too; those of a filing's wrapper are empty. Linear; a line break is "\n", "\r\n", "\f" or a lone "\r". */
export function scanLines(source: string): SourceLine[] {
  const lines: SourceLine[] = []
  const hasLoneReturns = source.includes('\r') && !source.includes('\n')
  const newline = hasLoneReturns ? '\r' : '\n'
  let start = 0
  // each looked for anew only where it is behind: neither is searched for over and over between the other's
  let next = source.indexOf(newline)
  let page = source.indexOf('\f')
  while (start <= source.length) {
    if (next >= 0 && next < start) next = source.indexOf(newline, start)
    if (page >= 0 && page < start) page = source.indexOf('\f', start)
    // a new page breaks the line as well
    const found = page >= 0 && (next < 0 || page < next) ? page : next
    const stop = found < 0 ? source.length : found
    let end = stop
    while (end > start && isBlankCode(source.charCodeAt(end - 1))) end--
    let first = start
    while (first < end && isBlankCode(source.charCodeAt(first))) first++
    if (isTagLine(source, first, end)) end = first
    lines.push({ start, end, indent: first - start })
    if (found < 0) break
    start = stop + 1
  }
  return lines
}

export const isEmpty = (line: SourceLine): boolean => line.end - line.start === line.indent

/** The line's words, without blanks at either end. */
export const wordsOf = (source: string, line: SourceLine): string => source.slice(line.start + line.indent, line.end)
