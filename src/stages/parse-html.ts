/** From an HTML source to its tree; of a text source the tree of the tables that it sets in HTML. */
import { defineStage } from '../engine.ts'
import { parseHtml as parse, parseWithin } from '../html/parse-html.ts'
import { htmlTablesIn } from '../markdown/html-tables.ts'
import type { HtmlTables } from '../model/html.ts'

export const parseHtml = defineStage({
  name: 'parse-html',
  requires: [],
  provides: ['html', 'htmlTables'],
  run: ({ text, mediaType }) =>
    mediaType === 'text/html'
      ? { html: parse(text), htmlTables: undefined }
      : { html: undefined, htmlTables: tablesOf(text) },
})

function tablesOf(text: string): HtmlTables | undefined {
  const spans = htmlTablesIn(text)
  return spans.length > 0 ? { spans, document: parseWithin(text, spans) } : undefined
}
