/** Makes checks and findings out of evaluations: readable arithmetic, the words, the cell, what would be right. */
import type { Evaluation, Figure } from '../../checks/claims/evaluation.ts'
import type { Check, Evidence, Finding, Severity } from '../../model/check.ts'
import type { Mention } from '../../model/claim.ts'
import type { Period } from '../../model/period.ts'
import type { Span } from '../../model/span.ts'
import { abs, type Decimal, format } from '../../number/decimal.ts'
import { formatRatio, type Interval, middle, roundRatio } from '../../number/interval.ts'
import type { LinkContext } from './context.ts'

/** Bounds are written with enough places to tell them apart at the claim's precision. */
const SPARE_PLACES = 4

const written = (range: Interval, decimals: number) => {
  const places = Math.max(0, decimals) + SPARE_PLACES
  return {
    value: formatRatio(middle(range), places),
    low: formatRatio(range.low, places),
    high: formatRatio(range.high, places),
  }
}

/** The value is that of the figures as printed; the bounds are those of their rounding. */
function computedAs({ computed, nominal }: Evaluation, decimals: number) {
  const range = computed && written(computed, decimals)
  return range && nominal ? { ...range, value: formatRatio(nominal, Math.max(0, decimals) + SPARE_PLACES) } : range
}

export const figureOf = (mention: Mention): Figure => ({
  value: mention.value,
  decimals: mention.decimals,
  hedge: mention.hedge,
})

export function checkOf(
  rule: string,
  mention: Mention,
  evaluation: Evaluation,
  operands: readonly string[],
  formula: string,
): Check {
  return {
    id: `${rule}@${mention.span.start}-${mention.span.end}${operands.length > 0 ? `:${operands.join(',')}` : ''}`,
    rule,
    status: evaluation.status,
    ...(evaluation.because ? { because: evaluation.because } : {}),
    stated: written(evaluation.stated, mention.decimals),
    computed: evaluation.computed && computedAs(evaluation, mention.decimals),
    operands: [mention.id, ...operands],
    formula,
  }
}

export const evidenceAt = (context: LinkContext, span: Span, says: string): Evidence => ({
  start: span.start,
  end: span.end,
  text: context.text.slice(span.start, span.end),
  says,
})

export function findingOf(
  rule: string,
  severity: Severity,
  at: Span,
  message: string,
  evidence: readonly Evidence[],
  suggestion: string | undefined,
): Finding {
  return {
    id: `${rule}@${at.start}-${at.end}`,
    rule,
    severity,
    message,
    start: at.start,
    end: at.end,
    evidence,
    suggestion,
  }
}

/** A slip of one unit in the last place, of the words or of the rounder figure they are held against, is a warning; anything beyond is an error. */
export function severityOf(evaluation: Evaluation, decimals: number): Severity {
  if (!evaluation.computed) return 'note'
  const { low, high } = evaluation.computed
  const unit = Math.max(10 ** -decimals, toNumber(high) - toNumber(low))
  const gap = Math.abs(toNumber(middle(evaluation.stated)) - toNumber(middle(evaluation.computed)))
  return gap <= 1.6 * unit ? 'warning' : 'error'
}

// only for telling a last-digit slip from a gross one, never for a figure that is reported
const toNumber = (ratio: { n: bigint; d: bigint }): number => Number(formatRatio(ratio, 12))

/** "2025-Q4"-like words for a period. */
export function periodWords(period: Period | undefined): string {
  if (!period) return 'an unknown period'
  return period.kind === 'instant' ? `at ${period.date}` : `${period.start} to ${period.end}`
}

/** The claim's own words with the figure that the evidence gives, in the same scale, places and grouping. */
export function suggest(mention: Mention, computed: Decimal | undefined): string | undefined {
  if (!computed) return undefined
  const match = /\d[\d,]*(?:\.\d+)?/.exec(mention.text)
  if (!match) return undefined
  const printed = match[0]
  const places = /\.(\d+)/.exec(printed)?.[1]?.length ?? 0
  const exponent = places - mention.decimals
  const scaled = roundRatio({ n: abs(computed).digits, d: 1n }, 0)
  const value = roundRatio(asRatio(scaled.digits, computed.scale + exponent), places)
  const digits = value.digits.toString().padStart(places + 1, '0')
  const whole = places > 0 ? digits.slice(0, -places) : digits
  const grouped =
    printed.includes(',') || (!/\d{4}/.test(printed) && whole.length > 3)
      ? whole.replace(/\B(?=(\d{3})+$)/g, ',')
      : whole
  const text = places > 0 ? `${grouped}.${digits.slice(-places)}` : grouped
  return text === printed
    ? undefined
    : mention.text.slice(0, match.index) + text + mention.text.slice(match.index + printed.length)
}

const asRatio = (digits: bigint, scale: number) =>
  scale >= 0 ? { n: digits, d: 10n ** BigInt(scale) } : { n: digits * 10n ** BigInt(-scale), d: 1n }

export const plain = (value: Decimal | null): string => (value ? format(value) : '0')

/** Prose states losses and costs without their sign: levels and shares are compared by magnitude. */
export const plainMagnitude = (value: Decimal | null): string => (value ? format(abs(value)) : '0')
