/**
 * A sentence made ready for reading: its quantities and periods found, and a copy of its text in which each quantity is
 * `###` and each period `~~~`, letter for letter, so that small patterns see only the words that govern them.
 *
 *   increased by 23.7% from RMB2,232.1 million in the same quarter of 2024
 *   increased by ##### from ################## in ~~~~~~~~~~~~~~~~~~~~~~~~
 */

import type { PeriodPhrase } from '../recognize/period/expression.ts'
import { findPeriods } from '../recognize/period/index.ts'
import { findQuantities, type Quantity } from '../recognize/quantity/index.ts'
import { asDay } from './balances.ts'

export interface Marked {
  readonly text: string
  readonly masked: string
  readonly quantities: readonly Quantity[]
  readonly periods: readonly PeriodPhrase[]
}

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end

/** A list mark at the start of a sentence ("1." or "(2)") is no quantity. */
const isListMark = (text: string, quantity: Quantity): boolean =>
  quantity.kind === 'number' && quantity.start <= 1 && /^\(?\d{1,2}[).]\s/.test(text)

export function markSentence(text: string): Marked {
  const found = findQuantities(text).filter((quantity) => !isListMark(text, quantity))
  if (found.length === 0) return { text, masked: text, quantities: [], periods: [] }
  const periods = findPeriods(text)
    .filter((period) => !found.some((q) => q.kind !== 'number' && overlaps(q, period)))
    .map((period) => asDay(period, text))
  const quantities = found.filter((quantity) => !periods.some((period) => overlaps(quantity, period)))
  let masked = text
  for (const { start, end } of quantities) masked = fill(masked, start, end, '#')
  for (const { start, end } of periods) masked = fill(masked, start, end, '~')
  return { text, masked, quantities, periods }
}

const fill = (text: string, start: number, end: number, mark: string): string =>
  text.slice(0, start) + mark.repeat(end - start) + text.slice(end)
