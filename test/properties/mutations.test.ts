/**
 * A claim that the tables settle cannot be changed beyond its rounding without an alarm: one figure at a time is changed in
 * the prose of the clean samples, and an alarm must stand at it. The share that is caught may only rise.
 */
import { expect, it } from 'vitest'
import type { ReportClaim } from '../../src/index.ts'
import { type OwnRelease, SAMPLES } from '../support/own-releases.ts'
import { alarmsOf, reportOf, touches } from '../support/release.ts'

const MOST_PER_SAMPLE = 5

/** The first digit one up ("RMB1,322.0" as "RMB2,322.0"), a nine one down. */
function withOtherDigit(words: string): string | undefined {
  const at = words.search(/[1-9]/)
  if (at < 0) return undefined
  return words.slice(0, at) + (words[at] === '9' ? '8' : String(Number(words[at]) + 1)) + words.slice(at + 1)
}

/** The first two unequal neighbours swapped ("RMB1,322.0" as "RMB3,122.0"). */
function withSwappedDigits(words: string): string | undefined {
  const swapped = words.replace(/([1-9])([,.]?)((?!\1)\d)/, '$3$2$1')
  return swapped === words || /\D0\d/.test(` ${swapped}`) ? undefined : swapped
}

/** The share caught, and the misses in words. */
function caught(change: (words: string) => string | undefined): { share: number; missed: string[] } {
  const missed: string[] = []
  let tried = 0
  for (const { file, text } of SAMPLES.filter((sample) => !sample.file.includes('slips'))) {
    const before = reportOf(text, file)
    const known = new Set(alarmsOf(before).map(({ message }) => message))
    for (const claim of spread(before['tieout:claims'])) {
      const words = text.slice(claim.start, claim.end)
      const changed = change(words)
      if (changed === undefined) continue
      tried++
      const after: OwnRelease = { file, text: text.slice(0, claim.start) + changed + text.slice(claim.end) }
      const isCaught = alarmsOf(reportOf(after.text, file)).some(
        (alarm) => !known.has(alarm.message) && touches(alarm, [claim]),
      )
      if (!isCaught) missed.push(`${file}: ${claim.metric?.text ?? ''} ${words} as ${changed}`)
    }
  }
  return { share: 1 - missed.length / tried, missed }
}

/** Some of the claims that a table settles, evenly over the release. */
function spread(claims: readonly ReportClaim[]): readonly ReportClaim[] {
  const tied = claims.filter(({ verdict, tiedTo }) => verdict === 'tied' && tiedTo === 'table')
  const step = Math.max(1, Math.ceil(tied.length / MOST_PER_SAMPLE))
  return tied.filter((_, index) => index % step === 0)
}

it.each([
  ['another digit', withOtherDigit, 0.6],
  ['two digits swapped', withSwappedDigits, 0.6],
] as const)('catches figures with %s', (_, change, least) => {
  const { share, missed } = caught(change)
  expect(share >= least ? [] : missed).toEqual([])
})
