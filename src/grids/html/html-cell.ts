/**
 * Reads one cell of an HTML table: its words as they show, where they stand between the tags, and how deep they are set. Tags
 * within the words are kept in the span, entities and blanks around them are not.
 */
import { isHidden } from '../../html/elements.ts'
import type { HtmlElement, HtmlNode } from '../../model/html.ts'
import type { Span } from '../../model/span.ts'
import { plainWords } from '../source/cell-text.ts'

interface HtmlWords {
  readonly text: string
  readonly span: Span
  /** How deep the first line is set, in characters. */
  readonly indent: number
}

/** Elements that break the line: their neighbours' words do not grow together. */
export const BREAKS = new Set(
  'br p div li ul ol tr td th table tbody thead tfoot h1 h2 h3 h4 h5 h6 hr section article header footer nav aside main pre blockquote dt dd dl form figure figcaption center caption address details summary fieldset legend dir menu'.split(
    ' ',
  ),
)
const UNSEEN = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'title',
  'svg',
  'iframe',
  'select',
  'button',
  'textarea',
])

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node
export const attributeOf = (element: HtmlElement, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value
export const isUnseen = (element: HtmlElement): boolean => UNSEEN.has(element.tagName) || isHidden(element)

const EDGE = String.raw`(?:[\s\u00a0\u2000-\u200f\ufeff]|&(?:nbsp|emsp|ensp|thinsp|zwnj);?|&#(?:160|32|8194|8195|8201|8203|x[aA]0|x20|x200[bB]);)`
const OPEN_EDGE = new RegExp(`^${EDGE}+`)
const CLOSE_EDGE = new RegExp(`${EDGE}$`)

/** Range of a text node's words in the source, without blanks and blank entities at its ends. */
export function wordSpan(source: string, node: HtmlNode): Span | undefined {
  const place = node.sourceCodeLocation
  if (!place) return undefined
  let { startOffset: start, endOffset: end } = place
  const lead = OPEN_EDGE.exec(source.slice(start, end))
  if (lead) start += lead[0].length
  while (end > start) {
    const tail = CLOSE_EDGE.exec(source.slice(Math.max(start, end - 8), end))
    if (!tail) break
    end -= tail[0].length
  }
  return end > start ? { start, end } : undefined
}

/** The words below an element; undefined where it shows none. No recursion: tables nest a thousand deep. */
export function wordsWithin(source: string, root: HtmlElement): HtmlWords | undefined {
  const parts: string[] = []
  let start = -1
  let end = -1
  let indent = indentOf(root)
  const stack: HtmlNode[] = [...root.childNodes].reverse()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nodeName === '#text' && 'value' in node) {
      const span = wordSpan(source, node)
      if (span && start < 0) indent += /^[\s\u00a0]*/.exec(node.value)?.[0].replace(/[^\u00a0\u2003]/g, '').length ?? 0
      parts.push(node.value)
      if (!span) continue
      if (start < 0) start = span.start
      end = Math.max(end, span.end)
    } else if (isElement(node) && !isUnseen(node) && !isFootnoteMark(node)) {
      if (start < 0) indent += indentOf(node)
      if (BREAKS.has(node.tagName)) {
        parts.push(' ')
        stack.push(SPACER)
      }
      for (let at = node.childNodes.length - 1; at >= 0; at--) stack.push(node.childNodes[at] as HtmlNode)
    }
  }
  if (start < 0) return undefined
  const text = plainWords(parts.length === 1 ? (parts[0] as string) : parts.join(''))
  return text === '' ? undefined : { text, span: { start, end }, indent: Math.max(0, Math.round(indent)) }
}

/** Stands for the end of a block on the stack: a blank without a place. */
const SPACER = { nodeName: '#text', value: ' ', parentNode: null } as unknown as HtmlNode

/** "<sup>(1)</sup>": a mark, no words of the cell. */
function isFootnoteMark(element: HtmlElement): boolean {
  if (element.tagName !== 'sup') return false
  let node: HtmlNode | undefined = element
  for (let depth = 0; node && depth < 6; depth++) {
    if ('value' in node) return /^[\s\u00a0]*[[(]?[\w*†‡]{1,3}(?:,\s?\w{1,2})*[\])]?[\s\u00a0]*$/.test(node.value)
    node = isElement(node) && node.childNodes.length === 1 ? node.childNodes[0] : undefined
  }
  return false
}

const LENGTH = /(-?\d*\.?\d+)\s*(px|pt|em|rem|in)?/
const PER_CHARACTER: Readonly<Record<string, number>> = { px: 6, pt: 5, em: 0.5, rem: 0.5, in: 0.07 }

/** Left padding, margin and first-line indent of one element's style, in characters. */
function indentOf(element: HtmlElement): number {
  const style = element.attrs.find(({ name }) => name === 'style')?.value
  if (style === undefined || style.length > 2000 || !/(?:padding|margin|text-indent)/i.test(style)) return 0
  let depth = 0
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':')
    const name = declaration.slice(0, colon).trim().toLowerCase()
    const value = declaration.slice(colon + 1).trim()
    if (name === 'padding-left' || name === 'margin-left' || name === 'text-indent') depth += inCharacters(value)
    else if (name === 'padding' || name === 'margin') depth += inCharacters(value.split(/\s+/)[3] ?? '')
  }
  return depth
}

function inCharacters(value: string): number {
  const match = LENGTH.exec(value)
  return match ? Number(match[1]) / (PER_CHARACTER[match[2] ?? 'px'] ?? 6) : 0
}
