/**
 * From source to narrative blocks: what is neither table nor markup, told apart by kind (headline, dateline, heading,
 * paragraph, bullet, footnote, contact …) and by the section it stands in.
 */
import { defineStage } from '../engine.ts'
import { readHtmlStretches } from '../html/read-stretches.ts'
import { CHROME, DATELINE, HEADING_KINDS, OPENING_KINDS, TICKER_ECHO } from '../lexicon/sections.ts'
import { readStretches } from '../markdown/read-stretches.ts'
import type { Block, BlockKind, SectionKind } from '../model/block.ts'
import type { Grid } from '../model/grid.ts'
import type { Stretch } from '../model/prose.ts'
import { overlap, type Span } from '../model/span.ts'
import { viewOfText } from '../text/make-view.ts'

export const readBlocks = defineStage({
  name: 'read-blocks',
  requires: ['html', 'grids'],
  provides: ['blocks'],
  run: ({ text, html, grids }) => {
    const front = html ? undefined : frontMatter(text)
    const holes = [...grids.map(({ span }) => span), ...(front ? [front] : [])]
    const stretches = html ? readHtmlStretches(text, html, holes) : readStretches(text, holes)
    return { blocks: [...frontBlocks(text, front), ...classify(stretches, grids)] }
  },
})

/** The YAML block that some archives put before a release. */
function frontMatter(text: string): Span | undefined {
  const match = /^\s{0,3}---\r?\n/.exec(text)
  const end = match ? text.indexOf('\n---', match[0].length) : -1
  return match && end > 0 && end < 20_000 ? { start: 0, end: end + 4 } : undefined
}

function frontBlocks(text: string, front: Span | undefined): Block[] {
  if (!front) return []
  return [
    {
      id: 'b0',
      kind: 'frontMatter',
      span: front,
      view: viewOfText(text, front.start, front.end, { markdown: false }),
      sections: [],
      sectionKind: 'other',
    },
  ]
}

interface Heading {
  readonly text: string
  readonly style: number
  readonly kind: SectionKind | undefined
}

function classify(stretches: readonly Stretch[], grids: readonly Grid[]): Block[] {
  const blocks: Block[] = []
  const captions = grids.flatMap((grid) => grid.captions.map(({ span }) => span)).sort((a, b) => a.start - b.start)
  let headings: Heading[] = []
  let intro: string | undefined
  let hasDateline = false
  const dateline = stretches.findIndex(({ view }) => DATELINE.test(view.text.slice(0, 260)))
  for (const [index, stretch] of stretches.entries()) {
    const kind = kindOf(stretch, index, dateline, captions, blocks)
    if (kind === 'dateline') hasDateline = true
    if (kind === 'heading') {
      headings = pushHeading(headings, stretch)
      intro = undefined
    }
    if (kind === 'paragraph' && headings.length > 0 && endsAbout(headings, stretch)) headings = []
    if (kind !== 'bullet' && kind !== 'heading')
      intro =
        kind === 'paragraph' && stretch.view.text.length < 400 && /:$/.test(stretch.view.text)
          ? stretch.view.text
          : undefined
    const sections = [...headings.map(({ text }) => text), ...(intro && kind === 'bullet' ? [intro] : [])]
    blocks.push({
      id: `b${index + 1}`,
      kind,
      span: stretch.span,
      view: stretch.view,
      sections,
      sectionKind: sectionKindOf(stretch, headings, kind, hasDateline || dateline < 0),
    })
  }
  return blocks
}

const FOOTNOTE = /^(?:\[\d{1,2}\]|\(\d{1,2}\)|\([a-z]\)|\d{1,2}\)|\*{1,3}|†|‡|\(\*\)|Notes?:|¹|²|³)\s?\S/

