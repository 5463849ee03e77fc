/** Finds the YAML that some archives put before a release, and the title and the summary in it. */
import type { Span } from '../model/span.ts'

interface FrontMatter {
  readonly span: Span
  /** Where the title's words stand, without quotes. */
  readonly title: Span | undefined
  /** Likewise the words that sum it up. */
  readonly summary: Span | undefined
}

const LONGEST = 24_000

export function frontMatterOf(text: string): FrontMatter | undefined {
  const head = text.slice(0, LONGEST)
  const open = /^\s{0,20}---[ \t]*\r?\n/.exec(head)
  if (!open) return undefined
  const close = /\r?\n---[ \t]*(?:\r?\n|$)/.exec(head.slice(open[0].length - 1))
  if (!close) return undefined
  const end = open[0].length - 1 + close.index + close[0].trimEnd().length
  return {
    span: { start: 0, end },
    title: wordsOfKey(/\ntitle:[ \t]*(["']?)([^\r\n]*?)\1[ \t]*\r?\n/, head.slice(0, end)),
    summary: wordsOfKey(/\nsummary:[ \t]*(["']?)([^\r\n]*?)\1[ \t]*\r?\n/, head.slice(0, end)),
  }
}

/** Where the words of a key stand, without quotes. */
function wordsOfKey(key: RegExp, head: string): Span | undefined {
  const found = key.exec(head)
  const words = found?.[2]
  if (!found || !words) return undefined
  const start = found.index + found[0].indexOf(words, found[0].indexOf(':'))
  return { start, end: start + words.length }
}
