/**
 * From text to stretches of narrative: remark tells where paragraphs, headings and list items stand, lines that begin something
 * of their own within a paragraph are set apart, and every word is taken from the source itself.
 */
import type { Stretch } from '../model/prose.ts'
import type { Span } from '../model/span.ts'
import { beginsAnew, type LineWords } from '../prose/line-breaks.ts'
import { BULLET, isInnerBullet } from '../prose/marks.ts'
import { withoutSpans } from '../text/footnote-marks.ts'
import { viewOfText } from '../text/make-view.ts'
import { withoutTears } from '../text/torn-figures.ts'
import { type NarrativeLine, narrativeLines } from './narrative-lines.ts'
import { outlineOf, type Part } from './outline.ts'
import { hasNodePerLine, joinNodes } from './text-nodes.ts'

interface TextStretches {
  readonly stretches: Stretch[]
  /** Whether the text was too large or too strange for remark, and was split at empty lines. */
  readonly isPlain: boolean
}

/** More lines than this are split at empty lines instead: remark's cost grows faster than the text on some input. */
const MOST_LINES = 30_000
/** Of each line remark sees its first characters, and no deeper indent than this. */
const OPENING = 14
const DEEPEST_INDENT = 12

/**
 * @param holes spans that are no narrative (tables, front matter)
 * @param lone spans of lines that stand for themselves (captions of tables)
 */
export function readStretches(source: string, holes: readonly Span[], lone: readonly Span[]): TextStretches {
  const sorted = [...holes].sort((a, b) => a.start - b.start)
  const isOfNodes = hasNodePerLine(source)
  const lines = isOfNodes ? joinNodes(source, narrativeLines(source, sorted)) : narrativeLines(source, sorted)
  const isPlain = lines.length > MOST_LINES
  const parts = isPlain
    ? paragraphsOf(lines)
    : withStrays(lines, outlineOf(lines.map((line) => openingOf(source, line))))
  const isLone = loneLines(lines, lone)
  const stretches = parts.flatMap((part) =>
    (isOfNodes ? eachLine(lines, part) : groupsOf(source, lines, part, isLone)).flatMap((group) =>
      stretchOf(source, lines, part, group, isLone[group.from] === 1),
    ),
  )
  return { stretches, isPlain }
}

function openingOf(source: string, { start, end, indent }: NarrativeLine): string {
  if (end === start) return ''
  const words = source.slice(start, Math.min(end, start + OPENING))
  return ' '.repeat(Math.min(indent, DEEPEST_INDENT)) + words.replace(/[\t\r\n]/g, ' ')
}

function paragraphsOf(lines: readonly NarrativeLine[]): Part[] {
  const parts: Part[] = []
  let from = -1
  for (let at = 0; at <= lines.length; at++) {
    const line = lines[at]
    const isEmpty = !line || line.end === line.start
    if (!isEmpty && from < 0) from = at
    if (isEmpty && from >= 0) {
      parts.push({ from, to: at - 1, depth: 0, level: 0, lead: 0 })
      from = -1
    }
  }
  return parts
}

/** Adds the lines with words that remark took for something else ("---------- Note" cut short looks like a rule). */
function withStrays(lines: readonly NarrativeLine[], parts: readonly Part[]): Part[] {
  const all: Part[] = []
  let next = 0
  const stray = (to: number): void => {
    for (; next < to; next++)
      if ((lines[next] as NarrativeLine).end > (lines[next] as NarrativeLine).start)
        all.push({ from: next, to: next, depth: 0, level: 0, lead: 0 })
  }
  for (const part of parts) {
    stray(part.from)
    all.push(part)
    next = Math.max(next, part.to + 1)
  }
  stray(lines.length)
  return all
}

function loneLines(lines: readonly NarrativeLine[], lone: readonly Span[]): Uint8Array {
  const marks = new Uint8Array(lines.length)
  const sorted = [...lone].sort((a, b) => a.start - b.start)
  let at = 0
  for (let index = 0; index < lines.length && at < sorted.length; index++) {
    const line = lines[index] as NarrativeLine
    while (at < sorted.length && (sorted[at] as Span).end <= line.start) at++
    const span = sorted[at]
    if (span && span.start < line.end && line.end > line.start) marks[index] = 1
  }
  return marks
}

