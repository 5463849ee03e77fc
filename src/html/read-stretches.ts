/**
 * From a parsed page to stretches of narrative: the text of each block-level element outside the tables that were taken as
 * grids, with every character's place in the source. Layout tables that are no grids hold prose, so their cells count as blocks.
 */
import type { HtmlDocument, HtmlElement, HtmlNode, HtmlText } from '../model/html.ts'
import type { Stretch } from '../model/prose.ts'
import type { Span } from '../model/span.ts'
import { joinViews, type View } from '../model/view.ts'
import { beginsAnew } from '../prose/line-breaks.ts'
import { viewWriter } from '../text/view-writer.ts'
import { BLOCKS, isBoldElement, isElement, isHidden, isNoteMark, isPlainElement, isText, SILENT } from './elements.ts'
import { writeNode } from './node-text.ts'

/** What holds within an element. */
interface Style {
  readonly isBold: boolean
  readonly isLink: boolean
  readonly level: number
  readonly depth: number
}

interface Piece extends Style {
  readonly node: HtmlText
}

/** One line of a block; "<br>" ends it. */
interface Line {
  readonly view: View
  readonly text: string
  readonly isEmphatic: boolean
  readonly isLink: boolean
}

/**
 * @param holes spans that are no narrative (tables)
 * @param others elements that other readers have
 */
export function readHtmlStretches(
  source: string,
  html: HtmlDocument,
  holes: readonly Span[],
  others: { readonly has: (element: HtmlElement) => boolean },
): Stretch[] {
  const stretches: Stretch[] = []
  const isHole = holeFinder(holes)
  let lines: Piece[][] = [[]]
  const closeBlock = (): void => {
    if (lines.length > 1 || (lines[0] as Piece[]).length > 0)
      for (const stretch of stretchesOf(source, lines)) stretches.push(stretch)
    lines = [[]]
  }
  walk(html, {
    isOther: (element) => others.has(element),
    text(node, style) {
      const place = node.sourceCodeLocation
      if (place && !isHole(place.startOffset)) (lines[lines.length - 1] as Piece[]).push({ ...style, node })
    },
    lineBreak: () => lines.push([]),
    edge: closeBlock,
  })
  closeBlock()
  return stretches
}

interface Visitor {
  readonly isOther: (element: HtmlElement) => boolean
  readonly text: (node: HtmlText, style: Style) => void
  readonly lineBreak: () => void
  /** A block-level element begins or ends. */
  readonly edge: () => void
}

/** Walks the page in order, with a stack of its own: markup nested thousands deep must not overflow the call stack. */
function walk(root: HtmlNode, visitor: Visitor): void {
  const stack: { node: HtmlNode; style: Style; isLeaving: boolean }[] = [
    { node: root, style: { isBold: false, isLink: false, level: 0, depth: 0 }, isLeaving: false },
  ]
  for (let item = stack.pop(); item; item = stack.pop()) {
    const { node, style, isLeaving } = item
    if (isText(node)) visitor.text(node, style)
    else if (isLeaving) visitor.edge()
    else if ('childNodes' in node) {
      if (isElement(node) && (SILENT.has(node.tagName) || isHidden(node) || isNoteMark(node))) continue
      if (isElement(node) && visitor.isOther(node)) {
        visitor.edge()
        continue
      }
      const isBlock = isElement(node) && BLOCKS.has(node.tagName)
      if (isElement(node) && node.tagName === 'br') visitor.lineBreak()
      if (isBlock) {
        visitor.edge()
        stack.push({ node, style, isLeaving: true })
      }
      const inner = isElement(node) ? styleWithin(node, style) : style
      for (let at = node.childNodes.length - 1; at >= 0; at--)
        stack.push({ node: node.childNodes[at] as HtmlNode, style: inner, isLeaving: false })
    }
  }
}

function styleWithin(element: HtmlElement, style: Style): Style {
  const name = element.tagName
  const isHeading = name.length === 2 && name >= 'h1' && name <= 'h6'
  const isBold = isHeading || isBoldElement(element) || (style.isBold && !isPlainElement(element))
  const isLink = style.isLink || name === 'a' || name === 'nav'
  const isList = name === 'ul' || name === 'ol'
  // browsers show an item without its list as one
  const level = isList ? style.level + 1 : name === 'li' ? Math.max(1, style.level) : style.level
  const depth = isHeading ? Number(name[1]) : style.depth
  if (isBold === style.isBold && isLink === style.isLink && level === style.level && depth === style.depth) return style
  return { isBold, isLink, level, depth }
}

function holeFinder(holes: readonly Span[]): (at: number) => boolean {
  const sorted = [...holes].sort((a, b) => a.start - b.start)
  return (at) => {
    let low = 0
    let high = sorted.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const hole = sorted[middle] as Span
      if (at < hole.start) high = middle - 1
      else if (at >= hole.end) low = middle + 1
      else return true
    }
    return false
  }
}

/** A block's lines go together unless one begins something of its own or an empty one parts them. */
function stretchesOf(source: string, rows: readonly (readonly Piece[])[]): Stretch[] {
  const style = rows.flat()[0]
  const groups: Line[][] = [[]]
  for (const row of rows) {
    const line = lineOf(source, row)
    const group = groups[groups.length - 1] as Line[]
    const previous = group[group.length - 1]
    if (!line) {
      if (previous) groups.push([])
    } else if (previous && beginsAnew(previous, line, undefined)) groups.push([line])
    else group.push(line)
  }
  return groups.flatMap((group): Stretch[] => {
    if (group.length === 0) return []
    const view = joinViews(group.map((line) => line.view))
    return [
      {
        span: { start: view.starts[0] as number, end: view.ends[view.text.length - 1] as number },
        view,
        depth: style?.depth ?? 0,
        level: style?.level ?? 0,
        mark: '',
        isEmphatic: group.every(({ isEmphatic }) => isEmphatic),
        isLink: group.every(({ isLink }) => isLink),
      },
    ]
  })
}

function lineOf(source: string, pieces: readonly Piece[]): Line | undefined {
  if (pieces.length === 0) return undefined
  const writer = viewWriter(pieces.reduce((sum, { node }) => sum + node.value.length, 0))
  for (const { node } of pieces) writeNode(source, node, writer)
  const view = writer.finish()
  if (view.text === '') return undefined
  const worded = pieces.filter(({ node }) => /\S/.test(node.value))
  return {
    view,
    text: view.text,
    isEmphatic: worded.every(({ isBold }) => isBold),
    isLink: worded.every(({ isLink }) => isLink),
  }
}
