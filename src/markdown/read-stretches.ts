/**
 * From text to stretches of narrative: remark tells where paragraphs, headings and list items stand, and every word is taken
 * from the source itself. Tables, front matter and code fences are blanked out first, letter for letter, so that remark sees
 * only prose and its offsets stay true. Inline markup is left to the views: remark reads blocks only, which is most of its cost.
 */
import type { Nodes, Paragraph, Root } from 'mdast'
import remarkParse from 'remark-parse'
import { type Plugin, unified } from 'unified'
import type { Stretch } from '../model/prose.ts'
import type { Span } from '../model/span.ts'
import { viewOfText } from '../text/make-view.ts'

/** Constructs that misfire on wire text (an indented line is no code, "===" under a figure no heading), and all inline ones. */
const DISABLED = [
  'codeIndented',
  'codeFenced',
  'setextUnderline',
  'definition',
  'htmlFlow',
  'htmlText',
  'autolink',
  'attention',
  'codeText',
  'characterEscape',
  'characterReference',
  'hardBreakEscape',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'lineEnding',
]

const blocksOnly: Plugin<[], Root> = function blocksOnly() {
  this.data().micromarkExtensions = [{ disable: { null: DISABLED } }]
}

const parser = unified().use(remarkParse).use(blocksOnly).freeze()

/** Longer or stranger text is split at blank lines instead: remark's cost grows faster than the text on some input. */
const LARGEST_TEXT = 2_000_000
const LONGEST_LINE = 200_000

/** @param holes spans that are no narrative (tables, front matter) */
export function readStretches(source: string, holes: readonly Span[]): Stretch[] {
  const open = blank(source, holes)
  const paragraphs = isTame(open) ? remarkParagraphs(open) : plainParagraphs(open)
  return paragraphs.flatMap(({ span, depth, isBullet }) =>
    linesOf(open, span).flatMap((part) => {
      const view = viewOfText(source, part.start, part.end, { markdown: true })
      if (view.text.trim() === '') return []
      const raw = source.slice(part.start, part.end).trim()
      return [
        {
          span: part,
          view,
          depth,
          isBullet: isBullet || /^(?:[•●▪◦·–]|--)\s/.test(view.text),
          isEmphatic: /^(?:\*\*|__|\*|_)[^*_]+(?:\*\*|__|\*|_)[:.]?$/.test(raw),
        },
      ]
    }),
  )
}

interface Place {
  readonly span: Span
  readonly depth: number
  readonly isBullet: boolean
}

function isTame(text: string): boolean {
  if (text.length > LARGEST_TEXT) return false
  for (let at = 0; at < text.length; ) {
    const next = text.indexOf('\n', at)
    const end = next < 0 ? text.length : next
    if (end - at > LONGEST_LINE) return false
    at = end + 1
  }
  return true
}

function remarkParagraphs(text: string): Place[] {
  const root = parser.parse(text) as Root
  const places: Place[] = []
  const visit = (node: Nodes, isBullet: boolean): void => {
    if (node.type === 'paragraph' || node.type === 'heading') {
      const span = spanOf(node as Paragraph)
      if (span) places.push({ span, depth: node.type === 'heading' ? node.depth : 0, isBullet })
    } else if ('children' in node) for (const child of node.children) visit(child, isBullet || node.type === 'listItem')
  }
  visit(root, false)
  return places
}

const spanOf = (node: Paragraph): Span | undefined =>
  node.position?.start.offset !== undefined && node.position.end.offset !== undefined
    ? { start: node.position.start.offset, end: node.position.end.offset }
    : undefined

function plainParagraphs(text: string): Place[] {
  const places: Place[] = []
  for (const match of text.matchAll(/[^\n]*[^\s][^\n]*(?:\n[^\n]*[^\s][^\n]*)*/g))
    places.push({ span: { start: match.index, end: match.index + match[0].length }, depth: 0, isBullet: false })
  return places
}

/** Blanks spans and code fences out, keeping length and line ends. */
function blank(source: string, holes: readonly Span[]): string {
  let text = ''
  let at = 0
  for (const { start, end } of [...holes].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue
    text += source.slice(at, Math.max(at, start)) + source.slice(Math.max(at, start), end).replace(/[^\n]/g, ' ')
    at = end
  }
  text += source.slice(at)
  return text.replace(/^[ \t]*(?:```|~~~)[^\n]*$/gm, (fence) => ' '.repeat(fence.length))
}

const NEW_LINE_STARTS =
  /^\s*(?:[•●▪◦·]|--\s|-\s|\*\*|\(\d{1,2}\)\s|\[\d{1,2}\]\s|\\\*|\*{1,3}\s|\d{1,2}[.)]\s|[A-Z][A-Z &,.'()-]{12,}$)/

/** A paragraph's lines belong together unless a mark, a bold lead or a line of capitals begins a new one. */
function linesOf(text: string, span: Span): Span[] {
  const parts: Span[] = []
  let start = span.start
  for (let at = text.indexOf('\n', span.start); at >= 0 && at < span.end; at = text.indexOf('\n', at + 1)) {
    const next = text.slice(at + 1, Math.min(span.end, at + 160)).split('\n')[0] ?? ''
    const previous = text.slice(start, at).trim()
    const isWholeBold = /^\*\*[^*]+\*\*\s*$/.test(previous)
    if (!NEW_LINE_STARTS.test(next) && !isWholeBold && !isHeadingLine(previous, next)) continue
    parts.push({ start, end: at })
    start = at + 1
  }
  parts.push({ start, end: span.end })
  return parts.map((part) => trimSpan(text, part)).filter((part) => part.end > part.start)
}

/** A short line in capitals above running text. */
const isHeadingLine = (line: string, next: string): boolean =>
  line.length < 90 && /[A-Z]{3}/.test(line) && line === line.toUpperCase() && next.trim() !== ''

function trimSpan(text: string, { start, end }: Span): Span {
  let [first, last] = [start, end]
  while (first < last && /\s/.test(text[first] as string)) first++
  while (last > first && /\s/.test(text[last - 1] as string)) last--
  return { start: first, end: last }
}
