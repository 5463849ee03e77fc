/**
 * From a parsed page to stretches of narrative: the text of each block-level element outside the tables that were taken as
 * grids. Entities are decoded with their places, so that every character still knows where it stands in the source.
 */
import type { HtmlDocument, HtmlElement, HtmlNode, HtmlText } from '../model/html.ts'
import type { Stretch } from '../model/prose.ts'
import type { Span } from '../model/span.ts'
import { entityLength, viewWriter } from '../text/make-view.ts'

const BLOCKS = new Set([
  'p',
  'div',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'td',
  'th',
  'tr',
  'table',
  'blockquote',
  'section',
  'article',
  'ul',
  'ol',
  'body',
  'center',
  'dd',
  'dt',
  'pre',
  'main',
  'header',
  'footer',
  'hr',
])
const SILENT = new Set([
  'script',
  'style',
  'head',
  'noscript',
  'template',
  'nav',
  'select',
  'button',
  'svg',
  'form',
  'iframe',
])
const BOLD = new Set(['b', 'strong', 'i', 'em', 'u'])

interface Piece {
  readonly start: number
  readonly end: number
  readonly isBold: boolean
}

interface Open {
  pieces: Piece[]
  depth: number
  isBullet: boolean
}

/** @param holes spans that are no narrative (tables) */
export function readHtmlStretches(source: string, html: HtmlDocument, holes: readonly Span[]): Stretch[] {
  const stretches: Stretch[] = []
  const sorted = [...holes].sort((a, b) => a.start - b.start)
  let open: Open = { pieces: [], depth: 0, isBullet: false }
  const close = (next: Open): void => {
    const stretch = stretchOf(source, open)
    if (stretch) stretches.push(stretch)
    open = next
  }
  // an explicit stack: markup nested thousands deep must not overflow the call stack
  const stack: { node: HtmlNode; isBold: boolean; isLeaving: boolean; isBullet: boolean }[] = [
    { node: html, isBold: false, isLeaving: false, isBullet: false },
  ]
  for (let item = stack.pop(); item; item = stack.pop()) {
    const { node, isBold, isBullet } = item
    if (isText(node)) {
      const place = node.sourceCodeLocation
      if (place && !inHole(sorted, place.startOffset))
        open.pieces.push({ start: place.startOffset, end: place.endOffset, isBold })
      continue
    }
    if (!('childNodes' in node)) continue
    const name = isElement(node) ? node.tagName : ''
    if (SILENT.has(name)) continue
    const isBlock = BLOCKS.has(name)
    if (item.isLeaving) {
      close({ pieces: [], depth: 0, isBullet })
      continue
    }
    if (name === 'br') open.pieces.push({ start: -1, end: -1, isBold: false })
    const bullet = isBullet || name === 'li'
    if (isBlock) {
      close({ pieces: [], depth: /^h[1-6]$/.test(name) ? Number(name[1]) : 0, isBullet: bullet })
      stack.push({ node, isBold, isLeaving: true, isBullet })
    }
    const bold = isBold || BOLD.has(name) || isBoldStyle(node)
    for (let i = node.childNodes.length - 1; i >= 0; i--)
      stack.push({ node: node.childNodes[i] as HtmlNode, isBold: bold, isLeaving: false, isBullet: bullet })
  }
  close({ pieces: [], depth: 0, isBullet: false })
  return stretches
}

const isText = (node: HtmlNode): node is HtmlText => node.nodeName === '#text'
const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node
const isBoldStyle = (node: HtmlNode): boolean =>
  isElement(node) &&
  node.attrs.some(({ name, value }) => name === 'style' && /font-weight:\s*(?:bold|[6-9]00)/i.test(value))

function inHole(holes: readonly Span[], at: number): boolean {
  let low = 0
  let high = holes.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const hole = holes[middle] as Span
    if (at < hole.start) high = middle - 1
    else if (at >= hole.end) low = middle + 1
    else return true
  }
  return false
}

function stretchOf(source: string, { pieces, depth, isBullet }: Open): Stretch | undefined {
  const writer = viewWriter()
  let boldLength = 0
  let length = 0
  for (const { start, end, isBold } of pieces) {
    if (start < 0) {
      writer.add(' ', pieces[0]?.start ?? 0, pieces[0]?.start ?? 0)
      continue
    }
    for (let at = start; at < end; ) {
      const entity = source[at] === '&' ? entityLength(source, at, writer) : 0
      if (entity === 0) writer.add(source[at] as string, at, at + 1)
      at += entity || 1
    }
    const words = source.slice(start, end).trim().length
    length += words
    if (isBold) boldLength += words
  }
  const view = writer.finish()
  if (view.text === '') return undefined
  const span = { start: view.starts[0] as number, end: view.ends[view.text.length - 1] as number }
  return {
    span,
    view,
    depth,
    isBullet: isBullet || /^[•●▪◦·]\s?/.test(view.text),
    isEmphatic: length > 0 && boldLength === length,
  }
}
