/** What a row's label says of its part in a sum: whether it adds up others, and whether it is deducted. */
import { ADDED_WORDS, DEDUCTED_WORDS, TOTAL_WORDS } from '../lexicon/arithmetic.ts'
import type { Line } from './matrix.ts'

const wordsPattern = (words: readonly string[]): RegExp =>
  new RegExp(`\\b(?:${words.map((word) => word.replace(/[-/]/g, '\\$&')).join('|')})\\b`)

const TOTAL = wordsPattern(TOTAL_WORDS)
const DEDUCTED = wordsPattern(DEDUCTED_WORDS)
const ADDED = wordsPattern(ADDED_WORDS)

/** "Provision for (benefit from) income taxes" is about the provision: what stands in brackets is the rarer case. */
export function plainLabel(label: string): string {
  const lower = label.toLowerCase().replace(/[‘’]/g, "'")
  const without = lower
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return without.length > 2 ? without : lower.replace(/\s+/g, ' ').trim()
}

export const isTotalLabel = (plain: string): boolean =>
  plain === '' || (TOTAL.test(plain) && !plain.startsWith('accumulated'))

/**
 * Whether a line is deducted by its words and its print: costs printed positive are, costs in brackets carry their own sign.
 * "Income tax expense" is a tax, not an income.
 */
export function isDeducted(plain: string, line: Line): boolean {
  const words = plain.replace(/\bincome tax(?:es)?\b/g, 'tax').replace(/\bcosts? of (?:revenues?|sales)\b/g, 'cost')
  const deducted = words.search(DEDUCTED)
  if (deducted < 0) return false
  const added = words.search(ADDED)
  if (added >= 0 && added < deducted) return false
  let negative = 0
  let positive = 0
  for (const value of line.values) {
    if (value < 0) negative++
    else if (value > 0) positive++
  }
  return positive >= negative
}
