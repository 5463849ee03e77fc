/**
 * Finds the data tables of an HTML page: tables with figures in them that hold no other table of figures. Layout tables, site
 * navigation and lists set as tables stay with the narrative. The walk is a loop over a stack, never a recursion.
 */
import type { GridRow } from '../../model/grid.ts'
import type { HtmlDocument, HtmlElement, HtmlNode } from '../../model/html.ts'
import type { Span } from '../../model/span.ts'
import { cellKind, statesFigures } from '../source/cell-kind.ts'
import { plainWords } from '../source/cell-text.ts'
import { type Caption, type GridDraft, spanOfRows } from '../source/draft.ts'
import { titleLines } from '../source/text.ts'
import { BREAKS, isElement, isUnseen, wordSpan } from './html-cell.ts'
import { readHtmlRows } from './html-table.ts'

type HtmlGridDraft = GridDraft & { readonly sections: readonly string[] }

/** A table that is open in the walk, and what is known of the tables in it. */
interface OpenTable {
  readonly element: HtmlElement
  readonly captions: readonly Caption[]
  readonly sections: readonly string[]
  hasGrid: boolean
  /** Tables within tables below this one. */
  depth: number
}

/** Deeper layout is read from its innermost tables only, so that nesting costs no second look at the same words. */
const MAX_DEPTH = 2
const KEPT_LINES = 12

/** Reads all data tables of the page in document order. @param others elements that other readers have */
export function readHtmlTables(
  source: string,
  document: HtmlDocument,
  others: { readonly has: (element: HtmlElement) => boolean },
): HtmlGridDraft[] {
  const grids: HtmlGridDraft[] = []
  const tables: OpenTable[] = []
  const lines = newLines(source)
  const stack: (HtmlNode | { readonly closes: HtmlElement })[] = [document]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ('closes' in node) {
      lines.breakLine(node.closes)
      if (node.closes.tagName === 'table') closeTable(source, tables, grids, lines)
    } else if (node.nodeName === '#text') lines.add(node)
    else if ('childNodes' in node && !(isElement(node) && (isUnseen(node) || others.has(node)))) {
      if (isElement(node) && BREAKS.has(node.tagName)) {
        lines.breakLine(undefined)
        if (node.tagName === 'table')
          tables.push({ element: node, captions: lines.titles(), sections: lines.headings(), hasGrid: false, depth: 0 })
        stack.push({ closes: node })
      }
      for (let at = node.childNodes.length - 1; at >= 0; at--) stack.push(node.childNodes[at] as HtmlNode)
    }
  }
  return grids.sort((a, b) => a.span.start - b.span.start)
}

function closeTable(source: string, tables: OpenTable[], grids: HtmlGridDraft[], lines: Lines): void {
  const table = tables.pop()
  if (!table) return
  const outer = tables[tables.length - 1]
  if (outer) outer.depth = Math.max(outer.depth, table.depth + 1)
  if (!table.hasGrid && table.depth <= MAX_DEPTH) {
    const rows = readHtmlRows(source, table.element)
    if (isData(rows)) {
      const { captions, sections } = table
      grids.push({ syntax: 'html', span: spanOfRows(rows), isAligned: true, rows, captions, sections })
      table.hasGrid = true
      lines.clear()
    }
  }
  if (outer && table.hasGrid) outer.hasGrid = true
}

/** Figures beside a label, or under one: not a page number, not a list of calls, not a paragraph in a frame. */
function isData(rows: readonly GridRow[]): boolean {
  const stated = rows.filter(({ cells }) => statesFigures(cells))
  const figures = stated.reduce(
    (sum, { cells }) => sum + cells.filter(({ text }) => cellKind(text) === 'figure').length,
    0,
  )
  const isLabelled = stated.some(({ cells }) => cells.some(({ text }) => cellKind(text) === 'words'))
  return rows.length > 1 && figures > 0 && (isLabelled || figures > 2) && rows.some(({ cells }) => cells.length > 1)
}

interface Lines {
  readonly add: (node: HtmlNode) => void
  readonly breakLine: (closed: HtmlElement | undefined) => void
  readonly titles: () => Caption[]
  readonly headings: () => string[]
  readonly clear: () => void
}

/** The page's last lines of text, from which a table takes its captions, and the headings above. */
function newLines(source: string): Lines {
  let parts: string[] = []
  let span: Span | undefined
  let kept: Caption[] = []
  const headings: { readonly level: number; readonly text: string }[] = []
  return {
    add: (node) => {
      const words = 'value' in node ? wordSpan(source, node) : undefined
      if (!words || !('value' in node)) return
      parts.push(node.value)
      span = { start: span?.start ?? words.start, end: words.end }
    },
    breakLine: (closed) => {
      if (!span) return
      const text = plainWords(parts.join(''))
      if (text !== '') kept.push({ span, text })
      const level = closed && /^h[1-6]$/.test(closed.tagName) ? Number(closed.tagName[1]) : undefined
      if (level !== undefined && text !== '') {
        while ((headings[headings.length - 1]?.level ?? 0) >= level) headings.pop()
        headings.push({ level, text })
      }
      if (kept.length > 2 * KEPT_LINES) kept = kept.slice(-KEPT_LINES)
      parts = []
      span = undefined
    },
    titles: () => titleLines(kept),
    headings: () => headings.map(({ text }) => text),
    clear: () => {
      kept = []
    },
  }
}
