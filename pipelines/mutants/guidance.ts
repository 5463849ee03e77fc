/** Errors in guidance: a range turned round, a midpoint off, a figure that is not the one of the guidance table. */
import type { CleanClaim, CleanRelease } from './clean-release.ts'
import { withNumber } from './figures.ts'
import { abs, fixed, ONE, printedValue, writtenLike } from './fixed.ts'
import type { ErrorClass, Planted } from './planted.ts'

interface Range {
  readonly low: CleanClaim
  readonly high: CleanClaim
}

const rangesOf = ({ claims }: CleanRelease): Range[] =>
  claims.flatMap((low, at) => {
    const high = claims[at + 1]
    return low.bound === 'low' && high?.bound === 'high' && low.unit === high.unit ? [{ low, high }] : []
  })

/** "$150 million to $160 million" as "$160 million to $150 million". Of two losses either order is in use. */
const turned: ErrorClass['plant'] = (release) =>
  rangesOf(release).flatMap(({ low, high }): Planted[] => {
    if (low.number.text === high.number.text) return []
    return [
      {
        edits: [
          { start: low.number.start, end: low.number.end, text: high.number.text },
          { start: high.number.start, end: high.number.end, text: low.number.text },
        ],
        isRefutable: fixed(low.value) >= 0n && fixed(high.value) > fixed(low.value),
      },
    ]
  })

/** The middle of a range that its sentence names, a tenth up. */
const midpoint: ErrorClass['plant'] = (release) =>
  rangesOf(release).flatMap(({ low, high }) =>
    release.claims.flatMap((claim): Planted[] => {
      if (claim.sentence.start !== low.sentence.start || claim.unit !== low.unit || claim.bound) return []
      const sum = fixed(low.value) + fixed(high.value)
      const isMiddle = abs(sum - 2n * fixed(claim.value)) <= 2n * (claim.unitOf / 10n ** BigInt(claim.number.decimals))
      if (!isMiddle || !/mid-?point/i.test(release.text.slice(claim.sentence.start, claim.sentence.end))) return []
      const text = writtenLike(claim.number, (printedValue(claim.number) * 12n) / 10n)
      return withNumber(release, claim, text).map(({ edits }) => ({ edits, isRefutable: true }))
    }),
  )

/**
 * One end of a range with its first digit changed. Refuted where a row of some table prints both ends side by side: in one
 * cell, or in two cells with nothing else between.
 */
const endOff: ErrorClass['plant'] = (release, random) => {
  const printed = printedRanges(release)
  return rangesOf(release).flatMap((range): Planted[] => {
    const chance = random.at(range.low.start)
    const claim = chance.pick([range.low, range.high])
    const { number } = claim
    const text = String(1 + ((Number(number.text[0]) + chance.below(8)) % 9)) + number.text.slice(1)
    if (text === number.text || printedValue({ text }) === 0n) return []
    const key = keyOf(range.low.number.text, range.high.number.text)
    return [{ edits: [{ start: number.start, end: number.end, text }], isRefutable: printed.has(key) }]
  })
}

const keyOf = (low: string, high: string): string =>
  [low, high].map((text) => String(printedValue({ text }) / (ONE / 1000n))).join('–')

/** Numbers that stand next to each other in a row of a table. */
function printedRanges({ report, text }: CleanRelease): Set<string> {
  const keys = new Set<string>()
  for (const row of report['tieout:tables'].flatMap(({ rows }) => rows)) {
    const numbers = row.cells.flatMap(
      ({ start, end }) => text.slice(start, end).match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? [],
    )
    for (const [at, high] of numbers.slice(1).entries()) keys.add(keyOf(numbers[at] as string, high))
  }
  return keys
}

export const GUIDANCE: readonly ErrorClass[] = [
  { name: 'range turned round', plant: turned },
  { name: 'midpoint off', plant: midpoint },
  { name: 'guidance off its table', plant: endOff },
]
