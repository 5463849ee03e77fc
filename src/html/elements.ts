/** What the elements of a page mean for its words: which begin a line, which are not seen, which are bold, which mark a footnote. */
import type { HtmlElement, HtmlNode, HtmlText } from '../model/html.ts'

export const isText = (node: HtmlNode): node is HtmlText => node.nodeName === '#text'
export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node

/** Elements whose content is no text of the page. */
export const SILENT: ReadonlySet<string> = new Set(
  'script style head title noscript template select option textarea button svg iframe object ix:header'.split(' '),
)

/** Elements that begin a new line. */
export const BLOCKS: ReadonlySet<string> = new Set(
  'p div li h1 h2 h3 h4 h5 h6 td th tr table tbody thead caption blockquote section article aside ul ol dl dd dt body center pre main header footer nav form fieldset figure figcaption address hr'.split(
    ' ',
  ),
)

const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i

const styleOf = (element: HtmlElement): string => element.attrs.find(({ name }) => name === 'style')?.value ?? ''

export const isHidden = (element: HtmlElement): boolean =>
  element.tagName !== 'body' &&
  element.attrs.length > 0 &&
  (element.attrs.some(({ name }) => name === 'hidden') || HIDDEN.test(styleOf(element)))

const MARK = /^[[(]?(?:\d{1,2}|[a-z]|\*{1,3}|†|‡)(?:[,)\]([\s]{1,2}(?:\d{1,2}|[a-z])){0,4}[\])]?$/

/** Whether an element is the raised mark of a footnote: `<sup>(1)</sup>`, but not `4<sup>th</sup>`. */
export function isNoteMark(element: HtmlElement): boolean {
  if (element.tagName !== 'sup' && !(element.attrs.length > 0 && /vertical-align\s*:\s*super/i.test(styleOf(element))))
    return false
  const words = shortTextOf(element)
  return words !== undefined && MARK.test(words)
}

/** The text of an element if it is no more than a few characters. */
function shortTextOf(element: HtmlElement): string | undefined {
  let words = ''
  const stack: HtmlNode[] = [...element.childNodes].reverse()
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (isText(next)) words += next.value
    else if ('childNodes' in next) for (const child of [...next.childNodes].reverse()) stack.push(child)
    if (words.length > 20 || stack.length > 20) return undefined
  }
  return words.replace(/\s/g, ' ').trim()
}

export const isBoldElement = (element: HtmlElement): boolean =>
  /^(?:b|strong|i|em|u)$/.test(element.tagName) ||
  (element.attrs.length > 0 &&
    /font-weight\s*:\s*(?:bold|[6-9]00)|font-style\s*:\s*italic|text-decoration[\w-]*\s*:\s*underline/i.test(
      styleOf(element),
    ))

/** Styles may undo boldness within a bold element. */
export const isPlainElement = (element: HtmlElement): boolean =>
  element.attrs.length > 0 && /font-weight\s*:\s*(?:normal|400)/i.test(styleOf(element))
