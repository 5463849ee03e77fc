/** From stretches to blocks: each stretch gets its kind, the headings above it and what its section is about. */
import { TABLE_SCALE } from '../lexicon/sections.ts'
import type { Block, BlockKind } from '../model/block.ts'
import type { Grid } from '../model/grid.ts'
import type { Stretch } from '../model/prose.ts'
import { joinViews, sourceSpan, type View } from '../model/view.ts'
import { withoutMarks } from '../text/footnote-marks.ts'
import {
  figuresOfFlatTable,
  isChartDebris,
  isChrome,
  isContact,
  isFootnote,
  isStatementTitle,
  isTickerEcho,
} from './block-kind.ts'
import { type Heading, isHeading, isPlainTitle, kindOfHeading, pushHeading } from './headings.ts'
import { type Introduction, introductionsFor, withIntroduction } from './introductions.ts'
import { withoutMarkedProse } from './marked-prose.ts'
import { LONE_MARK } from './marks.ts'
import { type SectionState, sectionKindOf } from './section-kind.ts'
import { type TablePlaces, tablePlaces } from './table-places.ts'
import { findTopMatter, type TopMatter } from './top-matter.ts'

/** What is known of the text while its blocks are told apart. */
interface Reading {
  readonly stretches: readonly Stretch[]
  readonly top: TopMatter
  readonly tables: TablePlaces
  headings: Heading[]
  /** Nothing but notes has come since the last table. */
  isUnderTable: boolean
}

/** @param title the title that stands in the front matter, for a body that has none */
export function blocksOf(raw: readonly Stretch[], grids: readonly Grid[], title?: View): Block[] {
  const stretches = withoutMarkedProse(withJoinedMarks(raw))
  const top = findTopMatter(stretches, title?.text)
  const reading: Reading = {
    ...{ stretches, top, tables: tablePlaces(grids), headings: [] },
    isUnderTable: false,
  }
  const notes = noteNumbers(stretches)
  const state: SectionState = { running: undefined, isClosing: false }
  const blocks: Block[] = title && top.headline < 0 && title.text !== '' ? [titleBlock(title)] : []
  let introductions: readonly Introduction[] = []
  for (const [index, stretch] of stretches.entries()) {
    const kind = nextKind(reading, index)
    if (followHeadings(reading, index, kind)) state.running = undefined
    introductions = introductionsFor(introductions, stretch, kind)
    const above = reading.headings.map(({ text }) => text)
    const view = kind === 'footnote' || kind === 'tableNote' ? stretch.view : withoutMarks(stretch.view, notes)
    blocks.push({
      id: `b${index + 1}`,
      kind,
      span: stretch.span,
      view,
      sections: kind === 'bullet' ? [...above, ...introductions.map(({ text }) => text)] : above,
      sectionKind: kind === 'contact' ? 'contact' : sectionKindOf(view.text, reading.headings, state),
    })
    introductions = withIntroduction(introductions, stretch, stretches[index + 1], kind, view.text)
  }
  return blocks
}

const titleBlock = (view: View): Block => ({
  id: 'b0t',
  kind: 'headline',
  span: sourceSpan(view, 0, view.text.length),
  view,
  sections: [],
  sectionKind: 'results',
})

/** In layout tables a bullet's or a note's mark has a cell of its own: "•" | "Revenue rose …". */
function withJoinedMarks(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = []
  let mark: Stretch | undefined
  for (const stretch of stretches) {
    if (mark) {
      const isNote = /\w/.test(mark.view.text)
      joined.push({
        ...stretch,
        span: { start: isNote ? mark.span.start : stretch.span.start, end: stretch.span.end },
        view: isNote ? joinViews([mark.view, stretch.view]) : stretch.view,
        level: isNote ? stretch.level : Math.max(1, stretch.level),
        mark: mark.view.text,
      })
      mark = undefined
    } else if (LONE_MARK.test(stretch.view.text) && stretch.level === 0) mark = stretch
    else joined.push(stretch)
  }
  return joined
}

/** The marks of the notes that the text prints as "(1) …". */
function noteNumbers(stretches: readonly Stretch[]): Set<string> {
  const numbers = new Set<string>()
  for (const { view } of stretches) {
    const mark = /^\((\d{1,2})\)\s?\p{L}/u.exec(view.text.slice(0, 8))
    if (mark) numbers.add(`(${mark[1]})`)
  }
  return numbers
}

