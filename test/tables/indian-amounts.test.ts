/** Amounts grouped by lakhs and crores, in tables counted in them. */
import { expect, it } from 'vitest'
import { reportOf } from '../support/release.ts'

const release = (
  scale: string,
): string => `# Sarvani Cements Limited Reports Results for the Quarter Ended December 31, 2025

MUMBAI, January 22, 2026 -- Sarvani Cements Limited today announced results for the quarter ended December 31, 2025.

**Statement of Profit and Loss** (₹ in ${scale}, except per share data)

| | Quarter ended December 31, 2025 | Quarter ended December 31, 2024 |
| --- | --- | --- |
| Revenue from operations | 1,23,456 | 1,12,233 |
| Cost of materials | 80,000 | 75,000 |
| Gross profit | 43,456 | 37,233 |
`

it.each([
  ['lakhs', '12345600000', -5],
  ['crore', '1234560000000', -7],
])('in %s', (scale, value, decimals) => {
  const [first] = Object.values(reportOf(release(scale), 'sarvani.md').facts)
  expect([first?.value, first?.decimals, first?.dimensions.unit]).toEqual([value, decimals, 'iso4217:INR'])
})