function kindOf(
  stretch: Stretch,
  index: number,
  dateline: number,
  captions: readonly Span[],
  before: readonly Block[],
): BlockKind {
  const { text } = stretch.view
  if (TICKER_ECHO.test(text)) return 'frontMatter'
  if (captions.some((caption) => overlap(caption, stretch.span) > 0)) return 'tableNote'
  if (CHROME.test(text) && text.length < 160) return 'chrome'
  if (index === dateline) return 'dateline'
  if (index < dateline || (dateline < 0 && index < 2)) {
    if (text.length <= 300 && !/[.!?]"?$/.test(text))
      return before.some(({ kind }) => kind === 'headline')
        ? 'subheadline'
        : /[a-z]{3}/i.test(text) && text.length > 25
          ? 'headline'
          : 'subheadline'
  }
  if (FOOTNOTE.test(text) && !stretch.isBullet) return 'footnote'
  if (isContact(text)) return 'contact'
  if (isHeading(stretch)) return 'heading'
  return stretch.isBullet ? 'bullet' : 'paragraph'
}

const isContact = (text: string): boolean =>
  text.length < 240 &&
  /(?:@[\w-]+\.\w|\bTel\b|\bPhone\b|\+\d{1,3}[ (]|\(\d{3}\) ?\d{3}-\d{4})/i.test(text) &&
  !/[.!?]$/.test(text)

const SMALL = new Set('a an and as at by for from in of on or the to with vs per de la'.split(' '))

/** A short line without an end mark: set bold or in capitals, or with a capital on each word that counts. */
function isHeading({ view, depth, isBullet, isEmphatic }: Stretch): boolean {
  const { text } = view
  if (depth > 0) return true
  if (isBullet || text.length > 130 || /[.;,!?]$|^["'(]/.test(text)) return false
  const words = text.split(/\s+/).filter((word) => /[a-z]/i.test(word))
  if (words.length === 0 || words.length > 16) return false
  if (isEmphatic || text === text.toUpperCase()) return true
  const capitals = words.filter((word) => /^[^a-z]*[A-Z]/.test(word) || SMALL.has(word.toLowerCase()))
  return capitals.length === words.length || (/:$/.test(text) && words.length <= 8)
}

/** Headings of one style are siblings; a heading of another style stands under the one before. */
function pushHeading(headings: readonly Heading[], { view, depth, isEmphatic }: Stretch): Heading[] {
  const text = view.text.replace(/:$/, '')
  const style = depth > 0 ? depth : text === text.toUpperCase() ? 10 : isEmphatic ? 11 : 12
  const same = headings.findIndex((heading) => heading.style === style)
  const kept =
    same >= 0
      ? headings.slice(0, same)
      : depth > 0
        ? headings.filter((heading) => heading.style < depth)
        : headings.slice(-2)
  const kind = HEADING_KINDS.find(([pattern]) => pattern.test(text))?.[1]
  return [...kept, { text, style, kind }]
}

/** A paragraph that opens another matter than its heading's ends the heading's reach ("About X" is one paragraph, no more). */
const endsAbout = (headings: readonly Heading[], stretch: Stretch): boolean =>
  headings.at(-1)?.kind === 'about' && OPENING_KINDS.some(([pattern]) => pattern.test(stretch.view.text.slice(0, 400)))

function sectionKindOf(
  stretch: Stretch,
  headings: readonly Heading[],
  kind: BlockKind,
  hasBegun: boolean,
): SectionKind {
  if (kind === 'contact') return 'contact'
  const opening = OPENING_KINDS.find(([pattern]) => pattern.test(stretch.view.text.slice(0, 400)))?.[1]
  if (opening) return opening
  const heading = headings.findLast((item) => item.kind !== undefined)
  const nearest = headings.at(-1)
  if (nearest?.kind) return nearest.kind
  // a heading without a kind of its own, under one that has: "Fourth Quarter" under "Outlook"
  if (heading && heading !== nearest && heading.kind === 'outlook') return 'outlook'
  return hasBegun || kind === 'headline' || kind === 'subheadline' ? 'results' : 'other'
}
