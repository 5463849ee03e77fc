/**
 * Matches the words of a text node with their place in the source. parse5 decodes references ("&nbsp;", "&#151;"), drops "\r"
 * and joins text around tags that it ignores, so node and source are read side by side.
 */
import type { HtmlText } from '../model/html.ts'
import type { ViewWriter } from '../text/view-writer.ts'

const AMPERSAND = 38
const LESS = 60

/** Writes a text node's words; nothing for a node that the parser made up. */
export function writeNode(source: string, node: HtmlText, writer: ViewWriter): void {
  const place = node.sourceCodeLocation
  if (!place) return
  const { value } = node
  const end = place.endOffset
  let at = place.startOffset
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i)
    at = skipToMatch(source, at, end, code)
    if (at >= end) return
    const length = source.charCodeAt(at) === AMPERSAND ? referenceLength(source, at, value, i) : 1
    const isPair = length > 1 && (code & 0xfc00) === 0xd800
    writer.add(code, at, at + length)
    if (isPair && ++i < value.length) writer.add(value.charCodeAt(i), at, at + length)
    at += length
  }
}

/** Skips tags that the parser ignored, carriage returns and whatever else is in the source but not in the node. */
function skipToMatch(source: string, start: number, end: number, code: number): number {
  let at = start
  while (at < end) {
    const found = source.charCodeAt(at)
    if (found === code || found === AMPERSAND) return at
    if (found === 13 && code === 10 && source.charCodeAt(at + 1) !== 10) return at
    if (found === LESS) {
      const close = source.indexOf('>', at)
      at = close < 0 || close >= end ? end : close + 1
    } else at++
  }
  return at
}

const REFERENCE = /^&(?:#x?[\da-f]{1,8}|[a-z][a-z\d]{1,31});?/i

/** Length of the reference at `at`, 1 where "&" stands for itself. A name without ";" may run into the next word ("&copy2024"). */
function referenceLength(source: string, at: number, value: string, i: number): number {
  const whole = REFERENCE.exec(source.slice(at, at + 34))?.[0]
  if (!whole) return 1
  if (whole.endsWith(';')) return value.charCodeAt(i) !== AMPERSAND || isAmpersand(whole) ? whole.length : 1
  if (value.charCodeAt(i) === AMPERSAND) return isAmpersand(whole) ? 4 : 1
  if (whole[1] === '#') return whole.length
  const next = value.charCodeAt(i + 1)
  for (let length = whole.length; length > 2; length--) if (source.charCodeAt(at + length) === next) return length
  return whole.length
}

const isAmpersand = (reference: string): boolean => /^&(?:amp|#38;?$|#x26;?$)/i.test(reference)
