/** Finds the YAML that some archives put before a release, and the title in it. */
import type { Span } from '../model/span.ts'

export interface FrontMatter {
  readonly span: Span
  /** Where the title's words stand, without quotes. */
  readonly title: Span | undefined
}

const LONGEST = 24_000

export function frontMatterOf(text: string): FrontMatter | undefined {
  const head = text.slice(0, LONGEST)
  const open = /^\s{0,20}---[ \t]*\r?\n/.exec(head)
  if (!open) return undefined
  const close = /\r?\n---[ \t]*(?:\r?\n|$)/.exec(head.slice(open[0].length - 1))
  if (!close) return undefined
  const end = open[0].length - 1 + close.index + close[0].trimEnd().length
  const title = /\ntitle:[ \t]*(["']?)([^\r\n]*?)\1[ \t]*\r?\n/.exec(head.slice(0, end))
  const start = title ? title.index + title[0].indexOf(title[2] as string, 7) : -1
  return {
    span: { start: 0, end },
    title: title?.[2] ? { start, end: start + title[2].length } : undefined,
  }
}
