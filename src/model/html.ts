/** The parse5 tree with source locations, so that no other module names the parser's types. */
import type { DefaultTreeAdapterTypes } from 'parse5'
import type { Span } from './span.ts'

export type HtmlDocument = DefaultTreeAdapterTypes.Document
export type HtmlNode = DefaultTreeAdapterTypes.Node
export type HtmlElement = DefaultTreeAdapterTypes.Element
export type HtmlText = DefaultTreeAdapterTypes.TextNode

/** Tables that a text sets in HTML: where each stands, and their tree, in which places are those of the text. */
export interface HtmlTables {
  readonly spans: readonly Span[]
  readonly document: HtmlDocument
}
