/**
 * The recognizer of period words: text in, phrases out; phrases and a calendar in, dates out.
 * @example findPeriods('Revenue for 4Q24 was up') // [{ start: 12, end: 16, expression: { quarter: 4, year: 2024 } }]
 */
import type { PeriodPhrase } from './expression.ts'
import { findPhrases } from './phrases.ts'

export type { PeriodExpression, PeriodPhrase } from './expression.ts'
export { mergeExpressions } from './merge.ts'
export { type PeriodContext, resolvePeriod } from './resolve.ts'
export { yearsBack } from './shift.ts'

/**
 * All period phrases of a text (a sentence's or header cell's view), longest match, in order, without overlaps. What a
 * phrase shares with its neighbour ("fourth quarter and fiscal year ended December 31, 2025") is filled in. Linear in
 * the length of the text.
 */
export const findPeriods = (text: string): PeriodPhrase[] => findPhrases(text)
