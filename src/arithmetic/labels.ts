/** What a row's label says of its part in a sum: whether it adds up others, and whether it is deducted. */
import { ADDED_WORDS, DEDUCTED_WORDS, TOTAL_WORDS } from '../lexicon/arithmetic.ts'
import type { Line } from './matrix.ts'

const wordsPattern = (words: readonly string[]): RegExp =>
  new RegExp(`\\b(?:${words.map((word) => word.replace(/[-/]/g, '\\$&')).join('|')})\\b`)

const TOTAL = wordsPattern(TOTAL_WORDS)
const DEDUCTED = wordsPattern(DEDUCTED_WORDS)
const ADDED = wordsPattern(ADDED_WORDS)

/** What a label says whatever its figures are. Labels return many times (in variants of a table, and as repairs are tried). */
export interface LabelSense {
  readonly plain: string
  readonly isTotal: boolean
  /** Deducted by its words, where its figures are printed positive. */
  readonly isDeduction: boolean
}

const MOST_KNOWN = 4000
const known = new Map<string, LabelSense>()

export function senseOf(label: string): LabelSense {
  const before = known.get(label)
  if (before) return before
  const plain = plainOf(label)
  const isTotal = plain === '' || (TOTAL.test(plain) && !plain.startsWith('accumulated'))
  const sense = { plain, isTotal, isDeduction: isDeduction(plain) }
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(label, sense)
  return sense
}

export const plainLabel = (label: string): string => senseOf(label).plain

/** "Provision for (benefit from) income taxes" is about the provision: what stands in brackets is the rarer case. */
function plainOf(label: string): string {
  const lower = label.toLowerCase().replace(/[‘’]/g, "'")
  const without = lower
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return without.length > 2 ? without : lower.replace(/\s+/g, ' ').trim()
}

/** "Income tax expense" is a tax, not an income. */
function isDeduction(plain: string): boolean {
  const words = plain.replace(/\bincome tax(?:es)?\b/g, 'tax').replace(/\bcosts? of (?:revenues?|sales)\b/g, 'cost')
  const deducted = words.search(DEDUCTED)
  if (deducted < 0) return false
  const added = words.search(ADDED)
  return added < 0 || added > deducted
}

/** Whether a line is deducted by its words and its print: costs in brackets carry their own sign. */
export function isDeducted(line: Line): boolean {
  if (!senseOf(line.label).isDeduction) return false
  let negative = 0
  let positive = 0
  for (const value of line.values) {
    if (value < 0) negative++
    else if (value > 0) positive++
  }
  return positive >= negative
}
