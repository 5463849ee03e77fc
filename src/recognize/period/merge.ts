/** Joins what stacked header cells say of one column: "Three Months Ended" above "December 31," above "2025". */
import type { PeriodExpression } from './expression.ts'

const SPAN_PARTS = [
  'length',
  'quarter',
  'half',
  'isFullYear',
  'isToDate',
  'isTrailing',
  'fromMonth',
  'fromDay',
  'fromYear',
  'relative',
  'unit',
] as const

const namesSpan = (e: PeriodExpression): boolean =>
  SPAN_PARTS.some((part) => e[part] !== undefined && part !== 'relative' && part !== 'unit')

/**
 * Combines an outer (higher) and an inner (lower) header part; the inner one wins. An inner "Q4" below an outer "2024" or
 * "Fiscal Year" replaces the outer span, keeps its year and its fiscal calendar.
 */
export function mergeExpressions(outer: PeriodExpression, inner: PeriodExpression): PeriodExpression {
  const kept: { -readonly [K in keyof PeriodExpression]: PeriodExpression[K] } = { ...outer }
  // "Trailing 12 Months", "YTD" above "Q2 2031": the months that end with the quarter
  const isTrailed = (outer.isTrailing || outer.isToDate) && inner.quarter !== undefined && !inner.length
  if (namesSpan(inner) && !isTrailed) {
    for (const part of SPAN_PARTS) delete kept[part]
    delete kept.isInstant
  }
  if (inner.isInstant) for (const part of SPAN_PARTS) delete kept[part]
  // a date with its own year below "Fiscal 2025": the outer year names the fiscal year
  if (inner.end && inner.year !== undefined && outer.year !== undefined && !outer.end && outer.year !== inner.year)
    kept.fiscalYear = outer.year
  // "December 31," above "2024": the date keeps its day; an inner month without a day does not take the outer one's
  return { ...kept, ...inner }
}
