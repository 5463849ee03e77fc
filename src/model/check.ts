/** A check that was evaluated, and the finding that it makes where it fails. */
import type { Span } from './span.ts'

/** Why a check could not be evaluated. A closed list. */
export const BECAUSE = [
  'no-fact',
  'ambiguous-fact',
  'unit-mismatch',
  'period-unknown',
  'base-not-positive',
  'qualified',
  'forward-looking',
] as const

export type Because = (typeof BECAUSE)[number]

export interface Check {
  readonly id: string
  /** The rule's id, which is its file's name in src/checks. */
  readonly rule: string
  readonly status: 'passed' | 'failed' | 'skipped'
  readonly because?: Because | undefined
  /** What the release prints: decimal strings. */
  readonly stated: { readonly value: string; readonly low: string; readonly high: string }
  readonly computed: { readonly value: string; readonly low: string; readonly high: string } | undefined
  /** Ids of the facts and claims that went into it. */
  readonly operands: readonly string[]
  /** Readable arithmetic with the operands' numbers filled in: "2761387 / 2232142 - 1". */
  readonly formula: string
}

export type Severity = 'error' | 'warning' | 'note'

export interface Evidence extends Span {
  readonly text: string
  readonly says: string
}

export interface Finding extends Span {
  readonly id: string
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly evidence: readonly Evidence[]
  readonly suggestion: string | undefined
}
