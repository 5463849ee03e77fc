/**
 * Reads the header above a table of single blanks: lines of nothing but header words, each cell broken over lines as it was on the
 * page. How many columns there are is told by the rows below.
 *
 *   For the three months ended
 *   June 30,
 *   2030
 *   June 30,
 *   2031
 *   June 30,
 *   2031
 *   RMB RMB US$
 *   (In thousands)
 *   Net product revenues 108,651 130,093 18,372
 */
import type { GridRow } from '../../model/grid.ts'
import type { Span } from '../../model/span.ts'
import { readable } from '../source/cell-text.ts'
import { type Caption, rowOf } from '../source/draft.ts'
import { isEmpty, type SourceLine, wordsOf } from '../source/source-lines.ts'
import { captionOf, type Text } from '../source/text.ts'
import { type Laid, laidOut } from './header-order.ts'
import { type HeaderKind, type HeaderToken, headerTokens, isHeaderLine } from './header-tokens.ts'

interface StackedHead {
  /** The line with which it begins, and the line behind it. */
  readonly first: number
  readonly end: number
  readonly rows: readonly GridRow[]
  readonly columns: number
  readonly optional: number
  readonly asides: readonly Caption[]
  /** Where the label of the first row begins behind words of the header. */
  readonly labelFrom: number
}

/** What may stand before the first label on its line. */
const GLUED: ReadonlySet<HeaderKind> = new Set(['money', 'audit', 'scale'])

const MOST_LINES = 60
const MOST_BLANKS = 3
const MOST_LABELS = 4

/** The header above a row, if it heads one of these numbers of columns. @param label the row's, in which its last words may stand */
export function stackedHead(
  text: Text,
  index: number,
  label: Span,
  counts: readonly number[],
): StackedHead | undefined {
  const zone = zoneAbove(text, index)
  if (!zone) return undefined
  const lead = leadAbove(text, zone.first)
  const heads = lead ? [readZone(text, index, label, { ...zone, ...lead }, counts)] : []
  // "As of June 30," behind other words is half a date, with "2031" one of a title
  if (!lead || lead.isWhole) heads.push(readZone(text, index, label, zone, counts))
  return heads.find((head) => head !== undefined)
}

interface Zone {
  /** The line with which it begins, and the line behind it. */
  readonly first: number
  readonly end: number
  /** Where its words begin behind others of the first line. */
  readonly from?: number
  readonly title?: Caption
}

function readZone(
  { source, lines }: Text,
  index: number,
  label: Span,
  { first, end, from, title }: Zone,
  counts: readonly number[],
): StackedHead | undefined {
  const to = (lines[end - 1] as SourceLine).end
  const whole = headerTokens(source, from ?? (lines[first] as SourceLine).start, to)
  if (whole.end < to) return undefined
  // "RMB RMB US$ Net income 12 14 2"
  const isRight = lines.slice(end, index).every(isEmpty)
  const further = isRight ? headerTokens(source, label.start, label.end) : undefined
  const isGlued =
    further?.tokens.length && further.tokens.every(({ kind }) => GLUED.has(kind)) && further.end < label.end
  const tokens = isGlued ? [...whole.tokens, ...further.tokens] : whole.tokens
  for (const columns of counts) {
    const head = laidOut(tokens, columns)
    if (!head) continue
    const drawn = new Set(head.rows.flat().map(({ token }) => token))
    // "$ million June 30, 2031 June 30, 2030": one sign of money is for all columns
    const overall = tokens
      .filter(({ kind }) => kind === 'scale' || kind === 'money')
      .filter((token) => !drawn.has(token))
    const asides = [...(title ? [title] : []), ...overall.map((token) => captionOfToken(source, token))]
    const labelFrom = isGlued ? further.end : label.start
    return { first, end, columns, optional: head.optional, rows: head.rows.flatMap(headRow), asides, labelFrom }
  }
  return undefined
}

/** The lines of header words nearest above a row; labels may stand between. */
function zoneAbove(text: Text, index: number): Zone | undefined {
  const { source, lines, isFree } = text
  let zone: Zone | undefined
  let labels = 0
  let blanks = 0
  for (let at = index - 1; at >= 0 && index - at <= MOST_LINES && isFree(at); at--) {
    const line = lines[at] as SourceLine
    if (isEmpty(line) && ++blanks > MOST_BLANKS) break
    if (isEmpty(line)) continue
    blanks = 0
    const opens = opensBracket(text, at) ?? at
    if (opens < at || isHeaderLine(wordsOf(source, line))) {
      zone = { first: opens, end: zone?.end ?? at + 1 }
      at = opens
    } else if (zone || ++labels > MOST_LABELS || !isLabel(wordsOf(source, line))) break
  }
  return zone
}

const LONGEST_LEAD = 160
const OPENS: ReadonlySet<HeaderKind> = new Set(['length', 'date', 'day', 'year'])

/** "10. Inventories As of June 30," above "2031 2030": header words at the end of the line above. */
function leadAbove(
  { source, lines, isFree }: Text,
  first: number,
): (Pick<Zone, 'first' | 'from' | 'title'> & { readonly isWhole: boolean }) | undefined {
  let at = first - 1
  while (at > first - 3 && at >= 0 && isEmpty(lines[at] as SourceLine)) at--
  const line = lines[at]
  if (!line || isEmpty(line) || !isFree(at)) return undefined
  const words = source.slice(Math.max(line.start + line.indent, line.end - LONGEST_LEAD), line.end)
  const starts = [...words.matchAll(/(?<=\s)\S/g)].map((match) => match.index)
  const start = starts.find((place) => {
    const [opening] = headerTokens(words, place, words.length).tokens
    return opening !== undefined && OPENS.has(opening.kind) && isHeaderLine(words.slice(place))
  })
  if (start === undefined) return undefined
  const from = line.end - words.length + start
  const title = captionOf(source, { start: line.start, end: from, indent: line.indent })
  return { first: at, from, isWhole: /(?:19|20)\d\d$/.test(words), ...(title ? { title } : {}) }
}

/** "(in thousands, except per" above "share data)": the line with which the bracket opens. */
function opensBracket({ source, lines, isFree }: Text, at: number): number | undefined {
  const line = lines[at] as SourceLine
  if (line.end - line.start > 80 || !/^[^()]*\)$/.test(wordsOf(source, line))) return undefined
  let above = at - 1
  while (above > at - 3 && above >= 0 && isEmpty(lines[above] as SourceLine)) above--
  const opening = lines[above]
  return opening && isFree(above) && /^\([^()]*$/.test(wordsOf(source, opening)) ? above : undefined
}

const isLabel = (words: string): boolean =>
  words.length < 110 && !/[.;]["”]?$|\d,\d{3}|^(?:#|<!--|[•●*]|Page \d)/.test(words)

function headRow(row: readonly Laid[]): GridRow[] {
  // without the marks of notes: "US$(1)" is no figure
  const cells = row.map(({ token: { start, end, text }, from, to }) => ({
    span: { start, end },
    text: readable(text),
    from,
    to,
  }))
  const span = { start: cells[0]?.span.start ?? 0, end: cells.at(-1)?.span.end ?? 0 }
  return [rowOf(cells, span, { indent: 0, isHeader: true })].flatMap((made) => made ?? [])
}

const captionOfToken = (source: string, { start, end }: HeaderToken): Caption => ({
  span: { start, end },
  text: readable(source.slice(start, end)),
})
