/**
 * Finds the text that a page sets line by line with blanks of its own: `<pre>`, as filings did that went from paper to the web. Its
 * lines are what they are in a plain text, so the readers of text get them: tags gone, references read, and every character with its
 * place in the source.
 */
import type { HtmlDocument, HtmlElement, HtmlNode } from '../model/html.ts'
import type { View } from '../model/view.ts'
import { exactWriter, type ViewWriter } from '../text/view-writer.ts'
import { BLOCKS, isElement, isHidden, isText, SILENT } from './elements.ts'
import { writeNode } from './node-text.ts'

/** Each `<pre>` of more than one line that holds no table, with its text as it stands: no blank folded. */
export function preformattedOf(source: string, document: HtmlDocument): Map<HtmlElement, View> {
  const found = new Map<HtmlElement, View>()
  if (!/<pre\b/i.test(source)) return found
  const stack: HtmlNode[] = [document]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!('childNodes' in node) || (isElement(node) && isHidden(node))) continue
    const view = isElement(node) && node.tagName === 'pre' ? textOf(source, node) : undefined
    if (view) found.set(node as HtmlElement, view)
    else for (let at = node.childNodes.length - 1; at >= 0; at--) stack.push(node.childNodes[at] as HtmlNode)
  }
  return found
}

const NEWLINE = 10

function textOf(source: string, root: HtmlElement): View | undefined {
  const place = root.sourceCodeLocation
  if (!place) return undefined
  const writer = exactWriter(2 * (place.endOffset - place.startOffset))
  const stack: HtmlNode[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isText(node)) writeNode(source, node, writer)
    else if ('childNodes' in node) {
      if (isElement(node)) {
        if (node.tagName === 'table') return undefined
        if (SILENT.has(node.tagName) || isHidden(node)) continue
        breakLine(node, writer)
      }
      for (let at = node.childNodes.length - 1; at >= 0; at--) stack.push(node.childNodes[at] as HtmlNode)
    }
  }
  const view = writer.finish()
  return view.text.trim().includes('\n') ? view : undefined
}

/** "<br>" ends a line; an element that is a block begins one, if words stand before it. */
function breakLine({ tagName, sourceCodeLocation: place }: HtmlElement, writer: ViewWriter): void {
  const ends = tagName === 'br' || (BLOCKS.has(tagName) && writer.last() !== NEWLINE)
  if (ends && place) writer.add(NEWLINE, place.startOffset, place.startOffset + 1)
}
