/**
 * A release says the same however its tables are typeset: our own samples are read, written out again in each syntax, and every
 * fact and every claim's verdict of that is what it was. What still differs is counted here and may only become less.
 */
import { describe, expect, it } from 'vitest'
import { apart, claimKeys, factKeys } from '../support/compare-releases.ts'
import { SAMPLES } from '../support/own-releases.ts'
import { readText } from '../support/release.ts'
import { RENDERINGS, renderRelease } from '../support/render-release.ts'

/** Most facts and claims that differ, by sample and syntax; none where nothing is named. */
const STILL_APART: Readonly<Record<string, readonly [facts: number, claims: number]>> = {
  // two headers of a bank's average balances, of which the upper one spans: in tabs its words stand over its first column alone
  'calder-falls-2025q2.md tab': [21, 4],
  'calder-falls-2025q2.md pipe': [0, 2],
  'calder-falls-2025q2.md whitespace': [0, 2],
  'calder-falls-2025q2.md html': [0, 2],
  // amounts and "% of Sales" under one date, of which only the percentages have a header of their own
  'pemberly-hearth-2025q3.html whitespace': [104, 32],
}

describe('our samples, typeset otherwise', () => {
  for (const { file, text } of SAMPLES)
    it.each(RENDERINGS)(`${file} as %s`, (rendering) => {
      const one = readText(text, file)
      const name = file.replace(/\.\w+$/, rendering === 'html' ? '.html' : '.md')
      const { report } = readText(renderRelease(one.run, rendering), name)
      const [facts, claims] = STILL_APART[`${file} ${rendering}`] ?? [0, 0]
      expect(Object.keys(one.report.facts).length).toBeGreaterThan(100)
      const factsApart = apart(factKeys(one.report), factKeys(report))
      const claimsApart = apart(claimKeys(one.report), claimKeys(report))
      expect(factsApart.slice(0, Math.max(0, factsApart.length - facts))).toEqual([])
      expect(claimsApart.slice(0, Math.max(0, claimsApart.length - claims))).toEqual([])
    })
})
