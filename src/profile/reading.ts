/** What the profile is read from: title and front matter, the release's opening, all its prose, and the heads of its tables. */
import type { Block } from '../model/block.ts'
import type { Grid, GridRow } from '../model/grid.ts'
import type { View } from '../model/view.ts'
import { findPeriods, type PeriodPhrase } from '../recognize/period/index.ts'

/** A piece of prose with its period phrases. */
export interface Passage {
  readonly text: string
  readonly view: View
  readonly phrases: readonly PeriodPhrase[]
}

/** The words above a grid's figures, and whether they were typeset as cells. */
export interface Head {
  /** Captions and header cells, each with its period phrases. */
  readonly texts: readonly string[]
  readonly phrases: readonly PeriodPhrase[]
  /** The first rows of figures as text: currency signs stand there. */
  readonly body: readonly string[]
}

export interface Reading {
  readonly title: string | undefined
  /** ISO date of the front matter. */
  readonly frontDate: string | undefined
  /** Title, lines under it, dateline and first paragraphs, in order. */
  readonly opening: readonly Passage[]
  readonly prose: readonly Block[]
  readonly heads: readonly Head[]
}

const OPENING_BLOCKS = 16
const OPENING_CHARACTERS = 8000
const HEAD_ROWS = 12
const FRONT_MATTER = /^\s*---\r?\n([\s\S]{0,20000}?)\r?\n---/
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

function headOf(grid: Grid): Head {
  const first = grid.rows.findIndex(isFigureRow)
  const rows = grid.rows.slice(0, first < 0 ? HEAD_ROWS : Math.min(first, HEAD_ROWS))
  const texts = [...grid.captions.map(({ text }) => text), ...rows.flatMap((row) => row.cells.map(({ text }) => text))]
  const figures = first < 0 ? [] : grid.rows.slice(first, first + 6)
  return {
    texts,
    phrases: texts.filter((text) => text.length < 400).flatMap((text) => findPeriods(text)),
    body: figures.flatMap((row) => row.cells.map(({ text }) => text)),
  }
}

const passageOf = (view: View): Passage => ({ text: view.text, view, phrases: findPeriods(view.text) })

function openingOf(prose: readonly Block[]): Passage[] {
  const passages: Passage[] = []
  let length = 0
  for (const block of prose.slice(0, OPENING_BLOCKS)) {
    if (length > OPENING_CHARACTERS) break
    passages.push(passageOf(block.view))
    length += block.view.text.length
  }
  return passages
}

/** Gathers what the profile's readers look at. */
export function openReading(text: string, blocks: readonly Block[], grids: readonly Grid[]): Reading {
  const front = FRONT_MATTER.exec(text.slice(0, 24_000))?.[1] ?? ''
  const prose = blocks.filter((block) => !SILENT.has(block.kind) && block.view.text.trim() !== '')
  const headline = prose.find((block) => block.kind === 'headline')?.view.text.trim()
  const date = frontValue(front, 'date')
  return {
    title: frontValue(front, 'title') ?? headline,
    frontDate: date && /^\d{4}-\d\d-\d\d/.test(date) ? date.slice(0, 10) : undefined,
    opening: openingOf(prose),
    prose,
    heads: grids.map(headOf),
  }
}
