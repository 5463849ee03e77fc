/**
 * Writes a release that was read out again in each syntax that a wire uses: its blocks as prose, its grids as tables with tabs, as
 * pipe tables, with aligned blanks in a fence, or as HTML with `colspan` where a header spans. What is read from all of them must
 * be the same. Site chrome and front matter are left out.
 */
import type { Run } from '../../src/index.ts'
import type { Block, BlockKind } from '../../src/model/block.ts'
import type { Rendering } from './render-table.ts'
import { type Layout, type Line, layoutOf } from './table-layout.ts'

const UNSEEN: ReadonlySet<BlockKind> = new Set<BlockKind>(['chrome', 'frontMatter'])

export const RENDERINGS: readonly Rendering[] = ['tab', 'pipe', 'whitespace', 'html']

/** The release in one syntax. */
export function renderRelease({ source, layers: { blocks, grids, tables } }: Run, rendering: Rendering): string {
  const held = (at: number) => blocks.some(({ span }) => span.start <= at && at < span.end)
  const captions = grids.flatMap((grid) => grid.captions.filter(({ span }) => !held(span.start)))
  const parts = [
    ...blocks
      .filter(({ kind }) => !UNSEEN.has(kind))
      .map((block) => ({ at: block.span.start, words: proseOf(block, source.text, rendering) })),
    ...captions.map(({ span, text }) => ({ at: span.start, words: paragraphOf('tableNote', text, rendering) })),
    ...grids.map((grid) => ({ at: grid.span.start, words: tableOf(layoutOf(grid, tables), rendering) })),
  ].sort((a, b) => a.at - b.at)
  const body = parts.map(({ words }) => words).join('\n\n')
  const front = blocks.find(({ kind }) => kind === 'frontMatter')?.span
  const yaml = front ? source.text.slice(front.start, front.end) : ''
  if (rendering !== 'html') return `${yaml}\n\n${body}\n`
  const title = /^title: *"?(.*?)"?$/m.exec(yaml)?.[1]
  const isHeaded = !title || blocks.some(({ kind, view }) => kind === 'headline' && view.text === title)
  const headline = isHeaded ? '' : `${paragraphOf('headline', title, rendering)}\n\n`
  return `<html><head>${headOf(yaml)}</head><body>\n${headline}${body}\n</body></html>\n`
}

/** What front matter says, as the head of a page says it. */
function headOf(yaml: string): string {
  const [title, date] = ['title', 'date'].map((key) => new RegExp(`^${key}: *"?(.*?)"?$`, 'm').exec(yaml)?.[1])
  return [
    ...(title ? [`<title>${escapeHtml(title)}</title>`] : []),
    ...(date ? [`<meta property="article:published_time" content="${date.replace(' ', 'T')}">`] : []),
  ].join('\n')
}

/** The mark of an ordered list is no part of the block's words, but the number of a note. */
function proseOf({ kind, view, span }: Block, source: string, rendering: Rendering): string {
  const number = /(?:^|\n)\s*(\d{1,2}[.)]) $/.exec(source.slice(Math.max(0, span.start - 8), span.start))?.[1]
  return number === undefined
    ? paragraphOf(kind, view.text, rendering)
    : paragraphOf('paragraph', `${number} ${view.text}`, rendering)
}

function paragraphOf(kind: BlockKind, text: string, rendering: Rendering): string {
  if (rendering === 'html') {
    const tag = kind === 'headline' ? 'h1' : kind === 'heading' ? 'h2' : kind === 'bullet' ? 'li' : 'p'
    return `<${tag}>${escapeHtml(text)}</${tag}>`
  }
  const mark = kind === 'headline' ? '# ' : kind === 'heading' ? '## ' : kind === 'bullet' ? '- ' : ''
  return mark + text.replace(/[\\*_[\]<>`|]/g, '\\$&')
}

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** The words of each column; those of a span stand in its first. */
const wordsOf = ({ cells }: Line, width: number): string[] => {
  const words = Array.from({ length: width }, () => '')
  for (const { text, from } of cells) words[from] = text
  return words
}

const blanks = ({ indent }: Line, blank = ' '): string => blank.repeat(Math.min(indent, 12))

function tableOf(layout: Layout, rendering: Rendering): string {
  const { width, lines } = layout
  if (rendering === 'tab') return lines.map((line) => blanks(line) + wordsOf(line, width).join('\t')).join('\n')
  if (rendering === 'pipe') return pipeTable(layout)
  if (rendering === 'whitespace') return alignedTable(layout)
  return `<table>\n${lines.map((line) => htmlRow(line, width)).join('\n')}\n</table>`
}

function pipeTable({ width, lines }: Layout): string {
  const rows = lines.map(
    (line) =>
      `| ${blanks(line)}${wordsOf(line, width)
        .map((words) => words.replace(/[|*_]/g, '\\$&'))
        .join(' | ')} |`,
  )
  return [rows[0], `|${' --- |'.repeat(width)}`, ...rows.slice(1)].join('\n')
}

function htmlRow(line: Line, width: number): string {
  const tag = line.isHeader ? 'th' : 'td'
  const cells: string[] = []
  for (let at = 0; at < width; at++) {
    const cell = line.cells.find(({ from }) => from === at)
    const span = cell ? cell.to - cell.from + 1 : 1
    const lead = at === 0 && cell ? blanks(line, '&nbsp;') : ''
    cells.push(`<${tag}${span > 1 ? ` colspan="${span}"` : ''}>${lead}${escapeHtml(cell?.text ?? '')}</${tag}>`)
    at += span - 1
  }
  return `<tr>${cells.join('')}</tr>`
}

const GAP = 3

/** Labels to the left, figures to the right, headers centred over what they span, rules where the grid has them. */
function alignedTable({ width, lines }: Layout): string {
  const widths = Array.from({ length: width }, (_, column) =>
    Math.max(
      4,
      ...lines.flatMap(({ cells, indent }) =>
        cells
          .filter(({ from, to }) => from === column && to === column)
          .map(({ text }) => text.length + (column === 0 ? Math.min(indent, 12) : 0)),
      ),
    ),
  )
  for (const { text, from, to } of lines.flatMap(({ cells }) => cells)) {
    const room = sum(widths.slice(from, to + 1)) + GAP * (to - from)
    if (text.length > room) widths[to] = (widths[to] as number) + text.length - room
  }
  const starts = widths.map((_, column) => sum(widths.slice(0, column)) + GAP * column)
  const drawn = lines.flatMap((line) => {
    let out = ''
    for (const { text, from, to } of line.cells) {
      const start = starts[from] as number
      const room = (starts[to] as number) + (widths[to] as number) - start
      const free = room - text.length
      const lead = from === 0 ? blanks(line).length : to > from ? Math.floor(free / 2) : free
      out = out.padEnd(start + lead) + text
    }
    const rule = starts.map((start, column) => ({
      start,
      dashes: column === 0 ? '' : '-'.repeat(widths[column] as number),
    }))
    const ruled = line.ruledAbove ? [rule.reduce((above, { start, dashes }) => above.padEnd(start) + dashes, '')] : []
    return [...ruled, out]
  })
  return ['```', ...drawn, '```'].join('\n')
}

const sum = (figures: readonly number[]): number => figures.reduce((total, figure) => total + figure, 0)
