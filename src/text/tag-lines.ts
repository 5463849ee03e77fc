/**
 * Lines of the wrapper that the SEC's plain text filings stand in: "<PAGE>", "<TABLE>", "<CAPTION>", the stubs "<S>   <C>   <C>" over
 * the columns, "<TYPE>EX-99.1". They hold no words of the release.
 */
const STUBS = /^(?:<\/?(?:page|table|caption|s|c|fn|f\d{1,2}|text|document|submission|multiplier)>[\s\d,]*)+$/i
const FIELD = /^<(?:type|sequence|filename|description)>.{0,120}$/i

const LESS = 60
const LONGEST = 400

/** Whether the line that fills start..end, blanks at its ends left out, is one of them. */
export function isTagLine(source: string, start: number, end: number): boolean {
  if (source.charCodeAt(start) !== LESS || end - start > LONGEST) return false
  const words = source.slice(start, end)
  return STUBS.test(words) || FIELD.test(words)
}
