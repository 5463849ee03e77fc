/** Figures, periods and quotations as a reader wants them on a terminal. */
import { plainPeriod } from '../model/period.ts'
import type { Span } from '../model/span.ts'
import { plainUnit } from '../model/unit.ts'

export interface Paint {
  readonly error: (text: string) => string
  readonly warning: (text: string) => string
  readonly faint: (text: string) => string
  readonly strong: (text: string) => string
}

export const NO_PAINT: Paint = {
  error: (text) => text,
  warning: (text) => text,
  faint: (text) => text,
  strong: (text) => text,
}

/** A name and what is said under it; no name goes on with the last. */
export type Said = readonly [name: string, words: string]

export const holds = (span: Span, at: number): boolean => span.start <= at && at < span.end

export const quoted = (words: string): string => `“${words.replace(/\s+/g, ' ').trim()}”`

/** Long numbers in groups of three: 1004318000 is hard to read. */
export const readable = (words: string): string =>
  words.replace(/(?<![\d.,])\d{5,}(?!,?\d)/g, (digits) => digits.replace(/\B(?=(?:\d{3})+$)/g, ','))

/** "2025-07-01 to 2025-09-30", "2025-09-30". */
export function periodWords(period: string | null): string {
  if (period === null) return 'an unknown period'
  const { start, end } = plainPeriod(period)
  return start === null ? end : `${start} to ${end}`
}

/** "1,004,318,000 CNY", "0.237". */
export function amount(value: string | null, unit: string | null | undefined): string {
  if (value === null) return 'nil'
  return unit ? `${readable(value)} ${plainUnit(unit)}` : readable(value)
}
