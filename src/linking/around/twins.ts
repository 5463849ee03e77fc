/** Lines that only a word of their kind sets apart: "Adjusted net income" and "Net income", "Basic" and "Diluted" below one heading. */
import type { LinkContext } from '../evidence/context.ts'
import type { Line } from '../lines/lines.ts'
import { KINDS, type Tokens } from '../lines/tokens.ts'

/** Whose a result is, which sets two lines apart as well. */
const OWNERS: Tokens = new Set(['attributable', 'available', 'holder', 'parent'])

export const isKind = (word: string): boolean => KINDS.has(word) || OWNERS.has(word)

/** The words of a name that say of which kind its measure is. */
export const kindsOf = (name: Tokens): readonly string[] => [...name].filter(isKind)

/** All that names a line: its label, and for one of nothing but its kind the heading above. */
export function nameOf({ label, row }: Line, { tokensOf }: LinkContext): Tokens {
  const own = tokensOf(label)
  return [...own].every(isKind) ? new Set([...own, ...tokensOf(row.path.at(-1) ?? '')]) : own
}

export function areTwins(a: Line, b: Line, context: LinkContext): boolean {
  const [one, other] = [nameOf(a, context), nameOf(b, context)]
  const wordsOf = (name: Tokens): string[] => [...name].filter((word) => !isKind(word))
  return (
    wordsOf(one).length > 0 && wordsOf(one).length === wordsOf(other).length && wordsOf(one).every((w) => other.has(w))
  )
}
