/**
 * Reads what stands above the first figures of a blank-aligned table: which lines are its headers, which its captions, and
 * whether they open a table of their own or go on with the one above.
 */
import type { Caption } from '../source/draft.ts'
import type { SourceLine } from '../source/source-lines.ts'
import { captionOf, captionsAbove, type Text } from '../source/text.ts'
import { type AlignedLine, narrativeKind } from './aligned-line.ts'

/** Lines between two rows of figures, cut at the last narrative paragraph among them. */
interface Between {
  readonly above: readonly AlignedLine[]
  readonly below: readonly AlignedLine[]
}

export interface Head {
  /** From the first header line, or from the first row's wrapped label. */
  readonly lines: readonly AlignedLine[]
  readonly captions: readonly Caption[]
  readonly hasHeader: boolean
}

const MAX_CAPTIONS = 6
/** In a narrow column a share class with its par value and counts takes this many lines. */
const MAX_LABEL_LINES = 16
/** A sentence or two may stand between a table's title and its headers ("The following tables present …"). */
const MAX_INTRODUCTION = 3

/** Lines of one paragraph: split at blank lines and rules. */
export function paragraphsOf(lines: readonly AlignedLine[]): AlignedLine[][] {
  const paragraphs: AlignedLine[][] = [[]]
  for (const line of lines) {
    if (line.kind === 'blank' || line.kind === 'rule') paragraphs.push([])
    else paragraphs[paragraphs.length - 1]?.push(line)
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0)
}

/** Cuts the lines at the end of their last narrative paragraph; headers set right below its last line are left to the table. */
export function cutAtNarrative(
  { source, lines }: Text,
  pending: readonly AlignedLine[],
  figures: AlignedLine,
): Between {
  let cut = 0
  for (const paragraph of paragraphsOf(pending)) {
    if (isLabelOf(paragraph, pending, figures) || !narrativeKind(source, lines, paragraph)) continue
    const last = paragraph.findLastIndex((line) => line.kind !== 'header' || line.periods === 0 || isNote(line))
    cut = pending.indexOf(paragraph[Math.max(last, 0)] as AlignedLine) + 1
  }
  return { above: pending.slice(0, cut), below: pending.slice(cut) }
}

/** "(2)  $41,700 as of December 31, 2030." */
const isNote = ({ cells }: AlignedLine): boolean => /^\((?:\d{1,2}|[a-z])\)/i.test(cells[0]?.text ?? '')

/** "iii) Revaluation of leases held as" right above its figures is a label, whatever it opens with. */
function isLabelOf(paragraph: readonly AlignedLine[], pending: readonly AlignedLine[], figures: AlignedLine): boolean {
  const edge = figures.cells[1]?.from ?? 0
  return (
    paragraph.length < MAX_LABEL_LINES &&
    paragraph[paragraph.length - 1] === pending[pending.length - 1] &&
    paragraph.every(({ kind, cells }) => kind === 'label' && (cells[0]?.to ?? 0) < edge)
  )
}

/** Whether lines between two rows of figures are the head of another table: period headers after a blank line or over a rule. */
export function opensTable(between: readonly AlignedLine[]): boolean {
  return between.some((line, at) => {
    if (line.kind !== 'header') return false
    const rest = between.slice(at + 1)
    const isRuled = rest.slice(0, 6).some(({ kind, segments }) => kind === 'rule' && segments > 1)
    const isApart = between.slice(0, at).some(({ kind }) => kind === 'blank')
    if (line.periods > 1) return isRuled || isApart
    if (line.periods === 1)
      return isApart && (isRuled || rest.some(({ periods }) => periods > 0) || line.cells.length > 1)
    return isApart && isRuled && line.cells.length > 2
  })
}

/** The head of a table that opens below these lines. */
export function readHead(text: Text, { above, below }: Between, figures: AlignedLine): Head {
  const header = below.findIndex((line) => line.kind === 'header' && !isAudit(line) && !isOfYears(line))
  const start = header >= 0 ? overColumns(below, header, figures) : wrappedLabel(below)
  const own = captionsOf(text, below.slice(0, start))
  const captions = own.length > 0 ? own : titlesAbove(text, above)
  const first = above[0] ?? below[0]
  const isAtTop = above.length === 0 && first !== undefined
  const outside = isAtTop && own.length < 3 ? captionsAbove(text, topOf(text, first.index)) : []
  return {
    lines: below.slice(start),
    captions: [...outside, ...captions].slice(-MAX_CAPTIONS),
    hasHeader: header >= 0,
  }
}

/** Words over the right columns alone ("Operating Revenue" over two of six) are headers; words over the middle are a title. */
function overColumns(below: readonly AlignedLine[], header: number, figures: AlignedLine): number {
  const first = figures.cells[figures.cells.length > 1 ? 1 : 0]
  const right = [...below.slice(header), figures].reduce((most, { cells }) => Math.max(most, cells.at(-1)?.to ?? 0), 0)
  let start = header
  for (let at = header - 1; at >= 0 && below[at]?.kind === 'label'; at--) {
    const cell = below[at]?.cells[0]
    const isCentred = cell !== undefined && Math.abs((cell.from + cell.to) / 2 - right / 2) < 6
    if (!cell || !first || cell.from < first.from - 4 || isCentred) break
    start = at
  }
  return start
}

/** "(Unaudited)" on a line of its own closes a title; it heads no column. */
const isAudit = ({ cells }: AlignedLine): boolean =>
  cells.length === 1 && /^\(?(?:un)?audited\)?$/i.test(cells[0]?.text ?? '')

/** "THIRD QUARTER 2031 and 2030 - (UNAUDITED)", on a line of its own: which of the years a column is of, only a line below can say. */
const isOfYears = ({ cells }: AlignedLine): boolean =>
  cells.length === 1 && /\b(?:19|20)\d\d and (?:19|20)\d\d\b/i.test(cells[0]?.text ?? '')

/** The first line of a fence looks out over the fence's mark. */
const topOf = ({ isFenced, isFree }: Text, index: number): number =>
  isFenced(index) && !isFree(index - 1) ? index - 1 : index

function captionsOf({ source, lines }: Text, found: readonly AlignedLine[]): Caption[] {
  const captions: Caption[] = []
  for (const { kind, index } of found) {
    if (kind !== 'label' && kind !== 'header') continue
    const caption = captionOf(source, lines[index] as SourceLine)
    if (caption) captions.push(caption)
  }
  return captions
}

/** Titles over an introduction; a footnote between belongs to the table above and ends the search. */
function titlesAbove(text: Text, above: readonly AlignedLine[]): Caption[] {
  const paragraphs = paragraphsOf(above)
  let introduction = 0
  while (paragraphs.length > 0 && introduction < MAX_INTRODUCTION) {
    const kind = narrativeKind(text.source, text.lines, paragraphs[paragraphs.length - 1] as AlignedLine[])
    if (kind === 'footnote') return []
    if (kind === undefined) break
    paragraphs.pop()
    introduction++
  }
  const titles: AlignedLine[] = []
  for (let at = paragraphs.length - 1; at >= 0; at--) {
    const paragraph = paragraphs[at] as AlignedLine[]
    if (narrativeKind(text.source, text.lines, paragraph) || titles.length + paragraph.length > MAX_CAPTIONS) break
    titles.unshift(...paragraph)
  }
  return captionsOf(text, titles)
}

/** Where the lines right above a headerless first row begin: its wrapped label. */
function wrappedLabel(below: readonly AlignedLine[]): number {
  let at = below.length
  while (at > 0 && below[at - 1]?.kind === 'label' && below.length - at < 4) at--
  return at
}
