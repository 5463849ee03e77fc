/**
 * Exact decimals: a whole number of units of a power of ten. Money and ratios are never floats here.
 * A `Decimal` is `digits × 10^-scale`; `scale` may be negative (2.761 billion is 2761 × 10^6, scale −6).
 */
export interface Decimal {
  readonly digits: bigint
  readonly scale: number
}

const PLAIN = /^([+-]?)(\d+)(?:\.(\d+))?$/
const POWERS: readonly bigint[] = Array.from({ length: 64 }, (_, n) => 10n ** BigInt(n))

/** 10^n as a bigint, for n ≥ 0. */
export const powerOf10 = (n: number): bigint => POWERS[n] ?? 10n ** BigInt(n)

export const decimal = (digits: bigint | number, scale = 0): Decimal => ({ digits: BigInt(digits), scale })

export const ONE = decimal(1n)

/**
 * Reads a plain decimal ("-12.30"), commas and blanks already removed. The scale keeps trailing zeros.
 * @returns undefined for anything else
 * @example parseDecimal('12.30') // { digits: 1230n, scale: 2 }
 */
export function parseDecimal(text: string): Decimal | undefined {
  const match = PLAIN.exec(text)
  if (!match) return undefined
  const fraction = match[3] ?? ''
  const digits = BigInt(`${match[2]}${fraction}`)
  return { digits: match[1] === '-' ? -digits : digits, scale: fraction.length }
}

/** The same number written with another scale; digits that do not fit are refused by throwing, as that loses money. */
export function atScale(value: Decimal, scale: number): Decimal {
  if (scale >= value.scale) return { digits: value.digits * powerOf10(scale - value.scale), scale }
  const divisor = powerOf10(value.scale - scale)
  if (value.digits % divisor !== 0n) throw new RangeError(`${format(value)} does not fit a scale of ${scale}`)
  return { digits: value.digits / divisor, scale }
}

/** value × 10^exponent. */
export const shift = (value: Decimal, exponent: number): Decimal => ({
  digits: value.digits,
  scale: value.scale - exponent,
})

export const negate = (value: Decimal): Decimal => ({ digits: -value.digits, scale: value.scale })
export const abs = (value: Decimal): Decimal => (value.digits < 0n ? negate(value) : value)
export const sign = (value: Decimal): -1 | 0 | 1 => (value.digits === 0n ? 0 : value.digits < 0n ? -1 : 1)
export const isZero = (value: Decimal): boolean => value.digits === 0n

export function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale)
  return { digits: atScale(a, scale).digits + atScale(b, scale).digits, scale }
}

export const subtract = (a: Decimal, b: Decimal): Decimal => add(a, negate(b))

export function compare(a: Decimal, b: Decimal): -1 | 0 | 1 {
  return sign(subtract(a, b))
}

export const equals = (a: Decimal, b: Decimal): boolean => compare(a, b) === 0

/**
 * Writes the shortest plain decimal: no exponent, no trailing zeros, no "-0".
 * @example format({ digits: 276140n, scale: -4 }) // '2761400000'
 */
export function format(value: Decimal): string {
  if (value.digits === 0n) return '0'
  const negative = value.digits < 0n
  let digits = (negative ? -value.digits : value.digits).toString()
  if (value.scale <= 0) return `${negative ? '-' : ''}${digits}${'0'.repeat(-value.scale)}`
  digits = digits.padStart(value.scale + 1, '0')
  const whole = digits.slice(0, -value.scale)
  const fraction = digits.slice(-value.scale).replace(/0+$/, '')
  return `${negative ? '-' : ''}${whole}${fraction ? `.${fraction}` : ''}`
}
