/**
 * A claim is one quantity that the narrative states. It is read from its sentence alone first (a `Mention`: several periods
 * may fit); held against the tables, its period, concept and sign are settled (a `Claim`).
 */
import type { Decimal } from '../number/decimal.ts'
import type { Period } from './period.ts'
import type { Span } from './span.ts'

export type ClaimRole =
  | 'value'
  | 'comparative'
  | 'change'
  | 'changePoints'
  | 'difference'
  | 'proportion'
  | 'translation'
  | 'rate'
  | 'guidance'

export type Basis = 'gaap' | 'nonGaap' | 'operating'
export type Direction = 'increase' | 'decrease' | 'unchanged'
/** How exactly the number is meant: "about" widens its range, "over" and "under" bound it on one side. */
export type Hedge = 'none' | 'about' | 'over' | 'under'

interface Metric {
  /** The words as read, normalized blanks. */
  readonly text: string
  readonly span: Span
  /** The whole name, where the sentence says a part of it elsewhere. */
  readonly name?: string | undefined
}

/** The words by which the tables may call a mention's measure. */
export const nameOf = ({ metric }: Pick<Mention, 'metric'>): string => metric?.name ?? metric?.text ?? ''

export interface Mention {
  readonly id: string
  readonly span: Span
  readonly text: string
  /** Id of the sentence it stands in. */
  readonly sentence: string
  readonly metric: Metric | undefined
  readonly basis: Basis
  readonly role: ClaimRole
  /** Economic sign, scale applied, percentages, points and basis points as fractions. */
  readonly value: Decimal
  /** OIM unit; undefined for a pure number or plain count. */
  readonly unit: string | undefined
  /** Of `value`, as written: "23.7%" is 3. */
  readonly decimals: number
  readonly hedge: Hedge
  /** The periods it may be for, the likeliest first; several only where the words leave it open. */
  readonly periods: readonly Period[]
  /** The base periods that a change may have, likewise. */
  readonly bases: readonly Period[]
  /** Where the words that name the period stand, if they are its own. */
  readonly periodSpan: Span | undefined
  /** Words name its period: its own, or some that stand with the measure. */
  readonly isDated: boolean
  readonly direction: Direction | undefined
  /** The words that state the direction ("increased"), as evidence. */
  readonly directionSpan: Span | undefined
  /** Claims that this one is about: a change's operands (current first), a translation's original, a proportion's whole. */
  readonly of: readonly string[]
  readonly bound: 'low' | 'high' | undefined
  /** Of a proportion: the words that name the whole ("total revenues"). */
  readonly whole: string | undefined
  /** What the sentence says beyond metric and period that narrows the figure ("excluding fuel", "in constant currency"). */
  readonly qualifiers: readonly string[]
}

export interface Claim extends Omit<Mention, 'periods' | 'bases'> {
  readonly concept: string | undefined
  readonly period: Period | undefined
  /** The base period of a change. */
  readonly comparedTo: Period | undefined
}

export type Verdict = 'tied' | 'contradicted' | 'unsupported'
