/** Turns a text into the lines of its narrative: what is left of each line outside tables, front matter, fences and rules. */
import type { Span } from '../model/span.ts'
import { LONE_BULLET } from '../prose/marks.ts'
import { PLAIN } from '../text/plain-characters.ts'
import { isTagLine } from '../text/tag-lines.ts'

export interface NarrativeLine extends Span {
  /** Leading blanks, in characters. */
  readonly indent: number
  /** Ends in a hard break of markdown, two blanks or "\"; three blanks are a wire's filling. */
  readonly isBroken: boolean
  /** Raised marks of notes within it, in lines of their own in the source. */
  readonly marks?: readonly Span[]
}

const isBlank = (code: number): boolean => PLAIN[code] === 32 || code === 0x200b
const isCellEdge = (code: number): boolean => code === 124 || isBlank(code)
const HAS_WORDS = /[\p{L}\p{N}]/u
const FENCE = /^(?:```|~~~)/
const PIPES = /^[|\s:-]+$/

/** @param holes spans that are no narrative, sorted; a line's part outside of them stays. Lines without words come back empty. */
export function narrativeLines(source: string, holes: readonly Span[]): NarrativeLine[] {
  const lines: NarrativeLine[] = []
  const mark = source.includes('\n') || !source.includes('\r') ? '\n' : '\r'
  let hole = 0
  for (let start = 0; start <= source.length; ) {
    const found = source.indexOf(mark, start)
    const stop = found < 0 ? source.length : found
    while (hole < holes.length && (holes[hole] as Span).end <= start) hole++
    lines.push(lineOf(source, outside(start, stop, holes, hole)))
    start = stop + 1
  }
  return lines
}

/** The part of a line outside holes: before the first that touches it, or behind the last. */
function outside(start: number, stop: number, holes: readonly Span[], first: number): Span {
  let from = start
  let to = stop
  for (let at = first; at < holes.length && (holes[at] as Span).start < to; at++) {
    const hole = holes[at] as Span
    if (hole.start <= from || hole.start - from < stop - hole.end) from = Math.min(Math.max(from, hole.end), stop)
    else to = hole.start
  }
  return { start: from, end: Math.max(from, to) }
}

function lineOf(source: string, { start, end }: Span): NarrativeLine {
  let first = start
  let last = end
  while (first < last && isBlank(source.charCodeAt(first))) first++
  const indent = first - start
  while (last > first && isBlank(source.charCodeAt(last - 1))) last--
  // prose set as a table of one cell: "| The following … | |"
  while (last > first && isCellEdge(source.charCodeAt(last - 1))) last--
  while (first < last && isCellEdge(source.charCodeAt(first))) first++
  const isBroken = /^ {2}\r?$/.test(source.slice(last, Math.min(end, last + 4))) || source[last - 1] === '\\'
  const words = source.slice(first, last)
  if (
    last === first ||
    !(HAS_WORDS.test(words) || LONE_BULLET.test(words)) ||
    FENCE.test(words) ||
    PIPES.test(words) ||
    isTagLine(source, first, last)
  )
    return { start: first, end: first, indent: 0, isBroken: false }
  return { start: first, end: last, indent, isBroken }
}
