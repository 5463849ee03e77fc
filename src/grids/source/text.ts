/**
 * The text source while tables are read from it: its lines, which of them belong to a table already, and the title, scale and
 * unit lines above a table. Each reader takes its lines, so that the next reader sees only what is left.
 */
import { PAGE_MARK } from '../../lexicon/sections.ts'
import { readable } from './cell-text.ts'
import type { Caption } from './draft.ts'
import { isEmpty, type SourceLine, scanLines, wordsOf } from './source-lines.ts'

export interface Text {
  readonly source: string
  readonly lines: readonly SourceLine[]
  /** Whether no table, front matter or fence has the line. False beyond the last line. */
  readonly isFree: (index: number) => boolean
  readonly take: (from: number, to: number) => void
  /** Whether the line stands between "```" marks. */
  readonly isFenced: (index: number) => boolean
}

const FREE = 0
const TAKEN = 1
const FENCED = 2

/** Opens a text: front matter and fence marks are taken from the start. */
export function openText(source: string): Text {
  const lines = scanLines(source)
  const state = new Uint8Array(lines.length)
  markFrontMatter(source, lines, state)
  markFences(source, lines, state)
  return {
    source,
    lines,
    isFree: (index) => index < lines.length && ((state[index] as number) & TAKEN) === FREE,
    isFenced: (index) => ((state[index] ?? 0) & FENCED) !== 0,
    take: (from, to) => {
      for (let index = from; index < to; index++) state[index] = (state[index] as number) | TAKEN
    },
  }
}

/** YAML between two "---" lines at the top: tags and thumbnails, no words of the release. */
function markFrontMatter(source: string, lines: readonly SourceLine[], state: Uint8Array): void {
  const first = lines.findIndex((line) => !isEmpty(line))
  const opens = lines[first]
  if (!opens || wordsOf(source, opens) !== '---') return
  const limit = Math.min(lines.length, first + 400)
  for (let index = first + 1; index < limit; index++) {
    if (wordsOf(source, lines[index] as SourceLine) !== '---') continue
    state.fill(TAKEN, first, index + 1)
    return
  }
}

function markFences(source: string, lines: readonly SourceLine[], state: Uint8Array): void {
  let isOpen = false
  lines.forEach((line, index) => {
    const at = line.start + line.indent
    const isMark = line.indent < 4 && (source.startsWith('```', at) || source.startsWith('~~~', at))
    if (isMark) {
      state[index] = TAKEN
      isOpen = !isOpen
    } else if (isOpen) state[index] = (state[index] as number) | FENCED
  })
}

/** Marks the lines in which a character stands; one pass over the source, however long its lines. */
export function linesWith({ source, lines }: Text, character: string): Uint8Array {
  const marks = new Uint8Array(lines.length)
  let index = 0
  for (let at = source.indexOf(character); at >= 0; ) {
    while (index + 1 < lines.length && (lines[index + 1] as SourceLine).start <= at) index++
    marks[index] = 1
    const next = lines[index + 1]?.start
    at = next === undefined ? -1 : source.indexOf(character, next)
  }
  return marks
}

const MAX_CAPTIONS = 6

