/**
 * Clauses set apart by commas: "costs, which included charges of #, were #". The figures in them are of what they name, and
 * what stands behind them goes on from what stood before.
 */
import type { Item } from '../sentence/item.ts'
import type { Marked } from '../sentence/marked.ts'

const ASIDE =
  /,\s+an?\s+(?:non-(?:gaap|ifrs)|supplemental)\b[^;#,]{0,80},(?=(?:\s+(?:in|for|during)\s+(?:the\s+)?~+)?\s+(?:was|were|is|are|came|reached|amounted|total\w+|increas\w+|decreas\w+|rose|fell|grew|declined)\b)|\s[–—-]\s(?:defined|calculated)\s[^;#]{1,200}?\s[–—-](?=\s+(?:was|were|is|came|reached|amounted|total\w+|increas\w+|decreas\w+|rose|fell|grew)\b)|\s,?\s*calculated (?:by|as)\s[^;#]{1,200}?,?(?=\s+(?:was|were)\s)|,\s+(?:(?:which|that)\s+(?:also\s+)?(?:includ|exclud|reflect|represent|compris|consist)\w+|defined as|including)\s[^;]{1,200}?,(?=\s+(?:was|were|is|are|of(?=\s+(?:approximately |about )?#)|total\w+|amounted|came|reached|increas\w+|decreas\w+|rose|fell|grew|declined|compared|representing|to(?=\s+(?:an?\s+)?(?:record\s+|total of\s+)?#)|an? (?:increase|decrease|decline))\b)/gi

/** The clause that ends between an item and the figure before it. */
export function asideBefore(
  marked: Marked,
  { quantity }: Item,
  gap: string,
): { start: number; end: number } | undefined {
  if (!/[,–—]| - /.test(gap)) return undefined
  const from = quantity.start - gap.length
  for (const { index, 0: text } of marked.masked.matchAll(ASIDE)) {
    const end = index + text.length
    if (end > from && end <= quantity.start) return { start: index, end }
  }
  return undefined
}
