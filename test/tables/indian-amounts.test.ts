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

it('in crores below a header that says so of its column, beside one in millions of another currency', () => {
  const text = `# Sarvani Cements Limited Reports Results for the Year Ended March 31, 2031

MUMBAI, May 10, 2031 -- Sarvani Cements Limited today announced results for the year ended March 31, 2031.

| | Sarvani | Fernhill | Ceylon |
| --- | --- | --- | --- |
| | (₹ Cr, Ind AS) | (£m, IFRS) | (₹Cr, Ind AS) |
| | FY31 | FY31 | FY31 |
| Revenue | 1,204 | 318 | 907 |
| Profit | 118 | 31 | 88 |
`
  const revenues = Object.values(reportOf(text, 'sarvani.md').facts).filter(
    (fact) => fact['tieout:label'] === 'Revenue',
  )
  expect(revenues.map(({ value, dimensions }) => `${value} ${dimensions.unit} ${dimensions.period}`)).toEqual(
    ['12040000000 iso4217:INR', '318000000 iso4217:GBP', '9070000000 iso4217:INR'].map(
      (words) => `${words} 2030-04-01T00:00:00/2031-04-01T00:00:00`,
    ),
  )
})
