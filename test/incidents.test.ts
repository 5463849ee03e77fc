/**
 * Errors that really went out in earnings releases, rebuilt as small releases of our own. Where the release itself can refute
 * the figure, an error or warning must stand at it and nowhere else, and none once it is corrected. Where it cannot, nothing
 * may be raised, and nothing may pass as settled by what does not settle it.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { alarmsOf, placesOf, reportOf, touches } from './support/release.ts'

interface Incident {
  readonly incident: string
  readonly refutable: boolean
  /** Each slip: the words that are wrong; touching one of them is enough. */
  readonly slips?: readonly (readonly string[])[]
  readonly corrections?: readonly (readonly [string, string])[]
  /** Slips, by their first words, that tieout does not catch yet: the test fails when one of them is caught, so that it leaves the list. */
  readonly missed?: readonly string[]
  /** What is raised that should not be, by the words of its message, likewise. */
  readonly raised?: readonly string[]
  /** What may become of the claim that stands at these words: no claim, unsupported, or tied to a table or to the narrative. */
  readonly claims?: readonly { readonly words: string; readonly may: readonly string[] }[]
}

const folder = join(import.meta.dirname, 'incidents')
const incidents: readonly (readonly [string, Incident])[] = Object.entries(
  JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Record<string, Incident>,
)
const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8')

it('has an expectation for each release', () => {
  const files = readdirSync(folder).filter((name) => /\.(?:txt|md)$/.test(name))
  expect(incidents.map(([file]) => file).sort()).toEqual(files.sort())
})

describe.each(incidents.filter(([, { refutable }]) => refutable))(
  '%s',
  (file, { slips = [], corrections = [], missed = [] }) => {
    const text = textOf(file)
    const alarms = alarmsOf(reportOf(text, file))
    const printed = alarms.map(({ message }) => message)

    it.each(slips.map((words) => [words.join(' or '), words] as const))(
      'raises an alarm at %s, if it is not known to be missed',
      (_, words) => {
        expect(
          alarms.some((alarm) => touches(alarm, placesOf(text, words))),
          `alarms: ${printed.join(' · ')}`,
        ).toBe(!missed.includes(words[0] ?? ''))
      },
    )

    it('raises none elsewhere', () => {
      const places = placesOf(text, slips.flat())
      expect(alarms.filter((alarm) => !touches(alarm, places)).map(({ message }) => message)).toEqual([])
    })

    it('raises none once it is corrected', () => {
      let corrected = text
      for (const [wrong, right] of corrections) {
        expect(corrected.split(wrong).length, `"${wrong}" stands once`).toBe(2)
        corrected = corrected.replace(wrong, () => right)
      }
      expect(alarmsOf(reportOf(corrected, file)).map(({ message }) => message)).toEqual([])
    })
  },
)

describe.each(incidents.filter(([, { refutable }]) => !refutable))('%s', (file, { claims = [], raised = [] }) => {
  const text = textOf(file)
  const report = reportOf(text, file)

  it('raises no alarm', () => {
    expect(alarmsOf(report).map(({ message }) => message)).toEqual(raised)
  })

  it.each(claims.map(({ words, may }) => [words, may] as const))('%s may only be %j', (words, may) => {
    for (const place of placesOf(text, [words])) {
      const found = report['tieout:claims'].filter(({ start, end }) => start < place.end && place.start < end)
      const outcomes = found.length === 0 ? ['none'] : found.map(({ verdict, tiedTo }) => tiedTo ?? verdict)
      for (const outcome of outcomes) expect(may).toContain(outcome)
    }
  })
})
