/** Parses HTML with source locations. Bad markup never throws: parse5 follows the standard's error recovery. */
import { parse } from 'parse5'
import type { HtmlDocument } from '../model/html.ts'
import type { Span } from '../model/span.ts'

export const parseHtml = (source: string): HtmlDocument => parse(source, { sourceCodeLocationInfo: true })

/** The tree of what stands in the spans, sorted: all else is read as blanks, so that places stay those of the source. */
export function parseWithin(source: string, spans: readonly Span[]): HtmlDocument {
  let end = 0
  const parts = spans.map((span) => {
    const blanks = ' '.repeat(span.start - end)
    end = span.end
    return blanks + source.slice(span.start, span.end)
  })
  return parseHtml(parts.join(''))
}
