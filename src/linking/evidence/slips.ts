/**
 * Whether a wrong figure could have come from the right one by a slip that people make: a digit, two digits changed over, one
 * lost or doubled, the wrong scale word, a rounding. A figure that no slip explains is far likelier to be of something else
 * (a part, another measure, a longer period), and is left unsupported: a false alarm costs as much trust as a miss.
 */
import type { Figure } from '../../checks/claims/evaluation.ts'
import { abs, type Decimal, shift, sign } from '../../number/decimal.ts'
import { roundRatio, toRatio } from '../../number/interval.ts'
import { slipBetween } from '../../number/typo.ts'

export type Explained = 'digits' | 'scale' | 'near'

const FEWEST_DIGITS = 3
/** Units of the last place within which two figures are taken for the same one, misrounded. */
const NEAR_UNITS = 10n
/** A whole percentage is off by much after a few units. */
const NEAR_WHOLE_UNITS = 3n
interface SlipOptions {
  /** Two digits changed over are enough: per-share amounts and percentages have no more. */
  readonly isShort?: boolean
  /** Other figures of the sentence bear the line out: any slip of two digits or more will do. */
  readonly isCorroborated?: boolean
  /** A scale word stands with the figure, which may be the wrong one. */
  readonly hasScale?: boolean
}

/** @param right the figure that the evidence gives, exactly or nearly */
export function explainSlip(stated: Figure, right: Decimal, options: SlipOptions = {}): Explained | undefined {
  const places = stated.decimals ?? 0
  const expected = roundRatio(toRatio(abs(right)), places).digits
  const said = roundRatio(toRatio(abs(stated.value)), places).digits
  if (expected === said) return 'near'
  if (isRoundNumber(stated, right)) return undefined
  const longest = Math.max(expected.toString().length, said.toString().length)
  const slip = longest >= 2 ? slipBetween(expected.toString(), said.toString()) : undefined
  if (slip && (longest >= FEWEST_DIGITS || options.isCorroborated || (options.isShort && slip === 'transposed')))
    return 'digits'
  if (options.isCorroborated && isPlaceLost(stated, right)) return 'digits'
  if (options.hasScale && said >= 10n)
    for (const by of [3, -3, 6, -6])
      if (roundRatio(toRatio(abs(shift(right, by))), places).digits === said && said !== 0n) return 'scale'
  return undefined
}

/** "0.9" of 0.49: a digit behind the point that was lost takes a place with it. */
function isPlaceLost({ value, decimals = 0 }: Figure, right: Decimal): boolean {
  const finer = roundRatio(toRatio(abs(right)), decimals + 1).digits.toString()
  const said = roundRatio(toRatio(abs(value)), decimals).digits.toString()
  return decimals > 0 && finer.length === said.length + 1 && slipBetween(finer, said) === 'dropped'
}

/** From a thousand millions on one nought at the end may be the rounding of billions, below it takes two. */
const THOUSAND = 1000n
const MILLIONS = -6

/** "$1,200 million" of 1,247: the noughts at the end may be the rounding of "$1.2 billion". */
export function isRoundNumber({ value, decimals = 0 }: Figure, right: Decimal): boolean {
  const said = roundRatio(toRatio(abs(value)), decimals).digits
  const noughts = /[1-9](0+)$/.exec(said.toString())?.[1]?.length ?? 0
  if (noughts < (decimals === MILLIONS && said >= THOUSAND ? 1 : 2)) return false
  return roundRatio(toRatio(abs(right)), decimals - noughts).digits * 10n ** BigInt(noughts) === said
}

/**
 * For rates and points: the same sign, and a few units of the last place or a slip of digits apart.
 * @param isCorroborated the figure beside it stands on the line: any few units will do
 */
export function explainRate(stated: Figure, right: Decimal, isCorroborated = false): Explained | undefined {
  if (sign(stated.value) * sign(right) < 0) return undefined
  const places = stated.decimals ?? 0
  const expected = roundRatio(toRatio(right), places).digits
  const said = roundRatio(toRatio(stated.value), places).digits
  const gap = expected > said ? expected - said : said - expected
  if (gap <= (places >= 3 || isCorroborated ? NEAR_UNITS : NEAR_WHOLE_UNITS)) return 'near'
  const [a, b] = [expected, said].map((digits) => (digits < 0n ? -digits : digits).toString())
  return (a?.length ?? 0) >= FEWEST_DIGITS && slipBetween(a ?? '', b ?? '') ? 'digits' : undefined
}

/** No more than twice as much, and no less than half. */
export function isOfItsSize(a: Decimal, b: Decimal): boolean {
  const [x, y] = [toRatio(abs(a)), toRatio(abs(b))]
  const [left, right] = [x.n * y.d, y.n * x.d]
  return left <= 2n * right && right <= 2n * left
}