interface Group {
  readonly from: number
  readonly to: number
}

const eachLine = (lines: readonly NarrativeLine[], { from, to }: Part): Group[] =>
  lines
    .slice(from, to + 1)
    .flatMap(({ start, end }, index) => (end > start ? [{ from: from + index, to: from + index }] : []))

/** A title centred above the first line of a paragraph that is set flush left. */
const isCentred = (above: NarrativeLine, line: NarrativeLine): boolean =>
  above.indent >= LEAST_CENTRED && line.indent < LEAST_CENTRED / 4 && above.end - above.start < line.end - line.start

const LEAST_CENTRED = 16

/** Lines of a part that belong together. */
function groupsOf(source: string, lines: readonly NarrativeLine[], part: Part, isLone: Uint8Array): Group[] {
  if (part.from === part.to) return [part]
  const groups: Group[] = []
  let width = 0
  for (let at = part.from; at <= part.to; at++)
    width = Math.max(width, (lines[at] as NarrativeLine).end - (lines[at] as NarrativeLine).start)
  let from = part.from
  let previous = lineWords(source, lines[from] as NarrativeLine)
  for (let at = from + 1; at <= part.to; at++) {
    const line = lines[at] as NarrativeLine
    const words = lineWords(source, line)
    const above = lines[at - 1] as NarrativeLine
    const isBroken = above.isBroken && /^["“(]?[\p{Lu}\d]/u.test(words.text)
    if (isLone[at] || isLone[at - 1] || isBroken || isCentred(above, line) || beginsAnew(previous, words, width)) {
      groups.push({ from, to: at - 1 })
      from = at
    }
    previous = words
  }
  groups.push({ from, to: part.to })
  return groups
}

const EMPHATIC = /^(?:\*{1,3}|_{1,3})(?!\s)[^*_]+(?:\*{1,3}|_{1,3})[:.]?$/
/** How much of a line is looked at to tell whether it begins something of its own. */
const LINE_OPENING = 400

function lineWords(source: string, { start, end }: NarrativeLine): LineWords {
  const words = source.slice(start, Math.min(end, start + LINE_OPENING))
  return {
    text: end - start > LINE_OPENING ? words : words.replace(/^[*_\\]+|[*_\\]+$/g, ''),
    isEmphatic: EMPHATIC.test(words),
  }
}

function stretchOf(
  source: string,
  lines: readonly NarrativeLine[],
  part: Part,
  group: Group,
  isLone: boolean,
): Stretch[] {
  const first = lines[group.from] as NarrativeLine
  const { end } = lines[group.to] as NarrativeLine
  // "2025. was a year" is no list
  const isYear = part.level > 0 && /^\d{3,9}[.)]/.test(source.slice(first.start, first.start + 10))
  // columns of the opening count from the line's start, with the indent that remark was given
  const lead = group.from === part.from && !isYear ? Math.max(0, part.lead - Math.min(first.indent, DEEPEST_INDENT)) : 0
  const start = first.start + lead
  const opening = BULLET.exec(source.slice(start, Math.min(end, start + 12)))?.[0]
  // a lone mark goes with what stands behind it
  const bullet = opening && start + opening.length < end ? opening : undefined
  // "• | fluctuations in cost": a list that was set as a table
  const cell = bullet && /^\|\s*/.exec(source.slice(start + bullet.length, start + bullet.length + 6))?.[0]
  const from = start + (bullet?.length ?? 0) + (cell?.length ?? 0)
  const view = withoutTears(withoutSpans(viewOfText(source, from, end, { markdown: true }), first.marks ?? []))
  if (view.text === '') return []
  const raw = source.slice(start, Math.min(end, start + LINE_OPENING)).trim()
  const listed = isYear || isLone ? 0 : part.level
  const mark = bullet ?? (listed > 0 ? source.slice(first.start, start) : '')
  return [
    {
      span: { start: from, end },
      view,
      depth: part.depth,
      level: bullet === undefined ? listed : listed + (listed === 0 && isInnerBullet(bullet) ? 2 : 1),
      mark: mark.trim(),
      isEmphatic: EMPHATIC.test(raw),
      isLink: /^!?\[[^\]]{0,300}\]\([^)\s]{1,300}\)$|^<?https?:\S+>?$/.test(raw),
    },
  ]
}
