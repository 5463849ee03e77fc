/**
 * The parts of a count: "a fleet of 112 aircraft – 67 Alder 300s, 32 Alder 500s and 13 Alder 500X". The numbers that open the
 * members of the list are counts where they add up to the number before it, whatever their names are.
 */
import { add, decimal, equals } from '../../number/decimal.ts'
import type { Quantity } from '../../recognize/quantity/index.ts'
import type { Marked } from '../sentence/marked.ts'

/** Between the whole and its list: a noun, and a dash, a colon or words that open a list. */
const OPENS =
  /^\s+[a-z][a-z -]{2,40}?\s*(?:[-–—:]|,?\s+(?:consisting|comprised|composed|made up) of|,\s+including)\s*$/i
const NEXT_PART = /(?:,\s*(?:and\s+)?|\band\s+)$/i

const isCount = ({ kind, isFigure, hasScale }: Quantity): boolean => kind === 'number' && !hasScale && !isFigure

/** The quantities of a sentence that are parts of a count before them. */
export function countedParts(marked: Marked): ReadonlySet<Quantity> {
  const { quantities, masked } = marked
  for (const [i, whole] of quantities.entries()) {
    const first = quantities[i + 1]
    if (!first || !isCount(whole) || !isCount(first) || !OPENS.test(masked.slice(whole.end, first.start))) continue
    const parts = [first]
    for (const other of quantities.slice(i + 2)) {
      const gap = masked.slice(parts.at(-1)?.end ?? 0, other.start)
      if (/[.;:]/.test(gap)) break
      if (isCount(other) && NEXT_PART.test(gap) && /^\s+[a-z]/i.test(masked.slice(other.end))) parts.push(other)
    }
    const sum = parts.reduce((total, part) => add(total, part.value), decimal(0n))
    if (parts.length > 1 && equals(sum, whole.value)) return new Set(parts)
  }
  return new Set()
}
