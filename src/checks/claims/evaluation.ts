/** What a check of a claim comes to: passed, failed or skipped, with the arithmetic as ranges and as a line to read. */
import type { Because } from '../../model/check.ts'
import { type Decimal, decimal } from '../../number/decimal.ts'
import { exactly, type Interval, middle, type Ratio, rounded, touches, widen } from '../../number/interval.ts'

export interface Evaluation {
  readonly status: 'passed' | 'failed' | 'skipped'
  readonly because?: Because
  readonly stated: Interval
  readonly computed?: Interval
  /** The result for the figures exactly as printed; the middle of the range where it is left out. */
  readonly nominal?: Ratio
}

/** A figure as printed: its value, the decimals it is given to, and how exactly it is meant. */
export interface Figure {
  readonly value: Decimal
  /** undefined: exact. */
  readonly decimals: number | undefined
  readonly hedge?: 'none' | 'about' | 'over' | 'under'
}

/** An example of a check: its operands as printed, and what must come of them. */
export interface Example<Operands> {
  readonly says: string
  readonly operands: Operands
  readonly status: Evaluation['status']
  readonly because?: Because
}

/** Everything that a figure may stand for. "About" is one unit of the last digit wider, "over" and "under" are open on one side. */
export function rangeOf(figure: Figure): Interval {
  const range = figure.decimals === undefined ? exactly(figure.value) : rounded(figure.value, figure.decimals)
  if (figure.hedge === 'about') return widen(range, figure.decimals ?? 0, 1)
  if (figure.hedge === 'over' || figure.hedge === 'under') return openRange(range, figure)
  return range
}

/** "More than 14%" is meant of something a little above: open towards it by a tenth of the figure, at least two units. */
function openRange(range: Interval, figure: Figure): Interval {
  const magnitude = figure.value.digits < 0n ? -figure.value.digits : figure.value.digits
  const slack = widen(range, figure.decimals ?? 0, Math.max(2, Number(magnitude / 10n)))
  const isUpwards = (figure.hedge === 'over') === figure.value.digits >= 0n
  return isUpwards ? { low: range.low, high: slack.high } : { low: slack.low, high: range.high }
}

/**
 * Passed where the two ranges touch.
 * @param exact the result for the figures exactly as printed, to show
 */
export function compareRanges(
  stated: Interval,
  computed: Interval | undefined,
  because: Because = 'no-fact',
  exact?: Interval,
): Evaluation {
  if (!computed) return { status: 'skipped', because, stated }
  return {
    status: touches(stated, computed) ? 'passed' : 'failed',
    stated,
    computed,
    ...(exact ? { nominal: middle(exact) } : {}),
  }
}

/** A figure as printed, without its rounding. */
export const exactOf = (figure: Figure): Interval => exactly(figure.value)

export const figure = (text: string, decimals?: number): Figure => {
  const [whole = '', fraction = ''] = text.replace('-', '').split('.')
  const digits = BigInt(whole + fraction) * (text.startsWith('-') ? -1n : 1n)
  return { value: decimal(digits, fraction.length), decimals: decimals ?? fraction.length }
}
