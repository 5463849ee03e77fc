/** What is too much to be held against each other is left out, and the report says so once. */
import { expect, test } from 'vitest'
import { limitTexts, type Reached, within } from '../../src/model/limits.ts'
import { reportOf } from '../support/release.ts'

test('within gives all items or none', () => {
  const reached: Reached = new Set()
  expect(within('statements', Array(50).fill(1), reached)).toHaveLength(50)
  expect([...reached]).toEqual([])
  expect(within('statements', Array(51).fill(1), reached)).toEqual([])
  expect(limitTexts(reached)).toEqual([
    'over 50 figures of one name and period in the prose: they are not held against each other',
  ])
})

test('a report says once what its release has too many of', () => {
  const said = (count: number): string[] => {
    const sentences = Array(count).fill('Adjusted operating income was $12.34 million in the fourth quarter of 2031.')
    const report = reportOf(
      `Ovale Ledger Corp. Reports Fourth Quarter 2031 Results

BERN, Feb. 2, 2032 -- Ovale Ledger Corp. (NYSE: OVL) today reported results for the quarter ended December 31, 2031.

${sentences.join('\n\n')}
`,
      'ovale.md',
    )
    return report['tieout:messages'].map(({ text }) => text).filter((text) => text.startsWith('over 50 figures'))
  }
  expect(said(50)).toEqual([])
  expect(said(60)).toHaveLength(1)
})
