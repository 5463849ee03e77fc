/** From an HTML source to its tree; a text source has none. */
import { defineStage } from '../engine.ts'
import { parseHtml as parse } from '../html/parse-html.ts'

export const parseHtml = defineStage({
  name: 'parse-html',
  requires: [],
  provides: ['html'],
  run: ({ text, mediaType }) => ({ html: mediaType === 'text/html' ? parse(text) : undefined }),
})
