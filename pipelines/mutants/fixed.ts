/** Decimal strings as whole numbers of 10⁻¹², so that figures are compared exactly; and figures written like a printed one. */

const PLACES = 12
export const ONE = 10n ** BigInt(PLACES)

export function fixed(text: string): bigint {
  const [whole = '0', fraction = ''] = text.replace('-', '').split('.')
  const digits = BigInt(whole + fraction.slice(0, PLACES).padEnd(PLACES, '0'))
  return text.startsWith('-') ? -digits : digits
}

export const abs = (number: bigint): bigint => (number < 0n ? -number : number)

/** The quotient, or nothing for a division by zero. */
export const divide = (over: bigint, under: bigint): bigint | undefined =>
  under === 0n ? undefined : (over * ONE) / under

/** A printed number: where it stands, its digits and decimals. */
export interface Printed {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly decimals: number
}

const NUMBER = /(?<![\d.,])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\d,]*\d)/

/** The first number in a stretch of the source; nothing where markup stands in the stretch. */
export function printedIn(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): Printed | undefined {
  const words = text.slice(start, end)
  const match = NUMBER.exec(words)
  if (!match || /[<>&]/.test(words)) return undefined
  const at = start + match.index
  return { start: at, end: at + match[0].length, text: match[0], decimals: match[0].split('.')[1]?.length ?? 0 }
}

export const printedValue = ({ text }: { readonly text: string }): bigint => fixed(text.replaceAll(',', ''))

/** A value in units of 10⁻¹² rounded to as many decimals as the model has, with its commas. */
export function writtenLike(model: Printed, value: bigint): string {
  const unit = ONE / 10n ** BigInt(model.decimals)
  const digits = String((2n * abs(value) + unit) / (2n * unit)).padStart(model.decimals + 1, '0')
  const whole = digits.slice(0, digits.length - model.decimals)
  const isGrouped = model.text.includes(',') || !/\d{4}/.test(model.text)
  const grouped = isGrouped ? whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',') : whole
  return model.decimals === 0 ? grouped : `${grouped}.${digits.slice(-model.decimals)}`
}
