/** A release that is typeset or worded another way, but says the same, raises no new alarm. */
import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/index.ts'
import { SAMPLES } from '../support/own-releases.ts'
import { alarmsOf, reportOf } from '../support/release.ts'
import { REWRITES } from '../support/rewrite.ts'

const clean = SAMPLES.filter(({ file }) => !file.includes('slips'))
const said = (report: Report): string[] => alarmsOf(report).map(({ message }) => message)

const factsOf = (report: Report): string[] =>
  Object.values(report.facts).map(({ value, decimals, dimensions }) => JSON.stringify([dimensions, value, decimals]))
const claimsOf = (report: Report): string[] =>
  report['tieout:claims'].map(({ role, value, unit, period, comparedTo, verdict, tiedTo }) =>
    JSON.stringify([role, value, unit, period, comparedTo, verdict, tiedTo]),
  )

it('rewrites something of at least one sample each way', () => {
  const idle = REWRITES.filter(({ apply }) => clean.every((release) => apply(release) === release.text))
  expect(idle.map(({ name }) => name)).toEqual([])
})

describe.each(clean)('$file', (release) => {
  const before = reportOf(release.text, release.file)

  it.each(REWRITES.filter(({ apply }) => apply(release) !== release.text))('with $name', ({ apply, keepsClaims }) => {
    const after = reportOf(apply(release), release.file)
    expect(said(after)).toEqual(said(before))
    if (!keepsClaims) return
    expect(factsOf(after)).toEqual(factsOf(before))
    expect(claimsOf(after)).toEqual(claimsOf(before))
  })
})

/** One addend one unit of its last digit up, as rounding makes it: file, row as printed, row one unit up. */
const ROUNDED: readonly (readonly [string, string, string])[] = [
  [
    'marrowbay-2025q3.txt',
    'Research and development expenses\t(102,338)',
    'Research and development expenses\t(102,339)',
  ],
  ['havnvik-2025h1.md', '| Other receivables | 41.2 |', '| Other receivables | 41.3 |'],
  ['calder-falls-2025q2.md', '| Other |  | 1,127 |', '| Other |  | 1,128 |'],
  [
    'tolliver-ridge-2025q4.md',
    'Prepaid expenses and other current assets         28.1',
    'Prepaid expenses and other current assets         28.2',
  ],
]

it.each(ROUNDED)('%s with a sum one unit off', (file, printed, rounded) => {
  const text = clean.find((release) => release.file === file)?.text ?? ''
  expect(text.split(printed)).toHaveLength(2)
  const after = said(
    reportOf(
      text.replace(printed, () => rounded),
      file,
    ),
  )
  if (after.length > said(reportOf(text, file)).length) expect(after).toEqual(said(reportOf(text, file)))
})
