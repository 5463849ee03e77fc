/** What the profile is read from: title and front matter, the release's opening, all its prose, and the heads of its tables. */
import type { Block } from '../model/block.ts'
import type { Grid, GridRow } from '../model/grid.ts'
import type { View } from '../model/view.ts'
import { isMonthEnd, isoOf, isRealDate } from '../recognize/period/calendar.ts'
import { findPeriods, type PeriodExpression, type PeriodPhrase } from '../recognize/period/index.ts'

/** A piece of prose with its period phrases. */
export interface Passage {
  readonly text: string
  readonly view: View
  readonly phrases: readonly PeriodPhrase[]
}

export interface PlacedExpression {
  readonly expression: PeriodExpression
  readonly from: number
  readonly to: number
}

/** The words above a grid's figures, and whether they were typeset as cells. */
export interface Head {
  readonly texts: readonly string[]
  /** Period expressions of the captions. */
  readonly captions: readonly PeriodExpression[]
  /** Period expressions of each header row that has any, with the columns of their cells. */
  readonly rows: readonly (readonly PlacedExpression[])[]
  /** Whether the cells' columns tell which header stands over which: not where a syntax has no column spans. */
  readonly isPlaced: boolean
  /** The first rows of figures as text: currency signs stand there. */
  readonly body: readonly string[]
}

export interface Reading {
  readonly title: string | undefined
  /** ISO date of the front matter, or that of publication in a page's head. */
  readonly frontDate: string | undefined
  /** The day that a letterhead gives. */
  readonly letterDate: string | undefined
  /** Title, lines under it, dateline and first paragraphs, in order. */
  readonly opening: readonly Passage[]
  readonly prose: readonly Block[]
  readonly heads: readonly Head[]
}

const OPENING_BLOCKS = 16
const OPENING_CHARACTERS = 8000
const HEAD_ROWS = 12
const FRONT_MATTER = /^\s*---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n---/
const SILENT: ReadonlySet<Block['kind']> = new Set(['chrome', 'frontMatter'])

