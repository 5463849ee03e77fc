/** A fact: what a table cell asserts, in the notation of xBRL. */
import type { Decimal } from '../number/decimal.ts'
import type { Period } from './period.ts'
import type { Span } from './span.ts'

export interface CellSource extends Span {
  readonly kind: 'cell'
  readonly table: string
  readonly row: number
  readonly column: number
  /** The printed sign is the opposite of the fact's (a cost printed in parentheses). */
  readonly negated: boolean
}

export interface Fact {
  readonly id: string
  /** "us-gaap:Revenues", or the issuer's extension "kc:PublicCloudServices". */
  readonly concept: string
  readonly label: string
  readonly period: Period
  /** OIM unit; undefined for a pure number. */
  readonly unit: string | undefined
  /** Axis → member. */
  readonly dimensions: Readonly<Record<string, string>>
  /** null for nil. */
  readonly value: Decimal | null
  readonly decimals: number | undefined
  readonly sources: readonly CellSource[]
}
