/** Places in a source as a person finds them: line and column, and an excerpt in which the words of a span are marked. */
import { referenceAt } from '../text/entities.ts'

/** 1-based line and column of an offset. */
export function positionOf(text: string, offset: number): { line: number; column: number } {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < start; at = text.indexOf('\n', at + 1)) line++
  return { line, column: offset - (offset === 0 ? 0 : start) + 1 }
}

/** The offset of a 1-based line and column; undefined where there is no such place. */
export function offsetOf(text: string, line: number, column: number): number | undefined {
  let start = 0
  for (let at = 1; at < line; at++) {
    start = text.indexOf('\n', start) + 1
    if (start === 0) return undefined
  }
  const end = text.indexOf('\n', start)
  const offset = start + column - 1
  return column >= 1 && offset <= (end < 0 ? text.length : end) ? offset : undefined
}

interface Excerpt {
  /** The line's visible characters around the span, shortened with "…". */
  readonly shown: string
  /** Where in `shown` the span begins and ends. */
  readonly from: number
  readonly to: number
}

const WIDTH = 110
const LEAD = 40
/** Excerpts are cut between words where one ends within so many characters. */
const WORD = 14
/** Source characters looked at before and behind the span: markup takes room that is not shown. */
const REACH = 4000

/** Elements that begin a line of their own on a page. */
const LINE_BREAK = /<\/?(?:p|div|tr|table|li|ul|ol|br|hr|h[1-6]|body|pre)\b[^>]*>|\n\s*\n/gi
/** Markup, character references and line ends: what is not shown as it is written. */
const HIDDEN = /<[^>]*>|&(?:#x?[\da-f]+|[a-z]+);|\s+/gi
/** The words of a span in their line; in HTML as the page shows them. */
export function excerptOf(text: string, { start, end }: { start: number; end: number }, isHtml: boolean): Excerpt {
  const { first, last } = isHtml ? lineOfPage(text, start, end) : lineOfText(text, start, end)
  const visible = isHtml ? asShown : asWritten
  const before = visible(text.slice(first, start))
  const marked = visible(text.slice(start, Math.min(end, last)))
  const after = visible(text.slice(Math.min(end, last), last)).trimEnd()
  const isLong = before.length > LEAD && before.length + marked.length + after.length > WIDTH
  const room = WIDTH - marked.length
  const lead = isLong ? shortStart(before, Math.max(LEAD, room - after.length)) : before.trimStart()
  const tail = shortEnd(after, Math.max(0, room - lead.length))
  return { shown: lead + marked + tail, from: lead.length, to: lead.length + marked.length }
}

/** The last characters of a text, from the start of a word on where one is near. */
function shortStart(text: string, length: number): string {
  const words = text.slice(-length)
  return `…${words.slice(Math.max(0, words.slice(0, WORD).indexOf(' ') + 1))}`
}

/** The first characters of a text, up to the end of a word where one is near. */
function shortEnd(text: string, length: number): string {
  if (text.length <= length + 1) return text
  const words = text.slice(0, length)
  const gap = words.lastIndexOf(' ')
  return `${gap > length - WORD ? words.slice(0, gap) : words}…`
}

function lineOfText(text: string, start: number, end: number): { first: number; last: number } {
  const stop = text.indexOf('\n', start)
  return {
    first: text.lastIndexOf('\n', start - 1) + 1,
    last: stop < 0 ? text.length : Math.max(stop, Math.min(end, stop)),
  }
}

function lineOfPage(text: string, start: number, end: number): { first: number; last: number } {
  const from = Math.max(0, start - REACH)
  const breaks = [...text.slice(from, start).matchAll(LINE_BREAK)].at(-1)
  const first = breaks ? from + breaks.index + breaks[0].length : from
  const behind = text.slice(end, end + REACH)
  const next = behind.search(LINE_BREAK)
  return { first, last: end + (next < 0 ? behind.length : next) }
}

const asWritten = (text: string): string => text.replace(/\t/g, '  ').replace(/\r/g, '')

const asShown = (text: string): string =>
  text
    .replace(HIDDEN, (piece) => {
      if (/^<\/?t[dh]\b/i.test(piece)) return ' '
      if (piece.startsWith('<')) return ''
      if (!piece.startsWith('&')) return ' '
      const reference = referenceAt(piece, 0)
      return reference ? String.fromCharCode(reference.code) : piece
    })
    .replace(/ {2,}/g, '  ')