/** Title, scale and unit lines right above a line, nearest last. Sentences, contacts and taken lines end them. */
export function captionsAbove(text: Text, index: number, options: { readonly acrossBlanks?: boolean } = {}): Caption[] {
  let found: Caption[] = []
  let blanks = 0
  for (let at = index - 1; at >= 0 && found.length < MAX_CAPTIONS && index - at < 24; at--) {
    const line = text.lines[at] as SourceLine
    if (isEmpty(line)) {
      blanks++
      continue
    }
    if (!text.isFree(at) || blanks > 3) break
    const captions = boldRuns(text.source, line).flatMap((run) => captionOf(text.source, run) ?? [])
    const caption = captions.at(-1)
    if (
      !caption ||
      PAGE_MARK.test(caption.text) ||
      ENDS_PARAGRAPH.test(caption.text) ||
      goesOnFromAbove(text, at, caption)
    )
      break
    const hasTitle = found.some((above) => !isAside(above.text))
    if (blanks > 0 && hasTitle && !options.acrossBlanks) break
    found = [...captions, ...found]
    blanks = 0
    if (/^#/.test(wordsOf(text.source, line))) break
  }
  return found
}

/** "**Acme Ltd.****Statement of Income****(Unaudited)**": lines in bold whose breaks were lost. */
function boldRuns(source: string, line: SourceLine): SourceLine[] {
  const words = wordsOf(source, line)
  if (!/^\*\*[^*].*[^*]\*\*\*\*[^*].*\*\*$/.test(words)) return [line]
  let start = line.start + line.indent
  return words.split(/(?<=[^*]\*\*)(?=\*\*[^*])/).map((run) => {
    start += run.length
    return { start: start - run.length, end: start, indent: 0 }
  })
}

/** "with the Commission, which describes the risks.": the last line of a paragraph that was broken by hand. */
const ENDS_PARAGRAPH = /^\p{Ll}.*\p{Ll}{3}\.["”’)]{0,2}$/u

/** A line broken by hand is at least this long, but for the last one of its paragraph. */
const SHORTEST_BROKEN = 45

/** "compared to €88.1 million in 2023." below a long line that stops in the middle of a sentence. */
function goesOnFromAbove({ source, lines }: Text, at: number, { text }: Caption): boolean {
  const above = lines[at - 1]
  if (!above || !/[.]["”’)]{0,2}$/.test(text)) return false
  const words = source.slice(above.start + above.indent, above.end).trimEnd()
  return words.length >= SHORTEST_BROKEN && /[\p{L}\d,€$%]$/u.test(words) && !words.includes('|')
}

/** "(in thousands)", "Unaudited", "US$ million": says how to read a table, not which it is. */
const isAside = (words: string): boolean =>
  /^[([].*[)\]]$/.test(words) ||
  /^.{0,24}\b(?:thousand|million|billion)s?\b.{0,12}$/i.test(words) ||
  /^(?:un)?audited|^in (?:thousands|millions)|^(?:[A-Z]{0,3}[$€£]|amounts|dollars)/i.test(words)

/** A line as a caption; of a sentence with a title glued to its end the title. Undefined where it reads as a sentence, a bullet or a contact. */
export function captionOf(source: string, line: SourceLine): Caption | undefined {
  if (line.end - line.start - line.indent > 200) return undefined
  let start = line.start + line.indent
  let end = line.end
  const lead = /^(?:#{1,6}\s+|\*{1,3}|_{1,2})/.exec(source.slice(start, end))
  if (lead) start += lead[0].length
  const tail = /(?:\*{1,3}|_{1,2}|\\)$/.exec(source.slice(start, end))
  if (tail) end -= tail[0].length
  while (end > start && source[end - 1] === ' ') end--
  const glued = /[a-z\d)][.”")]{1,2}\s{1,3}([A-Z][A-Z ,()&/’'-]{9,})$/.exec(source.slice(start, end))
  if (glued) start = end - (glued[1] as string).length
  const text = readable(source.slice(start, end))
  if (text === '' || !/[\p{L}\d]/u.test(text)) return undefined
  if (readsAsText(text) || /^(?:[•●▪◦-]|\*)\s/.test(source.slice(line.start + line.indent, line.end))) return undefined
  return { span: { start, end }, text }
}

/** The last lines of a text that read as titles, scales and units, nearest last. */
export function titleLines(lines: readonly Caption[]): Caption[] {
  let first = lines.length
  while (first > 0 && lines.length - first < MAX_CAPTIONS && !readsAsText(lines[first - 1]?.text ?? '')) first--
  return lines.slice(first)
}

/** "Components of Changes in Net Sales Three Months Ended December 31,": the year stands on the next line. */
const BREAKS_IN_DATE =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2},$/

const readsAsText = (words: string): boolean =>
  (/[.;,:!?]["”]?$/.test(words) && words.split(' ').length > (BREAKS_IN_DATE.test(words) ? 13 : 9)) ||
  words.length > 170 ||
  isMostlyLowerCase(words) ||
  /@|https?:|www\.|\bTel\b|^<!--|^!\[|^\[.*\]\(/.test(words)

/** Titles capitalize their words; a sentence of some length does not. An introduction that ends in a colon names its table. */
function isMostlyLowerCase(words: string): boolean {
  const all = words.split(' ')
  return (
    all.length > 11 && !words.endsWith(':') && all.filter((word) => /^[a-z]/.test(word)).length * 5 > all.length * 3
  )
}
