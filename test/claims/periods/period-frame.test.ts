/** The period that a heading names, and what it only holds against it. */
import { expect, it } from 'vitest'
import { periodOfHeading } from '../../../src/claims/periods/period-frame.ts'
import { periodText } from '../../../src/model/period.ts'
import { profileOf } from '../../support/sentence.ts'

const profile = profileOf({
  periods: [
    { kind: 'duration', start: '2025-04-01', end: '2025-06-30' },
    { kind: 'duration', start: '2025-01-01', end: '2025-06-30' },
    { kind: 'duration', start: '2024-07-01', end: '2025-06-30' },
  ],
})

it.each([
  ['Three-Month Results (compared to the three months ended June 30, 2024)', '2025-04-01/2025-06-30'],
  ['Six-Month Results (compared to the six months ended June 30, 2024)', '2025-01-01/2025-06-30'],
  ['(All comparisons are relative to the three-month period ended June 30, 2024, unless otherwise stated)', undefined],
  ['Highlights of the quarter ended June 30, 2025 versus the quarter ended June 30, 2024', '2025-04-01/2025-06-30'],
  ['(growth is from the corresponding period last year)', undefined],
  ['Key figures Q2 2025 (change from Q2 2024 in brackets)', '2025-04-01/2025-06-30'],
  ['Annual Highlights', '2024-07-01/2025-06-30'],
  ['Quarterly Results:', '2025-04-01/2025-06-30'],
  ['Annual Meeting', undefined],
  ['2024 Unaudited', undefined],
  ['(growth figures are from the corresponding period last year)', undefined],
  ['Second Quarter Year to Date 2025 Highlights', '2025-01-01/2025-06-30'],
])('%s', (heading, expected) => {
  const period = periodOfHeading(heading, profile, false)
  expect(period && period.kind === 'duration' ? `${period.start}/${period.end}` : period && periodText(period)).toBe(
    expected,
  )
})
