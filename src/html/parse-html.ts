/** Parses an HTML source with source locations. Bad markup never throws: parse5 follows the standard's error recovery. */
import { parse } from 'parse5'
import type { HtmlDocument } from '../model/html.ts'

export const parseHtml = (source: string): HtmlDocument => parse(source, { sourceCodeLocationInfo: true })
