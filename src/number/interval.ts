/**
 * Rounding as a range. A figure printed to `decimals` places stands for every number that rounds to it; arithmetic on
 * such ranges is exact (bounds are fractions of bigints), and two figures agree where their ranges touch.
 * The rule is that of Calculations 1.1 (XBRL, 2023): ends included, so that half-up, half-even and half-down all pass.
 */
import { type Decimal, decimal, format, powerOf10 } from './decimal.ts'

/** A fraction with a positive denominator. */
export interface Ratio {
  readonly n: bigint
  readonly d: bigint
}

export interface Interval {
  readonly low: Ratio
  readonly high: Ratio
}

const ratio = (n: bigint, d: bigint): Ratio => (d < 0n ? { n: -n, d: -d } : { n, d })

export const toRatio = (value: Decimal): Ratio =>
  value.scale >= 0
    ? { n: value.digits, d: powerOf10(value.scale) }
    : { n: value.digits * powerOf10(-value.scale), d: 1n }

// figures of one table mostly have one denominator, and then nothing needs multiplying
export const compareRatios = (a: Ratio, b: Ratio): number => {
  const isAlike = a.d === b.d
  const left = isAlike ? a.n : a.n * b.d
  const right = isAlike ? b.n : b.n * a.d
  return left < right ? -1 : left > right ? 1 : 0
}

const addRatios = (a: Ratio, b: Ratio): Ratio =>
  a.d === b.d ? { n: a.n + b.n, d: a.d } : ratio(a.n * b.d + b.n * a.d, a.d * b.d)
const multiplyRatios = (a: Ratio, b: Ratio): Ratio => ratio(a.n * b.n, a.d * b.d)
const divideRatios = (a: Ratio, b: Ratio): Ratio => ratio(a.n * b.d, a.d * b.n)
const least = (a: Ratio, b: Ratio): Ratio => (compareRatios(a, b) <= 0 ? a : b)
const greatest = (a: Ratio, b: Ratio): Ratio => (compareRatios(a, b) >= 0 ? a : b)

const hull = (corners: readonly Ratio[]): Interval => ({ low: corners.reduce(least), high: corners.reduce(greatest) })
const corners = (a: Interval, b: Interval, f: (x: Ratio, y: Ratio) => Ratio): Interval =>
  hull([f(a.low, b.low), f(a.low, b.high), f(a.high, b.low), f(a.high, b.high)])

/** Exactly this number. */
export const exactly = (value: Decimal): Interval => ({ low: toRatio(value), high: toRatio(value) })

/** Everything that rounds to `value` at `decimals` places (−3 is thousands): ± half a unit of the last digit. */
export function rounded(value: Decimal, decimals: number): Interval {
  const scale = Math.max(value.scale, decimals + 1, 0)
  const d = powerOf10(scale)
  const centre = value.digits * powerOf10(scale - value.scale)
  const half = 5n * powerOf10(scale - decimals - 1)
  return { low: { n: centre - half, d }, high: { n: centre + half, d } }
}

/** `by` units of the last digit wider on either side. */
export function widen(range: Interval, decimals: number, by: number): Interval {
  const step = toRatio(decimal(BigInt(by), decimals))
  return { low: addRatios(range.low, { n: -step.n, d: step.d }), high: addRatios(range.high, step) }
}

export const addIntervals = (a: Interval, b: Interval): Interval => ({
  low: addRatios(a.low, b.low),
  high: addRatios(a.high, b.high),
})
export const negateInterval = (a: Interval): Interval => ({
  low: { n: -a.high.n, d: a.high.d },
  high: { n: -a.low.n, d: a.low.d },
})
export const subtractIntervals = (a: Interval, b: Interval): Interval => addIntervals(a, negateInterval(b))
export const multiplyIntervals = (a: Interval, b: Interval): Interval => corners(a, b, multiplyRatios)

export const containsZero = (a: Interval): boolean => a.low.n <= 0n && a.high.n >= 0n

/** a ÷ b; undefined where b may be zero. */
export const divideIntervals = (a: Interval, b: Interval): Interval | undefined =>
  containsZero(b) ? undefined : corners(a, b, divideRatios)

/** The absolute value of every number in the range. */
export function absInterval(a: Interval): Interval {
  if (a.low.n >= 0n) return a
  if (a.high.n <= 0n) return negateInterval(a)
  return { low: { n: 0n, d: 1n }, high: greatest({ n: -a.low.n, d: a.low.d }, a.high) }
}

/**
 * The relative change from `base` to `current`, each operand used once so that the range is exact: current ÷ base − 1.
 * Where both are negative it is the change of the magnitudes (a loss that widens grows).
 * @returns undefined where the base may be zero or the signs differ: no percentage is meaningful then
 */
export function changeOf(current: Interval, base: Interval): Interval | undefined {
  const bothPositive = current.low.n >= 0n && base.low.n > 0n
  const bothNegative = current.high.n <= 0n && base.high.n < 0n
  if (!bothPositive && !bothNegative) return undefined
  const quotient = divideIntervals(current, base)
  return quotient && subtractIntervals(quotient, exactly(decimal(1n)))
}

/** Whether two closed ranges share a number; touching is enough. */
export const touches = (a: Interval, b: Interval): boolean =>
  compareRatios(greatest(a.low, b.low), least(a.high, b.high)) <= 0

/** What two ranges have in common; undefined where that is nothing. */
export const intersect = (a: Interval, b: Interval): Interval | undefined =>
  touches(a, b) ? { low: greatest(a.low, b.low), high: least(a.high, b.high) } : undefined

export const middle = (a: Interval): Ratio => {
  const sum = addRatios(a.low, a.high)
  return { n: sum.n, d: sum.d * 2n }
}

/** The decimal nearest to a fraction at `decimals` places, halves away from zero. */
export function roundRatio(value: Ratio, decimals: number): Decimal {
  const shifted = decimals >= 0 ? value.n * powerOf10(decimals) : value.n
  const divisor = decimals >= 0 ? value.d : value.d * powerOf10(-decimals)
  const magnitude = shifted < 0n ? -shifted : shifted
  const digits = (2n * magnitude + divisor) / (2n * divisor)
  return decimal(shifted < 0n ? -digits : digits, decimals)
}

/** A fraction for people to read, rounded to `decimals` places. */
export const formatRatio = (value: Ratio, decimals: number): string => format(roundRatio(value, decimals))
