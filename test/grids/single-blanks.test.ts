import { describe, expect, it } from 'vitest'
import { captionsOf, gridsOf, placesOf } from '../support/read-grids.ts'

describe('single blanks', () => {
  it('reads rows with the label behind the numbers, references apart', () => {
    const [grid] = gridsOf(
      `## INCOME

Quarters $ million
Q1 2031 Q4 2030 Q1 2030 %¹ Reference
4,780 928 7,358 +415 Income for the period
5,322 8,731 9,802 Free cash flow G
Of which:
(25) 224 -- - Hedging gains
70,152 66,807 74,703 +5
1.Q1 on Q4 change
Income rose in the quarter, with 4,780 against 928.`,
    )
    expect(placesOf(grid)).toEqual([
      'Q1 2031@1 Q4 2030@2 Q1 2030@3 %@4 Reference@5',
      'Income for the period@0 4,780@1 928@2 7,358@3 +415@4',
      'Free cash flow@0 5,322@1 8,731@2 9,802@3 G@5',
      'Of which:@0',
      'Hedging gains@0 (25)@1 224@2 --@3',
      '70,152@1 66,807@2 74,703@3 +5@4',
    ])
    expect(captionsOf(grid)).toEqual(['INCOME', 'Quarters $ million'])
  })

  it('reads rows with the label before them, and leaves open which column a lone value is in', () => {
    const [grid] = gridsOf(
      `$ million
March 31, 2031 December 31, 2030 March 31, 2030
Goodwill 16,072 16,032 15,990
At January 1, 2031 510 (803) 19,766
Debt Tranche 2 65,120 65,448 1
of all quarters22,005 24,139 26,620
Tax (15) 52
262,593 259,683 250,000 ACME PLC`,
    )
    expect(placesOf(grid)).toEqual([
      'March 31, 2031@1 December 31, 2030@2 March 31, 2030@3',
      'Goodwill@0 16,072@1 16,032@2 15,990@3',
      'At January 1, 2031@0 510@1 (803)@2 19,766@3',
      'Debt Tranche 2@0 65,120@1 65,448@2 1@3',
      'of all quarters@0 22,005@1 24,139@2 26,620@3',
      'Tax@0 (15)@1-2 52@2-3',
      'ACME PLC@0 262,593@1 259,683@2 250,000@3',
    ])
  })

  it('takes no paragraph for a table', () => {
    expect(
      gridsOf(`In the quarter the group sold 12 14 and 16 units to customers in
2031 2030 and before, of which the first
12 14 were the best. Net debt was 5,322 8,731
and fell.`),
    ).toEqual([])
  })
})
