/** What a row's label says of its part in a sum: whether it adds up others, and whether it is deducted. */
import { anyOf } from '../../lexicon/any-of.ts'
import { ADDED_WORDS, DEDUCTED_WORDS, TOTAL_WORDS } from '../../lexicon/arithmetic.ts'
import type { Line } from './matrix.ts'

const wordsPattern = (words: readonly string[]): RegExp => new RegExp(`\\b(?:${anyOf(words)})\\b`)

const TOTAL = wordsPattern(TOTAL_WORDS)
const DEDUCTED = wordsPattern(DEDUCTED_WORDS)
const ADDED = wordsPattern(ADDED_WORDS)

/** What a label says whatever its figures are. */
interface LabelSense {
  readonly plain: string
  readonly isTotal: boolean
  /** Deducted by its words, where its figures are printed positive. */
  readonly isDeduction: boolean
}

export function senseOf(label: string): LabelSense {
  const plain = plainLabel(label)
  const isTotal = plain === '' || (TOTAL.test(plain) && !plain.startsWith('accumulated'))
  return { plain, isTotal, isDeduction: isDeduction(plain) }
}

/** "Provision for (benefit from) income taxes" is about the provision: what stands in brackets is the rarer case. */
export function plainLabel(label: string): string {
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

/** Whether a line whose words deduct it is: costs in brackets carry their own sign. */
export function isPrintedPositive({ values }: Line): boolean {
  let negative = 0
  let positive = 0
  for (const value of values) {
    if (value < 0) negative++
    else if (value > 0) positive++
  }
  return positive >= negative
}
