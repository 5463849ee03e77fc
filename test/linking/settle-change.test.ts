/** Changes of ratios: what is called a percentage may be points. */
import { expect, it } from 'vitest'
import { alarmsOf, reportOf } from '../support/release.ts'

const release = (words: string): string => `Alder Creek Bancorp Reports Results for 2024

ALDER CREEK, Jan. 23, 2025 -- Alder Creek Bancorp today reported results for the year ended December 31, 2024.

The efficiency ratio increased ${words} for the year ended December 31, 2024, compared to 67% for the year ended December 31, 2023.
`

it('warns where points are called a percentage, and says what they are', () => {
  const alarms = alarmsOf(reportOf(release('6% to 73%'), 'alder.md'))
  expect(alarms.map(({ severity, suggestion }) => [severity, suggestion])).toEqual([['warning', '6 percentage points']])
})

it.each([['6 percentage points to 73%'], ['9% to 73%']])('lets %s stand', (words) => {
  expect(alarmsOf(reportOf(release(words), 'alder.md'))).toEqual([])
})
