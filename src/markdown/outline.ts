/**
 * Asks remark for the block structure of a text: which lines make a paragraph, a heading, a list item. Block structure hangs on
 * how lines open, so remark sees no more than each line's first characters; that is a tenth of its cost on the whole text, and
 * its findings come back as line numbers. Constructs that misfire on wire text are off: an indented line is no code there,
 * "===" under a figure no heading, "[1]: see" no definition; inline markup is left to the views.
 */
import type { Nodes, Root } from 'mdast'
import remarkParse from 'remark-parse'
import { type Plugin, unified } from 'unified'

const DISABLED = [
  ...['codeIndented', 'codeFenced', 'setextUnderline', 'definition', 'htmlFlow', 'htmlText', 'autolink', 'attention'],
  ...['codeText', 'characterEscape', 'characterReference', 'hardBreakEscape', 'labelEnd', 'labelStartImage'],
  ...['labelStartLink'],
]

const blocksOnly: Plugin<[], Root> = function blocksOnly() {
  this.data().micromarkExtensions = [{ disable: { null: DISABLED } }]
}

const parser = unified().use(remarkParse).use(blocksOnly).freeze()

/** A run of lines that belong together; lines are counted from 0, both ends included. */
export interface Part {
  readonly from: number
  readonly to: number
  /** Depth of a heading, 0 for what is none. */
  readonly depth: number
  /** How deep a list item is nested, from 1; 0 outside lists. */
  readonly level: number
  /** Characters of its first line that are markup: the list's mark, the heading's "#". */
  readonly lead: number
}

/** A line that opens with anything else carries the paragraph above on. */
const MAY_OPEN = /^\s*[#>*+\-_\d]/
/** Of a line that opens no list and no heading, one letter tells remark all there is to know. */
const PROSE = 'x'

/** The parts of a text given as the openings of its lines, in order. */
export function outlineOf(openings: readonly string[]): Part[] {
  const shown: string[] = []
  /** Of each line shown, its place among all; of several empty ones the first. */
  const places: number[] = []
  let above = ''
  openings.forEach((opening, index) => {
    const mayOpen = MAY_OPEN.test(opening)
    const isShown = opening === '' ? above !== '' : mayOpen || above === '' || MAY_OPEN.test(above)
    above = opening
    if (!isShown) return
    places.push(index)
    shown.push(opening === '' || mayOpen ? opening : (/^\s*/.exec(opening)?.[0] ?? '') + PROSE)
  })
  return partsOf(shown).map((part) => ({
    ...part,
    from: places[part.from] as number,
    // lines left out belong to the one shown above them
    to: (places[part.to + 1] ?? openings.length) - 1,
  }))
}

function partsOf(lines: readonly string[]): Part[] {
  const parts: Part[] = []
  const stack: { node: Nodes; level: number }[] = [{ node: parser.parse(lines.join('\n')) as Root, level: 0 }]
  for (let item = stack.pop(); item; item = stack.pop()) {
    const { node, level } = item
    if (node.type === 'paragraph' || node.type === 'heading') {
      const { start, end } = node.position ?? {}
      if (!start || !end) continue
      const depth = node.type === 'heading' ? node.depth : 0
      const mark =
        depth > 0 ? /^\s*#{1,6}\s+/.exec((lines[start.line - 1] ?? '').slice(start.column - 1))?.[0] : undefined
      const lead = start.column - 1 + (mark?.length ?? 0)
      parts.push({ from: start.line - 1, to: end.line - 1, depth, level, lead })
    } else if ('children' in node) {
      const inner = node.type === 'listItem' ? level + 1 : level
      for (let at = node.children.length - 1; at >= 0; at--)
        stack.push({ node: node.children[at] as Nodes, level: inner })
    }
  }
  return parts
}
