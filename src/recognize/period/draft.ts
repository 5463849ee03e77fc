/** What all parts of the grammar share: the expression being filled, and steps over small tokens. */
import { isGlued, isMark, type Tokens, tokenAt } from './dates.ts'
import type { PeriodExpression } from './expression.ts'
import type { Token } from './tokens.ts'

export type Draft = { -readonly [K in keyof PeriodExpression]: PeriodExpression[K] }

/** A phrase on its way: where its tokens stand, and what they said so far. */
export interface Found {
  readonly from: number
  readonly next: number
  readonly expression: Draft
}

/** Reads a part at a token into the draft; gives the index after it, or undefined and leaves the draft alone. */
export type Part = (tokens: Tokens, at: number, draft: Draft) => number | undefined
/** A part with the kinds of token that it can start with, so that the others are not tried. */
export type StartingPart = readonly [part: Part, starts: readonly Token['kind'][]]

export const kindAt = (tokens: Tokens, at: number): Token['kind'] => tokenAt(tokens, at).kind
export const skipDash = (tokens: Tokens, at: number): number => (isMark(tokenAt(tokens, at), '-') ? at + 1 : at)
export const skipKind = (tokens: Tokens, at: number, ...kinds: readonly string[]): number =>
  kinds.includes(kindAt(tokens, at)) ? at + 1 : at

/** "year's", "years'" */
export function skipGenitive(tokens: Tokens, at: number): number {
  if (!isMark(tokenAt(tokens, at), "'")) return at
  return tokenAt(tokens, at + 1).text === 's' && isGlued(tokens, at + 1) ? at + 2 : at + 1
}

export const isNamed = (draft: Draft): boolean =>
  draft.quarter !== undefined || draft.half !== undefined || draft.length !== undefined

/** "year-over-year", "year on year", "year ago", "year to date" are no years. */
export const isYearOver = (tokens: Tokens, at: number): boolean =>
  ['over', 'ago', 'to'].includes(kindAt(tokens, skipDash(tokens, at + 1)))