/** A scalar of YAML front matter, unquoted. */
function frontValue(front: string, key: string): string | undefined {
  const line = new RegExp(`^${key}:[ \\t]*(.+)$`, 'm').exec(front)?.[1]?.trim()
  if (!line) return undefined
  const quoted = /^"(.*)"$/.exec(line)?.[1]?.replace(/\\"/g, '"') ?? /^'(.*)'$/.exec(line)?.[1]?.replace(/''/g, "'")
  return quoted ?? line
}

const AMOUNT = /^[($€£¥]*[-+]?\s?\d[\d,.]*\s?[%)]*$/
const YEAR_OR_DATE = /^(?:19|20)\d\d$|^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/

const isFigureRow = (row: GridRow): boolean =>
  row.cells.filter((cell, index) => index > 0 && AMOUNT.test(cell.text) && !YEAR_OR_DATE.test(cell.text)).length > 0

/** A cell longer than this is prose that was set in a table. */
const LONGEST_CELL = 300

/** The head of each page, printed above its tables as well: the day is that of publication. */
const PAGE_HEAD = /^\W*for immediate release\b/i

const expressionsIn = (text: string): PeriodExpression[] =>
  text.length > LONGEST_CELL || PAGE_HEAD.test(text) ? [] : findPeriods(text).map(({ expression }) => expression)

const placedIn = (row: GridRow): PlacedExpression[] =>
  row.cells.flatMap(({ text, from, to }) => expressionsIn(text).map((expression) => ({ expression, from, to })))

function headOf(grid: Grid): Head {
  const first = grid.rows.findIndex(isFigureRow)
  const rows = grid.rows.slice(0, first < 0 ? HEAD_ROWS : Math.min(first, HEAD_ROWS))
  const figures = first < 0 ? [] : grid.rows.slice(first, first + 6)
  const captions = grid.captions.map(({ text }) => text)
  return {
    texts: [...captions, ...rows.flatMap((row) => row.cells.map(({ text }) => text))],
    captions: captions.flatMap(expressionsIn),
    isPlaced: grid.isAligned && (grid.syntax === 'html' || grid.syntax === 'whitespace'),
    rows: rows.map(placedIn).filter((placed) => placed.length > 0),
    body: figures.flatMap((row) => row.cells.map(({ text }) => text)),
  }
}

const passageOf = (view: View): Passage => ({ text: view.text, view, phrases: findPeriods(view.text) })

const ANNOUNCES = /newswire|business ?wire|\btoday (?:announced|reported)|announced today|reported today/i

/** Where the release announces itself: its dateline, or the first block that says so. */
const announcementOf = (prose: readonly Block[]): number =>
  prose.findIndex(({ kind, view }) => kind === 'dateline' || ANNOUNCES.test(view.text.slice(0, 1200)))

/** The blocks that open the release: from its headline on (a page's menus stand before), and its dateline, wherever it stands. */
function openingBlocks(prose: readonly Block[]): Block[] {
  const headline = prose.findIndex(({ kind }) => kind === 'headline')
  const announcement = announcementOf(prose)
  const isFirst = headline >= 0 && (announcement < 0 || headline <= announcement)
  const start = isFirst ? headline : Math.max(0, announcement - OPENING_BLOCKS / 2)
  const dated = prose.slice(Math.max(0, start - LETTERHEAD), start).filter(({ view }) => DAY_ALONE.test(view.text))
  const blocks = [...dated, ...prose.slice(start, start + OPENING_BLOCKS)]
  // "Highlights" with a dozen bullets may stand between title and dateline
  return announcement < start + OPENING_BLOCKS ? blocks : [...blocks, ...prose.slice(announcement, announcement + 3)]
}

/** How many blocks above a headline may be its letterhead, with the day in a line of its own. */
const LETTERHEAD = 6
const DAY_ALONE =
  /^\s*(?:for immediate release\W+)?(?:\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?, ?|\d{1,2}\.? \p{L}{3,9}\.?,? )(?:19|20)\d\d(?:, \d{1,2}:\d\d.{0,12})?\s*$/iu

function openingOf(prose: readonly Block[]): Passage[] {
  const passages: Passage[] = []
  let length = 0
  for (const block of openingBlocks(prose)) {
    if (length > OPENING_CHARACTERS) break
    passages.push(passageOf(block.view))
    length += block.view.text.length
  }
  return passages
}

/** Lines of words at the top of a text, where a letterhead gives the day in a line of its own. */
const LETTERHEAD_LINES = 12

/** The day of a letterhead: alone in its line, and no end of a month, which the title of a statement would give. */
function letterheadDay(head: string): string | undefined {
  const lines = head.split('\n').filter((line) => /\S/.test(line))
  for (const line of lines.slice(0, LETTERHEAD_LINES)) {
    if (!DAY_ALONE.test(line)) continue
    const [{ end, year } = {}] = findPeriods(line).map(({ expression }) => expression)
    if (!end?.day || year === undefined || !isRealDate(year, end.month, end.day)) continue
    const day = isoOf(year, end.month, end.day)
    if (!isMonthEnd(day)) return day
  }
  return undefined
}

/** The day of a front matter's date, if the calendar has it. */
function dayOf(date: string | undefined): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(date ?? '') ?? []
  return day && isRealDate(Number(year), Number(month), Number(day)) ? `${year}-${month}-${day}` : undefined
}

const META = /<meta\s[^<>]{0,400}>/gi
const PUBLISHED =
  /\b(?:property|name|itemprop)\s*=\s*["']?(?:article:published_time|datePublished|(?:dc\.|pub)?date)\b/i

/** The date that a page's head gives itself: `<meta property="article:published_time" content="2031-02-13T06:30">`. */
function metaDate(head: string): string | undefined {
  const tag = head.match(META)?.find((one) => PUBLISHED.test(one))
  return /\bcontent\s*=\s*["']?([\d-]{10})/i.exec(tag ?? '')?.[1]
}

/** Gathers what the profile's readers look at. */
export function openReading(text: string, blocks: readonly Block[], grids: readonly Grid[]): Reading {
  const head = text.slice(0, 24_000)
  const front = FRONT_MATTER.exec(head)?.[1] ?? ''
  const prose = blocks.filter((block) => !SILENT.has(block.kind) && block.view.text.trim() !== '')
  const headline = prose.find((block) => block.kind === 'headline')?.view.text.trim()
  const date = frontValue(front, 'date') ?? metaDate(head)
  return {
    title: frontValue(front, 'title') ?? headline,
    frontDate: dayOf(date),
    letterDate: letterheadDay(head),
    opening: openingOf(prose),
    prose,
    heads: grids.map(headOf),
  }
}
