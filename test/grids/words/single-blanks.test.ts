import { describe, expect, it } from 'vitest'
import { captionsOf, gridsOf, placesOf } from '../../support/read-grids.ts'

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

  it('parts header words that ran together where cells were broken over lines', () => {
    const [grid] = gridsOf(
      `Ore is what the group mines. Q1 2031 $ million
TotalNorthern
Mines SmeltersSales
and Trading
Result before tax
Smelting income 40 12 21 7
Refining income 35 (5) 33 7
Less: minority share (3)
Income of the quarter 72 7 54 11`,
    )
    expect(placesOf(grid)).toEqual([
      'Total@1 Northern Mines@2 Smelters@3 Sales and Trading@4',
      'Result before tax@0',
      'Smelting income@0 40@1 12@2 21@3 7@4',
      'Refining income@0 35@1 (5)@2 33@3 7@4',
      'Less: minority share@0 (3)@1-4',
      'Income of the quarter@0 72@1 7@2 54@3 11@4',
    ])
    expect(captionsOf(grid)).toEqual(['Q1 2031 $ million'])
  })

  it('takes the unit from before or behind the parted words', () => {
    const rows = `At January 1, 2031 510 803 1,313
Dividends (10) 2 (8)
At March 31, 2031 500 805 1,305`
    const [before] = gridsOf(`$ millionShare\ncapital1Other\nreserves²Total\nequity\n${rows}`)
    expect(placesOf(before)[0]).toBe('$ million@0 Share capital1@1 Other reserves@2 Total equity@3')
    const [behind] = gridsOf(`March 31,\n2031December\n31, 2030March 31,\n2030$ million\n${rows}`)
    expect(placesOf(behind)[0]).toBe('March 31, 2031@1 December 31, 2030@2 March 31, 2030@3 $ million@0')
  })

  it('leaves header words whose parts are not as many as the columns', () => {
    const [grid] = gridsOf(`$ millionNorth Mine
South Mine
Smelting income 40 12 21
Refining income 35 (5) 33
Income of the quarter 72 7 54`)
    expect(placesOf(grid)[0]).toBe('Smelting income@0 40@1 12@2 21@3')
  })

  it('takes no paragraph for a table', () => {
    expect(
      gridsOf(`In the quarter the group sold 12 14 and 16 units to customers in
2031 2030 and before, of which the first
12 14 were the best. Net debt was 5,322 8,731
and fell.`),
    ).toEqual([])
  })

  it('takes the mark of a note on a line of its own for none of the figures', () => {
    const [grid] = gridsOf(`Three months ended
June 30, March 31, June 30,
2031 2031 2030
Reserve income 823 702 516
Other income 37 31 14
Reserve margin
(1)
36% 35% 41%`)
    const margin = placesOf(grid).at(-1)
    expect(margin).toMatch(/36%@1 35%@2 41%@3$/)
    expect(placesOf(grid).join('\n')).not.toMatch(/\(1\)/)
  })

  it('takes the mark of a note behind the last figure for none of them', () => {
    const [grid] = gridsOf(`Three months ended June 30,
2030 2031 % Change
RMB RMB US$ YoY
Net revenues 18,745 26,179 4,219 40%
Earnings per share(4) 0.89 1.99 0.29 123% (3)
Earnings per ADS(4) 7.14 15.92 2.31 123% (3)`)
    expect(placesOf(grid).at(-1)).toBe('Earnings per ADS(4)@0 7.14@1 15.92@2 2.31@3 123%@4')
  })
})