/** "Second quarter 2031" | "vs." | "first quarter 2031": a heading in the cells of a layout table is one with what it is held against. */
function heldAgainst(stretches: readonly Stretch[], index: number): Stretch {
  const stretch = stretches[index] as Stretch
  const [first, before] = [stretches[index - 2], stretches[index - 1]]
  if (!before || before.view.text.length > LONGEST_LINK || !VERSUS.test(before.view.text)) return stretch
  const isAlone = before.view.text.length < 9
  if (isAlone && (!first || first.view.text.length > LONGEST_LINK)) return stretch
  return { ...stretch, view: joinViews([...(isAlone && first ? [first.view] : []), before.view, stretch.view]) }
}

const LONGEST_LINK = 60
const VERSUS = /(?:^|\s)(?:vs\.?|versus|compared (?:to|with))$/i

/** Takes a heading up; true where one was. */
function followHeadings(reading: Reading, index: number, kind: BlockKind): boolean {
  const stretch = reading.stretches[index] as Stretch
  // a table's title heads the prose under the table as well, where it is set as a heading
  if (kind === 'heading' || (kind === 'tableNote' && !reading.isUnderTable && isHeading(stretch))) {
    reading.headings = pushHeading(reading.headings, heldAgainst(reading.stretches, index), index < reading.top.end)
    return true
  }
  // the lists of highlights above the dateline are over
  if (kind === 'dateline') reading.headings = []
  if (kind !== 'chrome' && kind !== 'tableNote' && kind !== 'frontMatter')
    for (const heading of reading.headings) heading.hasText = true
  return false
}

function nextKind(reading: Reading, index: number): BlockKind {
  const { stretches, tables, top } = reading
  const stretch = stretches[index] as Stretch
  const before = stretches[index - 1]
  const isCaption = index >= top.end && stretch.level === 0 && tables.isCaption(stretch.span)
  if (tables.hasTableBetween(before?.span.start ?? 0, stretch.span.start)) reading.isUnderTable = true
  if (isCaption) reading.isUnderTable = false
  const kind = isCaption ? 'tableNote' : kindOf(reading, index)
  if (kind !== 'footnote' && kind !== 'chrome' && kind !== 'frontMatter') {
    reading.isUnderTable = false
    return kind
  }
  return kind === 'footnote' && reading.isUnderTable ? 'tableNote' : kind
}

function kindOf(reading: Reading, index: number): BlockKind {
  const { stretches, top, headings } = reading
  const stretch = stretches[index] as Stretch
  const { text } = stretch.view
  if (isTickerEcho(text)) return 'subheadline'
  if (index === top.dateline) return 'dateline'
  if (index === top.headline) return 'headline'
  if (isChrome(stretch)) return 'chrome'
  if (index < top.end) return kindAtTop(reading, index)
  const looksHeading = isHeading(stretch)
  const headed = looksHeading ? kindOfHeading(text) : undefined
  const isContactSection = headings[headings.length - 1]?.kind === 'contact'
  const opensOther =
    looksHeading && (stretch.depth > 0 || isStatementTitle(text) || (headed !== undefined && headed !== 'contact'))
  if (!opensOther && isContact(stretches, index, isContactSection)) {
    // "Investor contacts:" heads a list of names, "VP, Investor Relations" is a line of it
    return headed === 'contact' && CONTACT_HEADING.test(text) ? 'heading' : 'contact'
  }
  if (isFootnote(stretches, index, reading.isUnderTable)) return 'footnote'
  const isDebris = stretch.level > 0 ? figuresOfFlatTable(text) > 0 : isChartDebris(text)
  if (isDebris || (TABLE_SCALE.test(text) && text.length < 170)) return 'tableNote'
  if (looksHeading || isPlainTitle(stretches, index)) return 'heading'
  return stretch.level > 0 ? 'bullet' : 'paragraph'
}

const NEAR_HEADLINE = 15
/** "Investor contacts", not "VP, Investor Relations". */
const CONTACT_HEADING =
  /:$|contacts?$|[ei]nquiries$|events$|calendar$|information$|^\W?contacts?\b|^(?:investor|media|press|public|company)(?: \w+)? relations$/i

/** Above the dateline: titles, lists of highlights with their headings, an address, and a page's menus far above. */
function kindAtTop({ stretches, top }: Reading, index: number): BlockKind {
  const stretch = stretches[index] as Stretch
  const { text } = stretch.view
  if (index < top.headline - NEAR_HEADLINE) return 'chrome'
  if (stretch.level > 0) return 'bullet'
  if (isContact(stretches, index, false)) return 'contact'
  if ((stretches[index + 1]?.level ?? 0) > 0 && isHeading(stretch)) return 'heading'
  if (text.length > 140 && /[.!?]["')]?$/.test(text)) return 'paragraph'
  return 'subheadline'
}
